// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QStringList>

class QWidget;

/// What stands on the keys of the keyboard on the screen, without the keys.
namespace kezek {

enum class KeyPage { Kazakh, Russian, Latin, Symbols, Digits };

/// Rows of what each key writes; letters small.
QList<QStringList> keysOf(KeyPage page);
/// A key that is on this page for its Kazakh letter: shown in a tone of its own.
bool isKazakhLetter(const QString &key);

/// The page of letters that a language begins with.
KeyPage lettersOf(Language language);
/// Kazakh, Russian, Latin, and round again.
KeyPage nextLetters(KeyPage page);
/// As its users call it: "Қазақша".
QString nameOf(KeyPage page);
QString shortNameOf(KeyPage page); ///< "ҚАЗ"

/// The page that fits what is edited: digits where only digits are taken, Latin for a password, else `letters`. None: nothing is typed here.
std::optional<KeyPage> pageFor(const QWidget *editor, KeyPage letters);

} // namespace kezek
