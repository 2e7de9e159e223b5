// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcodes.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// Year and sequence of a number as it was said; null where it was not, or is none.
QVariantList known(const CodeRequest &request)
{
    const auto parts = [](const auto &number) { return number ? binds(number->year(), number->sequence()) : binds(QDateTime(), QDateTime()); };
    return request.purpose == CodePurpose::ExtendReferral ? parts(ReferralNumber::parse(request.number))
                                                          : parts(ApplicationNumber::parse(request.number));
}

QString e164Of(const QString &typed)
{
    const auto phone = PhoneNumber::parse(typed);
    return phone ? phone->e164() : QString();
}

/// How code_issue() ended.
struct Outcome {
    QString word;
    qint64 told = 0;
    IssuedCode issued;
};

std::optional<Outcome> readOutcome(Row &row)
{
    Outcome outcome;
    outcome.word = row.text();
    outcome.told = row.big();
    outcome.issued.message = row.id<MessageId>();
    outcome.issued.expiresAt = row.instant();
    outcome.issued.triesLeft = row.number();
    return outcome;
}

tl::unexpected<Error> refusalOf(const Outcome &outcome)
{
    const ErrorCode code = fromText<ErrorCode>(outcome.word).value_or(ErrorCode::StorageFailed);
    const bool isCap = code == ErrorCode::CodeCapOfWorker || code == ErrorCode::CodeCapOfOffice;
    return refuse(code, isCap ? QString() : u"phone"_s, code == ErrorCode::CodeTooMany ? QVariantList() : QVariantList{outcome.told});
}

} // namespace

Result<IssuedCode> ServerCodes::issue(const CodeRequest &request, const Message &message, const Rules &, Random &)
{
    static const QString sql = u"SELECT outcome, told, message_id, expires_at, tries FROM code_issue(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    const QVariantList values = binds(request.phone.e164(), request.purpose, request.object, request.application) + known(request)
        + binds(e164Of(request.oldPhone), message.language, message.parts, message.clientRef, request.worker, message.createdAt);
    KEZEK_TRY(const Outcome outcome, orNotFound(m_session.maybe<Outcome>(sql, values, readOutcome)));
    if (!outcome.word.isEmpty())
        return refusalOf(outcome);
    return outcome.issued;
}

Result<bool> ServerCodes::check(const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits, const QDateTime &at)
{
    KEZEK_TRY(const qint64 right, m_session.count(u"SELECT CASE WHEN code_check(?, ?, ?, ?, ?) THEN 1 ELSE 0 END"_s,
                                                  binds(phone.e164(), purpose, object, digits, at)));
    return right != 0;
}

Done ServerCodes::giveBack(const PhoneNumber &phone, CodePurpose purpose, const QString &object)
{
    return m_session.each(u"SELECT code_give_back(?, ?, ?)"_s, binds(phone.e164(), purpose, object), [](Row &) {});
}

} // namespace kezek
