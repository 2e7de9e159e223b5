// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/version.h"
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "storage/database.h"
#include "support/builders.h"
#include "support/loginoffice.h"
#include "support/longestgap.h"
#include "support/memorysecrets.h"
#include "support/olderoffice.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60000;
constexpr int longestGapMs = 50;
const QString password = u"correct horse"_s;

/// An office that the program before this one has left: in a file, or on the tests' server.
class OlderOffice {
public:
    OlderOffice()
    {
        if (TestServer::isWanted()) {
            m_onServer = std::make_unique<LoginOffice>();
            m_registrar = m_onServer->add(Role::Registrar, u"registrar"_s, password).user;
            m_terminal = m_onServer->add(Role::SelfService, u"terminal"_s, password).user;
            takeLastStepsBack(m_onServer->address(), m_onServer->owner());
        } else {
            makeOlderOffice(file(), olderOnServer);
        }
    }

    QString address() const { return m_onServer ? m_onServer->address().text() : file(); }
    QString administrator() const { return m_onServer ? m_onServer->administrator().user : u"admin"_s; }
    QString registrar() const { return m_onServer ? m_registrar : u"registrar"_s; }
    QString terminal() const { return m_terminal; } ///< of a server alone
    QString ownersPassword() const { return m_onServer->owner().password; }
    QString copy() const { return m_onServer ? m_folder.filePath(u"before.copy"_s) : file() + u".before-0013"_s; }
    std::unique_ptr<SqlConnection> connect() const
    {
        if (m_onServer)
            return need(ServerDatabase::open(m_onServer->address(), m_onServer->owner(), SchemaAge::OlderToo));
        return need(Database::open(file(), SchemaAge::OlderToo));
    }
    qint64 count(const QString &sql) const { return need(connect()->session().count(sql)); }
    int version() const { return int(count(u"SELECT max(version) FROM schema_version"_s)); }
    void becomeNewer() { need(connect()->session().run(u"INSERT INTO schema_version (version, name, checksum) VALUES (9999, 'later', 'x')"_s)); }

private:
    QString file() const { return m_folder.filePath(u"office.kezek"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<LoginOffice> m_onServer;
    QString m_registrar;
    QString m_terminal;
};

} // namespace

/// The program's real windows at the first start after an update, and real keys: who brings the office along, and what others are told.
class BringAlongEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anAdministratorBringsItAlongAndGoesOn();
    void anybodyElseIsToldKindly();
    void notNowLeavesItAsItIs();
    void theTerminalSpeaksToFamiliesAndOffersNothing();
    void aNewerOfficeNamesBothVersions();
    void aNewerOfficeIsNoMatterOfFamilies();
    void whatFailsIsSaidAndCanBeTriedAgain();
    void aTrainingOfficeComesAlongByItself();

private:
    void start(bool selfService = false);
    void signIn(const QString &login);
    QString bar(const QString &name) { return m_hands.the<MessageBar>(name)->text(); }
    void sees(const QString &barName, const QString &words)
    {
        m_hands.wait(u"“%1”"_s.arg(words), [&] { return bar(barName).contains(words); });
    }
    void seesShell()
    {
        m_hands.wait(u"the shell"_s, [this] { return m_desktop->shell() && m_desktop->shell()->isVisible(); });
    }

    QTemporaryDir m_settings;
    MemorySecrets m_secrets;
    Hands m_hands{patience};
    std::unique_ptr<OlderOffice> m_office;
    std::unique_ptr<Desktop> m_desktop;
};

void BringAlongEndToEnd::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void BringAlongEndToEnd::init()
{
    m_office = std::make_unique<OlderOffice>();
}

void BringAlongEndToEnd::cleanup()
{
    m_desktop.reset();
    m_office.reset();
    QSettings().clear();
}

void BringAlongEndToEnd::start(bool selfService)
{
    DesktopOptions options;
    options.database = m_office->address();
    options.language = Language::English;
    options.means.secrets = &m_secrets;
    options.selfService = selfService;
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
}

void BringAlongEndToEnd::signIn(const QString &login)
{
    m_hands.type(u"signin.login"_s, login);
    m_hands.type(u"signin.password"_s, password);
    m_hands.press(Qt::Key_Return);
}

void BringAlongEndToEnd::anAdministratorBringsItAlongAndGoesOn()
{
    start();
    signIn(m_office->administrator());
    m_hands.find(u"along.go"_s);
    if (TestServer::isWanted()) {
        QVERIFY(m_hands.the<QLineEdit>(u"along.owner"_s)->text().endsWith(u"_owner"_s));
        m_hands.type(u"along.copy"_s, m_office->copy());
        m_hands.type(u"along.password"_s, m_office->ownersPassword());
    }
    QCOMPARE(m_office->version(), olderOnServer); // not before the press
    LongestGap gap;

    m_hands.press(Qt::Key_Return);

    sees(u"along.bar"_s, u"The copy from before: "_s + m_office->copy());
    QVERIFY2(gap.longest() <= longestGapMs, qPrintable(QString::number(gap.longest())));
    QVERIFY(QFileInfo(m_office->copy()).size() > 0);
    m_hands.press(Qt::Key_Return);
    seesShell();
    const int version = m_office->version();
    QVERIFY(version > olderOnServer);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM journal j JOIN worker w ON w.id = j.worker_id AND w.role = 'Administrator' "
                             "WHERE j.verb = 'bring-along' AND j.before_json LIKE '%%1%' AND j.after_json LIKE '%%2%'"_s.arg(olderOnServer).arg(version)),
             1);
}

