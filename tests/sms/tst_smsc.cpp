// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smsc.h"
#include "wire.h"
#include "words/providerwords.h"

#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const SmsAccount account{{u"smsc"_s, u"https://smsc.kz"_s, u"office"_s, u"Kezek"_s}, u"office-secret+1"_s};

SmsAccount at(const QString &base)
{
    SmsAccount there = account;
    there.settings.url = base;
    return there;
}

} // namespace

/// SMSC.kz: every code that its interface knows, what the program makes of it and what a person reads.
class TestSmsc : public QObject {
    Q_OBJECT
private slots:
    void readsEveryAnswer_data();
    void readsEveryAnswer();
    void believesNoStranger_data() { addStrangersAnswers(); }
    void believesNoStranger();
    void countsTheCostExactly_data();
    void countsTheCostExactly();
    void readsEveryStatus_data();
    void readsEveryStatus();
    void saysWhyItWasNotDelivered_data();
    void saysWhyItWasNotDelivered();
    void takesAnErrorForNoStatus_data();
    void takesAnErrorForNoStatus();
    void readsTheBalance();
    void sendsAFormWithNothingInTheAddress();
    void asksByOurOwnReference();
    void takesAKeyInsteadOfAUser();
    void refusesBeforehand_data();
    void refusesBeforehand();
    void tellsHowLongItIsWorthTrying();
};

