// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schoolyear.h"

namespace kezek {

namespace {

constexpr int june = 6;
constexpr int august = 8;
constexpr int september = 9;

int yearFrom(int month, QDate day)
{
    return day.month() >= month ? day.year() : day.year() - 1;
}

} // namespace

int schoolYearOf(QDate day)
{
    return yearFrom(august, day);
}

int schoolYearToMoveInto(QDate day)
{
    return yearFrom(june, day);
}

QDate firstDayOf(int schoolYear)
{
    return QDate(schoolYear, september, 1);
}

BirthDates birthDatesOf(AgeGroup age, int schoolYear)
{
    const int year = schoolYear - 1 - static_cast<int>(age);
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

std::optional<AgeGroup> nextAge(AgeGroup age)
{
    if (age == AgeGroup::PreSchool)
        return {};
    return static_cast<AgeGroup>(static_cast<int>(age) + 1);
}

} // namespace kezek
