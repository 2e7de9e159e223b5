// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/kannel.h"
#include "smsoffice.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
const SmsAccount account{{u"kannel"_s, u"http://127.0.0.1:13013/cgi-bin/sendsms"_s, u"office"_s, u"Kezek"_s}, u"office-secret"_s};

Message message(const QString &body, const QString &phone = u"+77011234567"_s)
{
    return tests::messageOf(MessageKind::Test, body, phone, now, 300);
}

QByteArray header(const SmsRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers)
        if (key == name)
            return value;
    return {};
}

} // namespace

/// Requests to Kannel and its answers, as measured on Kannel 1.4.5.
class TestKannelAnswers : public QObject {
    Q_OBJECT
private slots:
    void readsEveryAnswer_data();
    void readsEveryAnswer();
    void keepsNoPhoneAndNoPageOfAnAnswer();
    void putsNothingSecretIntoTheAddress();
    void asksForUcs2OnlyWhereItIsNeeded_data();
    void asksForUcs2OnlyWhereItIsNeeded();
    void givesTheGatewayTheTimeThatIsLeft();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void stopsOnSettingsThatCannotBeUsed_data();
    void stopsOnSettingsThatCannotBeUsed();
};

void TestKannelAnswers::readsEveryAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome");

    const auto row = [](const char *name, int status, const QByteArray &body, SmsOutcome outcome) {
        QTest::newRow(name) << status << body << outcome;
    };
    row("accepted", 202, "0: Accepted for delivery", SmsOutcome::Accepted);
    row("accepted, with a line end", 202, "0: Accepted for delivery\n", SmsOutcome::Accepted);
    row("queued while the SMSC is down", 202, "3: Queued for later delivery", SmsOutcome::Accepted);
    row("queue full", 503, "Temporal failure, try again later.", SmsOutcome::Retry);
    row("wrong password", 403, "Authorization failed for sendsms", SmsOutcome::LoginRefused);
    row("not routable", 403, "Not routable. Do not try again.", SmsOutcome::Rejected);
    row("to missing", 400, "Missing receiver number, rejected", SmsOutcome::Rejected);
    row("to empty", 400, "Empty receiver number not allowed, rejected", SmsOutcome::Rejected);
    row("number outside the white list", 400, "Number(s) has/have been denied by white- and/or black-lists.", SmsOutcome::Rejected);
    row("coding", 400, "Coding field misformed, rejected", SmsOutcome::Rejected);
    row("charset", 400, "Charset or body misformed, rejected", SmsOutcome::Rejected);
    row("report mask", 400, "DLR-Mask field misformed, rejected", SmsOutcome::Rejected);
    row("content type", 400, "Invalid content-type", SmsOutcome::SettingsWrong);
    row("basic authentication wanted", 401, "<h1>Unauthorized</h1>", SmsOutcome::LoginRefused);
    row("another site's refusal", 403, "<html>Access denied by policy</html>", SmsOutcome::SettingsWrong);
    row("no such page", 404, "Unknown request.", SmsOutcome::SettingsWrong);
    row("POST not allowed", 405, "", SmsOutcome::SettingsWrong);
    row("proxy wants a password", 407, "", SmsOutcome::SettingsWrong);
    row("too many", 429, "slow down", SmsOutcome::Retry);
    row("captive portal", 200, "<html><body>Sign in to Wi-Fi</body></html>", SmsOutcome::Unknown);
    row("captive portal quoting the words", 200, "0: Accepted for delivery", SmsOutcome::Unknown);
    row("redirect", 302, "", SmsOutcome::Unknown);
    row("request time-out", 408, "", SmsOutcome::Unknown);
    row("202 of something else", 202, "{\"ok\":true}", SmsOutcome::Unknown);
    row("202 without a word", 202, "", SmsOutcome::Unknown);
    row("202 cut", 202, "0: Accep", SmsOutcome::Unknown);
    row("503 of a proxy", 503, "<html>Service Unavailable</html>", SmsOutcome::Unknown);
    row("500", 500, "Internal Server Error", SmsOutcome::Unknown);
    row("502", 502, "Bad Gateway", SmsOutcome::Unknown);
    row("504", 504, "Gateway Time-out", SmsOutcome::Unknown);
}

void TestKannelAnswers::readsEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);

    const SmsAnswer answer = kannel::parse({status, body});

    QCOMPARE(int(answer.outcome), int(outcome));
    QCOMPARE(answer.code, QString::number(status));
}

