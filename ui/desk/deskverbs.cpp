// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskverbs.h"

#include "domain/placement.h"
#include "domain/statetables.h"
#include "usecases/applications/changemobile.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/renewbenefit.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/referrals/takeseat.h"
#include "words/words.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("DeskVerbs", text); }

Chance no(const QString &why) { return {false, why}; }

/// Beside a button that nobody has pressed: why it is dead and until when, but not that nothing was done.
QString reason(const Error &error, const Referral *referral)
{
    const QString day = error.args.isEmpty() ? QString() : words::day(error.args.first().toDate());
    if (error.code == ErrorCode::StopListed)
        return say(QT_TRANSLATE_NOOP("DeskVerbs", "After an overdue referral the family cannot take a seat until %1.")).arg(day);
    if (error.code == ErrorCode::ReferralLapsed)
        return say(QT_TRANSLATE_NOOP("DeskVerbs", "The last day of the referral was %1. The night work annuls it.")).arg(day);
    if (error.code == ErrorCode::ExtendedAlready)
        return say(QT_TRANSLATE_NOOP("DeskVerbs", "It was extended once already; the child can be enrolled through %1.")).arg(day);
    if (error.code == ErrorCode::ExtensionTooLate && referral)
        return say(QT_TRANSLATE_NOOP("DeskVerbs", "The last day to extend was %1; the child can be enrolled through %2.")).arg(day, words::day(referral->lastDay));
    return words::of(error);
}

Chance no(const Error &error, const Referral *referral = nullptr) { return no(reason(error, referral)); }

/// Of a state that the table has no arrow from.
Chance notFrom(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Filed: return no(say(QT_TRANSLATE_NOOP("DeskVerbs", "The application has no number yet: register it first.")));
    case ApplicationState::Waiting: return no(say(QT_TRANSLATE_NOOP("DeskVerbs", "The child has no referral.")));
    case ApplicationState::Referred: return no(say(QT_TRANSLATE_NOOP("DeskVerbs", "The child holds a seat by its referral already.")));
    case ApplicationState::Enrolled: return no(say(QT_TRANSLATE_NOOP("DeskVerbs", "The child is enrolled: it left the queue.")));
    case ApplicationState::Archived: return no(say(QT_TRANSLATE_NOOP("DeskVerbs", "The application has ended.")));
    }
    Q_UNREACHABLE();
}

/// As the table of states has it.
Chance fromTable(const FamilyCard &family, ApplicationVerb verb)
{
    const ApplicationState state = family.application().state;
    return next(state, verb) ? Chance{} : notFrom(state);
}

QList<Role> rolesOf(DeskVerb verb)
{
    switch (verb) {
    case DeskVerb::TakeSeat: return TakeSeat::roles();
    case DeskVerb::Extend: return ExtendReferral::roles();
    case DeskVerb::ChangeMobile: return ChangeMobile::roles();
    case DeskVerb::WrittenRequest: return RecordWrittenRequest::roles();
    case DeskVerb::Withdraw: return WithdrawApplication::roles();
    case DeskVerb::Enrol: return EnrolChild::roles();
    case DeskVerb::PapersWrong: return RejectPapers::roles();
    case DeskVerb::RenewBenefit: return RenewBenefit::roles();
    case DeskVerb::Recall: return RecallReferral::roles();
    }
    Q_UNREACHABLE();
}

/// Whom the parent is to be sent to. The administrator is nobody's counter.
Chance notByThisRole(DeskVerb verb)
{
    QStringList others;
    for (const Role role : rolesOf(verb))
        if (role != Role::Administrator && role != Role::SelfService)
            others << words::of(role);
    return no(say(QT_TRANSLATE_NOOP("DeskVerbs", "Your role does not do this. Who does: %1.")).arg(others.join(u", "_s)));
}

