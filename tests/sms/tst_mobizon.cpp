// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/mobizon.h"
#include "wire.h"
#include "words/providerwords.h"

#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString key(40, u'a');
const SmsAccount account{{u"mobizon"_s, u"https://api.mobizon.kz"_s, {}, u"Kezek"_s}, key};

SmsAccount at(const QString &base)
{
    SmsAccount there = account;
    there.settings.url = base;
    return there;
}

QByteArray answer(int code, const QByteArray &data = "null")
{
    return R"({"code":)" + QByteArray::number(code) + R"(,"data":)" + data + R"(,"message":""})";
}

Message known(const QString &providerId)
{
    Message message = wireMessage();
    message.providerId = providerId;
    return message;
}

/// A code's row as it is when it is looked for.
Message wiped()
{
    Message message = wireMessage();
    message.kind = MessageKind::Code;
    message.body.clear();
    return message;
}

QByteArray item(const QString &text, const QByteArray &started = "2026-11-23 11:00:05", const QByteArray &status = "ENQUEUD")
{
    return R"({"id":"42","campaignId":"1","segNum":"2","segUserBuy":"17.3250","to":"77011234567","text":")" + text.toUtf8() + R"(","startSendTs":")"
        + started + R"(","status":")" + status + "\"}";
}

QByteArray list(const QByteArray &items, int total)
{
    return answer(0, R"({"items":[)" + items + R"(],"totalItemCount":")" + QByteArray::number(total) + "\"}");
}

} // namespace

/// Mobizon: every code that its interface knows, what the program makes of it and what a person reads.
class TestMobizon : public QObject {
    Q_OBJECT
private slots:
    void readsEveryAnswer_data();
    void readsEveryAnswer();
    void believesNoStranger_data() { addStrangersAnswers(); }
    void believesNoStranger();
    void readsEveryStatus_data();
    void readsEveryStatus();
    void reportsOnlyWhatTheAnswerSpeaksOf();
    void takesAnErrorForNoStatus_data();
    void takesAnErrorForNoStatus();
    void looksForAMessageThatWasPerhapsSent_data();
    void looksForAMessageThatWasPerhapsSent();
    void knowsTheCostFromTheList();
    void readsTheBalance();
    void sendsAFormWithNothingInTheAddress();
    void asksWithTheKeyInTheForm();
    void asksAfterAHundredAtMost();
    void refusesBeforehand();
};

