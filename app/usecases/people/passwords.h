// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

constexpr int shortestPassword = 8;

/// The Argon2id text of a new password. Error: PasswordTooShort with [8].
Result<QString> hashNewPassword(Work &work, const QString &password, const QString &field);

/// Wherever an account's password is asked for: five wrong ones in a row lock it for 15 minutes. Error: LoginLocked with [until].
Done checkNotLocked(const Work &work, const WorkerAccount &account, const QString &field = {});
/// Kept although the verb is refused.
Done countWrongPassword(Work &work, WorkerAccount account);
/// After a right one; the caller writes the account.
void forgetWrongPasswords(WorkerAccount &account);

} // namespace kezek
