// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/storypanel.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/queue/positionhistory.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the presets are called in the choice; above zero: so many days back from now.
enum Preset { SinceFiling = 0, LastMonth = -1, Typed = -2 };
constexpr int usualPeriod = 30;

QList<RowsModel<PositionHistory::Line>::Column> lineColumns()
{
    const auto places = [](const PositionHistory::Line &line) {
        using What = PositionHistory::Line::What;
        return line.what == What::Moved || line.what == What::OrderChanged ? phrases::places(line.move.places) : QString();
    };
    return {
        {[] { return StoryPanel::tr("When"); }, [](const PositionHistory::Line &line) { return words::shortInstant(line.move.at); }},
        {[] { return StoryPanel::tr("What happened"); }, phrases::line, {}, Qt::AlignLeft | Qt::AlignVCenter, phrases::line},
        {[] { return StoryPanel::tr("Places"); }, places, {}, Qt::AlignRight | Qt::AlignVCenter},
    };
}

} // namespace

QList<RowsModel<PositionMove>::Column> moveColumns()
{
    return {
        {[] { return StoryPanel::tr("Day"); }, [](const PositionMove &move) { return words::shortDay(localDay(move.at)); }},
        {[] { return StoryPanel::tr("What happened"); }, [](const PositionMove &move) { return phrases::move(move); }, {},
         Qt::AlignLeft | Qt::AlignVCenter, [](const PositionMove &move) { return phrases::move(move); }},
        {[] { return StoryPanel::tr("Places"); }, [](const PositionMove &move) { return phrases::places(move.places); }, {},
         Qt::AlignRight | Qt::AlignVCenter},
    };
}

StoryPanel::StoryPanel(UiContext &context, const FamilyCard &family, const QString &prefix, QWidget *parent)
    : VerbPanel(context, family, prefix + u".why"_s, parent), m_lines(lineColumns()), m_period(new ChoiceBox(this)), m_fromDay(new DayEdit(this)),
      m_fromTime(new QTimeEdit(this)), m_untilDay(new DayEdit(this)), m_untilTime(new QTimeEdit(this)), m_table(new RowTable(this)),
      m_sum(new QLabel(this)), m_papers(new PaperActions(context.papers, this))
{
    m_table->setObjectName(prefix + u".why.moves"_s);
    m_sum->setObjectName(prefix + u".why.sum"_s);
    m_sum->setWordWrap(true);
    m_table->setModel(&m_lines);
    m_table->setStretch({1});
    m_table->setWrapping();
    buildInstants(prefix + u".why"_s);
    m_body->addWidget(m_form);
    m_body->addWidget(m_table, 1);
    m_body->addWidget(m_sum);
    buildFoot(prefix + u".why"_s);
    m_accept->hide();
    retranslate();
    m_period->setValue(usualPeriod);
    connect(m_period, &QComboBox::currentIndexChanged, this, &StoryPanel::usePreset);
    usePreset();
}

void StoryPanel::buildInstants(const QString &name)
{
    m_period->setObjectName(name + u".period"_s);
    m_fromDay->setObjectName(name + u".fromDay"_s);
    m_fromTime->setObjectName(name + u".fromTime"_s);
    m_untilDay->setObjectName(name + u".untilDay"_s);
    m_untilTime->setObjectName(name + u".untilTime"_s);
    m_form = new FormGrid(4, this);
    m_form->add(u"period"_s, m_period, 4);
    m_form->add(u"fromDay"_s, m_fromDay);
    m_form->add(u"fromTime"_s, m_fromTime);
    m_form->add(u"untilDay"_s, m_untilDay);
    m_form->add(u"untilTime"_s, m_untilTime);
    for (DayEdit *day : {m_fromDay, m_untilDay})
        connect(day, &DayEdit::dayChanged, this, &StoryPanel::useTyped);
    for (QTimeEdit *time : {m_fromTime, m_untilTime}) {
        time->setDisplayFormat(u"HH:mm"_s);
        time->setButtonSymbols(QAbstractSpinBox::NoButtons);
        connect(time, &QTimeEdit::timeChanged, this, &StoryPanel::useTyped);
    }
}

/// The instants of the chosen preset, written into the fields as well. Of what was typed nothing changes.
void StoryPanel::usePreset()
{
    const int days = m_period->value().toInt();
    if (days == Typed)
        return;
    m_until = m_family.now;
    m_from = days > 0 ? m_until.addDays(-days) : m_family.application().filedAt;
    if (days == LastMonth) {
        const QDate today = m_family.today();
        const QDate first(today.year(), today.month(), 1);
        m_from = startOfLocalDay(first.addMonths(-1));
        m_until = startOfLocalDay(first);
    }
    m_filling = true;
    m_fromDay->setDay(localDay(m_from));
    m_fromTime->setTime(localTime(m_from));
    m_untilDay->setDay(localDay(m_until));
    m_untilTime->setTime(localTime(m_until));
    m_filling = false;
    ask();
}

