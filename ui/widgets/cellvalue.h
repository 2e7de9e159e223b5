// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <variant>

namespace kezek {

/// What a cell's text says to a spreadsheet: a number, a day or an instant as the windows write them, else nothing but a text.
/// IINs, phones, application numbers and short days (28.11) are texts, and so is a number of ten and more digits.
using CellValue = std::variant<QString, double, QDate, QDateTime>;
CellValue cellValue(const QString &shown);

/// Sorts by what the cells say: numbers, then days, then texts in the order of the Kazakh alphabet; empty ones last.
bool isBefore(const QString &one, const QString &other);

} // namespace kezek