void BringAlongEndToEnd::anybodyElseIsToldKindly()
{
    start();
    signIn(m_office->registrar());

    sees(u"signin.bar"_s, u"An administrator signs in"_s);

    QVERIFY(bar(u"signin.bar"_s).contains(u"Nothing was changed"_s));
    QVERIFY(!m_desktop->along() && !m_desktop->shell());
    QVERIFY(m_desktop->session()->client().actor().id.isNull());
    QCOMPARE(m_office->version(), olderOnServer);
}

void BringAlongEndToEnd::notNowLeavesItAsItIs()
{
    start();
    signIn(m_office->administrator());
    m_hands.push(u"along.notNow"_s);

    sees(u"signin.bar"_s, u"work with the former version"_s);

    QVERIFY(m_desktop->session()->client().actor().id.isNull());
    QCOMPARE(m_office->version(), olderOnServer);
    signIn(m_office->administrator());
    m_hands.find(u"along.go"_s);
}

void BringAlongEndToEnd::theTerminalSpeaksToFamiliesAndOffersNothing()
{
    const QString toFamilies = words::toFamily(Error{ErrorCode::DatabaseOlder, {}, {}, {}});
    start(true);
    if (!TestServer::isWanted())
        sees(u"signin.bar"_s, toFamilies);

    signIn(m_office->administrator());

    sees(u"signin.bar"_s, u"terminal's own account"_s);
    QVERIFY(!m_desktop->along());
    if (TestServer::isWanted()) {
        signIn(m_office->terminal());
        sees(u"signin.bar"_s, toFamilies);
    }
    QVERIFY(!m_desktop->along() && !m_desktop->terminal());
    QCOMPARE(m_office->version(), olderOnServer);
}

void BringAlongEndToEnd::aNewerOfficeNamesBothVersions()
{
    m_office->becomeNewer();
    start();
    QString name = u"firststart.bar"_s;
    if (TestServer::isWanted()) {
        signIn(m_office->registrar());
        name = u"signin.bar"_s;
    }

    sees(name, u"version 9999"_s);

    QVERIFY(bar(name).contains(programVersion()));
    QVERIFY(bar(name).contains(u"was not touched"_s));
    QVERIFY(bar(name).contains(u"Ask the administrator"_s));
}

void BringAlongEndToEnd::aNewerOfficeIsNoMatterOfFamilies()
{
    m_office->becomeNewer();
    start(true);
    if (TestServer::isWanted())
        signIn(m_office->registrar());

    sees(u"signin.bar"_s, words::toFamily(Error{ErrorCode::DatabaseNewer, {}, {}, {}}));

    QVERIFY(!m_desktop->window().findChild<QWidget *>(u"firststart"_s));
}

void BringAlongEndToEnd::whatFailsIsSaidAndCanBeTriedAgain()
{
    start();
    signIn(m_office->administrator());
    m_hands.find(u"along.go"_s);
    if (TestServer::isWanted()) {
        m_hands.type(u"along.copy"_s, m_office->copy());
        m_hands.type(u"along.password"_s, u"wrong"_s);
        m_hands.press(Qt::Key_Return);
        m_hands.wait(u"the sentence"_s, [this] { return m_hands.the<QLabel>(u"password.problem"_s)->text().contains(u"does not accept the owner"_s); });
        m_hands.type(u"along.password"_s, m_office->ownersPassword());
    } else {
        const auto other = m_office->connect();
        m_hands.press(Qt::Key_Return);
        sees(u"along.bar"_s, u"still open in another program"_s);
    }
    QCOMPARE(m_office->version(), olderOnServer);

    m_hands.push(u"along.go"_s);

    sees(u"along.bar"_s, u"The copy from before"_s);
}

void BringAlongEndToEnd::aTrainingOfficeComesAlongByItself()
{
    if (TestServer::isWanted())
        return; // of a training office on a server the owner is asked as well
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"training.kezek"_s);
    makeOlderOffice(file, olderOnServer, true);
    DesktopOptions options;
    options.database = file;
    options.language = Language::English;
    options.means.secrets = &m_secrets;
    m_desktop = std::make_unique<Desktop>(options);

    m_desktop->start();

    signIn(u"registrar"_s);
    seesShell();
    QCOMPARE(need(Database::open(file))->gap(), std::nullopt);
    m_desktop.reset();
}

QTEST_MAIN(BringAlongEndToEnd)
#include "tst_bringalong.moc"
