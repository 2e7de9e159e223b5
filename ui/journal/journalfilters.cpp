// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilters.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "usecases/journal/journalchanges.h"
#include "words/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int firstDays = 7;

struct ActionGroup {
    const char *name;
    QStringList verbs;
};

const QList<ActionGroup> &actionGroups()
{
    static const QList<ActionGroup> groups{
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Views and look-ups"), {u"view-card"_s, u"look-up-queue"_s, u"view-inquiry"_s, u"view-journal"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Taking data out"), {u"export-table"_s, u"compare-enrolled"_s, u"answer-own-data"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Applications"),
         {u"file-application"_s, u"register-application"_s, u"refuse-application"_s, u"correct-application"_s, u"reopen-application"_s,
          u"restore-application"_s, u"withdraw-application"_s, u"change-mobile"_s, u"record-written-request"_s, u"renew-benefit"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Referrals"),
         {u"take-seat"_s, u"extend-referral"_s, u"enrol-child"_s, u"reject-papers"_s, u"recall-referral"_s, u"leave-kindergarten"_s, u"transfer-child"_s, u"run-night"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Kindergartens and the bulletin"),
         {u"publish-bulletin"_s, u"undo-bulletin"_s, u"recall-seat"_s, u"save-kindergarten"_s, u"save-group"_s, u"close-group"_s, u"close-seat"_s, u"move-year"_s, u"undo-year-move"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "SMS and inquiries"),
         {u"send-code"_s, u"resend-message"_s, u"send-test-message"_s, u"mark-phoned"_s, u"ask-question"_s, u"take-inquiry"_s, u"return-inquiry"_s, u"answer-inquiry"_s, u"save-kept-answer"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Accounts and signing in"), {u"sign-in"_s, u"change-password"_s, u"save-worker"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Settings"),
         {u"set-rule"_s, u"set-calendar-day"_s, u"save-district"_s, u"set-message-text"_s, u"set-sender"_s, u"set-office"_s, u"create-office"_s, u"bring-along"_s}},
        {QT_TRANSLATE_NOOP("kezek::JournalFilters", "Alarms and destruction"), {u"acknowledge-alarm"_s, u"destroy-data"_s}},
    };
    return groups;
}

const QStringList &subjects()
{
    static const QStringList all{u"application"_s, u"referral"_s, u"message"_s, u"inquiry"_s, u"seat"_s, u"group"_s, u"kindergarten"_s, u"bulletin"_s,
                                 u"worker"_s, u"rule"_s, u"calendar"_s, u"office"_s, u"kept-answer"_s, u"year-move"_s, u"alarm"_s, u"destruction-act"_s};
    return all;
}

} // namespace

Result<JournalChoices> JournalChoices::read(Store &store)
{
    JournalChoices choices;
    KEZEK_TRY(choices.workers, store.workers().all());
    KEZEK_TRY(choices.workstations, store.journalReaders().workstations());
    std::sort(choices.workers.begin(), choices.workers.end(), [](const WorkerAccount &a, const WorkerAccount &b) { return a.name < b.name; });
    return choices;
}

JournalFilters::JournalFilters(QWidget *parent)
    : QWidget(parent), m_from(new DayEdit(this)), m_until(new DayEdit(this)), m_worker(new ChoiceBox(this)), m_workstation(new ChoiceBox(this)),
      m_actions(new ChoiceBox(this)), m_subject(new ChoiceBox(this)), m_person(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_reached(new QCheckBox(this)), m_days(new QSpinBox(this)), m_show(new QPushButton(this)), m_clear(new QPushButton(this))
{
    build();
    retranslate();
}

void JournalFilters::build()
{
    const QList<std::pair<QWidget *, QString>> named{{m_from, u"from"_s},       {m_until, u"until"_s},   {m_worker, u"worker"_s}, {m_workstation, u"workstation"_s},
                                                     {m_actions, u"actions"_s}, {m_subject, u"subject"_s}, {m_person, u"person"_s}, {m_reason, u"reason"_s},
                                                     {m_reached, u"reached"_s}, {m_days, u"days"_s},     {m_show, u"show"_s},     {m_clear, u"clear"_s}};
    for (const auto &[widget, name] : named)
        widget->setObjectName(u"journal."_s + name);
    m_person->setProperty("search", true);
    m_days->setRange(0, 9999);
    m_days->setEnabled(false);
    m_clear->setAutoDefault(false);
    theme::style(m_show, theme::Button::Primary);
    theme::style(m_clear, theme::Button::Link);
    for (DayEdit *day : {m_from, m_until})
        day->setMaximumWidth(110);
    for (ChoiceBox *box : {m_worker, m_workstation, m_actions, m_subject}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::gap);
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_until, m_worker, m_workstation, m_show})
        grid->addWidget(widget, 0, column++);
    auto *back = new QHBoxLayout;
    back->addWidget(m_reached);
    back->addWidget(m_days);
    grid->addWidget(m_person, 1, 0, 1, 2);
    grid->addWidget(m_actions, 1, 2);
    grid->addWidget(m_subject, 1, 3);
    grid->addWidget(m_clear, 1, 4);
    grid->addWidget(m_reason, 2, 0, 1, 2);
    grid->addLayout(back, 2, 2, 1, 2);
    for (const int stretched : {2, 3})
        grid->setColumnStretch(stretched, 1);

    connect(m_reached, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    keys::give(m_show, Qt::Key_F8);
    connect(m_show, &QPushButton::clicked, this, &JournalFilters::asked);
    keys::give(m_clear, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        emit asked();
    });
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_from, m_until, m_person, m_reason})
        connect(edit, &QLineEdit::returnPressed, this, &JournalFilters::asked);
}

