// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/outboxjobs.h"

#include "sms/report.h"
#include "usecases/messages/notices.h"
#include "usecases/ports/secrets.h"

namespace kezek::outbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// Longer than any try takes: a row whose lease has ended was left by a sender that is gone.
constexpr qint64 leaseSeconds = 120;
// Somebody at a window may be waiting for the same thread.
constexpr int mostPutOff = 50;

/// Runs `work` as a transaction and hands its error up.
Done within(Store &store, const std::function<Done()> &work)
{
    Done done;
    KEZEK_CHECK(store.transaction([&] {
        done = work();
        return done.has_value();
    }));
    return done;
}

/// When the message may leave: codes at any hour, since the family has just asked for them.
Result<QDateTime> sendableFrom(Store &store, const Message &message, const QDateTime &now)
{
    if (message.kind == MessageKind::Code || message.kind == MessageKind::Test)
        return now;
    KEZEK_TRY(const Rulebook rules, store.settings().rulebook());
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    return afterQuietHours(now, rules.on(localDay(now)), calendar);
}

Result<std::optional<Message>> leaseSendable(Store &store, const QString &owner, const SmsProvider &provider, bool &putOff)
{
    const QDateTime now = store.now();
    const QDateTime until = now.addSecs(leaseSeconds);
    const Lease terms{owner, until, provider.info.name, provider.search ? std::optional(until) : std::nullopt};
    for (int i = 0; i < mostPutOff; ++i) {
        KEZEK_TRY(std::optional<Message> row, store.outbox().lease(now, terms));
        if (!row)
            return row;
        KEZEK_TRY(const QDateTime from, sendableFrom(store, *row, now));
        if (from <= now)
            return row;
        row->notBefore = from;
        KEZEK_CHECK(store.outbox().update(putBack(*row, now), u"quiet hours"_s));
        putOff = true;
    }
    return std::optional<Message>();
}

/// A provider that refuses the account or this PC is not asked anything either; an empty account may ask.
bool maySpeak(const Looker &looker, const QDateTime &now)
{
    if (looker.questions.holds(*looker.account, now))
        return false;
    return !looker.sends.holds(*looker.account, now) || !stopsProvider(looker.sends.why()) || looker.sends.why() == SmsOutcome::NoMoney;
}

/// Whether a message has arrived at all is asked first: there somebody may have to act.
Result<QList<Message>> leaseQuestions(Store &store, const SmsProvider &provider)
{
    const QDateTime now = store.now();
    const QDateTime until = now.addSecs(leaseSeconds);
    QList<Message> rows;
    if (provider.search) {
        KEZEK_TRY(rows, store.outbox().leaseChecks(now, provider.info.name, MessageState::Unknown, provider.search.most, until));
    }
    if (rows.isEmpty() && provider.fate) {
        KEZEK_TRY(rows, store.outbox().leaseChecks(now, provider.info.name, MessageState::Accepted, provider.fate.most, until));
    }
    return rows;
}

/// Nobody else has touched the row since it was leased; a lease that ended meanwhile made it Unknown, and now it is known.
bool isStillOurs(const Message &now, const Message &leased)
{
    const bool open = now.state == MessageState::Sending || now.state == MessageState::Unknown;
    return open && now.leaseOwner == leased.leaseOwner && now.attempts == leased.attempts;
}

/// Another account knows nothing of what this one was given: a "no" of it would send the message twice.
Result<Message> askedOfItsOwn(Store &store, Message message, const SenderSettings &sender)
{
    KEZEK_TRY(const SenderSettings present, store.settings().sender());
    if (secretName(present) != secretName(sender))
        message.checkAt.reset();
    return message;
}

Message afterAnswer(const Message &row, const Reports &reports, const QDateTime &now, const SmsProvider &provider)
{
    if (!reports) {
        // Nobody heard the question, or nobody would answer any: it was not asked.
        Message unasked = row;
        unasked.checkAt = now;
        const bool heard = reports.error().outcome != SmsOutcome::NotReached && !stopsProvider(reports.error().outcome);
        return heard ? afterSilence(row, now, provider) : unasked;
    }
    for (const SmsReport &report : *reports)
        if (report.message == row.id)
            return afterReport(row, report, now, provider);
    return afterSilence(row, now, provider);
}

Done takeWork(Store &store, const Looker &looker, Next &next)
{
    KEZEK_TRY(const OfficeInfo office, store.settings().office());
    next.training = office.training;
    if (office.training)
        return {};
    KEZEK_TRY(next.sender, store.settings().sender());
    const SmsProvider *provider = findProvider(next.sender.provider);
    if (!provider)
        return refuse(ErrorCode::NoSender);
    next.otherAccount = !looker.account || looker.account->settings != next.sender;
    if (next.otherAccount)
        return {};
    next.held = looker.sends.holds(*looker.account, store.now());
    if (!next.held) {
        KEZEK_TRY(next.message, leaseSendable(store, looker.owner, *provider, next.putOff));
    }
    if (!next.message && maySpeak(looker, store.now())) {
        KEZEK_TRY(next.questions, leaseQuestions(store, *provider));
    }
    return {};
}

} // namespace

Next takeNext(Store &store, const Looker &looker)
{
    Next next;
    // On its own: it holds whatever becomes of the rest.
    Done done = within(store, [&]() -> Done {
        KEZEK_TRY(const int rows, store.outbox().tidy(store.now()));
        next.tidied = rows > 0;
        return {};
    });
    if (done)
        done = within(store, [&] { return takeWork(store, looker, next); });
    if (!done) {
        next.message.reset();
        next.questions.clear();
        next.trouble = done.error();
    }
    return next;
}

Done keep(Store &store, const Message &leased, const Attempt &attempt, const SenderSettings &sender)
{
    return within(store, [&]() -> Done {
        KEZEK_TRY(const Message now, store.outbox().get(leased.id));
        if (!isStillOurs(now, leased))
            return {};
        KEZEK_TRY(Message row, askedOfItsOwn(store, afterAttempt(leased, attempt, store.now()), sender));
        row.phonedAt = now.phonedAt;
        return store.outbox().update(row, row.provider + u' ' + row.lastCode);
    });
}

Done keepReports(Store &store, const QList<Message> &asked, const Reports &reports, const SmsProvider &provider,
                 const SenderSettings &sender)
{
    return within(store, [&]() -> Done {
        for (const Message &one : asked) {
            KEZEK_TRY(const Message now, store.outbox().get(one.id));
            if (now.state != one.state || now.attempts != one.attempts)
                continue;
            KEZEK_TRY(const Message row, askedOfItsOwn(store, afterAnswer(now, reports, store.now(), provider), sender));
            KEZEK_CHECK(store.outbox().update(row, row.state == now.state ? QString() : row.provider + u' ' + row.lastCode));
        }
        return {};
    });
}

Done giveBack(Store &store, const Message &leased)
{
    return within(store, [&]() -> Done {
        KEZEK_TRY(const Message now, store.outbox().get(leased.id));
        if (!isStillOurs(now, leased))
            return {};
        return store.outbox().update(putBack(leased, store.now()), u"not tried"_s);
    });
}

} // namespace kezek::outbox
