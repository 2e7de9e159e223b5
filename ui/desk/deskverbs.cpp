// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskverbs.h"

#include "usecases/applications/changemobile.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/renewbenefit.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/queue/chances.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/referrals/takeseat.h"
#include "words/words.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("DeskVerbs", text); }

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
    return {false, say(QT_TRANSLATE_NOOP("DeskVerbs", "Your role does not do this. Who does: %1.")).arg(others.join(u", "_s))};
}

/// No seat in the bulletin, and when the next one comes.
QString whenSeatsCome(const std::optional<QDateTime> &bulletin)
{
    const QString none = say(QT_TRANSLATE_NOOP("DeskVerbs", "No seat in the bulletin fits the child."));
    return bulletin ? none + u' ' + say(QT_TRANSLATE_NOOP("DeskVerbs", "The next bulletin is on %1.")).arg(words::instant(*bulletin)) : none;
}

/// Beside a button that nobody has pressed: why it is dead and until when, but not that nothing was done.
QString whyNot(const StepChance &chance, const Referral *referral)
{
    switch (chance.why) {
    case Hindrance::NotRegistered: return say(QT_TRANSLATE_NOOP("DeskVerbs", "The application has no number yet: register it first."));
    case Hindrance::HasReferral: return say(QT_TRANSLATE_NOOP("DeskVerbs", "The child holds a seat by its referral already."));
    case Hindrance::IsEnrolled: return say(QT_TRANSLATE_NOOP("DeskVerbs", "The child is enrolled: it left the queue."));
    case Hindrance::HasEnded: return say(QT_TRANSLATE_NOOP("DeskVerbs", "The application has ended."));
    case Hindrance::OnStopList: return say(QT_TRANSLATE_NOOP("DeskVerbs", "After an overdue referral the family cannot take a seat through %1.")).arg(words::day(*chance.day));
    case Hindrance::SeatsKept:
        return say(QT_TRANSLATE_NOOP("DeskVerbs", "The fitting seats are kept for the first in the queue until %1; after that they are open to all.")).arg(words::instant(*chance.instant));
    case Hindrance::NoSeatFits: return whenSeatsCome(chance.instant);
    case Hindrance::NoReferral: return say(QT_TRANSLATE_NOOP("DeskVerbs", "The child has no referral."));
    case Hindrance::Lapsed: return say(QT_TRANSLATE_NOOP("DeskVerbs", "The last day of the referral was %1. The night work annuls it.")).arg(words::day(*chance.day));
    case Hindrance::ExtensionIsLate:
        return say(QT_TRANSLATE_NOOP("DeskVerbs", "The last day to extend was %1; the child can be enrolled through %2.")).arg(words::day(*chance.day), words::day(referral->lastDay));
    case Hindrance::IsExtended: return say(QT_TRANSLATE_NOOP("DeskVerbs", "It was extended once already; the child can be enrolled through %1.")).arg(words::day(*chance.day));
    }
    Q_UNREACHABLE();
}

StepChance chanceByTheRules(DeskVerb verb, const FamilyCase &family)
{
    switch (verb) {
    case DeskVerb::TakeSeat: return chanceToTakeSeat(family);
    case DeskVerb::Extend: return chanceToMoveReferral(family, ReferralVerb::Extend);
    case DeskVerb::ChangeMobile: return chanceToChangeMobile(family);
    case DeskVerb::WrittenRequest:
    case DeskVerb::RenewBenefit: return chanceToChange(family);
    case DeskVerb::Withdraw: return chanceToWithdraw(family);
    case DeskVerb::Enrol: return chanceToMoveReferral(family, ReferralVerb::Enrol);
    case DeskVerb::PapersWrong: return chanceToMoveReferral(family, ReferralVerb::RejectPapers);
    case DeskVerb::Recall: return chanceToMoveReferral(family, ReferralVerb::Recall);
    }
    Q_UNREACHABLE();
}

} // namespace

Chance chanceOf(DeskVerb verb, const FamilyCard &family, const Actor &actor)
{
    if (const Done right = checkRight(actor, rolesOf(verb)); !right)
        return notByThisRole(verb);
    const ReferralRow *row = family.liveReferral();
    const StepChance chance = chanceByTheRules(
        verb, {family.application(), row ? &row->referral : nullptr, family.offers, family.now, family.rules, family.calendar});
    return chance.allowed ? Chance{} : Chance{false, whyNot(chance, row ? &row->referral : nullptr)};
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

QKeySequence keyOf(DeskVerb verb)
{
    switch (verb) {
    case DeskVerb::TakeSeat: return Qt::Key_F6;
    case DeskVerb::Extend: return Qt::Key_F7;
    case DeskVerb::ChangeMobile: return Qt::Key_F4;
    case DeskVerb::WrittenRequest: return Qt::Key_F3;
    case DeskVerb::Withdraw: return Qt::CTRL | Qt::Key_R;
    case DeskVerb::Enrol: return Qt::Key_F9;
    case DeskVerb::PapersWrong: return Qt::CTRL | Qt::Key_G;
    case DeskVerb::RenewBenefit: return Qt::CTRL | Qt::Key_B;
    case DeskVerb::Recall: return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
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