void StoryPanel::useTyped()
{
    const auto from = m_fromDay->day();
    const auto until = m_untilDay->day();
    if (m_filling || !from || !until)
        return;
    m_from = instantOf(*from, m_fromTime->time());
    m_until = instantOf(*until, m_untilTime->time());
    m_period->setValue(int(Typed));
    ask();
}

void StoryPanel::buildFoot(const QString &name)
{
    m_print = new QPushButton(this);
    m_pdf = new QPushButton(this);
    m_print->setObjectName(name + u".print"_s);
    m_pdf->setObjectName(name + u".pdf"_s);
    auto *buttons = new FlowRow(theme::gap);
    for (QPushButton *button : {m_print, m_pdf}) {
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    m_body->addLayout(buttons);
    keys::give(m_print, Qt::CTRL | Qt::Key_P);
    connect(m_print, &QPushButton::clicked, this, [this] { m_papers->print(paper(), m_family.application().messageLanguage); });
    keys::give(m_pdf, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        const PositionStoryPaper story = paper();
        m_papers->save(story, story.application.messageLanguage, PaperActions::Format::Pdf, story.application.number->text());
    });
    connect(m_papers, &PaperActions::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_papers, &PaperActions::succeeded, m_bar, [this](const QString &said) { m_bar->say(said, theme::Tone::Good); });
}

PositionStoryPaper StoryPanel::paper() const
{
    return {m_family.office, m_family.application(), *m_story, m_family.now};
}

void StoryPanel::follow(const FamilyCard &family)
{
    VerbPanel::follow(family);
    if (m_period->value().toInt() == Typed)
        ask();
    else
        usePreset();
}

void StoryPanel::ask()
{
    const int round = ++m_round;
    answer(m_context.client.read([id = m_family.application().id, from = m_from, until = m_until](Store &store) {
               return positionHistory(store, id, from, until);
           }), this,
           [this, round](const PositionHistory &story) {
               if (round == m_round)
                   show(story);
           },
           [this](const Error &error) { m_bar->show(error); });
}

void StoryPanel::show(const PositionHistory &story)
{
    m_story = story;
    m_print->setEnabled(true);
    m_pdf->setEnabled(true);
    QList<PositionHistory::Line> newestFirst = story.lines;
    std::reverse(newestFirst.begin(), newestFirst.end());
    m_table->setEmptyText(story.before ? tr("Nothing moved the place in this period.") : tr("The child did not stand in the queue in this period."));
    m_lines.setRows(newestFirst);
    m_sum->setText(sumOf(story));
}

/// A sum that adds up where the child stood in the queue all the time; else what it was at both ends.
QString StoryPanel::sumOf(const PositionHistory &story) const
{
    using What = PositionHistory::Line::What;
    int forward = 0;
    int back = 0;
    bool unbroken = story.before && story.after;
    for (const PositionHistory::Line &line : story.lines) {
        (line.move.places < 0 ? forward : back) += line.move.places;
        unbroken = unbroken && (line.what == What::Moved || line.what == What::OrderChanged);
    }
    if (unbroken)
        //: A sum that adds up: 41 − 5 + 2 = 38
        return tr("%1: place %2. Forward %3, back %4. %5: place %6.")
            .arg(words::instant(story.from), words::number(*story.before), phrases::places(forward), phrases::places(back),
                 words::instant(story.until), words::number(*story.after));
    const auto place = [](const std::optional<int> &position) {
        return position ? tr("place %1").arg(words::number(*position)) : tr("not in the queue");
    };
    return tr("%1: %2. %3: %4.").arg(words::instant(story.from), place(story.before), words::instant(story.until), place(story.after));
}

void StoryPanel::retranslate()
{
    setTitle(tr("Why this place in the queue"));
    m_form->setLabel(u"period"_s, tr("Period"));
    m_form->setLabel(u"fromDay"_s, tr("From"));
    m_form->setLabel(u"fromTime"_s, tr("at"));
    m_form->setLabel(u"untilDay"_s, tr("Until"));
    m_form->setLabel(u"untilTime"_s, tr("at"));
    m_period->setChoices({{7, tr("the last week")}, {30, tr("the last 30 days")}, {90, tr("the last 90 days")}, {int(LastMonth), tr("the last calendar month")},
                          {int(SinceFiling), tr("since it was filed")}, {int(Typed), tr("as typed below")}});
    m_table->setAccessibleName(tr("Moves of the place in the queue"));
    keys::setText(m_print, tr("Print…"));
    keys::setText(m_pdf, tr("Save as PDF…"));
    m_lines.retranslate();
    if (m_story)
        show(PositionHistory(*m_story));
}

void StoryPanel::focusFirst() { m_period->setFocus(); }

} // namespace kezek
