// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/balanceinquiry.h"

#include "sms/latecall.h"
#include "sms/smssender.h"
#include "usecases/ports/store.h"

#include <QFutureWatcher>

namespace kezek {

namespace {

Result<SenderSettings> senderOf(Result<Store *> opened)
{
    KEZEK_TRY(Store *const store, opened);
    Result<SenderSettings> sender = refuse(ErrorCode::StorageFailed);
    KEZEK_CHECK(store->transaction([&] {
        sender = store->settings().sender();
        return sender.has_value();
    }));
    return sender;
}

Error errorOf(const SmsAnswer &answer)
{
    if (const auto refusal = refusalOf(answer))
        return *refusal;
    switch (answer.outcome) {
    case SmsOutcome::NotReached:
        return Error{ErrorCode::SmsUnreachable, {}, answer.code, {}};
    case SmsOutcome::Retry:
        return Error{ErrorCode::SmsBlocked, {}, answer.code, {}};
    default:
        return Error{ErrorCode::SmsNotUnderstood, {}, answer.code, {}};
    }
}

} // namespace

BalanceInquiry::BalanceInquiry(JobQueue &jobs, Secrets &secrets, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_secrets(secrets), m_back(std::make_shared<LateCall>(this))
{
}

BalanceInquiry::~BalanceInquiry()
{
    m_back->close();
    answer(refuse(ErrorCode::Cancelled));
    if (m_sender)
        m_sender->abort();
}

QFuture<Result<SmsBalance>> BalanceInquiry::ask()
{
    auto promise = std::make_shared<QPromise<Result<SmsBalance>>>();
    promise->start();
    QFuture<Result<SmsBalance>> future = promise->future();
    QMetaObject::invokeMethod(this, [this, promise] { begin(promise); });
    return future;
}

void BalanceInquiry::begin(const Promise &promise)
{
    m_waiting.append(promise);
    if (m_waiting.size() > 1)
        return;
    m_jobs.post([this, back = m_back](Result<Store *> opened) {
        // `this` is only touched on its own thread, where it still lives.
        back->post([this, sender = senderOf(opened)] { open(sender); });
    });
}

void BalanceInquiry::open(const Result<SenderSettings> &sender)
{
    if (!sender) {
        answer(tl::unexpected(sender.error()));
        return;
    }
    const SmsProvider *provider = findProvider(sender->provider);
    if (!provider || !provider->buildBalance) {
        answer(refuse(ErrorCode::NoSender));
        return;
    }
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, provider, settings = *sender] {
        watcher->deleteLater();
        const Result<QString> password = watcher->result();
        if (password)
            send(*provider, {settings, *password});
        else
            answer(tl::unexpected(password.error()));
    });
    watcher->setFuture(m_secrets.read(secretName(*sender)));
}

void BalanceInquiry::send(const SmsProvider &provider, const SmsAccount &account)
{
    const auto request = provider.buildBalance(account);
    if (!request) {
        answer(tl::unexpected(errorOf(request.error())));
        return;
    }
    // Made here: a network access manager stays on the thread that makes it.
    if (!m_sender)
        m_sender = new SmsSender(this);
    m_sender->setPatience(m_patience);
    m_sender->send(*request, [this, &provider](const SmsExchange &exchange) {
        if (!exchange.reply) {
            answer(refuse(ErrorCode::SmsUnreachable, {}, {}, exchange.fault));
            return;
        }
        const auto balance = provider.parseBalance(*exchange.reply);
        answer(balance ? Result<SmsBalance>(*balance) : tl::unexpected(errorOf(balance.error())));
    });
}

void BalanceInquiry::answer(const Result<SmsBalance> &balance)
{
    for (const Promise &promise : std::exchange(m_waiting, {})) {
        promise->addResult(balance);
        promise->finish();
    }
}

} // namespace kezek
