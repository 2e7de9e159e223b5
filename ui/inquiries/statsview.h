// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/inquiryrows.h"

class QLabel;

namespace kezek {

class ChoiceBox;
class RowTable;
struct Error;

/// The supervisor's figures: how many questions came, by week, and who answered them how soon.
class InquiryStatsView : public QWidget {
    Q_OBJECT
public:
    explicit InquiryStatsView(UiContext &context, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();
    void retranslate();

signals:
    void failed(const kezek::Error &error);

private:
    static QList<RowsModel<InquiryWeek>::Column> weekColumns();
    static QList<RowsModel<InquiryWorker>::Column> workerColumns();
    void build();
    void fillPeriods();
    void showSum();

    UiContext &m_context;
    std::optional<InquiryFigures> m_whole;
    RowsModel<InquiryWeek> m_weeks;
    RowsModel<InquiryWorker> m_workers;
    ChoiceBox *m_period;
    QLabel *m_sum;
    RowTable *m_weekTable;
    QLabel *m_workersLabel;
    RowTable *m_workerTable;
    QLabel *m_note;
};

} // namespace kezek
