// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/officeonserver.h"
#include "main/smsdoor.h"
#include "support/places.h"
#include "support/programlog.h"
#include "support/serverprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// A kezek-admin worker, as a service manager runs it: both passwords in files that it is shown.
class ServiceProcess {
public:
    ServiceProcess(const OfficeOnServer &office, const QString &credentials, const QString &login)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"CREDENTIALS_DIRECTORY"_s, credentials);
        m_process.setProcessEnvironment(environment);
        m_process.start(adminProgram(), {u"worker"_s, u"--database"_s, office.address(), u"--login"_s, login});
        m_process.waitForStarted();
    }
    ~ServiceProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
        keepForQuietLogs(m_process.readAllStandardError());
    }
    ServiceProcess(const ServiceProcess &) = delete;
    ServiceProcess &operator=(const ServiceProcess &) = delete;

    qint64 pid() const { return m_process.processId(); }
    void kill() { m_process.kill(); }
    /// Its exit code after SIGTERM.
    int end()
    {
        m_process.terminate();
        return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QString said() { return m_said += QString::fromUtf8(m_process.readAllStandardOutput()); }

private:
    QProcess m_process;
    QString m_said;
};

} // namespace

/// The worker service of an office on a server: real processes, a real PostgreSQL, a provider of the test's own.
class TestWorkerService : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneOfTwoLeadsAndDoesTheWork();
    void anotherTakesOverFromOneThatWasKilled();
    void aBrokenConnectionLosesTheLead();
    void itEndsInOrder();

private:
    std::unique_ptr<ServiceProcess> started() { return std::make_unique<ServiceProcess>(*m_office, m_credentials->path(), m_login); }
    void enqueue(const QString &text);
    qint64 count(const QString &sql) { return need(m_store->session().count(sql)); }
    qint64 inState(MessageState state) { return need(m_store->session().count(u"SELECT count(*) FROM message WHERE state = ?"_s, binds(state))); }
    /// Who leads, as the office is told; 0 when nobody does.
    qint64 leader() { return need(m_store->records().workerService())->leader.section(u'/', -1).toLongLong(); }
    qint64 nights() { return count(u"SELECT count(*) FROM job_run WHERE job = 'night'"_s); }
    qint64 nightAt() { return count(u"SELECT max(recorded_at) FROM job_run WHERE job = 'night'"_s); }
    qint64 connections() { return count(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s); }
    qint64 locks() { return count(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 1264207179 AND objid = 2 AND granted "
                                  "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"_s); }

    std::unique_ptr<OfficeOnServer> m_office;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<SmsDoor> m_door;
    std::unique_ptr<QTemporaryDir> m_credentials;
    QString m_login;
    int m_messages = 0;
};

void TestWorkerService::init()
{
    m_office = std::make_unique<OfficeOnServer>();
    const Ran made = m_office->init();
    QVERIFY2(made.code == 0, made.told());
    m_login = m_office->login(u"robot"_s);
    const Ran login = m_office->run({u"worker"_s, u"login"_s, m_login, u"--database"_s, m_office->address()});
    QVERIFY2(login.code == 0, login.told());
    m_store = m_office->open();
    m_door = std::make_unique<SmsDoor>();
    need(m_store->settings().setSender({u"kannel"_s, m_door->url(), u"office"_s, u"Kezek"_s}));
    m_credentials = std::make_unique<QTemporaryDir>();
    written(m_credentials->filePath(u"database-password"_s), OfficeOnServer::password().toUtf8());
    written(m_credentials->filePath(u"sms-password"_s), "office-secret");
}

void TestWorkerService::cleanup()
{
    m_store.reset();
    m_office.reset();
}

void TestWorkerService::enqueue(const QString &text)
{
    const QDateTime now = m_store->now();
    const Message message{.id = {},
                          .kind = MessageKind::Test,
                          .phone = testPhone(++m_messages),
                          .body = text,
                          .state = MessageState::Queued,
                          .application = {},
                          .referral = {},
                          .createdAt = now,
                          .notBefore = now,
                          .validUntil = now.addSecs(3600),
                          .provider = {},
                          .clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces),
                          .providerId = {},
                          .lastCode = {},
                          .lastText = {},
                          .leaseOwner = {},
                          .leaseUntil = {},
                          .requestSentAt = {},
                          .finalAt = {},
                          .dedupKey = {},
                          .phonedAt = {},
                          .acceptedAt = {},
                          .checkAt = {},
                          .costTiyn = {}};
    need(m_store->transaction([&] { return m_store->outbox().enqueue(message).has_value(); }));
}

