// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcodes.h"

#include "domain/workingcalendar.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr quint32 codesThereAre = 10000;

const QString isLive = u"used_at IS NULL AND superseded_at IS NULL"_s;
const QString isThis = u"phone = ? AND purpose = ? AND bound_to = ? AND "_s;

/// Takes the same time wherever the first difference stands.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned>(static_cast<unsigned char>(b[i]));
    return difference == 0;
}

} // namespace

Result<IssuedCode> SqlCodes::issue(const CodeRequest &request, const Message &message, const Rules &rules, Random &random)
{
    const QDateTime now = message.createdAt;
    const QString phone = request.phone.e164();
    KEZEK_CHECK(checkPace(request.phone, rules, now));
    KEZEK_CHECK(checkCaps(request.worker, rules, now));
    const QString digits = u"%1"_s.arg(random.bounded(codesThereAre), 4, 10, QChar(u'0'));
    KEZEK_TRY(const QByteArray sealed, seal(request.phone, request.purpose, request.object, digits));
    KEZEK_CHECK(m_session.run(u"UPDATE code SET superseded_at = ? WHERE "_s + isThis + isLive,
                              binds(now, phone, request.purpose, request.object)));
    IssuedCode issued{{}, now.addSecs(rules.codeMinutes * 60), rules.codeTries};
    KEZEK_CHECK(m_session.run(uR"(INSERT INTO code (phone, purpose, bound_to, hmac, created_at, expires_at, tries_left, worker_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s,
                              binds(phone, request.purpose, request.object, sealed, now, issued.expiresAt, issued.triesLeft, request.worker)));
    Message sent = message;
    sent.body.replace(codeMark, digits);
    // A family waits for it at the counter: no quiet hours, and worthless once expired.
    sent.validUntil = issued.expiresAt;
    KEZEK_TRY(issued.message, m_outbox.enqueue(sent));
    return issued;
}

Result<bool> SqlCodes::check(const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits, const QDateTime &at)
{
    // Whatever the code is, the same is read, sealed, compared, written and said, so that the time does not tell.
    KEZEK_TRY(const QByteArray sealed, seal(phone, purpose, object, digits));
    KEZEK_TRY(const auto code, live(phone, purpose, object));
    KEZEK_TRY(const int failed, failures(phone, at));
    if (failed >= codeFailuresADay)
        return false;
    KEZEK_TRY(const bool taken, spendTry(phone, code ? std::optional(code->id) : std::nullopt, at));
    const bool same = sameBytes(sealed, code ? code->hmac : QByteArray(sealed.size(), '\0'));
    if (!taken || !same)
        return false;
    KEZEK_CHECK(m_session.run(u"UPDATE code SET used_at = ? WHERE id = ?"_s, binds(at, code->id)));
    KEZEK_CHECK(forgetFailure(code->id));
    return true;
}

Done SqlCodes::giveBack(const PhoneNumber &phone, CodePurpose purpose, const QString &object)
{
    return orRefuse(ErrorCode::NotFound,
                    m_session.run(u"UPDATE code SET used_at = NULL, tries_left = tries_left + 1 WHERE id = (SELECT max(id) FROM code WHERE "_s
                                      + isThis + u"used_at IS NOT NULL)"_s,
                                  binds(phone.e164(), purpose, object)));
}

Result<std::optional<SqlCodes::Live>> SqlCodes::live(const PhoneNumber &phone, CodePurpose purpose, const QString &object)
{
    return m_session.maybe<Live>(u"SELECT id, hmac FROM code WHERE "_s + isThis + isLive, binds(phone.e164(), purpose, object), [](Row &row) {
        const auto id = row.id<CodeId>();
        return std::optional(Live{id, row.bytes()});
    });
}

Result<bool> SqlCodes::spendTry(const PhoneNumber &phone, std::optional<CodeId> code, const QDateTime &at)
{
    // The same statements whether or not there is a code.
    KEZEK_TRY(const int spent,
              m_session.run(u"UPDATE code SET tries_left = tries_left - 1 WHERE id = ? AND tries_left > 0 AND expires_at > ? AND "_s + isLive,
                            binds(code, at)));
    const std::optional<CodeId> tried = spent == 0 ? std::nullopt : code;
    KEZEK_CHECK(withoutCount(m_session.run(u"INSERT INTO code_failure (code_id, phone, at) VALUES (?, ?, ?)"_s,
                                           binds(tried, phone.e164(), at))));
    return spent != 0;
}

