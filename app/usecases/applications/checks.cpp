// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/checks.h"

#include "usecases/fields.h"

#include <algorithm>

namespace kezek {

Done checkOwnNumber(const Application &application, const QString &typed, const QString &field)
{
    KEZEK_TRY(const ApplicationNumber number, inField(field, ApplicationNumber::parse(typed)));
    if (!application.number)
        return refuse(ErrorCode::NotRegisteredYet, field);
    if (*application.number != number)
        return refuse(ErrorCode::ApplicationNumberDiffers, field);
    return {};
}

Result<PhoneNumber> familyPhone(const Application &application, const QString &typed, const QString &field)
{
    KEZEK_TRY(const PhoneNumber phone, inField(field, PhoneNumber::parse(typed)));
    if (!hasPhone(application, phone))
        return refuse(ErrorCode::PhoneNotOnApplication, field);
    return phone;
}

bool hasPhone(const Application &application, const PhoneNumber &phone)
{
    return std::any_of(application.phones.cbegin(), application.phones.cend(),
                       [&](const ContactPhone &contact) { return contact.number == phone; });
}

Done checkNotQueued(Work &work, const Iin &child, ApplicationId except, const QString &field)
{
    KEZEK_TRY(const auto live, work.store.applications().liveOfChild(child, except));
    if (live)
        return refuse(ErrorCode::ChildAlreadyQueued, field,
                      {toText(live->state), live->number ? live->number->text() : QString()});
    KEZEK_TRY(const auto enrolled, work.store.applications().enrolledOfChild(child));
    if (enrolled && enrolled->id != except)
        return refuse(ErrorCode::ChildAlreadyEnrolled, field);
    return {};
}

Done checkAgeToday(Work &work, QDate birthDate, const QString &field)
{
    KEZEK_TRY(const Rules rules, work.rules());
    return inField(field, checkAge(birthDate, work.today(), rules.ageLimitYears));
}

} // namespace kezek
