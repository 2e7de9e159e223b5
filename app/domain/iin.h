// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/result.h"

#include <QDate>

namespace kezek {

/// A Kazakh personal number. Always valid once it exists.
class Iin {
public:
    /// Accepts 12 digits, spaces ignored.
    /// Errors: IinTooShort (also too long), IinNotDigits, IinNoSuchDate, IinCheckDigit (domain.md, Identifiers).
    static Result<Iin> parse(const QString &typed);

    QString text() const { return m_digits; }
    /// "240116 6•• ••3": enough to recognise, not enough to copy.
    QString masked() const;
    /// "240116 600 123", for reading aloud.
    QString grouped() const;
    QDate birthDate() const;
    Sex sex() const;

    bool operator==(const Iin &) const = default;
    friend size_t qHash(const Iin &iin, size_t seed = 0) { return ::qHash(iin.m_digits, seed); }

    /// The twelfth digit for eleven given ones; -1 when no such number exists.
    static int checkDigit(const QString &elevenDigits);

private:
    explicit Iin(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace kezek
