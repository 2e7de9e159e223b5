// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kezek {

/// A person's name. Patronymic may be empty; surname and given name may not.
struct PersonName {
    QString surname;
    QString given;
    QString patronymic;

    /// Trims, folds runs of spaces, refuses digits. Errors: NameEmpty, NameNotLetters, with `fieldPrefix` + ".surname" or ".given".
    static Result<PersonName> parse(const QString &surname, const QString &given, const QString &patronymic,
                                    const QString &fieldPrefix = {});
    QString full() const;  ///< "Ким Тимофей Андреевич"
    QString brief() const; ///< "Ким Тимофей"

    bool operator==(const PersonName &) const = default;
};

/// Lower case in the rules of Kazakh and Russian letters, spaces folded: finds the exact letters in any case.
QString exactSearchKey(const QString &text);
/// As exactSearchKey, and ё→е, қ→к, ә→а, ң→н, ғ→г, ү/ұ→у, ө→о, һ→х, і→и: finds what a keyboard without Kazakh letters types.
QString foldedSearchKey(const QString &text);
/// Compares byte by byte in the order of the Kazakh alphabet (Аа Әә Бб … Яя), any case.
QString sortKey(const QString &text);

} // namespace kezek
