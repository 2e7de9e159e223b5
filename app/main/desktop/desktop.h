// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/printedpapers.h"
#include "main/desktop/officesession.h"
#include "ui/common/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/startactions.h"

#include <QDateTime>
#include <QDialog>
#include <QPointer>

#include <memory>

namespace kezek {

/// What the program was started with.
struct DesktopOptions {
    QString database; ///< empty: the last one, else this user's
    QDateTime at;     ///< training only
    std::optional<Language> language;
    SessionMeans means;
};

/// The composition root of the windows: first start → sign-in → main window, and back at signing out.
class Desktop : public QObject {
    Q_OBJECT
public:
    explicit Desktop(const DesktopOptions &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the first window that is due.
    void start();
    void openOffice(const QString &path);
    void showSignIn();
    void showMain();
    /// Every page of the shell, by its factory.
    static void addPages(MainWindow &window);

    OfficeSession *session() const { return m_session.get(); }
    MainWindow *window() const { return m_window.get(); }
    QWidget *dialog() const { return m_dialog; }

signals:
    void mainShown();

private:
    void showFirstStart();
    void makeSignIn();
    void prepareMain();
    StartActions startActions();
    void useLanguage(Language language);
    void opened(const OfficeInfo &office);
    void notOpened(const Error &error);

    DesktopOptions m_options;
    QString m_path;
    PrintedPapers m_papers;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace kezek
