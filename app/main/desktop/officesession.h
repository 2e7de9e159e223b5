// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/programclock.h"
#include "main/common/secrets/pcsecrets.h"
#include "main/common/systemrandom.h"
#include "sms/outboxworker.h"
#include "sms/smsdesk.h"
#include "storage/sqlconnection.h"
#include "storage/storagethread.h"
#include "ui/common/busyjobs.h"
#include "usecases/officeclient.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace kezek {

/// What a session has instead of the computer's own, where it is not to be touched.
struct SessionMeans {
    Clock clock;                ///< none: the computer's; asked on the storage thread too
    Secrets *secrets = nullptr; ///< none: the safe of this PC; outlives the session
    struct SmsPace {
        std::chrono::milliseconds betweenMessages; ///< zero where the clock stands: it would never come to the next one
        std::chrono::milliseconds betweenLooks;
    };
    std::optional<SmsPace> smsPace; ///< none: the outbox worker's own
};

/// One office opened in the windows: its storage thread, the client that the windows use, and the work that needs no person
/// (night run, bulletin of the hour, outbox). Lives on the GUI thread.
class OfficeSession : public QObject {
    Q_OBJECT
public:
    /// `at`: null, or the instant to hold a training office at; a real office is then refused by every answer (TrainingOnly).
    OfficeSession(const QString &path, const QDateTime &at, const SessionMeans &means = {}, QObject *parent = nullptr);
    ~OfficeSession() override;

    OfficeClient &client() { return m_client; }
    BusyJobs &busy() { return m_busy; }
    Random &random() { return m_random; }
    Secrets &secrets() { return *m_secrets; }
    SmsGateway &gateway() { return m_gateway; }
    /// Why no SMS leaves at present.
    const std::optional<Error> &smsTrouble() const { return m_smsTrouble; }
    /// Begins the night run, the bulletin and the outbox; after the first page had its turn.
    void startJobs();

signals:
    /// The night run or the bulletin of the hour wrote something.
    void jobsDone();
    /// smsTrouble() is another than before.
    void smsTroubleChanged();

private:
    void runDueJobs();
    void startOutbox(const SessionMeans &means);
    void setSmsTrouble(const std::optional<Error> &trouble);

    Clock m_clock;
    SystemRandom m_random;
    PcSecrets m_safe;
    Secrets *m_secrets; ///< the safe, or what stands for it
    StorageThread m_storage;
    BusyJobs m_busy;
    OfficeClient m_client;
    QThread m_wire;          ///< the outbox's: nothing waits for the network here
    OutboxWorker *m_outbox;  ///< lives and ends there
    SmsDesk m_gateway;
    QTimer m_jobs;
    std::optional<Error> m_smsTrouble;
};

} // namespace kezek
