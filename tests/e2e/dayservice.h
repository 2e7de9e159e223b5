// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/systemrandom.h"
#include "main/desktop/officesession.h"

namespace kezek::test {

/// What runs beside an office on a server: the night run, the bulletin of the hour and the outbox, on a connection and on threads of its own.
class DayService : public QObject {
    Q_OBJECT
public:
    /// `means`: the day's clock, its safe and its pace.
    DayService(const ServerAddress &address, const SessionMeans &means);
    ~DayService() override;
    void start();

signals:
    void jobsDone();

private:
    SystemRandom m_random;
    StorageThread m_storage;
    QThread m_wire;
    OutboxWorker *m_outbox; ///< lives and ends there
};

} // namespace kezek::test