void JournalFilters::setToday(QDate today)
{
    if (m_today.isValid())
        return;
    m_today = today;
    clear();
}

void JournalFilters::clear()
{
    if (m_today.isValid()) {
        m_from->setDay(m_today.addDays(1 - firstDays));
        m_until->setDay(m_today);
    }
    for (ChoiceBox *box : {m_worker, m_workstation, m_actions, m_subject})
        box->setCurrentIndex(0);
    m_person->clear();
    m_reason->clear();
    m_reached->setChecked(false);
}

void JournalFilters::setChoices(const JournalChoices &choices)
{
    m_choices = choices;
    fillChoices();
}

void JournalFilters::fillChoices()
{
    QList<std::pair<QVariant, QString>> workers{{QVariant(), tr("Any worker")}};
    for (const WorkerAccount &worker : m_choices.workers)
        workers.append({worker.id.value, worker.name});
    m_worker->setChoices(workers);
    QList<std::pair<QVariant, QString>> stations{{QVariant(), tr("Any PC")}};
    for (const QString &station : m_choices.workstations)
        stations.append({station, station});
    m_workstation->setChoices(stations);
}

void JournalFilters::fillActions()
{
    QList<std::pair<QVariant, QString>> actions{{QVariant(), tr("Any action")}};
    for (const ActionGroup &group : actionGroups())
        actions.append({group.verbs, tr(group.name)});
    for (const ActionGroup &group : actionGroups())
        for (const QString &verb : group.verbs)
            actions.append({QStringList{verb}, u"  "_s + verbWord(verb, words::current())});
    m_actions->setChoices(actions);
    QList<std::pair<QVariant, QString>> about{{QVariant(), tr("About anything")}};
    for (const QString &subject : subjects())
        about.append({subject, subjectWord(subject, words::current())});
    m_subject->setChoices(about);
}

LookAtJournal::Input JournalFilters::input() const
{
    LookAtJournal::Input input;
    input.from = m_from->day();
    input.until = m_until->day();
    if (m_worker->value().isValid())
        input.worker = WorkerId{m_worker->value().toLongLong()};
    input.workstation = m_workstation->value().toString();
    input.verbs = m_actions->value().toStringList();
    input.subject = m_subject->value().toString();
    input.person = m_person->text().trimmed();
    input.reason = m_reason->text().trimmed();
    if (m_reached->isChecked())
        input.reachedMoreThan = m_days->value();
    return input;
}

bool JournalFilters::isUnderstood() const
{
    return (m_from->text().isEmpty() || m_from->day()) && (m_until->text().isEmpty() || m_until->day());
}

void JournalFilters::focusFirst()
{
    m_person->setFocus();
}

void JournalFilters::retranslate()
{
    fillChoices();
    fillActions();
    m_from->setAccessibleName(tr("From day"));
    m_until->setAccessibleName(tr("Until day"));
    m_from->setToolTip(tr("From day"));
    m_until->setToolTip(tr("Until day"));
    m_worker->setAccessibleName(tr("Worker"));
    m_workstation->setAccessibleName(tr("From which PC"));
    m_actions->setAccessibleName(tr("Action"));
    m_subject->setAccessibleName(tr("About what"));
    m_person->setPlaceholderText(tr("Application number or IIN"));
    m_person->setAccessibleName(tr("Application number or IIN"));
    m_reason->setPlaceholderText(tr("Part of the reason"));
    m_reason->setAccessibleName(tr("Part of the reason"));
    m_reached->setText(tr("Reached back more than, days:"));
    m_days->setAccessibleName(tr("Reached back more than, days:"));
    keys::setText(m_show, tr("Show"));
    keys::setText(m_clear, tr("Last 7 days, everything"));
}

} // namespace kezek
