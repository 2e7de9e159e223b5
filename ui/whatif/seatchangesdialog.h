// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowsmodel.h"
#include "usecases/reports/whatif.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace kezek {

class ChoiceBox;
class RowTable;

/// Which free seats a trial adds or closes: of one group, or of each group of a kindergarten. Value in, value out; nothing real is changed.
class SeatChangesDialog : public QDialog {
    Q_OBJECT
public:
    SeatChangesDialog(const QList<OfferedGroup> &groups, const QList<TrialRules::SeatChange> &changes, QWidget *parent = nullptr);
    QList<TrialRules::SeatChange> changes() const { return m_model.rows(); }
    /// A first Esc with something changed or typed only warns.
    void reject() override;

private:
    QList<RowsModel<TrialRules::SeatChange>::Column> columns();
    void build();
    void fillKindergartens();
    void fillGroups();
    void add();
    void remove();
    QString kindergartenOf(const TrialRules::SeatChange &change) const;
    QString groupOf(const TrialRules::SeatChange &change) const;

    QList<OfferedGroup> m_groups;
    RowsModel<TrialRules::SeatChange> m_model;
    QList<TrialRules::SeatChange> m_before;
    bool m_warned = false;
    QLabel *m_explanation;
    QLabel *m_warning;
    ChoiceBox *m_kindergarten;
    ChoiceBox *m_group;
    QSpinBox *m_seats;
    QPushButton *m_add;
    QPushButton *m_remove;
    RowTable *m_table;
};

} // namespace kezek
