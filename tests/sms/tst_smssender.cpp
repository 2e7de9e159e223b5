// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"
#include "sms/kannel.h"
#include "sms/smssender.h"
#include "smsoffice.h"
#include "support/kannel/kannel.h"
#include "testcertificate.h"

#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = FaultyServer::Manner;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);

SmsRequest requestTo(const QString &url)
{
    const Message message = messageOf(MessageKind::Code, u"Растау коды: 4821. Әңгіме"_s, u"+77011234567"_s, now, 300);
    return kannel::build({u"kannel"_s, url, u"office"_s, u"office-secret"_s, u"Kezek"_s}, message, now).value();
}

SmsExchange exchange(SmsSender &sender, const QString &url)
{
    std::optional<SmsExchange> how;
    sender.send(requestTo(url), [&](const SmsExchange &ended) { how = ended; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(how.has_value(), 10'000); }();
    return how.value_or(SmsExchange{});
}

SmsOutcome outcomeOf(const SmsExchange &how)
{
    return answerOf(*findProvider(u"kannel"_s), how).outcome;
}

} // namespace

/// One request on the wire whatever the server does, and the truth about whether it left.
class TestSmsSender : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void putsExactlyOneRequestOnTheWire_data();
    void putsExactlyOneRequestOnTheWire();
    void saysNothingToWhomItDoesNotTrust();
    void letsNobodyKnowWhatWasCutOffBeforeItLeft_data();
    void letsNobodyKnowWhatWasCutOffBeforeItLeft();
    void sendsTheTextByteForByte();
    void repeatsNothingOnTheSecondMessageEither();
    void knowsThatNothingLeftWhenNobodyListens();
    void knowsThatNothingLeftWhenTheHostDoesNotExist();
    void givesUpOnAnAnswerThatNeverEnds();

private:
    TestCertificate m_certificate;
};

void TestSmsSender::initTestCase()
{
    m_certificate = TestCertificate::make();
}

void TestSmsSender::putsExactlyOneRequestOnTheWire_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SmsOutcome>("outcome");
    const QByteArray accepted = "0: Accepted for delivery";
    for (const bool tls : {false, true}) {
        const auto row = [tls](const char *name, Manner manner, const QByteArray &status, const QByteArray &body, SmsOutcome outcome) {
            QTest::addRow("%s, %s", tls ? "TLS" : "plain", name) << tls << manner << status << body << outcome;
        };
        row("accepted", Manner::Answer, "202 Accepted", accepted, SmsOutcome::Accepted);
        row("closes in the request", Manner::CloseInRequest, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("closes before the answer", Manner::CloseAtOnce, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("resets", Manner::Reset, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("closes in the status line", Manner::CloseInStatus, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("closes in the head", Manner::CloseInHead, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("closes in the body", Manner::CloseInBody, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("closes in the body of a refusal", Manner::CloseInBody, "403 Forbidden", "Authorization failed for sendsms", SmsOutcome::Unknown);
        row("hangs", Manner::Hang, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("hangs in the head", Manner::HangInHead, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("hangs in the body", Manner::HangInBody, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("promises more than it says", Manner::PromiseMore, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("promises less than it says", Manner::PromiseLess, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("cuts its chunks", Manner::CutChunk, "202 Accepted", accepted, SmsOutcome::Unknown);
        row("ten megabytes", Manner::Answer, "202 Accepted", accepted + QByteArray(10'000'000, 'x'), SmsOutcome::Unknown);
        row("a page instead of an answer", Manner::Answer, "200 OK", "<html>Sign in</html>", SmsOutcome::Unknown);
        row("busy", Manner::Answer, "503 Service Unavailable", "Temporal failure, try again later.", SmsOutcome::Retry);
        row("wrong password", Manner::Answer, "403 Forbidden", "Authorization failed for sendsms", SmsOutcome::LoginRefused);
        row("asks for a password", Manner::Answer, "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"", "", SmsOutcome::LoginRefused);
        for (const QByteArray redirect : {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"})
            row(redirect.constData(), Manner::Answer, redirect + "\r\nLocation: /elsewhere", "", SmsOutcome::Unknown);
        row("server error", Manner::Answer, "500 Internal Server Error", "oops", SmsOutcome::Unknown);
    }
}

void TestSmsSender::putsExactlyOneRequestOnTheWire()
{
    QFETCH(bool, tls);
    QFETCH(Manner, manner);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(SmsOutcome, outcome);
    FaultyServer server(manner, status, body);
    if (tls) {
        KEZEK_NEEDS_SERVER(m_certificate.missing);
        m_certificate.trust(true);
        server.secure(m_certificate.server);
    }
    SmsSender sender;
    if (manner == Manner::Hang || manner == Manner::HangInHead || manner == Manner::HangInBody)
        sender.setPatience(1000ms);

    const SmsExchange how = exchange(sender, server.url());
    QTest::qWait(100); // a repeated request would come at once

    QCOMPARE(int(outcomeOf(how)), int(outcome));
    QCOMPARE(server.requests(), manner == Manner::CloseInRequest ? 0 : 1);
    QCOMPARE(server.begun(), 1);
    QCOMPARE(how.requestsSent, 1);
}

void TestSmsSender::saysNothingToWhomItDoesNotTrust()
{
    KEZEK_NEEDS_SERVER(m_certificate.missing);
    m_certificate.trust(false);
    FaultyServer server;
    server.secure(m_certificate.server);
    SmsSender sender;

    const SmsExchange how = exchange(sender, server.url());

    QCOMPARE(how.requestsSent, 0);
    QCOMPARE(int(outcomeOf(how)), int(SmsOutcome::NotReached));
    QCOMPARE(server.begun(), 0);
}

void TestSmsSender::letsNobodyKnowWhatWasCutOffBeforeItLeft_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

/// The server has read nothing; whether the request had left by then is the PC's own affair, but it must not be called taken.
void TestSmsSender::letsNobodyKnowWhatWasCutOffBeforeItLeft()
{
    QFETCH(bool, tls);
    FaultyServer server(Manner::CloseOnAccept);
    if (tls) {
        KEZEK_NEEDS_SERVER(m_certificate.missing);
        m_certificate.trust(true);
        server.secure(m_certificate.server);
    }
    SmsSender sender;

    const SmsExchange how = exchange(sender, server.url());
    QTest::qWait(100);

    QVERIFY(outcomeOf(how) == SmsOutcome::Unknown || outcomeOf(how) == SmsOutcome::NotReached);
    QVERIFY(!tls || how.requestsSent == 0);
    QCOMPARE(server.begun(), 0);
}

void TestSmsSender::sendsTheTextByteForByte()
{
    FaultyServer server;
    SmsSender sender;

    exchange(sender, server.url());

    const QByteArray seen = server.seen().value(0);
    QVERIFY(seen.startsWith("POST /cgi-bin/sendsms HTTP/1.1\r\n"));
    QVERIFY(seen.endsWith("\r\n\r\n" + u"Растау коды: 4821. Әңгіме"_s.toUtf8()));
    QVERIFY(seen.contains("Content-Type: text/plain; charset=UTF-8\r\n"));
    QVERIFY(!seen.contains("Transfer-Encoding"));
}

void TestSmsSender::repeatsNothingOnTheSecondMessageEither()
{
    FaultyServer server;
    SmsSender sender;
    exchange(sender, server.url());
    server.behave(Manner::CloseAtOnce);

    const SmsExchange how = exchange(sender, server.url());

    QCOMPARE(int(outcomeOf(how)), int(SmsOutcome::Unknown));
    QCOMPARE(server.requests(), 2);
}

void TestSmsSender::knowsThatNothingLeftWhenNobodyListens()
{
    QString url;
    {
        FaultyServer gone;
        url = gone.url();
    }
    SmsSender sender;

    const SmsExchange how = exchange(sender, url);

    QCOMPARE(how.requestsSent, 0);
    QCOMPARE(int(outcomeOf(how)), int(SmsOutcome::NotReached));
}

void TestSmsSender::knowsThatNothingLeftWhenTheHostDoesNotExist()
{
    SmsSender sender;

    const SmsExchange how = exchange(sender, u"http://gateway.invalid/cgi-bin/sendsms"_s);

    QCOMPARE(how.requestsSent, 0);
    QCOMPARE(int(outcomeOf(how)), int(SmsOutcome::NotReached));
}

void TestSmsSender::givesUpOnAnAnswerThatNeverEnds()
{
    FaultyServer server(Manner::Answer, "202 Accepted", QByteArray(1'000'000, 'x'));
    SmsSender sender;
    sender.setPatience(500ms);

    const SmsExchange how = exchange(sender, server.url());

    QCOMPARE(int(outcomeOf(how)), int(SmsOutcome::Unknown));
    QVERIFY(!sender.isBusy());
}

QTEST_GUILESS_MAIN(TestSmsSender)
#include "tst_smssender.moc"
