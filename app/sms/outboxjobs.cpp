// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/outboxjobs.h"

#include "usecases/messages/notices.h"

namespace kezek::outbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// Longer than any try takes: a row whose lease has ended was left by a sender that is gone.
constexpr qint64 leaseSeconds = 120;

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

Result<std::optional<Message>> leaseSendable(Store &store, const QString &owner)
{
    const QDateTime now = store.now();
    for (;;) {
        KEZEK_TRY(std::optional<Message> row, store.outbox().lease(now, owner, now.addSecs(leaseSeconds)));
        if (!row)
            return row;
        KEZEK_TRY(const QDateTime from, sendableFrom(store, *row, now));
        if (from <= now)
            return row;
        row->notBefore = from;
        KEZEK_CHECK(store.outbox().update(putBack(*row, now), u"quiet hours"_s));
    }
}

/// Nobody else has touched the row since it was leased; a lease that ended meanwhile made it Unknown, and now it is known.
bool isStillOurs(const Message &now, const Message &leased)
{
    const bool open = now.state == MessageState::Sending || now.state == MessageState::Unknown;
    return open && now.leaseOwner == leased.leaseOwner && now.attempts == leased.attempts;
}

QString eventDetail(const Attempt &attempt)
{
    return attempt.provider + u' ' + attempt.answer.code;
}

} // namespace

Next takeNext(Store &store, const QString &owner, const std::optional<SmsAccount> &account, const ProviderHold &hold)
{
    Next next;
    const Done done = within(store, [&]() -> Done {
        KEZEK_TRY(const OfficeInfo office, store.settings().office());
        next.training = office.training;
        if (office.training)
            return {};
        KEZEK_TRY(next.sender, store.settings().sender());
        if (!findProvider(next.sender.provider))
            return refuse(ErrorCode::NoSender);
        next.otherAccount = !account || account->settings != next.sender;
        if (next.otherAccount)
            return {};
        next.held = hold.holds(*account, store.now());
        if (next.held)
            return {};
        KEZEK_TRY(next.message, leaseSendable(store, owner));
        return {};
    });
    if (!done) {
        next.message.reset();
        next.trouble = done.error();
    }
    return next;
}

Done keep(Store &store, const Message &leased, const Attempt &attempt)
{
    return within(store, [&]() -> Done {
        KEZEK_TRY(const Message now, store.outbox().get(leased.id));
        if (!isStillOurs(now, leased))
            return {};
        return store.outbox().update(afterAttempt(leased, attempt, store.now()), eventDetail(attempt));
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
