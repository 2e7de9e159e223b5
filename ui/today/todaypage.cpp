// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "ui/common/answer.h"
#include "ui/today/countcard.h"
#include "ui/today/nightpanel.h"
#include "ui/today/serviceline.h"
#include "ui/today/taskwords.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QLocale>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr std::chrono::minutes freshness{1};
constexpr std::chrono::milliseconds pauseBeforeAsking{50};

QLocale officeLocale()
{
    switch (words::current()) {
    case Language::Kazakh: return QLocale(QLocale::Kazakh);
    case Language::Russian: return QLocale(QLocale::Russian);
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    return QLocale::c();
}

} // namespace

TodayPage::TodayPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_head(new PageHead(this)), m_calendar(new QLabel(this)), m_bar(new MessageBar(this)),
      m_register(new CountCard(this)), m_lapse(new CountCard(this)), m_publish(new CountCard(this)), m_messages(new CountCard(this)),
      m_expected(new CountCard(this)), m_table(new RowTable(this)), m_night(new NightPanel(this)), m_service(new ServiceLine(this))
{
    using Model = RowsModel<TaskRow>;
    m_model = new Model({
        Model::Column{.title = [] { return tr("Due"); },
                      .text = [this](const TaskRow &task) { return tasks::due(task, m_data.now); },
                      .badge = [this](const TaskRow &task) { return std::optional(tasks::tone(task, m_data.now)); }},
        Model::Column{.title = [] { return tr("What to do"); }, .text = [](const TaskRow &task) { return tasks::text(task); }},
    }, this);
    m_model->setKey([](const TaskRow &task) {
        return QVariant(u"%1/%2/%3"_s.arg(int(task.kind)).arg(task.application.value_or(ApplicationId{}).value)
                            .arg(task.referral.value_or(ReferralId{}).value));
    });
    layOut();
    connect(m_table, &RowTable::chosen, this, &TodayPage::openTask);
}

void TodayPage::layOut()
{
    m_table->setModel(m_model);
    m_table->setStretch({1});
    m_table->setObjectName(u"today.tasks"_s);
    theme::muted(m_calendar);
    m_head->addWidget(m_calendar);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme::gap);
    for (CountCard *card : {m_register, m_expected, m_lapse, m_publish, m_messages})
        cards->addWidget(card, 1);
    showCards();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_table, 63);
    row->addWidget(m_night, 37);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, 9, theme::pageMargin, 12);
    column->setSpacing(theme::gap);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addLayout(cards);
    column->addLayout(row, 1);
    column->addWidget(m_service);
}

void TodayPage::readAhead()
{
    answer(
        m_context.client.read([](Store &store) { return readToday(store); }), this,
        [this](const TodayData &today) {
            if (m_asking)
                return;
            show(today);
            m_readAhead.emplace(freshness);
            emit filled();
        },
        [](const Error &) {}); // whoever opens the page asks again, and is told
}

/// True when the page opens with what was read ahead. That is of the whole office, and people leave a sign-in standing.
bool TodayPage::takeReadAhead()
{
    const bool fresh = m_readAhead && !m_readAhead->hasExpired() && m_context.client.actor().role != Role::Kindergarten;
    if (m_readAhead && !fresh)
        clear();
    m_readAhead.reset();
    return fresh;
}

void TodayPage::clear()
{
    m_data = {};
    m_known = false;
    m_model->setRows({});
    m_table->setEmptyText({});
    m_night->clear();
    m_service->clear();
    for (CountCard *card : {m_register, m_expected, m_lapse, m_publish, m_messages})
        card->clear();
    showCounts();
}

void TodayPage::refresh()
{
    if (m_asking)
        return;
    showCards();
    if (takeReadAhead()) {
        // Painted first: the storage's thread would take the painter's core.
        QMetaObject::invokeMethod(this, &TodayPage::filled, Qt::QueuedConnection);
        return QTimer::singleShot(pauseBeforeAsking, this, &TodayPage::refresh);
    }
    m_asking = true;
    answer(
        m_context.client.read([](Store &store) { return readToday(store); }), this,
        [this](const TodayData &today) {
            m_asking = false;
            m_bar->clear();
            show(today);
            emit filled();
        },
        [this](const Error &error) {
            m_asking = false;
            m_bar->show(error);
            emit filled();
        });
}

