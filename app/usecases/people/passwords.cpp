// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/people/passwords.h"

namespace kezek {

Result<QString> hashNewPassword(Work &work, const QString &password, const QString &field)
{
    if (password.size() < shortestPassword)
        return refuse(ErrorCode::PasswordTooShort, field, {shortestPassword});
    return work.store.workers().hashPassword(password);
}

Done checkNotLocked(const Work &work, const WorkerAccount &account, const QString &field)
{
    if (account.lockedUntil && *account.lockedUntil > work.now)
        return refuse(ErrorCode::LoginLocked, field, {*account.lockedUntil});
    return {};
}

Done countWrongPassword(Work &work, WorkerAccount account)
{
    constexpr int wrongOnesThatLock = 5;
    constexpr int lockMinutes = 15;
    if (++account.failedLogins >= wrongOnesThatLock) {
        account.failedLogins = 0;
        account.lockedUntil = work.now.addSecs(lockMinutes * 60);
    }
    work.keepOnRefusal();
    return work.store.workers().update(account);
}

void forgetWrongPasswords(WorkerAccount &account)
{
    account.failedLogins = 0;
    account.lockedUntil.reset();
}

} // namespace kezek