void TestMobizon::readsEveryAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QByteArray &body, SmsOutcome outcome, const QString &code, const QString &next, int status = 200) {
        QTest::newRow(name) << status << body << outcome << code << next;
    };
    const auto error = [&row](const char *name, int code, SmsOutcome outcome, const QString &next) {
        row(name, answer(code), outcome, u"error %1"_s.arg(code), next);
    };
    row("0 sent", answer(0, R"({"campaignId":1,"messageId":42,"status":2})"), SmsOutcome::Accepted, u"ok"_s, u"has taken"_s);
    row("0 sent, numbers as texts", answer(0, R"({"campaignId":"1","messageId":"42","status":"2"})"), SmsOutcome::Accepted, u"ok"_s, u"has taken"_s);
    row("0 awaits moderation", answer(0, R"({"campaignId":1,"messageId":42,"status":1})"), SmsOutcome::Accepted, u"moderation"_s, u"text is approved"_s);
    row("100 in the background", answer(100, "77"), SmsOutcome::Accepted, u"task"_s, u"has taken"_s);
    row("98 a part of one", answer(98, R"({"campaignId":1,"messageId":42})"), SmsOutcome::Accepted, u"ok"_s, u"has taken"_s);
    error("98 nobody knows which part", 98, SmsOutcome::Unknown, u"phone the family"_s);
    error("99 nothing", 99, SmsOutcome::Rejected, u"send again"_s);
    error("1 validation", 1, SmsOutcome::Rejected, u"Check the sender name"_s);
    error("2 not found", 2, SmsOutcome::Rejected, u"tell the administrator"_s);
    error("3 fault", 3, SmsOutcome::Unknown, u"phone the family"_s);
    error("4 module", 4, SmsOutcome::SettingsWrong, u"Correct the address"_s);
    error("5 method", 5, SmsOutcome::SettingsWrong, u"Correct the address"_s);
    error("6 format", 6, SmsOutcome::SettingsWrong, u"Correct the address"_s);
    error("8 login", 8, SmsOutcome::LoginRefused, u"Correct the password"_s);
    error("9 access", 9, SmsOutcome::LoginRefused, u"admit this computer"_s);
    error("10 saving", 10, SmsOutcome::Unknown, u"phone the family"_s);
    error("11 missing", 11, SmsOutcome::Rejected, u"tell the administrator"_s);
    error("12 limits", 12, SmsOutcome::Rejected, u"tell the administrator"_s);
    error("13 another host", 13, SmsOutcome::SettingsWrong, u"Ask the provider for the address"_s);
    error("14 blocked", 14, SmsOutcome::Blocked, u"Call the provider"_s);
    error("15 operation", 15, SmsOutcome::Unknown, u"phone the family"_s);
    error("30 too frequent", 30, SmsOutcome::Retry, u"sent again by itself"_s);
    error("999 service", 999, SmsOutcome::Unknown, u"phone the family"_s);
    error("a code nobody knows", 77, SmsOutcome::Unknown, {});
    row("0 without an id", answer(0, R"({"campaignId":1,"status":2})"), SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("0 with id 0", answer(0, R"({"messageId":0,"status":2})"), SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("0 with a list", answer(0, R"([{"messageId":42}])"), SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("an error with another status", answer(1), SmsOutcome::Rejected, u"error 1"_s, u"Check"_s, 400);
    row("the code as text", R"({"code":"0","data":{"messageId":42},"message":""})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("sent, with another status", answer(0, R"({"messageId":42})"), SmsOutcome::Unknown, u"http 202"_s, u"phone the family"_s, 202);
    row("sent by a broken server", answer(0, R"({"messageId":42})"), SmsOutcome::Unknown, u"http 502"_s, u"phone the family"_s, 502);
    row("a page that is missing", "<html>Not Found</html>", SmsOutcome::SettingsWrong, u"http 404"_s, u"Correct the address"_s, 404);
}

void TestMobizon::readsEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);
    QFETCH(QString, code);
    QFETCH(QString, next);

    const SmsAnswer read = mobizon::parse({status, body});

    QCOMPARE(int(read.outcome), int(outcome));
    QCOMPARE(read.code, code);
    QCOMPARE(read.providerId, outcome == SmsOutcome::Accepted && code != u"task" ? u"42"_s : QString());
    const QString words = words::providerWords(u"mobizon"_s, read.code);
    QCOMPARE(words.isEmpty(), next.isEmpty());
    QVERIFY2(words.contains(next), qPrintable(words));
}

void TestMobizon::believesNoStranger()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    QCOMPARE(int(mobizon::parse({status, body}).outcome), int(SmsOutcome::Unknown));
    for (const auto &reports : {mobizon::parseStatus({status, body}, {known(u"42"_s)}), mobizon::parseSearch({status, body}, {wireMessage()})}) {
        QVERIFY(!reports);
        QCOMPARE(int(reports.error().outcome), int(SmsOutcome::Unknown));
    }
    QCOMPARE(int(mobizon::parseBalance({status, body}).error().outcome), int(SmsOutcome::Unknown));
}

void TestMobizon::readsEveryStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<SmsFate>("fate");
    QTest::addColumn<QString>("next");
    QTest::newRow("new") << QByteArray("NEW") << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("queued") << QByteArray("ENQUEUD") << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("passed on") << QByteArray("ACCEPTD") << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("partly") << QByteArray("PDLIVRD") << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("delivered") << QByteArray("DELIVRD") << SmsFate::Delivered << u"has reached the phone"_s;
    QTest::newRow("undelivered") << QByteArray("UNDELIV") << SmsFate::Undelivered << u"Phone the family"_s;
    QTest::newRow("rejected") << QByteArray("REJECTD") << SmsFate::Rejected << u"Check them, and phone the family"_s;
    QTest::newRow("expired") << QByteArray("EXPIRED") << SmsFate::Expired << u"Phone the family"_s;
    QTest::newRow("deleted") << QByteArray("DELETED") << SmsFate::Undelivered << u"Phone the family"_s;
}

void TestMobizon::readsEveryStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(SmsFate, fate);
    QFETCH(QString, next);
    const QByteArray tail = R"(,"segNum":"1","startSendTs":null,"statusUpdateTs":null,"status":")" + status + "\"}]";

    for (const QByteArray &id : {QByteArray("42"), QByteArray("\"42\"")}) {
        const auto reports = mobizon::parseStatus({200, answer(0, R"([{"id":)" + id + tail)}, {known(u"42"_s)});

        QVERIFY(reports);
        QCOMPARE(reports->size(), 1);
        QCOMPARE(int(reports->first().fate), int(fate));
        QCOMPARE(reports->first().message, wireMessage().id);
        QCOMPARE(reports->first().code, u"status "_s + QString::fromLatin1(status));
        const QString words = words::providerWords(u"mobizon"_s, reports->first().code);
        QVERIFY2(words.contains(next), qPrintable(words));
    }
}

