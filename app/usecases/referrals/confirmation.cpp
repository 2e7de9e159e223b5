// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/confirmation.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// A right code has taken its try and is not marked used yet. Whether the code was wrong, expired, used, superseded or never sent, the
/// same is read, sealed, compared, written and said.
Result<CodeId> checkCode(Work &work, const CodeToSpend &code, CodePurpose purpose, const QString &object)
{
    const QString digits = code.typed.simplified().remove(u' ');
    if (digits.isEmpty())
        return refuse(ErrorCode::FieldRequired, code.field);
    KEZEK_TRY(const QByteArray sealed, sealCode(work, code.phone, purpose, object, digits));
    KEZEK_TRY(const auto live, work.store.codes().live(code.phone, purpose, object));
    KEZEK_TRY(const bool tooMany, tooManyFailures(work, code.phone));
    if (tooMany)
        return refuse(ErrorCode::CodeWrong, code.field);

    const auto id = live ? std::optional(live->id) : std::nullopt;
    KEZEK_TRY(const bool taken, work.store.codes().spendTry(code.phone, id, work.now));
    const bool same = sameBytes(sealed, live ? live->hmac : QByteArray(sealed.size(), '\0'));
    if (taken && same)
        return live->id;
    work.keepOnRefusal();
    return refuse(ErrorCode::CodeWrong, code.field);
}

} // namespace

QString codeObject(const Iin &child)
{
    return u"child:"_s + child.text();
}

QString codeObject(ApplicationId application)
{
    return u"application:%1"_s.arg(application.value);
}

QString codeObject(ApplicationId application, GroupId group)
{
    return codeObject(application) + u"/group:%1"_s.arg(group.value);
}

QString codeObject(ReferralId referral)
{
    return u"referral:%1"_s.arg(referral.value);
}

QString codeObject(const PhoneNumber &phone)
{
    return u"question:"_s + phone.e164();
}

Result<QByteArray> sealCode(Work &work, const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits)
{
    return work.store.codes().seal(QStringList{phone.e164(), toText(purpose), object, digits}.join(u'\n'));
}

Result<bool> tooManyFailures(Work &work, const PhoneNumber &phone)
{
    KEZEK_TRY(const int failures, work.store.codes().failuresSince(phone, work.now.addDays(-1)));
    return failures >= codeFailuresADay;
}

Done spendCode(Work &work, const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &typed)
{
    return spendCodes(work, {{phone, typed, u"code"_s}}, purpose, object);
}

Done spendCodes(Work &work, const QList<CodeToSpend> &codes, CodePurpose purpose, const QString &object)
{
    QList<CodeId> right;
    for (const CodeToSpend &code : codes) {
        const Result<CodeId> id = checkCode(work, code, purpose, object);
        if (id) {
            right.append(*id);
            continue;
        }
        for (const CodeId earlier : right)
            KEZEK_CHECK(work.store.codes().giveBack(earlier));
        return tl::unexpected(id.error());
    }
    for (const CodeId id : right)
        KEZEK_CHECK(work.store.codes().markUsed(id, work.now));
    return {};
}

} // namespace kezek
