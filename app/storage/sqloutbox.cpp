// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqloutbox.h"

#include "storage/messageconditions.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString where(const SqlSession &session, const QString &rest)
{
    return u"SELECT "_s + selectMessage(u"m"_s, session.dialect()) + u" FROM message m WHERE "_s + rest;
}

/// Empty text of a column that is unique when it is given.
std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QVariantList valuesOf(const Message &m)
{
    // In training the code is read off the screen: nothing was sent, nothing is secret.
    const bool wiped = m.kind == MessageKind::Code && m.finalAt && m.state != MessageState::Shown;
    return binds(m.kind, m.phone.e164(), m.language, wiped ? QString() : m.body, m.parts, m.state, m.application,
                 m.referral)
        + binds(m.createdAt, m.notBefore, m.validUntil, m.attempts, m.provider, given(m.clientRef), m.providerId,
                m.lastCode, m.lastText)
        + binds(m.leaseOwner, m.leaseUntil, m.requestSentAt, m.finalAt, given(m.dedupKey), m.phonedAt)
        + binds(m.acceptedAt, m.checkAt, m.checks, m.notFound, m.costTiyn);
}

} // namespace

Result<MessageId> SqlOutbox::enqueue(const Message &message)
{
    static const QString sql = u"INSERT INTO message ("_s + messageColumns().list() + u") VALUES ("_s
        + messageColumns().marks() + u") ON CONFLICT (dedup_key) WHERE dedup_key IS NOT NULL DO NOTHING RETURNING id"_s;
    KEZEK_TRY(const qint64 id, m_session.insert(sql, valuesOf(message)));
    return MessageId{id};
}

Result<Message> SqlOutbox::get(MessageId id)
{
    return orNotFound(m_session.maybe<Message>(where(m_session, u"m.id = ?"_s), binds(id.value), readMessage));
}

Result<bool> SqlOutbox::cancelQueued(const QString &dedupKey)
{
    // notify() adds the number where a notice goes to several.
    KEZEK_TRY(const QList<Message> notices,
              m_session.list<Message>(where(m_session, u"m.dedup_key = ? OR (m.dedup_key > ? AND m.dedup_key < ?)"_s),
                                      binds(dedupKey, QString(dedupKey + u'/'), QString(dedupKey + u'0')), readMessage));
    bool none = true;
    for (Message notice : notices) {
        // To a phone that takes no SMS it was never on its way: nobody need phone about it any more.
        const bool neverTried = notice.state == MessageState::Failed && notice.attempts == 0 && !notice.phonedAt;
        if (notice.state != MessageState::Queued && !neverTried) {
            none = false;
            continue;
        }
        notice.state = MessageState::Cancelled;
        notice.finalAt = m_clock();
        notice.dedupKey.clear(); // the same may be told anew
        KEZEK_CHECK(update(notice, {}));
    }
    return none;
}

Result<std::optional<Message>> SqlOutbox::byClientRef(const QString &clientRef)
{
    return m_session.maybe<Message>(where(m_session, u"m.client_ref = ?"_s), binds(clientRef), readMessage);
}

Result<QList<Message>> SqlOutbox::toPhone(ApplicationId application)
{
    return m_session.list<Message>(where(m_session, u"m.application_id = ? AND "_s + messageIsToPhone(m_session.dialect()) + u" ORDER BY m.created_at, m.id"_s),
                                   binds(application), readMessage);
}

Done SqlOutbox::update(const Message &message, const QString &eventDetail)
{
    static const QString sql = u"UPDATE message SET "_s + messageColumns().assignments() + u" WHERE id = ?"_s;
    KEZEK_TRY(const Message before, get(message.id));
    KEZEK_CHECK(m_session.run(sql, valuesOf(message) + binds(message.id)));
    if (before.state == message.state && eventDetail.isEmpty())
        return {};
    return noteEvent(message.id, m_clock(), before.state, message.state, eventDetail);
}

