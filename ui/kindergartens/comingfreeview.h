// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowsmodel.h"
#include "usecases/seats/seatwatch.h"

#include <QWidget>

class QLabel;

namespace kezek {

class OfficeClient;
class RowTable;

/// The seats that come free within the next working days if the families do not come, and the referrals that hold them.
class ComingFreeView : public QWidget {
    Q_OBJECT
public:
    explicit ComingFreeView(OfficeClient &client, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    void focusFirst();
    int seats() const { return int(m_forecast.seats.size()); }

signals:
    void loaded();
    void referralWanted(kezek::ReferralId referral);
    void failed(const kezek::Error &error);

private:
    static QList<RowsModel<ComingFree>::Column> columns();
    void showSentence();

    OfficeClient &m_client;
    Forecast m_forecast;
    bool m_known = false;
    RowsModel<ComingFree> m_model;
    QLabel *m_sentence;
    RowTable *m_table;
};

} // namespace kezek
