// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <functional>
#include <map>

namespace kezek {

/// What the windows of a role do with a verb, everything typed right, over that role's own login: prepares an office of its own for it and
/// gives the word of the refusal, which is empty when the verb was done.
using WindowCase = std::function<QString(Role)>;

/// By the names of the verbs; each verb of the registry has one.
std::map<QString, WindowCase> windowCases();

} // namespace kezek
