// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

/// What a code is bound to: "child:<iin>", "application:<id>", "application:<id>/group:<id>", "referral:<id>".
QString codeObject(const Iin &child);
QString codeObject(ApplicationId application);
QString codeObject(ApplicationId application, GroupId group);
QString codeObject(ReferralId referral);

/// What a code is sealed with; the same text when it is made and when it is checked.
Result<QByteArray> sealCode(Work &work, const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits);
/// Wrong tries on one number in a day, over all its codes, after which none is accepted or sent.
constexpr int codeFailuresADay = 15;
/// True when the number has used them up.
Result<bool> tooManyFailures(Work &work, const PhoneNumber &phone);

/// Spends the code: R3, constant time, a try is taken first and survives the refusal. The same error CodeWrong for wrong, expired,
/// used, superseded and never sent, with [tries left] only while the live code has some; FieldRequired when nothing was typed.
Done spendCode(Work &work, const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &typed);

struct CodeToSpend {
    PhoneNumber phone;
    QString typed;
    QString field; ///< where it was typed
};
/// Several codes of one action, all or none: a wrong one leaves the right ones unused. Do it before anything is written, since the
/// tries are kept on refusal.
Done spendCodes(Work &work, const QList<CodeToSpend> &codes, CodePurpose purpose, const QString &object);

} // namespace kezek
