// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iin.h"
#include "domain/numbers.h"
#include "domain/phonenumber.h"

#include <variant>

namespace kezek {

/// Words of a name or of a part of one; folded says that the typed letters hold none that only Kazakh has.
struct NameQuery {
    QString exact;
    QString folded;
    bool operator==(const NameQuery &) const = default;
};
/// Digits typed so far that are no whole number yet: an IIN's beginning.
struct IinPrefix {
    QString digits;
    bool operator==(const IinPrefix &) const = default;
};

using SearchQuery = std::variant<std::monostate, ApplicationNumber, ReferralNumber, Iin, PhoneNumber, IinPrefix, NameQuery>;

/// What one search box means: a number, an IIN, a phone or a name. Empty text gives monostate.
SearchQuery understand(const QString &typed);

} // namespace kezek