void TestWorkerService::oneOfTwoLeadsAndDoesTheWork()
{
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        enqueue(text);

    const auto first = started();
    const auto second = started();

    QTRY_COMPARE_WITH_TIMEOUT(inState(MessageState::Accepted), 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(connections() >= 2, patience); // the other one is there too
    QStringList received = m_door->received();
    received.sort();
    QCOMPARE(received, QStringList({u"one"_s, u"three"_s, u"two"_s}));
    QCOMPARE(locks(), 1);
    QVERIFY(leader() == first->pid() || leader() == second->pid());
    QTRY_COMPARE_WITH_TIMEOUT(nights(), 1, patience);
    const auto state = need(m_store->records().workerService());
    QVERIFY(state->leadsSince.isValid() && state->seenAt >= state->leadsSince);
    QVERIFY(!state->trouble);
}

void TestWorkerService::anotherTakesOverFromOneThatWasKilled()
{
    m_door->holdWith(u"held"_s);
    auto first = started();
    QTRY_COMPARE_WITH_TIMEOUT(leader(), first->pid(), patience);
    const auto second = started();
    enqueue(u"before"_s);
    enqueue(u"held on the wire"_s);
    enqueue(u"after"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_door->received().filter(u"held"_s).size(), 1, patience);

    QTRY_COMPARE_WITH_TIMEOUT(nights(), 1, patience);
    const qint64 night = nightAt();

    first->kill(); // with a request on the wire, of which it will never hear

    QTRY_COMPARE_WITH_TIMEOUT(leader(), second->pid(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(inState(MessageState::Accepted), 2, patience);
    // Nobody will ever say what became of it. It is not sent again, also when the time for an answer is over.
    QCOMPARE(need(m_store->session().run(u"UPDATE message SET lease_until = ? WHERE state = 'Sending'"_s, binds(m_store->now().addSecs(-1)))), 1);
    QTRY_COMPARE_WITH_TIMEOUT(inState(MessageState::Unknown), 1, patience);
    enqueue(u"later"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inState(MessageState::Accepted), 3, patience);
    QStringList received = m_door->received();
    received.sort();
    QCOMPARE(received, QStringList({u"after"_s, u"before"_s, u"held on the wire"_s, u"later"_s}));
    QCOMPARE(nights(), 1);
    QCOMPARE(nightAt(), night);
    QCOMPARE(locks(), 1);
}

void TestWorkerService::aBrokenConnectionLosesTheLead()
{
    const auto first = started();
    QTRY_COMPARE_WITH_TIMEOUT(leader(), first->pid(), patience);
    const auto second = started();
    QTRY_VERIFY_WITH_TIMEOUT(second->said().contains(u"stands by"_s) && connections() >= 2, patience);
    const QDateTime since = need(m_store->records().workerService())->leadsSince;

    // The administrator of the server ends the leader's session.
    TestServer::run(u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = 1264207179 AND objid = 2 "
                    "AND database = (SELECT oid FROM pg_database WHERE datname = '%1')"_s.arg(m_office->name()));

    // Whoever asks first has it, the old one included; and the work goes on.
    QTRY_VERIFY_WITH_TIMEOUT(need(m_store->records().workerService())->leadsSince > since, patience);
    QTRY_COMPARE_WITH_TIMEOUT(locks(), 1, patience);
    enqueue(u"goes on"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_door->received(), QStringList(u"goes on"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(inState(MessageState::Accepted), 1, patience);
}

void TestWorkerService::itEndsInOrder()
{
    const auto first = started();
    QTRY_COMPARE_WITH_TIMEOUT(leader(), first->pid(), patience);
    const auto second = started();
    QTRY_VERIFY_WITH_TIMEOUT(connections() >= 2, patience);

    QCOMPARE(first->end(), 0);

    QVERIFY2(first->said().contains(u"has ended"_s), qPrintable(first->said()));
    QTRY_COMPARE_WITH_TIMEOUT(leader(), second->pid(), patience);
    QCOMPARE(second->end(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(locks(), 0, patience);
}

QTEST_GUILESS_MAIN(TestWorkerService)
#include "tst_workerservice.moc"
