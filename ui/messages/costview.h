// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/readers.h"

class QLabel;
class QPushButton;

namespace kezek {

class RowTable;

/// What the SMS of a month cost, day by day, with the month's sum.
class CostView : public QWidget {
    Q_OBJECT
public:
    explicit CostView(UiContext &context, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void focusFirst();

signals:
    void failed(const kezek::Error &error);

private:
    struct Month {
        QDate first;
        QDate today;
        QList<MessageCostRow> days;
    };
    static QList<RowsModel<MessageCostRow>::Column> columns();
    void show(const Month &month);
    void showSum();
    void turn(int months);

    UiContext &m_context;
    QDate m_first; ///< of the month that is shown; null: this month
    QDate m_today;
    RowsModel<MessageCostRow> m_model;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QLabel *m_sum;
    RowTable *m_table;
};

} // namespace kezek
