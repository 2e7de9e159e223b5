// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"
#include "sms/outboxworker.h"
#include "smsoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = FaultyServer::Manner;

namespace {

const QByteArray taken = R"({"id":"x","cnt":1,"cost":"3.8"})";
const QByteArray unknownToIt = R"({"status":-3})";
const QByteArray delivered = R"({"status":1})";

} // namespace

/// After the sending: what the worker asks the provider, when, and what it leaves alone.
class TestOutboxQuestions : public QObject {
    Q_OBJECT
private slots:
    void init();
    void asksWhatBecameOfAMessage();
    void sendsANoticeAgainThatTheProviderDoesNotKnow();
    void neverSendsACodeAgain();
    void findsWhatArrivedAfterAll();
    void sendsBeforeItAsks();
    void asksInPeaceWhenItIsToldToWait();
    void asksWhileTheAccountIsEmpty();
    void stopsSendingWhenAQuestionGetsItBlocked();
    void asksNoOtherAccount();
    void tidiesWithoutAProviderToo();
    void tidiesWhileItIsHeld();
    void triesALoginAgainOnlyEveryHourByItself();
    void saysThatTheLineIsDead();
    void waitsThroughTheOfficesOwnQuietHours();
    void putsAWholeEveningOffInSmallSteps();

private:
    void say(const QByteArray &body) { m_server->behave(Manner::Answer, "200 OK", body); }
    void after(int seconds);
    /// The `number`th request that the server read, its path.
    QByteArray path(int number) const { return m_server->seen().value(number).split(' ').value(1); }
    MessageId putNotice() { return m_office->put(MessageKind::Test, u"Notice"_s, u"+77011234567"_s, 86'400); }
    Message get(MessageId id) { return m_office->get(id); }

    std::unique_ptr<SmsOffice> m_office;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<OutboxWorker> m_worker;
};

void TestOutboxQuestions::init()
{
    m_worker.reset();
    m_office = std::make_unique<SmsOffice>();
    m_server = std::make_unique<FaultyServer>();
    m_office->setSender(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()), u"office"_s, u"office-secret"_s, u"smsc"_s);
    m_worker = std::make_unique<OutboxWorker>(m_office->jobs(), m_office->secrets(), m_office->random(), m_office->clock());
    m_worker->setPatience(60s);
    m_worker->setPace(0ms, 20ms);
}

void TestOutboxQuestions::after(int seconds)
{
    m_office->wait(seconds);
    m_worker->poke();
}

void TestOutboxQuestions::asksWhatBecameOfAMessage()
{
    say(taken);
    const MessageId id = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(id).state, MessageState::Accepted);
    QCOMPARE(get(id).costTiyn, std::optional<qint64>(380));
    say(R"({"status":-1})");
    after(9);
    QTest::qWait(60);
    QCOMPARE(m_server->requests(), 1);

    after(1);
    QTRY_COMPARE(get(id).checks, 1);
    QCOMPARE(get(id).state, MessageState::Accepted);
    say(delivered);
    after(30);

    QTRY_COMPARE(get(id).state, MessageState::Delivered);
    QCOMPARE(m_server->requests(), 3);
    QCOMPARE(path(2), "/sys/status.php");
    after(86'400);
    QTest::qWait(60);
    QCOMPARE(m_server->requests(), 3);
}

void TestOutboxQuestions::sendsANoticeAgainThatTheProviderDoesNotKnow()
{
    m_server->behave(Manner::CloseAtOnce);
    const MessageId id = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(id).state, MessageState::Unknown);
    say(unknownToIt);

    after(7);
    QTRY_COMPARE(get(id).notFound, 1);
    QCOMPARE(get(id).state, MessageState::Unknown);
    after(30);
    QTRY_COMPARE(get(id).state, MessageState::Queued);
    say(taken);
    after(10);

    QTRY_COMPARE(get(id).state, MessageState::Accepted);
    QCOMPARE(get(id).attempts, 2);
    QCOMPARE(m_server->requests(), 4);
    QCOMPARE(path(3), "/sys/send.php");
}

void TestOutboxQuestions::neverSendsACodeAgain()
{
    m_server->behave(Manner::CloseAtOnce);
    const MessageId id = m_office->put(MessageKind::Code);
    m_worker->start();
    QTRY_COMPARE(get(id).state, MessageState::Unknown);
    say(unknownToIt);

    after(7);
    QTRY_COMPARE(get(id).notFound, 1);
    after(30);

    QTRY_COMPARE(get(id).state, MessageState::Failed);
    after(3600);
    QTest::qWait(60);
    QCOMPARE(m_server->requests(), 3);
}

