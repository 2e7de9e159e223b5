// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"
#include "usecases/ports/serveraddress.h"

namespace kezek::test {

/// The program's chain as it was when `version` was its last step.
QList<SchemaStep> chainUntil(const QString &dialect, int version);

/// An office in a file as an older program left it. Its workers "admin" and "registrar" have the password "correct horse".
void makeOlderOffice(const QString &path, int version, bool training = false);

/// Makes an office on the tests' server the one that it was when its last step was `olderOnServer`; as its owner.
constexpr int olderOnServer = 12;
void takeLastStepsBack(const ServerAddress &office, const ServerLogin &owner);

} // namespace kezek::test
