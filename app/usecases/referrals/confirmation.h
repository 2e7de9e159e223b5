// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

/// What a code is bound to: "child:<iin>", "application:<id>", "application:<id>/group:<id>", "referral:<id>".
QString codeObject(const Iin &child);
QString codeObject(ApplicationId application);
QString codeObject(ApplicationId application, GroupId group);
QString codeObject(ReferralId referral);

/// Spends the code: R3, constant time, a try is taken first and survives the refusal. The same error CodeWrong for wrong, expired,
/// used, superseded and never sent, with [tries left] only while the live code has some.
Done spendCode(Work &work, const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &typed);

} // namespace kezek
