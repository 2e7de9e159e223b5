// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/report.h"
#include "smsoffice.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
using State = MessageState;
using Fate = SmsFate;

const QList<Fate> allFates{Fate::NotFound, Fate::UnderWay, Fate::Delivered, Fate::Undelivered, Fate::Expired, Fate::Rejected};

tl::expected<SmsRequest, SmsAnswer> anyRequest(const SmsAccount &, const QList<Message> &)
{
    return SmsRequest();
}

SmsProvider provider(bool fate = true, bool search = true)
{
    SmsProvider made;
    made.info.name = u"asked"_s;
    made.fate.build = fate ? anyRequest : nullptr;
    made.search.build = search ? anyRequest : nullptr;
    return made;
}

Message row(State state, MessageKind kind = MessageKind::ReminderToCome)
{
    Message message = tests::messageOf(kind, kind == MessageKind::Code ? QString() : u"Notice"_s, u"+77011234567"_s, now, 3 * 86'400);
    message.id = MessageId{7};
    message.state = state;
    message.attempts = 1;
    message.requestSentAt = now;
    message.checkAt = now;
    if (state == State::Accepted)
        message.acceptedAt = now;
    return message;
}

SmsReport report(Fate fate)
{
    return {.message = MessageId{7}, .fate = fate, .code = u"1"_s, .text = u"said"_s, .providerId = u"42"_s, .costTiyn = 1850};
}

Message after(const Message &message, Fate fate, const QDateTime &at = now)
{
    return afterReport(message, report(fate), at, provider());
}

State finalOf(Fate fate)
{
    switch (fate) {
    case Fate::Delivered: return State::Delivered;
    case Fate::Undelivered: return State::Undelivered;
    case Fate::Expired: return State::Expired;
    case Fate::Rejected: return State::Rejected;
    case Fate::NotFound:
    case Fate::UnderWay: break;
    }
    return State::Accepted;
}

/// What the table of sms.md says, written independently of the code under test.
State expected(State state, Fate fate)
{
    if (state == State::Unknown)
        return fate == Fate::NotFound ? State::Unknown : finalOf(fate);
    return state == State::Accepted ? finalOf(fate) : state;
}

QList<State> allStates()
{
    const QMetaEnum states = QMetaEnum::fromType<State>();
    QList<State> all;
    for (int i = 0; i < states.keyCount(); ++i)
        all.append(State(states.value(i)));
    return all;
}

} // namespace

/// What the provider says of a message, and what the row becomes: every state against every fate.
class TestReport : public QObject {
    Q_OBJECT
private slots:
    void movesForwardOnly_data();
    void movesForwardOnly();
    void keepsTheFirstFinalStateWhateverFollows();
    void changesNothingTwice();
    void keepsWhatTheProviderSaid();
    void queuesANoticeAgainThatIsTwiceNotFound();
    void countsOnlyAbsencesInARow();
    void queuesNothingAgainBeyondItsTimeOrItsTries();
    void neverRepeatsACode();
    void repeatsNothingThatWasToldByPhone();
    void asksMoreAndMoreRarelyForADay();
    void searchesMoreAndMoreRarelyForThreeDays();
    void decidesOnTheSecondAbsenceHoweverLate();
    void asksAgainAfterASilentMonday();
    void asksNobodyWhoCannotSay();
};

void TestReport::movesForwardOnly_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Fate>("fate");
    QCOMPARE(allStates().size(), 12);
    for (const State state : allStates())
        for (const Fate fate : allFates)
            QTest::addRow("%s, fate %d", qPrintable(toText(state)), int(fate)) << state << fate;
}

