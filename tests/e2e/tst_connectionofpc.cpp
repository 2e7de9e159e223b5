// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "ui/widgets/panels.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;

} // namespace

/// The first window of a PC on which somebody has laid a connection file for everybody.
class ConnectionOfPc : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void theSignInStandsWhereNobodyWasAsked();
    void aWrongFileIsNamedWithItsLine();
    void anOfficeOfOnesOwnIsKept();

private:
    void start(const QByteArray &file);

    QTemporaryDir m_folder;
    Hands m_hands{patience};
    std::unique_ptr<Desktop> m_desktop;
};

void ConnectionOfPc::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"own"_s));
    qputenv("XDG_CONFIG_DIRS", m_folder.path().toUtf8());
    qunsetenv("KEZEK_DATABASE");
    QVERIFY(QDir(m_folder.path()).mkpath(u"kezek"_s));
}

void ConnectionOfPc::cleanup()
{
    m_desktop.reset();
    QSettings().clear();
}

void ConnectionOfPc::start(const QByteArray &file)
{
    QFile laid(m_folder.filePath(u"kezek/connection.conf"_s));
    QVERIFY(laid.open(QIODevice::WriteOnly) && laid.write(file) == file.size());
    laid.close();
    DesktopOptions options;
    options.language = Language::English;
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
}

void ConnectionOfPc::theSignInStandsWhereNobodyWasAsked()
{
    start("server = 127.0.0.1\nport = 1\n");

    m_hands.find(u"signin.password"_s);
    QStringList said;
    for (const QLabel *label : m_desktop->signIn()->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.contains(u"The office on the server 127.0.0.1"_s), qPrintable(said.join(u'\n')));
}

void ConnectionOfPc::aWrongFileIsNamedWithItsLine()
{
    start("server = db.office.kz\nport = five\n");

    m_hands.wait(u"the sentence"_s, [this] { return m_hands.the<MessageBar>(u"firststart.bar"_s)->text().startsWith(u"Line 2 of the connection file"_s); });
    QVERIFY(!m_desktop->session());
}

void ConnectionOfPc::anOfficeOfOnesOwnIsKept()
{
    QSettings().setValue(u"database"_s, u"postgresql://localhost:1/own"_s);

    start("sever = 127.0.0.1\n");

    m_hands.find(u"signin.password"_s);
    QVERIFY(m_desktop->session()->isOnServer());
}

QTEST_MAIN(ConnectionOfPc)
#include "tst_connectionofpc.moc"
