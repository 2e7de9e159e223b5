// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"
#include "usecases/ports/store.h"
#include "usecases/queue/explainposition.h"

namespace kezek {

/// Everything the desk and the panels show of one family, read in one piece so that all of it is of one instant.
struct FamilyCard {
    ApplicationCard card;
    QDateTime now;
    Rules rules;
    WorkingCalendar calendar;
    OfficeInfo office;
    QList<OfferRow> offers;              ///< while the child waits
    std::optional<PositionStory> recent; ///< the last week, while the child waits
    QList<PhoneHistoryRow> phoneHistory; ///< oldest first

    const Application &application() const { return card.application; }
    QDate today() const { return localDay(now); }
    /// The one referral that still holds a seat without an enrolment.
    const ReferralRow *liveReferral() const;
    int queueSize() const;
    std::optional<int> position() const;          ///< empty when it does not wait
    std::optional<int> positionYesterday() const; ///< empty when it did not wait then
    /// The mobiles of the family, those that a code can reach.
    QList<ContactPhone> mobiles() const;
};

/// Storage thread. Error: NotFound.
Result<FamilyCard> readFamilyCard(Store &store, ApplicationId application);
/// What stands on a referral's paper. Storage thread. Error: NotFound.
Result<ReferralPaper> readReferralPaper(Store &store, ReferralId referral);

} // namespace kezek
