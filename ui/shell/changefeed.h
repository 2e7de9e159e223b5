// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/ports/readers.h"

#include <QObject>
#include <QTimer>

namespace kezek {

class OfficeClient;

/// Asks every two seconds whether anyone wrote something. One question at a time: a slow server is not asked twice. While there is no
/// connection it asks less and less often.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(OfficeClient &client, QObject *parent = nullptr);
    void start();
    void stop();
    /// Asks now, and counts whatever the answer is: after one's own write.
    void countAgain();
    /// Another workstation said that it wrote: told on at once, but no more often than pages can be drawn.
    void heard();

signals:
    void told(const QDateTime &now);                  ///< the store's clock
    void counted(const kezek::TodayCounts &counts);
    void changed();                                   ///< someone wrote
    void lost(const kezek::Error &error);             ///< no answer; the asking goes on

private:
    void ask();
    void tellHeard();

    OfficeClient &m_client;
    QTimer m_timer;
    QTimer m_calm; ///< runs after what was heard was told
    bool m_heardMore = false;
    bool m_heardTold = false; ///< the next answer brings no news to the pages
    bool m_asking = false;
    bool m_count = true;
};

} // namespace kezek
