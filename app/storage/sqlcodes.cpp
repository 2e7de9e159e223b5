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
        u"phone, purpose, bound_to, hmac, created_at, expires_at, tries_left, used_at, superseded_at"_s);
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
                      .supersededAt = row.maybeInstant()};
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
                                     code.expiresAt, code.triesLeft, code.usedAt, code.supersededAt)));
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

Result<bool> SqlCodes::spendTry(CodeId id, const QDateTime &at)
{
    static const QString spend =
        u"UPDATE code SET tries_left = tries_left - 1 WHERE id = ? AND tries_left > 0 AND expires_at > ? AND "_s
        + isLive;
    KEZEK_TRY(const int spent, m_session.run(spend, binds(id, at)));
    if (spent == 0)
        return false;
    KEZEK_CHECK(m_session.run(
        u"INSERT INTO code_failure (code_id, phone, at) SELECT id, phone, ? FROM code WHERE id = ?"_s, binds(at, id)));
    return true;
}

Done SqlCodes::markUsed(CodeId id, const QDateTime &at)
{
    KEZEK_CHECK(orRefuse(ErrorCode::NotFound,
                         m_session.run(u"UPDATE code SET used_at = ? WHERE id = ? AND "_s + isLive, binds(at, id))));
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
