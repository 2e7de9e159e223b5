// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/kazinfoteh.h"
#include "wire.h"
#include "words/providerwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const SmsAccount account{{u"kazinfoteh"_s, u"https://isms.center/api/sms"_s, u"office"_s, u"Kezek"_s}, u"office-secret"_s};
const QByteArray basic = "Basic " + QByteArray("office:office-secret").toBase64();

SmsAccount at(const QString &base)
{
    SmsAccount there = account;
    there.settings.url = base + u"/api/sms/"_s;
    return there;
}

Message known()
{
    Message message = wireMessage();
    message.providerId = u"a-1"_s;
    return message;
}

} // namespace

/// KazInfoTeh: every status and error of its JSON interface, what the program makes of it and what a person reads.
class TestKazInfoTeh : public QObject {
    Q_OBJECT
private slots:
    void readsEveryAnswer_data();
    void readsEveryAnswer();
    void believesNoStranger_data() { addStrangersAnswers(); }
    void believesNoStranger();
    void readsEveryStatus_data();
    void readsEveryStatus();
    void takesAnErrorForNoStatus_data();
    void takesAnErrorForNoStatus();
    void sendsJsonWithNothingInTheAddress();
    void asksWithAGetThatHoldsNoSecret();
    void refusesBeforehand();
};

void TestKazInfoTeh::readsEveryAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, int status, const QByteArray &body, SmsOutcome outcome, const QString &code, const QString &next) {
        QTest::newRow(name) << status << body << outcome << code << next;
    };
    const QByteArray error = R"({"error_code":12,"error_message":"to 77011234567"})";
    row("taken", 200, R"({"message_id":"a-1","to":"77011234567","status":"send","sms_count":1})", SmsOutcome::Accepted, u"ok"_s, u"has taken"_s);
    row("taken under a number", 200, R"({"message_id":77,"to":"77011234567","status":"sent","sms_count":"1"})", SmsOutcome::Accepted, u"ok"_s, u"has taken"_s);
    row("400", 400, error, SmsOutcome::Rejected, u"error 400/12"_s, u"Check the sender name"_s);
    row("401", 401, error, SmsOutcome::LoginRefused, u"error 401/12"_s, u"Correct the password"_s);
    row("402", 402, error, SmsOutcome::NoMoney, u"error 402/12"_s, u"Top the account up"_s);
    row("403", 403, error, SmsOutcome::LoginRefused, u"error 403/12"_s, u"admit this computer"_s);
    row("404", 404, error, SmsOutcome::SettingsWrong, u"error 404/12"_s, u"Correct the address"_s);
    row("429", 429, error, SmsOutcome::Retry, u"error 429/12"_s, u"sent again by itself"_s);
    row("401 without a word", 401, "Unauthorized", SmsOutcome::LoginRefused, u"http 401"_s, u"Correct the password"_s);
    row("404 of somebody else", 404, "<html>", SmsOutcome::SettingsWrong, u"http 404"_s, u"Correct the address"_s);
    row("400 of somebody else", 400, "<html>", SmsOutcome::Unknown, u"http 400"_s, u"phone the family"_s);
    row("400 without a code", 400, R"({"message":"bad"})", SmsOutcome::Unknown, u"http 400"_s, u"phone the family"_s);
    row("500", 500, error, SmsOutcome::Unknown, u"http 500"_s, u"phone the family"_s);
    row("an error with 200", 200, error, SmsOutcome::Unknown, u"error 200/12"_s, {});
    row("taken with another status", 202, R"({"message_id":"a-1","status":"send"})", SmsOutcome::Unknown, u"http 202"_s, u"phone the family"_s);
    row("no id", 200, R"({"status":"send"})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("no status", 200, R"({"message_id":"a-1"})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("a status nobody knows", 200, R"({"message_id":"a-1","status":"OK"})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("an id that is an object", 200, R"({"message_id":{},"status":"send"})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
}

void TestKazInfoTeh::readsEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);
    QFETCH(QString, code);
    QFETCH(QString, next);

    const SmsAnswer answer = kazinfoteh::parse({status, body});

    QCOMPARE(int(answer.outcome), int(outcome));
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.providerId.isEmpty(), outcome != SmsOutcome::Accepted);
    const QString words = words::providerWords(u"kazinfoteh"_s, answer.code);
    QCOMPARE(words.isEmpty(), next.isEmpty());
    QVERIFY2(words.contains(next), qPrintable(words));
}

void TestKazInfoTeh::believesNoStranger()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    QCOMPARE(int(kazinfoteh::parse({status, body}).outcome), int(SmsOutcome::Unknown));
    const auto reports = kazinfoteh::parseReport({status, body}, {wireMessage()});
    QVERIFY(!reports);
    QCOMPARE(int(reports.error().outcome), int(SmsOutcome::Unknown));
}

void TestKazInfoTeh::readsEveryStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<SmsFate>("fate");
    QTest::addColumn<QString>("next");
    QTest::newRow("send") << QByteArray("send") << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("sending") << QByteArray("sending") << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("sent") << QByteArray("sent") << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("delivered") << QByteArray("delivered") << SmsFate::Delivered << u"has reached the phone"_s;
    QTest::newRow("undelivered") << QByteArray("undelivered") << SmsFate::Undelivered << u"Phone the family"_s;
}

