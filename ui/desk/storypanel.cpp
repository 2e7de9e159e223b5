// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/storypanel.h"

#include "ui/common/theme.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPeriod = 30;

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
    : VerbPanel(context, family, prefix + u".why"_s, parent), m_moves(moveColumns()), m_period(new ChoiceBox(this)),
      m_table(new RowTable(this)), m_sum(new QLabel(this)), m_papers(new PaperActions(context.papers, this))
{
    m_period->setObjectName(prefix + u".why.period"_s);
    m_table->setObjectName(prefix + u".why.moves"_s);
    m_sum->setObjectName(prefix + u".why.sum"_s);
    m_sum->setWordWrap(true);
    m_table->setModel(&m_moves);
    m_table->setStretch({1});
    m_table->setWrapping();
    m_form = new FormGrid(2, this);
    m_form->add(u"period"_s, m_period);
    m_body->addWidget(m_form);
    m_body->addWidget(m_table, 1);
    m_body->addWidget(m_sum);
    buildFoot(prefix + u".why"_s);
    m_accept->hide();
    retranslate();
    m_period->setValue(usualPeriod);
    connect(m_period, &QComboBox::currentIndexChanged, this, &StoryPanel::ask);
    ask();
}

void StoryPanel::buildFoot(const QString &name)
{
    m_print = new QPushButton(this);
    m_pdf = new QPushButton(this);
    m_print->setObjectName(name + u".print"_s);
    m_pdf->setObjectName(name + u".pdf"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_print, m_pdf}) {
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_body->addLayout(buttons);
    connect(m_print, &QPushButton::clicked, this, [this] { m_papers->print(paper(), m_family.application().messageLanguage); });
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
    ask();
}

void StoryPanel::ask()
{
    const int round = ++m_round;
    const int days = m_period->value().toInt();
    const QDateTime until = m_family.now;
    const QDateTime from = days > 0 ? until.addDays(-days) : m_family.application().filedAt;
    const ApplicationId id = m_family.application().id;
    answer(m_context.client.read([=](Store &store) { return explainPosition(store, id, from, until); }), this,
           [this, round](const PositionStory &story) {
               if (round == m_round)
                   show(story);
           },
           [this](const Error &error) { m_bar->show(error); });
}

void StoryPanel::show(const PositionStory &story)
{
    m_story = story;
    m_print->setEnabled(true);
    m_pdf->setEnabled(true);
    QList<PositionMove> newestFirst = story.moves;
    std::reverse(newestFirst.begin(), newestFirst.end());
    m_moves.setRows(newestFirst);
    int forward = 0;
    int back = 0;
    for (const PositionMove &move : story.moves)
        (move.places < 0 ? forward : back) += move.places;
    //: A sum that adds up: 41 − 5 + 2 = 38
    m_sum->setText(tr("%1: place %2. Forward %3, back %4. Now: place %5.")
                       .arg(words::instant(story.from), words::number(story.before), phrases::places(forward), phrases::places(back),
                            words::number(story.after)));
}

void StoryPanel::retranslate()
{
    setTitle(tr("Why this place in the queue"));
    m_form->setLabel(u"period"_s, tr("Period"));
    m_period->setChoices({{7, tr("the last week")}, {30, tr("the last 30 days")}, {90, tr("the last 90 days")}, {0, tr("since it was filed")}});
    m_table->setEmptyText(tr("Nothing moved the place in this period."));
    m_table->setAccessibleName(tr("Moves of the place in the queue"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_moves.retranslate();
    if (m_story)
        show(*m_story);
}

void StoryPanel::focusFirst() { m_period->setFocus(); }

} // namespace kezek
