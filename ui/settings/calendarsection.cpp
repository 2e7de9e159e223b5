// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarsection.h"

#include "ui/common/keys.h"
#include "ui/settings/daydialog.h"
#include "ui/settings/yeargrid.h"
#include "ui/widgets/submitverb.h"
#include "usecases/calendar/setcalendarday.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

struct CalendarToday {
    WorkingCalendar calendar;
    QDate today;
};

Result<CalendarToday> readCalendar(Store &store)
{
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    return CalendarToday{calendar, localDay(store.now())};
}

bool isOff(DayKind kind)
{
    return kind == DayKind::DayOff || kind == DayKind::Weekend;
}

} // namespace

CalendarSection::CalendarSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.calendar"_s, SetCalendarDay::roles(), parent), m_before(new QPushButton(this)),
      m_after(new QPushButton(this)), m_year(new QLabel(this)), m_unknown(new QLabel(this)), m_grid(new YearGrid(this)), m_day(new QLabel(this))
{
    build();
    keys::give(m_before, Qt::ALT | Qt::Key_Left);
    connect(m_before, &QPushButton::clicked, this, [this] { m_grid->setYear(m_grid->year() - 1); });
    keys::give(m_after, Qt::ALT | Qt::Key_Right);
    connect(m_after, &QPushButton::clicked, this, [this] { m_grid->setYear(m_grid->year() + 1); });
    connect(m_grid, &YearGrid::moved, this, &CalendarSection::showDay);
    connect(m_grid, &YearGrid::chosen, this, &CalendarSection::toggle);
    keys::give(m_toggle, Qt::Key_F4);
    connect(m_toggle, &QPushButton::clicked, this, [this] { toggle(m_grid->current()); });
}

void CalendarSection::build()
{
    m_before->setObjectName(name("before"));
    m_after->setObjectName(name("after"));
    m_year->setObjectName(name("year"));
    m_grid->setObjectName(name("grid"));
    m_day->setObjectName(name("day"));
    m_unknown->setObjectName(name("unknown"));
    theme::subheading(m_year);
    theme::setLook(m_unknown, "look", u"problem"_s);
    for (QLabel *label : {m_unknown, m_day})
        label->setWordWrap(true);
    for (QPushButton *button : {m_before, m_after})
        theme::style(button, theme::Button::Normal);
    keys::setText(m_before, u"‹"_s);
    keys::setText(m_after, u"›"_s);

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gap);
    top->addWidget(m_before);
    top->addWidget(m_year);
    top->addWidget(m_after);
    top->addStretch();
    for (const theme::Tone tone : {theme::Tone::Neutral, theme::Tone::Bad, theme::Tone::Good}) {
        m_legend.append(new Badge({}, tone, this));
        top->addWidget(m_legend.constLast());
    }
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(theme::gap);
    m_toggle = addButton("toggle", bottom);
    bottom->addWidget(m_day, 1);
    body()->addLayout(top);
    body()->addWidget(m_unknown);
    body()->addWidget(m_grid, 1);
    body()->addLayout(bottom);
}

void CalendarSection::refresh()
{
    ask([](Store &store) { return readCalendar(store); }, [this](const CalendarToday &read) {
        const bool first = !m_today.isValid();
        m_calendar = read.calendar;
        m_today = read.today;
        m_grid->setCalendar(m_calendar, m_today);
        if (first)
            m_grid->setCurrent(m_today);
        showDay(m_grid->current());
    });
}

void CalendarSection::showYear()
{
    const int year = m_grid->year();
    const bool known = m_calendar.knows(year);
    m_year->setText(QString::number(year));
    m_unknown->setText(known ? QString()
                             : tr("The calendar of %1 has not been entered: a term that reaches into it is refused, not guessed. Its first mark "
                                  "enters the year, so mark all its days off at once.")
                                   .arg(year));
    m_unknown->setVisible(!known && m_today.isValid());
}

void CalendarSection::showDay(QDate day)
{
    showYear();
    const DayKind kind = kindOf(m_calendar, day);
    const QString note = noteOf(m_calendar, day);
    const QString when = u"%1, %2"_s.arg(words::day(day), QLocale().standaloneDayName(day.dayOfWeek()));
    const QString what = isOff(kind) ? tr("%1: a day off").arg(when) : tr("%1: a working day").arg(when);
    m_day->setText(note.isEmpty() ? what : u"%1, %2"_s.arg(what, note));
    m_grid->setAccessibleDescription(m_day->text());
    keys::setText(m_toggle, isOff(kind) ? tr("Make it a working day…") : tr("Make it a day off…"));
}

void CalendarSection::toggle(QDate day)
{
    if (!mayChange())
        return;
    const bool toWorking = isOff(kindOf(m_calendar, day));
    const bool back = toWorking == (day.dayOfWeek() < Qt::Saturday);
    auto *dialog = new DayDialog(day, toWorking, !back, this);
    openFor<SetCalendarDay>(dialog, client(), this, [dialog, day, toWorking] { return SetCalendarDay::Input{day, toWorking, dialog->note()}; },
                            [this, day, toWorking](const Nothing &) {
                                finished(toWorking ? tr("%1 is a working day.").arg(words::day(day)) : tr("%1 is a day off.").arg(words::day(day)));
                            });
}

void CalendarSection::retranslate()
{
    SettingsSection::retranslate();
    m_before->setAccessibleName(tr("The year before"));
    m_after->setAccessibleName(tr("The year after"));
    m_grid->setAccessibleName(tr("Days of the year"));
    const QStringList legend = {tr("weekend"), tr("holiday or day moved off"), tr("weekend that is worked")};
    const QList<theme::Tone> tones = {theme::Tone::Neutral, theme::Tone::Bad, theme::Tone::Good};
    for (int i = 0; i < m_legend.size(); ++i)
        m_legend.at(i)->set(legend.at(i), tones.at(i));
    showDay(m_grid->current());
}

void CalendarSection::focusFirst()
{
    m_grid->setFocus();
}

} // namespace kezek
