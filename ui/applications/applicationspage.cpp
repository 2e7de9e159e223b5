// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationspage.h"

#include "ui/applications/checkcard.h"
#include "ui/applications/correctdialog.h"
#include "ui/applications/duetone.h"
#include "ui/applications/refusedialog.h"
#include "ui/common/keys.h"
#include "ui/widgets/cardsign.h"
#include "ui/widgets/layoutpause.h"
#include "ui/widgets/paperoutput.h"
#include "ui/widgets/rowtable.h"
#include "usecases/applications/refuseapplication.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int countedRows = 2000; // the summary counts what the list holds

} // namespace

ApplicationsPage::ApplicationsPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_controller(context.client), m_model(columns()), m_list(m_model, this, countedRows),
      m_head(new PageHead(this)), m_sign(new CardSign(context.live, this)), m_new(new QPushButton(this)), m_late(new Badge({}, theme::Tone::Bad, this)),
      m_today(new Badge({}, theme::Tone::Warning, this)), m_later(new Badge({}, theme::Tone::Neutral, this)),
      m_rule(new QLabel(this)), m_bar(new MessageBar(this)), m_print(new QPushButton(this)), m_rows(new RowTable(this)),
      m_card(new CheckCard(m_controller, this))
{
    build();
    wire();
    shortcuts();
    retranslate();
}

QList<RowsModel<ApplicationRow>::Column> ApplicationsPage::columns()
{
    using C = RowsModel<ApplicationRow>::Column; // named: GCC 12 falls over a bare list here
    using R = ApplicationRow;
    return {C{[] { return tr("Left"); }, [this](const R &row) { return words::timeLeft(row.registrationDue, m_now); },
             [this](const R &row) { return std::optional(toneOfDue(row.registrationDue, m_now)); }},
            C{[] { return tr("Filed"); }, [](const R &row) { return words::shortInstant(row.filedAt); }},
            C{[] { return tr("Child"); }, [](const R &row) { return row.childName; }},
            C{[] { return tr("Born"); }, [](const R &row) { return words::day(row.birthDate); }},
            C{[] { return tr("Category"); }, [](const R &row) { return words::of(row.category); }},
            C{[] { return tr("From"); }, [](const R &row) { return words::of(row.source); }}};
}

void ApplicationsPage::build()
{
    m_new->setObjectName(u"applications.new"_s);
    m_rows->setObjectName(u"applications.list"_s);
    m_bar->setObjectName(u"applications.bar"_s);
    m_print->setObjectName(u"applications.printNotice"_s);
    theme::style(m_new, theme::Button::Normal);
    theme::style(m_print, theme::Button::Link);
    theme::muted(m_rule);
    m_model.setKey([](const ApplicationRow &row) { return QVariant(row.id.value); });
    m_rows->setModel(&m_model);
    m_rows->setStretch({2});
    m_rows->installEventFilter(this);
    m_head->addWidget(m_sign);
    m_head->addWidget(m_new);
    m_print->hide();
    m_bar->clear();

    auto *summary = new QHBoxLayout;
    summary->setSpacing(theme::gap / 2);
    for (QWidget *badge : {m_late, m_today, m_later})
        summary->addWidget(badge);
    summary->addSpacing(theme::gap);
    summary->addWidget(m_rule, 1);
    auto *message = new QHBoxLayout;
    message->addWidget(m_bar, 1);
    message->addWidget(m_print);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addWidget(m_rows, 13);
    both->addWidget(m_card, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_head);
    column->addLayout(message);
    column->addLayout(summary);
    column->addLayout(both, 1);
}

void ApplicationsPage::wire()
{
    m_list.loaded = [this] { listLoaded(); };
    m_list.failed = [this](const Error &error) { m_bar->show(error); };
    keys::show(m_new, QKeySequence(Qt::CTRL | Qt::Key_N)); // the menu hears it
    connect(m_new, &QPushButton::clicked, this, [this] { emit goTo(PageId::NewApplication, {}); });
    keys::give(m_print, Qt::CTRL | Qt::Key_P);
    connect(m_print, &QPushButton::clicked, this, &ApplicationsPage::printNotice);
    connect(m_rows, &RowTable::current, this, [this](int row) {
        // A reset of the rows is no choice of the user: listLoaded() puts the choice back.
        if (row >= 0 && row < m_model.rows().size())
            m_controller.select(m_model.row(row).id);
    });
    connect(m_rows, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_card, &CheckCard::correctWanted, this, &ApplicationsPage::correct);
    connect(m_card, &CheckCard::refuseWanted, this, &ApplicationsPage::refuse);
    connect(&m_controller, &CheckController::failed, m_bar, &MessageBar::show);
    connect(&m_controller, &CheckController::cardChanged, this, [this] { m_sign->setCard(m_controller.selected().value_or(ApplicationId())); });
    connect(&m_controller, &CheckController::registered, this, &ApplicationsPage::onRegistered);
}

void ApplicationsPage::shortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(Qt::Key_F8, [this] { m_controller.registerIt(); });
    on(Qt::Key_F4, [this] { correct(); });
    on(Qt::CTRL | Qt::Key_R, [this] { refuse(); });
    on(Qt::CTRL | Qt::Key_I, [this] { m_controller.showIins(); });
    on(Qt::CTRL | Qt::Key_T, [this] { m_controller.showPhones(); });
}

bool ApplicationsPage::eventFilter(QObject *watched, QEvent *event)
{
    // Arrow to the family, Space for each paper, F8: the hand stays where it is.
    if (watched == m_rows && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_controller.tickNext();
        return true;
    }
    return PageWidget::eventFilter(watched, event);
}