void TestOutboxQuestions::findsWhatArrivedAfterAll()
{
    m_server->behave(Manner::CloseAtOnce);
    const MessageId id = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(id).state, MessageState::Unknown);
    say(R"({"status":0})");

    after(7);

    QTRY_COMPARE(get(id).state, MessageState::Accepted);
    QVERIFY(get(id).acceptedAt && get(id).checkAt);
    QCOMPARE(m_server->requests(), 2);
}

void TestOutboxQuestions::sendsBeforeItAsks()
{
    say(taken);
    const MessageId first = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(first).state, MessageState::Accepted);

    m_office->wait(10);
    const MessageId second = putNotice();
    m_worker->poke();

    QTRY_COMPARE(get(second).state, MessageState::Accepted);
    QTRY_COMPARE(get(first).checks, 1);
    QCOMPARE(path(1), "/sys/send.php");
    QCOMPARE(path(2), "/sys/status.php");
}

void TestOutboxQuestions::asksInPeaceWhenItIsToldToWait()
{
    say(taken);
    const MessageId id = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(id).state, MessageState::Accepted);
    say(R"({"error":"duplicate request, wait a minute","error_code":9})");
    after(10);
    QTRY_COMPARE(get(id).checks, 1);

    after(50);
    QTest::qWait(60);
    QCOMPARE(m_server->requests(), 2);
    say(taken);
    const MessageId next = putNotice();
    m_worker->poke();
    QTRY_COMPARE(get(next).state, MessageState::Accepted); // only the questions wait
    say(delivered);
    after(30);

    QTRY_COMPARE(get(id).state, MessageState::Delivered);
}

void TestOutboxQuestions::asksWhileTheAccountIsEmpty()
{
    say(taken);
    const MessageId first = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(first).state, MessageState::Accepted);
    say(R"({"error":"no money","error_code":3})");
    QSignalSpy troubled(m_worker.get(), &OutboxWorker::troubled);
    const MessageId second = putNotice();
    m_worker->poke();
    QTRY_COMPARE(troubled.count(), 1);
    QCOMPARE(troubled.first().first().value<Error>().code, ErrorCode::SmsNoMoney);

    say(delivered);
    after(10);

    QTRY_COMPARE(get(first).state, MessageState::Delivered);
    QCOMPARE(get(second).state, MessageState::Queued);
    say(taken);
    after(15 * 60);
    QTRY_COMPARE(get(second).state, MessageState::Accepted);
}

void TestOutboxQuestions::stopsSendingWhenAQuestionGetsItBlocked()
{
    say(taken);
    const MessageId first = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(first).state, MessageState::Accepted);
    QSignalSpy troubled(m_worker.get(), &OutboxWorker::troubled);
    say(R"({"error":"ip is blocked","error_code":4})");
    after(10);
    QTRY_COMPARE(troubled.count(), 1);
    QCOMPARE(troubled.first().first().value<Error>().code, ErrorCode::SmsBlocked);

    const MessageId second = putNotice();
    after(3000);
    QTest::qWait(60);

    QCOMPARE(m_server->requests(), 2);
    QCOMPARE(get(second).state, MessageState::Queued);
    say(taken);
    m_worker->tryAgain();
    QTRY_COMPARE(get(second).state, MessageState::Accepted);
}

void TestOutboxQuestions::asksNoOtherAccount()
{
    m_server->behave(Manner::Hang);
    const MessageId id = putNotice();
    m_worker->start();
    QTRY_COMPARE(m_server->requests(), 1);

    m_office->setSender(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()), u"another"_s, u"office-secret"_s, u"smsc"_s);
    m_worker.reset();

    QTRY_COMPARE(get(id).state, MessageState::Unknown);
    QVERIFY(!get(id).checkAt);
}

