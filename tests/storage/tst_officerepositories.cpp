// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// Journal, outbox, codes, settings, workers, records.
class TestOfficeRepositories : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void aJournalRowKeepsEveryField()
    {
        JournalRow row;
        row.at = m_office->now().addSecs(-5);
        row.recordedAt = m_office->now();
        row.worker = m_office->administrator().id;
        row.workerName = u"А. Сейткали"_s;
        row.workstation = u"PC-7"_s;
        row.verb = u"view-card"_s;
        row.subject = u"application"_s;
        row.subjectId = 12;
        row.reason = u"спросили"_s;
        row.before = {{u"a"_s, 1}};
        row.after = {{u"ә"_s, u"ұ"_s}};

        need(store().journal().write(row));

        const JournalRow read = need(store().journal().ofSubject(u"application"_s, 12)).constFirst();
        QVERIFY(read.id > 0 && read.at == row.at && read.recordedAt == row.recordedAt && read.worker == row.worker);
        QVERIFY(read.workerName == row.workerName && read.workstation == row.workstation && read.verb == row.verb);
        QVERIFY(read.reason == row.reason && read.before == row.before && read.after == row.after
                && read.subjectId == 12);
    }

    void theJournalCannotBeChangedOrShortened()
    {
        QVERIFY(!store().session().run(u"UPDATE journal SET verb = 'x'"_s));
        QVERIFY(!store().session().run(u"DELETE FROM journal"_s));
        QCOMPARE(need(store().journal().ofSubject(u"office"_s, 1)).size(), 1);
    }

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

    void aCodeKeepsEveryFieldAndIsSuperseded()
    {
        StoredCode code = newCode();
        code.id = need(store().codes().insert(code));

        const StoredCode r = *need(store().codes().live(code.phone, code.purpose, code.object));

        QVERIFY(r.id == code.id && r.phone == code.phone && r.purpose == code.purpose && r.object == code.object
                && r.hmac == code.hmac);
        QVERIFY(r.createdAt == code.createdAt && r.expiresAt == code.expiresAt && r.triesLeft == 3 && !r.usedAt
                && !r.supersededAt && r.worker == code.worker);
        StoredCode second = code;
        second.createdAt = code.createdAt.addSecs(60);
        second.id = need(store().codes().insert(second));
        QCOMPARE(need(store().codes().live(code.phone, code.purpose, code.object))->id, second.id);
        QCOMPARE(need(store().codes().sentSince(code.phone, code.createdAt)), 2);
        QCOMPARE(need(store().codes().lastSent(code.phone)), std::optional(second.createdAt));
        QCOMPARE(need(store().codes().spendTry(code.phone, code.id, second.createdAt)), false);
    }

    void triesRunOutAndFailuresAreCountedPerPhone()
    {
        const StoredCode code = newCode();
        const auto id = need(store().codes().insert(code));
        const QDateTime now = m_office->now();

        for (int i = 0; i < 3; ++i)
            QVERIFY(need(store().codes().spendTry(code.phone, id, now)));

        QVERIFY(!need(store().codes().spendTry(code.phone, id, now)));
        QVERIFY(!need(store().codes().spendTry(code.phone, {}, now)));
        QCOMPARE(need(store().codes().failuresSince(code.phone, now)), 5);
        need(store().codes().giveBack(id));
        QCOMPARE(need(store().codes().live(code.phone, code.purpose, code.object))->triesLeft, 1);
        QCOMPARE(need(store().codes().failuresSince(code.phone, now)), 4);
        need(store().codes().markUsed(id, now));
        QCOMPARE(need(store().codes().failuresSince(code.phone, now)), 3);
        QVERIFY(!need(store().codes().live(code.phone, code.purpose, code.object)));
    }

    void sentCodesAreCountedForAWorkerAndForAll()
    {
        StoredCode code = newCode();
        need(store().codes().insert(code));
        code.worker = m_office->actor(Role::Supervisor).id;
        code.createdAt = m_office->now().addSecs(60);
        need(store().codes().insert(code));
        const auto sent = [&](std::optional<WorkerId> worker, qint64 from) {
            return need(store().codes().sentBy(worker, m_office->now().addSecs(from)));
        };

        QCOMPARE(sent({}, 0), 2);
        QCOMPARE(sent({}, 1), 1);
        QCOMPARE(sent(newCode().worker, 0), 1);
        QCOMPARE(sent(newCode().worker, 1), 0);
        QCOMPARE(sent(code.worker, 60), 1);
    }

    void anExpiredCodeTakesNoTry()
    {
        const auto id = need(store().codes().insert(newCode()));

        QVERIFY(!need(store().codes().spendTry(newCode().phone, id, m_office->now().addSecs(301))));
    }

    void aSealDependsOnTextAndOffice()
    {
        TestOffice other;

        const QByteArray seal = need(store().codes().seal(u"4821"_s));

        QCOMPARE(seal.size(), 32);
        QCOMPARE(need(store().codes().seal(u"4821"_s)), seal);
        QVERIFY(need(store().codes().seal(u"4822"_s)) != seal);
        QVERIFY(need(other.store().codes().seal(u"4821"_s)) != seal);
    }

    void settingsAreKept()
    {
        const OfficeInfo info{u"а"_s, u"ә"_s, u"б"_s, u"в"_s, u"г"_s, true};
        need(store().settings().setOffice(info));
        QCOMPARE(need(store().settings().office()), info);
        const SenderSettings sender{u"kannel"_s, u"http://localhost"_s, u"user"_s, u"KEZEK"_s};
        QCOMPARE(need(store().settings().sender()), SenderSettings{});
        need(store().settings().setSender(sender));
        QCOMPARE(need(store().settings().sender()), sender);
        const MessageText text{MessageKind::Accepted, Language::Kazakh, u"Қабылданды {number}"_s};
        need(store().settings().setText(text));
        QVERIFY(need(store().settings().texts()).contains(text));
    }

    void aRuleOfTheSameKeyAndDayIsReplaced()
    {
        RuleRow row{u"R9"_s, u"referralWorkingDays"_s, u"6"_s, {2027, 1, 1}, u"приказ"_s};
        const auto before = need(store().settings().rulebook()).rows().size();
        need(store().settings().addRule(row));
        row.value = u"7"_s;

        need(store().settings().addRule(row));

        const Rulebook book = need(store().settings().rulebook());
        QCOMPARE(book.rows().size(), before + 1);
        QVERIFY(book.rows().contains(row));
        QCOMPARE(book.on({2027, 1, 1}).referralWorkingDays, 7);
        QCOMPARE(book.on({2026, 12, 31}).referralWorkingDays, 5);
    }

    void calendarDaysComeAndGo()
    {
        const WorkingCalendar::Day day{{2026, 12, 5}, true, u"перенос"_s};
        need(store().settings().setCalendarDay(day));
        QVERIFY(need(store().settings().calendar()).exceptions().contains(day));
        need(store().settings().removeCalendarDay(day.date));
        QVERIFY(!need(store().settings().calendar()).exceptions().contains(day));
        QVERIFY(!need(store().settings().calendar()).knows(2031));
        need(store().settings().addCalendarYear(2031));
        need(store().settings().addCalendarYear(2031));
        QVERIFY(need(store().settings().calendar()).knows(2031));
    }

    void aWorkerKeepsEveryField()
    {
        WorkerAccount w{
            {},    2, u"Әсел"_s,       u"Әсел Қ."_s, Role::Kindergarten, m_office->addKindergarten(), u"hash"_s,
            false, 3, m_office->now(), true};
        w.id = need(store().workers().insert(w));
        QCOMPARE(need(store().workers().get(w.id)), w);
        QCOMPARE(need(store().workers().byLogin(u"әСЕЛ"_s)), std::optional(w));
        QVERIFY(need(store().workers().all()).contains(w));

        w.active = true;
        need(store().workers().update(w));

        QCOMPARE(store().workers().update(w).error().code, ErrorCode::ChangedByOther);
        ++w.revision;
        QCOMPARE(need(store().workers().get(w.id)), w);
    }

    void recordsAreKept()
    {
        const QDateTime now = m_office->now();
        need(store().records().recordRun(u"night"_s, now, {{u"lapsed"_s, 2}}));
        need(store().records().recordRun(u"night"_s, now.addDays(-1), {}));
        QCOMPARE(need(store().records().lastRun(u"night"_s)), std::optional(now));
        QVERIFY(!need(store().records().lastRun(u"other"_s)));
        const QUuid id = m_office->random().uuid();
        const QJsonObject output{{u"number"_s, u"2026-000001-1"_s}};
        need(store().records().recordOperation(id, u"register"_s, output));
        QCOMPARE(need(store().records().operation(id)), std::optional(output));
        QCOMPARE(store().records().recordOperation(id, u"register"_s, output).error().code,
                 ErrorCode::OperationRepeated);
        const auto worker = m_office->administrator().id;
        need(store().records().saveDraft(worker, u"application"_s, output));
        QCOMPARE(need(store().records().draft(worker, u"application"_s)), std::optional(output));
        need(store().records().saveDraft(worker, u"application"_s, {}));
        QVERIFY(!need(store().records().draft(worker, u"application"_s)));
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
    StoredCode newCode()
    {
        return {{},
                testPhone(5),
                CodePurpose::Withdraw,
                u"application:12"_s,
                QByteArray(32, 'h'),
                m_office->now(),
                m_office->now().addSecs(300),
                3,
                {},
                {},
                m_office->actor(Role::Registrar).id};
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestOfficeRepositories)
#include "tst_officerepositories.moc"
