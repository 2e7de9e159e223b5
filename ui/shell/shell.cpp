// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include "domain/phonenumber.h"
#include "ui/common/answer.h"
#include "ui/common/busyjobs.h"
#include "ui/common/theme.h"
#include "ui/help/helpwindow.h"
#include "ui/help/news.h"
#include "ui/shell/busyline.h"
#include "ui/shell/changefeed.h"
#include "ui/shell/connectionbanner.h"
#include "ui/shell/deadlinenotice.h"
#include "ui/shell/menurow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/layoutpause.h"
#include "usecases/connection.h"
#include "usecases/officeclient.h"
#include "usecases/ports/livefeed.h"
#include "words/words.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// The first page is painted meanwhile.
constexpr std::chrono::milliseconds pauseBeforeNews{50};

/// What a page's list is looked through with: called so, or marked so where several lines together ask.
bool isSearchLine(const QLineEdit &line)
{
    return line.objectName().endsWith(u".filter"_s) || line.objectName().endsWith(u".search"_s) || line.property("search").toBool();
}

} // namespace

Shell::Shell(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_menus(new MenuRow(this)), m_navigation(new Navigation), m_stack(new QStackedWidget),
      m_training(new QLabel), m_banner(new ConnectionBanner), m_status(new StatusLine), m_busy(new BusyLine(m_stack)), m_search(new SearchBox(context.client, m_stack)),
      m_feed(new ChangeFeed(context.client, this)), m_deadlines(new DeadlineNotice(context.client, this)),
      m_help(std::make_unique<HelpWindow>(this, [this] { return m_current; }))
{
    setObjectName(u"shell"_s);
    layOut();
    connectMenus();
    connectFeed();
    connectDeadlines();
    retranslate();
}

Shell::~Shell() = default;

void Shell::layOut()
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_training);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_menus);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    m_training->setObjectName(u"shell.training"_s);
    theme::setLook(m_training, "look", u"training"_s);
    m_training->setVisible(m_context.training);
}

void Shell::showRole()
{
    const Role role = m_context.client.actor().role;
    m_navigation->setRole(role);
    m_menus->setPages(m_navigation->pages());
    m_menus->setMayFile(maySee(PageId::NewApplication, role));
}

void Shell::connectMenus()
{
    connect(m_menus, &MenuRow::newApplication, this, [this] { openPage(PageId::NewApplication); });
    connect(m_menus, &MenuRow::changePassword, this, &Shell::changePasswordWanted);
    connect(m_menus, &MenuRow::signOut, this, &Shell::signOutWanted);
    connect(m_menus, &MenuRow::quit, this, [this] { window()->close(); });
    connect(m_menus, &MenuRow::find, this, &Shell::find);
    connect(m_menus, &MenuRow::refresh, this, [this] {
        m_feed->countAgain();
        if (PageWidget *page = currentPage())
            page->askAgain();
        m_status->setUpdated();
    });
    connect(m_menus, &MenuRow::page, this, [this](PageId page) { openPage(page); });
    connect(m_menus, &MenuRow::stepped, this, &Shell::step);
    connect(m_menus, &MenuRow::help, this, [this] { m_help->openTopic(m_current); });
    connect(m_menus, &MenuRow::keys, this, [this] { m_help->openKeys(); });
    connect(m_menus, &MenuRow::news, this, [this] { m_help->openNews(); });
    connect(m_menus, &MenuRow::about, this, &Shell::about);
    connect(m_menus, &MenuRow::language, this, [this](Language language) {
        words::use(language, *QCoreApplication::instance());
        // The translators' own event comes too, but not where a language has none.
        retranslate();
        emit languageChosen(language);
    });
    connect(m_navigation, &Navigation::picked, this, [this](PageId page) { openPage(page); });
    connect(m_search, &SearchBox::found, this, [this](ApplicationId id) { openPage(PageId::Desk, QVariant::fromValue(id)); });
}

void Shell::connectFeed()
{
    connect(m_feed, &ChangeFeed::told, this, &Shell::showAnswered);
    connect(m_feed, &ChangeFeed::lost, this, &Shell::showLost);
    connect(m_banner, &ConnectionBanner::tryNow, m_feed, &ChangeFeed::countAgain);
    if (m_context.live)
        connect(m_context.live, &LiveFeed::changed, m_feed, &ChangeFeed::heard);
    connect(m_feed, &ChangeFeed::counted, this, [this](const TodayCounts &counts) {
        m_navigation->setCounts(counts);
        m_status->setCounts(counts);
        m_status->setUpdated();
    });
    connect(m_feed, &ChangeFeed::changed, this, &Shell::refreshPage);
    connect(m_status, &StatusLine::minuteBegan, this, &Shell::refreshPage);
}

void Shell::connectDeadlines()
{
    connect(m_status, &StatusLine::minuteBegan, m_deadlines, [this] {
        if (maySee(PageId::Applications, m_context.client.actor().role))
            m_deadlines->look();
    });
    connect(m_deadlines, &DeadlineNotice::told, m_status, &StatusLine::say);
    connect(m_deadlines, &DeadlineNotice::opened, this, [this] {
        window()->raise();
        window()->activateWindow();
        openPage(PageId::Applications);
    });
}

void Shell::addPage(PageId page, PageFactory factory)
{
    m_factories.insert(page, std::move(factory));
}

void Shell::setDatabaseName(const QString &name)
{
    m_database = name;
    showWho();
}

void Shell::watch(BusyJobs &jobs)
{
    connect(&jobs, &BusyJobs::busyChanged, m_busy, &BusyLine::setBusy);
}

