// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/outboxworker.h"
#include "smsoffice.h"
#include "support/kannel/kannel.h"

#include <QSignalSpy>
#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;

/// The program against a real gateway with a fake operator behind it.
class TestKannelGateway : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void bringsTextsLetterForLetter_data();
    void bringsTextsLetterForLetter();
    void bringsLongTextsInParts();
    void isRefusedWithAWrongPassword();
    void failsWhatTheGatewayWillNeverTake_data();
    void failsWhatTheGatewayWillNeverTake();
    void triesAgainWhenTheGatewayIsFull();
    void waitsWhileTheGatewayIsAway();

private:
    void start();
    void await(MessageId id, MessageState state);

    std::unique_ptr<Kannel> m_kannel;
    std::unique_ptr<SmsOffice> m_office;
    std::unique_ptr<OutboxWorker> m_worker;
};

void TestKannelGateway::initTestCase()
{
    m_kannel = std::make_unique<Kannel>();
    KEZEK_NEEDS_SERVER(m_kannel->start());
}

void TestKannelGateway::init()
{
    m_worker.reset();
    m_office = std::make_unique<SmsOffice>();
    m_office->setSender(m_kannel->url());
}

void TestKannelGateway::start()
{
    m_worker = std::make_unique<OutboxWorker>(m_office->jobs(), m_office->secrets(), m_office->random(), m_office->clock());
    m_worker->start();
}

void TestKannelGateway::await(MessageId id, MessageState state)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_office->get(id).state, state, 20'000);
}

void TestKannelGateway::bringsTextsLetterForLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("coding");
    QTest::newRow("Kazakh") << u"Растау коды: 4821. Оны ешкімге айтпаңыз. ӘәҒғҚқҢңӨөҰұҮүҺһІі"_s << u"ucs-2"_s;
    QTest::newRow("Russian") << u"Код 4821. Никому не говорите. Ёё Ээ «№ 11»"_s << u"ucs-2"_s;
    QTest::newRow("Latin") << u"Code 4821 + 50 % & <x> @ {y}"_s << u"text"_s;
}

void TestKannelGateway::bringsTextsLetterForLetter()
{
    QFETCH(QString, text);
    QFETCH(QString, coding);
    const qsizetype before = m_kannel->received().size();
    const MessageId id = m_office->put(MessageKind::Test, text, u"+77017654321"_s);

    start();

    await(id, MessageState::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(m_kannel->received().size(), before + 1, 20'000);
    const Kannel::Received received = m_kannel->received().constLast();
    QCOMPARE(received.text, text);
    QCOMPARE(received.to, u"77017654321"_s);
    QCOMPARE(received.from, u"Kezek"_s);
    QCOMPARE(received.coding, coding);
}

void TestKannelGateway::bringsLongTextsInParts()
{
    const qsizetype before = m_kannel->received().size();
    const MessageId id = m_office->put(MessageKind::Test, u"Балабақшаға жолдама берілді. "_s.repeated(5)); // 145 letters

    start();

    await(id, MessageState::Accepted);
    QCOMPARE(m_office->get(id).parts, 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_kannel->received().size(), before + 3, 20'000);
}

void TestKannelGateway::isRefusedWithAWrongPassword()
{
    m_office->setSender(m_kannel->url(), u"office"_s, u"wrong"_s);
    const MessageId id = m_office->put();
    m_worker = std::make_unique<OutboxWorker>(m_office->jobs(), m_office->secrets(), m_office->random(), m_office->clock());
    QSignalSpy troubled(m_worker.get(), &OutboxWorker::troubled);

    m_worker->start();

    QTRY_COMPARE_WITH_TIMEOUT(troubled.count(), 1, 20'000);
    QTRY_COMPARE(m_office->get(id).lastCode, u"403"_s);
    await(id, MessageState::Queued);
}

void TestKannelGateway::failsWhatTheGatewayWillNeverTake_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("code");
    QTest::newRow("not routable") << u"noroute"_s << u"403"_s;
    QTest::newRow("number outside the white list") << u"elsewhere"_s << u"400"_s;
}

void TestKannelGateway::failsWhatTheGatewayWillNeverTake()
{
    QFETCH(QString, user);
    QFETCH(QString, code);
    m_office->setSender(m_kannel->url(), user);
    const MessageId id = m_office->put();

    start();

    await(id, MessageState::Failed);
    QCOMPARE(m_office->get(id).lastCode, code);
}

void TestKannelGateway::triesAgainWhenTheGatewayIsFull()
{
    Kannel full;
    KEZEK_NEEDS_SERVER(full.start(1));
    full.stopOperator();
    m_office->setSender(full.url());
    QList<MessageId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(m_office->put(MessageKind::Test, u"Message %1"_s.arg(i)));
    start();

    const auto refused = [&] {
        m_office->wait(1);
        m_worker->poke();
        return std::any_of(ids.begin(), ids.end(), [&](MessageId id) { return m_office->get(id).lastCode == u"503"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), 20'000);
    QCOMPARE(full.startOperator(), QString());

    const auto allAccepted = [&] {
        m_office->wait(1);
        m_worker->poke();
        return std::all_of(ids.begin(), ids.end(), [&](MessageId id) { return m_office->get(id).state == MessageState::Accepted; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allAccepted(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(full.received().size(), 4, 20'000);
}

void TestKannelGateway::waitsWhileTheGatewayIsAway()
{
    Kannel away;
    KEZEK_NEEDS_SERVER(away.start());
    away.stopFrontDoor();
    m_office->setSender(away.url());
    const MessageId id = m_office->put();

    start();

    QTRY_COMPARE_WITH_TIMEOUT(m_office->get(id).lastCode, u"unreachable"_s, 20'000);
    await(id, MessageState::Queued);
    QCOMPARE(m_office->get(id).attempts, 0);
}

QTEST_GUILESS_MAIN(TestKannelGateway)
#include "tst_kannelgateway.moc"
