// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"
#include "ui/widgets/rowsmodel.h"

class QTimeEdit;

namespace kezek {

class ChoiceBox;
class DayEdit;
class PaperActions;
class RowTable;

/// "Why?": how the place in the queue went between any two instants, each move with its cause, also of a child that came or left between. The
/// places add up, and the panel shows the sum. It goes on paper in the language of the family.
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
    void buildInstants(const QString &name);
    void buildFoot(const QString &name);
    void usePreset();
    void useTyped();
    void ask();
    void show(const PositionHistory &story);
    QString sumOf(const PositionHistory &story) const;
    PositionStoryPaper paper() const;

    RowsModel<PositionHistory::Line> m_lines;
    std::optional<PositionHistory> m_story;
    QDateTime m_from;
    QDateTime m_until;
    ChoiceBox *m_period;
    DayEdit *m_fromDay;
    QTimeEdit *m_fromTime;
    DayEdit *m_untilDay;
    QTimeEdit *m_untilTime;
    RowTable *m_table;
    QLabel *m_sum;
    PaperActions *m_papers;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    int m_round = 0;
    bool m_filling = false; ///< a preset is being written into the fields
};

/// Of the card's short table: day, cause in words, places.
QList<RowsModel<PositionMove>::Column> moveColumns();

} // namespace kezek
