// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/own/ownreaders.h"

#include "domain/statetables.h"

#include <QSet>

namespace kezek {

namespace {

tl::unexpected<Error> notTheirs()
{
    return refuse(ErrorCode::NotPermitted, {}, {toText(Role::Kindergarten)});
}

bool isLastTime(const ReferralRow &row, const Rules &rules)
{
    return row.strikes + 1 >= rules.overduesThatArchive;
}

ApplicationRow rowOf(const Application &a)
{
    return {.id = a.id, .revision = a.revision, .number = a.number, .state = a.state, .childName = a.child.name.brief(),
            .childIin = a.child.iin, .birthDate = a.child.birthDate, .category = a.category, .source = a.source, .filedAt = a.filedAt,
            .registrationDue = a.registrationDue, .endedAt = a.endedAt, .endCause = a.endCause, .strikes = a.strikes};
}

} // namespace

Result<QList<ReferralRow>> OwnReaders::allReferrals(const ReferralFilter &filter)
{
    QList<ReferralRow> all;
    PageMark mark;
    do {
        KEZEK_TRY(const Page<ReferralRow> page, referrals(filter, mark));
        all += page.rows;
        mark = page.next;
    } while (!mark.isEmpty());
    return all;
}

Result<TodayCounts> OwnReaders::todayCounts(const QDateTime &now, const Rules &rules)
{
    const QDate today = localDay(now);
    KEZEK_TRY(const QList<ReferralRow> live, allReferrals({}));
    TodayCounts counts;
    counts.referralsLive = int(live.size());
    for (const ReferralRow &row : live) {
        const bool ends = row.referral.lastDay <= today;
        counts.referralsLapseToday += ends ? 1 : 0;
        counts.referralsLapseTodaySecond += ends && isLastTime(row, rules) ? 1 : 0;
        counts.lastExtensionDay += row.referral.state == ReferralState::Issued && row.referral.terms.extendUntil == today ? 1 : 0;
    }
    return counts;
}

Result<QList<TaskRow>> OwnReaders::tasks(const QDateTime &, const Rules &rules, int limit)
{
    KEZEK_TRY(const QList<ReferralRow> live, allReferrals({}));
    QList<TaskRow> tasks;
    for (const ReferralRow &row : live.mid(0, limit)) {
        TaskRow task;
        task.kind = TaskRow::Kind::ExpectChild;
        task.due = startOfLocalDay(row.referral.lastDay.addDays(1));
        task.application = row.referral.application;
        task.referral = row.referral.id;
        task.childName = row.childName;
        task.number = row.referral.number.text();
        task.place = row.group;
        task.count = row.seatNumber;
        task.second = isLastTime(row, rules);
        task.told = row.told;
        tasks.append(task);
    }
    return tasks;
}

Result<NightPreview> OwnReaders::nightPreview(const QDateTime &now, const Rules &rules)
{
    ReferralFilter ending;
    ending.lastDayUntil = localDay(now);
    KEZEK_TRY(const QList<ReferralRow> rows, allReferrals(ending));
    NightPreview preview;
    for (const ReferralRow &row : rows) {
        KEZEK_TRY(const Application application, m_own.store().applications().get(row.referral.application));
        ++preview.lapse;
        preview.archived += isLastTime(row, rules) ? 1 : 0;
        preview.messages += int(application.phones.size());
        preview.neverDelivered += row.told == Told::Delivered || row.told == Told::Phoned ? 0 : 1;
    }
    preview.backToQueue = preview.lapse - preview.archived;
    preview.seatsFreed = preview.lapse;
    return preview;
}

Result<Page<ReferralRow>> OwnReaders::referrals(const ReferralFilter &filter, const PageMark &from)
{
    ReferralFilter own = filter;
    own.kindergarten = m_own.kindergarten();
    return office().referrals(own, from);
}

Result<QList<KindergartenRow>> OwnReaders::kindergartens(std::optional<KindergartenId> only)
{
    if (only && *only != m_own.kindergarten())
        return QList<KindergartenRow>();
    return office().kindergartens(m_own.kindergarten());
}

Result<QList<UnpublishedSeatRow>> OwnReaders::unpublished()
{
    KEZEK_TRY(QList<UnpublishedSeatRow> rows, office().unpublished());
    rows.removeIf([this](const UnpublishedSeatRow &row) { return row.kindergarten.id != m_own.kindergarten(); });
    return rows;
}

Result<GroupPromises> OwnReaders::promises(GroupId group)
{
    KEZEK_CHECK(m_own.check(group));
    KEZEK_TRY(GroupPromises promises, office().promises(group));
    promises.invited.clear(); // they wait: nobody has sent them here
    return promises;
}

Result<QList<SearchHit>> OwnReaders::search(const SearchQuery &query, int limit)
{
    if (std::holds_alternative<std::monostate>(query))
        return QList<SearchHit>();
    ReferralFilter filter;
    filter.liveOnly = false;
    filter.search = query;
    KEZEK_TRY(const QList<ReferralRow> rows, allReferrals(filter));
    QList<SearchHit> hits;
    QSet<ApplicationId> seen;
    for (auto row = rows.crbegin(); row != rows.crend() && hits.size() < limit; ++row) {
        if (seen.contains(row->referral.application))
            continue;
        seen.insert(row->referral.application);
        KEZEK_TRY(const Application application, m_own.store().applications().get(row->referral.application));
        const bool holds = isLive(row->referral.state) || row->referral.state == ReferralState::Enrolled;
        hits.append({rowOf(application), holds ? row->kindergarten : QString()});
    }
    return hits;
}

Result<ApplicationCard> OwnReaders::card(ApplicationId application, const QDateTime &now)
{
    KEZEK_CHECK(m_own.check(application));
    KEZEK_TRY(ApplicationCard card, office().card(application, now));
    card.referrals.removeIf([this](const ReferralRow &row) { return row.kindergartenId != m_own.kindergarten(); });
    card.invitations.clear();
    if (card.otherLive) {
        KEZEK_TRY(const bool own, m_own.isOwn(card.otherLive->id));
        if (!own)
            card.otherLive.reset();
    }
    QList<ApplicationRow> twins;
    for (const ApplicationRow &twin : std::as_const(card.twins)) {
        KEZEK_TRY(const bool own, m_own.isOwn(twin.id));
        if (own)
            twins.append(twin);
    }
    card.twins = twins;
    return card;
}

Result<QList<BulletinRow>> OwnReaders::bulletin(std::optional<BulletinId> bulletin) { return office().bulletin(bulletin); }
Result<QList<Bulletin>> OwnReaders::bulletins(int limit) { return office().bulletins(limit); }
Result<bool> OwnReaders::changed() { return office().changed(); }

Result<Page<ApplicationRow>> OwnReaders::toRegister(const PageMark &) { return Page<ApplicationRow>(); }
Result<Page<QueueRow>> OwnReaders::queue(const QueueFilter &, const PageMark &) { return Page<QueueRow>(); }
Result<QMap<int, int>> OwnReaders::queueSizes() { return QMap<int, int>(); }
Result<QList<SeatWatchRow>> OwnReaders::seatWatch() { return QList<SeatWatchRow>(); }
Result<QList<OfferRow>> OwnReaders::offers(ApplicationId, const QDateTime &) { return QList<OfferRow>(); }
Result<Page<MessageRow>> OwnReaders::messages(const MessageFilter &, const PageMark &) { return Page<MessageRow>(); }
Result<QList<MessageEventRow>> OwnReaders::messageEvents(MessageId) { return notTheirs(); }
Result<QList<PhoneRow>> OwnReaders::toPhone(int) { return QList<PhoneRow>(); }
Result<QList<MessageCostRow>> OwnReaders::messageCosts(QDate, QDate) { return QList<MessageCostRow>(); }
Result<Page<InquiryRow>> OwnReaders::inquiries(const InquiryFilter &, const PageMark &) { return Page<InquiryRow>(); }
Result<InquiryRow> OwnReaders::inquiry(InquiryId) { return notTheirs(); }
Result<InquiryStats> OwnReaders::inquiryStats(QDate, QDate) { return notTheirs(); }
Result<Page<ApplicationRow>> OwnReaders::archive(const SearchQuery &, const PageMark &) { return Page<ApplicationRow>(); }
Result<QStringList> OwnReaders::check(const QDateTime &) { return notTheirs(); }

} // namespace kezek
