// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

using Show = InquiryFilter::Show;

QDateTime local(QDate day, int hour)
{
    return instantOf(day, QTime(hour, 0));
}

const QDate friday(2026, 11, 20);
const QDate monday(2026, 11, 23);

} // namespace

/// Questions and kept answers as the database keeps, finds and counts them.
class TestInquiries : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void aQuestionKeepsEveryField()
    {
        Inquiry written = whole();

        written.id = need(inquiries().insert(written));

        QCOMPARE(need(inquiries().get(written.id)), written);
        QStringList empty;
        for (const QString &column : columnsOf(session(), u"inquiry"_s))
            if (need(session().count(u"SELECT count(*) FROM inquiry WHERE %1 IS NULL OR CAST(%1 AS TEXT) = ''"_s.arg(column))) != 0 && column != u"destroyed_by") // written by an act alone
                empty.append(column);
        QCOMPARE(empty, QStringList());
        QCOMPARE(inquiries().get({99}).error().code, ErrorCode::NotFound);
    }

    void aQuestionIsRewrittenWhole()
    {
        Inquiry bare = open();
        bare.id = need(inquiries().insert(bare));
        QCOMPARE(need(inquiries().get(bare.id)), bare);
        Inquiry changed = whole();
        changed.id = bare.id;
        changed.revision = bare.revision;

        need(inquiries().update(changed));

        QCOMPARE(inquiries().update(bare).error().code, ErrorCode::ChangedByOther);
        ++changed.revision;
        QCOMPARE(need(inquiries().get(bare.id)), changed);
    }

    void aKeptAnswerKeepsEveryFieldAndItsTitleIsItsOwn()
    {
        KeptAnswer papers{{}, 3, u"Құжаттар · Документы"_s, u"Принесите справку."_s, u"Анықтама әкеліңіз."_s, false};
        papers.id = need(inquiries().insertKept(papers));
        QCOMPARE(need(inquiries().keptAnswer(papers.id)), papers);
        KeptAnswer other{{}, 0, u"Адрес"_s, u"пр. Мира, 1"_s, u"Бейбітшілік даңғылы, 1"_s, true};
        other.id = need(inquiries().insertKept(other));
        QCOMPARE(need(inquiries().keptAnswers()), (QList<KeptAnswer>{other, papers}));

        other.title = papers.title;
        QCOMPARE(inquiries().updateKept(other).error().code, ErrorCode::NameTaken);
        QCOMPARE(inquiries().insertKept(papers).error().code, ErrorCode::NameTaken);
        other.title = u"Ғимарат"_s;
        need(inquiries().updateKept(other));

        QCOMPARE(inquiries().updateKept(other).error().code, ErrorCode::ChangedByOther);
        ++other.revision;
        QCOMPARE(need(inquiries().keptAnswer(other.id)), other);
    }

    void theDatabaseRefusesHalfAnAnswer_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("answered without a text") << u"answer = ''"_s;
        QTest::newRow("answered by nobody") << u"answered_by = NULL"_s;
        QTest::newRow("answered at no time") << u"answered_at = NULL"_s;
        QTest::newRow("answered in no way") << u"answered_way = NULL, message_id = NULL"_s;
        QTest::newRow("by SMS without a message") << u"message_id = NULL"_s;
        QTest::newRow("a message that was read out") << u"answered_way = 'ReadOut'"_s;
        QTest::newRow("an open one with an answer") << u"state = 'Open', taken_by = NULL, taken_at = NULL"_s;
        QTest::newRow("taken by nobody") << u"taken_by = NULL"_s;
        QTest::newRow("the terminal without a phone") << u"phone = NULL"_s;
        QTest::newRow("the terminal without consent") << u"consent_at = NULL"_s;
        QTest::newRow("another source") << u"source = 'Paper'"_s;
        QTest::newRow("no question") << u"question = ''"_s;
    }
    void theDatabaseRefusesHalfAnAnswer()
    {
        QFETCH(QString, change);
        need(inquiries().insert(whole()));

        QVERIFY(!session().run(u"UPDATE inquiry SET "_s + change));
        dropChecks(session());
        need(session().run(u"UPDATE inquiry SET "_s + change));
        if (!change.startsWith(u"phone"_s) && !change.startsWith(u"consent"_s) && !change.startsWith(u"source"_s) && !change.startsWith(u"question"_s))
            QVERIFY(need(readers().check(m_office->now())).join(u' ').contains(u"Question 1"_s));
    }

    void listsShowWhatTheyAreAskedForInTheirOrder()
    {
        const auto first = add(local(friday, 9));
        const auto mine = add(local(friday, 10), [&](Inquiry &i) { take(i, Role::Registrar); });
        const auto theirs = add(local(friday, 11), [&](Inquiry &i) { take(i, Role::Placement); });
        const auto done = add(local(friday, 12), [&](Inquiry &i) { answer(i, Role::Placement, local(friday, 13)); });
        const auto later = add(local(friday, 14), [&](Inquiry &i) { answer(i, Role::Placement, local(friday, 15)); });

        QCOMPARE(listed({Show::Unanswered, {}, {}}), (QList{first, mine, theirs}));
        QCOMPARE(listed({Show::Mine, m_office->actor(Role::Registrar).id, {}}), QList{mine});
        QCOMPARE(listed({Show::Answered, {}, {}}), (QList{later, done}));
        QCOMPARE(listed({Show::All, {}, {}}), (QList{later, done, theirs, mine, first}));
        QCOMPARE(need(readers().todayCounts(m_office->now(), m_office->rules())).inquiriesOpen, 3);
        const InquiryRow row = need(readers().inquiry(theirs));
        QCOMPARE(row.due, local(monday, 11));
        QCOMPARE(row.takenBy, m_office->actor(Role::Placement).name);
        QCOMPARE(need(readers().inquiry(done)).answeredBy, row.takenBy);
    }

    void manyQuestionsComeInPagesThatNeitherRepeatNorMiss()
    {
        QList<InquiryId> all;
        m_office->write([&] {
            for (int i = 0; i < 2 * pageSize + 1; ++i)
                all.append(need(inquiries().insert(open(local(friday, 9 + i / 100)))));
        });

        QList<InquiryId> read;
        PageMark mark;
        int pages = 0;
        do {
            const auto page = need(readers().inquiries({Show::Unanswered, {}, {}}, mark));
            for (const InquiryRow &row : page.rows)
                read.append(row.inquiry.id);
            mark = page.next;
            ++pages;
        } while (!mark.isEmpty());

        QCOMPARE(pages, 3);
        QCOMPARE(read, all);
    }

    void aSearchFindsByWordsPhoneAndChild_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("the asker, any case") << u"айгүл"_s << true;
        QTest::newRow("without Kazakh letters") << u"АЙГУЛ"_s << true;
        QTest::newRow("words of the question") << u"направление продл"_s << true;
        QTest::newRow("a word that is not there") << u"направление санаторий"_s << false;
        QTest::newRow("the percent sign is a sign") << u"продл%ть"_s << false;
        QTest::newRow("the child") << u"Тимофей"_s << true;
        QTest::newRow("the phone") << testPhone(7001).e164() << true;
        QTest::newRow("another phone") << testPhone(7002).e164() << false;
    }
    void aSearchFindsByWordsPhoneAndChild()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const Application child = m_office->addWaiting();
        const auto id = add(local(friday, 9), [&](Inquiry &i) {
            i.name = u"Айгүл Серикова"_s;
            i.question = u"Как продлить направление?"_s;
            i.phone = testPhone(7001);
            i.application = child.id;
        });
        add(local(friday, 9), [&](Inquiry &i) { i.question = u"другое"_s; });

        QCOMPARE(listed({Show::All, {}, understand(typed)}), found ? QList{id} : QList<InquiryId>{});
        QCOMPARE(listed({Show::All, {}, understand(child.number->text())}), QList{id});
        QCOMPARE(listed({Show::All, {}, understand(child.child.iin.text())}), QList{id});
        QCOMPARE(need(readers().inquiry(id)).childName, child.child.name.brief());
        QCOMPARE(need(readers().inquiry(id)).applicationNumber, child.number);
    }

    void timesAreCountedOnWorkingDays()
    {
        add(local(friday, 16), [&](Inquiry &i) { answer(i, Role::Registrar, local(monday, 16)); });
        add(local(friday, 9), [&](Inquiry &i) { answer(i, Role::Registrar, local(friday, 11)); });
        add(local(monday, 9), [&](Inquiry &i) { answer(i, Role::Placement, local(monday, 15), AnswerWay::ReadOut); });
        add(local(monday, 10), [](Inquiry &i) { i.source = Source::Counter; });
        add(local(monday.addDays(7), 9));

        const InquiryStats stats = need(readers().inquiryStats(friday, monday.addDays(6)));

        const InquiryFigures whole{4, 3, 1, 3, 1, 2, 1, 6 * 3600, 24 * 3600};
        QCOMPARE(stats.whole, whole);
        QCOMPARE(stats.weeks.size(), 2);
        QCOMPARE(stats.weeks[0].monday, monday.addDays(-7));
        QCOMPARE(stats.weeks[0].figures, (InquiryFigures{2, 2, 0, 2, 0, 2, 0, 13 * 3600, 24 * 3600}));
        QCOMPARE(stats.weeks[1].figures, (InquiryFigures{2, 1, 1, 1, 1, 0, 1, 6 * 3600, 6 * 3600}));
        QCOMPARE(stats.workers.size(), 2);
        QCOMPARE(stats.workers[0].name, m_office->actor(Role::Registrar).name);
        QCOMPARE(stats.workers[0].figures.answered, 2);
        QCOMPARE(stats.workers[1].figures.readOut, 1);
    }

    void weeksWithoutQuestionsAreShownAndYearsWithoutCalendarSaidToBeSo()
    {
        QCOMPARE(need(readers().inquiryStats(monday, monday.addDays(27))).weeks.size(), 4);
        QVERIFY(!need(readers().inquiryStats(monday, monday)).whole.medianSeconds);
        add(local(QDate(2031, 1, 6), 9), [&](Inquiry &i) { answer(i, Role::Registrar, local(QDate(2031, 1, 6), 10)); });

        QCOMPARE(readers().inquiryStats({2031, 1, 1}, {2031, 1, 31}).error().code, ErrorCode::DateNoCalendar);
    }

    void todayHasOneLineForAllThatWaits()
    {
        QVERIFY(need(readers().tasks(m_office->now(), m_office->rules(), 50)).isEmpty());
        add(local(friday, 16));
        add(local(monday, 9));
        add(local(friday, 9), [&](Inquiry &i) { answer(i, Role::Registrar, local(friday, 11)); });

        const QList<TaskRow> tasks = need(readers().tasks(m_office->now(), m_office->rules(), 50));

        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0].kind, TaskRow::Kind::AnswerQuestions);
        QCOMPARE(tasks[0].count, 2);
        QCOMPARE(tasks[0].due, local(monday, 16));
    }

    void whatCannotBeIsNamed()
    {
        const auto id = add(local(friday, 9), [&](Inquiry &i) { answer(i, Role::Registrar, local(friday, 11)); });
        QCOMPARE(need(readers().check(m_office->now())), QStringList());

        need(session().run(u"UPDATE inquiry SET answered_at = asked_at - 1 WHERE id = ?"_s, binds(id.value)));
        need(session().run(u"UPDATE message SET kind = 'Test'"_s));

        const QString named = need(readers().check(m_office->now())).join(u'\n');
        QVERIFY2(named.contains(u"Question %1 was taken or answered before it was asked."_s.arg(id.value)), qPrintable(named));
        QVERIFY2(named.contains(u"Question %1 was answered by SMS but there is no such message."_s.arg(id.value)), qPrintable(named));
        need(inquiries().insert(open()));
        QVERIFY(need(readers().check(m_office->now())).contains(u"Question 2 was asked but the journal knows nothing of it."_s));
    }

