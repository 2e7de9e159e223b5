// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/outboxworker.h"
#include "usecases/ports/smsgateway.h"

namespace kezek {

/// Settings' side of the outbox: what providers there are, and the present one asked on the worker's thread.
class SmsDesk : public SmsGateway {
public:
    explicit SmsDesk(OutboxWorker &worker) : m_worker(worker) {}

    QList<ProviderInfo> providers() const override;
    QFuture<Result<SmsBalance>> balance() override;
    void tryAgain() override { m_worker.tryAgain(); }

private:
    OutboxWorker &m_worker;
};

} // namespace kezek
