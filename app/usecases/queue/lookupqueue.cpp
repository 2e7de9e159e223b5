// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/queue/lookupqueue.h"

#include "domain/placement.h"
#include "usecases/fields.h"
#include "usecases/queue/explainposition.h"
#include "usecases/referrals/referralcase.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int limitedSeconds = 60 * 60;

// How a look-up ended, as the journal's row says it. Those of the first two kinds are counted.
const QString found = u"found"_s;
const QString unknown = u"unknown"_s;
const QString tooMany = u"too many"_s;

/// Of an unknown child the row stands with the terminal's account and says which IIN was tried.
Done note(Work &work, const Iin &child, const std::optional<Application> &application, const QString &outcome)
{
    const QString verb = QLatin1String(LookUpQueue::name);
    if (application)
        return work.journal(verb, u"application"_s, application->id.value, {}, {}, outcome);
    return work.journal(verb, u"worker"_s, work.actor.id.value, {}, {{u"childIin"_s, child.text()}}, outcome);
}

/// When `most` of the look-ups in the last hour leave room for another one; `times` newest first.
std::optional<QDateTime> openAgain(const QList<QDateTime> &times, int most)
{
    return times.size() < most ? std::nullopt : std::optional(times.at(most - 1).addSecs(limitedSeconds));
}

/// Empty: one more may be made now.
Result<std::optional<QDateTime>> limitedUntil(Work &work)
{
    const QDateTime since = work.now.addSecs(-limitedSeconds);
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const auto missed, work.store.journal().lookUps(work.actor.id, work.actor.workstation, unknown, since));
    KEZEK_TRY(auto all, work.store.journal().lookUps(work.actor.id, work.actor.workstation, found, since));
    all += missed;
    std::sort(all.begin(), all.end(), std::greater<>());
    return std::max(openAgain(all, rules.lookupsPerHour), openAgain(missed, rules.unknownLookupsPerHour));
}

/// Asked before the child is looked for, so that the answer is the same for every IIN. What was refused here does not count: the time that
/// was said stays true, however often somebody presses the button.
Done checkPace(Work &work, const Iin &child)
{
    KEZEK_TRY(const auto until, limitedUntil(work));
    if (!until)
        return {};
    KEZEK_CHECK(note(work, child, {}, tooMany));
    work.keepOnRefusal();
    const qint64 seconds = work.now.secsTo(*until);
    return refuse(ErrorCode::LookupsTooMany, {}, {(seconds + 59) / 60});
}

QString initialsOf(const PersonName &name)
{
    return u"%1. %2."_s.arg(name.surname.left(1), name.given.left(1));
}

/// Less than the office's own mask shows: the family knows its number again, and a stranger has too much left to guess.
QString lastDigits(const PhoneNumber &phone)
{
    return u"+7 ••• ••• •• "_s + phone.e164().right(2);
}

LookUpQueue::Held heldBy(const Referral &referral, const Place &place)
{
    return {referral.id, referral.number.text(), referral.state, place.kindergarten.name, place.group.name, place.group.age, place.group.language,
            place.seat.number, referral.terms.visitBy, referral.terms.extendUntil, referral.lastDay};
}

Result<LookUpQueue::Output> stateOf(Work &work, const Application &application)
{
    LookUpQueue::Output shown;
    shown.application = application.id;
    shown.revision = application.revision;
    shown.initials = initialsOf(application.child.name);
    shown.birthYear = application.child.birthDate.year();
    shown.state = application.state;
    for (const ContactPhone &phone : application.phones)
        if (phone.number.type() != PhoneType::FixedLine)
            shown.mobiles.append(lastDigits(phone.number));
    if (application.state == ApplicationState::Filed)
        shown.registrationDue = application.registrationDue;
    if (application.state == ApplicationState::Waiting) {
        KEZEK_TRY(const PositionNow place, positionNow(work.store, application.id));
        shown.position = place.position;
        shown.queueSize = place.size;
    }
    if (isStopListed(application, work.today()))
        shown.stopListedUntil = application.stopListedUntil;
    return shown;
}

Done addChances(Work &work, const Application &application, const std::optional<Referral> &referral, LookUpQueue::Output &shown)
{
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    QList<OfferRow> offers;
    if (application.state == ApplicationState::Waiting) {
        KEZEK_TRY(offers, work.store.readers().offers(application.id, work.now));
    }
    const FamilyCase family{application, referral ? &*referral : nullptr, offers, work.now, rules, calendar};
    shown.takeSeat = chanceToTakeSeat(family);
    shown.extend = chanceToMoveReferral(family, ReferralVerb::Extend);
    shown.changeMobile = chanceToChangeMobile(family);
    shown.withdraw = chanceToWithdraw(family);
    return {};
}

} // namespace

QList<Role> LookUpQueue::roles()
{
    return {Role::SelfService}; // at the counter it is the card, whose views are journaled too
}

Result<LookUpQueue::Output> LookUpQueue::run(Work &work, const Input &input)
{
    const QString field = u"childIin"_s;
    KEZEK_TRY(const Iin child, inField(field, Iin::parse(input.childIin)));
    KEZEK_CHECK(checkPace(work, child));
    KEZEK_TRY(const auto application, work.store.applications().latestOfChild(child));
    KEZEK_CHECK(note(work, child, application, application ? found : unknown));
    if (!application) {
        work.keepOnRefusal();
        return refuse(ErrorCode::NotFound, field);
    }
    KEZEK_TRY(Output shown, stateOf(work, *application));
    KEZEK_TRY(const auto referral, work.store.referrals().liveOf(application->id));
    if (referral) {
        KEZEK_TRY(const Place place, placeOf(work, referral->seat));
        shown.held = heldBy(*referral, place);
    }
    KEZEK_CHECK(addChances(work, *application, referral, shown));
    return shown;
}

} // namespace kezek
