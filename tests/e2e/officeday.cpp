// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include "ui/shell/pagelist.h"
#include "ui/widgets/panels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;

/// The clock of the day stands, and a test waits for its codes.
constexpr SessionMeans::SmsPace pace{std::chrono::milliseconds(0), std::chrono::milliseconds(20)};

/// The settings of this test, before its first window. The office's file.
QString prepared(const QTemporaryDir &folder, const QString &given)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    if (given.isEmpty() && TestServer::isWanted())
        return u":memory:"_s;
    return given.isEmpty() ? folder.filePath(u"office.kezek"_s) : given;
}

QString cellsOf(const QAbstractItemView &view)
{
    QStringList rows;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        rows << cells.join(u" | "_s);
    }
    return rows.join(u'\n');
}

QString textOn(QWidget *widget)
{
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *bar = qobject_cast<MessageBar *>(widget))
        return bar->text();
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        return edit->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text();
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        return cellsOf(*view);
    throw Hands::NotThere{widget->objectName() + u" is nothing to read"_s};
}

/// The fields of the New application form are named below it.
const QString form = u"newapplication."_s;

} // namespace

OfficeDay::OfficeDay(const QString &officeFile)
    : m_officeFile(prepared(m_folder, officeFile)),
      office(m_officeFile),
      hands(patience, Hands::Reach::ByTab),
      m_now(std::make_shared<std::atomic<qint64>>(office.now().toMSecsSinceEpoch()))
{
    if (TestServer::isWanted())
        m_officeFile = office.address().text();
    if (!FamilyPhones::isConnected())
        return;
    need(office.store().settings().setSender(m_phones.sender()));
    need(m_secrets.keep(secretName(m_phones.sender()), FamilyPhones::password()).result());
}

OfficeDay::~OfficeDay() = default;

DesktopOptions OfficeDay::options()
{
    DesktopOptions options;
    options.database = m_officeFile;
    options.language = m_language;
    options.means.clock = [now = m_now] { return QDateTime::fromMSecsSinceEpoch(now->load(), Qt::UTC); };
    options.means.secrets = &m_secrets;
    options.means.smsPace = pace;
    if (TestServer::isWanted())
        options.means.serverLogin = [this](const ServerLogin &typed) { return serverLogin(typed); };
    return options;
}

void OfficeDay::setNow(QDate day, QTime time)
{
    office.setNow(day, time);
    m_now->store(office.now().toMSecsSinceEpoch());
}

void OfficeDay::advance(int seconds)
{
    office.advance(seconds);
    m_now->store(office.now().toMSecsSinceEpoch());
}

void OfficeDay::start()
{
    m_now->store(office.now().toMSecsSinceEpoch());
    m_desktop = std::make_unique<Desktop>(options());
    m_jobsDone = false;
    m_desktop->start();
    QObject::connect(m_desktop->session(), &OfficeSession::jobsDone, m_desktop.get(), [this] { m_jobsDone = true; });
    hands.find(u"signin.login"_s);
}

void OfficeDay::signIn(Role role, std::optional<KindergartenId> kindergarten)
{
    m_role = role;
    m_kindergarten = kindergarten;
    const QString login =
        role == Role::Administrator ? office.administrator().login : office.actor(role, kindergarten).login;
    start();
    hands.type(u"signin.login"_s, login);
    hands.type(u"signin.password"_s, role == Role::Administrator ? u"correct horse"_s : login);
    hands.press(Qt::Key_Return);
    hands.wait(u"the shell, or the terminal"_s, [this] {
        const QWidget *inside = m_role == Role::SelfService ? static_cast<QWidget *>(m_desktop->terminal()) : m_desktop->shell();
        return inside && inside->isVisible() && m_desktop->window().isActiveWindow();
    });
    startService();
    awaitJobs();
}

/// A role of the tests' server with the rights of this worker and no others; its password is not the one that is typed.
ServerLogin OfficeDay::serverLogin(const ServerLogin &typed)
{
    const auto account = need(office.store().workers().byLogin(typed.user));
    return account ? TestServer::worker(account->login, account->role) : typed;
}

