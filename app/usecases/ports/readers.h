// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "usecases/ports/rows.h"

namespace kezek {

/// Lists and cards, read without locking. Runs on the storage thread.
class Readers {
public:
    virtual ~Readers() = default;
    // `rules`: those of now's local day.
    virtual Result<TodayCounts> todayCounts(const QDateTime &now, const Rules &rules) = 0;
    virtual Result<QList<TaskRow>> tasks(const QDateTime &now, const Rules &rules, int limit) = 0;
    virtual Result<NightPreview> nightPreview(const QDateTime &now, const Rules &rules) = 0;
    virtual Result<Page<ApplicationRow>> toRegister(const PageMark &from) = 0; ///< by registrationDue
    virtual Result<Page<QueueRow>> queue(const QueueFilter &filter, const PageMark &from) = 0;
    virtual Result<QMap<int, int>> queueSizes() = 0; ///< birth year → waiting
    virtual Result<Page<ReferralRow>> referrals(const ReferralFilter &filter, const PageMark &from) = 0; ///< by last day
    virtual Result<QList<KindergartenRow>> kindergartens(std::optional<KindergartenId> only) = 0; ///< without the groups that ended
    virtual Result<QList<UnpublishedSeatRow>> unpublished() = 0;
    /// Groups that hide a seat, the longest hidden first.
    virtual Result<QList<SeatWatchRow>> seatWatch() = 0;
    virtual Result<GroupPromises> promises(GroupId group) = 0;
    virtual Result<QList<BulletinRow>> bulletin(std::optional<BulletinId> bulletin) = 0; ///< empty: all open seats
    virtual Result<QList<Bulletin>> bulletins(int limit) = 0;
    virtual Result<QList<OfferRow>> offers(ApplicationId application, const QDateTime &now) = 0;
    virtual Result<Page<MessageRow>> messages(const MessageFilter &filter, const PageMark &from) = 0; ///< newest first
    virtual Result<QList<MessageEventRow>> messageEvents(MessageId message) = 0; ///< oldest first
    virtual Result<QList<PhoneRow>> toPhone(int limit) = 0; ///< longest waiting first; `limit` counts messages
    virtual Result<QList<MessageCostRow>> messageCosts(QDate from, QDate until) = 0; ///< both days included, days without messages left out
    virtual Result<Page<InquiryRow>> inquiries(const InquiryFilter &filter, const PageMark &from) = 0;
    virtual Result<InquiryRow> inquiry(InquiryId id) = 0;
    /// Of the questions asked on these local days, both included.
    virtual Result<InquiryStats> inquiryStats(QDate from, QDate until) = 0;
    virtual Result<Page<ApplicationRow>> archive(const SearchQuery &search, const PageMark &from) = 0; ///< newest first
    virtual Result<QList<SearchHit>> search(const SearchQuery &query, int limit) = 0;
    virtual Result<ApplicationCard> card(ApplicationId application, const QDateTime &now) = 0;
    /// Something was written since the last call of this connection, by anyone.
    virtual Result<bool> changed() = 0;
    /// One line an invariant that does not hold; empty: clean.
    virtual Result<QStringList> check(const QDateTime &now) = 0;
};

} // namespace kezek
