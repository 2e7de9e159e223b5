// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/invitations.h"

#include "domain/placement.h"
#include "usecases/messages/notices.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QueueEntry entryOf(const Application &application)
{
    QueueEntry entry;
    entry.application = application.id;
    entry.birthYear = application.child.birthDate.year();
    entry.category = application.category;
    entry.filedAt = application.filedAt;
    entry.numberYear = application.number ? application.number->year() : 0;
    entry.numberSequence = application.number ? application.number->sequence() : 0;
    return entry;
}

/// The heads of the queues are compared again and again; each queue keeps its own order.
QList<ApplicationId> mergeByHead(QList<QList<QueueEntry>> queues)
{
    QList<qsizetype> heads(queues.size(), 0);
    QList<ApplicationId> merged;
    while (true) {
        qsizetype best = -1;
        for (qsizetype i = 0; i < queues.size(); ++i) {
            if (heads[i] == queues[i].size())
                continue;
            if (best < 0 || isAhead(queues[i][heads[i]], queues[best][heads[best]]))
                best = i;
        }
        if (best < 0)
            return merged;
        merged.append(queues[best][heads[best]++].application);
    }
}

/// R21: a twin moves up to directly behind the twin that is ahead.
QList<Application> withTwinsTogether(const QList<Application> &ordered, int days)
{
    QHash<Iin, QList<qsizetype>> families;
    for (qsizetype i = 0; i < ordered.size(); ++i)
        families[ordered[i].applicant.iin].append(i);

    QList<Application> together;
    QList<bool> placed(ordered.size(), false);
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (placed[i])
            continue;
        for (const qsizetype sibling : std::as_const(families[ordered[i].applicant.iin])) {
            if (placed[sibling] || (sibling != i && !areTwins(ordered[i], ordered[sibling], days)))
                continue;
            placed[sibling] = true;
            together.append(ordered[sibling]);
        }
    }
    return together;
}

/// Groups with seats of the bulletin that nobody is invited to.
Result<QList<OfferedGroup>> uninvitedSeats(Work &work, BulletinId bulletin)
{
    KEZEK_TRY(auto seats, work.store.bulletins().openSeats(bulletin));
    KEZEK_TRY(const auto invitations, work.store.bulletins().openInvitations(bulletin));
    for (const Invitation &invitation : invitations)
        --seats[invitation.group];

    QList<OfferedGroup> offered;
    for (auto it = seats.cbegin(); it != seats.cend(); ++it) {
        if (it.value() <= 0)
            continue;
        KEZEK_TRY(const Group group, work.store.kindergartens().group(it.key()));
        KEZEK_TRY(const Kindergarten kindergarten, work.store.kindergartens().kindergarten(group.kindergarten));
        offered.append({group, kindergarten, it.value()});
    }
    return offered;
}

/// What is kept at this instant, and until when at the latest.
struct KeptSeats {
    QSet<ApplicationId> children;
    QDateTime until;
};

Result<KeptSeats> keptSeats(Work &work)
{
    KeptSeats kept{{}, work.now};
    KEZEK_TRY(const auto windows, work.store.bulletins().windowsOpen(work.now));
    for (const Bulletin &bulletin : windows) {
        kept.until = qMax(kept.until, bulletin.windowUntil);
        KEZEK_TRY(const auto invitations, work.store.bulletins().openInvitations(bulletin.id));
        for (const Invitation &invitation : invitations)
            kept.children.insert(invitation.application);
    }
    return kept;
}

/// All who wait in the birth years of the groups, also those who are not asked now: with the 1:n of R5 it depends on each of them who comes
/// before whom.
Result<QList<Application>> wholeQueues(Work &work, const QList<OfferedGroup> &offered, const KeptSeats &kept)
{
    int from = offered.constFirst().group.bornFrom.year();
    int until = offered.constFirst().group.bornUntil.year();
    for (const OfferedGroup &offer : offered) {
        from = qMin(from, offer.group.bornFrom.year());
        until = qMax(until, offer.group.bornUntil.year());
    }
    return work.store.applications().waitingBornBetween(QDate(from, 1, 1), QDate(until, 12, 31), kept.until);
}

/// In order, who could be invited at all: not on the stop-list, no seat kept for it anywhere, not asked in this bulletin already.
Result<QList<Application>> candidates(Work &work, const Bulletin &bulletin, const QList<OfferedGroup> &offered,
                                      const QSet<ApplicationId> &again)
{
    KEZEK_TRY(const KeptSeats kept, keptSeats(work));
    KEZEK_TRY(const QList<Application> waiting, wholeQueues(work, offered, kept));
    KEZEK_TRY(const auto invitedBefore, work.store.bulletins().everInvited(bulletin.id));
    KEZEK_TRY(const Rules rules, work.rules());
    const QSet<ApplicationId> asked(invitedBefore.cbegin(), invitedBefore.cend());
    return invitationOrder(waiting, rules, [&](const Application &application) {
        const bool askedAlready = asked.contains(application.id) && !again.contains(application.id);
        return !askedAlready && !kept.children.contains(application.id) && !isStopListed(application, work.today());
    });
}

QString dedupKeyOf(const Invitation &invitation)
{
    return u"invitation:%1:%2:%3"_s.arg(invitation.bulletin.value).arg(invitation.application.value).arg(invitation.group.value);
}

