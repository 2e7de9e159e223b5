// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include <QRegularExpression>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// Journal, codes, settings, workers, records.
class TestOfficeRepositories : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_message.reset();
        m_office = std::make_unique<TestOffice>();
        m_worker = m_office->actor(Role::Registrar).id;
    }

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

    void aCodeIsRightOnceAndForItsOwnLockAlone()
    {
        const QString digits = sent();

        QVERIFY(!tried(another(digits)));
        QVERIFY(!need(store().codes().check(phone(2), CodePurpose::Withdraw, object, digits, m_office->now())));
        QVERIFY(!need(store().codes().check(phone(1), CodePurpose::ChangeMobile, object, digits, m_office->now())));
        QVERIFY(!need(store().codes().check(phone(1), CodePurpose::Withdraw, u"application:2"_s, digits, m_office->now())));
        QVERIFY(tried(digits));
        QVERIFY(!tried(digits));
    }

    void aNewCodeSupersedesTheOneBefore()
    {
        const QString first = sent();
        m_office->advance(60);
        const QString second = sent();

        QVERIFY(first == second || !tried(first));
        QVERIFY(tried(second));
    }

    void triesRunOutAndFailuresAreCountedPerPhone()
    {
        const QString digits = sent();

        for (int i = 0; i < 3; ++i)
            QVERIFY(!tried(another(digits)));

        QVERIFY(!tried(digits));
        QCOMPARE(failures(), 4);
    }

    void whatIsGivenBackHasItsTryAgain()
    {
        const QString digits = sent();
        QVERIFY(!tried(another(digits)) && !tried(another(digits)));

        m_office->write([&] {
            QVERIFY(need(store().codes().check(phone(1), CodePurpose::Withdraw, object, digits, m_office->now())));
            need(store().codes().giveBack(phone(1), CodePurpose::Withdraw, object));
        });

        QCOMPARE(failures(), 2);
        QVERIFY(tried(digits));
        QCOMPARE(failures(), 2);
    }

    void anExpiredCodeIsWorthless()
    {
        const QString digits = sent();
        m_office->advance(301);

        QVERIFY(!tried(digits));
    }

    void codesFollowEachOtherAtThePaceOfTheRules()
    {
        (void)sent();
        m_office->advance(20);
        const auto early = issue(phone(1));
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::CodeTooSoon);
        QCOMPARE(early.error().args, QVariantList{40});
        for (int i = 0; i < 4; ++i) {
            m_office->advance(60);
            (void)sent();
        }
        m_office->advance(60);

        const auto sixth = issue(phone(1));

        QVERIFY(!sixth);
        QCOMPARE(sixth.error().code, ErrorCode::CodeTooMany);
        QVERIFY(issue(phone(2)));
    }

    void capsOfADayCountAWorkersCodesAndAll()
    {
        need(store().settings().addRule({u"R3"_s, u"codesPerWorkerDay"_s, u"2"_s, localDay(m_office->now()), {}}));
        need(store().settings().addRule({u"R3"_s, u"codesPerOfficeDay"_s, u"3"_s, localDay(m_office->now()), {}}));

        QVERIFY(issue(phone(1)) && issue(phone(2)));
        const auto third = issue(phone(3));
        QVERIFY(!third);
        QCOMPARE(third.error().code, ErrorCode::CodeCapOfWorker);
        m_worker = m_office->actor(Role::Supervisor).id;
        QVERIFY(issue(phone(3)));
        const auto fourth = issue(phone(4));
        QVERIFY(!fourth);
        QCOMPARE(fourth.error().code, ErrorCode::CodeCapOfOffice);
        QCOMPARE(fourth.error().args, QVariantList{3});
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
            {},    2, u"Әсел"_s,       u"Әсел Қ."_s, Role::Kindergarten, m_office->addKindergarten(), need(store().workers().hashPassword(u"first password"_s)),
            false, 3, m_office->now(), true};
        w.id = need(store().workers().insert(w));
        // A server shows nobody what it keeps of a password.
        w.passwordHash = need(store().workers().get(w.id)).passwordHash;
        QVERIFY(store().workers().verifyPassword(w.passwordHash, u"first password"_s));
        QVERIFY(!store().workers().verifyPassword(w.passwordHash, u"another password"_s));
        QCOMPARE(need(store().workers().get(w.id)), w);
        QCOMPARE(need(store().workers().byLogin(u"әСЕЛ"_s)), std::optional(w));
        QVERIFY(need(store().workers().all()).contains(w));

        w.active = true;
        need(store().workers().update(w));

        QCOMPARE(store().workers().update(w).error().code, ErrorCode::ChangedByOther);
        ++w.revision;
        QCOMPARE(need(store().workers().get(w.id)), w);
        QVERIFY(store().workers().verifyPassword(w.passwordHash, u"first password"_s));
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
    static PhoneNumber phone(int serial) { return test::testPhone(serial); }
    Result<IssuedCode> issue(const PhoneNumber &to)
    {
        if (!m_message)
            m_message = m_office->addMessage(m_office->addFiled(), MessageKind::Test);
        Message message = *m_message;
        message.kind = MessageKind::Code;
        message.phone = to;
        message.body = u"Код: {code}."_s;
        message.clientRef = m_office->random().uuid().toString();
        message.application.reset();
        message.createdAt = message.notBefore = m_office->now();
        const CodeRequest request{to, CodePurpose::Withdraw, object, {}, {}, {}, m_worker};
        Result<IssuedCode> issued = refuse(ErrorCode::StorageFailed);
        const Rules rules = m_office->rules();
        m_office->write([&] { issued = store().codes().issue(request, message, rules, m_office->random()); });
        return issued;
    }
    QString sent()
    {
        static const QRegularExpression digits(u"\\d{4}"_s);
        return digits.match(need(store().outbox().get(need(issue(phone(1))).message)).body).captured();
    }
    bool tried(const QString &digits)
    {
        return need(store().codes().check(phone(1), CodePurpose::Withdraw, object, digits, m_office->now()));
    }
    static QString another(const QString &digits) { return digits == u"0000"_s ? u"0001"_s : u"0000"_s; }
    int failures() { return static_cast<int>(need(store().session().count(u"SELECT count(*) FROM code_failure WHERE phone = ?"_s, binds(phone(1).e164())))); }

    const QString object = u"application:12"_s;
    std::unique_ptr<TestOffice> m_office;
    std::optional<Message> m_message; ///< as one would be sent
    WorkerId m_worker;
};

QTEST_GUILESS_MAIN(TestOfficeRepositories)
#include "tst_officerepositories.moc"