void TestReport::movesForwardOnly()
{
    QFETCH(State, state);
    QFETCH(Fate, fate);
    const bool open = state == State::Accepted || state == State::Unknown;

    const Message message = after(row(state), fate, now.addSecs(60));

    QCOMPARE(message.state, expected(state, fate));
    const bool ended = open && finalOf(fate) != State::Accepted;
    QCOMPARE(message.finalAt.has_value(), ended);
    QCOMPARE(message.checkAt.has_value(), !ended);
    QCOMPARE(message.lastText, open ? u"said"_s : QString());
    QCOMPARE(message.body, u"Notice"_s);
    QCOMPARE(message.acceptedAt.has_value(), message.state != State::Unknown && open);
}

void TestReport::keepsTheFirstFinalStateWhateverFollows()
{
    for (const Fate first : allFates.mid(2)) {
        const Message settled = after(row(State::Accepted), first);
        for (const Fate later : allFates) {
            const Message message = after(settled, later, now.addSecs(60));
            QCOMPARE(message.state, settled.state);
            QCOMPARE(message.finalAt, settled.finalAt);
            QCOMPARE(message.checks, settled.checks);
        }
    }
}

void TestReport::changesNothingTwice()
{
    const Message once = after(row(State::Accepted), Fate::UnderWay);
    const Message twice = after(once, Fate::UnderWay);
    QCOMPARE(twice.state, State::Accepted);
    QCOMPARE(twice.acceptedAt, once.acceptedAt);
    QCOMPARE(twice.checks, 2);

    const Message found = after(row(State::Unknown), Fate::UnderWay);
    QCOMPARE(found.checks, 0);
    QCOMPARE(found.checkAt, std::optional(now.addSecs(10)));
}

void TestReport::keepsWhatTheProviderSaid()
{
    const Message message = after(row(State::Accepted), Fate::Delivered);

    QCOMPARE(message.providerId, u"42"_s);
    QCOMPARE(message.costTiyn, std::optional<qint64>(1850));
    QCOMPARE(message.lastCode, u"1"_s);

    Message priced = row(State::Accepted);
    priced.providerId = u"41"_s;
    priced.costTiyn = 900;
    SmsReport terse = report(Fate::UnderWay);
    terse.providerId.clear();
    terse.costTiyn.reset();
    const Message kept = afterReport(priced, terse, now, provider());
    QCOMPARE(kept.providerId, u"41"_s);
    QCOMPARE(kept.costTiyn, std::optional<qint64>(900));
}

void TestReport::queuesANoticeAgainThatIsTwiceNotFound()
{
    Message left = row(State::Unknown);
    left.leaseOwner = u"gone"_s;
    left.leaseUntil = now;
    const Message once = after(left, Fate::NotFound, now.addSecs(5));
    QCOMPARE(once.state, State::Unknown);
    QCOMPARE(once.notFound, 1);
    QCOMPARE(once.checkAt, std::optional(now.addSecs(35)));
    QCOMPARE(once.leaseOwner, u"gone"_s); // its own answer, late as it is, still counts

    const Message twice = after(once, Fate::NotFound, now.addSecs(35));

    QCOMPARE(twice.state, State::Queued);
    QCOMPARE(twice.attempts, 1);
    QCOMPARE(twice.notBefore, now.addSecs(40));
    QVERIFY(!twice.checkAt && !twice.finalAt && !twice.leaseUntil && twice.leaseOwner.isEmpty());
}

void TestReport::countsOnlyAbsencesInARow()
{
    const Message once = after(row(State::Unknown), Fate::NotFound);
    const Message silent = afterSilence(once, now, provider());
    QCOMPARE(silent.notFound, 1);
    QCOMPARE(after(silent, Fate::NotFound).state, State::Queued);
    const Message found = after(once, Fate::UnderWay);
    QCOMPARE(found.notFound, 0);
    QCOMPARE(after(after(found, Fate::NotFound), Fate::NotFound).state, State::Accepted);
}

