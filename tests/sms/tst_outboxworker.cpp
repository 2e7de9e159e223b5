// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"
#include "sms/outboxjobs.h"
#include "sms/outboxworker.h"
#include "smsoffice.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = FaultyServer::Manner;

/// The way of one row from the outbox to the wire and back. The clock stands, so waiting is moving it and poking.
class TestOutboxWorker : public QObject {
    Q_OBJECT
private slots:
    void init();
    void sendsWhatIsDue();
    void sendsOnlyOneAtATimeAndCodesFirst();
    void storesTheTruthOfEveryFault_data();
    void storesTheTruthOfEveryFault();
    void commitsTheRowAsSendingBeforeTheRequest();
    void triesAgainAfterABusyAnswerUntilItFails();
    void waitsForALineThatIsDeadWithoutSpendingTries();
    void stopsTheWholeProviderOnAWrongPassword();
    void sendsNothingInATrainingOffice();
    void saysThatNoSenderIsSetUp();
    void putsNoticesOffToTheMorning();
    void settlesTheRowWhenItIsDestroyedInTheMiddle();
    void finishesTheRowWhenItIsStopped();
    void worksOnAThreadOfItsOwn();
    void sendsARowOnlyOnceWithTwoWorkers();

private:
    /// Patient, so that a slow machine changes nothing; short where the server is to hang.
    std::unique_ptr<OutboxWorker> worker(std::chrono::milliseconds patience = 60s);
    /// Looks again as if the given time had passed.
    void after(int seconds, OutboxWorker &worker);
    MessageState stateOf(MessageId id) { return m_office->get(id).state; }

    std::unique_ptr<SmsOffice> m_office;
    std::unique_ptr<FaultyServer> m_server;
};

void TestOutboxWorker::init()
{
    m_office = std::make_unique<SmsOffice>();
    m_server = std::make_unique<FaultyServer>();
    m_office->setSender(m_server->url());
}

std::unique_ptr<OutboxWorker> TestOutboxWorker::worker(std::chrono::milliseconds patience)
{
    auto made = std::make_unique<OutboxWorker>(m_office->jobs(), m_office->secrets(), m_office->random(), m_office->clock());
    made->setPatience(patience);
    return made;
}

void TestOutboxWorker::after(int seconds, OutboxWorker &worker)
{
    m_office->wait(seconds);
    worker.poke();
}

void TestOutboxWorker::sendsWhatIsDue()
{
    const MessageId due = m_office->put(MessageKind::Code);
    auto worker = this->worker();
    QSignalSpy changed(worker.get(), &OutboxWorker::changed);

    worker->start();

    QTRY_COMPARE(stateOf(due), MessageState::Accepted);
    const Message message = m_office->get(due);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(message.attempts, 1);
    QCOMPARE(message.provider, u"kannel"_s);
    QCOMPARE(message.lastCode, u"202"_s);
    QCOMPARE(message.requestSentAt, std::optional(m_office->now()));
    QVERIFY(message.body.isEmpty());
    QTRY_COMPARE(changed.count(), 2); // on its way, settled
}

void TestOutboxWorker::sendsOnlyOneAtATimeAndCodesFirst()
{
    const MessageId notice = m_office->put(MessageKind::Accepted, u"Notice"_s);
    const MessageId code = m_office->put(MessageKind::Code, u"Code 4821"_s);
    auto worker = this->worker();
    worker->start();
    QTRY_COMPARE(stateOf(code), MessageState::Accepted);

    worker->poke();
    QTest::qWait(50);
    QCOMPARE(stateOf(notice), MessageState::Queued);
    QCOMPARE(m_server->requests(), 1);

    after(1, *worker);
    QTRY_COMPARE(stateOf(notice), MessageState::Accepted);
    QVERIFY(m_server->seen().at(0).endsWith("Code 4821"));
    QVERIFY(m_server->seen().at(1).endsWith("Notice"));
}

void TestOutboxWorker::storesTheTruthOfEveryFault_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<QString>("code");
    const QByteArray ok = "202 Accepted";
    const QByteArray accepted = "0: Accepted for delivery";
    QTest::newRow("closes before the answer") << Manner::CloseAtOnce << ok << accepted << MessageState::Unknown << u"cut"_s;
    QTest::newRow("resets") << Manner::Reset << ok << accepted << MessageState::Unknown << u"cut"_s;
    QTest::newRow("closes in the head") << Manner::CloseInHead << ok << accepted << MessageState::Unknown << u"cut"_s;
    QTest::newRow("closes in the body") << Manner::CloseInBody << ok << accepted << MessageState::Unknown << u"cut"_s;
    QTest::newRow("hangs") << Manner::Hang << ok << accepted << MessageState::Unknown << u"timeout"_s;
    QTest::newRow("a page") << Manner::Answer << QByteArray("200 OK") << QByteArray("<html>Sign in</html>") << MessageState::Unknown << u"200"_s;
    QTest::newRow("busy") << Manner::Answer << QByteArray("503 Busy") << QByteArray("Temporal failure, try again later.") << MessageState::Queued << u"503"_s;
    QTest::newRow("a proxy's 503") << Manner::Answer << QByteArray("503 Busy") << QByteArray("<html>") << MessageState::Unknown << u"503"_s;
    QTest::newRow("refused") << Manner::Answer << QByteArray("403 Forbidden") << QByteArray("Not routable. Do not try again.") << MessageState::Failed << u"403"_s;
    QTest::newRow("wrong password") << Manner::Answer << QByteArray("403 Forbidden") << QByteArray("Authorization failed for sendsms") << MessageState::Queued << u"403"_s;
}

