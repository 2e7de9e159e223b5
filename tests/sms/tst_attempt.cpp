// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/attempt.h"
#include "sms/providerhold.h"
#include "sms/rowmoves.h"
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

/// A provider that can be asked everything; only that matters here.
SmsProvider askable()
{
    SmsProvider provider;
    provider.info.name = u"asked"_s;
    provider.fate.build = provider.search.build = [](const SmsAccount &, const QList<Message> &) -> tl::expected<SmsRequest, SmsAnswer> { return SmsRequest(); };
    return provider;
}

SmsAnswer answer(SmsOutcome outcome)
{
    SmsAnswer made;
    made.outcome = outcome;
    made.code = u"code"_s;
    made.text = u"text"_s;
    return made;
}

Message after(const Message &message, SmsOutcome outcome, quint32 jitter = 0, const QDateTime &at = now)
{
    return afterAttempt(message, {findProvider(u"kannel"_s), answer(outcome), at, jitter}, at);
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
    void keepsWhatTheProviderSaidAndAsksItLater();
    void asksNobodyWhoCannotSay();
    void waitsAsLongAsTheProviderAsks();
    void holdsAProviderAfterTrouble_data();
    void holdsAProviderAfterTrouble();
    void waitsLongerForALineThatStaysDead();
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

void TestAttempt::keepsWhatTheProviderSaidAndAsksItLater()
{
    const SmsProvider provider = askable();
    SmsAnswer taken = answer(SmsOutcome::Accepted);
    taken.providerId = u"3218"_s;
    taken.costTiyn = 1850;

    const Message accepted = afterAttempt(leased(MessageKind::Code), {&provider, taken, now, 0}, now);
    const Message unknown = afterAttempt(leased(MessageKind::Code), {&provider, answer(SmsOutcome::Unknown), now, 0}, now);

    QCOMPARE(accepted.acceptedAt, std::optional(now));
    QCOMPARE(accepted.providerId, u"3218"_s);
    QCOMPARE(accepted.costTiyn, std::optional<qint64>(1850));
    QCOMPARE(accepted.checkAt, std::optional(now.addSecs(10)));
    QVERIFY(!unknown.acceptedAt);
    QCOMPARE(unknown.checkAt, std::optional(now.addSecs(5)));
    QVERIFY(unknown.body.isEmpty());
}

void TestAttempt::asksNobodyWhoCannotSay()
{
    QVERIFY(!after(leased(MessageKind::Test), SmsOutcome::Accepted).checkAt);
    QVERIFY(!after(leased(MessageKind::Test), SmsOutcome::Unknown).checkAt);

    const SmsProvider provider = askable();
    Message begun = leased(MessageKind::Test);
    begun.checkAt = begun.leaseUntil;
    for (const SmsOutcome outcome : {SmsOutcome::Rejected, SmsOutcome::Retry, SmsOutcome::NotReached, SmsOutcome::NoMoney})
        QVERIFY(!afterAttempt(begun, {&provider, answer(outcome), now, 0}, now).checkAt);
    QVERIFY(!putBack(begun, now).checkAt);
}

void TestAttempt::waitsAsLongAsTheProviderAsks()
{
    SmsAnswer busy = answer(SmsOutcome::Retry);
    busy.notBeforeSeconds = 60;

    const Message message = afterAttempt(leased(MessageKind::Test), {findProvider(u"kannel"_s), busy, now, 0}, now);

    QCOMPARE(message.notBefore, now.addSecs(60));
}

void TestAttempt::holdsAProviderAfterTrouble_data()
{
    QTest::addColumn<SmsOutcome>("outcome");
    QTest::addColumn<int>("seconds");
    QTest::newRow("login") << SmsOutcome::LoginRefused << 3600;
    QTest::newRow("settings") << SmsOutcome::SettingsWrong << 3600;
    QTest::newRow("blocked") << SmsOutcome::Blocked << 3600;
    QTest::newRow("no money") << SmsOutcome::NoMoney << 900;
    QTest::newRow("busy") << SmsOutcome::Retry << 5;
    QTest::newRow("dead line") << SmsOutcome::NotReached << 5;
    QTest::newRow("cut") << SmsOutcome::Unknown << 5;
    QTest::newRow("taken") << SmsOutcome::Accepted << 0;
    QTest::newRow("refused alone") << SmsOutcome::Rejected << 0;
}

void TestAttempt::holdsAProviderAfterTrouble()
{
    QFETCH(SmsOutcome, outcome);
    QFETCH(int, seconds);
    const SmsAccount settings{{u"kannel"_s, u"http://127.0.0.1"_s, u"office"_s, {}}, u"secret"_s};
    ProviderHold hold;
    QVERIFY(!hold.holds(settings, now));

    hold.note(outcome, settings, now, 0);

    QCOMPARE(hold.holds(settings, now), seconds > 0);
    QCOMPARE(hold.holds(settings, now.addSecs(seconds - 1)), seconds > 0);
    QVERIFY(!hold.holds(settings, now.addSecs(seconds)));
    hold.note(outcome, settings, now, 0, 90s);
    QCOMPARE(hold.holds(settings, now.addSecs(89)), seconds > 0);
    hold.note(SmsOutcome::Accepted, settings, now, 0);
    QVERIFY(!hold.holds(settings, now));
}

void TestAttempt::waitsLongerForALineThatStaysDead()
{
    const SmsAccount settings{{u"kannel"_s, u"http://127.0.0.1"_s, u"office"_s, {}}, u"secret"_s};
    ProviderHold hold;

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
