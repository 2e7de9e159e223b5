// SPDX-License-Identifier: GPL-3.0-or-later
#include "recount.h"
#include "support/reportoffice.h"
#include "support/testoffice.h"
#include "usecases/reports/makereport.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(kezek::ReportQuery)

namespace {

const QList<ReportKind> allKinds{ReportKind::Registration, ReportKind::QueueSizes, ReportKind::Occupancy, ReportKind::HiddenSeats, ReportKind::ReferralFates, ReportKind::Demand,
                                 ReportKind::QueueMovement, ReportKind::Delivery, ReportKind::BackDating, ReportKind::Inquiries, ReportKind::WorkLoad};

ReportQuery asked(ReportKind kind, QDate from = {2026, 8, 31}, QDate until = {2026, 11, 23})
{
    ReportQuery query;
    query.kind = kind;
    query.from = from;
    query.until = until;
    return query;
}

/// One filter of each sort that the report knows, beside none at all.
QList<ReportQuery> filtered(const ReportQuery &query)
{
    QList<ReportQuery> queries{query};
    for (const ReportFilter filter : reportFilters(query.kind)) {
        ReportQuery one = query;
        switch (filter) {
        case ReportFilter::BirthYear: one.birthYear = 2021; break;
        case ReportFilter::Category: one.category = PriorityCategory::FirstPriority; break;
        case ReportFilter::Language: one.language = GroupLanguage::Russian; break;
        case ReportFilter::District: one.district = DistrictId{2}; break;
        case ReportFilter::Kindergarten: one.kindergarten = KindergartenId{2}; break;
        case ReportFilter::Source: one.source = query.kind == ReportKind::Inquiries ? Source::SelfService : Source::Paper; break;
        case ReportFilter::Worker: one.worker = WorkerId{102}; break;
        }
        queries.append(one);
    }
    return queries;
}

} // namespace

/// Every figure of every report against a recount that reads whole tables and asks each row in turn, in an office whose past is drawn from a
/// seed; as a supervisor asks, with the rights of one.
class TestReports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<TestOffice>();
        m_office->write([&] { ReportOffice(m_office->store().session(), m_office->now(), {}, 7).fill(); });
        m_recount = std::make_unique<Recount>(m_office->store().session(), m_office->now());
        m_recount->setCalendar(need(m_office->store().settings().calendar()));
    }

    void everyFigureIsThatOfTheRecount_data()
    {
        QTest::addColumn<ReportQuery>("query");
        for (const ReportKind kind : allKinds) {
            int number = 0;
            for (const ReportQuery &query : filtered(asked(kind)))
                QTest::addRow("%s %d", qPrintable(reportName(kind)), number++) << query;
            QTest::addRow("%s, one day", qPrintable(reportName(kind))) << asked(kind, {2026, 10, 5}, {2026, 10, 5});
            QTest::addRow("%s, beyond today", qPrintable(reportName(kind))) << asked(kind, {2026, 11, 20}, {2026, 12, 31});
            QTest::addRow("%s, over the change of the clock and the new year", qPrintable(reportName(kind))) << asked(kind, {2023, 12, 30}, {2024, 3, 4});
        }
    }
    void everyFigureIsThatOfTheRecount()
    {
        QFETCH(const ReportQuery, query);

        const ReportLines made = linesOf(need(makeReport(supervisors(), query, m_office->now())));

        const ReportLines counted = m_recount->of(query);
        QCOMPARE(made.figures, counted.figures);
        QCOMPARE(made.chart, counted.chart);
        QCOMPARE(made.table, counted.table);
        QVERIFY(!made.chart.isEmpty());
    }

    void behindARowAreItsApplications_data()
    {
        QTest::addColumn<ReportQuery>("query");
        for (const ReportKind kind : allKinds) {
            int number = 0;
            for (const ReportQuery &query : filtered(asked(kind)))
                QTest::addRow("%s %d", qPrintable(reportName(kind)), number++) << query;
        }
    }
    void behindARowAreItsApplications()
    {
        QFETCH(const ReportQuery, query);
        const Report report = need(makeReport(supervisors(), query, m_office->now()));
        const QList<ReportRow> rows = report.chart.rows + report.table.rows;

        for (qsizetype i = 0; i < rows.size(); i += 1 + rows.size() / 5) {
            if (rows[i].key.isEmpty())
                continue;
            QSet<qint64> ids;
            PageMark mark;
            do {
                const auto page = need(reportApplications(supervisors(), query, rows[i].key, mark));
                for (const ApplicationRow &application : page.rows)
                    ids.insert(application.id.value);
                mark = page.next;
            } while (!mark.isEmpty());
            QCOMPARE(ids, m_recount->applications(query, rows[i].key));
        }
    }

    void aKeyThatNoReportGaveIsRefused()
    {
        for (const ReportKind kind : allKinds)
            QCOMPARE(reportApplications(supervisors(), asked(kind), u"nonsense:1"_s, {}).error().field, u"key"_s);
    }
    void aFilterThatAReportDoesNotKnowIsDropped()
    {
        ReportQuery query = asked(ReportKind::Delivery);
        query.birthYear = 2021;

        const Report report = need(makeReport(supervisors(), query, m_office->now()));

        QVERIFY(!report.query.birthYear);
        QCOMPARE(linesOf(report).figures, m_recount->of(asked(ReportKind::Delivery)).figures);
    }
    void aPeriodThatEndsBeforeItBeginsIsRefused()
    {
        QCOMPARE(makeReport(supervisors(), asked(ReportKind::Delivery, {2026, 9, 2}, {2026, 9, 1}), m_office->now()).error().code, ErrorCode::FieldOutOfRange);
    }
    void aReportStopsBetweenItsStatements()
    {
        for (const ReportKind kind : allKinds) {
            int calls = 0;
            const auto stopped = makeReport(supervisors(), asked(kind), m_office->now(), [&](int done, int of) { return ++calls, done + 1 < of; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        }
    }
    /// Else a figure that is always nothing would agree with everything.
    void overAllTheYearsNoFigureIsNothing()
    {
        for (const ReportKind kind : allKinds) {
            const Report report = need(makeReport(supervisors(), asked(kind, {2024, 2, 1}, {2026, 11, 23}), m_office->now()));
            for (const TableValue &value : report.figures.rows.constFirst().values)
                QVERIFY2(value != TableValue() && value != TableValue(qint64(0)), qPrintable(report.figures.columns + linesOf(report).figures.join(u' ')));
            QVERIFY(report.chart.rows.size() > 3);
            QVERIFY(!report.table.rows.isEmpty());
        }
    }
    void everyRowHasItsColumns()
    {
        for (const ReportKind kind : allKinds) {
            const Report report = need(makeReport(supervisors(), asked(kind), m_office->now()));
            QCOMPARE(report.figures.rows.size(), 1);
            for (const ReportTable &table : {report.figures, report.chart, report.table})
                for (const ReportRow &row : table.rows)
                    QCOMPARE(row.values.size(), tableColumns(table.columns).columns.size());
        }
    }

private:
    SqlStore &supervisors() { return m_office->storeOf(m_office->actor(Role::Supervisor)); }
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Recount> m_recount;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