void TestOutboxWorker::storesTheTruthOfEveryFault()
{
    QFETCH(Manner, manner);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(MessageState, state);
    QFETCH(QString, code);
    m_server->behave(manner, status, body);
    const MessageId id = m_office->put(MessageKind::Code);
    auto worker = this->worker(manner == Manner::Hang ? 1500ms : 60s);

    worker->start();
    QTRY_COMPARE(m_office->get(id).lastCode, code);
    worker->poke();
    QTest::qWait(100);

    const Message message = m_office->get(id);
    QCOMPARE(message.state, state);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(message.body.isEmpty(), state != MessageState::Queued);
    for (const QString &kept : {message.lastCode, message.lastText})
        QVERIFY(!kept.contains(u"4821") && !kept.contains(u"7011234567") && !kept.contains(u"secret"));
}

void TestOutboxWorker::commitsTheRowAsSendingBeforeTheRequest()
{
    m_server->behave(Manner::Hang);
    const MessageId id = m_office->put(MessageKind::Code);
    auto worker = this->worker();

    worker->start();
    QTRY_COMPARE(m_server->requests(), 1);

    QCOMPARE(stateOf(id), MessageState::Sending);
    QVERIFY(m_office->get(id).leaseUntil > m_office->now());
}

void TestOutboxWorker::triesAgainAfterABusyAnswerUntilItFails()
{
    m_server->behave(Manner::Answer, "503 Busy", "Temporal failure, try again later.");
    const MessageId id = m_office->put(MessageKind::Test, u"Notice"_s, u"+77011234567"_s, 3600);
    auto worker = this->worker();
    worker->start();

    int tries = 1;
    for (const int pause : {7, 13, 26, 51}) {
        QTRY_COMPARE(m_office->get(id).attempts, tries);
        QTRY_COMPARE(m_office->get(id).state, MessageState::Queued);
        worker->poke();
        QTest::qWait(20);
        QCOMPARE(m_server->requests(), tries);
        after(pause, *worker);
        ++tries;
        QTRY_COMPARE(m_server->requests(), tries);
        QTRY_VERIFY(stateOf(id) != MessageState::Sending);
    }

    QTRY_COMPARE(stateOf(id), MessageState::Failed);
    QCOMPARE(m_server->requests(), 5);
}

void TestOutboxWorker::waitsForALineThatIsDeadWithoutSpendingTries()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    const MessageId id = m_office->put(MessageKind::Test, u"Notice"_s, u"+77011234567"_s, 3600);
    auto worker = this->worker();
    worker->start();
    for (int i = 0; i < 8; ++i) {
        QTRY_COMPARE(m_office->get(id).lastCode, u"unreachable"_s);
        QTRY_COMPARE(stateOf(id), MessageState::Queued);
        after(300, *worker);
        QTest::qWait(20);
    }
    QTRY_COMPARE(m_office->get(id).attempts, 0);
    QVERIFY(!m_office->get(id).requestSentAt);

    QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
    after(300, *worker);

    QTRY_COMPARE(stateOf(id), MessageState::Accepted);
    QCOMPARE(m_server->requests(), 1);
}

void TestOutboxWorker::stopsTheWholeProviderOnAWrongPassword()
{
    m_server->behave(Manner::Answer, "403 Forbidden", "Authorization failed for sendsms");
    const MessageId first = m_office->put(MessageKind::Test, u"One"_s, u"+77011234567"_s, 3600);
    const MessageId second = m_office->put(MessageKind::Test, u"Two"_s, u"+77011234567"_s, 3600);
    auto worker = this->worker();
    QSignalSpy troubled(worker.get(), &OutboxWorker::troubled);
    QSignalSpy recovered(worker.get(), &OutboxWorker::recovered);
    worker->start();
    QTRY_COMPARE(troubled.count(), 1);
    QCOMPARE(troubled.at(0).at(0).value<Error>().code, ErrorCode::SmsLoginRefused);
    after(60, *worker);
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), 1);

    m_server->behave(Manner::Answer);
    m_office->setSender(m_server->url(), u"office"_s, u"the right one"_s);
    worker->tryAgain();

    QTRY_COMPARE(stateOf(first), MessageState::Accepted);
    QCOMPARE(recovered.count(), 1);
    after(1, *worker);
    QTRY_COMPARE(stateOf(second), MessageState::Accepted);
}

