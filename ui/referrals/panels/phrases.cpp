// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/phrases.h"

#include "domain/statetables.h"
#include "words/words.h"

namespace kezek::phrases {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Phrases", text); }
QString count(const char *text, int n) { return QCoreApplication::translate("Phrases", text, nullptr, n); }

/// What moves a child without a gap in its stay; everything else happens to others.
QString ownMove(Cause cause)
{
    if (cause == Cause::BenefitConfirmed)
        return say(QT_TRANSLATE_NOOP("Phrases", "This child's own benefit was confirmed"));
    if (cause == Cause::BenefitExpired)
        return say(QT_TRANSLATE_NOOP("Phrases", "This child's own benefit paper expired"));
    return say(QT_TRANSLATE_NOOP("Phrases", "This child's own data were corrected"));
}

QString moveWithoutPlace(const PositionMove &move)
{
    if (move.own)
        return ownMove(move.cause);
    const int n = move.count;
    switch (move.cause) {
    case Cause::Registered: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children who filed earlier or have a benefit were registered"), n);
    case Cause::Restored: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children came back from the archive to their own place"), n);
    case Cause::ReferralIssued: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children ahead got a referral"), n);
    case Cause::ReferralOverdue: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children came back to their own place: their referral ended overdue"), n);
    case Cause::PapersRejected: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children came back to their own place: papers missing or wrong"), n);
    case Cause::ReferralRecalled: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children came back to their own place: the office recalled the referral"), n);
    case Cause::Withdrawn: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children ahead left the queue by the parents' wish"), n);
    case Cause::Enrolled: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children ahead were enrolled"), n);
    case Cause::AgedOut: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children ahead reached the age limit"), n);
    case Cause::BenefitConfirmed: return count(QT_TRANSLATE_N_NOOP("Phrases", "The benefit of %n children was confirmed"), n);
    case Cause::BenefitExpired: return count(QT_TRANSLATE_N_NOOP("Phrases", "The benefit paper of %n children expired"), n);
    case Cause::Corrected: return count(QT_TRANSLATE_N_NOOP("Phrases", "The data of %n children were corrected"), n);
    case Cause::SecondOverdue: return count(QT_TRANSLATE_N_NOOP("Phrases", "%n children were archived: overdue for the second time"), n);
    case Cause::GroupOpened:
    case Cause::ChildLeft:
    case Cause::SeatReopened:
    case Cause::PublicationRecalled:
    case Cause::SeatTaken:
    case Cause::SeatClosed:
    case Cause::Refused:
    case Cause::Graduated:
    case Cause::GraduationUndone:
    case Cause::ChildMoved:
    case Cause::BulletinUndone: break;
    }
    return words::of(move.cause);
}

} // namespace

QString quoted(const QString &name) { return name.contains(u'«') ? name : u"«%1»"_s.arg(name); }

QString group(const Group &group)
{
    return u"%1 %2, %3"_s.arg(words::of(group.age), quoted(group.name), words::shortOf(group.language));
}

QString whoMay(const OfferRow &offer)
{
    if (offer.mayTake && offer.invitedUntil)
        return say(QT_TRANSLATE_NOOP("Phrases", "this child, until %1")).arg(words::shortInstant(*offer.invitedUntil));
    if (offer.mayTake)
        return say(QT_TRANSLATE_NOOP("Phrases", "all"));
    if (offer.openFrom)
        return say(QT_TRANSLATE_NOOP("Phrases", "the first in the queue, until %1")).arg(words::shortInstant(*offer.openFrom));
    return say(QT_TRANSLATE_NOOP("Phrases", "not this child"));
}

theme::Tone whoMayTone(const OfferRow &offer)
{
    return offer.mayTake ? theme::Tone::Good : theme::Tone::Neutral;
}

QString move(const PositionMove &move)
{
    const QString text = moveWithoutPlace(move);
    return move.place.isEmpty() ? text : u"%1 (%2)"_s.arg(text, move.place);
}

QString line(const PositionHistory::Line &line)
{
    using What = PositionHistory::Line::What;
    switch (line.what) {
    case What::Entered:
        return say(QT_TRANSLATE_NOOP("Phrases", "Came into the queue (%1): place %2")).arg(words::of(line.move.cause), words::number(line.position));
    case What::Left:
        return say(QT_TRANSLATE_NOOP("Phrases", "Left the queue (%1) from place %2")).arg(words::of(line.move.cause), words::number(line.position));
    case What::OrderChanged:
        return say(QT_TRANSLATE_NOOP("Phrases", "The order of the queue became another one (rule R5)"));
    case What::Moved:
        return move(line.move);
    }
    Q_UNREACHABLE();
}

QString places(int places)
{
    return (places > 0 ? u"+"_s : QString()) + words::number(places);
}

theme::Tone tone(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Filed: return theme::Tone::Warning;
    case ApplicationState::Waiting: return theme::Tone::Info;
    case ApplicationState::Referred:
    case ApplicationState::Enrolled: return theme::Tone::Good;
    case ApplicationState::Archived: return theme::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

theme::Tone tone(ReferralState state)
{
    switch (state) {
    case ReferralState::Issued:
    case ReferralState::Extended: return theme::Tone::Info;
    case ReferralState::Enrolled: return theme::Tone::Good;
    case ReferralState::Overdue:
    case ReferralState::PapersRejected: return theme::Tone::Bad;
    case ReferralState::Withdrawn:
    case ReferralState::Recalled: return theme::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

theme::Tone tone(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Accepted: return theme::Tone::Info;
    case MessageState::Delivered:
    case MessageState::Shown: return theme::Tone::Good;
    case MessageState::Unknown: return theme::Tone::Warning;
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Rejected:
    case MessageState::Failed:
    case MessageState::Lapsed: return theme::Tone::Bad;
    case MessageState::Cancelled: return theme::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

theme::Tone tone(Told told)
{
    switch (told) {
    case Told::Delivered:
    case Told::Phoned: return theme::Tone::Good;
    case Told::OnTheWay:
    case Told::NotKnown: return theme::Tone::Warning;
    case Told::No: return theme::Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString warning(const ReferralRow &row)
{
    const bool live = isLive(row.referral.state);
    if (!live && row.referral.state != ReferralState::Overdue)
        return {};
    switch (row.told) {
    case Told::Delivered:
    case Told::Phoned: return {};
    case Told::OnTheWay:
        return live ? say(QT_TRANSLATE_NOOP("Phrases", "The messages about this referral are still on their way: look again before the last day."))
                    : say(QT_TRANSLATE_NOOP("Phrases", "It became overdue while its messages were still on their way: the family may not have known of it."));
    case Told::NotKnown:
        return live ? say(QT_TRANSLATE_NOOP("Phrases", "The provider took the messages about this referral and cannot say whether they arrived: phone the family."))
                    : say(QT_TRANSLATE_NOOP("Phrases", "It became overdue and nobody can say whether any of its messages arrived: the family may not have known of it."));
    case Told::No:
        return live ? say(QT_TRANSLATE_NOOP("Phrases", "No message about this referral has reached the family: phone them."))
                    : say(QT_TRANSLATE_NOOP("Phrases", "It became overdue although none of its messages was ever delivered: the family may not have known of it."));
    }
    Q_UNREACHABLE();
}

bool isProblem(MessageState state)
{
    const theme::Tone said = tone(state);
    return said == theme::Tone::Bad || said == theme::Tone::Warning;
}

} // namespace kezek::phrases