void OfficeDay::startService()
{
    if (!TestServer::isWanted())
        return;
    SessionMeans means = options().means;
    means.serverLogin = [](const ServerLogin &) { return TestServer::worker(u"kezek_test_service"_s, Role::Worker); };
    m_service = std::make_unique<DayService>(need(ServerAddress::parse(m_officeFile)), means);
    QObject::connect(m_service.get(), &DayService::jobsDone, m_desktop.get(), [this] { m_jobsDone = true; });
    m_service->start();
}

void OfficeDay::awaitJobs()
{
    hands.wait(u"the night run and the bulletin that are due"_s, [this] { return m_jobsDone; });
}

void OfficeDay::comeBack(QDate day, QTime time)
{
    close();
    setNow(day, time);
    signIn(m_role, m_kindergarten);
}

void OfficeDay::comeBackAs(Role role)
{
    close();
    signIn(role);
}

void OfficeDay::close()
{
    // What leaves before the program is closed, and what after, is not left to chance.
    if (FamilyPhones::isConnected())
        awaitOutbox();
    m_service.reset();
    m_desktop.reset();
}

void OfficeDay::page(PageId page)
{
    int place = 0;
    for (const PageEntry &entry : pageEntries()) {
        if (!entry.roles.contains(m_role))
            continue;
        if (entry.id == page) {
            const QKeySequence keys(pageKeys(place));
            return hands.press(keys[0].key(), keys[0].keyboardModifiers());
        }
        ++place;
    }
    throw Hands::NotThere{u"a page of that role"_s};
}

void OfficeDay::call(const Iin &child)
{
    page(PageId::Desk);
    hands.type(u"desk.iin"_s, child.text());
    hands.press(Qt::Key_Return);
    sees(u"desk.iinShown"_s, child.masked());
}

void OfficeDay::typePeople(const Family &family)
{
    hands.press(Qt::Key_N, Qt::ControlModifier);
    hands.type(form + u"child.iin"_s, family.child.text());
    hands.type(form + u"child.name.surname"_s, family.surname);
    hands.type(form + u"child.name.given"_s, family.given);
    hands.type(form + u"child.certificate.number"_s, u"1840273"_s);
    hands.type(form + u"child.certificate.issuedOn"_s, u"09072024"_s);
    hands.type(form + u"applicant.iin"_s, family.parent.text());
    hands.type(form + u"applicant.name.surname"_s, u"Серікова"_s);
    hands.type(form + u"applicant.name.given"_s, u"Айгүл"_s);
    hands.type(form + u"address.text"_s, u"пр. Республики 41, кв. 12"_s);
    hands.push(form + u"consent"_s);
}

void OfficeDay::typeApplication(const Family &family)
{
    typePeople(family);
    for (qsizetype i = 0; i < family.phones.size(); ++i) {
        const QString phone = form + u"phones[%1]"_s.arg(i);
        hands.type(phone + u".number"_s, family.phones.at(i));
        hands.push(phone + u".send"_s);
        sees(phone + u".send"_s, u"Again in"_s);
        hands.type(phone + u".code"_s, codeOn(family.phones.at(i)));
    }
}

void OfficeDay::confirm(const QString &phone, const QString &prefix)
{
    if (!hands.the<QCheckBox>(prefix + u".consent"_s)->isChecked())
        hands.push(prefix + u".consent"_s);
    const int before = codesSent();
    hands.push(prefix + u".send"_s);
    hands.wait(u"the code to be in the outbox"_s, [&] { return codesSent() > before; });
    hands.type(prefix + u".code"_s, codeOn(phone));
}

Referral OfficeDay::takeSeat(ApplicationId application)
{
    const Application child = need(office.store().applications().get(application));
    call(child.child.iin);
    hands.press(Qt::Key_F6);
    hands.press(Qt::Key_Return);
    confirm(child.phones.first().number.e164());
    hands.press(Qt::Key_Return);
    sees(u"desk.bar"_s, u"is issued"_s);
    const auto referral = need(office.store().referrals().liveOf(application));
    return referral ? *referral : throw Hands::NotThere{u"the referral in the file"_s};
}

