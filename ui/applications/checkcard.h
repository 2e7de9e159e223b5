// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/checklist.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"

class QCheckBox;
class QPushButton;

namespace kezek {

class CheckController;
class RowTable;

/// The card at the right of the Applications page: what is to be compared, what it means, and what can be done.
class CheckCard : public Card {
    Q_OBJECT
public:
    explicit CheckCard(CheckController &controller, QWidget *parent = nullptr);

    void retranslate();
    void showCard();

signals:
    void correctWanted();
    void refuseWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void wire();
    void showButtons(bool open);
    void toggleRow(int row);
    QPushButton *button(const QString &name, theme::Button look);

    CheckController &m_controller;
    RowsModel<CheckRow> m_model;
    QLabel *m_child;
    Badge *m_left;
    QLabel *m_filed;
    RowTable *m_rows;
    QCheckBox *m_withoutBenefit;
    QLabel *m_advice;
    QPushButton *m_register;
    QPushButton *m_correct;
    QPushButton *m_refuse;
    QPushButton *m_iin;
    QPushButton *m_phone;
};

} // namespace kezek