void TestMobizon::reportsOnlyWhatTheAnswerSpeaksOf()
{
    Message other = known(u"43"_s);
    other.id = MessageId(8);
    Message nameless = wireMessage();
    nameless.id = MessageId(9);
    const QByteArray data = R"([{"id":43,"status":"DELIVRD"},{"id":44,"status":"UNDELIV"},{"id":42,"status":"SOMETHING"},{"status":"UNDELIV"},7])";

    const auto reports = mobizon::parseStatus({200, answer(0, data)}, {known(u"42"_s), other, nameless});

    QVERIFY(reports);
    QCOMPARE(reports->size(), 1);
    QCOMPARE(reports->first().message, other.id);
    QCOMPARE(int(reports->first().fate), int(SmsFate::Delivered));
}

void TestMobizon::takesAnErrorForNoStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome");
    for (const auto &[code, outcome] : QList<QPair<int, SmsOutcome>>{{1, SmsOutcome::Unknown},      {2, SmsOutcome::Unknown},
                                                                     {4, SmsOutcome::SettingsWrong}, {8, SmsOutcome::LoginRefused},
                                                                     {12, SmsOutcome::Unknown},      {13, SmsOutcome::SettingsWrong},
                                                                     {14, SmsOutcome::Blocked},      {30, SmsOutcome::Retry},
                                                                     {99, SmsOutcome::Unknown},      {100, SmsOutcome::Unknown},
                                                                     {999, SmsOutcome::Unknown}})
        QTest::addRow("%d", code) << answer(code, "[]") << outcome;
    QTest::newRow("data that is no list") << answer(0, R"("42")") << SmsOutcome::Unknown;
}

void TestMobizon::takesAnErrorForNoStatus()
{
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);

    for (const auto &reports : {mobizon::parseStatus({200, body}, {known(u"42"_s)}), mobizon::parseSearch({200, body}, {wireMessage()})}) {
        QVERIFY(!reports);
        QCOMPARE(int(reports.error().outcome), int(outcome));
    }
}

void TestMobizon::looksForAMessageThatWasPerhapsSent_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("found"); // "yes", "no", "doubt"
    const QString text = wireMessage().body;
    const auto row = [](const char *name, const Message &message, const QByteArray &body, const QString &found) {
        QTest::newRow(name) << message << body << found;
    };
    row("its text", wireMessage(), list(item(text), 1), u"yes"_s);
    row("its text with other spaces", wireMessage(), list(item(u' ' + text), 1), u"yes"_s);
    row("its text behind another's", wireMessage(), list(item(u"Басқа"_s) + ',' + item(text), 2), u"yes"_s);
    row("its text, not yet sent on", wireMessage(), list(item(text, "", "NEW"), 1), u"yes"_s);
    row("another's text", wireMessage(), list(item(u"Басқа"_s), 1), u"no"_s);
    row("an empty list", wireMessage(), list({}, 0), u"no"_s);
    row("a page of a longer list", wireMessage(), list(item(u"Басқа"_s), 26), u"doubt"_s);
    row("a status nobody knows", wireMessage(), list(item(text, "2026-11-23 11:00:05", "?"), 2), u"doubt"_s);
    row("a code at its time", wiped(), list(item(u"Код 4821"_s), 1), u"yes"_s);
    row("a code four minutes later", wiped(), list(item(u"Код 4821"_s, "2026-11-23 11:04:00"), 1), u"yes"_s);
    row("a code of an hour ago", wiped(), list(item(u"Код 1111"_s, "2026-11-23 10:00:00"), 1), u"doubt"_s);
    row("a code in another zone", wiped(), list(item(u"Код 4821"_s, "2026-11-23 06:00:05"), 1), u"doubt"_s);
    row("a code without a time", wiped(), list(item(u"Код 4821"_s, ""), 1), u"doubt"_s);
    row("no code", wiped(), list({}, 0), u"no"_s);
}

void TestMobizon::looksForAMessageThatWasPerhapsSent()
{
    QFETCH(Message, message);
    QFETCH(QByteArray, body);
    QFETCH(QString, found);

    const auto reports = mobizon::parseSearch({200, body}, {message});

    QVERIFY(reports);
    QCOMPARE(reports->isEmpty(), found == u"doubt");
    if (reports->isEmpty())
        return;
    QCOMPARE(reports->first().fate == SmsFate::NotFound, found == u"no");
    QCOMPARE(reports->first().providerId, found == u"no" ? QString() : u"42"_s);
    QVERIFY(!words::providerWords(u"mobizon"_s, reports->first().code).isEmpty());
}