QString OfficeDay::read(const QString &name)
{
    return textOn(hands.find(name));
}

void OfficeDay::sees(const QString &name, const QString &text)
{
    QString there = u"nothing"_s;
    try {
        hands.wait(text, [&] {
            there = read(name);
            return there.contains(text);
        });
    } catch (const Hands::NotThere &) {
        throw Hands::NotThere{u"“%1” on %2; there is: %3"_s.arg(text, name, there)};
    }
}

void OfficeDay::seesNot(const QString &name, const QString &text)
{
    hands.wait(u"“%1” to go from %2"_s.arg(text, name), [&] { return !read(name).contains(text); });
}

QString OfficeDay::codeOn(const QString &phone)
{
    awaitOutbox();
    const QStringList codes = m_phones.codesOn(phone);
    return codes.isEmpty() ? throw Hands::NotThere{u"a code on the phone "_s + phone} : codes.last();
}

int OfficeDay::codesSent()
{
    const QList<MessageRow> rows = need(office.store().readers().messages({}, {})).rows;
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const MessageRow &row) { return row.message.kind == MessageKind::Code; }));
}

QString OfficeDay::receives(const QString &phone, const QString &text)
{
    awaitOutbox();
    for (const QString &received : m_phones.textsOn(phone))
        if (received.contains(text))
            return received;
    throw Hands::NotThere{u"“%1” on the phone %2; there is: %3"_s.arg(text, phone, m_phones.textsOn(phone).join(u" / "))};
}

QStringList OfficeDay::textsOn(const QString &phone)
{
    awaitOutbox();
    return m_phones.textsOn(phone);
}

void OfficeDay::awaitOutbox()
{
    if (!FamilyPhones::isConnected())
        throw Hands::NotThere{u"a gateway: FamilyPhones::connect() in initTestCase"_s};
    hands.wait(u"the outbox to arrive on the phones"_s, [this] {
        int parts = 0;
        for (const MessageRow &row : need(office.store().readers().messages({}, {})).rows) {
            const Message &message = row.message;
            const bool isDue = message.state == MessageState::Queued && message.notBefore <= office.now();
            if (isDue || message.state == MessageState::Sending)
                return false;
            parts += message.acceptedAt ? message.parts : 0;
        }
        return parts == m_phones.partsReceived();
    });
}

QList<Message> OfficeDay::messages(ApplicationId application, MessageKind kind)
{
    MessageFilter filter;
    filter.application = application;
    QList<Message> found;
    for (const MessageRow &row : need(office.store().readers().messages(filter, {})).rows)
        if (row.message.kind == kind)
            found.append(row.message);
    return found;
}

Application OfficeDay::stored(const Iin &child)
{
    const auto application = need(office.store().applications().latestOfChild(child));
    return application ? *application : throw Hands::NotThere{u"the application in the file"_s};
}

int OfficeDay::journaled(const QString &verb, const QString &subject, qint64 id)
{
    const auto rows = need(office.store().journal().ofSubject(subject, id));
    return int(std::count_if(rows.cbegin(), rows.cend(), [&](const JournalRow &row) { return row.verb == verb; }));
}

void play(const std::function<void(OfficeDay &)> &scene)
{
    OfficeDay day;
    try {
        scene(day);
        if (!QTest::currentTestFailed())
            QVERIFY2(day.keysAndMouse.mouse() == 0, "a mouse reached the windows");
        if (!QTest::currentTestFailed())
            QCOMPARE(need(day.office.store().readers().check(day.office.now())), QStringList());
    } catch (const Hands::NotThere &missing) {
        QWidget *window = QApplication::activeWindow();
        if (window && qEnvironmentVariableIsSet("KEZEK_E2E_PICTURES"))
            window->grab().save(u"%1/%2.png"_s.arg(qEnvironmentVariable("KEZEK_E2E_PICTURES"),
                                                   QLatin1String(QTest::currentTestFunction())));
        QFAIL(qPrintable(u"not there: "_s + missing.what));
    }
}

} // namespace kezek::test
