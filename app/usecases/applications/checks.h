// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

/// What several verbs ask of an application before they write anything.
namespace kezek {

/// The number as typed must be the application's own. Errors: NumberMalformed, NumberCheckDigit, NotRegisteredYet, ApplicationNumberDiffers.
Done checkOwnNumber(const Application &application, const QString &typed, const QString &field);
/// The phone as typed, which must be one of the family's. Errors: PhoneInvalid, PhoneNotOnApplication.
Result<PhoneNumber> familyPhone(const Application &application, const QString &typed, const QString &field);
bool hasPhone(const Application &application, const PhoneNumber &phone);
/// R19. Errors: ChildAlreadyQueued with [state, number or ""], ChildAlreadyEnrolled.
Done checkNotQueued(Work &work, const Iin &child, ApplicationId except, const QString &field = {});
/// R20 today. Errors: ChildNotBorn, ChildTooOld.
Done checkAgeToday(Work &work, QDate birthDate, const QString &field = {});

} // namespace kezek
