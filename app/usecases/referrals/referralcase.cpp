// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/referralcase.h"

#include "domain/statetables.h"
#include "usecases/fields.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done checkOwn(const Actor &actor, const Place &place)
{
    if (actor.role == Role::Kindergarten && actor.kindergarten != place.kindergarten.id)
        return refuse(ErrorCode::NotPermitted);
    return {};
}

} // namespace

Result<Place> placeOf(Work &work, SeatId seat)
{
    Place place;
    KEZEK_TRY(place.seat, work.store.seats().get(seat));
    KEZEK_TRY(place.group, work.store.kindergartens().group(place.seat.group));
    KEZEK_TRY(place.kindergarten, work.store.kindergartens().kindergarten(place.group.kindergarten));
    return place;
}

Result<ReferralCase> loadCase(Work &work, ReferralId id)
{
    KEZEK_TRY(Referral referral, work.store.referrals().get(id));
    KEZEK_TRY(Place place, placeOf(work, referral.seat));
    KEZEK_CHECK(checkOwn(work.actor, place));
    KEZEK_TRY(Application application, work.store.applications().get(referral.application));
    return ReferralCase{std::move(referral), std::move(application), std::move(place)};
}

Done checkOwnNumber(const Referral &referral, const QString &typed, const QString &field)
{
    KEZEK_TRY(const ReferralNumber number, inField(field, ReferralNumber::parse(typed)));
    return number == referral.number ? Done() : refuse(ErrorCode::ReferralNumberDiffers, field);
}

Done checkHolds(const Referral &referral, ReferralVerb verb, QDate today)
{
    KEZEK_CHECK(next(referral.state, verb));
    if (hasLapsed(referral, today))
        return refuse(ErrorCode::ReferralLapsed, {}, {referral.lastDay});
    return {};
}

NoticeWords wordsOf(const Place &place)
{
    return {{u"kindergarten"_s, place.kindergarten.name}, {u"group"_s, place.group.name}};
}

NoticeWords wordsOf(const ReferralCase &referralCase)
{
    NoticeWords words = wordsOf(referralCase.place);
    words.insert(u"referral"_s, referralCase.referral.number.text());
    words.insert(u"day"_s, noticeDay(referralCase.referral.lastDay));
    words.insert(u"extendDay"_s, noticeDay(referralCase.referral.terms.extendUntil));
    if (const auto &number = referralCase.application.number)
        words.insert(u"number"_s, number->text());
    return words;
}

} // namespace kezek
