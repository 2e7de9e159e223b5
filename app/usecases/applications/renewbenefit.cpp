// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/renewbenefit.h"

#include "domain/statetables.h"
#include "usecases/applications/moves.h"
#include "usecases/fields.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> RenewBenefit::roles()
{
    return {Role::Registrar, Role::Supervisor, Role::Administrator};
}

Result<RenewBenefit::Output> RenewBenefit::run(Work &work, const Input &input)
{
    KEZEK_TRY(const Benefit benefit, inField(u"benefit"_s, readBenefit(input.benefit)));
    if (benefit.validUntil && *benefit.validUntil < work.today())
        return refuse(ErrorCode::BenefitExpired, u"benefit.validUntil"_s, {*benefit.validUntil});
    KEZEK_TRY(const Application before, loadFor(work, {input.application, input.revision}));
    Application application = before;
    if (!isLive(application.state))
        return refuse(ErrorCode::MoveNotAllowed, {}, {toText(application.state)});

    application.benefit = benefit;
    application.category = benefit.category;
    KEZEK_CHECK(saveChanged(work, before, application, Cause::BenefitConfirmed, QLatin1String(name)));
    if (application.state != ApplicationState::Waiting)
        return Output{};
    KEZEK_TRY(const int position, currentPosition(work, application));
    return Output{position};
}

} // namespace kezek
