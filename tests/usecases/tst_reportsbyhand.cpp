// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"
#include "recount.h"
#include "scene.h"
#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/registerapplication.h"
#include "usecases/applications/renewbenefit.h"
#include "usecases/inquiries/answerinquiry.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/reports/makereport.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

/// Two weeks of an office with five children and three seats, lived through with the verbs. Every figure below was counted by hand.
class TwoWeeks : public Scene {
public:
    TwoWeeks() : Scene(u"2026-10-05T10:00"_s) // Monday of week 41
    {
        const GroupId group = this->group(kindergarten(u"№ 1"_s), 3);
        const ApplicationId first = child();

        at(u"2026-10-05T10:30"_s);
        const ApplicationId second = filedChild();
        at(u"2026-10-05T12:30"_s);
        need(as<RegisterApplication>(actor(Role::Registrar), {second, {}, true, true, true, false}));

        at(u"2026-10-06T09:00"_s);
        const ApplicationId refused = filedChild();
        at(u"2026-10-08T09:00"_s); // a day late
        need(as<RefuseApplication>(actor(Role::Registrar), {refused, {}, RefusalGround::PapersMissing, u"Нет справки"_s}));

        at(u"2026-10-12T10:00"_s);
        const ApplicationId privileged = child({.category = PriorityCategory::FirstPriority, .benefitUntil = {}, .wishes = {{GroupLanguage::Russian}, {}, {}}, .applicantIin = {}});
        const auto question = done<AskQuestion>({u"Айгүл"_s, {}, {}, Language::Russian, u"Когда?"_s, {}, Source::Counter, false});
        at(u"2026-10-12T13:00"_s);
        answer(question.inquiry);

        at(u"2026-10-13T10:00"_s);
        const Referral enrolled = referralNow(first, group); // all three seats are published
        const ReferralId rejected = need(take(second, group)).referral;
        at(u"2026-10-14T10:00"_s);
        done<RejectPapers>({rejected, u"Нет паспорта здоровья"_s});
        at(u"2026-10-15T10:00"_s);
        done<EnrolChild>({enrolled.id, allOf<EnrolmentPaper>(), u"Д-1"_s, QDate(2026, 10, 15)});
        done<AskQuestion>({u"Айгүл"_s, {}, {}, Language::Russian, u"А теперь?"_s, {}, Source::Counter, false});

        at(u"2026-10-16T09:00"_s);
        const ApplicationId fromPaper = filedChild();
        need(store().session().run(u"UPDATE application SET filed_at = ? WHERE id = ?"_s, binds(localInstant(u"2026-10-13T07:00"_s), fromPaper)));
        at(u"2026-10-16T11:00"_s);
        done<RenewBenefit>({privileged, {}, {PriorityCategory::FirstPriority, u"Многодетная семья"_s, u"№ 2"_s, QDate(2027, 5, 1)}});
        at(u"2026-10-16T12:00"_s);
    }

private:
    void answer(InquiryId inquiry);
};

} // namespace

