// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/secrets/pcsecrets.h"
#include "main/common/service/leaderjobs.h"
#include "main/common/systemrandom.h"
#include "sms/outboxworker.h"

#include <QObject>
#include <QTimer>

namespace kezek {

/// Does for a server's office what no person does: the night, the bulletin of the hour, the SMS. Of several such services on one office or
/// on several PCs one leads and the others wait; when it ends, or its connection breaks, another one does. Lives on the main thread.
class WorkerService : public QObject {
    Q_OBJECT
public:
    explicit WorkerService(const OfficePlace &place, QObject *parent = nullptr);
    ~WorkerService() override;

    void start();
    /// What is on the wire is waited for a little; then ended() comes. Another service can lead as soon as this object is gone.
    void stop();
    bool leads() const { return m_leads; }

signals:
    void leadChanged(bool leads);
    /// Something does not work; said once for a spell.
    void troubled(const kezek::Error &why);
    void ended();

private:
    void beat();
    void beaten(const LeaderJobs::Beat &beat);
    void setLead(bool leads);
    void runJobs();
    void jobsEnded(const Result<qint64> &wait);
    void say(const std::optional<Error> &trouble);
    void end();

    QString m_name;
    SystemRandom m_random;
    PcSecrets m_secrets;
    LeaderJobs m_jobs;
    OutboxWorker m_outbox;
    QTimer m_beat;
    QTimer m_due;
    QTimer m_patience;
    std::optional<Error> m_jobTrouble;
    std::optional<Error> m_smsTrouble;
    std::optional<ErrorCode> m_said;
    bool m_leads = false;
    bool m_ending = false;
};

} // namespace kezek
