// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"

#include "main/desktop/beginnings.h"
#include "main/common/office/connectionfile.h"
#include "main/common/office/openoffice.h"
#include "main/desktop/servertest.h"
#include "ui/common/answer.h"
#include "ui/access/install.h"
#include "ui/common/theme.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/signin/firststart.h"
#include "words/words.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QSysInfo>
#include <QTimer>

#include <chrono>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Language languageOfSystem()
{
    switch (QLocale::system().language()) {
    case QLocale::Kazakh: return Language::Kazakh;
    case QLocale::English: return Language::English;
    default: return Language::Russian;
    }
}

constexpr std::chrono::milliseconds pauseBeforeShell{100};
constexpr std::chrono::milliseconds pauseBeforeSettings{500};
constexpr std::chrono::milliseconds longestWaitForFigures{150};

} // namespace

Desktop::Desktop(const DesktopOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    const auto kept = fromText<Language>(QSettings().value(u"language"_s).toString());
    words::use(options.language.value_or(kept.value_or(languageOfSystem())), *qApp);
    // Nothing to take hold of, whatever the desktop does to windows that fill the screen.
    m_window.setWindowFlag(Qt::FramelessWindowHint, options.selfService);
}

Desktop::~Desktop()
{
    leaveOffice();
    delete m_firstStart;
}

/// What shows the office goes before the office does.
void Desktop::leaveOffice()
{
    delete m_signIn;
    delete m_along;
    delete m_shell;
    delete m_terminal;
    m_context.reset();
    m_session.reset();
}

QWidget *Desktop::shown()
{
    return m_firstStart && m_firstStart->isVisible() ? static_cast<QWidget *>(m_firstStart) : &m_window;
}

void Desktop::start()
{
    QString path = m_options.database;
    if (path.isEmpty())
        path = QSettings().value(u"database"_s).toString();
    if (path.isEmpty()) {
        const auto common = officeOfThisPc();
        if (!common) {
            takeLooks();
            showFirstStart();
            return qobject_cast<FirstStart *>(m_firstStart.data())->tell(common.error());
        }
        path = *common;
    }
    if (!m_options.database.isEmpty() || ServerAddress::isOne(path) || QFileInfo::exists(path))
        return openOffice(path);
    takeLooks();
    showFirstStart();
}

void Desktop::takeLooks()
{
    access::install();
    if (qApp->styleSheet().isEmpty())
        theme::apply(*qApp);
    // Looking for who draws icons takes a millisecond, and a task bar can wait for its picture.
    QTimer::singleShot(pauseBeforeShell, qApp, [] { QApplication::setWindowIcon(QIcon(u":/icons/app/kezek.png"_s)); });
}

StartActions Desktop::startActions()
{
    StartActions actions;
    actions.proposedFile = defaultDatabasePath();
    actions.createOffice = [this](const OfficeDraft &draft) {
        m_wanted = draft.file;
        return beginOffice(draft);
    };
    actions.createTraining = [this] {
        m_wanted = trainingPath();
        return beginTraining(m_wanted, m_options.at);
    };
    actions.open = [this](const QString &file) {
        m_wanted = file;
        return tryOffice(file);
    };
    actions.tryServer = &tryServer;
    actions.openServer = [this](const ServerAddress &address) { m_wanted = address.text(); };
    actions.known = ServerAddress::parse(m_path).value_or(ServerAddress());
    return actions;
}

void Desktop::showFirstStart()
{
    auto *first = new FirstStart(startActions());
    m_firstStart = first;
    first->setAttribute(Qt::WA_DeleteOnClose);
    connect(first, &QDialog::accepted, this, [this] { openOffice(m_wanted); });
    connect(first, &QDialog::rejected, this, [this] {
        if (!m_window.isVisible())
            QApplication::quit();
    });
    first->setModal(m_window.isVisible());
    first->show();
}

void Desktop::openOffice(const QString &address)
{
    m_path = address;
    leaveOffice();
    const bool onServer = ServerAddress::isOne(address);
    if (onServer)
        if (const auto understood = ServerAddress::parse(address); !understood)
            return notOpened(understood.error());
    // The file is being opened from here on, on a thread of its own, while the first page is made.
    m_session = std::make_unique<OfficeSession>(address, m_options.at, m_options.means);
    takeLooks();
    makeSignIn();
    if (onServer)
        return showSignIn();
    readOffice();
}

void Desktop::readOffice()
{
    answer(
        m_session->look(), m_session.get(), [this](const OfficeSession::Found &found) { opened(found); }, [this](const Error &error) { notOpened(error); });
}

void Desktop::opened(const OfficeSession::Found &found)
{
    if (found.gap)
        return openedOlder(found);
    // What everybody on this PC opens is nobody's own choice: a server that moves is followed.
    remember(u"database"_s, m_path == officeOfThisPc().value_or(QString()) ? QString() : m_path);
    m_session->startFeed();
    delete m_shell; // made ahead of the sign-in, with the context that goes now
    m_context = std::make_unique<UiContext>(
        UiContext{m_session->client(), m_papers, m_session->secrets(), m_session->gateway(), found.office.training, &m_tables, m_session->live(), &m_session->background()});
    // On a server somebody is inside by now, and wherever somebody has just brought the office along.
    m_session->client().actor().id.isNull() ? showSignIn() : openShell();
}

void Desktop::notOpened(const Error &error)
{
    const bool isNewerAtTerminal = m_options.selfService && error.code == ErrorCode::DatabaseNewer;
    if (isNewerAtTerminal && m_signIn)
        showSignIn();
    // Whoever is at a server's door stays there.
    if (m_session && m_signIn && (m_session->isOnServer() || isNewerAtTerminal))
        return turnAwayFrom(error);
    delete m_signIn;
    delete m_along;
    m_window.hide();
    takeLooks();
    showFirstStart();
    qobject_cast<FirstStart *>(m_firstStart.data())->tell(error);
}

