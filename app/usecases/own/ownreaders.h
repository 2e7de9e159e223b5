// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/own/ownchildren.h"

namespace kezek {

/// Lists and cards of one kindergarten's children. What is the office's own business is empty.
class OwnReaders : public Readers {
public:
    explicit OwnReaders(const OwnChildren &own) : m_own(own) {}

    Result<TodayCounts> todayCounts(const QDateTime &now, const Rules &rules) override;
    Result<QList<TaskRow>> tasks(const QDateTime &now, const Rules &rules, int limit) override;
    Result<NightPreview> nightPreview(const QDateTime &now, const Rules &rules) override;
    Result<Page<ApplicationRow>> toRegister(const PageMark &from) override;
    Result<Page<QueueRow>> queue(const QueueFilter &filter, const PageMark &from) override;
    Result<QMap<int, int>> queueSizes() override;
    Result<Page<ReferralRow>> referrals(const ReferralFilter &filter, const PageMark &from) override;
    Result<QList<KindergartenRow>> kindergartens(std::optional<KindergartenId> only) override;
    Result<QList<UnpublishedSeatRow>> unpublished() override;
    Result<QList<SeatWatchRow>> seatWatch() override;
    Result<GroupPromises> promises(GroupId group) override;
    Result<QList<BulletinRow>> bulletin(std::optional<BulletinId> bulletin) override;
    Result<QList<Bulletin>> bulletins(int limit) override;
    Result<QList<OfferRow>> offers(ApplicationId application, const QDateTime &now) override;
    Result<Page<MessageRow>> messages(const MessageFilter &filter, const PageMark &from) override;
    Result<QList<MessageEventRow>> messageEvents(MessageId message) override;
    Result<QList<PhoneRow>> toPhone(int limit) override;
    Result<QList<MessageCostRow>> messageCosts(QDate from, QDate until) override;
    Result<Page<InquiryRow>> inquiries(const InquiryFilter &filter, const PageMark &from) override;
    Result<InquiryRow> inquiry(InquiryId id) override;
    Result<InquiryStats> inquiryStats(QDate from, QDate until) override;
    Result<Page<ApplicationRow>> archive(const SearchQuery &search, const PageMark &from) override;
    Result<QList<SearchHit>> search(const SearchQuery &query, int limit) override;
    Result<ApplicationCard> card(ApplicationId application, const QDateTime &now) override;
    Result<bool> changed() override;
    Result<QStringList> check(const QDateTime &now) override;

private:
    /// All of them, page after page.
    Result<QList<ReferralRow>> allReferrals(const ReferralFilter &filter);
    Readers &office() const { return m_own.store().readers(); }

    const OwnChildren &m_own;
};

} // namespace kezek