void TestKazInfoTeh::readsEveryStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(SmsFate, fate);
    QFETCH(QString, next);
    const QByteArray report = R"({"message_id":"a-1","to":"77011234567","sms_count":"1","err":"000","status":")" + status + "\"}";

    for (const QByteArray &body : {report, '[' + report + ']'}) {
        const auto reports = kazinfoteh::parseReport({200, body}, {known()});

        QVERIFY(reports);
        QCOMPARE(reports->size(), 1);
        QCOMPARE(int(reports->first().fate), int(fate));
        QCOMPARE(reports->first().message, known().id);
        QCOMPARE(reports->first().providerId, u"a-1"_s);
        const QString words = words::providerWords(u"kazinfoteh"_s, reports->first().code);
        QVERIFY2(words.contains(next), qPrintable(words));
    }
}

void TestKazInfoTeh::takesAnErrorForNoStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome"); // Rejected stands for "not found"
    const QByteArray error = R"({"error_code":12,"error_message":"?"})";
    QTest::newRow("not found") << 404 << error << SmsOutcome::Rejected;
    QTest::newRow("404 of somebody else") << 404 << QByteArray("<html>") << SmsOutcome::SettingsWrong;
    QTest::newRow("bad request") << 400 << error << SmsOutcome::Unknown;
    QTest::newRow("login") << 401 << error << SmsOutcome::LoginRefused;
    QTest::newRow("too frequent") << 429 << error << SmsOutcome::Retry;
    QTest::newRow("of another message") << 200 << QByteArray(R"({"message_id":"a-2","status":"delivered"})") << SmsOutcome::Unknown;
    QTest::newRow("of another phone") << 200 << QByteArray(R"({"message_id":"a-1","to":"77770000000","status":"delivered"})") << SmsOutcome::Unknown;
    QTest::newRow("a status nobody knows") << 200 << QByteArray(R"({"message_id":"a-1","status":"gone"})") << SmsOutcome::Unknown;
    QTest::newRow("two reports") << 200 << QByteArray(R"([{"message_id":"a-1","status":"sent"},{"message_id":"a-1","status":"sent"}])") << SmsOutcome::Unknown;
}

void TestKazInfoTeh::takesAnErrorForNoStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);

    const auto reports = kazinfoteh::parseReport({status, body}, {known()});

    QCOMPARE(reports.has_value(), outcome == SmsOutcome::Rejected);
    if (reports) {
        QCOMPARE(int(reports->first().fate), int(SmsFate::NotFound));
        QVERIFY(words::providerWords(u"kazinfoteh"_s, reports->first().code).contains(u"Send it again"));
    } else {
        QCOMPARE(int(reports.error().outcome), int(outcome));
    }
}

void TestKazInfoTeh::sendsJsonWithNothingInTheAddress()
{
    const auto seen = onTheWire([](const QString &base) { return kazinfoteh::build(at(base), wireMessage(), wireNow()).value(); });

    QVERIFY(seen);
    QCOMPARE(seen->method, "POST");
    QCOMPARE(seen->target, "/api/sms/send");
    QCOMPARE(seen->headers.value("content-type"), "application/json; charset=UTF-8");
    QCOMPARE(seen->headers.value("authorization"), basic);
    const QJsonObject expected{{u"from"_s, u"Kezek"_s},
                               {u"to"_s, u"77011234567"_s},
                               {u"text"_s, wireMessage().body},
                               {u"extra_id"_s, wireMessage().clientRef}};
    QCOMPARE(QJsonDocument::fromJson(seen->body).object(), expected);
}

void TestKazInfoTeh::asksWithAGetThatHoldsNoSecret()
{
    const auto search = onTheWire([](const QString &base) { return kazinfoteh::buildSearch(at(base), {known()}).value(); });
    QVERIFY(search);
    QCOMPARE(search->method, "GET");
    QCOMPARE(search->target, "/api/sms/report?extra_id=" + known().clientRef.toLatin1());
    QCOMPARE(search->headers.value("authorization"), basic);
    QVERIFY(search->body.isEmpty());

    const auto report = onTheWire([](const QString &base) { return kazinfoteh::buildReport(at(base), {known()}).value(); });
    QVERIFY(report);
    QCOMPARE(report->target, "/api/sms/report?message_id=a-1");
    QVERIFY(kazinfoteh::buildReport(account, {wireMessage()})->url.query().startsWith(u"extra_id="));
    QVERIFY(!kazinfoteh::buildReport(account, {known(), known()}));
}

void TestKazInfoTeh::refusesBeforehand()
{
    SmsAccount passwordless = account;
    passwordless.password.clear();
    QCOMPARE(int(kazinfoteh::build(passwordless, wireMessage(), wireNow()).error().outcome), int(SmsOutcome::LoginRefused));
    QCOMPARE(kazinfoteh::build(account, wireMessage(u"\t"_s), wireNow()).error().code, u"empty"_s);
    QCOMPARE(kazinfoteh::build(account, wireMessage(u"Код"_s, u"+77213912345"_s), wireNow()).error().code, u"landline"_s);
    QCOMPARE(kazinfoteh::build(account, wireMessage(QString(671, u'ә')), wireNow()).error().code, u"long"_s);
    QCOMPARE(kazinfoteh::build(account, wireMessage(u"Код"_s, u"+78000807672"_s), wireNow()).error().code, u"number"_s);
    QVERIFY(!words::providerWords(u"kazinfoteh"_s, u"number"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestKazInfoTeh)
#include "tst_kazinfoteh.moc"
