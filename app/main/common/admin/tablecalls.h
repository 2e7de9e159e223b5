// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "main/common/admin/command.h"

namespace kezek {
struct ImportProblem;
}

/// What the commands on tables have in common.
namespace kezek::admin {

QJsonObject problemObject(const ImportProblem &problem);
int unreadable(Call &call, const Error &error);
void describeLanguage(QCommandLineParser &parser);
Result<std::optional<Language>> languageOf(const Call &call, const QString &path);

} // namespace kezek::admin
