// SPDX-License-Identifier: GPL-3.0-or-later
// 32 clients claim 20,000 seats of an office on PostgreSQL, all of them on one group or spread over many: by Kezek's rows of seats, by a
// guarded counter a group, and by a claim written by hand, statement for statement, through the C API, which does not wait before it says no.
// What comes of a claim is the same on all sides: a numbered referral, in a table of the same columns and indexes. Every commit is on the
// disk before it is answered. How dear it is to keep others waiting for a counter is decided by how long whoever has it is waited for: by the
// disk, and by the network to a workstation. So the same is done once more through a wire, and once more as on a disk of four milliseconds.
#include "bench/durableserver.h"
#include "storage/sqlstore.h"
#include "support/tables.h"
#include "support/testoffice.h"

#include <libpq-fe.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 32;
constexpr int claims = 20'000;
constexpr int seatsOfAGroup = 25;
constexpr int groups = claims / seatsOfAGroup;
/// Every client comes for each group, which has not as many seats: somebody must be told no, and nobody who need not be.
constexpr int comers = clients * groups;
/// What is claimed before the time is taken: a workstation's statements are prepared and its server's tables known since the morning.
constexpr int warmUp = comers / 20;

/// A network between 32 workstations and the server: what is said takes as long to get across, each way. A client and the server speak by turns, so
/// a message is held back by one who sleeps.
class Wire {
public:
    Wire(quint16 server, std::chrono::microseconds oneWay) : m_server(address(server)), m_oneWay(oneWay)
    {
        sockaddr_in own = address(0);
        socklen_t size = sizeof own;
        auto *place = reinterpret_cast<sockaddr *>(&own);
        if (bind(m_listening, place, size) != 0 || listen(m_listening, clients) != 0 || getsockname(m_listening, place, &size) != 0)
            qFatal("no port to listen at");
        m_port = ntohs(own.sin_port);
        std::thread([this] {
            for (int client = accept(m_listening, nullptr, nullptr); client >= 0; client = accept(m_listening, nullptr, nullptr))
                join(client);
        }).detach();
    }
    quint16 port() const { return m_port; }

private:
    static sockaddr_in address(quint16 port)
    {
        sockaddr_in found{};
        found.sin_family = AF_INET;
        found.sin_port = htons(port);
        found.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return found;
    }
    void join(int client) const
    {
        const int server = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(server, reinterpret_cast<const sockaddr *>(&m_server), sizeof m_server) != 0)
            qFatal("the server is not reached");
        const int on = 1;
        for (const int side : {client, server})
            setsockopt(side, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread(&Wire::carry, this, client, server).detach();
        std::thread(&Wire::carry, this, server, client).detach();
    }
    void carry(int from, int to) const
    {
        std::array<char, 16384> said{};
        for (ssize_t length = read(from, said.data(), said.size()); length > 0; length = read(from, said.data(), said.size())) {
            std::this_thread::sleep_for(m_oneWay);
            if (send(to, said.data(), size_t(length), MSG_NOSIGNAL) != length)
                break;
        }
        shutdown(to, SHUT_WR);
    }

    int m_listening = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in m_server;
    std::chrono::microseconds m_oneWay;
    quint16 m_port = 0;
};

void fill(SqlSession &session, ApplicationId pattern)
{
    QStringList columns = columnsOf(session, u"application"_s);
    for (const QString &own : {u"id"_s, u"child_iin"_s, u"number_sequence"_s})
        columns.removeOne(own);
    const QString kept = columns.join(u", "_s);
    need(session.command(u"INSERT INTO application (id, child_iin, number_sequence, %1) SELECT 1000 + n, lpad(n::text, 12, '0'), 1000 + n, %1 "
                         "FROM application a, generate_series(1, %2) n WHERE a.id = %3"_s.arg(kept)
                             .arg(comers)
                             .arg(pattern.value)));
    need(session.command(u"CREATE SCHEMA bench"_s));
    need(session.command(u"CREATE TABLE bench.counter (group_id bigint PRIMARY KEY, free bigint NOT NULL CHECK (free >= 0))"_s));
    need(session.command(u"CREATE TABLE bench.referral (LIKE public.referral INCLUDING ALL, FOREIGN KEY (application_id) REFERENCES application, "
                         "FOREIGN KEY (seat_id) REFERENCES seat)"_s));
    // There are no seats by a counter: all referrals of a group name one, and nothing says which are held.
    need(session.command(u"ALTER TABLE bench.referral ADD COLUMN group_id bigint"_s));
    const QStringList held = need(session.list<QString>(u"SELECT indexname FROM pg_indexes WHERE schemaname = 'bench' AND indexdef LIKE 'CREATE UNIQUE%(seat_id)%'"_s, {},
                                                        [](Row &row) { return std::optional(row.text()); }));
    for (const QString &index : held)
        need(session.command(u"DROP INDEX bench."_s + index));
}

