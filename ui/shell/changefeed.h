// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/ports/readers.h"

#include <QObject>
#include <QTimer>

namespace kezek {

class OfficeClient;

/// Asks every two seconds whether anyone wrote something. One question at a time: a slow server is not asked twice.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(OfficeClient &client, QObject *parent = nullptr);
    void start();
    void stop();
    /// Asks now, and counts whatever the answer is: after one's own write.
    void countAgain();

signals:
    void told(const QDateTime &now);                  ///< the store's clock
    void counted(const kezek::TodayCounts &counts);
    void changed();                                   ///< someone wrote
    void lost(const kezek::Error &error);             ///< no answer; the asking goes on

private:
    void ask();

    OfficeClient &m_client;
    QTimer m_timer;
    bool m_asking = false;
    bool m_count = true;
};

} // namespace kezek
