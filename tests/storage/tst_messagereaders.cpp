// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messageconditions.h"
#include "support/tables.h"
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

/// What one message of a referral became; `phoned` and `asked`: with a phonedAt, with a check to come.
struct Fate {
    MessageState state;
    bool phoned = false;
    bool asked = false;
    MessageKind kind = MessageKind::ReferralIssued;
};

} // namespace
Q_DECLARE_METATYPE(QList<Fate>)

/// Messages as people see them: who must be phoned, what was told of a referral, what it cost.
class TestMessageReaders : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void aReferralIsToldByTheBestOfItsMessages_data()
    {
        using S = MessageState;
        QTest::addColumn<QList<Fate>>("fates");
        QTest::addColumn<Told>("told");
        QTest::newRow("no message at all") << QList<Fate>{} << Told::No;
        QTest::newRow("delivered") << QList<Fate>{{S::Delivered}} << Told::Delivered;
        QTest::newRow("shown in training") << QList<Fate>{{S::Shown}} << Told::Delivered;
        QTest::newRow("a delivered code tells nothing") << QList<Fate>{{S::Delivered, false, false, MessageKind::Code}} << Told::No;
        QTest::newRow("one of three delivered") << QList<Fate>{{S::Undelivered}, {S::Delivered}, {S::Failed, true}} << Told::Delivered;
        QTest::newRow("undelivered and phoned") << QList<Fate>{{S::Undelivered, true}, {S::Queued}} << Told::Phoned;
        QTest::newRow("queued") << QList<Fate>{{S::Queued}, {S::Rejected}} << Told::OnTheWay;
        QTest::newRow("being sent") << QList<Fate>{{S::Sending}} << Told::OnTheWay;
        QTest::newRow("accepted, asked about") << QList<Fate>{{S::Accepted, false, true}, {S::Accepted}} << Told::OnTheWay;
        QTest::newRow("unknown, asked about") << QList<Fate>{{S::Unknown, false, true}} << Told::OnTheWay;
        QTest::newRow("accepted, nobody can say") << QList<Fate>{{S::Accepted}, {S::Expired}} << Told::NotKnown;
        QTest::newRow("unknown, given up") << QList<Fate>{{S::Unknown}} << Told::No;
        for (const S state : {S::Undelivered, S::Expired, S::Rejected, S::Failed, S::Lapsed, S::Cancelled})
            QTest::newRow(toText(state).toLatin1().constData()) << QList<Fate>{{state}} << Told::No;
    }
    void aReferralIsToldByTheBestOfItsMessages()
    {
        QFETCH(const QList<Fate>, fates);
        const Referral referral = addReferral();
        for (const Fate &fate : fates)
            addMessage(referral, fate);

        QTEST(need(readers().referrals({}, {})).rows.constFirst().told, "told");
        QTEST(need(store().referrals().told(referral.id)), "told");
    }

    void whatCameAfterTheEndTellsNothingOfTheTimeBefore()
    {
        const Referral referral = addReferral();
        addMessage(referral, {MessageState::Undelivered});
        m_office->advance(3600);
        m_office->enrol(referral.id);
        addMessage(referral, {MessageState::Delivered, false, false, MessageKind::EnrolledNotice});

        const auto ended = need(readers().referrals({.liveOnly = false, .lastDayUntil = {}, .kindergarten = {}, .search = {}}, {})).rows;
        QCOMPARE(ended.constFirst().told, Told::No);
    }

    void theFamilyIsToBePhonedTheDayBeforeAndOnTheLastDay()
    {
        const Referral referral = addReferral();
        addMessage(referral, {MessageState::Accepted});
        const auto tells = [&](QDate day) {
            m_office->setNow(day);
            QList<TaskRow> found = need(readers().tasks(m_office->now(), m_office->rules(), 50));
            found.removeIf([](const TaskRow &task) { return task.kind != TaskRow::Kind::TellFamily; });
            return found;
        };

        QCOMPARE(tells(referral.lastDay.addDays(-2)).size(), 0);
        QCOMPARE(tells(referral.lastDay.addDays(-1)).size(), 1);
        QCOMPARE(tells(referral.lastDay).size(), 1);
        QCOMPARE(tells(referral.lastDay).constFirst().told, Told::NotKnown);
        QCOMPARE(tells(referral.lastDay).constFirst().due, startOfLocalDay(referral.lastDay.addDays(1)));
        Message message = need(readers().messages({}, {})).rows.constFirst().message;
        message.phonedAt = m_office->now();
        need(store().outbox().update(message, u"phoned"_s));
        QCOMPARE(tells(referral.lastDay).size(), 0);
    }

    void aFamilyIsPhonedOnceForAllThatDidNotArrive()
    {
        const auto first = m_office->addWaiting();
        const auto second = m_office->addWaiting();
        add(first, MessageKind::Registered, MessageState::Undelivered, u"one"_s);
        m_office->advance(60);
        add(second, MessageKind::Registered, MessageState::Failed, u"two"_s);
        add(first, MessageKind::Invitation, MessageState::Lapsed, u"three"_s);
        add(first, MessageKind::Code, MessageState::Undelivered, {});
        add(first, MessageKind::Test, MessageState::Rejected, u"test"_s);

        const auto families = need(readers().toPhone(100));

        QCOMPARE(families.size(), 2);
        QCOMPARE(families[0].application, first.id);
        QCOMPARE(families[0].messages.size(), 2);
        QCOMPARE(families[0].messages[1].body, u"three"_s);
        QCOMPARE(families[0].since, families[0].messages[0].createdAt);
        QCOMPARE(families[1].application, second.id);
        QCOMPARE(need(readers().todayCounts(m_office->now(), m_office->rules())).messagesUndelivered, 3);
        QCOMPARE(need(store().outbox().toPhone(first.id)).size(), 2);
    }

    /// Counted at each change that anybody makes: whatever the office was ever told did not arrive, no message is read for that.
    void whatIsToBePhonedIsFoundByItsOwnIndexes()
    {
        const QString plan = planOf(store().session(), u"SELECT count(*) FROM message m WHERE "_s + messageIsToPhone(store().session().dialect()));

        QVERIFY2(plan.contains(u"message_problem"_s) && !plan.contains(u"message_state"_s), qPrintable(plan));
    }

    void asManyFamiliesAreCalledAsWereAskedFor()
    {
        for (int i = 0; i < 3; ++i) {
            const auto child = m_office->addWaiting();
            for (int notice = 0; notice < (i == 0 ? 40 : 2); ++notice)
                add(child, MessageKind::Invitation, MessageState::Undelivered, u"seat %1"_s.arg(notice));
            m_office->advance(60);
        }
        const auto calls = [&](int limit) {
            QList<TaskRow> found = need(readers().tasks(m_office->now(), m_office->rules(), limit));
            found.removeIf([](const TaskRow &task) { return task.kind != TaskRow::Kind::CallFamily; });
            return found;
        };

        QCOMPARE(calls(2).size(), 2);
        QCOMPARE(calls(2).constFirst().count, 40);
        QCOMPARE(calls(2).constLast().count, 2);
        QCOMPARE(calls(50).size(), 3);
    }

    void nobodyIsPhonedAboutWhatACopyTold_data()
    {
        QTest::addColumn<MessageState>("copy");
        QTest::addColumn<bool>("toPhone");
        for (const MessageState told : {MessageState::Queued, MessageState::Sending, MessageState::Accepted, MessageState::Delivered})
            QTest::newRow(toText(told).toLatin1().constData()) << told << false;
        for (const MessageState untold : {MessageState::Undelivered, MessageState::Rejected, MessageState::Cancelled})
            QTest::newRow(toText(untold).toLatin1().constData()) << untold << true;
    }
    void nobodyIsPhonedAboutWhatACopyTold()
    {
        QFETCH(MessageState, copy);
        QFETCH(bool, toPhone);
        const auto child = m_office->addWaiting();
        add(child, MessageKind::Invitation, MessageState::Undelivered, u"Seat in № 7"_s);
        add(child, MessageKind::Invitation, MessageState::Delivered, u"Seat in № 9"_s);
        QCOMPARE(need(readers().toPhone(100)).size(), 1);

        Message again = need(store().outbox().get(add(child, MessageKind::Invitation, MessageState::Queued, u"Seat in № 7"_s).id));
        again.state = copy;
        again.leaseUntil = m_office->now().addSecs(60);
        need(store().outbox().update(again));

        QCOMPARE(need(readers().toPhone(100)).size(), toPhone ? 1 : 0);
    }

    void whatTheProviderIsStillAskedAboutIsNotPhonedYet()
    {
        Message message = add(m_office->addWaiting(), MessageKind::Invitation, MessageState::Unknown, u"one"_s);
        message.checkAt = m_office->now();
        need(store().outbox().update(message));
        QCOMPARE(need(readers().toPhone(100)).size(), 0);

        message.checkAt.reset();
        need(store().outbox().update(message));
        QCOMPARE(need(readers().toPhone(100)).size(), 1);
    }

    void eventsAreReadInTheirOrder()
    {
        Message message = add(m_office->addWaiting(), MessageKind::Invitation, MessageState::Queued, u"one"_s);
        message.state = MessageState::Accepted;
        need(store().outbox().update(message));
        m_office->advance(5);
        message.state = MessageState::Undelivered;
        need(store().outbox().update(message, u"absent"_s));

        const auto events = need(readers().messageEvents(message.id));

        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].from == MessageState::Queued && events[0].to == MessageState::Accepted && events[0].detail.isEmpty());
        QVERIFY(events[1].to == MessageState::Undelivered && events[1].detail == u"absent"_s && events[1].at == m_office->now());
    }

    void costsAreSummedByTheLocalDayOfTheProvider()
    {
        const auto child = m_office->addWaiting();
        const auto accept = [&](const QDateTime &at, int parts, std::optional<qint64> cost) {
            Message message = add(child, MessageKind::Invitation, MessageState::Delivered, u"one"_s);
            message.acceptedAt = at;
            message.parts = parts;
            message.costTiyn = cost;
            need(store().outbox().update(message));
        };
        const QDate day(2026, 11, 20);
        accept(startOfLocalDay(day).addMSecs(-1), 1, 100);
        accept(startOfLocalDay(day), 2, 950);
        accept(startOfLocalDay(day.addDays(1)).addMSecs(-1), 1, {});
        accept(startOfLocalDay(day.addDays(1)), 1, 1);
        add(child, MessageKind::Invitation, MessageState::Queued, u"not sent"_s);

        const auto one = need(readers().messageCosts(day, day));
        const auto all = need(readers().messageCosts(day.addDays(-1), day.addDays(1)));

        QCOMPARE(one.size(), 1);
        QVERIFY(one[0].day == day && one[0].messages == 2 && one[0].parts == 3 && one[0].costTiyn == 950 && one[0].withoutCost == 1);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].costTiyn, 100);
    }

private:
    SqlStore &store() { return m_office->store(); }
    Readers &readers() { return store().readers(); }

    Referral addReferral()
    {
        const auto seats = m_office->seatsOf(m_office->addGroup(1).id);
        return m_office->addReferral(m_office->addWaiting().id, seats[0].id);
    }
    void addMessage(const Referral &referral, const Fate &fate)
    {
        const Application application = need(store().applications().get(referral.application));
        Message message = m_office->addMessage(application, fate.kind);
        message.referral = referral.id;
        message.state = fate.state;
        message.body = fate.kind == MessageKind::Code ? QString() : message.body;
        message.leaseUntil = m_office->now().addSecs(60);
        if (fate.phoned)
            message.phonedAt = m_office->now();
        if (fate.asked)
            message.checkAt = m_office->now();
        need(store().outbox().update(message));
    }
    Message add(const Application &application, MessageKind kind, MessageState state, const QString &body)
    {
        Message message = m_office->addMessage(application, kind, state);
        message.body = body;
        need(store().outbox().update(message));
        return need(store().outbox().get(message.id));
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestMessageReaders)
#include "tst_messagereaders.moc"