void TestSmsc::readsEveryAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QByteArray &body, SmsOutcome outcome, const QString &code, const QString &next, int status = 200) {
        QTest::newRow(name) << status << body << outcome << code << next;
    };
    row("sent", R"({"id":3218,"cnt":1})", SmsOutcome::Accepted, u"ok"_s, u"has taken"_s);
    row("sent under our id", R"({"id":"5f2b7c1e-0001","cnt":2,"cost":"38.5","balance":"286.55"})", SmsOutcome::Accepted, u"ok"_s, u"has taken"_s);
    row("1 parameters", R"({"error":"parameters error","error_code":1})", SmsOutcome::Rejected, u"error 1"_s, u"tell the administrator"_s);
    row("2 login", R"({"error":"authorise error","error_code":2})", SmsOutcome::LoginRefused, u"error 2"_s, u"Correct the password"_s);
    row("3 money", R"({"error":"no money","error_code":3,"id":175})", SmsOutcome::NoMoney, u"error 3"_s, u"Top the account up"_s);
    row("4 blocked", R"({"error":"ip is blocked","error_code":4})", SmsOutcome::Blocked, u"error 4"_s, u"Call the provider"_s);
    row("5 date", R"({"error":"invalid date","error_code":5})", SmsOutcome::Rejected, u"error 5"_s, u"tell the administrator"_s);
    row("6 forbidden", R"({"error":"message is denied","error_code":6,"id":175})", SmsOutcome::Rejected, u"error 6"_s, u"Change the text"_s);
    row("7 number", R"({"error":"invalid number","error_code":7,"id":175})", SmsOutcome::Rejected, u"error 7"_s, u"Check the family's phone number"_s);
    row("8 undeliverable", R"({"error":"can't to deliver","error_code":8,"id":175})", SmsOutcome::Rejected, u"error 8"_s, u"Phone the family"_s);
    row("9 too often", R"({"error":"duplicate request, wait a minute","error_code":9})", SmsOutcome::Retry, u"error 9"_s, u"sent again by itself"_s);
    row("7 with another status", R"({"error":"invalid number","error_code":7})", SmsOutcome::Rejected, u"error 7"_s, u"Check"_s, 400);
    row("a code nobody knows", R"({"error":"?","error_code":10})", SmsOutcome::Unknown, u"error 10"_s, {});
    row("an error that is also a success", R"({"id":1,"cnt":1,"error_code":2})", SmsOutcome::LoginRefused, u"error 2"_s, u"Correct"_s);
    row("an error code as text", R"({"error":"no money","error_code":"3"})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("a phone for an error code", R"({"error":"x","error_code":77011234567})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("an error without a code", R"({"error":"oops"})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("an error of a broken server", R"({"error":"no money","error_code":3})", SmsOutcome::Unknown, u"http 500"_s, u"phone the family"_s, 500);
    row("success of a broken server", R"({"id":1,"cnt":1})", SmsOutcome::Unknown, u"http 503"_s, u"phone the family"_s, 503);
    row("success with another status", R"({"id":1,"cnt":1})", SmsOutcome::Unknown, u"http 202"_s, u"phone the family"_s, 202);
    row("no parts", R"({"id":1,"cnt":0})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("parts beyond belief", R"({"id":1,"cnt":1000000000000000})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("parts as text", R"({"id":1,"cnt":"1"})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("half a part", R"({"id":1,"cnt":1.5})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("no id", R"({"cnt":1})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("id 0", R"({"id":0,"cnt":1})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("an id that is none", R"({"id":"<b>1</b>","cnt":1})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("an id that is a list", R"({"id":[1],"cnt":1})", SmsOutcome::Unknown, u"http 200"_s, u"phone the family"_s);
    row("a page that is missing", "<html>Not Found</html>", SmsOutcome::SettingsWrong, u"http 404"_s, u"Correct the address"_s, 404);
    row("a password wanted", "", SmsOutcome::LoginRefused, u"http 401"_s, u"Correct the password"_s, 401);
    row("a proxy's password wanted", "", SmsOutcome::SettingsWrong, u"http 407"_s, u"looks after the network"_s, 407);
    row("too many requests", "", SmsOutcome::Retry, u"http 429"_s, u"sent again by itself"_s, 429);
}

void TestSmsc::readsEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);
    QFETCH(QString, code);
    QFETCH(QString, next);

    const SmsAnswer answer = smsc::parse({status, body});

    QCOMPARE(int(answer.outcome), int(outcome));
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.providerId.isEmpty(), outcome != SmsOutcome::Accepted);
    QCOMPARE(answer.notBeforeSeconds >= 60, code == u"error 9");
    const QString words = words::providerWords(u"smsc"_s, answer.code);
    QCOMPARE(words.isEmpty(), next.isEmpty());
    QVERIFY2(words.contains(next), qPrintable(words));
}

void TestSmsc::believesNoStranger()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QList<Message> asked{wireMessage()};

    QCOMPARE(int(smsc::parse({status, body}).outcome), int(SmsOutcome::Unknown));
    const auto fate = smsc::parseStatus({status, body}, asked);
    QVERIFY(!fate);
    QCOMPARE(int(fate.error().outcome), int(SmsOutcome::Unknown));
    const auto balance = smsc::parseBalance({status, body});
    QVERIFY(!balance);
    QCOMPARE(int(balance.error().outcome), int(SmsOutcome::Unknown));
}

void TestSmsc::countsTheCostExactly_data()
{
    QTest::addColumn<QByteArray>("cost");
    QTest::addColumn<qint64>("tiyn");
    QTest::newRow("text") << QByteArray("\"3.8\"") << qint64(380);
    QTest::newRow("number") << QByteArray("3.8") << qint64(380);
    QTest::newRow("a sum that floating point misses") << QByteArray("\"0.29\"") << qint64(29);
    QTest::newRow("the same as a number") << QByteArray("1.15") << qint64(115);
    QTest::newRow("whole") << QByteArray("\"17\"") << qint64(1700);
    QTest::newRow("three places") << QByteArray("\"17.325\"") << qint64(1733);
    QTest::newRow("nothing") << QByteArray("\"0\"") << qint64(0);
    QTest::newRow("negative") << QByteArray("\"-1\"") << qint64(-1);
    QTest::newRow("a word") << QByteArray("\"free\"") << qint64(-1);
    QTest::newRow("exponent") << QByteArray("\"1e3\"") << qint64(-1);
    QTest::newRow("too much to be true") << QByteArray("\"999999999999\"") << qint64(-1);
}

void TestSmsc::countsTheCostExactly()
{
    QFETCH(QByteArray, cost);
    QFETCH(qint64, tiyn);

    const SmsAnswer answer = smsc::parse({200, R"({"id":1,"cnt":1,"cost":)" + cost + "}"});

    QCOMPARE(int(answer.outcome), int(SmsOutcome::Accepted));
    QCOMPARE(answer.costTiyn.value_or(-1), tiyn);
}

void TestSmsc::readsEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<SmsFate>("fate");
    QTest::addColumn<QString>("next");
    QTest::newRow("not found") << -3 << SmsFate::NotFound << u"Send it again or phone"_s;
    QTest::newRow("stopped") << -2 << SmsFate::UnderWay << u"Look in the provider's cabinet"_s;
    QTest::newRow("waiting") << -1 << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("passed to the operator") << 0 << SmsFate::UnderWay << u"asked after by itself"_s;
    QTest::newRow("delivered") << 1 << SmsFate::Delivered << u"has reached the phone"_s;
    QTest::newRow("read") << 2 << SmsFate::Delivered << u"has been read"_s;
    QTest::newRow("expired") << 3 << SmsFate::Expired << u"Phone the family"_s;
    QTest::newRow("link opened") << 4 << SmsFate::Delivered << u"link opened"_s;
    QTest::newRow("cannot deliver") << 20 << SmsFate::Undelivered << u"Phone the family"_s;
    QTest::newRow("bad number") << 22 << SmsFate::Rejected << u"Check the family's phone number"_s;
    QTest::newRow("forbidden") << 23 << SmsFate::Rejected << u"Change the text"_s;
    QTest::newRow("no money") << 24 << SmsFate::Rejected << u"Top the account up"_s;
    QTest::newRow("unreachable number") << 25 << SmsFate::Undelivered << u"Phone the family"_s;
}

void TestSmsc::readsEveryStatus()
{
    QFETCH(int, status);
    QFETCH(SmsFate, fate);
    QFETCH(QString, next);
    const QByteArray short_ = R"({"status":)" + QByteArray::number(status) + R"(,"last_date":"28.12.2019 19:20:22","last_timestamp":1577550022})";
    const QByteArray whole = R"({"status":")" + QByteArray::number(status)
        + R"(","err":"0","phone":"77011234567","cost":"19.20","sender_id":"Kezek","message":"Код 4821","sms_cnt":1})";

    for (const QByteArray &body : {short_, whole}) {
        const auto reports = smsc::parseStatus({200, body}, {wireMessage()});

        QVERIFY(reports);
        QCOMPARE(reports->size(), 1);
        const SmsReport &report = reports->first();
        QCOMPARE(int(report.fate), int(fate));
        QCOMPARE(report.message, wireMessage().id);
        QCOMPARE(report.code, u"status %1"_s.arg(status));
        QVERIFY(report.text.isEmpty());
        QCOMPARE(report.costTiyn.value_or(-1), body == whole ? 1920 : -1);
        const QString words = words::providerWords(u"smsc"_s, report.code);
        QVERIFY2(words.contains(next), qPrintable(words));
    }
}