/// The figures of reports as a person counts them.
class TestReportsByHand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_scene = std::make_unique<TwoWeeks>(); }

    void countsWhatAPersonCounts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QStringList>("chart");
        QTest::addColumn<QStringList>("table");
        const QDate monday(2026, 10, 5), sunday(2026, 10, 18);
        const auto add = [](const char *name, ReportKind kind, QDate from, QDate until, const QString &figures, const QStringList &chart, const QStringList &table) {
            QTest::newRow(name) << int(kind) << from << until << figures << chart << table;
        };
        const QString administrator = u"Работник administrator"_s, registrar = u"Работник registrar"_s;

        // Filed five; three in time, one refused late, one waits. 0, 0 and 120 minutes.
        add("registration", ReportKind::Registration, monday, sunday, u"5|0.750000|0|1|1|1"_s, {u"41|2|1|0"_s, u"42|1|0|1"_s},
            {u"-|Paper|3|0.750000|0|1"_s, administrator + u"|-|2|1.000000|0|0"_s, registrar + u"|-|1|0.500000|120|1"_s});
        // The first child sits, the second is back on general grounds, the privileged one waits; no address has a district.
        add("queue sizes", ReportKind::QueueSizes, monday, sunday, u"2|0|0|1|1"_s, {u"2023|0|1|1"_s},
            {u"-|-|—|2|1.000000"_s, u"-|Russian|-|1|0.500000"_s, u"-|—|-|1|0.500000"_s, u"Extraordinary|-|-|0|0.000000"_s, u"FirstPriority|-|-|1|0.500000"_s,
             u"General|-|-|1|0.500000"_s});
        // On the evening of the 8th the first two waited.
        add("queue sizes of a past day", ReportKind::QueueSizes, monday, {2026, 10, 8}, u"2|0|0|0|2"_s, {u"2023|0|0|2"_s},
            {u"-|-|—|2|1.000000"_s, u"-|—|-|2|1.000000"_s, u"Extraordinary|-|-|0|0.000000"_s, u"FirstPriority|-|-|0|0.000000"_s, u"General|-|-|2|1.000000"_s});
        add("occupancy", ReportKind::Occupancy, {2026, 10, 12}, sunday, u"3|1|0|1|1|0|0.333333"_s,
            {u"2026-10-12|0|0|0|3|0"_s, u"2026-10-13|0|2|1|0|0"_s, u"2026-10-14|0|1|1|1|0"_s, u"2026-10-15|1|0|1|1|0"_s, u"2026-10-16|1|0|1|1|0"_s},
            {u"№ 1|Балапан|Kazakh|3|1|0|1|1|0|0.333333"_s});
        // Three seats stood free from the 5th to the 13th, two were taken at once; the one freed on the 14th nobody was offered yet.
        add("hidden seats", ReportKind::HiddenSeats, monday, sunday, u"3|8|2|0|1|2"_s, {u"41|0|0"_s, u"42|24|0"_s}, {u"№ 1|Балапан|3|8|2|0|1|2"_s});
        add("fates of referrals", ReportKind::ReferralFates, monday, sunday, u"2|1|0|0|1|0|0|0|2"_s, {u"41|0|0|0|0|0|0"_s, u"42|1|0|0|1|0|0"_s}, {u"№ 1|2|1|0|0|1|0|0|0|2"_s});
        // Nobody said Kazakh, and the seats are there.
        add("demand", ReportKind::Demand, monday, sunday, u"2|1|1|2|2"_s, {u"2023|0|2|2"_s}, {u"2023|Kazakh|Центр|0|1|1|0"_s, u"2023|Russian|—|1|0|0|1"_s, u"2023|—|—|1|0|0|1"_s});
        add("movement of the queue", ReportKind::QueueMovement, monday, sunday, u"0|4|2|2"_s, {u"41|2|0"_s, u"42|2|2"_s},
            {u"2023|PapersRejected|1|0"_s, u"2023|ReferralIssued|0|2"_s, u"2023|Registered|3|0"_s});
        add("movement of the second week", ReportKind::QueueMovement, {2026, 10, 12}, sunday, u"2|2|2|2"_s, {u"42|2|2"_s},
            {u"2023|PapersRejected|1|0"_s, u"2023|ReferralIssued|0|2"_s, u"2023|Registered|1|0"_s});
        add("delivery", ReportKind::Delivery, {2026, 10, 6}, {2026, 10, 6}, u"1|-|0|1|0|0|0"_s, {u"2026-10-06|0|1|0|0"_s}, {u"Accepted|Queued|1|0|0|0"_s});
        // Recorded on the 16th at nine what bears the 13th, seven o'clock; a benefit got a term.
        add("back-dating", ReportKind::BackDating, monday, sunday, u"1|3|0|0|1"_s, {u"41|0|0|0|0"_s, u"42|1|0|0|1"_s}, {administrator + u"|1|3|0|0|1"_s});
        // One answered after three hours; the other has until the 16th, ten o'clock, which has passed.
        add("inquiries", ReportKind::Inquiries, monday, sunday, u"2|1|0.500000|180|1|0"_s, {u"41|0|0|0"_s, u"42|1|1|0"_s}, {registrar + u"|1|1.000000|180|180"_s});
        QStringList hours;
        for (int hour = 0; hour < 24; ++hour)
            hours.append(u"%1|%2|0"_s.arg(hour, 2, 10, QChar(u'0')).arg(hour == 9 || hour == 11 ? 1 : 0));
        add("work load", ReportKind::WorkLoad, {2026, 10, 16}, {2026, 10, 16}, u"2|1|09:00–10:00|0|0"_s, hours, {administrator + u"|2|0|0|0|0|2|0|0|0|09:00–10:00"_s});
    }
    void countsWhatAPersonCounts()
    {
        QFETCH(const int, kind);
        QFETCH(const QDate, from);
        QFETCH(const QDate, until);
        ReportQuery query;
        query.kind = ReportKind(kind);
        query.from = from;
        query.until = until;

        const ReportLines lines = linesOf(need(makeReport(m_scene->store(), query, m_scene->now())));

        QTEST(lines.figures.join(u' '), "figures");
        QTEST(lines.chart, "chart");
        QTEST(lines.table, "table");
    }

    /// The page of questions has figures of its own.
    void theInquiriesAreThoseOfTheirPage()
    {
        ReportQuery query;
        query.kind = ReportKind::Inquiries;
        query.from = {2026, 10, 5};
        query.until = {2026, 10, 18};

        const TableValues figures = need(makeReport(m_scene->store(), query, m_scene->now())).figures.rows.constFirst().values;

        const InquiryStats stats = need(m_scene->store().readers().inquiryStats(query.from, query.until));
        QCOMPARE(std::get<qint64>(figures[0]), stats.whole.asked);
        QCOMPARE(std::get<qint64>(figures[1]), stats.whole.answered);
        QCOMPARE(std::get<qint64>(figures[3]), *stats.whole.medianSeconds / 60);
    }

private:
    std::unique_ptr<TwoWeeks> m_scene;
};

namespace {

void TwoWeeks::answer(InquiryId inquiry)
{
    AnswerInquiry::Input input;
    input.inquiry = inquiry;
    input.answer = u"Скоро."_s;
    input.way = AnswerWay::ReadOut;
    need(as<AnswerInquiry>(actor(Role::Registrar), input));
}

} // namespace

QTEST_GUILESS_MAIN(TestReportsByHand)
#include "tst_reportsbyhand.moc"
