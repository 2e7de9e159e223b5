// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"
#include "storage/sqlqueueentries.h"
#include "usecases/ports/officerepositories.h"
#include "usecases/ports/readers.h"
#include "usecases/ports/repositories.h"

#include <functional>

namespace kezek {

/// What the lists and cards ask of the repositories beside their own SQL.
struct ReaderSources {
    Applications &applications;
    SqlQueueEntries &queue;
    Bulletins &bulletins;
    Settings &settings;
    Clock clock;
};

/// Rows for lists and cards. Lists are read in keyset pages, so the last page costs what the first does.
class SqlReaders : public Readers {
public:
    SqlReaders(SqlConnection &connection, ReaderSources sources)
        : m_connection(connection),
          m_session(connection.session()),
          m_sources(std::move(sources))
    {}

    // today: sqlreaders_today.cpp
    Result<TodayCounts> todayCounts(const QDateTime &now, const Rules &rules) override;
    Result<QList<TaskRow>> tasks(const QDateTime &now, const Rules &rules, int limit) override;
    Result<NightPreview> nightPreview(const QDateTime &now, const Rules &rules) override;
    // applications and the queue: sqlreaders_applications.cpp, sqlreaders_queue.cpp
    Result<Page<ApplicationRow>> toRegister(const PageMark &from) override;
    Result<Page<QueueRow>> queue(const QueueFilter &filter, const PageMark &from) override;
    Result<QMap<int, int>> queueSizes() override;
    Result<Page<ApplicationRow>> archive(const SearchQuery &search, const PageMark &from) override;
    Result<QList<SearchHit>> search(const SearchQuery &query, int limit) override;
    Result<ApplicationCard> card(ApplicationId application, const QDateTime &now) override;
    // referrals and messages: sqlreaders_referrals.cpp, sqlreaders_messages.cpp
    Result<Page<ReferralRow>> referrals(const ReferralFilter &filter, const PageMark &from) override;
    Result<Page<MessageRow>> messages(const MessageFilter &filter, const PageMark &from) override;
    Result<QList<MessageEventRow>> messageEvents(MessageId message) override;
    Result<QList<PhoneRow>> toPhone(int limit) override;
    Result<QList<MessageCostRow>> messageCosts(QDate from, QDate until) override;
    // inquiries: sqlreaders_inquiries.cpp
    Result<Page<InquiryRow>> inquiries(const InquiryFilter &filter, const PageMark &from) override;
    Result<InquiryRow> inquiry(InquiryId id) override;
    Result<InquiryStats> inquiryStats(QDate from, QDate until) override;
    // seats: sqlreaders_seats.cpp
    Result<QList<KindergartenRow>> kindergartens(std::optional<KindergartenId> only) override;
    Result<QList<UnpublishedSeatRow>> unpublished() override;
    Result<QList<BulletinRow>> bulletin(std::optional<BulletinId> bulletin) override;
    Result<QList<Bulletin>> bulletins(int limit) override;
    Result<QList<OfferRow>> offers(ApplicationId application, const QDateTime &now) override;
    Result<GroupPromises> promises(GroupId group) override;
    Result<QList<SeatWatchRow>> seatWatch() override;

    Result<bool> changed() override;
    Result<QStringList> check(const QDateTime &now) override;

private:
    /// R14 as of a day.
    Result<QList<TaskRow>> taskRows(const QString &sql, const QVariantList &values,
                                    const std::function<void(Row &, TaskRow &)> &read);
    Result<QList<TaskRow>> registrationTasks(int limit);
    Result<QList<TaskRow>> lapseTasks(QDate today, const Rules &rules, int limit);
    Result<QList<TaskRow>> extensionTasks(QDate today);
    Result<QList<TaskRow>> windowTasks(const QDateTime &now, int limit);
    Result<QList<TaskRow>> callTasks(int limit);
    Result<QList<TaskRow>> questionTasks();
    Result<QList<TaskRow>> tellTasks(QDate today, int limit);
    Result<QList<ApplicationRow>> applicationRows(const QString &rest, const QVariantList &values);
    Result<QList<ReferralRow>> referralsOf(ApplicationId application);
    /// Seats of one group that are neither held, nor in a bulletin, nor closed for a reason that somebody gave.
    struct Unoffered {
        QDateTime since; ///< of the oldest
        int byCapacity = 0; ///< of them closed, because the group was made smaller
    };
    Result<QHash<GroupId, Unoffered>> unofferedSeats();
    Result<QList<ReferralRow>> heldIn(GroupId group, const QString &states);

    SqlConnection &m_connection;
    SqlSession &m_session;
    ReaderSources m_sources;
    QString m_seen;
};

} // namespace kezek