void TestOutboxQuestions::tidiesWithoutAProviderToo()
{
    m_office->setSender({}, {}, {}, {});
    const MessageId code = m_office->put(MessageKind::Code);
    const MessageId left = m_office->put(MessageKind::Code);
    m_office->run([&](Store &store) {
        Message row = store.outbox().get(left).value();
        row.state = MessageState::Sending;
        row.leaseOwner = u"a worker that is gone"_s;
        row.leaseUntil = m_office->now().addSecs(120);
        (void)store.outbox().update(row);
    });
    QSignalSpy changed(m_worker.get(), &OutboxWorker::changed);
    m_worker->start();

    after(301);

    QTRY_COMPARE(get(code).state, MessageState::Lapsed);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(get(left).state, MessageState::Unknown);
    QVERIFY(get(code).body.isEmpty() && get(left).body.isEmpty());
}

void TestOutboxQuestions::tidiesWhileItIsHeld()
{
    say(R"({"error":"authorise error","error_code":2})");
    const MessageId code = m_office->put(MessageKind::Code);
    m_worker->start();
    QTRY_COMPARE(get(code).lastCode, u"error 2"_s);

    after(301);

    QTRY_COMPARE(get(code).state, MessageState::Lapsed);
    QVERIFY(get(code).body.isEmpty());
    QCOMPARE(m_server->requests(), 1);
}

void TestOutboxQuestions::triesALoginAgainOnlyEveryHourByItself()
{
    say(R"({"error":"authorise error","error_code":2})");
    const MessageId id = putNotice();
    m_worker->start();
    for (int tries = 1; tries <= 3; ++tries) {
        QTRY_COMPARE(m_server->requests(), tries);
        QTRY_COMPARE(get(id).state, MessageState::Queued);
        after(3599);
        QTest::qWait(60);
        QCOMPARE(m_server->requests(), tries);
        after(1);
    }
    QTRY_COMPARE(m_server->requests(), 4);
}

void TestOutboxQuestions::saysThatTheLineIsDead()
{
    m_server->close();
    QSignalSpy troubled(m_worker.get(), &OutboxWorker::troubled);
    const MessageId id = putNotice();
    m_worker->start();
    QTRY_COMPARE(get(id).lastCode, u"unreachable"_s);
    QCOMPARE(troubled.count(), 0); // once may be chance

    QTRY_COMPARE(get(id).state, MessageState::Queued);
    after(10);

    QTRY_COMPARE(troubled.count(), 1);
    QCOMPARE(troubled.first().first().value<Error>().code, ErrorCode::SmsUnreachable);
}

void TestOutboxQuestions::waitsThroughTheOfficesOwnQuietHours()
{
    say(taken);
    m_office->run([&](Store &store) {
        (void)store.settings().addRule({{}, u"quietFrom"_s, u"18:00"_s, QDate(2026, 11, 20), {}});
        (void)store.settings().addRule({{}, u"quietUntil"_s, u"10:30"_s, QDate(2026, 11, 20), {}});
    });
    m_office->setNow(QDateTime(QDate(2026, 11, 27), QTime(13, 30), Qt::UTC)); // Friday, 18:30 local
    const MessageId notice = m_office->put(MessageKind::ReminderToCome, u"Notice"_s, u"+77011234567"_s, 5 * 86'400);
    const MessageId code = m_office->put(MessageKind::Code);
    m_worker->start();

    QTRY_COMPARE(get(code).state, MessageState::Accepted);
    QTRY_COMPARE(get(notice).notBefore, QDateTime(QDate(2026, 11, 30), QTime(5, 30), Qt::UTC)); // Monday, 10:30 local
    QCOMPARE(get(notice).state, MessageState::Queued);
    QCOMPARE(m_server->requests(), 1);
}

void TestOutboxQuestions::putsAWholeEveningOffInSmallSteps()
{
    const QDateTime evening(QDate(2026, 11, 23), QTime(17, 30), Qt::UTC); // 22:30 local
    m_office->setNow(evening);
    MessageId last;
    for (int i = 0; i < 120; ++i)
        last = m_office->put(MessageKind::ReminderToCome, u"Notice %1"_s.arg(i), u"+77011234567"_s, 3 * 86'400);
    QSignalSpy changed(m_worker.get(), &OutboxWorker::changed);
    QSignalSpy rested(m_worker.get(), &OutboxWorker::rested);

    m_worker->start();

    QTRY_VERIFY(rested.count() > 0);
    QVERIFY(get(last).notBefore > evening);
    QCOMPARE(changed.count(), 3); // 50, 50, 20
    QCOMPARE(m_server->requests(), 0);
}

QTEST_GUILESS_MAIN(TestOutboxQuestions)
#include "tst_outboxquestions.moc"