void TestOutboxWorker::sendsNothingInATrainingOffice()
{
    m_office = std::make_unique<SmsOffice>(true);
    m_office->setSender(m_server->url());
    const MessageId id = m_office->put();
    auto worker = this->worker();

    worker->start();
    QTest::qWait(100);

    QCOMPARE(stateOf(id), MessageState::Queued);
    QCOMPARE(m_server->requests(), 0);
}

void TestOutboxWorker::saysThatNoSenderIsSetUp()
{
    m_office = std::make_unique<SmsOffice>();
    const MessageId id = m_office->put();
    auto worker = this->worker();
    QSignalSpy troubled(worker.get(), &OutboxWorker::troubled);
    QSignalSpy recovered(worker.get(), &OutboxWorker::recovered);
    worker->start();
    QTRY_COMPARE(troubled.count(), 1);
    QCOMPARE(troubled.at(0).at(0).value<Error>().code, ErrorCode::NoSender);
    QCOMPARE(stateOf(id), MessageState::Queued);

    m_office->setSender(m_server->url());
    worker->poke();

    QTRY_COMPARE(stateOf(id), MessageState::Accepted);
    QTRY_COMPARE(recovered.count(), 1);
}

void TestOutboxWorker::putsNoticesOffToTheMorning()
{
    const QDateTime evening(QDate(2026, 11, 23), QTime(17, 30), Qt::UTC); // 22:30 local
    const QDateTime morning(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);   // 09:00 local
    m_office->setNow(evening);
    const MessageId notice = m_office->put(MessageKind::ReminderToCome, u"Notice"_s, u"+77011234567"_s, 3 * 86'400);
    const MessageId code = m_office->put(MessageKind::Code);
    auto worker = this->worker();
    worker->start();
    QTRY_COMPARE(stateOf(code), MessageState::Accepted);
    after(1, *worker);
    QTRY_COMPARE(m_office->get(notice).notBefore, morning);
    QCOMPARE(stateOf(notice), MessageState::Queued);
    QCOMPARE(m_office->get(notice).attempts, 0);

    m_office->setNow(morning);
    worker->poke();

    QTRY_COMPARE(stateOf(notice), MessageState::Accepted);
    QCOMPARE(m_server->requests(), 2);
}

void TestOutboxWorker::settlesTheRowWhenItIsDestroyedInTheMiddle()
{
    m_server->behave(Manner::Hang);
    const MessageId id = m_office->put(MessageKind::Code);
    auto worker = this->worker();
    worker->start();
    QTRY_COMPARE(m_server->requests(), 1);

    worker.reset();

    QTRY_COMPARE(stateOf(id), MessageState::Unknown);
}

void TestOutboxWorker::finishesTheRowWhenItIsStopped()
{
    m_server->behave(Manner::Hang);
    const MessageId id = m_office->put(MessageKind::Code);
    auto worker = this->worker(1500ms);
    QSignalSpy stopped(worker.get(), &OutboxWorker::stopped);
    worker->start();
    QTRY_COMPARE(m_server->requests(), 1);

    worker->stop();
    QCOMPARE(stopped.count(), 0);

    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(stateOf(id), MessageState::Unknown);
}

void TestOutboxWorker::worksOnAThreadOfItsOwn()
{
    const MessageId id = m_office->put(MessageKind::Code);
    QThread thread;
    auto *worker = new OutboxWorker(m_office->jobs(), m_office->secrets(), m_office->random(), m_office->clock());
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &OutboxWorker::stopped, &thread, &QThread::quit);
    thread.start();

    worker->start();
    QTRY_COMPARE(stateOf(id), MessageState::Accepted);
    worker->stop();

    QTRY_VERIFY(thread.isFinished());
}

void TestOutboxWorker::sendsARowOnlyOnceWithTwoWorkers()
{
    QList<MessageId> rows;
    for (int i = 0; i < 6; ++i)
        rows.append(m_office->put(MessageKind::Code));
    auto one = this->worker();
    auto other = this->worker();
    one->start();
    other->start();

    for (const MessageId &row : rows) {
        after(1, *one);
        other->poke();
        QTRY_COMPARE(stateOf(row), MessageState::Accepted);
    }

    QCOMPARE(m_server->requests(), int(rows.size()));
}

QTEST_GUILESS_MAIN(TestOutboxWorker)
#include "tst_outboxworker.moc"
