// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"
#include "support/thread.h"

#include <QMutex>
#include <QSet>
#include <QTest>

#include <atomic>
#include <vector>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 16;
constexpr int groups = 6;
constexpr int seatsOfAGroup = 25;
constexpr int comersOfAGroup = 30;

/// What came of everybody's claim, counted by all clients together.
struct Counts {
    std::atomic<int> taken = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> failed = 0;
};

} // namespace

/// Many workstations want the same seats at the same moment: each seat is given once, and nobody is refused while one is left.
class TestClaims : public QObject {
    Q_OBJECT

private slots:
    void everySeatIsGivenOnceAndNobodyIsRefusedTooEarly_data()
    {
        QTest::addColumn<bool>("spread");
        QTest::addColumn<bool>("unsure");
        QTest::newRow("one group after the other") << false << false;
        QTest::newRow("any group at any time") << true << false;
        QTest::newRow("one group, every second claim taken back first") << false << true;
        QTest::newRow("any group, every second claim taken back first") << true << true;
    }
    void everySeatIsGivenOnceAndNobodyIsRefusedTooEarly();

    void aLastSeatThatIsGivenUpGoesToWhoWaitsForIt();

    void numbersBeginOnceForAll();

private:
    /// As TakeSeat does it, in the order of its statements.
    static Done claim(SqlStore &store, GroupId group, ApplicationId application, bool keep = true);
    static Done claimInside(SqlStore &store, GroupId group, ApplicationId application);
    /// Each client on a connection of its own.
    static void atOnce(const TestOffice &office, const std::function<void(SqlStore &store)> &work);
};

Done TestClaims::claimInside(SqlStore &store, GroupId group, ApplicationId application)
{
    KEZEK_TRY(const auto publication, store.seats().takePublished(group, store.now(), {}));
    if (!publication)
        return refuse(ErrorCode::SeatTaken);
    Referral referral;
    referral.application = application;
    referral.seat = publication->seat;
    referral.issuedAt = store.now();
    const QDate day = localDay(store.now());
    referral.terms.visitBy = referral.terms.extendUntil = referral.terms.validUntil = referral.terms.extendedValidUntil = day;
    referral.lastDay = day;
    KEZEK_TRY(const int number, store.referrals().nextSequence(day.year()));
    referral.number = ReferralNumber(day.year(), number);
    return store.referrals().insert(referral).map([](ReferralId) {});
}

Done TestClaims::claim(SqlStore &store, GroupId group, ApplicationId application, bool keep)
{
    Done done;
    KEZEK_CHECK(store.transaction([&] {
        done = claimInside(store, group, application);
        return done.has_value() && keep;
    }));
    return done;
}

void TestClaims::atOnce(const TestOffice &office, const std::function<void(SqlStore &store)> &work)
{
    std::vector<Thread> threads;
    std::atomic<int> ready = 0;
    for (int i = 0; i < clients; ++i)
        threads.push_back(startThread([&, now = office.now()] {
            SqlStore store(need(ServerDatabase::open(office.address(), TestServer::owner())), [now] { return now; }, PasswordCost::Least);
            for (++ready; ready < clients;)
                QThread::msleep(1);
            work(store);
        }));
}

void TestClaims::everySeatIsGivenOnceAndNobodyIsRefusedTooEarly()
{
    QFETCH(const bool, spread);
    QFETCH(const bool, unsure);
    TestOffice office;
    QList<GroupId> ids;
    QList<Seat> seats;
    for (int i = 0; i < groups; ++i) {
        ids.append(office.addGroup(seatsOfAGroup).id);
        seats.append(office.seatsOf(ids.last()));
    }
    QList<ApplicationId> children;
    for (int i = 0; i < groups * comersOfAGroup; ++i)
        children.append(office.addWaiting().id);
    office.publish(seats);
    Counts counts;
    std::atomic<int> next = 0;

    atOnce(office, [&](SqlStore &store) {
        for (int n = next++; n < children.size(); n = next++) {
            const GroupId group = ids.at(spread ? n % groups : n / comersOfAGroup);
            // Whoever takes a claim back leaves no seat behind, and stands in nobody's way.
            for (const bool keep : unsure && n % 2 == 0 ? QList<bool>{false, true} : QList<bool>{true}) {
                const Done done = claim(store, group, children.at(n), keep);
                const bool isTaken = !done && done.error().code == ErrorCode::SeatTaken;
                if (!done && !isTaken)
                    qWarning("%s", qPrintable(done.error().detail));
                counts.failed += !done && !isTaken ? 1 : 0;
                counts.taken += done && keep ? 1 : 0;
                counts.refused += isTaken && keep ? 1 : 0;
            }
        }
    });

    QCOMPARE(counts.failed, 0);
    QCOMPARE(counts.taken, groups * seatsOfAGroup);
    QCOMPARE(counts.refused, groups * (comersOfAGroup - seatsOfAGroup));
    SqlSession &session = office.store().session();
    QCOMPARE(need(session.count(u"SELECT count(DISTINCT seat_id) FROM referral WHERE released_at IS NULL"_s)), groups * seatsOfAGroup);
    QCOMPARE(need(session.count(u"SELECT count(*) FROM publication WHERE ended_at IS NULL"_s)), 0);
}

void TestClaims::aLastSeatThatIsGivenUpGoesToWhoWaitsForIt()
{
    TestOffice office;
    const GroupId group = office.addGroup(1).id;
    const ApplicationId first = office.addWaiting().id;
    const ApplicationId second = office.addWaiting().id;
    office.publish(office.seatsOf(group));
    SqlSession &session = office.store().session();
    // Who is connected is what a transaction saw at first (pg_stat_activity); who waits for whom is asked anew each time.
    const auto isWaitedFor = [&] {
        return need(session.count(u"SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"_s)) > 0;
    };
    Done waited;
    std::atomic<bool> isAnswered = false;
    Thread other;

    need(office.store().transaction([&] {
        need(claimInside(office.store(), group, first));
        other = startThread([&, now = office.now()] {
            SqlStore store(need(ServerDatabase::open(office.address(), TestServer::owner())), [now] { return now; }, PasswordCost::Least);
            waited = claim(store, group, second);
            isAnswered = true;
        });
        while (!isWaitedFor() && !isAnswered)
            QThread::msleep(1);
        return false;
    }));
    other.reset();

    QVERIFY2(waited, waited ? "" : qPrintable(waited.error().detail));
    QCOMPARE(need(session.count(u"SELECT application_id FROM referral WHERE released_at IS NULL"_s)), second.value);
}

void TestClaims::numbersBeginOnceForAll()
{
    TestOffice office;
    std::atomic<int> failed = 0;
    QMutex lock;
    QSet<int> drawn;

    for (int year = 2030; year < 2040; ++year)
        atOnce(office, [&](SqlStore &store) {
            int number = 0;
            const Done done = store.transaction([&] {
                const auto next = store.referrals().nextSequence(year);
                number = next.value_or(0);
                return next.has_value();
            });
            failed += done ? 0 : 1;
            const QMutexLocker locker(&lock);
            drawn.insert(year * 1000 + number);
        });

    QCOMPARE(failed, 0);
    QCOMPARE(drawn.size(), 10 * clients);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