private:
    SqlSession &session() { return m_office->store().session(); }
    Inquiries &inquiries() { return m_office->store().inquiries(); }
    Readers &readers() { return m_office->store().readers(); }

    static Inquiry open(const QDateTime &at = local(friday, 9))
    {
        Inquiry inquiry;
        inquiry.askedAt = at;
        inquiry.question = u"Когда?"_s;
        return inquiry;
    }
    void take(Inquiry &inquiry, Role role)
    {
        inquiry.state = InquiryState::Taken;
        inquiry.takenBy = m_office->actor(role).id;
        inquiry.takenAt = inquiry.askedAt.addSecs(60);
    }
    void answer(Inquiry &inquiry, Role role, const QDateTime &at, AnswerWay way = AnswerWay::Sms)
    {
        inquiry.state = InquiryState::Answered;
        inquiry.source = way == AnswerWay::ReadOut ? Source::SelfService : Source::Counter;
        inquiry.phone = testPhone(7000);
        inquiry.consent = {inquiry.askedAt, u"code"_s, u"1"_s};
        inquiry.answer = u"Скоро."_s;
        inquiry.answeredBy = m_office->actor(role).id;
        inquiry.answeredAt = at;
        inquiry.answeredWay = way;
        if (way == AnswerWay::Sms)
            inquiry.message = m_office->addMessage(anApplication().build(), MessageKind::InquiryAnswer).id;
    }
    Inquiry whole()
    {
        const Application child = m_office->addWaiting();
        const Message message = m_office->addMessage(child, MessageKind::InquiryAnswer);
        return {{},
                4,
                local(friday, 9),
                Source::SelfService,
                child.id,
                testPhone(7000),
                u"Айгүл"_s,
                Language::Russian,
                u"Когда?\nСпасибо"_s,
                {local(friday, 8), u"code"_s, u"1"_s},
                InquiryState::Answered,
                m_office->actor(Role::Registrar).id,
                local(friday, 10),
                u"Завтра."_s,
                m_office->actor(Role::Placement).id,
                local(friday, 11),
                AnswerWay::Sms,
                message.id};
    }
    InquiryId add(const QDateTime &at, const std::function<void(Inquiry &)> &change = {})
    {
        Inquiry inquiry = open(at);
        if (change)
            change(inquiry);
        inquiry.id = need(inquiries().insert(inquiry));
        JournalRow row;
        row.at = at;
        row.workerName = u"Kezek"_s;
        row.verb = u"ask-question"_s;
        row.subject = u"inquiry"_s;
        row.subjectId = inquiry.id.value;
        need(m_office->store().journal().write(row));
        return inquiry.id;
    }
    QList<InquiryId> listed(const InquiryFilter &filter)
    {
        QList<InquiryId> ids;
        for (const InquiryRow &row : need(readers().inquiries(filter, {})).rows)
            ids.append(row.inquiry.id);
        return ids;
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestInquiries)
#include "tst_inquiries.moc"
