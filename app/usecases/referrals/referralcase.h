// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/messages/notices.h"

namespace kezek {

/// Where a seat is.
struct Place {
    Seat seat;
    Group group;
    Kindergarten kindergarten;
};
/// Error: NotFound.
Result<Place> placeOf(Work &work, SeatId seat);

/// A referral with the child and the place that it joins.
struct ReferralCase {
    Referral referral;
    Application application;
    Place place;
};
/// Errors: NotFound; NotPermitted for a kindergarten's own worker when the seat is another one's.
Result<ReferralCase> loadCase(Work &work, ReferralId id);

/// The number as typed must be the referral's own. Errors: NumberMalformed, NumberCheckDigit, ReferralNumberDiffers.
Done checkOwnNumber(const Referral &referral, const QString &typed, const QString &field);

/// Refuses what the clock has ended, whether or not the night run has noticed. Errors: MoveNotAllowed, ReferralLapsed.
Done checkHolds(const Referral &referral, ReferralVerb verb, QDate today);

/// The kindergarten and the group.
NoticeWords wordsOf(const Place &place);
/// Those and the referral's number, last day and last day to extend.
NoticeWords wordsOf(const ReferralCase &referralCase);

} // namespace kezek