/// What one claim gives: taken, or the group is full.
using Claim = std::function<bool(SqlStore &store, GroupId group, ApplicationId application)>;

Referral pattern(const QDateTime &now)
{
    Referral referral;
    referral.issuedAt = now;
    const QDate day = localDay(now);
    referral.terms = {day.addDays(5), day.addDays(4), day.addDays(7), day.addDays(37), 30, {}, false};
    referral.lastDay = referral.terms.validUntil;
    return referral;
}

/// The same on both sides.
void issue(SqlStore &store, SeatId seat, ApplicationId application)
{
    Referral referral = pattern(store.now());
    referral.number = ReferralNumber(2026, need(store.referrals().nextSequence(2026)));
    referral.application = application;
    referral.seat = seat;
    need(store.referrals().insert(referral));
}

bool claimSeat(SqlStore &store, GroupId group, ApplicationId application)
{
    bool taken = false;
    need(store.transaction([&] {
        const auto publication = need(store.seats().takePublished(group, store.now(), {}));
        if (!publication)
            return false;
        issue(store, publication->seat, application);
        taken = true;
        return true;
    }));
    return taken;
}

/// On a connection that finds the tables of the counters first.
bool countDown(SqlStore &store, GroupId group, SeatId anySeat, ApplicationId application)
{
    bool taken = false;
    need(store.transaction([&] {
        if (need(store.session().run(u"UPDATE counter SET free = free - 1 WHERE group_id = ? AND free > 0"_s, binds(group))) == 0)
            return false;
        issue(store, anySeat, application);
        taken = true;
        return true;
    }));
    return taken;
}

/// What claims a seat without Kezek: as many statements, written by hand, prepared, through the C API.
class BareClient {
public:
    BareClient(const ServerAddress &address, const ServerLogin &login)
    {
        const ServerAddress::Host host = address.hosts.first();
        const QString said = u"host=%1 port=%2 dbname=%3 user=%4 password=%5"_s.arg(host.name, QString::number(host.port), address.database, login.user, login.password);
        m_connection = PQconnectdb(said.toUtf8());
        prepare("claim", "UPDATE publication SET ended_at = $2, end_cause = 'SeatTaken' WHERE id = (SELECT p.id FROM seat s JOIN publication p ON p.seat_id = s.id "
                         "WHERE s.group_id = $1 AND p.ended_at IS NULL AND s.closed_at IS NULL AND p.window_until <= $2 "
                         "AND (SELECT count(*) FROM referral h WHERE h.seat_id = s.id AND h.released_at IS NULL) = 0 "
                         "ORDER BY s.number LIMIT 1 FOR NO KEY UPDATE OF p SKIP LOCKED) RETURNING seat_id");
        prepare("number", "SELECT next_number('referral', 2026)");
        prepare("issue", "INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, "
                         "valid_until, extended_valid_until, extension_days, extension_from, extended_day_moves, last_day, contract_number, end_reason, "
                         "category_at_issue, position_at_issue) VALUES (2026, $1, $2, $3, 'Issued', $4, $5, $5, $5, $5, 30, 'OldLastDay', false, $5, '', '', "
                         "'General', 1)");
        prepare("commit", "COMMIT");
        prepare("rollback", "ROLLBACK");
    }
    ~BareClient() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(BareClient)

