// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"
#include "sms/balanceinquiry.h"
#include "sms/outboxworker.h"
#include "sms/smsdesk.h"
#include "smsoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;
using Manner = FaultyServer::Manner;

/// What Settings ask of the provider: the list of all, and what is left on the account.
class TestSmsDesk : public QObject {
    Q_OBJECT
private slots:
    void init();
    void knowsFourProviders();
    void asksForTheBalance();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void saysThatTheProviderCannotBeReached();
    void hasNobodyToAsk_data();
    void hasNobodyToAsk();
    void asksOnceForAllWhoWait();
    void answersWhenItGoesFirst();

private:
    QString base() const { return u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()); }

    std::unique_ptr<SmsOffice> m_office;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<OutboxWorker> m_worker;
};

void TestSmsDesk::init()
{
    m_worker.reset();
    m_office = std::make_unique<SmsOffice>();
    m_server = std::make_unique<FaultyServer>(Manner::Answer, "200 OK", R"({"balance":"286.55","currency":"KZT"})");
    m_worker = std::make_unique<OutboxWorker>(m_office->jobs(), m_office->secrets(), m_office->random(), m_office->clock());
    m_office->setSender(base(), u"office"_s, u"secret"_s, u"smsc"_s);
}

void TestSmsDesk::knowsFourProviders()
{
    const QList<ProviderInfo> providers = SmsDesk(*m_worker).providers();

    QStringList names;
    for (const ProviderInfo &provider : providers) {
        names.append(provider.name);
        QCOMPARE(provider.hasBalance, findProvider(provider.name)->buildBalance != nullptr);
        QCOMPARE(provider.reportsDelivery, bool(findProvider(provider.name)->fate));
        QVERIFY(QUrl(provider.usualUrl).isValid());
    }
    QCOMPARE(names, QStringList({u"smsc"_s, u"mobizon"_s, u"kazinfoteh"_s, u"kannel"_s}));
}

void TestSmsDesk::asksForTheBalance()
{
    const auto future = SmsDesk(*m_worker).balance();

    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(future.result()->amount, u"286.55"_s);
    QCOMPARE(future.result()->currency, u"KZT"_s);
    QCOMPARE(m_server->requests(), 1);
    QVERIFY(m_server->seen().first().startsWith("POST /sys/balance.php HTTP/1.1\r\n"));
}

void TestSmsDesk::saysWhyThereIsNone_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("why");
    QTest::newRow("password") << Manner::Answer << QByteArray(R"({"error":"x","error_code":2})") << ErrorCode::SmsLoginRefused;
    QTest::newRow("blocked") << Manner::Answer << QByteArray(R"({"error":"x","error_code":4})") << ErrorCode::SmsBlocked;
    QTest::newRow("too often") << Manner::Answer << QByteArray(R"({"error":"x","error_code":9})") << ErrorCode::SmsBlocked;
    QTest::newRow("a page") << Manner::Answer << QByteArray("<html>Sign in</html>") << ErrorCode::SmsNotUnderstood;
    QTest::newRow("cut") << Manner::CloseInBody << QByteArray(R"({"balance":"286.55"})") << ErrorCode::SmsUnreachable;
}

void TestSmsDesk::saysWhyThereIsNone()
{
    QFETCH(Manner, manner);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, why);
    m_server->behave(manner, "200 OK", body);

    const auto future = SmsDesk(*m_worker).balance();

    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, why);
}

void TestSmsDesk::saysThatTheProviderCannotBeReached()
{
    m_server->close();

    const auto future = SmsDesk(*m_worker).balance();

    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::SmsUnreachable);
}

void TestSmsDesk::hasNobodyToAsk_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("why");
    QTest::newRow("none set up") << QString() << u"secret"_s << ErrorCode::NoSender;
    QTest::newRow("one without a balance") << u"kannel"_s << u"secret"_s << ErrorCode::NoSender;
    QTest::newRow("no password on this PC") << u"smsc"_s << QString() << ErrorCode::SmsLoginRefused;
}

void TestSmsDesk::hasNobodyToAsk()
{
    QFETCH(QString, provider);
    QFETCH(QString, password);
    QFETCH(ErrorCode, why);
    m_office->setSender(base(), u"office"_s, password, provider);

    const auto future = SmsDesk(*m_worker).balance();

    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, why);
    QCOMPARE(m_server->requests(), 0);
}

void TestSmsDesk::asksOnceForAllWhoWait()
{
    SmsDesk desk(*m_worker);

    const auto one = desk.balance();
    const auto other = desk.balance();

    QTRY_VERIFY(one.isFinished() && other.isFinished());
    QCOMPARE(one.result()->amount, other.result()->amount);
    QCOMPARE(m_server->requests(), 1);
    const auto later = desk.balance();
    QTRY_VERIFY(later.isFinished());
    QCOMPARE(m_server->requests(), 2);
}

void TestSmsDesk::answersWhenItGoesFirst()
{
    m_server->behave(Manner::Hang);
    const auto future = SmsDesk(*m_worker).balance();
    QTRY_COMPARE(m_server->requests(), 1);

    m_worker.reset();

    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSmsDesk)
#include "tst_smsdesk.moc"
