// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "usecases/ports/entities.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace kezek {

class BusyJobs;
class BusyLine;
class ChangeFeed;
class ConnectionBanner;
class DeadlineNotice;
class HelpWindow;
class MenuRow;
class Navigation;
class SearchBox;
class StatusLine;

/// What a worker works in: menus, navigation, search, status, and pages that are made when first opened. Knows no page but by its factory.
class Shell : public QWidget {
    Q_OBJECT
public:
    using PageFactory = std::function<PageWidget *(UiContext &, QWidget *)>;

    explicit Shell(UiContext &context, QWidget *parent = nullptr);
    ~Shell() override;
    void addPage(PageId page, PageFactory factory);
    /// "SQLite" or "PostgreSQL · host", beside the office's name.
    void setDatabaseName(const QString &name);
    /// Shows the thin line while a request is late.
    void watch(BusyJobs &jobs);
    /// Why no SMS leaves at present; empty: they do.
    void setSmsTrouble(const std::optional<Error> &trouble);
    /// Makes, unseen, what the first painting needs: worth it while a person signs in. After the pages were added.
    void prepare();
    /// Opens Today and begins to ask for news. The context's client has an actor: navigation shows what their role may see.
    void start();

    void openPage(PageId page, const QVariant &what = {});
    PageWidget *currentPage() const;
    PageId currentId() const { return m_current; }

signals:
    /// After start(): Today has its figures, or says why it has none.
    void ready();
    void signOutWanted();
    void changePasswordWanted();
    void languageChosen(kezek::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectMenus();
    void connectFeed();
    void connectDeadlines();
    void showRole();
    /// Null where the worker's role may not see it.
    PageWidget *pageFor(PageId page);
    PageWidget *made(PageId page);
    void find();
    void step(int by);
    void refreshPage();
    void showAnswered(const QDateTime &now);
    void showLost(const Error &error);
    void showWho();
    void askOffice();
    void retranslate();
    void about();

    UiContext &m_context;
    MenuRow *m_menus;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QLabel *m_training;
    ConnectionBanner *m_banner;
    StatusLine *m_status;
    BusyLine *m_busy;
    SearchBox *m_search;
    ChangeFeed *m_feed;
    DeadlineNotice *m_deadlines;
    std::unique_ptr<HelpWindow> m_help; ///< no child: a dialog of this window must not lock it
    QHash<PageId, PageFactory> m_factories;
    QHash<PageId, PageWidget *> m_pages;
    PageId m_current = PageId::Today;
    QString m_database;
    OfficeInfo m_office;
    QDateTime m_answeredAt; ///< the server's clock at its last answer
};

} // namespace kezek