    bool claim(GroupId group, ApplicationId application, const QDateTime &now)
    {
        const QByteArray at = QByteArray::number(now.toMSecsSinceEpoch());
        read(PQexec(m_connection, "BEGIN; SELECT office_beside_others()"));
        const QList<QByteArray> seat = run("claim", {QByteArray::number(group.value), at});
        if (seat.isEmpty()) {
            run("rollback", {});
            return false;
        }
        const QByteArray number = run("number", {}).first();
        run("issue", {number, QByteArray::number(application.value), seat.first(), at, localDay(now).addDays(7).toString(Qt::ISODate).toLatin1()});
        run("commit", {});
        return true;
    }

private:
    void prepare(const char *name, const char *sql) { read(PQprepare(m_connection, name, sql, 0, nullptr)); }
    QList<QByteArray> run(const char *name, const QList<QByteArray> &values)
    {
        std::array<const char *, 8> given{};
        for (qsizetype i = 0; i < values.size(); ++i)
            given.at(size_t(i)) = values.at(i).constData();
        return read(PQexecPrepared(m_connection, name, int(values.size()), given.data(), nullptr, nullptr, 0));
    }
    QList<QByteArray> read(PGresult *result)
    {
        if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
            qFatal("%s", PQerrorMessage(m_connection));
        QList<QByteArray> first;
        for (int column = 0; PQntuples(result) > 0 && column < PQnfields(result); ++column)
            first.append(PQgetvalue(result, 0, column));
        PQclear(result);
        return first;
    }

    PGconn *m_connection = nullptr;
};

/// Where the clients come: all to one group, and to the next when it is given away, as when a window ends; or each to another.
enum class Crowd { OneGroup, Spread };

