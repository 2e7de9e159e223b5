// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QDate>

#include <optional>

/// Groups are formed for the school year; domain.md, "Groups".
namespace kezek {

/// The school year that groups are formed for on a day, by the year of its September: from August on the new one.
int schoolYearOf(QDate day);
/// The school year into which groups can be moved up on a day: from June on the one that comes. Before June it is the one that goes on.
int schoolYearToMoveInto(QDate day);
/// The first of September.
QDate firstDayOf(int schoolYear);

/// First and last birth date.
struct BirthDates {
    QDate from;
    QDate until;
    bool operator==(const BirthDates &) const = default;
};
/// Whom a group of this age takes in a school year: one year of birth, of the nursery those who were born the year before it begins.
BirthDates birthDatesOf(AgeGroup age, int schoolYear);
/// The age after a year; empty after the last one, from which children go to school.
std::optional<AgeGroup> nextAge(AgeGroup age);

} // namespace kezek