void TestKannelAnswers::keepsNoPhoneAndNoPageOfAnAnswer()
{
    QCOMPARE(briefText("Number +77011234567 is denied"), u"Number ••• is denied"_s);
    QCOMPARE(briefText("<html><body>Sign in</body></html>"), u"Sign in"_s);
    QVERIFY(briefText(QByteArray(5000, 'x')).size() <= 80);
}

void TestKannelAnswers::putsNothingSecretIntoTheAddress()
{
    SmsAccount withUser = account;
    withUser.settings.url = u"http://someone:hidden@127.0.0.1:13013/cgi-bin/sendsms"_s;

    const auto request = kannel::build(withUser, message(u"Растау коды: 4821"_s), now);

    QVERIFY(request);
    QCOMPARE(request->url, QUrl(u"http://127.0.0.1:13013/cgi-bin/sendsms"_s));
    QCOMPARE(header(*request, "X-Kannel-Username"), "office");
    QCOMPARE(header(*request, "X-Kannel-Password"), "office-secret");
    QCOMPARE(header(*request, "X-Kannel-From"), "Kezek");
    QCOMPARE(header(*request, "X-Kannel-To"), "77011234567");
    QCOMPARE(header(*request, "Content-Type"), "text/plain; charset=UTF-8");
    QCOMPARE(request->body, u"Растау коды: 4821"_s.toUtf8());
}

void TestKannelAnswers::asksForUcs2OnlyWhereItIsNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("Latin") << u"Code 4821 @ 50 %"_s << QByteArray("0");
    QTest::newRow("euro sign") << u"10 €"_s << QByteArray("0");
    QTest::newRow("one Kazakh letter") << u"Code 4821 ә"_s << QByteArray("2");
    QTest::newRow("Russian") << u"Код 4821"_s << QByteArray("2");
    QTest::newRow("number sign") << u"No 5 №"_s << QByteArray("2");
    QTest::newRow("back-tick") << u"a`b"_s << QByteArray("2");
}

void TestKannelAnswers::asksForUcs2OnlyWhereItIsNeeded()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, coding);

    QCOMPARE(header(kannel::build(account, message(text), now).value(), "X-Kannel-Coding"), coding);
}

void TestKannelAnswers::givesTheGatewayTheTimeThatIsLeft()
{
    const Message code = message(u"Код 4821"_s);

    QCOMPARE(header(kannel::build(account, code, now).value(), "X-Kannel-Validity"), "5");
    QCOMPARE(header(kannel::build(account, code, now.addSecs(241)).value(), "X-Kannel-Validity"), "1");
    QCOMPARE(header(kannel::build(account, code, now.addDays(-3)).value(), "X-Kannel-Validity"), "1440");
}

void TestKannelAnswers::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty text") << u" \n"_s << u"+77011234567"_s << u"empty"_s;
    QTest::newRow("landline") << u"Код"_s << u"+77213912345"_s << u"landline"_s;
    QTest::newRow("11 parts") << QString(671, u'ә') << u"+77011234567"_s << u"long"_s;
}

void TestKannelAnswers::refusesWhatCannotBeSent()
{
    QFETCH(QString, text);
    QFETCH(QString, phone);
    QFETCH(QString, code);

    const auto request = kannel::build(account, message(text, phone), now);

    QVERIFY(!request);
    QCOMPARE(int(request.error().outcome), int(SmsOutcome::Rejected));
    QCOMPARE(request.error().code, code);
}

void TestKannelAnswers::stopsOnSettingsThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("password");
    QTest::newRow("no address") << QString() << u"x"_s;
    QTest::newRow("no scheme") << u"gateway.example/cgi-bin/sendsms"_s << u"x"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"x"_s;
    QTest::newRow("no host") << u"http:///cgi-bin/sendsms"_s << u"x"_s;
    QTest::newRow("a header in the password") << account.settings.url << u"x\r\nX-Kannel-To: 1"_s;
}

void TestKannelAnswers::stopsOnSettingsThatCannotBeUsed()
{
    QFETCH(QString, url);
    QFETCH(QString, password);

    const auto request = kannel::build({{u"kannel"_s, url, u"office"_s, {}}, password}, message(u"Код"_s), now);

    QVERIFY(!request);
    QCOMPARE(int(request.error().outcome), int(SmsOutcome::SettingsWrong));
}

QTEST_GUILESS_MAIN(TestKannelAnswers)
#include "tst_kannelanswers.moc"