/// How many claims a second were granted, how many in all, and how many were not.
struct Rush {
    double perSecond = 0;
    int granted = 0;
    int refused = 0;
};
using Client = std::function<bool(GroupId group, ApplicationId application)>;
Rush rush(const std::function<Client()> &connected, Crowd crowd, const QList<GroupId> &ids)
{
    std::vector<std::thread> threads;
    std::atomic<int> next = 0;
    std::atomic<int> granted = 0;
    std::atomic<int> grantedBefore = 0;
    std::barrier<> together(clients);
    QElapsedTimer timer;
    for (int i = 0; i < clients; ++i)
        threads.emplace_back([&] {
            const Client claim = connected();
            together.arrive_and_wait();
            for (int n = next++; n < comers; n = next++) {
                if (n == warmUp) {
                    grantedBefore = granted.load();
                    timer.start();
                }
                granted += claim(ids.at(crowd == Crowd::OneGroup ? n / clients : n % groups), ApplicationId{1001 + n}) ? 1 : 0;
                if (crowd == Crowd::OneGroup)
                    together.arrive_and_wait();
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    return {(granted - grantedBefore) * 1e9 / double(timer.nsecsElapsed()), granted, comers - granted};
}

} // namespace

int main()
{
    const DurableServer server;
    TestOffice office;
    SqlSession &session = office.store().session();
    fill(session, office.addWaiting().id);
    QList<GroupId> ids;
    for (int i = 0; i < groups; ++i) {
        GroupSpec spec;
        spec.seats = seatsOfAGroup;
        ids.append(office.addGroup(spec).id);
    }
    QHash<GroupId, SeatId> firstSeats;
    for (const GroupId id : ids)
        firstSeats.insert(id, office.seatsOf(id).first().id);
    const auto byCounter = [&](SqlStore &store, GroupId group, ApplicationId application) {
        return countDown(store, group, firstSeats.value(group), application);
    };
    // The referrals of earlier years, as every office has them; the planner knows of them.
    const auto earlier = [&](const QString &table) {
        need(session.command(u"DELETE FROM "_s + table));
        need(session.command(u"INSERT INTO %1 (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, "
                             "valid_until, extended_valid_until, extension_days, extension_from, extended_day_moves, last_day, ended_at, released_at, "
                             "contract_number, end_reason, category_at_issue, position_at_issue) "
                             "SELECT 2025, s.id, 1001, s.id, 'Withdrawn', 1, date '2025-11-01', date '2025-11-01', date '2025-11-01', date '2025-11-01', "
                             "30, 'OldLastDay', false, date '2025-11-01', 2, 2, '', '', 'General', 1 FROM seat s"_s.arg(table)));
    };
    const auto counters = [&] {
        earlier(u"bench.referral"_s);
        need(session.command(u"TRUNCATE bench.counter"_s));
        for (const GroupId id : ids)
            need(session.run(u"INSERT INTO bench.counter VALUES (?, ?)"_s, binds(id, seatsOfAGroup)));
        need(session.command(u"VACUUM ANALYZE seat, publication, bench.counter, bench.referral, public.referral"_s));
    };
    const auto publish = [&] {
        earlier(u"public.referral"_s);
        need(session.command(u"DELETE FROM publication"_s));
        QList<Seat> seats;
        for (const GroupId id : ids)
            seats.append(office.seatsOf(id));
        office.publish(seats);
        need(session.command(u"VACUUM ANALYZE seat, publication, bench.counter, bench.referral, public.referral"_s));
    };
    ServerAddress address = office.address();
    const QDateTime now = office.now();
    const auto through = [&](const QString &searchPath, const Claim &claim) {
        return [&address, &claim, searchPath, now]() -> Client {
            const auto store = std::make_shared<SqlStore>(need(ServerDatabase::open(address, TestServer::owner())), [now] { return now; }, PasswordCost::Least);
            need(store->session().command(u"SET search_path = "_s + searchPath));
            return [store, &claim](GroupId group, ApplicationId application) { return claim(*store, group, application); };
        };
    };
    const auto byHand = [&]() -> Client {
        const auto client = std::make_shared<BareClient>(address, TestServer::owner());
        return [client, now](GroupId group, ApplicationId application) { return client->claim(group, application, now); };
    };
    const Claim bySeat = claimSeat;
    const Claim byCount = byCounter;

    std::printf("%-32s %12s %10s %7s %10s %7s %11s %9s\n", "32 clients, 20,000 seats", "seat rows/s", "counter/s", "ratio", "by hand/s", "ratio", "over-filled", "unfilled");
    const auto measure = [&](const char *what, Crowd crowd) {
        counters();
        const Rush counted = rush(through(u"bench, public"_s, byCount), crowd, ids);
        publish();
        const Rush bare = rush(byHand, crowd, ids);
        publish();
        const Rush own = rush(through(u"public"_s, bySeat), crowd, ids);
        const qint64 over = need(session.count(u"SELECT count(*) FROM (SELECT seat_id FROM referral WHERE released_at IS NULL GROUP BY seat_id "
                                               "HAVING count(*) > 1) AS twice"_s));
        const qint64 unfilled = need(session.count(u"SELECT count(*) FROM seat s WHERE NOT EXISTS (SELECT 1 FROM referral r "
                                                   "WHERE r.seat_id = s.id AND r.released_at IS NULL)"_s));
        std::printf("%-32s %12.0f %10.0f %7.2f %10.0f %7.2f %11lld %9lld   (granted %d, refused %d; by the counter %d, by hand %d)\n", what, own.perSecond,
                    counted.perSecond, own.perSecond / counted.perSecond, bare.perSecond, own.perSecond / bare.perSecond, static_cast<long long>(over),
                    static_cast<long long>(unfilled), own.granted, own.refused, counted.granted, bare.granted);
        std::fflush(stdout);
    };
    std::printf("This disk takes %.2f ms for an fdatasync.\n", server.syncTime());
    measure("one group at a time", Crowd::OneGroup);
    measure("spread over all groups", Crowd::Spread);
    const ServerAddress near = address;
    Wire wire(quint16(near.hosts.first().port), std::chrono::microseconds(250));
    address.hosts.first().port = wire.port();
    measure("one group, half a ms of network", Crowd::OneGroup);
    address = near;
    DurableServer::slowDown(4000);
    measure("one group, a disk of 4 ms", Crowd::OneGroup);
    return 0;
}
