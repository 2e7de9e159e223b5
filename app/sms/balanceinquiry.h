// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"
#include "usecases/ports/jobqueue.h"
#include "usecases/ports/secrets.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <memory>

namespace kezek {

class LateCall;
class SmsSender;

/// Asks the office's provider what is left on the account. Lives on the outbox worker's thread; ask() may be called from any.
/// Whoever asks while a question is on its way gets the same answer.
class BalanceInquiry : public QObject {
    Q_OBJECT
public:
    BalanceInquiry(JobQueue &jobs, Secrets &secrets, QObject *parent = nullptr);
    ~BalanceInquiry() override;

    /// Set before the first question.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Errors: NoSender (none, or one that has no balance), SafeUnavailable, storage's, and what the provider says. Always answers:
    /// with Cancelled when this goes first.
    QFuture<Result<SmsBalance>> ask();

private:
    using Promise = std::shared_ptr<QPromise<Result<SmsBalance>>>;

    void begin(const Promise &promise);
    void open(const Result<SenderSettings> &sender);
    void send(const SmsProvider &provider, const SmsAccount &account);
    void answer(const Result<SmsBalance> &balance);

    JobQueue &m_jobs;
    Secrets &m_secrets;
    std::shared_ptr<LateCall> m_back;
    SmsSender *m_sender = nullptr;
    std::chrono::milliseconds m_patience{30'000};
    QList<Promise> m_waiting;
};

} // namespace kezek