void Shell::setSmsTrouble(const std::optional<Error> &trouble)
{
    m_status->setSmsTrouble(trouble);
}

void Shell::prepare()
{
    PageWidget *today = made(PageId::Today);
    // The longest navigation; start() makes the worker's own.
    m_navigation->setRole(Role::Supervisor);
    m_navigation->retranslate();
    // Styles, layouts and the shapes of letters come with the first painting.
    connect(today, &PageWidget::filled, this, [this] { grab(); }, Qt::SingleShotConnection);
    today->readAhead();
    // The minus of what is late is not in every font: looking through all those of the PC for it takes as long as a painting.
    for (const QFont &inWhich : {font(), theme::smallBold()})
        QFontMetrics(inWhich).horizontalAdvance(words::number(-1));
}

void Shell::start()
{
    showRole();
    // The page first: what it asks is what the worker waits for.
    openPage(PageId::Today);
    connect(currentPage(), &PageWidget::filled, this, &Shell::ready, Qt::SingleShotConnection);
    connect(this, &Shell::ready, this, [this] {
        if (help::takeUpdate())
            m_help->openNews();
    }, Qt::SingleShotConnection);
    QTimer::singleShot(pauseBeforeNews, this, [this] {
        askOffice();
        m_feed->start();
        // What reads phones is made at its first use, in a frame or two: not at the first digit that is typed into a search.
        m_context.client.read([](Store &) { return PhoneNumber::parse(u"87010000000"_s); });
    });
}

void Shell::askOffice()
{
    answer(
        m_context.client.read([](Store &store) { return store.settings().office(); }), this,
        [this](const OfficeInfo &office) {
            m_office = office;
            showWho();
        },
        [this](const Error &error) { m_status->setLost(error); });
}

PageWidget *Shell::pageFor(PageId id)
{
    return maySee(id, m_context.client.actor().role) ? made(id) : nullptr;
}

PageWidget *Shell::made(PageId id)
{
    if (PageWidget *page = m_pages.value(id))
        return page;
    const auto factory = m_factories.constFind(id);
    if (factory == m_factories.constEnd())
        return nullptr;
    PageWidget *page = (*factory)(m_context, m_stack);
    connect(page, &PageWidget::goTo, this, &Shell::openPage);
    connect(page, &PageWidget::said, m_status, &StatusLine::say);
    connect(page, &PageWidget::changed, m_feed, &ChangeFeed::countAgain);
    page->retranslate();
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    return page;
}

void Shell::openPage(PageId id, const QVariant &what)
{
    PageWidget *page = pageFor(id);
    if (!page)
        return;
    const LayoutPause once(*page);
    m_search->closeBox();
    m_current = id;
    m_navigation->setCurrent(id);
    m_stack->setCurrentWidget(page);
    page->refresh();
    if (what.isValid())
        page->open(what);
    page->focusFirst();
    setWindowTitle(tr("%1 — Kezek").arg(pageTitle(id)));
}

PageWidget *Shell::currentPage() const
{
    return m_pages.value(m_current);
}

/// First in the page's own list; pressed again there, in the whole office. Who may not see families has the page's list alone.
void Shell::find()
{
    const PageWidget *page = currentPage();
    for (QLineEdit *line : page ? page->findChildren<QLineEdit *>() : QList<QLineEdit *>()) {
        if (!isSearchLine(*line) || !line->isVisible() || !line->isEnabled() || line->hasFocus())
            continue;
        line->setFocus(Qt::ShortcutFocusReason);
        line->selectAll();
        return;
    }
    if (maySee(PageId::Desk, m_context.client.actor().role))
        m_search->openBox();
    else
        m_status->say(tr("Nothing was looked for: this page has no list to search in. Referrals and Kindergartens have one."));
}

void Shell::step(int by)
{
    const QList<PageId> pages = m_navigation->pages();
    const qsizetype here = pages.indexOf(entryOf(m_current));
    const qsizetype next = here + by;
    if (here >= 0 && next >= 0 && next < pages.size())
        openPage(pages.at(next));
}

void Shell::refreshPage()
{
    if (PageWidget *page = currentPage())
        page->refresh();
    m_status->setUpdated();
}

void Shell::showAnswered(const QDateTime &now)
{
    m_answeredAt = now;
    m_status->setNow(now);
    if (m_banner->leave())
        refreshPage();
}

void Shell::showLost(const Error &error)
{
    if (isConnectionTrouble(error))
        m_banner->showTrouble(error, m_answeredAt);
    else
        m_status->setLost(error);
}

void Shell::showWho()
{
    const Actor &actor = m_context.client.actor();
    QStringList parts = {words::current() == Language::Kazakh ? m_office.nameKk : m_office.nameRu, m_database};
    parts += actor.name.isEmpty() ? QString() : tr("%1, %2").arg(actor.name, words::of(actor.role));
    parts.removeAll(QString());
    m_menus->setWho(parts.join(u" · "_s));
}

void Shell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Shell::retranslate()
{
    m_training->setText(tr("Training office — no SMS is sent"));
    m_menus->retranslate();
    m_help->retranslate();
    m_navigation->retranslate();
    m_search->retranslate();
    m_status->retranslate();
    m_banner->retranslate();
    showWho();
    for (PageWidget *page : std::as_const(m_pages))
        page->retranslate();
    setWindowTitle(tr("%1 — Kezek").arg(pageTitle(m_current)));
}

void Shell::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Kezek"),
                                tr("Kezek %1 keeps a city's kindergarten queue.").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setInformativeText(tr("Free software under the GNU General Public License, version 3 or later."));
    box->setIconPixmap(window()->windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace kezek