void TestSmsc::saysWhyItWasNotDelivered_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("words");
    const QList<QPair<int, QString>> rows{
        {1, u"does not exist"_s},      {6, u"switched off"_s},          {11, u"not switched on"_s},      {12, u"fault or no room"_s},
        {13, u"number is blocked"_s},  {21, u"does not take SMS"_s},    {200, u"only pretends"_s},       {219, u"SIM card"_s},
        {220, u"queue is full"_s},     {237, u"Nobody answers"_s},      {238, u"template"_s},            {239, u"address is not allowed"_s},
        {240, u"busy"_s},              {241, u"converted"_s},           {242, u"answering machine"_s},   {243, u"contract"_s},
        {244, u"Mailings"_s},          {245, u"did not say"_s},         {246, u"certain hours"_s},       {247, u"account's limit"_s},
        {248, u"no way"_s},            {249, u"not written"_s},         {250, u"settings forbid"_s},     {251, u"number's limit"_s},
        {252, u"number is forbidden"_s}, {253, u"spam filter"_s},       {254, u"not registered"_s},      {255, u"operator refused"_s},
    };
    for (const auto &[reason, words] : rows)
        QTest::addRow("%d", reason) << reason << words;
}

void TestSmsc::saysWhyItWasNotDelivered()
{
    QFETCH(int, reason);
    QFETCH(QString, words);

    const auto reports = smsc::parseStatus({200, R"({"status":20,"err":)" + QByteArray::number(reason) + "}"}, {wireMessage()});

    QVERIFY(reports);
    QCOMPARE(reports->first().code, u"status 20/%1"_s.arg(reason));
    QCOMPARE(int(reports->first().fate), int(SmsFate::Undelivered));
    const QString said = words::providerWords(u"smsc"_s, reports->first().code);
    QVERIFY2(said.contains(words) && said.contains(u"Phone the family"), qPrintable(said));
}

