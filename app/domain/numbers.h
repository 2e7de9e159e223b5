// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <compare>

namespace kezek {

/// Year, sequence within the year and a Damm check digit: "2026-004127-3". One misheard or two swapped digits are refused.
/// Tag::prefix stands before it: "" for applications, "Н-" (Cyrillic; a Latin N or H is understood too) for referrals.
template <class Tag> class OfficeNumber {
public:
    OfficeNumber(int year, int sequence) : m_year(year), m_sequence(sequence) {}

    /// Dashes and spaces are optional, any case. Errors: NumberMalformed, NumberCheckDigit.
    static Result<OfficeNumber> parse(const QString &typed);
    QString text() const;
    int year() const { return m_year; }
    int sequence() const { return m_sequence; }

    auto operator<=>(const OfficeNumber &) const = default;

private:
    int m_year;
    int m_sequence;
};

struct ApplicationNumberTag;
struct ReferralNumberTag;
using ApplicationNumber = OfficeNumber<ApplicationNumberTag>;
using ReferralNumber = OfficeNumber<ReferralNumberTag>;

/// The Damm check digit of a string of decimal digits.
int dammDigit(const QString &digits);

} // namespace kezek