Result<std::optional<Message>> SqlOutbox::lease(const QDateTime &now, const Lease &lease)
{
    KEZEK_TRY(std::optional<Message> next, nextDue(now));
    if (!next)
        return next;
    next->state = MessageState::Sending;
    next->leaseOwner = lease.owner;
    next->leaseUntil = lease.until;
    next->provider = lease.provider;
    next->checkAt = lease.checkAt;
    next->checks = 0;
    next->notFound = 0;
    ++next->attempts;
    KEZEK_CHECK(m_session.run(uR"(UPDATE message SET state = 'Sending', lease_owner = ?, lease_until = ?, provider = ?, check_at = ?,
            checks = 0, not_found = 0, attempts = ? WHERE id = ?)"_s,
                              binds(lease.owner, lease.until, lease.provider, lease.checkAt, next->attempts, next->id)));
    KEZEK_CHECK(noteEvent(next->id, now, MessageState::Queued, MessageState::Sending, {}));
    return next;
}

Result<QList<Message>> SqlOutbox::leaseChecks(const QDateTime &now, const QString &provider, MessageState state, qsizetype most,
                                              const QDateTime &until)
{
    const QString due = where(m_session, u"m.check_at <= ? AND m.state = ? AND m.provider = ? ORDER BY m.check_at, m.id LIMIT ? "_s)
        + m_session.dialect().claim(u"m");
    KEZEK_TRY(QList<Message> rows, m_session.list<Message>(due, binds(now, state, provider, qint64(most)), readMessage));
    for (Message &row : rows) {
        row.checkAt = until;
        KEZEK_CHECK(m_session.run(u"UPDATE message SET check_at = ? WHERE id = ?"_s, binds(until, row.id)));
    }
    return rows;
}

Result<int> SqlOutbox::tidy(const QDateTime &now)
{
    KEZEK_TRY(const int lapsed, lapse(now));
    KEZEK_TRY(const int forsaken, forsake(now));
    return lapsed + forsaken;
}

Done SqlOutbox::forgetChecks()
{
    return withoutCount(m_session.run(u"UPDATE message SET check_at = NULL WHERE check_at IS NOT NULL"_s, {}));
}

Result<std::optional<Message>> SqlOutbox::nextDue(const QDateTime &now)
{
    // Someone waits for a code at the counter; a notice can come a second later.
    const QString due =
        u" AND m.not_before <= ? ORDER BY m.not_before, m.id LIMIT 1 "_s + m_session.dialect().claim(u"m");
    KEZEK_TRY(
        auto code,
        m_session.maybe<Message>(where(m_session, u"m.state = 'Queued' AND m.kind = 'Code'"_s + due), binds(now), readMessage));
    if (code)
        return code;
    return m_session.maybe<Message>(where(m_session, u"m.state = 'Queued'"_s + due), binds(now), readMessage);
}

Result<int> SqlOutbox::lapse(const QDateTime &now)
{
    KEZEK_CHECK(m_session.run(uR"(INSERT INTO message_event (message_id, at, from_state, to_state, detail)
        SELECT id, ?, 'Queued', 'Lapsed', 'past its time' FROM message WHERE state = 'Queued' AND valid_until <= ?)"_s,
                              binds(now, now)));
    return m_session.run(uR"(UPDATE message SET state = 'Lapsed', final_at = ?,
            body = CASE kind WHEN 'Code' THEN '' ELSE body END
        WHERE state = 'Queued' AND valid_until <= ?)"_s,
                         binds(now, now));
}

Result<int> SqlOutbox::forsake(const QDateTime &now)
{
    // The sender went away in the middle: the request may have left, so the row is never simply sent again. A checkAt was set with
    // the lease, the lease stays on record: it says since when nothing was heard.
    KEZEK_CHECK(m_session.run(uR"(INSERT INTO message_event (message_id, at, from_state, to_state, detail)
        SELECT id, ?, 'Sending', 'Unknown', 'the lease ended' FROM message WHERE state = 'Sending' AND lease_until <= ?)"_s,
                              binds(now, now)));
    return m_session.run(uR"(UPDATE message SET state = 'Unknown', body = CASE kind WHEN 'Code' THEN '' ELSE body END
        WHERE state = 'Sending' AND lease_until <= ?)"_s,
                         binds(now));
}

Done SqlOutbox::noteEvent(MessageId id, const QDateTime &at, MessageState from, MessageState to, const QString &detail)
{
    return withoutCount(m_session.run(
        u"INSERT INTO message_event (message_id, at, from_state, to_state, detail) VALUES (?, ?, ?, ?, ?)"_s,
        binds(id, at, from, to, detail)));
}

} // namespace kezek
