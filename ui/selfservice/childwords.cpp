// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/childwords.h"

#include "ui/referrals/panels/phrases.h"
#include "words/words.h"

namespace kezek::childwords {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("ChildWords", text); }

QString ofSeats(const StepChance &chance)
{
    if (chance.why == Hindrance::SeatsKept)
        return say(QT_TRANSLATE_NOOP("ChildWords", "Until %1 the seats that fit are kept for the first in the queue. After that they are open to all.")).arg(words::instant(*chance.instant));
    const QString none = say(QT_TRANSLATE_NOOP("ChildWords", "No free seat fits the child now."));
    return chance.instant ? none + u' ' + say(QT_TRANSLATE_NOOP("ChildWords", "The next bulletin of free seats comes on %1.")).arg(words::instant(*chance.instant)) : none;
}

QString ofRegistration(const LookUpQueue::Output &child)
{
    return child.registrationDue
        ? say(QT_TRANSLATE_NOOP("ChildWords", "The office registers the application by %1. The number then comes by SMS, and this can be done.")).arg(words::instant(*child.registrationDue))
        : say(QT_TRANSLATE_NOOP("ChildWords", "The application is not registered yet. The number comes by SMS, and then this can be done."));
}

QString whyNot(const LookUpQueue::Output &child, const StepChance &chance)
{
    switch (chance.why) {
    case Hindrance::NotRegistered: return ofRegistration(child);
    case Hindrance::HasReferral: return say(QT_TRANSLATE_NOOP("ChildWords", "The child has a referral already."));
    case Hindrance::IsEnrolled: return say(QT_TRANSLATE_NOOP("ChildWords", "The child is enrolled in a kindergarten."));
    case Hindrance::HasEnded: return say(QT_TRANSLATE_NOOP("ChildWords", "The application has ended and lies in the archive."));
    case Hindrance::OnStopList:
        return say(QT_TRANSLATE_NOOP("ChildWords", "After an overdue referral no seat can be taken through %1. From the next day on it can.")).arg(words::day(*chance.day));
    case Hindrance::SeatsKept:
    case Hindrance::NoSeatFits: return ofSeats(chance);
    case Hindrance::NoReferral: return say(QT_TRANSLATE_NOOP("ChildWords", "The child has no referral that could be extended."));
    case Hindrance::Lapsed: return say(QT_TRANSLATE_NOOP("ChildWords", "The last day of the referral was %1. In the night the child goes back to the queue, after a second overdue referral to the archive.")).arg(words::day(*chance.day));
    case Hindrance::ExtensionIsLate:
        return say(QT_TRANSLATE_NOOP("ChildWords", "It could be extended through %1. The kindergarten still takes the child through %2.")).arg(words::day(*chance.day), words::day(child.held ? child.held->lastDay : *chance.day));
    case Hindrance::IsExtended: return say(QT_TRANSLATE_NOOP("ChildWords", "It was extended already, through %1. A referral is extended once.")).arg(words::day(*chance.day));
    }
    Q_UNREACHABLE();
}

QString whatItDoes(const LookUpQueue::Output &child, ChildVerb verb)
{
    switch (verb) {
    case ChildVerb::TakeSeat: return say(QT_TRANSLATE_NOOP("ChildWords", "There are free seats that fit: choose one and confirm it."));
    case ChildVerb::Extend: return say(QT_TRANSLATE_NOOP("ChildWords", "The referral can be extended once, through %1.")).arg(words::day(child.held ? child.held->extendUntil : QDate()));
    case ChildVerb::ChangeMobile: return say(QT_TRANSLATE_NOOP("ChildWords", "Another mobile number in place of the old one."));
    case ChildVerb::Withdraw: return say(QT_TRANSLATE_NOOP("ChildWords", "The child leaves the queue, by your own wish."));
    }
    Q_UNREACHABLE();
}

} // namespace

const StepChance &chanceOf(const LookUpQueue::Output &child, ChildVerb verb)
{
    switch (verb) {
    case ChildVerb::TakeSeat: return child.takeSeat;
    case ChildVerb::Extend: return child.extend;
    case ChildVerb::ChangeMobile: return child.changeMobile;
    case ChildVerb::Withdraw: return child.withdraw;
    }
    Q_UNREACHABLE();
}

QString button(ChildVerb verb)
{
    switch (verb) {
    case ChildVerb::TakeSeat: return say(QT_TRANSLATE_NOOP("ChildWords", "Get a referral"));
    case ChildVerb::Extend: return say(QT_TRANSLATE_NOOP("ChildWords", "Extend"));
    case ChildVerb::ChangeMobile: return say(QT_TRANSLATE_NOOP("ChildWords", "Change"));
    case ChildVerb::Withdraw: return say(QT_TRANSLATE_NOOP("ChildWords", "Withdraw"));
    }
    Q_UNREACHABLE();
}

QString under(const LookUpQueue::Output &child, ChildVerb verb)
{
    const StepChance &chance = chanceOf(child, verb);
    return chance.allowed ? whatItDoes(child, verb) : whyNot(child, chance);
}

QString state(const LookUpQueue::Output &child)
{
    switch (child.state) {
    case ApplicationState::Filed:
        return say(QT_TRANSLATE_NOOP("ChildWords", "The application is with the office, which registers it by %1.")).arg(words::instant(child.registrationDue.value_or(QDateTime())));
    case ApplicationState::Waiting:
        //: %1 place, %2 how many children, %3 birth year
        return say(QT_TRANSLATE_NOOP("ChildWords", "Place %1 of %2 in the queue of children born in %3.")).arg(words::number(child.position.value_or(0)), words::number(child.queueSize.value_or(0))).arg(child.birthYear);
    case ApplicationState::Referred: return say(QT_TRANSLATE_NOOP("ChildWords", "The child has a referral to a kindergarten."));
    case ApplicationState::Enrolled: return say(QT_TRANSLATE_NOOP("ChildWords", "The child is enrolled in a kindergarten and has left the queue."));
    case ApplicationState::Archived: return say(QT_TRANSLATE_NOOP("ChildWords", "The application has ended: it lies in the archive. If that is not right, come to the counter."));
    }
    Q_UNREACHABLE();
}

QString held(const LookUpQueue::Held &held)
{
    Group group;
    group.name = held.group;
    group.age = held.age;
    group.language = held.language;
    //: %1 kindergarten, %2 group
    const QString place = say(QT_TRANSLATE_NOOP("ChildWords", "%1, %2, seat %3.")).arg(held.kindergarten, phrases::group(group)).arg(held.seatNumber);
    const QString days = say(QT_TRANSLATE_NOOP("ChildWords", "Come to the kindergarten by %1. Last day of the referral: %2.")).arg(words::day(held.visitBy), words::day(held.lastDay));
    return place + u' ' + days;
}

} // namespace kezek::childwords
