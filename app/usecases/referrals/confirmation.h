// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

/// What a code is bound to: "child:<iin>", "application:<id>", "application:<id>/group:<id>", "referral:<id>", "question:<e164>".
QString codeObject(const Iin &child);
QString codeObject(ApplicationId application);
QString codeObject(ApplicationId application, GroupId group);
QString codeObject(ReferralId referral);
/// Of a question: the phone that the answer goes to.
QString codeObject(const PhoneNumber &phone);

/// Spends the code: R3, constant time, a try is taken first and survives the refusal. One and the same error CodeWrong for wrong,
/// expired, used, superseded, never sent, and a number that has failed too often; FieldRequired when nothing was typed.
Done spendCode(Work &work, const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &typed);

struct CodeToSpend {
    PhoneNumber phone;
    QString typed;
    QString field; ///< where it was typed
};
/// Several codes of one action, all or none: a wrong one leaves the right ones unused, with their tries. Do it before anything is written, since the
/// tries are kept on refusal.
Done spendCodes(Work &work, const QList<CodeToSpend> &codes, CodePurpose purpose, const QString &object);

} // namespace kezek