void TestSmsc::takesAnErrorForNoStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome");
    const auto error = [](int code) { return R"({"error":"x","error_code":)" + QByteArray::number(code) + "}"; };
    QTest::newRow("1 parameters") << error(1) << SmsOutcome::Unknown;
    QTest::newRow("2 login") << error(2) << SmsOutcome::LoginRefused;
    QTest::newRow("3 money") << error(3) << SmsOutcome::NoMoney;
    QTest::newRow("4 blocked") << error(4) << SmsOutcome::Blocked;
    QTest::newRow("5 deleting") << error(5) << SmsOutcome::Unknown;
    QTest::newRow("8") << error(8) << SmsOutcome::Unknown;
    QTest::newRow("9 asked too often") << error(9) << SmsOutcome::Retry;
    QTest::newRow("a status nobody knows") << QByteArray(R"({"status":7})") << SmsOutcome::Unknown;
    QTest::newRow("a status that is a word") << QByteArray(R"({"status":"delivered"})") << SmsOutcome::Unknown;
    QTest::newRow("a status that is a fraction") << QByteArray(R"({"status":1.5})") << SmsOutcome::Unknown;
    QTest::newRow("of another phone") << QByteArray(R"({"status":1,"phone":"77770000000"})") << SmsOutcome::Unknown;
}

void TestSmsc::takesAnErrorForNoStatus()
{
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);

    const auto reports = smsc::parseStatus({200, body}, {wireMessage()});

    QVERIFY(!reports);
    QCOMPARE(int(reports.error().outcome), int(outcome));
}

void TestSmsc::readsTheBalance()
{
    const auto balance = smsc::parseBalance({200, R"({"balance":"286.55","credit":"0","currency":"KZT"})"});
    QVERIFY(balance);
    QCOMPARE(balance->amount, u"286.55"_s);
    QCOMPARE(balance->currency, u"KZT"_s);
    QCOMPARE(smsc::parseBalance({200, R"({"balance":-12.5,"currency":"<b>"})"})->amount, u"-12.5"_s);
    QVERIFY(smsc::parseBalance({200, R"({"balance":-12.5,"currency":"<b>"})"})->currency.isEmpty());
    QCOMPARE(int(smsc::parseBalance({200, R"({"error":"authorise error","error_code":2})"}).error().outcome), int(SmsOutcome::LoginRefused));
}

void TestSmsc::sendsAFormWithNothingInTheAddress()
{
    const auto seen = onTheWire([](const QString &base) { return smsc::build(at(base + u'/'), wireMessage(), wireNow()).value(); });

    QVERIFY(seen);
    QCOMPARE(seen->method, "POST");
    QCOMPARE(seen->target, "/sys/send.php");
    QCOMPARE(seen->headers.value("content-type"), "application/x-www-form-urlencoded; charset=UTF-8");
    QVERIFY(!seen->headers.contains("authorization"));
    const QMap<QString, QString> form{
        {u"login"_s, u"office"_s},         {u"psw"_s, u"office-secret+1"_s},
        {u"phones"_s, u"+77011234567"_s},  {u"mes"_s, wireMessage().body},
        {u"id"_s, wireMessage().clientRef}, {u"sender"_s, u"Kezek"_s},
        {u"fmt"_s, u"3"_s},                {u"charset"_s, u"utf-8"_s},
        {u"cost"_s, u"3"_s},               {u"valid"_s, u"1"_s},
    };
    QCOMPARE(seen->form, form);
    QVERIFY(!seen->body.contains('+') && !seen->body.contains(' '));
}

