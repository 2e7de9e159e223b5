// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/people/changepassword.h"

#include "usecases/people/passwords.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> ChangePassword::roles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator, Role::Kindergarten};
}

Result<ChangePassword::Output> ChangePassword::run(Work &work, const Input &input)
{
    KEZEK_TRY(WorkerAccount account, work.store.workers().get(work.actor.id));
    const QString field = u"oldPassword"_s;
    if (!account.active)
        return refuse(ErrorCode::WrongLogin, field);
    KEZEK_CHECK(checkNotLocked(work, account, field));
    if (!work.store.workers().verifyPassword(account.passwordHash, input.oldPassword)) {
        KEZEK_CHECK(countWrongPassword(work, account));
        KEZEK_CHECK(work.journal(QLatin1String(name), u"worker"_s, account.id.value, {}, {{u"accepted"_s, false}}));
        return refuse(ErrorCode::WrongLogin, field);
    }
    KEZEK_TRY(account.passwordHash, hashNewPassword(work, input.newPassword, u"newPassword"_s));
    forgetWrongPasswords(account);
    account.mustChangePassword = false;
    KEZEK_CHECK(work.store.workers().update(account));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"worker"_s, account.id.value, {}, {{u"passwordChanged"_s, true}}));
    return Output{};
}

} // namespace kezek
