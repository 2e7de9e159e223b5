// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/alarmview.h"

#include "domain/workingcalendar.h"
#include "ui/archive/returndialog.h"
#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/widgets/rowtable.h"
#include "usecases/journal/acknowledgealarm.h"
#include "usecases/journal/lookatjournal.h"
#include "usecases/officeclient.h"
#include "usecases/tables/columns.h"
#include "words/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int shownDays = 30;

struct Found {
    AlarmLimits limits;
    QList<Alarm> alarms;
};

Result<Found> findAlarms(Store &store)
{
    KEZEK_TRY(const Rulebook book, store.settings().rulebook());
    const QDateTime now = store.now();
    Found found{alarmLimits(book.on(localDay(now))), {}};
    KEZEK_TRY(found.alarms, store.journalReaders().alarms(found.limits, startOfLocalDay(localDay(now).addDays(1 - shownDays)), now.addMSecs(1)));
    return found;
}

QString kindWord(AlarmKind kind)
{
    static const QHash<AlarmKind, QString> names{{AlarmKind::BackDated, u"BackDated"_s}, {AlarmKind::ManyViews, u"ManyViews"_s},
                                                 {AlarmKind::PhoneOfFamilies, u"PhoneOfFamilies"_s}, {AlarmKind::NightWork, u"NightWork"_s},
                                                 {AlarmKind::FailedSignIns, u"FailedSignIns"_s}};
    return wordFor(u"AlarmKind"_s, names.value(kind), words::current());
}

QString whatOf(const Alarm &alarm)
{
    switch (alarm.kind) {
    case AlarmKind::BackDated: return AlarmView::tr("%n changes reached back, the furthest by %1 days", nullptr, alarm.count).arg(alarm.most);
    case AlarmKind::ManyViews: return AlarmView::tr("%n children were looked at within an hour", nullptr, alarm.count);
    case AlarmKind::PhoneOfFamilies: return AlarmView::tr("%n families have the phone %1", nullptr, alarm.count).arg(alarm.phone ? alarm.phone->masked() : QString());
    case AlarmKind::NightWork: return AlarmView::tr("%n rows outside the hours", nullptr, alarm.count);
    case AlarmKind::FailedSignIns: return AlarmView::tr("%n wrong passwords, the account was locked", nullptr, alarm.count);
    }
    Q_UNREACHABLE();
}

} // namespace