void TodayPage::show(const TodayData &today)
{
    m_data = today;
    m_known = true;
    m_model->setRows(today.tasks);
    m_table->setEmptyText(emptyText());
    m_night->setPreview(today.night);
    m_service->setState(today.service, today.now);
    showCounts();
}

void TodayPage::showCounts()
{
    m_head->setTitle(headline());
    m_calendar->setText(calendarLine());
    m_publish->setCaption(m_known ? tr("Seats to publish (%1)").arg(m_data.bulletinAt.toString(u"HH:mm"_s)) : tr("Seats to publish"));
    if (!m_known)
        return;
    const TodayCounts &counts = m_data.counts;
    m_register->setCount(counts.toRegister);
    m_expected->setCount(counts.referralsLive);
    m_register->setBadge(counts.registrationLate > 0 ? tr("%n late", nullptr, counts.registrationLate) : QString(), theme::Tone::Bad);
    m_lapse->setCount(counts.referralsLapseToday);
    m_lapse->setBadge(counts.referralsLapseTodaySecond > 0 ? tr("%n for the second time", nullptr, counts.referralsLapseTodaySecond)
                                                           : QString(),
                      theme::Tone::Warning);
    Bulletin next;
    next.year = localDay(m_data.now).year();
    next.sequence = m_data.nextBulletin;
    m_publish->setCount(counts.seatsToPublish);
    m_publish->setBadge(counts.seatsToPublish > 0 ? tr("bulletin %1").arg(words::bulletinNumber(next)) : QString(), theme::Tone::Good);
    m_messages->setCount(counts.messagesUndelivered);
    m_messages->setBadge(counts.messagesUndelivered > 0 ? tr("phone them") : QString(), theme::Tone::Bad);
}

/// The page may be laid out before anybody signed in.
void TodayPage::showCards()
{
    for (CountCard *card : {m_register, m_publish, m_messages})
        card->setVisible(!ofOneKindergarten());
    m_expected->setVisible(ofOneKindergarten());
}

bool TodayPage::ofOneKindergarten() const
{
    return m_context.client.actor().role == Role::Kindergarten;
}

QString TodayPage::emptyText() const
{
    return ofOneKindergarten() ? tr("No child is expected: nobody has a referral to your kindergarten.") : tr("Nothing awaits today.");
}

QString TodayPage::headline() const
{
    if (!m_known)
        return tr("Today");
    return tr("Today, %1").arg(officeLocale().toString(localDay(m_data.now), u"dddd d MMMM"_s));
}

QString TodayPage::calendarLine() const
{
    if (!m_known)
        return {};
    if (!m_data.tomorrowIsWorking)
        return tr("The working calendar of %1 is not entered").arg(localDay(m_data.now).addDays(1).year());
    const QString tomorrow = *m_data.tomorrowIsWorking ? tr("Tomorrow is a working day") : tr("Tomorrow is a day off");
    if (!m_data.nextHoliday)
        return tomorrow;
    return tr("%1 · next holiday %2").arg(tomorrow, officeLocale().toString(*m_data.nextHoliday, u"d MMMM"_s));
}

void TodayPage::retranslate()
{
    m_register->setCaption(tr("To register"));
    m_expected->setCaption(tr("Children who come with the papers"));
    m_lapse->setCaption(tr("Referrals that end today"));
    m_messages->setCaption(tr("SMS not delivered"));
    m_table->setAccessibleName(tr("What to do today"));
    m_table->setRowHint(tr("Enter — open"));
    if (m_known)
        m_table->setEmptyText(emptyText());
    m_model->retranslate();
    m_night->retranslate();
    m_service->retranslate();
    showCounts();
}

void TodayPage::focusFirst()
{
    m_table->setFocus();
}

void TodayPage::openTask(int row)
{
    const auto [page, what] = tasks::target(m_model->row(row));
    emit goTo(page, what);
}

} // namespace kezek
