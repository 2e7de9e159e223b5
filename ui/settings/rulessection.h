// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/rulelines.h"
#include "ui/settings/settingssection.h"
#include "ui/widgets/rowsmodel.h"

namespace kezek {

class RowTable;

/// Every rule with its value now, since when, and what comes next; below it all rows that the chosen rule ever had.
class RulesSection : public SettingsSection {
    Q_OBJECT
public:
    explicit RulesSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Rules"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void showRights() override;

private:
    void build();
    void showHistory();
    void change();
    const RuleLine *line() const;

    Rulebook m_book;
    QDate m_today;
    RowsModel<RuleLine> m_lines;
    RowsModel<RuleRow> m_rows;
    RowTable *m_table;
    QPushButton *m_change;
    QLabel *m_whyNot;
    QLabel *m_historyTitle;
    RowTable *m_history;
};

} // namespace kezek
