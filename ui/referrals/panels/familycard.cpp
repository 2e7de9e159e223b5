// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/familycard.h"

#include "domain/statetables.h"

#include <algorithm>

namespace kezek {

namespace {

constexpr int recentDays = 7;

} // namespace

const ReferralRow *FamilyCard::liveReferral() const
{
    const auto found = std::find_if(card.referrals.cbegin(), card.referrals.cend(),
                                    [](const ReferralRow &row) { return isLive(row.referral.state); });
    return found == card.referrals.cend() ? nullptr : &*found;
}

int FamilyCard::queueSize() const
{
    return card.counts.extraordinary + card.counts.firstPriority + card.counts.general;
}

std::optional<int> FamilyCard::position() const
{
    if (!card.entry || card.entry->leftAt)
        return {};
    return positionOf(card.entry->category, card.counts, rules);
}

std::optional<int> FamilyCard::positionYesterday() const
{
    if (!position() || card.entry->enteredAt > now.addDays(-1))
        return {};
    return positionOf(card.entry->category, card.countsYesterday, rules);
}

QList<ContactPhone> FamilyCard::mobiles() const
{
    QList<ContactPhone> mobiles = application().phones;
    mobiles.removeIf([](const ContactPhone &phone) { return phone.number.type() == PhoneType::FixedLine; });
    // A number that answered a code before is offered first.
    std::stable_sort(mobiles.begin(), mobiles.end(),
                     [](const ContactPhone &a, const ContactPhone &b) { return a.confirmed && !b.confirmed; });
    return mobiles;
}

Result<FamilyCard> readFamilyCard(Store &store, ApplicationId application)
{
    const QDateTime now = store.now();
    KEZEK_TRY(ApplicationCard card, store.readers().card(application, now));
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    KEZEK_TRY(const OfficeInfo office, store.settings().office());

    const bool waits = card.application.state == ApplicationState::Waiting;
    FamilyCard family{std::move(card), now, rulebook.on(localDay(now)), calendar, office, {}, {}, {}};
    KEZEK_TRY(family.phoneHistory, store.applications().phoneHistory(application));
    if (waits) {
        KEZEK_TRY(family.offers, store.readers().offers(application, now));
        KEZEK_TRY(family.recent, explainPosition(store, application, now.addDays(-recentDays), now));
    }
    return family;
}

Result<ReferralPaper> readReferralPaper(Store &store, ReferralId id)
{
    KEZEK_TRY(const OfficeInfo office, store.settings().office());
    KEZEK_TRY(const Referral referral, store.referrals().get(id));
    KEZEK_TRY(const Application application, store.applications().get(referral.application));
    KEZEK_TRY(const Seat seat, store.seats().get(referral.seat));
    KEZEK_TRY(const Group group, store.kindergartens().group(seat.group));
    KEZEK_TRY(const Kindergarten kindergarten, store.kindergartens().kindergarten(group.kindergarten));
    return ReferralPaper{office, application, referral, kindergarten, group, seat.number, store.now()};
}

} // namespace kezek
