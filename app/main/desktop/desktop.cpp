// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"

#include "main/desktop/beginnings.h"
#include "main/common/office/openoffice.h"
#include "ui/common/answer.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/signin/firststart.h"
#include "ui/signin/signindialog.h"
#include "words/words.h"

#include <QApplication>
#include <QFileInfo>
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

constexpr std::chrono::milliseconds pauseBeforeMain{100};

} // namespace

Desktop::Desktop(const DesktopOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    const auto kept = fromText<Language>(QSettings().value(u"language"_s).toString());
    words::use(options.language.value_or(kept.value_or(languageOfSystem())), *qApp);
}

Desktop::~Desktop()
{
    delete m_dialog;
    m_window.reset();
}

void Desktop::start()
{
    QString path = m_options.database;
    if (path.isEmpty())
        path = QSettings().value(u"database"_s, defaultDatabasePath()).toString();
    if (m_options.database.isEmpty() && !QFileInfo::exists(path))
        showFirstStart();
    else
        openOffice(path);
}

StartActions Desktop::startActions()
{
    StartActions actions;
    actions.proposedFile = defaultDatabasePath();
    actions.createOffice = [this](const OfficeDraft &draft) {
        m_path = draft.file;
        return beginOffice(draft);
    };
    actions.createTraining = [this] {
        m_path = trainingPath();
        return beginTraining(m_path, m_options.at);
    };
    actions.open = [this](const QString &file) {
        m_path = file;
        return tryOffice(file);
    };
    return actions;
}

void Desktop::showFirstStart()
{
    auto *first = new FirstStart(startActions());
    m_dialog = first;
    first->setAttribute(Qt::WA_DeleteOnClose);
    connect(first, &QDialog::accepted, this, [this] { openOffice(m_path); });
    connect(first, &QDialog::rejected, qApp, &QApplication::quit);
    first->show();
}

void Desktop::openOffice(const QString &path)
{
    m_path = path;
    m_window.reset();
    m_context.reset();
    m_session = std::make_unique<OfficeSession>(path, m_options.at, m_options.means);
    answer(
        m_session->client().read([](Store &store) { return store.settings().office(); }), m_session.get(),
        [this](const OfficeInfo &office) { opened(office); }, [this](const Error &error) { notOpened(error); });
    // Made while the file is being opened.
    makeSignIn();
}

void Desktop::opened(const OfficeInfo &office)
{
    QSettings().setValue(u"database"_s, m_path);
    m_context = std::make_unique<UiContext>(UiContext{m_session->client(), m_papers, m_session->secrets(), m_session->gateway(), office.training});
    showSignIn();
}

void Desktop::notOpened(const Error &error)
{
    delete m_dialog;
    showFirstStart();
    qobject_cast<FirstStart *>(m_dialog.data())->tell(error);
}

void Desktop::showSignIn()
{
    if (m_window)
        m_window.release()->deleteLater();
    m_session->client().setActor({});
    if (!m_dialog)
        makeSignIn();
    m_dialog->show();
    // The main window is made while the person types, once the dialog has been painted.
    QTimer::singleShot(pauseBeforeMain, m_dialog, [this] {
        // Who types fast has it made and shown already.
        if (m_window)
            return;
        prepareMain();
        m_window->prepare();
    });
}

void Desktop::makeSignIn()
{
    auto *signIn = new SignInDialog(m_session->client(), QSysInfo::machineHostName());
    m_dialog = signIn;
    signIn->setAttribute(Qt::WA_DeleteOnClose);
    signIn->setLastLogin(QSettings().value(u"login"_s).toString());
    connect(signIn, &QDialog::accepted, this, [this, signIn] {
        QSettings().setValue(u"login"_s, signIn->login());
        m_dialog.clear();
        showMain();
    });
    connect(signIn, &QDialog::rejected, qApp, &QApplication::quit);
}

void Desktop::prepareMain()
{
    m_window = std::make_unique<MainWindow>(*m_context);
    addPages(*m_window);
    m_window->setDatabaseName(u"SQLite"_s);
    m_window->watch(m_session->busy());
    // This window and no other: one that was signed out of is told until it is gone.
    const auto showSmsTrouble = [this, window = m_window.get()] { window->setSmsTrouble(m_session->smsTrouble()); };
    connect(m_session.get(), &OfficeSession::smsTroubleChanged, m_window.get(), showSmsTrouble);
    showSmsTrouble();
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Desktop::showSignIn);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Desktop::useLanguage);
    connect(m_window.get(), &MainWindow::changePasswordWanted, this, [this] {
        auto *dialog = new ChangePasswordDialog(m_session->client(), m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_window->resize(1366, 768);
}

void Desktop::showMain()
{
    if (!m_window)
        prepareMain();
    m_window->start();
    m_window->show();
    m_session->startJobs();
    emit mainShown();
}

void Desktop::useLanguage(Language language)
{
    QSettings().setValue(u"language"_s, toText(language));
    words::use(language, *qApp);
}

} // namespace kezek