void TestReport::queuesNothingAgainBeyondItsTimeOrItsTries()
{
    Message once = after(row(State::Unknown), Fate::NotFound);
    once.validUntil = now.addSecs(40);
    QCOMPARE(after(once, Fate::NotFound, now.addSecs(35)).state, State::Lapsed);
    QVERIFY(after(once, Fate::NotFound, now.addSecs(35)).finalAt);

    once = after(row(State::Unknown), Fate::NotFound);
    once.attempts = 5;
    QCOMPARE(after(once, Fate::NotFound).state, State::Failed);
}

void TestReport::neverRepeatsACode()
{
    const Message twice = after(after(row(State::Unknown, MessageKind::Code), Fate::NotFound), Fate::NotFound);

    QCOMPARE(twice.state, State::Failed);
    QVERIFY(twice.finalAt && !twice.checkAt && twice.body.isEmpty());
}

void TestReport::repeatsNothingThatWasToldByPhone()
{
    Message told = row(State::Unknown);
    told.phonedAt = now;

    QCOMPARE(after(after(told, Fate::NotFound), Fate::NotFound).state, State::Failed);
}

void TestReport::asksMoreAndMoreRarelyForADay()
{
    Message message = row(State::Accepted);
    message.checkAt = nextCheck(message, provider(), now);
    QList<qint64> pauses;
    QDateTime at = now;
    while (message.checkAt) {
        QVERIFY(pauses.size() < 100);
        pauses.append(at.secsTo(*message.checkAt));
        at = *message.checkAt;
        message = after(message, Fate::UnderWay, at);
    }

    QCOMPARE(pauses.mid(0, 6), (QList<qint64>{10, 30, 120, 600, 1800, 1800}));
    QCOMPARE(pauses.constLast(), 1800);
    QVERIFY(now.secsTo(at) >= 86'400 && now.secsTo(at) < 86'400 + 1800);
    QCOMPARE(message.state, State::Accepted);
    QVERIFY(!message.finalAt);
}

void TestReport::searchesMoreAndMoreRarelyForThreeDays()
{
    Message message = row(State::Unknown);
    message.checkAt = nextCheck(message, provider(), now);
    QList<qint64> pauses;
    QDateTime at = now;
    while (message.checkAt) {
        QVERIFY(pauses.size() < 200);
        pauses.append(at.secsTo(*message.checkAt));
        at = *message.checkAt;
        message = afterSilence(message, at, provider());
    }

    QCOMPARE(pauses.mid(0, 4), (QList<qint64>{5, 30, 120, 240}));
    QCOMPARE(*std::max_element(pauses.cbegin(), pauses.cend()), 1800);
    QVERIFY(now.secsTo(at) >= 3 * 86'400 && now.secsTo(at) < 3 * 86'400 + 1800);
    QCOMPARE(message.state, State::Unknown);
}

void TestReport::decidesOnTheSecondAbsenceHoweverLate()
{
    const QDateTime monday = now.addDays(2);

    const Message once = after(row(State::Unknown), Fate::NotFound, monday);

    QCOMPARE(once.checkAt, std::optional(monday.addSecs(30)));
    QCOMPARE(after(once, Fate::NotFound, monday.addSecs(30)).state, State::Queued);
}

void TestReport::asksAgainAfterASilentMonday()
{
    const QDateTime monday = now.addSecs(63 * 3600); // Friday evening to Monday morning

    const Message silent = afterSilence(row(State::Accepted), monday, provider());

    QCOMPARE(silent.checkAt, std::optional(monday.addSecs(30)));
    QCOMPARE(after(silent, Fate::Delivered, monday.addSecs(30)).state, State::Delivered);
    QVERIFY(!after(silent, Fate::UnderWay, monday.addSecs(30)).checkAt);
}

void TestReport::asksNobodyWhoCannotSay()
{
    QVERIFY(!nextCheck(row(State::Accepted), provider(false, true), now));
    QVERIFY(!nextCheck(row(State::Unknown), provider(true, false), now));
    for (const State state : allStates())
        QCOMPARE(nextCheck(row(state), provider(), now).has_value(), state == State::Accepted || state == State::Unknown);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
