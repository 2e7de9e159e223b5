// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/outboxworker.h"

#include "sms/balanceinquiry.h"
#include "sms/latecall.h"
#include "sms/outboxjobs.h"
#include "sms/smssender.h"

#include <QFutureWatcher>

#include <algorithm>

namespace kezek {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds pace = 1s;
constexpr std::chrono::milliseconds idle = 5s;
constexpr quint32 jitterSteps = 1000;

} // namespace

OutboxWorker::OutboxWorker(JobQueue &jobs, Secrets &secrets, Random &random, std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_secrets(secrets), m_random(random), m_clock(std::move(clock)), m_back(std::make_shared<LateCall>(this)),
      m_timer(this), m_owner(random.uuid().toString(QUuid::WithoutBraces))
{
    m_balance = new BalanceInquiry(jobs, secrets, this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxWorker::look);
}

OutboxWorker::~OutboxWorker()
{
    m_running = false;
    if (m_sender)
        m_sender->abort();
    m_back->close();
}

void OutboxWorker::start()
{
    QMetaObject::invokeMethod(this, [this] {
        // Made here: a network access manager stays on the thread that makes it.
        if (!m_sender)
            m_sender = new SmsSender(this);
        m_sender->setPatience(m_patience);
        m_running = true;
        look();
    });
}

void OutboxWorker::stop()
{
    QMetaObject::invokeMethod(this, [this] {
        m_running = false;
        m_timer.stop();
        if (m_busy)
            return;
        if (m_unstored)
            store();
        else
            emit stopped();
    });
}

void OutboxWorker::poke()
{
    QMetaObject::invokeMethod(this, [this] { look(); });
}

void OutboxWorker::tryAgain()
{
    QMetaObject::invokeMethod(this, [this] {
        m_account.reset();
        m_hold = {};
        m_refusal.reset();
        look();
    });
}

void OutboxWorker::look()
{
    if (m_busy || (!m_running && !m_unstored)) {
        m_poked = m_busy;
        return;
    }
    if (m_unstored) {
        store();
        return;
    }
    const auto wait = std::chrono::milliseconds(m_notBefore.isValid() ? m_clock().msecsTo(m_notBefore) : 0);
    if (wait > 0ms && wait <= pace) {
        lookAgainIn(wait);
        return;
    }
    m_busy = true;
    m_jobs.post([this, back = m_back, owner = m_owner, account = m_account, hold = m_hold](Result<Store *> opened) {
        outbox::Next next;
        if (opened)
            next = outbox::takeNext(**opened, owner, account, hold);
        else
            next.trouble = opened.error();
        // `this` is only touched on its own thread, where it still lives.
        if (!back->post([this, next] { take(next); }) && next.message)
            (void)outbox::giveBack(**opened, *next.message);
    });
}

void OutboxWorker::lookAgainIn(std::chrono::milliseconds pause)
{
    m_timer.start(m_poked ? 0ms : pause);
    m_poked = false;
}

void OutboxWorker::take(const outbox::Next &next)
{
    m_busy = false;
    if (next.message && m_running && m_account) {
        emit changed();
        send(*next.message, *m_account);
        return;
    }
    if (next.message) {
        m_jobs.post([row = *next.message](Result<Store *> opened) {
            if (opened)
                (void)outbox::giveBack(**opened, row);
        });
    }
    if (!m_running) {
        emit stopped();
        return;
    }
    if (next.otherAccount) {
        openAccount(next.sender);
        return;
    }
    say(next.trouble ? next.trouble : m_refusal);
    const auto untilHoldEnds = std::chrono::milliseconds(next.held ? m_clock().msecsTo(m_hold.until()) : idle.count());
    lookAgainIn(std::clamp<std::chrono::milliseconds>(untilHoldEnds, 10ms, idle));
}

void OutboxWorker::openAccount(const SenderSettings &sender)
{
    m_busy = true;
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, sender] {
        watcher->deleteLater();
        m_busy = false;
        const Result<QString> password = watcher->result();
        if (!m_running) {
            emit stopped();
            return;
        }
        if (password)
            m_account = SmsAccount{sender, *password};
        else
            say(password.error());
        m_refusal.reset();
        lookAgainIn(password ? 0ms : idle);
    });
    watcher->setFuture(m_secrets.read(secretName(sender)));
}

void OutboxWorker::send(const Message &message, const SmsAccount &account)
{
    const SmsProvider *provider = findProvider(account.settings.provider);
    const QDateTime begun = m_clock();
    m_busy = true;
    m_notBefore = begun.addMSecs(pace.count());
    const auto request = provider->build(account, message, begun);
    if (!request) {
        ended(message, account, {provider->info.name, request.error(), {}, m_random.bounded(jitterSteps)});
        return;
    }
    m_sender->send(*request, [this, provider, message, account, begun](const SmsExchange &exchange) {
        const auto sentAt = exchange.requestsSent > 0 ? std::optional(begun) : std::nullopt;
        ended(message, account, {provider->info.name, answerOf(*provider, exchange), sentAt, m_random.bounded(jitterSteps)});
    });
}

void OutboxWorker::ended(const Message &message, const SmsAccount &account, const Attempt &attempt)
{
    m_busy = false;
    const SmsOutcome outcome = attempt.answer.outcome;
    m_hold.note(outcome, account, m_clock(), attempt.jitter);
    if (const auto refusal = refusalOf(attempt.answer))
        m_refusal = refusal;
    else if (outcome == SmsOutcome::Accepted)
        m_refusal.reset();
    say(m_refusal);
    m_unstored.emplace(message, attempt);
    store();
}

void OutboxWorker::store()
{
    m_busy = true;
    m_jobs.post([this, back = m_back, unstored = *m_unstored](Result<Store *> opened) {
        const Done done = opened ? outbox::keep(**opened, unstored.first, unstored.second) : tl::unexpected(opened.error());
        back->post([this, done] { stored(done); });
    });
}

void OutboxWorker::stored(const Done &done)
{
    m_busy = false;
    if (!done && m_running) {
        // Kept in memory and tried again; should that never work, the lease ends and the row is Unknown, which is true.
        say(done.error());
        m_timer.start(pace);
        return;
    }
    if (done) {
        m_unstored.reset();
        emit changed();
    }
    if (m_running)
        lookAgainIn(pace);
    else
        emit stopped();
}

void OutboxWorker::say(const std::optional<Error> &trouble)
{
    const std::optional<ErrorCode> code = trouble ? std::optional(trouble->code) : std::nullopt;
    if (code == m_said)
        return;
    m_said = code;
    if (trouble)
        emit troubled(*trouble);
    else
        emit recovered();
}

} // namespace kezek
