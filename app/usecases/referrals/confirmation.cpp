// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/confirmation.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done checkCode(Work &work, const CodeToSpend &code, CodePurpose purpose, const QString &object)
{
    const QString digits = code.typed.simplified().remove(u' ');
    if (digits.isEmpty())
        return refuse(ErrorCode::FieldRequired, code.field);
    KEZEK_TRY(const bool right, work.store.codes().check(code.phone, purpose, object, digits, work.now));
    if (right)
        return {};
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

Done spendCode(Work &work, const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &typed)
{
    return spendCodes(work, {{phone, typed, u"code"_s}}, purpose, object);
}

Done spendCodes(Work &work, const QList<CodeToSpend> &codes, CodePurpose purpose, const QString &object)
{
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const Done right = checkCode(work, codes.at(i), purpose, object);
        if (right)
            continue;
        for (qsizetype earlier = 0; earlier < i; ++earlier)
            KEZEK_CHECK(work.store.codes().giveBack(codes.at(earlier).phone, purpose, object));
        return right;
    }
    return {};
}

} // namespace kezek