AlarmView::AlarmView(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(columns()), m_explanation(new QLabel(this)), m_seenToo(new QCheckBox(this)), m_list(new RowTable(this)),
      m_seen(new QLabel(this)), m_rows(new QPushButton(this)), m_mark(new QPushButton(this))
{
    build();
    wire();
    retranslate();
}

QList<RowsModel<Alarm>::Column> AlarmView::columns()
{
    using C = RowsModel<Alarm>::Column; // named: GCC 12 falls over a bare list here
    using R = Alarm;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {C{[] { return tr("Day"); }, [](const R &row) { return row.day.isValid() ? words::day(row.day) : tr("now"); }},
            C{[] { return tr("What stands out"); }, [](const R &row) { return kindWord(row.kind); },
              [](const R &row) { return std::optional(row.seen ? theme::Tone::Neutral : theme::Tone::Warning); }},
            C{[] { return tr("Who or where"); }, [](const R &row) { return row.workerName.isEmpty() ? row.workstation : row.workerName; }},
            C{[] { return tr("How much"); }, [](const R &row) { return whatOf(row); }, {}, left, [](const R &row) { return whatOf(row); }},
            C{[] { return tr("Seen"); }, [](const R &row) { return row.seen ? u"%1, %2"_s.arg(row.seen->worker, row.seen->comment) : QString(); }, {}, left,
              [](const R &row) { return row.seen ? row.seen->comment : QString(); }}};
}

void AlarmView::build()
{
    m_list->setObjectName(u"journal.alarms"_s);
    m_seenToo->setObjectName(u"journal.seenToo"_s);
    m_rows->setObjectName(u"journal.alarmRows"_s);
    m_mark->setObjectName(u"journal.markSeen"_s);
    m_seen->setObjectName(u"journal.alarmSeen"_s);
    theme::muted(m_explanation);
    theme::muted(m_seen);
    m_explanation->setWordWrap(true);
    m_seen->setWordWrap(true);
    theme::style(m_rows, theme::Button::Normal);
    theme::style(m_mark, theme::Button::Primary);
    keys::give(m_mark, keys::accept());
    m_model.setKey([](const Alarm &alarm) { return QVariant(alarm.key); });
    m_list->setModel(&m_model);
    m_list->setStretch({3, 4});

    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::gap);
    foot->addWidget(m_rows);
    foot->addWidget(m_mark);
    foot->addWidget(m_seen, 1);
    foot->addWidget(m_seenToo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(m_explanation);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void AlarmView::wire()
{
    const auto openRows = [this] {
        if (const Alarm *alarm = chosen())
            emit rowsAsked(alarm->rows);
    };
    connect(m_list, &RowTable::current, this, &AlarmView::choose);
    connect(m_list, &RowTable::chosen, this, openRows);
    keys::give(m_rows, Qt::Key_F7);
    connect(m_rows, &QPushButton::clicked, this, openRows);
    connect(m_mark, &QPushButton::clicked, this, &AlarmView::markSeen);
    connect(m_seenToo, &QCheckBox::toggled, this, &AlarmView::show);
}

const Alarm *AlarmView::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_model.rowCount() ? &m_model.row(row) : nullptr;
}

void AlarmView::refresh()
{
    OfficeClient &client = m_context.background ? *m_context.background : m_context.client;
    answer(client.read(findAlarms), this,
           [this](const Found &found) {
               m_alarms = found.alarms;
               m_limits = found.limits;
               emit counted(int(std::count_if(m_alarms.cbegin(), m_alarms.cend(), [](const Alarm &alarm) { return !alarm.seen; })));
               show();
               retranslate();
           },
           [this](const Error &error) { emit failed(error); });
}

void AlarmView::look()
{
    LookAtJournal::Input input;
    input.alarms = true;
    answer(m_context.client.run<LookAtJournal>(input), this, [](const LookAtJournal::Output &) {}, [this](const Error &error) { emit failed(error); });
}

void AlarmView::show()
{
    QList<Alarm> shown;
    for (const Alarm &alarm : m_alarms)
        if (!alarm.seen || m_seenToo->isChecked())
            shown.append(alarm);
    m_model.setRows(shown);
    if (m_list->currentRow() < 0 && !shown.isEmpty())
        m_list->selectRow(0);
    choose();
}

void AlarmView::choose()
{
    const Alarm *alarm = chosen();
    m_rows->setEnabled(alarm);
    m_mark->setEnabled(alarm && !alarm->seen);
    m_seen->setText(alarm && alarm->seen ? tr("Seen by %1 on %2: %3").arg(alarm->seen->worker, words::instant(alarm->seen->at), alarm->seen->comment) : QString());
}

void AlarmView::markSeen()
{
    const Alarm *alarm = chosen();
    if (!alarm || alarm->seen)
        return;
    auto *dialog = new ReturnDialog(u"alarm"_s, this);
    dialog->setTexts(tr("Mark as seen: %1").arg(kindWord(alarm->kind)), tr("Say what it was: it stays beside the alarm and in the journal, with your name."), tr("Mark as seen F8"));
    connect(dialog, &SubmitDialog::submitted, this, [this, dialog, key = alarm->key] {
        answer(m_context.client.run<AcknowledgeAlarm>({key, dialog->reason()}), dialog,
               [this, dialog](const AcknowledgeAlarm::Output &) {
                   dialog->accept();
                   emit done(tr("The alarm is marked as seen."));
               },
               [dialog](const Error &error) { dialog->refused(error); });
    });
    dialog->open();
}

void AlarmView::focusFirst()
{
    m_list->setFocus();
}

void AlarmView::retranslate()
{
    const QLocale &locale = QLocale::c();
    m_explanation->setText(tr("The last 30 days: dates set back more than %1 days, more than %2 children looked at in an hour, %3 or more families with one phone, "
                              "work before %4 or after %5, locked accounts. Settings → Rules changes the numbers.")
                               .arg(m_limits.backDatedDays).arg(m_limits.viewsPerHour).arg(m_limits.familiesPerPhone)
                               .arg(locale.toString(m_limits.dayFrom, u"HH:mm"_s), locale.toString(m_limits.dayUntil, u"HH:mm"_s)));
    m_seenToo->setText(tr("Seen ones too"));
    keys::setText(m_rows, tr("Show the rows"));
    keys::setText(m_mark, tr("Mark as seen… F8"));
    m_list->setEmptyText(tr("Nothing stands out that nobody has looked at."));
    m_list->setRowHint(tr("Enter — show the rows"));
    m_model.retranslate();
    choose();
}

} // namespace kezek
