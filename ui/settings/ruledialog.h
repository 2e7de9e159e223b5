// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/rulelines.h"
#include "ui/widgets/submitdialog.h"
#include "usecases/calendar/setrule.h"

#include <functional>

namespace kezek {

class DayEdit;
class ValueEdit;

/// A rule's new value and the day from which it is in force.
class RuleDialog : public SubmitDialog {
    Q_OBJECT
public:
    RuleDialog(const RuleLine &line, QDate today, QWidget *parent = nullptr);
    SetRule::Input input() const;

protected:
    bool ready() override;

private:
    /// The editor that fits the kind of value; m_value reads it.
    QWidget *editor();
    QWidget *choices(const QList<std::pair<QVariant, QString>> &choices);

    RuleLine m_line;
    QDate m_today;
    std::function<QString()> m_value;
    DayEdit *m_from;
    ValueEdit *m_note;
};

} // namespace kezek
