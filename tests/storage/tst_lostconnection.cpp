// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/questions.h"
#include "support/ownserver.h"
#include "support/thread.h"
#include "usecases/connection.h"

#include <QTest>
#include <QThread>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// What becomes of reads and verbs when the connection to the server breaks under them.
class LostConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void aReadGoesOnWithANewConnection();
    void aVerbThatBrokeOffIsDoneOnce();
    void aCommitThatBrokeOffIsOfUnknownOutcome();
    void aVerbWhoseCommitDidNotTakeEffectIsDoneOnce();
    void aVerbWhoseCommitTookEffectIsNotDoneAgain();
    void whatStaysUnknownIsSaidToBe();
    void aFrozenServerIsGivenUp();
    void aServerThatThawsIsTakenUpAgain();
    void aSlowStatementIsWaitedFor();
    void aConnectionThatIdledInATransactionIsALostOne();

private:
    Result<AskQuestion::Output> ask(const QString &text) { return perform<AskQuestion>(*m_store, firstWorker(), m_random, question(text), m_random.uuid()); }
    void endTheConnection() { m_server->run(u"SELECT pg_terminate_backend(%1)"_s.arg(pid())); }
    qint64 pid() { return need(m_store->session().count(u"SELECT pg_backend_pid()"_s)); }
    /// The first COMMIT of a question from here on ends its connection before it takes effect.
    void cutTheNextCommit();

    std::unique_ptr<OwnServer> m_server;
    std::unique_ptr<SqlStore> m_store;
    SeededRandom m_random;
};

void LostConnectionTest::initTestCase()
{
    m_server = std::make_unique<OwnServer>(QStringList{u"wal_level = replica"_s, u"max_wal_senders = 2"_s, u"synchronous_standby_names = 'nobody'"_s});
    m_server->makeOffice();
    m_store = storeAt(m_server->address(u"kezek"_s), m_server->ownerOfOffice());
}

void LostConnectionTest::cleanup()
{
    m_server->run(u"DROP TRIGGER IF EXISTS cut ON inquiry"_s, u"kezek"_s);
    m_server->run(u"DROP SEQUENCE IF EXISTS cuts"_s, u"kezek"_s);
}

void LostConnectionTest::cutTheNextCommit()
{
    // A sequence is not rolled back: the second COMMIT goes through.
    m_server->run(u"CREATE SEQUENCE cuts"_s, u"kezek"_s);
    m_server->run(u"GRANT USAGE ON SEQUENCE cuts TO PUBLIC"_s, u"kezek"_s);
    m_server->run(u"CREATE OR REPLACE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                  "IF nextval('cuts') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); END IF; RETURN NULL; END $$"_s,
                  u"kezek"_s);
    m_server->run(u"CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON inquiry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()"_s,
                  u"kezek"_s);
}

void LostConnectionTest::aReadGoesOnWithANewConnection()
{
    endTheConnection();

    const auto office = overLostConnection(*m_store, false, [&] { return m_store->settings().office(); });

    QVERIFY(office);
    QCOMPARE(office->city, u"Темиртау"_s);
}

void LostConnectionTest::aVerbThatBrokeOffIsDoneOnce()
{
    endTheConnection();

    QVERIFY(ask(u"Между словами"_s));

    QCOMPARE(askedTimes(*m_store, u"Между словами"_s), 1);
}

void LostConnectionTest::aCommitThatBrokeOffIsOfUnknownOutcome()
{
    cutTheNextCommit();

    const auto once = performOnce<AskQuestion>(*m_store, firstWorker(), m_random, question(u"Один раз"_s), m_random.uuid());

    QVERIFY(!once);
    QCOMPARE(once.error().code, ErrorCode::OutcomeUnknown);
    need(m_store->reconnect());
    QCOMPARE(askedTimes(*m_store, u"Один раз"_s), 0);
}

void LostConnectionTest::aVerbWhoseCommitDidNotTakeEffectIsDoneOnce()
{
    cutTheNextCommit();

    QVERIFY(ask(u"Не вступило"_s));

    QCOMPARE(askedTimes(*m_store, u"Не вступило"_s), 1);
}

void LostConnectionTest::aVerbWhoseCommitTookEffectIsNotDoneAgain()
{
    // A COMMIT that waits for a stand-by has taken effect here; cut off then, its answer never comes.
    need(m_store->session().command(u"SET synchronous_commit = on"_s));
    const qint64 now = pid();
    Thread cutter = startThread([&] {
        const auto database = need(ServerDatabase::connectTo(m_server->address(u"postgres"_s), m_server->administrator()));
        SqlSession &session = database->session();
        while (need(session.count(u"SELECT count(*) FROM pg_stat_activity WHERE pid = ? AND wait_event = 'SyncRep'"_s, binds(now))) == 0)
            QThread::yieldCurrentThread();
        (void)need(session.count(u"SELECT pg_terminate_backend(?)::int"_s, binds(int(now))));
    });

    const auto asked = ask(u"Вступило"_s);
    cutter.reset();

    QVERIFY(asked);
    QCOMPARE(askedTimes(*m_store, u"Вступило"_s), 1);
    QVERIFY(pid() != now);
}

void LostConnectionTest::whatStaysUnknownIsSaidToBe()
{
    cutTheNextCommit();
    m_server->run(u"ALTER ROLE kezek_owner NOLOGIN"_s);

    const auto asked = ask(u"Неизвестно"_s);
    m_server->run(u"ALTER ROLE kezek_owner LOGIN"_s);

    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::OutcomeUnknown);
    // No new try within a second of the last one: the next question takes as long as that.
    QTRY_VERIFY(m_store->reconnect());
}

void LostConnectionTest::aFrozenServerIsGivenUp()
{
    m_server->freeze();

    const auto office = overLostConnection(*m_store, false, [&] { return m_store->settings().office(); });
    m_server->thaw();

    QVERIFY(!office);
    QCOMPARE(office.error().code, ErrorCode::ConnectionLost);
    QTRY_VERIFY(m_store->reconnect());
}

void LostConnectionTest::aServerThatThawsIsTakenUpAgain()
{
    m_server->freeze();
    // It wakes while the lost connection is waited for.
    Thread warmth = startThread([&] {
        QThread::sleep(Watchdog::patience.count() / 1000 + Watchdog::secondsForSign + 2);
        m_server->thaw();
    });

    const auto asked = ask(u"Замёрз и оттаял"_s);
    warmth.reset();

    QVERIFY(asked);
    QCOMPARE(askedTimes(*m_store, u"Замёрз и оттаял"_s), 1);
}

void LostConnectionTest::aSlowStatementIsWaitedFor()
{
    const qint64 before = pid();

    QVERIFY(m_store->session().count(u"SELECT 1 FROM pg_sleep(?)"_s, binds(qint64(Watchdog::patience.count() / 1000 * 2 + 1))));

    QCOMPARE(pid(), before);
}

void LostConnectionTest::aConnectionThatIdledInATransactionIsALostOne()
{
    need(m_store->session().command(u"SET idle_in_transaction_session_timeout = '10ms'"_s));
    bool first = true;

    const auto done = overLostConnection(*m_store, false, [&]() -> Done {
        return m_store->transaction([&] {
            if (std::exchange(first, false))
                QThread::msleep(200);
            return m_store->session().count(u"SELECT 1"_s).has_value();
        });
    });

    QVERIFY(done);
}

QTEST_GUILESS_MAIN(LostConnectionTest)
#include "tst_lostconnection.moc"
