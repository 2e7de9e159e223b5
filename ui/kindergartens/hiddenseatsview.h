// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowsmodel.h"
#include "usecases/seats/seatwatch.h"

#include <QWidget>

class QLabel;

namespace kezek {

class OfficeClient;
class RowTable;

/// Seats of the norm that nobody holds and nobody was offered, by kindergarten and group, the longest hidden first.
class HiddenSeatsView : public QWidget {
    Q_OBJECT
public:
    explicit HiddenSeatsView(OfficeClient &client, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    void focusFirst();
    int seats() const { return m_watch.seats; }

signals:
    void loaded();
    void groupWanted(kezek::KindergartenId kindergarten, kezek::GroupId group);
    void failed(const kezek::Error &error);

private:
    QList<RowsModel<SeatWatchRow>::Column> columns();
    void showSentence();

    OfficeClient &m_client;
    SeatWatch m_watch;
    bool m_known = false;
    RowsModel<SeatWatchRow> m_model;
    QLabel *m_sentence;
    QLabel *m_explanation;
    RowTable *m_table;
};

} // namespace kezek