Done SqlCodes::forgetFailure(CodeId id)
{
    return withoutCount(m_session.run(
        u"DELETE FROM code_failure WHERE id = (SELECT max(f.id) FROM code_failure f WHERE f.code_id = ?)"_s, binds(id)));
}

Result<int> SqlCodes::failures(const PhoneNumber &phone, const QDateTime &at)
{
    KEZEK_TRY(const qint64 failed, m_session.count(u"SELECT count(*) FROM code_failure WHERE phone = ? AND at >= ?"_s,
                                                   binds(phone.e164(), at.addDays(-1))));
    return static_cast<int>(failed);
}

/// R3, by number: not after too many wrong ones, how many an hour, and how soon after the last one.
Done SqlCodes::checkPace(const PhoneNumber &phone, const Rules &rules, const QDateTime &at)
{
    const QString field = u"phone"_s;
    KEZEK_TRY(const int failed, failures(phone, at));
    if (failed >= codeFailuresADay)
        return refuse(ErrorCode::CodeFailedTooOften, field, {codeFailuresADay});
    KEZEK_TRY(const qint64 sent, m_session.count(u"SELECT count(*) FROM code WHERE phone = ? AND created_at >= ?"_s,
                                                 binds(phone.e164(), at.addSecs(-3600))));
    if (sent >= rules.codeSendsPerHour)
        return refuse(ErrorCode::CodeTooMany, field);
    KEZEK_TRY(const auto last, m_session.maybe<QDateTime>(u"SELECT created_at FROM code WHERE phone = ? ORDER BY created_at DESC LIMIT 1"_s,
                                                          binds(phone.e164()), [](Row &row) { return std::optional(row.instant()); }));
    const qint64 wait = last ? at.secsTo(last->addSecs(rules.codeResendSeconds)) : 0;
    return wait > 0 ? refuse(ErrorCode::CodeTooSoon, field, {wait}) : Done();
}

/// R3, over all numbers since the local midnight: a code costs money, and a worker who asks for hundreds is not at a counter.
Done SqlCodes::checkCaps(std::optional<WorkerId> worker, const Rules &rules, const QDateTime &at)
{
    const QDateTime midnight = startOfLocalDay(localDay(at));
    KEZEK_TRY(const qint64 own, m_session.count(u"SELECT count(*) FROM code WHERE worker_id = ? AND created_at >= ?"_s, binds(worker, midnight)));
    if (own >= rules.codesPerWorkerDay)
        return refuse(ErrorCode::CodeCapOfWorker, {}, {rules.codesPerWorkerDay});
    KEZEK_TRY(const qint64 all, m_session.count(u"SELECT count(*) FROM code WHERE created_at >= ?"_s, binds(midnight)));
    return all >= rules.codesPerOfficeDay ? refuse(ErrorCode::CodeCapOfOffice, {}, {rules.codesPerOfficeDay}) : Done();
}

Result<QByteArray> SqlCodes::seal(const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits)
{
    QByteArray pepper;
    KEZEK_CHECK(m_session.each(u"SELECT pepper FROM secret WHERE id = 1"_s, {}, [&](Row &row) { pepper = row.bytes(); }));
    if (pepper.isEmpty())
        return refuse(ErrorCode::DatabaseDamaged, {}, {}, u"the office has no secret"_s);
    const QString text = QStringList{phone.e164(), toText(purpose), object, digits}.join(u'\n');
    return QMessageAuthenticationCode::hash(text.toUtf8(), pepper, QCryptographicHash::Sha256);
}

std::unique_ptr<Codes> makeCodes(SqlSession &session, Outbox &outbox)
{
    if (session.dialect().sealsCodes)
        return std::make_unique<ServerCodes>(session);
    return std::make_unique<SqlCodes>(session, outbox);
}

} // namespace kezek
