// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/takeseat.h"

#include "domain/placement.h"
#include "domain/statetables.h"
#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/recorded.h"
#include "usecases/referrals/annulment.h"
#include "usecases/referrals/confirmation.h"
#include "usecases/referrals/referralcase.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// R7: the bulletin in which a seat of the group is kept for this child.
Result<std::optional<BulletinId>> invitedTo(Work &work, ApplicationId application, GroupId group)
{
    KEZEK_TRY(const auto invitations, work.store.bulletins().openInvitationsOf(application));
    for (const Invitation &invitation : invitations)
        if (invitation.group == group && work.now < invitation.until)
            return invitation.bulletin;
    return std::nullopt;
}

/// Is there a seat that this child may take now (R7, R8)?
Done checkOffer(Work &work, GroupId group, std::optional<BulletinId> invited)
{
    KEZEK_TRY(const auto seats, work.store.seats().ofGroup(group));
    std::optional<QDateTime> opens;
    for (const SeatStatus &status : seats) {
        if (status.state != SeatState::InBulletin || !status.publication)
            continue;
        const Publication &publication = *status.publication;
        if (publication.bulletin == invited || publication.windowUntil <= work.now)
            return {};
        opens = opens ? qMin(*opens, publication.windowUntil) : publication.windowUntil;
    }
    if (opens)
        return refuse(ErrorCode::SeatNotOpenYet, u"group"_s, {*opens});
    return refuse(ErrorCode::SeatTaken, u"group"_s);
}

/// Everything that the rules say before a code is spent: a parent does not lose a code to a rule.
Done checkMayTake(Work &work, const TakeSeat::Input &input, const Application &application, std::optional<BulletinId> invited)
{
    if (!input.consent)
        return refuse(ErrorCode::ConsentRequired, u"consent"_s);
    KEZEK_CHECK(next(application.state, ApplicationVerb::Issue));
    if (application.stopListedUntil && work.today() <= *application.stopListedUntil)
        return refuse(ErrorCode::StopListed, {}, {*application.stopListedUntil});
    KEZEK_TRY(const Group group, work.store.kindergartens().group(input.group));
    KEZEK_CHECK(checkFit(application, group, work.today()));
    return checkOffer(work, input.group, invited);
}

Result<ReferralTerms> termsToday(Work &work)
{
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    return termsOf(work.today(), rules, calendar);
}

/// A new referral as it will stand, without its seat.
Result<Referral> draftReferral(Work &work, const Application &application, const ReferralTerms &terms)
{
    const int year = work.today().year();
    KEZEK_TRY(const int sequence, work.store.referrals().nextSequence(year));
    Referral referral;
    referral.number = ReferralNumber(year, sequence);
    referral.application = application.id;
    referral.issuedAt = work.now;
    referral.terms = terms;
    referral.lastDay = terms.validUntil;
    referral.categoryAtIssue = categoryInForce(application, work.today());
    KEZEK_TRY(referral.positionAtIssue, currentPosition(work, application));
    return referral;
}

/// Takes the seat out of the bulletin and puts the referral on it; the database refuses a second one (R19).
Result<Referral> issue(Work &work, const Application &application, const ReferralTerms &terms, GroupId group,
                       std::optional<BulletinId> invited)
{
    KEZEK_TRY(const auto publication, work.store.seats().takePublished(group, work.now, invited));
    if (!publication)
        return refuse(ErrorCode::SeatTaken, u"group"_s);
    KEZEK_TRY(Referral referral, draftReferral(work, application, terms));
    referral.seat = publication->seat;
    KEZEK_TRY(const ReferralId id, work.store.referrals().insert(referral));
    KEZEK_CHECK(journalChange(work, QString::fromLatin1(TakeSeat::name), u"referral"_s, id.value, {}, recorded(referral)));
    return work.store.referrals().get(id);
}

/// G8: one with the number, one that it is issued.
Done tellFamily(Work &work, const ReferralCase &issued)
{
    const NoticeWords words = wordsOf(issued);
    KEZEK_CHECK(notify(work, issued.application, MessageKind::ReferralNumber, words, issued.referral.id));
    return notify(work, issued.application, MessageKind::ReferralIssued, words, issued.referral.id);
}

} // namespace

QList<Role> TakeSeat::roles()
{
    return rolesFor(ApplicationVerb::Issue);
}

Result<TakeSeat::Output> TakeSeat::run(Work &work, const Input &input)
{
    KEZEK_TRY(const Application before, loadFor(work, {input.application, input.revision}));
    Application application = before;
    KEZEK_TRY(const auto invited, invitedTo(work, application.id, input.group));
    KEZEK_CHECK(checkMayTake(work, input, application, invited));
    KEZEK_TRY(const PhoneNumber phone, familyPhone(application, input.phone, u"phone"_s));
    KEZEK_TRY(const ReferralTerms terms, termsToday(work));
    KEZEK_CHECK(spendCode(work, phone, CodePurpose::TakeSeat, codeObject(application.id, input.group), input.code));

    KEZEK_TRY(Referral referral, issue(work, application, terms, input.group, invited));
    KEZEK_CHECK(move(work, before, application, ApplicationVerb::Issue, QString::fromLatin1(name)));
    KEZEK_TRY(Place place, placeOf(work, referral.seat));
    const ReferralCase issued{std::move(referral), std::move(application), std::move(place)};
    KEZEK_CHECK(tellFamily(work, issued));
    return Output{issued.referral.id, issued.referral.number.text(), terms.visitBy, terms.extendUntil, terms.validUntil,
                  issued.place.seat.number};
}

} // namespace kezek