void ApplicationsPage::readClock()
{
    using Clock = std::pair<QDateTime, int>;
    const auto ask = [](Store &store) -> Result<Clock> {
        const QDateTime now = store.now();
        KEZEK_TRY(const Rulebook rules, store.settings().rulebook());
        return Clock(now, rules.on(localDay(now)).registrationWorkingDays);
    };
    answer(m_context.client.read(ask), this,
           [this](const Clock &clock) {
               m_now = clock.first;
               m_workingDays = clock.second;
               m_rule->setText(tr("Registration is due %n working days after filing", nullptr, m_workingDays));
           },
           [this](const Error &error) { m_bar->show(error); });
}

void ApplicationsPage::refresh()
{
    readClock(); // answered before the list, which shows the time left
    OfficeClient &client = m_context.client;
    m_list.ask([&client](const PageMark &from) {
        return client.read([from](Store &store) { return store.readers().toRegister(from); });
    });
    m_controller.reload();
}

void ApplicationsPage::open(const QVariant &what)
{
    if (!what.canConvert<ApplicationId>())
        return;
    m_wanted = what.value<ApplicationId>();
    refresh();
}

void ApplicationsPage::listLoaded()
{
    const auto &rows = m_model.rows();
    const auto rowOf = [&rows](std::optional<ApplicationId> id) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const ApplicationRow &row) { return row.id == id; });
        return found == rows.end() ? -1 : int(found - rows.begin());
    };
    const bool asked = m_wanted.has_value();
    const int row = rowOf(asked ? m_wanted : m_controller.selected());
    if (asked && row < 0)
        m_bar->say(tr("This application does not wait for registration any more."), theme::Tone::Info);
    m_wanted.reset();
    if (row >= 0)
        m_rows->selectRow(row);
    m_controller.select(row >= 0 ? std::optional(rows.at(row).id) : std::nullopt);
    showSummary();
}

void ApplicationsPage::showSummary()
{
    const LayoutPause once(*this);
    int late = 0, today = 0, tomorrow = 0, later = 0;
    for (const ApplicationRow &row : m_model.rows()) {
        const qint64 days = localDay(m_now).daysTo(localDay(row.registrationDue));
        ++(row.registrationDue < m_now ? late : days == 0 ? today : days == 1 ? tomorrow : later);
    }
    m_late->set(tr("Late %1").arg(late), theme::Tone::Bad);
    m_today->set(tr("Before the day ends %1").arg(today), theme::Tone::Warning);
    m_later->set(later > 0 ? tr("Later %1").arg(tomorrow + later) : tr("Tomorrow %1").arg(tomorrow), theme::Tone::Neutral);
    m_late->setVisible(late > 0);
    m_today->setVisible(today > 0);
    m_later->setVisible(tomorrow + later > 0);
}

void ApplicationsPage::onRegistered(const RegisterApplication::Output &output, const QString &child,
                                    const std::optional<QueueNotice> &notice)
{
    m_notice = notice;
    m_print->setVisible(notice.has_value());
    const QString text = tr("%1 is registered: number %2, place %3 in the queue (%4).")
                             .arg(child, output.number, words::number(output.position), words::of(output.category));
    m_bar->say(text, theme::Tone::Good);
    standOnNext();
    emit said(text);
    emit changed();
    refresh();
}

/// Who chose another meanwhile stays there.
void ApplicationsPage::standOnNext()
{
    const int row = m_rows->currentRow();
    const auto &rows = m_model.rows();
    if (!m_controller.selected() && row >= 0 && rows.size() > 1)
        m_wanted = rows.at(row + 1 < rows.size() ? row + 1 : row - 1).id;
}

void ApplicationsPage::printNotice()
{
    if (m_notice)
        printPaper(this, m_context.papers, *m_notice, m_notice->application.messageLanguage, [this](const Done &done) {
            if (!done)
                m_bar->show(done.error());
        });
}

void ApplicationsPage::refuse()
{
    if (!m_controller.card())
        return;
    const Application &application = m_controller.card()->application;
    auto *dialog = new RefuseDialog(application.child.name.brief(), this);
    if (m_controller.card()->otherLive)
        dialog->setGround(RefusalGround::AlreadyQueued);
    connect(dialog, &SubmitDialog::submitted, this, [this, dialog, id = application.id, revision = application.revision] {
        answer(m_context.client.run<RefuseApplication>({id, revision, dialog->ground(), dialog->explanation()}), dialog,
               [this, dialog](const RefuseApplication::Output &) {
                   dialog->accept();
                   m_controller.dealtWith();
                   standOnNext();
                   m_bar->say(tr("Registration was refused. The application is in the archive and the family gets the reason."), theme::Tone::Info);
                   emit changed();
                   refresh();
               },
               [dialog](const Error &error) { dialog->refused(error); });
    });
    dialog->open();
}

void ApplicationsPage::correct()
{
    if (!m_controller.card())
        return;
    auto *dialog = new CorrectDialog(m_context.client, m_controller.card()->application, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_bar->say(tr("The correction was saved. Compare the papers again."), theme::Tone::Good);
        emit changed();
        refresh();
    });
    dialog->open();
}

void ApplicationsPage::focusFirst()
{
    m_rows->setFocus();
}

void ApplicationsPage::retranslate()
{
    m_head->setTitle(tr("Applications to register"));
    m_sign->retranslate();
    keys::setText(m_new, tr("New application Ctrl+N"));
    m_rule->setText(tr("Registration is due %n working days after filing", nullptr, m_workingDays));
    m_rows->setAccessibleName(tr("Applications to register"));
    m_rows->setEmptyText(tr("No application waits for registration. Ctrl+N begins a new one."));
    keys::setText(m_print, tr("Print the notice"));
    m_model.retranslate();
    m_card->retranslate();
    showSummary();
}

} // namespace kezek
