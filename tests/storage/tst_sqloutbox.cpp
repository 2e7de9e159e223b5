// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// The messages of an office: what is kept, what is leased to be sent or asked about, and what is tidied away.
class TestSqlOutbox : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void aMessageKeepsEveryField()
    {
        const auto seat = m_office->seatsOf(m_office->addGroup(1).id).constFirst();
        const auto child = m_office->addWaiting();
        const auto referral = m_office->addReferral(child.id, seat.id);
        Message m = need(store().outbox().get(m_office->addMessage(child, MessageKind::ReminderToCome).id));
        const QDateTime now = m_office->now();
        m.phone = testPhone(77);
        m.language = Language::English;
        m.body = u"Құттықтаймыз"_s;
        m.parts = 3;
        m.state = MessageState::Undelivered;
        m.referral = referral.id;
        m.createdAt = now.addSecs(1);
        m.notBefore = now.addSecs(2);
        m.validUntil = now.addSecs(3);
        m.attempts = 4;
        m.provider = u"kannel"_s;
        m.clientRef = u"ref"_s;
        m.providerId = u"id"_s;
        m.lastCode = u"27"_s;
        m.lastText = u"absent"_s;
        m.leaseOwner = u"PC-1"_s;
        m.leaseUntil = now.addSecs(4);
        m.requestSentAt = now.addSecs(5);
        m.finalAt = now.addSecs(6);
        m.dedupKey = u"night/1"_s;
        m.phonedAt = now.addSecs(7);
        m.acceptedAt = now.addSecs(8);
        m.checkAt = now.addSecs(9);
        m.checks = 5;
        m.notFound = 1;
        m.costTiyn = 1850;

        need(store().outbox().update(m));

        const Message r = *need(store().outbox().byClientRef(u"ref"_s));
        QVERIFY(r.id == m.id && r.kind == m.kind && r.phone == m.phone && r.language == m.language && r.body == m.body
                && r.parts == 3);
        QVERIFY(r.state == m.state && r.application == m.application && r.referral == m.referral
                && r.createdAt == m.createdAt);
        QVERIFY(r.notBefore == m.notBefore && r.validUntil == m.validUntil && r.attempts == 4
                && r.provider == m.provider);
        QVERIFY(r.providerId == m.providerId && r.lastCode == m.lastCode && r.lastText == m.lastText
                && r.leaseOwner == m.leaseOwner);
        QVERIFY(r.leaseUntil == m.leaseUntil && r.requestSentAt == m.requestSentAt && r.finalAt == m.finalAt);
        QVERIFY(r.dedupKey == m.dedupKey && r.phonedAt == m.phonedAt);
        QVERIFY(r.acceptedAt == m.acceptedAt && r.checkAt == m.checkAt && r.checks == 5 && r.notFound == 1
                && r.costTiyn == m.costTiyn);
        QCOMPARE(need(store().session().count(
                     u"SELECT count(*) FROM message_event WHERE from_state = 'Queued' AND to_state = 'Undelivered'"_s)),
                 1);
    }

    void cancelsOnlyWhatHasNotLeft_data()
    {
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("phoned");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("waits") << MessageState::Queued << 0 << false << true;
        QTest::newRow("waits for another try") << MessageState::Queued << 2 << false << true;
        QTest::newRow("to a landline") << MessageState::Failed << 0 << false << true;
        QTest::newRow("to a landline, phoned") << MessageState::Failed << 0 << true << false;
        QTest::newRow("failed on the way") << MessageState::Failed << 1 << false << false;
        QTest::newRow("is being sent") << MessageState::Sending << 1 << false << false;
        QTest::newRow("delivered") << MessageState::Delivered << 1 << false << false;
        QTest::newRow("shown in training") << MessageState::Shown << 0 << false << false;
    }

    void cancelsOnlyWhatHasNotLeft()
    {
        QFETCH(MessageState, state);
        QFETCH(int, attempts);
        QFETCH(bool, phoned);
        QFETCH(bool, cancelled);
        Message message = m_office->addMessage(m_office->addFiled(), MessageKind::Invitation);
        message.dedupKey = u"invitation:1/+77001"_s;
        message.state = state;
        message.attempts = attempts;
        if (state == MessageState::Sending) {
            message.leaseOwner = u"PC-1"_s;
            message.leaseUntil = m_office->now().addSecs(60);
        }
        message.phonedAt = phoned ? std::optional(m_office->now()) : std::nullopt;
        need(store().outbox().update(message));

        QCOMPARE(need(store().outbox().cancelQueued(u"invitation:1"_s)), cancelled);

        const Message after = need(store().outbox().get(message.id));
        QCOMPARE(after.state, cancelled ? MessageState::Cancelled : state);
        // A cancelled one does not keep the same from being told anew.
        message.clientRef.clear();
        QCOMPARE(need(store().outbox().enqueue(message)).isNull(), !cancelled);
        QVERIFY(need(store().outbox().cancelQueued(u"invitation"_s))); // another key
    }

    void oneNoticeIsNeverQueuedTwice()
    {
        Message message = m_office->addMessage(m_office->addFiled(), MessageKind::Accepted);
        message.dedupKey = u"once"_s;
        message.clientRef.clear();

        QVERIFY(!need(store().outbox().enqueue(message)).isNull());
        QVERIFY(need(store().outbox().enqueue(message)).isNull());
    }

    void aLeaseTakesCodesFirstThenTheOldest()
    {
        const auto child = m_office->addFiled();
        const auto old = m_office->addMessage(child, MessageKind::Accepted);
        m_office->advance(10);
        const auto code = m_office->addMessage(child, MessageKind::Code);
        m_office->advance(10);

        QCOMPARE(lease()->id, code.id);
        const auto second = lease();
        QCOMPARE(second->id, old.id);
        QVERIFY(second->state == MessageState::Sending && second->attempts == 1 && second->leaseOwner == u"PC-1"_s);
        QVERIFY(!lease());
    }

    void tidyingLapsesWhatIsLateAndForsakesWhatWasLeft()
    {
        const auto child = m_office->addFiled();
        const auto notice = m_office->addMessage(child, MessageKind::Accepted);
        const auto code = m_office->addMessage(child, MessageKind::Code);
        QVERIFY(lease() && lease());
        const auto late = m_office->addMessage(child, MessageKind::Code);
        QCOMPARE(tidy(), 0);
        m_office->advance(2 * 86400 + 1);

        QCOMPARE(tidy(), 3);
        QCOMPARE(tidy(), 0);

        QVERIFY(!lease());
        const Message left = need(store().outbox().get(notice.id));
        QVERIFY(left.state == MessageState::Unknown && !left.finalAt && !left.body.isEmpty());
        const Message leftCode = need(store().outbox().get(code.id));
        QVERIFY(leftCode.state == MessageState::Unknown && leftCode.body.isEmpty());
        const Message lapsed = need(store().outbox().get(late.id));
        QVERIFY(lapsed.state == MessageState::Lapsed && lapsed.finalAt && lapsed.body.isEmpty());
        QCOMPARE(need(store().session().count(u"SELECT count(*) FROM message_event WHERE to_state IN ('Unknown', 'Lapsed')"_s)), 3);
    }

    void whatWasLeftIsAskedAboutWhereTheProviderCanSay()
    {
        const auto child = m_office->addFiled();
        const auto askable = m_office->addMessage(child, MessageKind::Accepted);
        const QDateTime later = m_office->now().addSecs(65);
        QCOMPARE(lease(u"smsc"_s, later)->checkAt, std::optional(later));
        const auto mute = m_office->addMessage(child, MessageKind::Accepted);
        QCOMPARE(lease()->id, mute.id);
        m_office->advance(61);

        QCOMPARE(tidy(), 2);

        QCOMPARE(need(store().outbox().get(askable.id)).checkAt, std::optional(later));
        QVERIFY(!need(store().outbox().get(mute.id)).checkAt);
        QVERIFY(leaseChecks(MessageState::Unknown, 10).isEmpty());
        m_office->advance(4);
        QCOMPARE(leaseChecks(MessageState::Unknown, 10).size(), 1);
    }

    void checksAreLeasedOldestFirstAndOnlyOnce()
    {
        const auto child = m_office->addFiled();
        QList<MessageId> ids;
        for (int i = 0; i < 4; ++i) {
            Message m = m_office->addMessage(child, MessageKind::Accepted);
            m.state = i == 3 ? MessageState::Unknown : MessageState::Accepted;
            m.provider = u"smsc"_s;
            m.checkAt = m_office->now().addSecs(-i);
            need(store().outbox().update(m));
            ids.append(m.id);
        }

        const QList<Message> taken = leaseChecks(MessageState::Accepted, 2);

        QCOMPARE(taken.size(), 2);
        QVERIFY(taken.at(0).id == ids.at(2) && taken.at(1).id == ids.at(1));
        QCOMPARE(taken.at(0).checkAt, std::optional(m_office->now().addSecs(60)));
        QCOMPARE(leaseChecks(MessageState::Accepted, 5).size(), 1);
        QVERIFY(leaseChecks(MessageState::Accepted, 5).isEmpty());
        m_office->advance(60);
        QCOMPARE(leaseChecks(MessageState::Accepted, 5).size(), 3);
        QVERIFY(leaseChecks(MessageState::Accepted, 5, u"kannel"_s).isEmpty());
    }

    void anotherAccountIsNotAskedAboutWhatTheOldOneWasGiven()
    {
        Message m = m_office->addMessage(m_office->addFiled(), MessageKind::Accepted);
        m.state = MessageState::Unknown;
        m.provider = u"smsc"_s;
        m.checkAt = m_office->now();
        need(store().outbox().update(m));

        need(store().outbox().forgetChecks());

        QVERIFY(leaseChecks(MessageState::Unknown, 5).isEmpty());
        QCOMPARE(need(store().outbox().get(m.id)).state, MessageState::Unknown);
    }

    void theTextOfAFinalCodeIsWiped()
    {
        Message code = m_office->addMessage(m_office->addFiled(), MessageKind::Code);
        code.state = MessageState::Delivered;
        code.finalAt = m_office->now();

        need(store().outbox().update(code));

        QVERIFY(need(store().outbox().get(code.id)).body.isEmpty());
    }

private:
    SqlStore &store() { return m_office->store(); }
    std::optional<Message> lease(const QString &provider = u"kannel"_s, std::optional<QDateTime> checkAt = {})
    {
        std::optional<Message> taken;
        const Lease terms{u"PC-1"_s, m_office->now().addSecs(60), provider, checkAt};
        m_office->write([&] { taken = need(store().outbox().lease(m_office->now(), terms)); });
        return taken;
    }
    QList<Message> leaseChecks(MessageState state, qsizetype most, const QString &provider = u"smsc"_s)
    {
        return need(store().outbox().leaseChecks(m_office->now(), provider, state, most, m_office->now().addSecs(60)));
    }
    int tidy() { return need(store().outbox().tidy(m_office->now())); }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestSqlOutbox)
#include "tst_sqloutbox.moc"