/// No seat can be taken now: from when on, or what has to come first.
QString whenSeatsCome(const FamilyCard &family)
{
    std::optional<QDateTime> opens;
    for (const OfferRow &offer : family.offers)
        if (offer.openFrom && (!opens || *offer.openFrom < *opens))
            opens = offer.openFrom;
    if (opens)
        return say(QT_TRANSLATE_NOOP("DeskVerbs", "The fitting seats are kept for the first in the queue until %1; after that they are open to all.")).arg(words::instant(*opens));
    const auto bulletin = nextBulletin(family.now, family.rules, family.calendar);
    const QString none = say(QT_TRANSLATE_NOOP("DeskVerbs", "No seat in the bulletin fits the child."));
    return bulletin ? none + u' ' + say(QT_TRANSLATE_NOOP("DeskVerbs", "The next bulletin is on %1.")).arg(words::instant(*bulletin)) : none;
}

Chance canTakeSeat(const FamilyCard &family)
{
    const Application &application = family.application();
    if (const Chance issue = fromTable(family, ApplicationVerb::Issue); !issue.allowed)
        return issue;
    if (isStopListed(application, family.today()))
        return no(Error{ErrorCode::StopListed, {}, {}, {*application.stopListedUntil}});
    const bool some = std::any_of(family.offers.cbegin(), family.offers.cend(), [](const OfferRow &offer) { return offer.mayTake; });
    return some ? Chance{} : no(whenSeatsCome(family));
}

Chance canMoveReferral(const FamilyCard &family, ReferralVerb verb)
{
    const ReferralRow *row = family.liveReferral();
    if (!row)
        return notFrom(family.application().state);
    if (hasLapsed(row->referral, family.today()))
        return no(Error{ErrorCode::ReferralLapsed, {}, {}, {row->referral.lastDay}});
    if (verb != ReferralVerb::Extend)
        return {};
    const Done extension = canExtend(row->referral, family.today());
    return extension ? Chance{} : no(extension.error(), &row->referral);
}

Chance mustBeLive(const FamilyCard &family)
{
    return isLive(family.application().state) ? Chance{} : notFrom(family.application().state);
}

/// The parent has to say the number.
Chance mustHaveNumber(const FamilyCard &family)
{
    if (family.application().state == ApplicationState::Filed)
        return notFrom(ApplicationState::Filed);
    return mustBeLive(family);
}

} // namespace

Chance chanceOf(DeskVerb verb, const FamilyCard &family, const Actor &actor)
{
    if (const Done right = checkRight(actor, rolesOf(verb)); !right)
        return notByThisRole(verb);
    switch (verb) {
    case DeskVerb::TakeSeat: return canTakeSeat(family);
    case DeskVerb::Extend: return canMoveReferral(family, ReferralVerb::Extend);
    case DeskVerb::ChangeMobile: return mustHaveNumber(family);
    case DeskVerb::WrittenRequest:
    case DeskVerb::RenewBenefit: return mustBeLive(family);
    case DeskVerb::Withdraw: return fromTable(family, ApplicationVerb::Withdraw);
    case DeskVerb::Enrol: return canMoveReferral(family, ReferralVerb::Enrol);
    case DeskVerb::PapersWrong: return canMoveReferral(family, ReferralVerb::RejectPapers);
    case DeskVerb::Recall: return canMoveReferral(family, ReferralVerb::Recall);
    }
    Q_UNREACHABLE();
}

bool belongs(DeskVerb verb, const FamilyCard &family)
{
    switch (verb) {
    case DeskVerb::Enrol:
    case DeskVerb::PapersWrong:
    case DeskVerb::Recall: return family.liveReferral() != nullptr;
    case DeskVerb::TakeSeat: return !family.liveReferral();
    case DeskVerb::Extend:
    case DeskVerb::ChangeMobile:
    case DeskVerb::WrittenRequest:
    case DeskVerb::Withdraw:
    case DeskVerb::RenewBenefit: return true;
    }
    Q_UNREACHABLE();
}

QString wordOf(DeskVerb verb)
{
    switch (verb) {
    case DeskVerb::TakeSeat: return u"takeSeat"_s;
    case DeskVerb::Extend: return u"extend"_s;
    case DeskVerb::ChangeMobile: return u"mobile"_s;
    case DeskVerb::WrittenRequest: return u"written"_s;
    case DeskVerb::Withdraw: return u"withdraw"_s;
    case DeskVerb::Enrol: return u"enrol"_s;
    case DeskVerb::PapersWrong: return u"papersWrong"_s;
    case DeskVerb::RenewBenefit: return u"renew"_s;
    case DeskVerb::Recall: return u"recall"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kezek
