// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serveroffice.h"
#include "support/loginoffice.h"
#include "support/builders.h"
#include "support/olderoffice.h"
#include "support/thread.h"

#include <QTest>
#include <QUuid>

#include <atomic>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

QList<SchemaStep> ownChain() { return Migrator::chainOf(u"postgresql"_s); }
int newest() { return ownChain().constLast().version; }

/// An empty database with the steps until `version`.
class OlderDatabase {
public:
    explicit OlderDatabase(int version) : m_name(u"k"_s + QUuid::createUuid().toString(QUuid::Id128).first(15))
    {
        TestServer::run(u"CREATE DATABASE %1 ENCODING 'UTF8' LC_COLLATE 'C' TEMPLATE template0"_s.arg(m_name));
        database = need(ServerDatabase::connectTo(TestServer::address(m_name), TestServer::administrator()));
        (void)need(Migrator(database->session(), chainUntil(u"postgresql"_s, version)).run());
    }
    ~OlderDatabase()
    {
        database.reset();
        TestServer::run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    }
    OlderDatabase(const OlderDatabase &) = delete;
    OlderDatabase &operator=(const OlderDatabase &) = delete;

    SqlSession &session() { return database->session(); }
    void comeAlong() { (void)need(Migrator(session(), ownChain()).run()); }

    std::unique_ptr<ServerDatabase> database;

private:
    QString m_name;
};

void addWorker(SqlSession &session)
{
    need(session.run(u"INSERT INTO worker (id, revision, login, login_key, name, role, password_hash, active, failed_logins, "
                     "must_change_password) VALUES (3, 0, 'anna', 'anna', 'Анна', 'Supervisor', 'x', true, 0, false)"_s));
}

} // namespace

