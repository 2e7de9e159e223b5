// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/result.h"

namespace kezek {

/// A telephone number that exists in the numbering plan (libphonenumber, region KZ). Always valid once it exists.
class PhoneNumber {
public:
    /// Accepts what people type: "8 701 123-45-67", "+7 (701) …", "7011234567". Error: PhoneInvalid.
    static Result<PhoneNumber> parse(const QString &typed);
    /// As parse, and refuses what cannot take SMS for certain. Errors: PhoneInvalid, PhoneNotMobile.
    static Result<PhoneNumber> parseMobile(const QString &typed);

    QString e164() const { return m_e164; }
    /// "+7 701 ••• 45 67"
    QString masked() const;
    /// "+7 701 123 45 67"
    QString grouped() const;
    PhoneType type() const { return m_type; }
    /// libphonenumber's word: MOBILE, FIXED_LINE, FIXED_LINE_OR_MOBILE, TOLL_FREE, …
    QString typeWord() const { return m_typeWord; }

    bool operator==(const PhoneNumber &other) const { return m_e164 == other.m_e164; }
    friend size_t qHash(const PhoneNumber &phone, size_t seed = 0) { return ::qHash(phone.m_e164, seed); }

private:
    PhoneNumber() = default;
    static Result<PhoneNumber> understood(const QString &typed);
    QString m_e164;
    QString m_typeWord;
    PhoneType m_type = PhoneType::Other;
};

} // namespace kezek
