// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QString>

#include <functional>

/// QtKeychain, spoken to from anywhere. Its queue of jobs belongs to the thread of the program's first job for good, so there is one
/// such thread a program, whatever offices are opened and closed. Never QtKeychain's file in clear.
namespace kezek::SafeThread {

/// Empty when nothing is kept. `known` is told of what was read, on the safe's thread, before the answer. Error: SafeUnavailable, also
/// when a person was asked for the safe's password and did not answer for two minutes.
QFuture<Result<QString>> read(const QString &name, std::function<void(const QString &)> known);
/// An empty secret forgets. Error: SafeUnavailable.
QFuture<Done> keep(const QString &name, const QString &secret);

} // namespace kezek::SafeThread
