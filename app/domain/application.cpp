// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/application.h"

#include "domain/result.h"

#include <cstdlib>

namespace kezek {

PriorityCategory categoryOn(const std::optional<Benefit> &benefit, QDate day)
{
    const bool holds = benefit && (!benefit->validUntil || *benefit->validUntil >= day);
    return holds ? benefit->category : PriorityCategory::General;
}

IinWarnings compareWithIin(const Child &child)
{
    return {child.birthDate != child.iin.birthDate(), child.sex != child.iin.sex()};
}

Done checkAge(QDate birthDate, QDate today, int limitYears)
{
    if (birthDate > today)
        return refuse(ErrorCode::ChildNotBorn, {}, {birthDate});
    if (birthDate.addYears(limitYears) <= today)
        return refuse(ErrorCode::ChildTooOld, {}, {limitYears});
    return {};
}

bool areTwins(const Application &a, const Application &b, int days)
{
    return a.applicant.iin == b.applicant.iin && a.child.iin != b.child.iin
        && std::abs(a.child.birthDate.daysTo(b.child.birthDate)) <= days;
}

} // namespace kezek
