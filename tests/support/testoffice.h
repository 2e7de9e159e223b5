// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/office.h"
#include "support/builders.h"
#include "support/testserver.h"

#include <map>
#include <memory>

namespace kezek::test {

/// How a test's group differs from an ordinary one.
struct GroupSpec {
    int seats = 20;
    QDate bornFrom{2024, 1, 1};
    QDate bornUntil{2024, 12, 31};
    GroupLanguage language = GroupLanguage::Russian;
    GroupKind kind = GroupKind::General;
    AgeGroup age = AgeGroup::Younger;
    std::optional<KindergartenId> kindergarten; ///< empty: a new one
    QString name = QStringLiteral("Солнышко");
    int norm = 0; ///< 0: as many as seats
};

/// What such an office begins with.
NewOffice newTestOffice();

/// A whole office in memory (or in a file, or in a database of the tests' PostgreSQL) with a clock that stands where the test sets it: Monday 23 November 2026, 09:41 in Temirtau.
/// Its state is always one that the program could have reached, so that Readers::check() finds nothing.
class TestOffice {
public:
    /// A new one in memory or on the tests' server; in a file, new or there already; or, by its address, one on a server.
    explicit TestOffice(const QString &path = QStringLiteral(":memory:"));

    SqlStore &store() { return *m_store; }
    /// The same office as this person reaches it: on PostgreSQL over a connection of their own login, with no rights but theirs.
    SqlStore &storeOf(const Actor &actor);
    /// Of an office on the tests' PostgreSQL.
    ServerAddress address() const { return m_database->address(); }
    Clock clock() const;
    QDateTime now() const { return *m_now; }
    void setNow(const QDateTime &instant);
    /// The local clock of Kazakhstan.
    void setNow(QDate day, QTime time = QTime(9, 0));
    Rules rules(); ///< today's
    void advance(qint64 seconds) { setNow(m_now->addSecs(seconds)); }

    /// Does as someone would who gets at the data past the program: no trigger and no foreign key holds.
    void tamper(const QStringList &statements);
    /// Runs as one committed write.
    void write(const std::function<void()> &work);

    Actor administrator();
    /// A worker of a role; the same one each time.
    Actor actor(Role role, std::optional<KindergartenId> kindergarten = {});
    SeededRandom &random() { return m_random; }

    DistrictId district(int index = 0); ///< the office begins with two
    KindergartenId addKindergarten(const QString &name = {});
    Group addGroup(const GroupSpec &spec = {});
    Group addGroup(int seats);
    QList<Seat> seatsOf(GroupId group);

    /// As filed; waiting with a number and in the queue; both with their journal rows.
    Application addFiled(const Application &application = anApplication().build());
    Application addWaiting(const Application &application = anApplication().build());
    /// A bulletin with these seats; without an instant there is no window.
    Bulletin publish(const QList<Seat> &seats, std::optional<QDateTime> windowUntil = {});
    /// A waiting child gets a seat (published before, or not).
    Referral addReferral(ApplicationId application, SeatId seat);
    /// Ends it as enrolled.
    Referral enrol(ReferralId referral);
    Message addMessage(const Application &application, MessageKind kind, MessageState state = MessageState::Queued);

private:
    void openFile(const QString &path);
    void makeOnServer();
    void openOnServer(std::unique_ptr<TestServer::Database> database);
    std::unique_ptr<SqlStore> storeOn(std::unique_ptr<SqlConnection> connection) const;
    void journal(const QString &verb, ApplicationId application);

    std::shared_ptr<QDateTime> m_now;
    std::unique_ptr<TestServer::Database> m_database; ///< on PostgreSQL; outlives the store
    std::unique_ptr<SqlStore> m_store;
    std::map<QString, std::unique_ptr<SqlStore>> m_stores; ///< on PostgreSQL, by login
    SeededRandom m_random;
    int m_kindergartens = 0;
};

} // namespace kezek::test
