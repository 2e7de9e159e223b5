// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

constexpr int shortestPassword = 8;

/// The Argon2id text of a new password. Error: PasswordTooShort with [8].
Result<QString> hashNewPassword(Work &work, const QString &password, const QString &field);

} // namespace kezek
