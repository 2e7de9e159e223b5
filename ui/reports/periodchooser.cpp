// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/periodchooser.h"

#include "domain/schoolyear.h"
#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

using Preset = PeriodChooser::Preset;
constexpr std::array presets{Preset::Week, Preset::Month, Preset::SchoolYear, Preset::LastSchoolYear};

std::pair<QDate, QDate> daysOf(Preset preset, QDate today)
{
    switch (preset) {
    case Preset::Week: return {today.addDays(1 - today.dayOfWeek()), today};
    case Preset::Month: return {QDate(today.year(), today.month(), 1), today};
    case Preset::SchoolYear: return {firstDayOf(schoolYearOf(today)), today};
    case Preset::LastSchoolYear: return {firstDayOf(schoolYearOf(today) - 1), firstDayOf(schoolYearOf(today)).addDays(-1)};
    }
    Q_UNREACHABLE();
}

} // namespace

PeriodChooser::PeriodChooser(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    theme::style(this, theme::Button::Normal);
    for (const Preset preset : presets)
        connect(m_menu->addAction(QString()), &QAction::triggered, this, [this, preset] { choose(preset); });
    m_menu->addSeparator();
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &PeriodChooser::askOwnDays);
    connect(this, &QPushButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
    retranslate();
}

QString PeriodChooser::nameOf(Preset preset)
{
    switch (preset) {
    case Preset::Week: return tr("This week");
    case Preset::Month: return tr("This month");
    case Preset::SchoolYear: return tr("This school year");
    case Preset::LastSchoolYear: return tr("Last school year");
    }
    Q_UNREACHABLE();
}

void PeriodChooser::setToday(QDate today)
{
    m_today = today;
    if (m_preset)
        std::tie(m_from, m_until) = daysOf(*m_preset, today);
    showDays();
}

void PeriodChooser::choose(Preset preset)
{
    m_preset = preset;
    setToday(m_today);
    emit periodChosen();
}

void PeriodChooser::askOwnDays()
{
    auto *dialog = new PeriodDialog(m_from, m_until, this);
    connect(dialog, &SubmitDialog::submitted, this, [this, dialog] {
        m_preset.reset();
        m_from = dialog->from();
        m_until = dialog->until();
        dialog->accept();
        showDays();
        emit periodChosen();
    });
    dialog->open();
}

void PeriodChooser::showDays()
{
    const QString days = u"%1 – %2"_s.arg(words::day(m_from), words::day(m_until));
    keys::setText(this, days + u" ▾"_s);
    setAccessibleName(tr("Period: %1").arg(days));
}

void PeriodChooser::retranslate()
{
    const QList<QAction *> actions = m_menu->actions();
    for (qsizetype i = 0; i < qsizetype(presets.size()); ++i)
        actions.at(i)->setText(nameOf(presets[std::size_t(i)]));
    actions.last()->setText(tr("Other days…"));
    showDays();
}

PeriodDialog::PeriodDialog(QDate from, QDate until, QWidget *parent) : SubmitDialog(u"period"_s, parent), m_from(new DayEdit(this)), m_until(new DayEdit(this))
{
    form()->add(u"from"_s, m_from);
    form()->add(u"until"_s, m_until);
    form()->setLabel(u"from"_s, tr("First day"));
    form()->setLabel(u"until"_s, tr("Last day"));
    m_from->setDay(from);
    m_until->setDay(until);
    setTexts(tr("Period of the report"), tr("Both days are counted. Type them as digits: 01092026."), tr("Show F8"));
    m_from->setFocus();
    m_from->selectAll();
}

QDate PeriodDialog::from() const
{
    return m_from->day().value_or(QDate());
}

QDate PeriodDialog::until() const
{
    return m_until->day().value_or(QDate());
}

bool PeriodDialog::ready()
{
    if (!from().isValid())
        m_from->showError(Error{ErrorCode::FieldNotUnderstood, u"from"_s, {}, {}});
    else if (!until().isValid() || until() < from())
        m_until->setProblem(tr("The last day is before the first one. Nothing was counted. Type a later day."));
    else
        return true;
    return false;
}

} // namespace kezek
