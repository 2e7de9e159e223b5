// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/correctapplication.h"

#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/fields.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done checkPhonesUntouched(const Application &stored, const Application &typed)
{
    if (typed.phones.isEmpty())
        return {};
    if (typed.phones.size() != stored.phones.size())
        return refuse(ErrorCode::PhoneNotOnApplication, u"corrected.phones"_s);
    for (int i = 0; i < typed.phones.size(); ++i)
        if (!hasPhone(stored, typed.phones[i].number))
            return refuse(ErrorCode::PhoneNotOnApplication, u"corrected.phones[%1].number"_s.arg(i));
    return {};
}

/// What was typed, in the stored application. A category lost by an overdue referral (R15) comes back only with another paper.
Application correctedFrom(const Application &stored, const Application &typed)
{
    Application corrected = stored;
    corrected.child = typed.child;
    corrected.applicant = typed.applicant;
    corrected.address = typed.address;
    corrected.messageLanguage = typed.messageLanguage;
    corrected.wishes = typed.wishes;
    corrected.commissionPaper = typed.commissionPaper;
    corrected.note = typed.note;
    if (corrected.benefit != typed.benefit) {
        corrected.benefit = typed.benefit;
        corrected.category = typed.category;
    }
    return corrected;
}

} // namespace

QList<Role> CorrectApplication::roles()
{
    return {Role::Registrar, Role::Supervisor, Role::Administrator};
}

Result<CorrectApplication::Output> CorrectApplication::run(Work &work, const Input &input)
{
    const QString childField = u"corrected.child.iin"_s;
    KEZEK_TRY(const QString reason, requiredText(input.reason, u"reason"_s, ErrorCode::ReasonRequired));
    KEZEK_TRY(const Application stored, loadFor(work, {input.application, input.revision}));
    KEZEK_TRY(const Application typed, inField(u"corrected"_s, readApplication(work, input.corrected)));
    KEZEK_CHECK(checkPhonesUntouched(stored, typed));
    if (typed.child.iin != stored.child.iin)
        KEZEK_CHECK(checkNotQueued(work, typed.child.iin, stored.id, childField));
    if (typed.child.birthDate != stored.child.birthDate)
        KEZEK_CHECK(checkAgeToday(work, typed.child.birthDate, childField));

    Application corrected = correctedFrom(stored, typed);
    const bool confirmed = corrected.category != stored.category && corrected.category != PriorityCategory::General;
    const Cause cause = confirmed ? Cause::BenefitConfirmed : Cause::Corrected;
    KEZEK_CHECK(saveChanged(work, stored, corrected, cause, QLatin1String(name), reason));
    return Output{corrected.revision};
}

} // namespace kezek
