// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/queue/chances.h"

#include "domain/placement.h"
#include "domain/statetables.h"

#include <algorithm>

namespace kezek {

namespace {

StepChance no(Hindrance why, std::optional<QDate> day = {}, std::optional<QDateTime> instant = {})
{
    return {false, why, day, instant};
}

/// Of a state that the table has no arrow from.
StepChance notFrom(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Filed: return no(Hindrance::NotRegistered);
    case ApplicationState::Waiting: return no(Hindrance::NoReferral);
    case ApplicationState::Referred: return no(Hindrance::HasReferral);
    case ApplicationState::Enrolled: return no(Hindrance::IsEnrolled);
    case ApplicationState::Archived: return no(Hindrance::HasEnded);
    }
    Q_UNREACHABLE();
}

/// No seat can be taken now: from when on, or what has to come first.
StepChance untilSeatsCome(const FamilyCase &family)
{
    std::optional<QDateTime> opens;
    for (const OfferRow &offer : family.offers)
        if (offer.openFrom && (!opens || *offer.openFrom < *opens))
            opens = offer.openFrom;
    if (opens)
        return no(Hindrance::SeatsKept, {}, opens);
    const auto bulletin = nextBulletin(family.now, family.rules, family.calendar);
    return no(Hindrance::NoSeatFits, {}, bulletin ? std::optional(*bulletin) : std::nullopt);
}

/// canExtend() of a referral that is live and has not lapsed.
StepChance extensionOf(const Referral &referral, QDate today)
{
    const Done can = canExtend(referral, today);
    if (can)
        return {};
    return can.error().code == ErrorCode::ExtendedAlready ? no(Hindrance::IsExtended, referral.lastDay)
                                                          : no(Hindrance::ExtensionIsLate, referral.terms.extendUntil);
}

} // namespace

StepChance chanceToTakeSeat(const FamilyCase &family)
{
    const Application &application = family.application;
    if (!next(application.state, ApplicationVerb::Issue))
        return notFrom(application.state);
    if (isStopListed(application, family.today()))
        return no(Hindrance::OnStopList, application.stopListedUntil);
    const bool some = std::any_of(family.offers.cbegin(), family.offers.cend(), [](const OfferRow &offer) { return offer.mayTake; });
    return some ? StepChance() : untilSeatsCome(family);
}

StepChance chanceToMoveReferral(const FamilyCase &family, ReferralVerb verb)
{
    if (!family.referral || !isLive(family.referral->state))
        return notFrom(family.application.state);
    if (hasLapsed(*family.referral, family.today()))
        return no(Hindrance::Lapsed, family.referral->lastDay);
    return verb == ReferralVerb::Extend ? extensionOf(*family.referral, family.today()) : StepChance();
}

StepChance chanceToChange(const FamilyCase &family)
{
    return isLive(family.application.state) ? StepChance() : notFrom(family.application.state);
}

StepChance chanceToChangeMobile(const FamilyCase &family)
{
    return family.application.state == ApplicationState::Filed ? notFrom(ApplicationState::Filed) : chanceToChange(family);
}

StepChance chanceToWithdraw(const FamilyCase &family)
{
    return next(family.application.state, ApplicationVerb::Withdraw) ? StepChance() : notFrom(family.application.state);
}

} // namespace kezek
