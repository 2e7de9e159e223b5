// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/attempt.h"
#include "sms/providerhold.h"
#include "usecases/ports/jobqueue.h"
#include "usecases/ports/random.h"
#include "usecases/ports/secrets.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace kezek {

class BalanceInquiry;
class LateCall;
class SmsSender;
struct SmsExchange;
namespace outbox {
struct Next;
}

/// Sends the outbox: one row at a time, about one a second, each committed as Sending before its request leaves. When nothing is to be
/// sent it asks the provider what became of the rows it was given, at the same pace. In a training office it does neither. May live on a thread of its own (moveToThread before start; delete it there); start(), stop() and
/// poke() may be called from any thread. The job queue and the safe must outlive it.
class OutboxWorker : public QObject {
    Q_OBJECT
public:
    OutboxWorker(JobQueue &jobs, Secrets &secrets, Random &random, std::function<QDateTime()> clock, QObject *parent = nullptr);
    ~OutboxWorker() override;

    /// How long an answer is waited for; set before start().
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Between two requests, and between two looks where nothing is due; set before start().
    void setPace(std::chrono::milliseconds pace, std::chrono::milliseconds idle);
    void start();
    /// Takes no further row; what is on the wire is waited for and stored, then stopped() comes.
    void stop();
    /// Something was put in the outbox: looks at once.
    void poke();
    /// Settings, password or the outside world have changed: asks the safe again, forgets the provider's refusal and looks at once.
    void tryAgain();
    /// Lives where this lives.
    BalanceInquiry &balance() { return *m_balance; }

signals:
    /// Rows of the outbox have changed.
    void changed();
    /// Nothing is sent at present: NoSender, SafeUnavailable, SmsLoginRefused and the like, or storage's error. Said once for a spell.
    void troubled(const kezek::Error &why);
    /// Sending works again after troubled().
    void recovered();
    /// Looked, and nothing is due now.
    void rested();
    void stopped();

private:
    void look();
    void lookAgainIn(std::chrono::milliseconds pause);
    void take(const outbox::Next &next);
    void openAccount(const SenderSettings &sender);
    void send(const Message &message, const SmsAccount &account);
    void ended(const Message &message, const SmsAccount &account, const Attempt &attempt);
    void ask(const QList<Message> &rows, const SmsAccount &account);
    void answered(const QList<Message> &rows, const SmsAccount &account, const tl::expected<QList<SmsReport>, SmsAnswer> &reports);
    /// Why nothing can be sent, as far as the last try tells.
    void judge(const SmsAnswer &answer);
    void keep(std::function<Done(Store &)> learnt);
    void store();
    void stored(const Done &done);
    void say(const std::optional<Error> &trouble);

    JobQueue &m_jobs;
    Secrets &m_secrets;
    Random &m_random;
    std::function<QDateTime()> m_clock;
    std::shared_ptr<LateCall> m_back;
    QTimer m_timer;
    SmsSender *m_sender = nullptr;
    BalanceInquiry *m_balance;
    std::chrono::milliseconds m_patience{30'000};
    QString m_owner;
    std::optional<SmsAccount> m_account;
    ProviderHold m_hold;
    ProviderHold m_questionHold;
    std::chrono::milliseconds m_pace{1'000};
    std::chrono::milliseconds m_idle{2'000};
    QDateTime m_notBefore;                    ///< the pace
    std::function<Done(Store &)> m_unstored;  ///< answered, not yet in the database
    std::optional<ErrorCode> m_said;
    std::optional<Error> m_refusal; ///< why the provider takes nothing, until it takes something again
    bool m_running = false;
    bool m_busy = false;
    bool m_poked = false;
};

} // namespace kezek
