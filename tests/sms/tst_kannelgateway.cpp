// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/attempt.h"
#include "sms/kannel.h"
#include "sms/outboxworker.h"
#include "sms/smssender.h"
#include "smsoffice.h"
#include "support/kannel/kannel.h"

#include <QSignalSpy>
#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Change {
    QByteArray header;
    std::optional<QByteArray> value; ///< none: without this header
};

SmsRequest changed(SmsRequest request, const Change &change)
{
    request.headers.removeIf([&](const auto &header) { return header.first == change.header; });
    if (change.value)
        request.headers.append({change.header, *change.value});
    return request;
}

SmsExchange exchange(const SmsRequest &request)
{
    SmsSender sender;
    std::optional<SmsExchange> how;
    sender.send(request, [&](const SmsExchange &ended) { how = ended; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(how.has_value(), 30'000); }();
    return how.value_or(SmsExchange{});
}

} // namespace

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
    void leadsEveryAnswerToItsState_data();
    void leadsEveryAnswerToItsState();
    void hasItQueuedWhileTheOperatorIsAway();
    void failsWhatTheAdministratorLetsNobodySend();
    void doesNotKnowWhatBecameOfItWhenTheGatewayFreezes();
    void doesNotKnowWhatBecameOfItWhenTheFrontDoorFreezes();
    void failsWhatTheGatewayWillNeverTake_data();
    void failsWhatTheGatewayWillNeverTake();
    void triesAgainWhenTheGatewayIsFull();
    void waitsWhileTheGatewayIsAway();

private:
    void start(std::chrono::milliseconds patience = std::chrono::seconds(30));
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

void TestKannelGateway::start(std::chrono::milliseconds patience)
{
    m_worker = std::make_unique<OutboxWorker>(m_office->jobs(), m_office->secrets(), m_office->random(), m_office->clock());
    m_worker->setPatience(patience);
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
    const QString text = u"Балабақшаға жолдама берілді. "_s.repeated(5); // 145 letters
    const MessageId id = m_office->put(MessageKind::Test, text);

    start();

    await(id, MessageState::Accepted);
    QCOMPARE(m_office->get(id).parts, 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_kannel->received().size(), before + 3, 20'000);
    QString whole;
    for (int part = 1; part <= 3; ++part) {
        const Kannel::Received received = m_kannel->received().at(before + part - 1);
        QCOMPARE(received.part, part);
        QCOMPARE(received.parts, 3);
        whole += received.text;
    }
    QCOMPARE(whole, text);
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

void TestKannelGateway::leadsEveryAnswerToItsState_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<QByteArray>>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<MessageState>("state");
    const auto row = [](const char *name, const QByteArray &header, std::optional<QByteArray> value, int status, MessageState state) {
        QTest::newRow(name) << header << value << status << state;
    };
    row("good", "X-Kannel-To", "77011234567", 202, MessageState::Accepted);
    row("from missing", "X-Kannel-From", {}, 202, MessageState::Accepted);
    row("wrong password", "X-Kannel-Password", "wrong", 403, MessageState::Queued);
    row("unknown user", "X-Kannel-Username", "nobody", 403, MessageState::Queued);
    row("no user", "X-Kannel-Username", {}, 403, MessageState::Queued);
    row("no password", "X-Kannel-Password", {}, 403, MessageState::Queued);
    row("forced to no operator", "X-Kannel-Username", "noroute", 403, MessageState::Failed);
    row("to missing", "X-Kannel-To", {}, 400, MessageState::Failed);
    row("to in letters", "X-Kannel-To", "abc", 400, MessageState::Failed);
    row("to half in letters", "X-Kannel-To", "7701abc", 400, MessageState::Failed);
    row("to with brackets", "X-Kannel-To", "+7(701)1234567", 400, MessageState::Failed);
    row("outside the white list", "X-Kannel-Username", "elsewhere", 400, MessageState::Failed);
    row("coding", "X-Kannel-Coding", "7", 400, MessageState::Failed);
    row("charset", "Content-Type", "text/plain; charset=NOPE", 400, MessageState::Failed);
    row("report mask", "X-Kannel-DLR-Mask", "-5", 400, MessageState::Failed);
    row("a form", "Content-Type", "application/x-www-form-urlencoded", 400, MessageState::Queued);
    row("JSON", "Content-Type", "application/json", 400, MessageState::Queued);
}

/// What the program itself would never send is refused by the gateway as its answers are read.
void TestKannelGateway::leadsEveryAnswerToItsState()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<QByteArray>, value);
    QFETCH(int, status);
    QFETCH(MessageState, state);
    const QDateTime now = m_office->now();
    Message message = messageOf(MessageKind::Test, u"Растау коды: 4821"_s, u"+77011234567"_s, now, 300);
    message.attempts = 1;
    const SmsAccount account{{u"kannel"_s, m_kannel->url(), u"office"_s, u"Kezek"_s}, u"office-secret"_s};
    const qsizetype before = m_kannel->received().size();

    const SmsExchange how = exchange(changed(kannel::build(account, message, now).value(), {header, value}));

    QCOMPARE(how.requestsSent, 1);
    QVERIFY(how.reply);
    QCOMPARE(how.reply->status, status);
    const SmsProvider *provider = findProvider(u"kannel"_s);
    QCOMPARE(afterAttempt(message, {provider, answerOf(*provider, how), now, 0}, now).state, state);
    QTRY_COMPARE_WITH_TIMEOUT(m_kannel->received().size(), before + (state == MessageState::Accepted), 20'000);
}

void TestKannelGateway::hasItQueuedWhileTheOperatorIsAway()
{
    const qsizetype before = m_kannel->received().size();
    m_kannel->stopOperator();
    const MessageId id = m_office->put();

    start();

    await(id, MessageState::Accepted);
    QVERIFY2(m_office->get(id).lastText.startsWith(u"3: Queued"_s), qPrintable(m_office->get(id).lastText));
    QCOMPARE(m_kannel->received().size(), before);
    QCOMPARE(m_kannel->startOperator(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_kannel->received().size(), before + 1, 20'000);
}

void TestKannelGateway::failsWhatTheAdministratorLetsNobodySend()
{
    m_kannel->closeRoute();
    const MessageId id = m_office->put();

    start();

    await(id, MessageState::Failed);
    QCOMPARE(m_office->get(id).lastCode, u"403"_s);
    QCOMPARE(m_kannel->openRoute(), QString());
}

void TestKannelGateway::doesNotKnowWhatBecameOfItWhenTheGatewayFreezes()
{
    const qsizetype before = m_kannel->received().size();
    m_kannel->freezeGateway();
    const MessageId id = m_office->put(MessageKind::Test, u"Frozen behind the door"_s);

    start(std::chrono::milliseconds(1500));
    await(id, MessageState::Unknown);
    m_kannel->thaw();

    // It arrives after all, once, and nobody has repeated it meanwhile.
    QTRY_COMPARE_WITH_TIMEOUT(m_kannel->received().size(), before + 1, 20'000);
    QCOMPARE(m_kannel->received().constLast().text, u"Frozen behind the door"_s);
    m_office->wait(3600);
    m_worker->poke();
    const MessageId next = m_office->put(MessageKind::Test, u"The next one"_s);
    m_worker->poke();
    await(next, MessageState::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(m_kannel->received().size(), before + 2, 20'000);
    QCOMPARE(m_office->get(id).state, MessageState::Unknown);
    QCOMPARE(m_office->get(id).lastCode, u"timeout"_s);
}

void TestKannelGateway::doesNotKnowWhatBecameOfItWhenTheFrontDoorFreezes()
{
    const qsizetype before = m_kannel->received().size();
    m_kannel->freezeFrontDoor();
    const MessageId id = m_office->put(MessageKind::Test, u"Frozen at the door"_s);

    start(std::chrono::milliseconds(1500));
    await(id, MessageState::Unknown);
    m_kannel->thaw();

    m_office->wait(3600);
    const MessageId next = m_office->put(MessageKind::Test, u"The next one"_s);
    m_worker->poke();
    await(next, MessageState::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(m_kannel->received().size() > before, 20'000);
    for (const Kannel::Received &received : m_kannel->received().mid(before))
        QCOMPARE(received.text, u"The next one"_s);
    QCOMPARE(m_office->get(id).state, MessageState::Unknown);
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
