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

constexpr quint32 jitterSteps = 1000;
// Providers count questions by the minute.
constexpr std::chrono::milliseconds questionPause = 1min;
constexpr std::chrono::milliseconds storeAgain = 1s;

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

void OutboxWorker::setPace(std::chrono::milliseconds pace, std::chrono::milliseconds idle)
{
    m_pace = pace;
    m_idle = idle;
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
        m_questionHold = {};
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
    if (wait > 0ms && wait <= m_pace) {
        lookAgainIn(wait);
        return;
    }
    m_busy = true;
    m_jobs.post([this, back = m_back, looker = outbox::Looker{m_owner, m_account, m_hold, m_questionHold}](Result<Store *> opened) {
        outbox::Next next;
        if (opened)
            next = outbox::takeNext(**opened, looker);
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
    const bool canWork = m_running && m_account;
    if (next.message || next.tidied || next.putOff)
        emit changed();
    if (next.message && canWork) {
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
    if (!next.questions.isEmpty() && canWork) {
        ask(next.questions, *m_account);
        return;
    }
    if (next.putOff) {
        lookAgainIn(0ms);
        return;
    }
    const auto untilHoldEnds = std::chrono::milliseconds(next.held ? m_clock().msecsTo(m_hold.until()) : m_idle.count());
    lookAgainIn(std::clamp<std::chrono::milliseconds>(untilHoldEnds, std::min<std::chrono::milliseconds>(10ms, m_idle), m_idle));
    emit rested();
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
        lookAgainIn(password ? 0ms : m_idle);
    });
    watcher->setFuture(m_secrets.read(secretName(sender)));
}

void OutboxWorker::send(const Message &message, const SmsAccount &account)
{
    const SmsProvider *provider = findProvider(account.settings.provider);
    const QDateTime begun = m_clock();
    m_busy = true;
    m_notBefore = begun.addMSecs(m_pace.count());
    const auto request = provider->build(account, message, begun);
    if (!request) {
        ended(message, account, {provider, request.error(), {}, m_random.bounded(jitterSteps)});
        return;
    }
    m_sender->send(*request, [this, provider, message, account, begun](const SmsExchange &exchange) {
        const auto sentAt = exchange.requestsSent > 0 ? std::optional(begun) : std::nullopt;
        ended(message, account, {provider, answerOf(*provider, exchange), sentAt, m_random.bounded(jitterSteps)});
    });
}

void OutboxWorker::ended(const Message &message, const SmsAccount &account, const Attempt &attempt)
{
    m_hold.note(attempt.answer.outcome, account, m_clock(), attempt.jitter);
    judge(attempt.answer);
    keep([message, attempt, sender = account.settings](Store &store) { return outbox::keep(store, message, attempt, sender); });
}

void OutboxWorker::judge(const SmsAnswer &answer)
{
    // One cut or one page may be chance.
    const bool lasting = m_hold.failures() > 1;
    if (const auto refusal = refusalOf(answer))
        m_refusal = refusal;
    else if (answer.outcome == SmsOutcome::Accepted || answer.outcome == SmsOutcome::Rejected)
        m_refusal.reset();
    else if (answer.outcome == SmsOutcome::NotReached && lasting)
        m_refusal = Error{ErrorCode::SmsUnreachable, {}, answer.code, {}};
    say(m_refusal);
}

void OutboxWorker::ask(const QList<Message> &rows, const SmsAccount &account)
{
    const SmsProvider *provider = findProvider(account.settings.provider);
    const SmsInquiry &inquiry = rows.first().state == MessageState::Unknown ? provider->search : provider->fate;
    m_busy = true;
    m_notBefore = m_clock().addMSecs(m_pace.count());
    const auto request = inquiry.build(account, rows);
    if (!request) {
        answered(rows, account, tl::unexpected(request.error()));
        return;
    }
    m_sender->send(*request, [this, inquiry, rows, account](const SmsExchange &exchange) {
        answered(rows, account, reportsOf(inquiry, exchange, rows));
    });
}

void OutboxWorker::answered(const QList<Message> &rows, const SmsAccount &account, const outbox::Reports &reports)
{
    const SmsOutcome outcome = reports ? SmsOutcome::Accepted : reports.error().outcome;
    const auto atLeast = outcome == SmsOutcome::Retry
        ? std::max<std::chrono::milliseconds>(questionPause, std::chrono::seconds(reports.error().notBeforeSeconds))
        : 0ms;
    m_questionHold.note(outcome, account, m_clock(), m_random.bounded(jitterSteps), atLeast);
    // A blocked PC that goes on sending is blocked for longer; any other refusal may be of questions alone.
    if (outcome == SmsOutcome::Blocked) {
        m_hold.note(outcome, account, m_clock(), 0);
        judge(reports.error());
    }
    keep([rows, reports, provider = findProvider(account.settings.provider), sender = account.settings](Store &store) {
        return outbox::keepReports(store, rows, reports, *provider, sender);
    });
}

void OutboxWorker::keep(std::function<Done(Store &)> learnt)
{
    m_unstored = std::move(learnt);
    store();
}

void OutboxWorker::store()
{
    m_busy = true;
    m_jobs.post([this, back = m_back, learnt = m_unstored](Result<Store *> opened) {
        const Done done = opened ? learnt(**opened) : tl::unexpected(opened.error());
        back->post([this, done] { stored(done); });
    });
}

void OutboxWorker::stored(const Done &done)
{
    m_busy = false;
    if (!done && m_running) {
        // Kept in memory and tried again; should that never work, the lease ends and the row is Unknown, which is true.
        say(done.error());
        m_timer.start(storeAgain);
        return;
    }
    if (done) {
        m_unstored = nullptr;
        emit changed();
    }
    if (m_running)
        lookAgainIn(m_pace);
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