/// An office on a server comes along whole, its rights with it, or stays as it was.
class TestServerMigration : public QObject {
    Q_OBJECT

private slots:
    /// Step 12: rows from before say how far they reached back, and stay as insert-only as they were.
    void anOlderJournalSaysHowFarItsChangesReached()
    {
        OlderDatabase old(11);
        const auto row = [&](int id, qint64 at, const QString &verb, const QString &reason, const QString &after) {
            need(old.session().run(u"INSERT INTO journal (id, at, recorded_at, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
                                   "VALUES (?, ?, 1795405260000, 'Анна', 'PC-1', ?, 'application', 5, ?, '{}', ?)"_s, // 23 November 2026
                                   binds(id, at, verb, reason, after)));
        };
        row(1, 1795405260000, u"file-application"_s, {}, uR"({"backDatedSeconds":864000})"_s);
        row(2, 1795405260000 - 3 * 86'400'000LL, u"run-night"_s, {}, u"{}"_s);
        row(3, 1795405260000, u"record-written-request"_s, u"written request № 7, 2026-11-21"_s, u"{}"_s);
        row(4, 1795405260000, u"renew-benefit"_s, {}, uR"({"benefit":{"validUntil":"2026-11-22"}})"_s);
        row(5, 1795405260000, u"view-card"_s, u"desk"_s, u"{}"_s);

        old.comeAlong();

        QStringList reached;
        need(old.session().each(u"SELECT reached_days FROM journal ORDER BY id"_s, {}, [&](Row &column) { reached.append(column.text()); }));
        QCOMPARE(reached, (QStringList{u"10"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
        QVERIFY(!old.session().run(u"UPDATE journal SET reason = '', before_json = '{}', after_json = '{}'"_s));
        QVERIFY(!old.session().run(u"DELETE FROM journal"_s));
        QCOMPARE(need(old.session().count(u"SELECT (SELECT count(*) FROM destruction_act) + (SELECT count(*) FROM alarm_seen)"_s)), 0);
        QCOMPARE(need(old.database->engineCheck()), QStringList());
    }

    /// Step 13: an office that tried no other rules can keep trials and lists, and keeps what it had.
    void anOlderOfficeLearnsToKeepTrials()
    {
        OlderDatabase old(12);
        addWorker(old.session());

        old.comeAlong();

        SqlSession &session = old.session();
        QCOMPARE(need(session.count(u"SELECT count(*) FROM worker WHERE id = 3 AND name = 'Анна'"_s)), 1);
        need(session.run(u"INSERT INTO trial (id, made_at, made_by, setup, content) VALUES (1, 5, 3, '{}', 'x')"_s));
        need(session.run(u"INSERT INTO proposal_list (id, trial_id, second, made_at, made_by) VALUES (1, 1, false, 6, 3)"_s));
        QVERIFY(!session.run(u"INSERT INTO proposal_list (id, trial_id, second, made_at) VALUES (2, 9, false, 6)"_s));   // no such trial
        QVERIFY(!session.run(u"INSERT INTO proposal (list_id, place, application_id, group_id) VALUES (1, 1, 8, 8)"_s)); // no such child
        QCOMPARE(need(old.database->engineCheck()), QStringList());
    }

    void anOlderOfficeIsLetInOnlyWhereItIsAskedFor()
    {
        const LoginOffice office;
        takeLastStepsBack(office.address(), office.owner());

        const auto strict = ServerDatabase::open(office.address(), office.administrator());
        const auto older = need(ServerDatabase::open(office.address(), office.administrator(), SchemaAge::OlderToo));

        QVERIFY(!strict);
        QCOMPARE(strict.error().code, ErrorCode::DatabaseOlder);
        QCOMPARE(older->gap(), (SchemaGap{olderOnServer, newest()}));
    }

    void itComesAlongWithItsRights()
    {
        LoginOffice office;
        takeLastStepsBack(office.address(), office.owner());
        bool copied = false;

        const auto along = need(migrateServerOffice(office.address(), office.owner(), [&](ServerDatabase &) {
            return AlongTheWay{.before = [&]() -> Done { copied = true; return {}; }, .after = {}, .progress = {}};
        }));

        QVERIFY(copied);
        QCOMPARE(along, (BroughtAlong{olderOnServer, newest(), {}}));
        const auto clerk = office.openAs(office.administrator());
        QCOMPARE(need(clerk->session().count(u"SELECT count(*) FROM trial"_s)), 0); // may be read: the rights were said anew
    }

    void nobodyWritesWhileTheCopyIsMadeAndEverybodyReads()
    {
        LoginOffice office;
        takeLastStepsBack(office.address(), office.owner());
        std::optional<Done> written;
        qint64 read = 0;

        (void)need(migrateServerOffice(office.address(), office.owner(), [&](ServerDatabase &) {
            return AlongTheWay{.before = [&]() -> Done {
                                   const auto other = need(ServerDatabase::open(office.address(), office.administrator(), SchemaAge::OlderToo));
                                   need(other->session().command(u"SET lock_timeout = '200ms'"_s));
                                   read = need(other->session().count(u"SELECT count(*) FROM worker"_s));
                                   written = other->session().transaction([] { return true; });
                                   return {};
                               },
                               .after = {}, .progress = {}};
        }));

        QVERIFY(read > 0);
        QVERIFY(written && !*written);
        QCOMPARE(written->error().code, ErrorCode::DatabaseBusy);
    }

    void aFailureTakesAllBack_data()
    {
        QTest::addColumn<bool>("atTheCopy");
        QTest::newRow("the copy fails") << true;
        QTest::newRow("what comes after the steps fails") << false;
    }
    void aFailureTakesAllBack()
    {
        QFETCH(bool, atTheCopy);
        LoginOffice office;
        takeLastStepsBack(office.address(), office.owner());
        const auto no = []() -> Done { return refuse(ErrorCode::DiskFull); };

        const auto along = migrateServerOffice(office.address(), office.owner(), [&](ServerDatabase &) {
            AlongTheWay way;
            if (atTheCopy)
                way.before = no;
            else
                way.after = [&](const BroughtAlong &) { return no(); };
            return way;
        });

        QVERIFY(!along);
        QCOMPARE(along.error().code, ErrorCode::DiskFull);
        QVERIFY(staysAsItWas(office));
    }

    /// As when the PC is switched off meanwhile.
    void aLostConnectionTakesAllBack()
    {
        LoginOffice office;
        takeLastStepsBack(office.address(), office.owner());

        const auto along = migrateServerOffice(office.address(), office.owner(), [&](ServerDatabase &) {
            return AlongTheWay{.before = {}, .after = [&](const BroughtAlong &) -> Done {
                                   TestServer::run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1' AND state = 'idle in transaction'"_s.arg(
                                       office.owner().user));
                                   return {};
                               }, .progress = {}};
        });

        QVERIFY(!along);
        QVERIFY(staysAsItWas(office));
    }

    void ofTwoAtOnceOneDoesIt()
    {
        LoginOffice office;
        takeLastStepsBack(office.address(), office.owner());
        QList<Result<BroughtAlong>> came(2, refuse(ErrorCode::NotFound));
        std::atomic<int> copies = 0;
        const auto run = [&](int which) {
            came[which] = migrateServerOffice(office.address(), office.owner(), [&](ServerDatabase &) {
                return AlongTheWay{.before = [&]() -> Done { ++copies; return {}; }, .after = {}, .progress = {}};
            });
        };
        {
            const Thread one = startThread([&] { run(0); });
            const Thread other = startThread([&] { run(1); });
        }

        QVERIFY(came[0] && came[1]); // the other waits
        QCOMPARE((came[0]->from == olderOnServer) + (came[1]->from == olderOnServer), 1);
        QCOMPARE(copies, 1);
    }

    void nobodyButTheOwnerMay()
    {
        LoginOffice office;
        takeLastStepsBack(office.address(), office.owner());

        const auto along = migrateServerOffice(office.address(), office.administrator(), [](ServerDatabase &) { return AlongTheWay(); });

        QVERIFY(!along);
        QCOMPARE(along.error().code, ErrorCode::NotPermitted);
        QVERIFY(staysAsItWas(office));
    }

    /// A program that has been running since before, at its next write or when it connects anew.
    void whoWasInsideIsToldThatTheOfficeIsNewer()
    {
        LoginOffice office;
        const auto running = office.openAs(office.administrator());
        need(office.store().session().run(u"INSERT INTO schema_version (version, name, checksum) VALUES (9999, 'later', 'x')"_s));

        const Done written = running->transaction([] { return true; });
        const Done alone = running->transaction([] { return true; }, Company::None);
        const Done back = running->reconnect();

        for (const Done &told : {written, alone, back}) {
            QVERIFY(!told);
            QCOMPARE(told.error().code, ErrorCode::DatabaseNewer);
        }
    }

private:
    static bool staysAsItWas(LoginOffice &office)
    {
        const auto owner = need(ServerDatabase::connectTo(office.address(), office.owner()));
        return need(owner->session().count(u"SELECT max(version) FROM schema_version"_s)) == olderOnServer
            && need(owner->session().count(u"SELECT count(*) FROM pg_class WHERE relname = 'trial'"_s)) == 0;
    }
};

QTEST_GUILESS_MAIN(TestServerMigration)
#include "tst_servermigration.moc"
