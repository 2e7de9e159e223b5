// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kindergartens/yearchoices.h"
#include "ui/widgets/submitdialog.h"

class QStackedWidget;

namespace kezek {

class YearChildrenPage;
class YearGroupsPage;

/// The move into a school year, step by step: the groups, the children that do not fit (when there are some), the whole in a few sentences.
/// F8 goes on and, at the last step, submits; Alt+Left goes back.
class YearMoveDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit YearMoveDialog(const YearPlan &plan, QWidget *parent = nullptr);
    MoveYear::Input input() const { return m_choices.input(); }

protected:
    bool ready() override;

private:
    enum Step { Groups, Children, Summary };
    void build();
    void stand(Step step);
    void back();
    void showStep();

    YearChoices m_choices;
    QStackedWidget *m_pages;
    YearGroupsPage *m_groups;
    YearChildrenPage *m_children;
    QLabel *m_summary;
    QPushButton *m_back;
};

} // namespace kezek
