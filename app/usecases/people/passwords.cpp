// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/people/passwords.h"

namespace kezek {

Result<QString> hashNewPassword(Work &work, const QString &password, const QString &field)
{
    if (password.size() < shortestPassword)
        return refuse(ErrorCode::PasswordTooShort, field, {shortestPassword});
    return work.store.workers().hashPassword(password);
}

} // namespace kezek
