// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passedover.h"

namespace kezek {

namespace {

/// By what was so at the instant itself.
std::optional<PassedOver> byThatInstant(const PassedChild &child)
{
    if (child.hasReferral)
        return PassedOver::HasReferral;
    if (child.here == PassedChild::Invitation::Kept)
        return PassedOver::SeatKept;
    if (child.here == PassedChild::Invitation::Silent)
        return PassedOver::InvitedSilent;
    if (!child.ageFits)
        return PassedOver::AgeDoesNotFit;
    if (!child.paperFits)
        return PassedOver::NoCommissionPaper;
    if (child.stopListed)
        return PassedOver::StopListed;
    if (child.onlyByExpiredBenefit)
        return PassedOver::BenefitExpired;
    if (!child.languageWished)
        return PassedOver::LanguageNotWished;
    if (!child.placeWished)
        return PassedOver::PlaceNotWished;
    if (child.invitedElsewhere)
        return PassedOver::InvitedElsewhere;
    return std::nullopt;
}

/// Within the window only the invited may take a seat (R7): why this one was not among them.
PassedOver byTheInvitation(const PassedChild &child)
{
    if (child.here == PassedChild::Invitation::TakenBack)
        return PassedOver::InvitationTakenBack;
    if (!child.stoodThen)
        return PassedOver::JoinedLater;
    if (!child.aheadThen)
        return PassedOver::CameAheadLater;
    if (!child.couldThen)
        return PassedOver::ChangedLater;
    if (child.askedBefore)
        return PassedOver::InvitedElsewhere;
    return child.behindTwin ? PassedOver::TwinsTogether : PassedOver::NotExplained;
}

} // namespace

PassedOver passedOver(const PassedChild &child)
{
    if (const auto reason = byThatInstant(child))
        return *reason;
    return child.openToAll ? PassedOver::OpenToAll : byTheInvitation(child);
}

} // namespace kezek
