// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/changemobile.h"

#include "usecases/applications/checks.h"
#include "usecases/applications/phonechange.h"
#include "usecases/referrals/confirmation.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> ChangeMobile::roles()
{
    return {Role::Registrar, Role::Supervisor, Role::Administrator, Role::SelfService};
}

Result<ChangeMobile::Output> ChangeMobile::run(Work &work, const Input &input)
{
    KEZEK_TRY(Application application, loadFor(work, {input.application, input.revision}));
    KEZEK_CHECK(checkOwnNumber(application, input.number, u"number"_s));
    KEZEK_TRY(const PhoneNumber before, familyPhone(application, input.oldPhone, u"oldPhone"_s));
    KEZEK_TRY(const PhoneNumber after, readNewPhone(application, input.newPhone));
    KEZEK_CHECK(spendCode(work, after, CodePurpose::ChangeMobile, codeObject(application.id), input.code));

    KEZEK_CHECK(changePhone(work, application, before, {after, true, {}}, u"code"_s, QLatin1String(name)));
    return Output{};
}

} // namespace kezek
