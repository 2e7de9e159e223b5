// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/yearmovedialog.h"

#include "ui/common/keys.h"
#include "ui/kindergartens/yearmovepages.h"
#include "ui/kindergartens/yearwords.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

YearMoveDialog::YearMoveDialog(const YearPlan &plan, QWidget *parent)
    : SubmitDialog(u"yearMove"_s, parent), m_choices(plan), m_pages(new QStackedWidget(this)), m_groups(new YearGroupsPage(m_choices, this)),
      m_children(new YearChildrenPage(m_choices, this)), m_summary(new QLabel(this)), m_back(new QPushButton(this))
{
    build();
    connect(m_groups, &YearGroupsPage::refused, bar(), &MessageBar::show);
    const auto changed = [this] {
        setTyped(true);
        bar()->clear();
        showStep();
    };
    connect(m_groups, &YearGroupsPage::changed, this, changed);
    connect(m_children, &YearChildrenPage::changed, this, changed);
    keys::give(m_back, Qt::ALT | Qt::Key_Left);
    connect(m_back, &QPushButton::clicked, this, &YearMoveDialog::back);
    stand(Groups);
}

void YearMoveDialog::build()
{
    m_summary->setObjectName(u"yearMove.summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_back->setObjectName(u"yearMove.back"_s);
    m_back->setAutoDefault(false);
    keys::setText(m_back, tr("Back Alt+Left"));
    form()->hide();
    for (QWidget *page : {static_cast<QWidget *>(m_groups), static_cast<QWidget *>(m_children), static_cast<QWidget *>(m_summary)})
        m_pages->addWidget(page);
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    resize(1300, 620);
}

void YearMoveDialog::stand(Step step)
{
    bar()->clear();
    m_pages->setCurrentIndex(step);
    if (step == Children)
        m_children->reload();
    showStep();
    if (step == Groups)
        m_groups->focusFirst();
    else if (step == Children)
        m_children->focusFirst();
    else
        acceptButton()->setFocus();
}

void YearMoveDialog::showStep()
{
    const int step = m_pages->currentIndex();
    const QString title = tr("New school year %1").arg(yearwords::schoolYear(m_choices.plan().schoolYear));
    const YearChoices::Sums sums = m_choices.sums();
    const bool moves = sums.movedUp + sums.graduating > 0;
    QString explanation;
    if (step == Groups && moves)
        explanation = tr("What becomes of each group. Where one goes to school, a nursery group opens in its room. Nothing is changed before the last step.");
    else if (step == Groups)
        explanation = tr("Every group has the age of this school year already: nothing is to be moved. What has to change all the same can be chosen here.");
    else if (step == Children)
        explanation = tr("These children do not fit into what becomes of their group. Say of each one what is to be done.");
    else
        explanation = tr("All of this is done in one step. It can be undone until the first bulletin is published.");
    setTexts(title, explanation, step == Summary ? tr("Move the groups F8") : tr("Next F8"));
    m_summary->setText(yearwords::summary(sums).join(u"\n\n"_s));
    m_back->setVisible(step != Groups);
}

bool YearMoveDialog::ready()
{
    const int step = m_pages->currentIndex();
    const YearChoices::Sums sums = m_choices.sums();
    if (step == Groups && sums.movedUp + sums.graduating == 0) {
        bar()->say(tr("No group moves: there is nothing to be done. Choose a group, or close this window."), theme::Tone::Warning);
        return false;
    }
    if (const int undecided = m_choices.undecided(); step == Children && undecided > 0) {
        bar()->say(tr("%n children are still without a decision. Choose what becomes of them.", nullptr, undecided), theme::Tone::Warning);
        return false;
    }
    if (step == Summary)
        return true;
    stand(step == Groups && !m_choices.children().isEmpty() ? Children : Summary);
    return false;
}

void YearMoveDialog::back()
{
    const int step = m_pages->currentIndex();
    if (step != Groups)
        stand(step == Summary && !m_choices.children().isEmpty() ? Children : Groups);
}

} // namespace kezek