void TestSmsc::asksByOurOwnReference()
{
    const auto status = onTheWire([](const QString &base) { return smsc::buildStatus(at(base), {wireMessage()}).value(); });
    QVERIFY(status);
    QCOMPARE(status->method, "POST");
    QCOMPARE(status->target, "/sys/status.php");
    QCOMPARE(status->form.value(u"id"_s), wireMessage().clientRef);
    QCOMPARE(status->form.value(u"phone"_s), u"77011234567"_s);
    QCOMPARE(status->form.value(u"psw"_s), account.password);

    const auto balance = onTheWire([](const QString &base) { return smsc::buildBalance(at(base)).value(); });
    QVERIFY(balance);
    QCOMPARE(balance->target, "/sys/balance.php");
    QCOMPARE(balance->form.value(u"cur"_s), u"1"_s);
    QVERIFY(!smsc::buildStatus(account, {wireMessage(), wireMessage()}));
}

void TestSmsc::takesAKeyInsteadOfAUser()
{
    SmsAccount key = account;
    key.settings.user.clear();

    const QByteArray body = smsc::build(key, wireMessage(), wireNow())->body;

    QVERIFY(body.contains("apikey=office-secret%2B1"));
    QVERIFY(!body.contains("psw=") && !body.contains("login="));
}

void TestSmsc::refusesBeforehand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("password");
    QTest::addColumn<SmsOutcome>("outcome");
    QTest::addColumn<QString>("code");
    const QString mobile = u"+77011234567"_s;
    const QString url = account.settings.url;
    QTest::newRow("no text") << u" \n"_s << mobile << url << u"x"_s << SmsOutcome::Rejected << u"empty"_s;
    QTest::newRow("a landline") << u"Код"_s << u"+77213912345"_s << url << u"x"_s << SmsOutcome::Rejected << u"landline"_s;
    QTest::newRow("1001 letters") << QString(1001, u'a') << mobile << url << u"x"_s << SmsOutcome::Rejected << u"long"_s;
    QTest::newRow("11 parts") << QString(671, u'ә') << mobile << url << u"x"_s << SmsOutcome::Rejected << u"long"_s;
    QTest::newRow("no address") << u"Код"_s << mobile << QString() << u"x"_s << SmsOutcome::SettingsWrong << u"settings"_s;
    QTest::newRow("a file") << u"Код"_s << mobile << u"file:///etc/passwd"_s << u"x"_s << SmsOutcome::SettingsWrong << u"settings"_s;
    QTest::newRow("a line end in the password") << u"Код"_s << mobile << url << u"x\r\ny"_s << SmsOutcome::SettingsWrong << u"settings"_s;
    QTest::newRow("no password") << u"Код"_s << mobile << url << QString() << SmsOutcome::LoginRefused << u"password"_s;
}

void TestSmsc::refusesBeforehand()
{
    QFETCH(QString, text);
    QFETCH(QString, phone);
    QFETCH(QString, url);
    QFETCH(QString, password);
    QFETCH(SmsOutcome, outcome);
    QFETCH(QString, code);
    SmsAccount broken = at(url);
    broken.password = password;

    const auto request = smsc::build(broken, wireMessage(text, phone), wireNow());

    QVERIFY(!request);
    QCOMPARE(int(request.error().outcome), int(outcome));
    QCOMPARE(request.error().code, code);
    QVERIFY(!words::providerWords(u"smsc"_s, code).isEmpty());
    Message nameless = wireMessage();
    nameless.clientRef = u"two words"_s;
    QCOMPARE(smsc::build(account, nameless, wireNow()).error().code, u"reference"_s);
}

void TestSmsc::tellsHowLongItIsWorthTrying()
{
    Message notice = wireMessage();
    notice.validUntil = wireNow().addSecs(3 * 3600 + 1);
    QVERIFY(smsc::build(account, notice, wireNow())->body.contains("valid=4"));
    notice.validUntil = wireNow().addDays(3);
    QVERIFY(smsc::build(account, notice, wireNow())->body.contains("valid=24"));
    QVERIFY(smsc::build(account, notice, wireNow().addDays(4))->body.contains("valid=1"));
}

QTEST_GUILESS_MAIN(TestSmsc)
#include "tst_smsc.moc"
