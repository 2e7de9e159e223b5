// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"

#include <optional>

namespace kezek {

/// One rule as the office reads it on a day.
struct RuleLine {
    RuleKey key;
    RuleRow now;
    std::optional<RuleRow> next; ///< the nearest row that is dated later
    bool fixed = false;          ///< an invariant: shown, never changed
};

/// A line for each of ruleKeys(), in its order. A key without a row has the shipped value and no day.
QList<RuleLine> ruleLines(const Rulebook &book, QDate today);
/// Every row of a key, newest first.
QList<RuleRow> ruleHistory(const Rulebook &book, const QString &key);
/// A value in words: "5", "yes", "09:00", "none".
QString ruleWords(const RuleKey &key, const QString &value);
/// What may be typed: "From 1 to 60."; empty where the editor itself offers the choices.
QString ruleBounds(const RuleKey &key);

} // namespace kezek
