// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/attempt.h"
#include "sms/providerhold.h"
#include "smsoffice.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);

Message leased(MessageKind kind, int attempts = 1)
{
    Message message = tests::messageOf(kind, u"Растау коды: 4821"_s, u"+77011234567"_s, now, 300);
    message.state = MessageState::Sending;
    message.attempts = attempts;
    message.leaseOwner = u"a worker"_s;
    message.leaseUntil = now.addSecs(120);
    return message;
}

Message after(const Message &message, SmsOutcome outcome, quint32 jitter = 0, const QDateTime &at = now)
{
    return afterAttempt(message, {u"kannel"_s, {outcome, u"code"_s, u"text"_s, {}}, at, jitter}, at);
}

} // namespace

/// What a try does to its row, and when nothing is tried at all.
class TestAttempt : public QObject {
    Q_OBJECT
private slots:
    void leadsToTheStateOfTheAnswer_data();
    void leadsToTheStateOfTheAnswer();
    void waitsTwiceAsLongAfterEachTry();
    void failsAfterTheFifthTry();
    void neverTriesBeyondItsTime();
    void spendsNoTryWhenNothingCouldLeave();
    void wipesACodeOnceItIsNotNeeded();
    void holdsAProviderAfterTrouble();
    void letsOtherSettingsTryAtOnce();
    void isNotSilencedByAClockThatWasPutBack();
};

void TestAttempt::leadsToTheStateOfTheAnswer_data()
{
    QTest::addColumn<SmsOutcome>("outcome");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<bool>("isFinal");
    QTest::newRow("accepted") << SmsOutcome::Accepted << MessageState::Accepted << false;
    QTest::newRow("rejected") << SmsOutcome::Rejected << MessageState::Failed << true;
    QTest::newRow("retry") << SmsOutcome::Retry << MessageState::Queued << false;
    QTest::newRow("not reached") << SmsOutcome::NotReached << MessageState::Queued << false;
    QTest::newRow("unknown") << SmsOutcome::Unknown << MessageState::Unknown << false;
    QTest::newRow("provider stopped") << SmsOutcome::LoginRefused << MessageState::Queued << false;
}

void TestAttempt::leadsToTheStateOfTheAnswer()
{
    QFETCH(SmsOutcome, outcome);
    QFETCH(MessageState, state);
    QFETCH(bool, isFinal);

    const Message message = after(leased(MessageKind::ReminderToCome), outcome);

    QCOMPARE(message.state, state);
    QCOMPARE(message.finalAt.has_value(), isFinal);
    QVERIFY(message.leaseOwner.isEmpty());
    QVERIFY(!message.leaseUntil);
    QCOMPARE(message.lastCode, u"code"_s);
    QCOMPARE(message.provider, u"kannel"_s);
}

void TestAttempt::waitsTwiceAsLongAfterEachTry()
{
    QCOMPARE(now.msecsTo(after(leased(MessageKind::Test, 1), SmsOutcome::Retry).notBefore), 5'000);
    QCOMPARE(now.msecsTo(after(leased(MessageKind::Test, 2), SmsOutcome::Retry).notBefore), 10'000);
    QCOMPARE(now.msecsTo(after(leased(MessageKind::Test, 4), SmsOutcome::Retry).notBefore), 40'000);
    QCOMPARE(now.msecsTo(after(leased(MessageKind::Test, 1), SmsOutcome::Retry, 800).notBefore), 6'000);
}

void TestAttempt::failsAfterTheFifthTry()
{
    QCOMPARE(after(leased(MessageKind::Test, 4), SmsOutcome::Retry).state, MessageState::Queued);
    QCOMPARE(after(leased(MessageKind::Test, 5), SmsOutcome::Retry).state, MessageState::Failed);
}

void TestAttempt::neverTriesBeyondItsTime()
{
    const QDateTime late = now.addSecs(296);

    const Message message = after(leased(MessageKind::Code), SmsOutcome::Retry, 0, late);

    QCOMPARE(message.state, MessageState::Lapsed);
    QCOMPARE(message.finalAt, std::optional(late));
    QVERIFY(message.body.isEmpty());
}

void TestAttempt::spendsNoTryWhenNothingCouldLeave()
{
    QCOMPARE(after(leased(MessageKind::Test, 1), SmsOutcome::NotReached).attempts, 0);
    QCOMPARE(after(leased(MessageKind::Test, 5), SmsOutcome::LoginRefused).attempts, 4);
    QCOMPARE(putBack(leased(MessageKind::Test, 2), now).attempts, 1);
    QCOMPARE(after(leased(MessageKind::Test, 2), SmsOutcome::Retry).attempts, 2);
}

void TestAttempt::wipesACodeOnceItIsNotNeeded()
{
    for (const SmsOutcome outcome : {SmsOutcome::Accepted, SmsOutcome::Rejected, SmsOutcome::Unknown}) {
        QVERIFY(after(leased(MessageKind::Code), outcome).body.isEmpty());
        QVERIFY(!after(leased(MessageKind::ReminderToCome), outcome).body.isEmpty());
    }
    QVERIFY(!after(leased(MessageKind::Code), SmsOutcome::Retry).body.isEmpty());
}

void TestAttempt::holdsAProviderAfterTrouble()
{
    const SmsAccount settings{{u"kannel"_s, u"http://127.0.0.1"_s, u"office"_s, {}}, u"secret"_s};
    ProviderHold hold;
    QVERIFY(!hold.holds(settings, now));

    hold.note(SmsOutcome::LoginRefused, settings, now, 0);
    QVERIFY(hold.holds(settings, now.addSecs(299)));
    QVERIFY(!hold.holds(settings, now.addSecs(300)));

    hold.note(SmsOutcome::Accepted, settings, now, 0);
    QVERIFY(!hold.holds(settings, now));

    for (int i = 0; i < 12; ++i)
        hold.note(SmsOutcome::NotReached, settings, now, 0);
    QVERIFY(hold.holds(settings, now.addSecs(299)));
    QVERIFY(!hold.holds(settings, now.addSecs(300)));
}

void TestAttempt::letsOtherSettingsTryAtOnce()
{
    const SmsAccount wrong{{u"kannel"_s, u"http://127.0.0.1"_s, u"office"_s, {}}, u"wrong"_s};
    SmsAccount right = wrong;
    right.password = u"right"_s;
    ProviderHold hold;

    hold.note(SmsOutcome::LoginRefused, wrong, now, 0);

    QVERIFY(hold.holds(wrong, now));
    QVERIFY(!hold.holds(right, now));
}

void TestAttempt::isNotSilencedByAClockThatWasPutBack()
{
    const SmsAccount settings{{u"kannel"_s, u"http://127.0.0.1"_s, u"office"_s, {}}, u"secret"_s};
    ProviderHold hold;

    hold.note(SmsOutcome::LoginRefused, settings, now, 0);

    QVERIFY(!hold.holds(settings, now.addSecs(-3600)));
}

QTEST_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