void TestMobizon::knowsTheCostFromTheList()
{
    const auto reports = mobizon::parseSearch({200, list(item(wireMessage().body), 1)}, {wireMessage()});
    QCOMPARE(reports->first().costTiyn, std::optional<qint64>(3465)); // 2 × 17.325
}

void TestMobizon::readsTheBalance()
{
    const auto balance = mobizon::parseBalance({200, answer(0, R"({"balance":"1234.5678","currency":"KZT"})")});
    QVERIFY(balance);
    QCOMPARE(balance->amount, u"1234.5678"_s);
    QCOMPARE(balance->currency, u"KZT"_s);
    QVERIFY(!mobizon::parseBalance({200, answer(0, R"({"balance":"plenty"})")}));
    QCOMPARE(int(mobizon::parseBalance({200, answer(8)}).error().outcome), int(SmsOutcome::LoginRefused));
}

void TestMobizon::sendsAFormWithNothingInTheAddress()
{
    const auto seen = onTheWire([](const QString &base) { return mobizon::build(at(base), wireMessage(), wireNow()).value(); });

    QVERIFY(seen);
    QCOMPARE(seen->method, "POST");
    QCOMPARE(seen->target, "/service/message/sendsmsmessage");
    QCOMPARE(seen->headers.value("content-type"), "application/x-www-form-urlencoded; charset=UTF-8");
    const QMap<QString, QString> form{
        {u"api"_s, u"v1"_s},
        {u"output"_s, u"json"_s},
        {u"apiKey"_s, key},
        {u"recipient"_s, u"77011234567"_s},
        {u"text"_s, wireMessage().body},
        {u"from"_s, u"Kezek"_s},
        {u"params[validity]"_s, u"60"_s}, // the least that Mobizon takes
    };
    QCOMPARE(seen->form, form);
}

void TestMobizon::asksWithTheKeyInTheForm()
{
    const auto search = onTheWire([](const QString &base) { return mobizon::buildSearch(at(base), {wireMessage()}).value(); });
    QVERIFY(search);
    QCOMPARE(search->target, "/service/message/list");
    QCOMPARE(search->form.value(u"apiKey"_s), key);
    QCOMPARE(search->form.value(u"criteria[to]"_s), u"77011234567"_s);
    QCOMPARE(search->form.value(u"criteria[campaignCreateTsFrom]"_s), u"2026-11-23 05:00:00"_s);
    QVERIFY(!search->form.contains(u"criteria[text]"_s));

    const auto balance = onTheWire([](const QString &base) { return mobizon::buildBalance(at(base)).value(); });
    QVERIFY(balance);
    QCOMPARE(balance->target, "/service/user/getownbalance");
    QCOMPARE(balance->form.value(u"apiKey"_s), key);

    Message unsent = wireMessage();
    unsent.requestSentAt.reset();
    QVERIFY(!mobizon::buildSearch(account, {unsent}));
}

void TestMobizon::asksAfterAHundredAtMost()
{
    QList<Message> messages{wireMessage()}; // has no id
    for (int id = 1; id <= 120; ++id)
        messages.append(known(QString::number(id)));

    const auto seen = onTheWire([&](const QString &base) { return mobizon::buildStatus(at(base), messages).value(); });

    QVERIFY(seen);
    QCOMPARE(seen->target, "/service/message/getsmsstatus");
    const QStringList ids = seen->form.value(u"ids"_s).split(u',');
    QCOMPARE(ids.size(), 99);
    QCOMPARE(ids.last(), u"99"_s);
    QVERIFY(!mobizon::buildStatus(account, {wireMessage()}));
}

void TestMobizon::refusesBeforehand()
{
    SmsAccount keyless = account;
    keyless.password.clear();
    QCOMPARE(int(mobizon::build(keyless, wireMessage(), wireNow()).error().outcome), int(SmsOutcome::LoginRefused));
    QCOMPARE(int(mobizon::build(at(u"api.mobizon.kz"_s), wireMessage(), wireNow()).error().outcome), int(SmsOutcome::SettingsWrong));
    QCOMPARE(mobizon::build(account, wireMessage(u" "_s), wireNow()).error().code, u"empty"_s);
    QCOMPARE(mobizon::build(account, wireMessage(u"Код"_s, u"+77213912345"_s), wireNow()).error().code, u"landline"_s);
    QCOMPARE(mobizon::build(account, wireMessage(QString(671, u'ә')), wireNow()).error().code, u"long"_s);
}

QTEST_GUILESS_MAIN(TestMobizon)
#include "tst_mobizon.moc"
