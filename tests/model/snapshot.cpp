// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot.h"

#include "support/builders.h"
#include "usecases/reports/jobs.h"

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

QList<qint64> keysOf(SqlStore &store, const QString &table)
{
    QList<qint64> keys;
    need(store.session().each(u"SELECT id FROM %1 ORDER BY id"_s.arg(table), {}, [&](Row &row) { keys.append(row.big()); }));
    return keys;
}

Child childOf(SqlStore &store, ApplicationId id)
{
    const Application application = need(store.applications().get(id));
    Child child;
    child.iin = application.child.iin.text();
    child.parent = application.applicant.iin.text();
    child.born = application.child.birthDate;
    child.state = application.state;
    child.category = application.category;
    child.benefit = application.benefit;
    child.commission = application.commissionPaper;
    child.wishes = application.wishes;
    child.home = application.address.district;
    child.filedAt = application.filedAt;
    if (application.number)
        child.number = Number(application.number->year(), application.number->sequence());
    if (const auto entry = need(store.queue().openEntry(id)))
        child.queuedAt = entry->enteredAt;
    child.strikes = application.strikes;
    child.stopUntil = application.stopListedUntil;
    child.refused = application.state == ApplicationState::Archived && application.endCause == Cause::Refused;
    return child;
}

Referral referralOf(SqlStore &store, ReferralId id)
{
    const kezek::Referral stored = need(store.referrals().get(id));
    return {stored.application, stored.seat, stored.state, stored.releasedAt.has_value(), localDay(stored.issuedAt), stored.terms.extendUntil,
            stored.lastDay, stored.terms.extensionDays, stored.terms.extensionFrom, stored.terms.extendedDayMovesToWorking};
}

void readPlaces(SqlStore &store, Reference &reference)
{
    for (const Kindergarten &place : need(store.kindergartens().all())) {
        reference.districts[place.id] = place.district;
        for (const Group &group : need(store.kindergartens().groups(place.id))) {
            reference.groups[group.id] = group;
            for (const SeatStatus &status : need(store.seats().ofGroup(group.id)))
                reference.seats[status.seat.id] = {group.id, status.seat.number, status.seat.closedAt.has_value(),
                                                   status.seat.closedReason == u"capacity"_s, status.seat.freeCause == Cause::PublicationRecalled,
                                                   status.referral.value_or(ReferralId()),
                                                   status.publication ? status.publication->bulletin : BulletinId()};
        }
    }
}

void readBulletins(SqlStore &store, Reference &reference)
{
    std::map<qint64, Invitation> open;
    for (const qint64 key : keysOf(store, u"bulletin"_s)) {
        const kezek::Bulletin stored = need(store.bulletins().get({key}));
        Bulletin bulletin{stored.publishedAt, stored.windowUntil, stored.windowClosedAt.has_value(), stored.undoneAt.has_value(), {}};
        for (const ApplicationId id : need(store.bulletins().everInvited(stored.id)))
            bulletin.asked.insert(id);
        reference.bulletins[stored.id] = bulletin;
        for (const kezek::Invitation &one : need(store.bulletins().openInvitations(stored.id)))
            open[one.id.value] = {one.bulletin, one.group, one.application, one.invitedAt};
    }
    for (const auto &[key, invitation] : open)
        reference.invitations.push_back(invitation);
}

QDate dayOf(const Result<std::optional<QDateTime>> &run)
{
    const auto last = need(run);
    return last ? localDay(*last) : QDate();
}

} // namespace

Reference referenceOf(SqlStore &store)
{
    Reference reference;
    reference.now = store.now();
    reference.calendar = need(store.settings().calendar());
    const Rulebook rulebook = need(store.settings().rulebook());
    for (const RuleRow &row : rulebook.rows())
        reference.rulesFrom[row.from] = rulebook.on(row.from);
    readPlaces(store, reference);
    for (const qint64 key : keysOf(store, u"application"_s))
        reference.children[{key}] = childOf(store, {key});
    for (const auto &[id, child] : reference.children)
        if (child.number)
            reference.numbersGiven[child.number->first] = std::max(reference.numbersGiven[child.number->first], child.number->second);
    for (const qint64 key : keysOf(store, u"referral"_s))
        reference.referrals[{key}] = referralOf(store, {key});
    readBulletins(store, reference);
    reference.lastNight = dayOf(store.records().lastRun(nightJob));
    reference.lastHour = dayOf(store.records().lastRun(bulletinJob));
    return reference;
}

} // namespace kezek::model
