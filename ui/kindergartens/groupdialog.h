// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"
#include "usecases/seats/savegroup.h"

class QSpinBox;

namespace kezek {

class ChoiceBox;
class DayEdit;
class ValueEdit;

/// A group to be added or changed. For a new one the age proposes birth dates until some are typed.
class GroupDialog : public SubmitDialog {
    Q_OBJECT
public:
    GroupDialog(const Kindergarten &kindergarten, QDate today, QWidget *parent = nullptr);
    GroupDialog(const Kindergarten &kindergarten, const GroupRow &changed, QWidget *parent = nullptr);
    SaveGroup::Input input() const;

private:
    void build();
    void texts();
    void proposeBirthDates();
    void raiseNorm(int capacity);

    KindergartenId m_kindergarten;
    QString m_place;
    QDate m_today;
    std::optional<GroupRow> m_changed;
    ValueEdit *m_title;
    ChoiceBox *m_age;
    ChoiceBox *m_language;
    ChoiceBox *m_kind;
    DayEdit *m_bornFrom;
    DayEdit *m_bornUntil;
    ValueEdit *m_schedule;
    QSpinBox *m_capacity;
    QSpinBox *m_norm;
    int m_raised = 0; ///< the norm that a larger capacity brought with it
    ValueEdit *m_reason;
    bool m_datesTyped = false;
};

} // namespace kezek
