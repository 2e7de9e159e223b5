// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"
#include "ui/widgets/rowsmodel.h"

namespace kezek {

class ChoiceBox;
class PaperActions;
class RowTable;

/// "Why?": how the place in the queue changed over a period, each move with its cause. The places add up, and the panel shows the sum.
/// It goes on paper in the language of the family.
class StoryPanel : public VerbPanel {
    Q_OBJECT
public:
    StoryPanel(UiContext &context, const FamilyCard &family, const QString &prefix, QWidget *parent = nullptr);
    void follow(const FamilyCard &family) override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override { emit closed(); }

private:
    void buildFoot(const QString &name);
    void ask();
    void show(const PositionStory &story);
    PositionStoryPaper paper() const;

    RowsModel<PositionMove> m_moves;
    std::optional<PositionStory> m_story;
    ChoiceBox *m_period;
    RowTable *m_table;
    QLabel *m_sum;
    PaperActions *m_papers;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    int m_round = 0;
};

/// One column layout for the moves, used by the card's short table too: day, cause in words, places.
QList<RowsModel<PositionMove>::Column> moveColumns();

} // namespace kezek