void Desktop::showSignIn()
{
    if (m_shell)
        m_shell->deleteLater();
    m_shell.clear();
    m_session->client().setActor({});
    m_session->admitToBackground({});
    m_session->leave();
    if (!m_signIn)
        makeSignIn();
    // First: the page is laid out while the window system makes room.
    fillScreen(m_options.selfService);
    m_window.open(m_signIn);
    leaveAlong();
    // A page that is exposed before its layout has run is painted twice.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_signIn->focusFirst();
    if (m_options.selfService || m_session->isOnServer() || !m_context)
        return;
    // The shell is made while the person types, once the sign-in has been painted.
    QTimer::singleShot(pauseBeforeShell, m_signIn, [this] {
        // Who types fast has it made and shown already.
        if (m_shell || m_terminal)
            return;
        prepareShell();
        m_shell->prepare();
    });
}

void Desktop::makeSignIn()
{
    const auto by = m_options.selfService ? SignInPage::By::Fingers : SignInPage::By::Keys;
    m_signIn = new SignInPage(m_session->client(), QSysInfo::machineHostName(), by, &m_window, serverDoor());
    connect(m_signIn, &SignInPage::otherOfficeWanted, this, &Desktop::chooseOtherOffice);
    m_signIn->setLastLogin(QSettings().value(u"login"_s).toString());
    connect(m_signIn, &SignInPage::signedIn, this, [this] {
        if (m_options.selfService && m_session->client().actor().role != Role::SelfService)
            return m_signIn->turnAway(tr("This program was started as the terminal in the hall. Nothing was opened. Sign in with the "
                                         "terminal's own account, or start the program without --self-service."));
        admit();
    });
}

void Desktop::admit()
{
    remember(u"login"_s, m_signIn->login());
    m_session->isOnServer() || !m_context ? readOffice() : openShell();
}

void Desktop::openShell()
{
    m_session->admitToBackground(m_session->client().actor());
    if (m_session->client().actor().role != Role::SelfService)
        return showShell();
    showTerminal();
    leaveSignIn();
}

void Desktop::prepareShell()
{
    m_shell = new Shell(*m_context, &m_window);
    m_shell->hide();
    m_shell->resize(m_window.size());
    addPages(*m_shell);
    m_shell->setDatabaseName(m_session->isOnServer() ? u"PostgreSQL"_s : u"SQLite"_s);
    m_shell->watch(m_session->busy());
    // This shell and no other: one that was signed out of is told until it is gone.
    const auto showSmsTrouble = [this, shell = m_shell.data()] { shell->setSmsTrouble(m_session->smsTrouble()); };
    connect(m_session.get(), &OfficeSession::smsTroubleChanged, m_shell, showSmsTrouble);
    showSmsTrouble();
    connect(m_shell, &Shell::signOutWanted, this, &Desktop::showSignIn);
    connect(m_shell, &Shell::languageChosen, this, &Desktop::useLanguage);
    connect(m_shell, &Shell::changePasswordWanted, this, [this] {
        auto *dialog = new ChangePasswordDialog(m_session->client(), m_shell);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { passwordChanged(dialog->newPassword()); });
        dialog->open();
    });
}

void Desktop::showShell()
{
    if (!m_shell)
        prepareShell();
    m_shell->start();
    m_session->startJobs();
    // The whole page at once, painted once; the frame alone when its figures are late.
    connect(m_shell, &Shell::ready, this, &Desktop::turnToShell);
    QTimer::singleShot(longestWaitForFigures, m_shell, [this] { turnToShell(); });
}

void Desktop::turnToShell()
{
    // Whoever signed in and out at once left a shell behind that is not quite gone.
    if (!m_signIn || !m_shell)
        return;
    m_window.open(m_shell);
    leaveSignIn();
}

void Desktop::leaveSignIn()
{
    leaveAlong();
    m_signIn->deleteLater();
    m_signIn.clear();
}

/// Written once the window stands: whoever waits for it does not wait for the disk too.
void Desktop::remember(const QString &key, const QString &value)
{
    QTimer::singleShot(pauseBeforeSettings, this, [key, value] {
        QSettings settings;
        if (settings.value(key) != value)
            settings.setValue(key, value);
    });
}

void Desktop::showTerminal()
{
    delete m_shell; // made ahead for a worker
    m_terminal = new Terminal(*m_context, &m_window);
    if (m_session->isOnServer())
        m_terminal->setStaffProof([this](const SignIn::Input &typed) { return m_session->prove(typed); });
    connect(m_terminal, &Terminal::left, this, &Desktop::leaveTerminal, Qt::QueuedConnection);
    m_window.open(m_terminal);
    fillScreen(true);
    m_terminal->start();
    m_session->startJobs();
}

void Desktop::leaveTerminal()
{
    m_terminal->hide(); // no longer in the way of closing
    m_terminal->deleteLater();
    m_terminal.clear();
    if (m_options.selfService) {
        m_window.close(); // the last window: the program ends
        return;
    }
    fillScreen(false);
    showSignIn();
}

void Desktop::fillScreen(bool fill)
{
    if (m_window.isFullScreen() == fill)
        return m_window.show();
    fill ? m_window.showFullScreen() : m_window.showNormal();
}

void Desktop::useLanguage(Language language)
{
    remember(u"language"_s, toText(language));
    words::use(language, *qApp);
}

} // namespace kezek
