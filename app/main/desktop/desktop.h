// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/printedpapers.h"
#include "documents/tables/diskfiles.h"
#include "main/desktop/officesession.h"
#include "ui/common/page.h"
#include "ui/selfservice/terminal.h"
#include "ui/shell/appwindow.h"
#include "ui/shell/shell.h"
#include "ui/signin/alongpage.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/startactions.h"

#include <QDateTime>
#include <QPointer>

#include <memory>

namespace kezek {

/// What the program was started with.
struct DesktopOptions {
    QString database; ///< a file or a server's address (ServerAddress); empty: the last one, else this user's
    QDateTime at;     ///< training only
    std::optional<Language> language;
    SessionMeans means;
    bool selfService = false; ///< the terminal in the hall: the whole screen, and no account but a terminal's
};

/// The composition root of the windows: first start → sign-in → shell, or the terminal for an account of self-service, all but the first
/// in one window, and back at signing out.
class Desktop : public QObject {
    Q_OBJECT
public:
    explicit Desktop(const DesktopOptions &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the first window that is due.
    void start();
    void openOffice(const QString &address);
    void showSignIn();
    void showShell();
    void turnToShell();
    void leaveSignIn();
    /// The whole screen, until a worker's password leads out.
    void showTerminal();
    /// Every page of the shell, by its factory.
    static void addPages(Shell &shell);

    OfficeSession *session() const { return m_session.get(); }
    AppWindow &window() { return m_window; }
    /// Null while nobody has signed in and no page was made ahead.
    Shell *shell() const { return m_shell; }
    Terminal *terminal() const { return m_terminal; }
    SignInPage *signIn() const { return m_signIn; }
    AlongPage *along() const { return m_along; }
    /// The first start's window, or the one with the rest.
    QWidget *shown();

private:
    void takeLooks();
    void showFirstStart();
    void makeSignIn();
    std::optional<ServerDoor> serverDoor();
    void rememberPassword(const QString &login, const QString &password);
    void passwordChanged(const QString &password);
    void chooseOtherOffice();
    void openShell();
    void readOffice();
    void admit();
    void leaveTerminal();
    void fillScreen(bool fill);
    void prepareShell();
    void leaveOffice();
    StartActions startActions();
    void useLanguage(Language language);
    void remember(const QString &key, const QString &value);
    void opened(const OfficeSession::Found &found);
    void notOpened(const Error &error);
    // desktopalong.cpp
    void openedOlder(const OfficeSession::Found &found);
    void turnAwayFrom(const Error &error);
    AlongOffer offerOf(const OfficeSession::Found &found, bool askNobody);
    void leaveAlong();
    void showAlong(const OfficeSession::Found &found, bool askNobody);

    DesktopOptions m_options;
    QString m_path;   ///< the office's address
    QString m_wanted; ///< of the one that was chosen instead
    PrintedPapers m_papers;
    DiskFiles m_tables;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<UiContext> m_context; ///< none while the office is of an older program: no window works on it
    AppWindow m_window;
    QPointer<SignInPage> m_signIn;
    QPointer<AlongPage> m_along;
    QPointer<Shell> m_shell;
    QPointer<Terminal> m_terminal;
    QPointer<QDialog> m_firstStart;
};

} // namespace kezek
