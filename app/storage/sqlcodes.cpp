// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcodes.h"

#include "storage/columns.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const Columns &columns()
{
    static const Columns all(
        u"phone, purpose, bound_to, hmac, created_at, expires_at, tries_left, used_at, superseded_at, worker_id"_s);
    return all;
}

std::optional<StoredCode> readCode(Row &row)
{
    const auto id = row.id<CodeId>();
    const auto phone = row.parsed(PhoneNumber::parse(row.text()));
    if (!phone)
        return std::nullopt;
    return StoredCode{.id = id,
                      .phone = *phone,
                      .purpose = row.word<CodePurpose>(),
                      .object = row.text(),
                      .hmac = row.bytes(),
                      .createdAt = row.instant(),
                      .expiresAt = row.instant(),
                      .triesLeft = row.number(),
                      .usedAt = row.maybeInstant(),
                      .supersededAt = row.maybeInstant(),
                      .worker = row.maybeId<WorkerId>()};
}

const QString isLive = u"used_at IS NULL AND superseded_at IS NULL"_s;

} // namespace

Result<CodeId> SqlCodes::insert(const StoredCode &code)
{
    KEZEK_CHECK(m_session.run(
        u"UPDATE code SET superseded_at = ? WHERE phone = ? AND purpose = ? AND bound_to = ? AND "_s + isLive,
        binds(code.createdAt, code.phone.e164(), code.purpose, code.object)));
    static const QString sql =
        u"INSERT INTO code ("_s + columns().list() + u") VALUES ("_s + columns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(const qint64 id,
              m_session.insert(sql,
                               binds(code.phone.e164(), code.purpose, code.object, code.hmac, code.createdAt,
                                     code.expiresAt, code.triesLeft, code.usedAt, code.supersededAt,
                                     code.worker)));
    return CodeId{id};
}

Result<std::optional<StoredCode>> SqlCodes::live(const PhoneNumber &phone, CodePurpose purpose, const QString &object)
{
    static const QString sql = u"SELECT id, "_s + columns().list()
        + u" FROM code WHERE phone = ? AND purpose = ? AND bound_to = ? AND "_s + isLive;
    return m_session.maybe<StoredCode>(sql, binds(phone.e164(), purpose, object), readCode);
}

Result<int> SqlCodes::sentSince(const PhoneNumber &phone, const QDateTime &since)
{
    KEZEK_TRY(const qint64 sent,
              m_session.count(u"SELECT count(*) FROM code WHERE phone = ? AND created_at >= ?"_s,
                              binds(phone.e164(), since)));
    return static_cast<int>(sent);
}

Result<std::optional<QDateTime>> SqlCodes::lastSent(const PhoneNumber &phone)
{
    return m_session.maybe<QDateTime>(u"SELECT created_at FROM code WHERE phone = ? ORDER BY created_at DESC LIMIT 1"_s,
                                      binds(phone.e164()), [](Row &row) { return std::optional(row.instant()); });
}

Result<int> SqlCodes::failuresSince(const PhoneNumber &phone, const QDateTime &since)
{
    KEZEK_TRY(const qint64 failures,
              m_session.count(u"SELECT count(*) FROM code_failure WHERE phone = ? AND at >= ?"_s,
                              binds(phone.e164(), since)));
    return static_cast<int>(failures);
}

Result<int> SqlCodes::sentBy(std::optional<WorkerId> worker, const QDateTime &since)
{
    KEZEK_TRY(const qint64 sent,
              worker ? m_session.count(u"SELECT count(*) FROM code WHERE worker_id = ? AND created_at >= ?"_s,
                                       binds(*worker, since))
                     : m_session.count(u"SELECT count(*) FROM code WHERE created_at >= ?"_s, binds(since)));
    return static_cast<int>(sent);
}

Result<bool> SqlCodes::spendTry(const PhoneNumber &phone, std::optional<CodeId> code, const QDateTime &at)
{
    // The same statements whether or not there is a code, so that the time does not tell.
    static const QString spend =
        u"UPDATE code SET tries_left = tries_left - 1 WHERE id = ? AND tries_left > 0 AND expires_at > ? AND "_s
        + isLive;
    KEZEK_TRY(const int spent, m_session.run(spend, binds(code, at)));
    const std::optional<CodeId> tried = spent == 0 ? std::nullopt : code;
    KEZEK_CHECK(withoutCount(m_session.run(u"INSERT INTO code_failure (code_id, phone, at) VALUES (?, ?, ?)"_s,
                                           binds(tried, phone.e164(), at))));
    return spent != 0;
}

Done SqlCodes::markUsed(CodeId id, const QDateTime &at)
{
    KEZEK_CHECK(orRefuse(ErrorCode::NotFound,
                         m_session.run(u"UPDATE code SET used_at = ? WHERE id = ? AND "_s + isLive, binds(at, id))));
    return forgetFailure(id);
}

Done SqlCodes::giveBack(CodeId id)
{
    KEZEK_CHECK(orRefuse(
        ErrorCode::NotFound,
        m_session.run(u"UPDATE code SET tries_left = tries_left + 1 WHERE id = ? AND "_s + isLive, binds(id))));
    return forgetFailure(id);
}

Done SqlCodes::forgetFailure(CodeId id)
{
    return withoutCount(m_session.run(
        u"DELETE FROM code_failure WHERE id = (SELECT max(f.id) FROM code_failure f WHERE f.code_id = ?)"_s,
        binds(id)));
}

Result<QByteArray> SqlCodes::seal(const QString &text)
{
    QByteArray pepper;
    KEZEK_CHECK(
        m_session.each(u"SELECT pepper FROM secret WHERE id = 1"_s, {}, [&](Row &row) { pepper = row.bytes(); }));
    if (pepper.isEmpty())
        return refuse(ErrorCode::DatabaseDamaged, {}, {}, u"the office has no secret"_s);
    return QMessageAuthenticationCode::hash(text.toUtf8(), pepper, QCryptographicHash::Sha256);
}

} // namespace kezek
