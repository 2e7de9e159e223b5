// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// Journal, codes, settings, workers, records.
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
