// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smsoffice.h"

#include "sms/outboxworker.h"

namespace kezek::tests {

/// The whole engine at work until every message of an office is settled: worker, wire, store. The office's clock stands while
/// something is due and leaps ahead when nothing is.
class Campaign : public QObject {
    Q_OBJECT
public:
    explicit Campaign(SmsOffice &office);
    /// Returns when nothing is queued, on its way or to be asked any more; false when that takes longer than `atMost` of real time.
    bool run(std::chrono::seconds atMost);

signals:
    void clockMoved();

private:
    void leap();

    SmsOffice &m_office;
    OutboxWorker m_worker;
    int m_step = 1;
};

/// Notices, codes and tests for many families, due one after another, two seconds apart. Each has a text of its own.
void putMessages(SmsOffice &office, int count, quint32 seed);
/// Queued, on their way, or the provider is still to be asked about them.
int unsettled(SmsOffice &office);

/// How a message ended, and how often a try of it began.
struct Ended {
    Message message;
    int tries = 0;
};
QList<Ended> endedMessages(SmsOffice &office);

} // namespace kezek::tests