Done invite(Work &work, const Bulletin &bulletin, const Application &application, const OfferedGroup &offer)
{
    Invitation invitation;
    invitation.bulletin = bulletin.id;
    invitation.group = offer.group.id;
    invitation.application = application.id;
    invitation.invitedAt = work.now;
    invitation.until = bulletin.windowUntil;
    KEZEK_CHECK(work.store.bulletins().invite(invitation));

    const NoticeWords words{{u"kindergarten"_s, offer.kindergarten.name},
                            {u"group"_s, offer.group.name},
                            {u"day"_s, noticeDay(localDay(bulletin.windowUntil))},
                            {u"number"_s, application.number ? application.number->text() : QString()}};
    // As long as the bulletin can be taken back no family is told of it.
    KEZEK_TRY(const Rulebook rulebook, work.store.settings().rulebook());
    const QDateTime leaves = undoEnd(bulletin.publishedAt, rulebook.on(localDay(bulletin.publishedAt)));
    return notify(work, application, MessageKind::Invitation, words, {}, dedupKeyOf(invitation), bulletin.windowUntil, leaves);
}

} // namespace

QList<Application> invitationOrder(const QList<Application> &waiting, const Rules &rules,
                                   const std::function<bool(const Application &)> &mayBeAsked)
{
    QMap<int, QList<QueueEntry>> byYear;
    QHash<ApplicationId, qsizetype> indexOf;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const QueueEntry entry = entryOf(waiting[i]);
        byYear[entry.birthYear].append(entry);
        indexOf.insert(entry.application, i);
    }
    QList<QList<QueueEntry>> queues;
    for (const QList<QueueEntry> &queue : std::as_const(byYear)) {
        queues.append(inOrder(queue, rules));
        if (mayBeAsked)
            queues.last().removeIf([&](const QueueEntry &entry) { return !mayBeAsked(waiting[indexOf.value(entry.application)]); });
    }

    QList<Application> ordered;
    for (const ApplicationId id : mergeByHead(std::move(queues)))
        ordered.append(waiting[indexOf.value(id)]);
    return rules.twinsTogether ? withTwinsTogether(ordered, rules.twinDays) : ordered;
}

Result<int> inviteHead(Work &work, const Bulletin &bulletin, const QSet<ApplicationId> &again)
{
    if (bulletin.windowUntil <= work.now)
        return 0;
    KEZEK_TRY(const QList<OfferedGroup> offered, uninvitedSeats(work, bulletin.id));
    if (offered.isEmpty())
        return 0;
    KEZEK_TRY(const QList<Application> ordered, candidates(work, bulletin, offered, again));
    KEZEK_TRY(const Rules rules, work.rules());
    const QList<InvitationChoice> choices = chooseInvitations(ordered, offered, work.today(), rules);

    QHash<ApplicationId, const Application *> applications;
    for (const Application &application : ordered)
        applications.insert(application.id, &application);
    for (const InvitationChoice &choice : choices) {
        const auto offer = std::find_if(offered.cbegin(), offered.cend(),
                                        [&](const OfferedGroup &candidate) { return candidate.group.id == choice.group; });
        KEZEK_CHECK(invite(work, bulletin, *applications.value(choice.application), *offer));
    }
    return static_cast<int>(choices.size());
}

Result<bool> endInvitation(Work &work, const Invitation &invitation, Cause cause)
{
    KEZEK_CHECK(work.store.bulletins().endInvitation(invitation.id, work.now, cause));
    KEZEK_TRY(const bool unsent, work.store.outbox().cancelQueued(dedupKeyOf(invitation)));
    return !unsent;
}

Result<bool> takeBackInvitation(Work &work, const Invitation &invitation, Cause cause, const std::function<QString(Language)> &ground)
{
    KEZEK_TRY(const bool known, endInvitation(work, invitation, cause));
    if (!known)
        return false;
    KEZEK_TRY(const Application application, work.store.applications().get(invitation.application));
    KEZEK_TRY(const Group group, work.store.kindergartens().group(invitation.group));
    KEZEK_TRY(const Kindergarten kindergarten, work.store.kindergartens().kindergarten(group.kindergarten));
    const NoticeWords words{{u"kindergarten"_s, kindergarten.name}, {u"group"_s, group.name}, {u"ground"_s, ground(application.messageLanguage)}};
    KEZEK_CHECK(notify(work, application, MessageKind::RecalledNotice, words));
    return true;
}

Done endSurplusInvitations(Work &work, BulletinId bulletin, GroupId group, const QString &reason)
{
    KEZEK_TRY(const auto seats, work.store.bulletins().openSeats(bulletin));
    KEZEK_TRY(QList<Invitation> invitations, work.store.bulletins().openInvitations(bulletin));
    invitations.removeIf([group](const Invitation &invitation) { return invitation.group != group; });
    std::sort(invitations.begin(), invitations.end(), [](const Invitation &a, const Invitation &b) { return a.id < b.id; });
    for (qsizetype i = seats.value(group); i < invitations.size(); ++i)
        KEZEK_CHECK(takeBackInvitation(work, invitations[i], Cause::PublicationRecalled, [&](Language) { return reason; }));
    return {};
}

} // namespace kezek
