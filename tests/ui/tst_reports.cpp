// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps every job until the test lets it run, as a busy second door does.
struct QueuedJobs : JobQueue {
    explicit QueuedJobs(Store &office) : store(office) {}
    void post(std::function<void(Result<Store *>)> work) override { jobs.append(std::move(work)); }
    void run()
    {
        for (const auto &job : std::exchange(jobs, {}))
            job(&store);
        Counter::settle();
    }
    Store &store;
    QList<std::function<void(Result<Store *>)>> jobs;
};

/// As makeReport() gives it, with numbers that a test knows.
Report madeUp(const ReportQuery &query)
{
    Report report;
    report.query = query;
    report.figures = {u"registration.figures"_s, {{{qint64(1284), 0.987, qint64(134), qint64(17), qint64(3), qint64(21)}, {}}}};
    report.chart = {u"registration.chart"_s,
                    {{{u"46"_s, qint64(120), qint64(6), qint64(0)}, u"week 46"_s}, {{u"47"_s, qint64(60), qint64(2), qint64(3)}, u"week 47"_s}}};
    report.table = {u"registration.table"_s,
                    {{{u"А. Сейткали"_s, u"Counter"_s, qint64(702), 0.991, qint64(118), qint64(12)}, u"worker 1"_s},
                     {{u"О. Иванова"_s, u"Portal"_s, qint64(565), 0.982, qint64(151), qint64(9)}, {}}}};
    return report;
}

} // namespace

/// The reports page with made-up reports: what it shows does not depend on how they are counted.
class TestReports : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { words::use(Language::Russian, *qApp); }
    void showsWhatTheColumnsSay();
    void showsTheOfficesOwnReports();
    void speaksTheLanguageThatIsChosen();
    void stopsWithEsc();
    void leavesTheOlderQuestionBehind();
    void opensTheApplicationsBehindABar();
    void saysThatNothingStandsBehindARow();
    void saysThatNothingWasCounted();
    void saysWhatWentWrong();
    void asksForTheDaysThatWereTyped();
    void offersTheFiltersThatAReportKnows();
    void keepsAReportUntilItIsAskedForAgain();

private:
    /// A page over a made-up report.
    struct Desk {
        explicit Desk(const std::function<Result<Report>(const ReportQuery &)> &report = madeUp)
            : page(counter.context, {[this, report](Store &, const ReportQuery &query, const QDateTime &, const ReportProgress &progress) -> Result<Report> {
                                         asked.append(query);
                                         wanted = progress(2, 5);
                                         return report(query);
                                     },
                                     [this](Store &store, const ReportQuery &, const QString &key, const PageMark &from) {
                                         keys.append(key);
                                         return store.readers().toRegister(from);
                                     }})
        {
        }
        QString text(const QString &name) { return Counter::find<QLabel>(page, name)->text(); }
        QString cell(const QString &table, int row, int column)
        {
            return Counter::find<RowTable>(page, table)->model()->index(row, column).data().toString();
        }
        QString said() { return Counter::find<MessageBar>(page, u"reports.bar.message"_s)->text(); }

        Counter counter{Role::Supervisor};
        QList<ReportQuery> asked;
        QStringList keys;
        bool wanted = true;
        ReportsPage page;
    };
};

void TestReports::initTestCase()
{
    theme::apply(*qApp);
}

void TestReports::showsWhatTheColumnsSay()
{
    Desk desk;

    desk.counter.show(desk.page);

    QCOMPARE(desk.text(u"reports.figure.0"_s), u"1\u202F284"_s);
    QCOMPARE(desk.text(u"reports.figure.1"_s), u"98,7\u00A0%"_s);
    QCOMPARE(desk.text(u"reports.figure.2"_s), u"2\u00A0ч\u00A014\u00A0мин"_s);
    QCOMPARE(desk.text(u"reports.figure.3"_s), u"17"_s);
    QCOMPARE(desk.text(u"reports.otherFigures"_s), u"Ещё в сроке: 3  ·  Отказано: 21"_s);
    QCOMPARE(desk.cell(u"reports.table"_s, 0, 0), u"А. Сейткали"_s);
    QCOMPARE(desk.cell(u"reports.table"_s, 1, 1), u"Портал"_s);
    QCOMPARE(desk.cell(u"reports.table"_s, 0, 3), u"99,1\u00A0%"_s);
    // The chart's numbers can be read without seeing it.
    QCOMPARE(desk.cell(u"reports.numbers"_s, 0, 2), u"6"_s);
    const auto *chart = Counter::find<ReportChart>(desk.page, u"reports.chart"_s);
    QCOMPARE(chart->accessibleName(), u"Диаграмма: Заявлений в неделю"_s);
    QCOMPARE(chart->accessibleDescription(), u"47: в срок 60, позже срока 2, ещё в сроке 3"_s);
    QCOMPARE(Counter::find(desk.page, u"reports.figure.3"_s)->palette().color(QPalette::WindowText), theme::foreground(theme::Tone::Bad));
}

void TestReports::showsTheOfficesOwnReports()
{
    Counter counter(Role::Supervisor);
    counter.office.addWaiting();
    ReportsPage page(counter.context);
    counter.show(page);
    auto *list = Counter::find<QListWidget>(page, u"reports.list"_s);

    for (int kind = 0; kind + 1 < list->count(); ++kind) {
        list->setCurrentRow(kind);
        Counter::settle();

        QVERIFY2(Counter::find<MessageBar>(page, u"reports.bar.message"_s)->text().isEmpty(), qPrintable(list->item(kind)->text()));
        QVERIFY2(Counter::find<QLabel>(page, u"reports.figure.0"_s)->text() != u"…", qPrintable(list->item(kind)->text()));
        QVERIFY(Counter::find<QPushButton>(page, u"reports.pdf"_s)->isEnabled());
    }
}

void TestReports::speaksTheLanguageThatIsChosen()
{
    Desk desk;
    desk.counter.show(desk.page);

    words::use(Language::Kazakh, *qApp);
    desk.page.retranslate();

    QCOMPARE(Counter::find<QListWidget>(desk.page, u"reports.list"_s)->item(0)->text(), u"Мерзімінде тіркеу"_s);
    QCOMPARE(desk.text(u"reports.figure.2"_s), u"2\u00A0сағ\u00A014\u00A0мин"_s);
    QCOMPARE(desk.text(u"reports.otherFigures"_s), u"Мерзімі өтпеген: 3  ·  Бас тартылды: 21"_s);
    QCOMPARE(Counter::find<RowTable>(desk.page, u"reports.table"_s)->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Қызметкер"_s);
    QCOMPARE(desk.asked.size(), 1); // nothing is counted for that
}

void TestReports::stopsWithEsc()
{
    Desk desk;
    QueuedJobs jobs(desk.counter.office.store());
    OfficeClient background(jobs, desk.counter.office.random());
    background.setActor(desk.counter.client.actor());
    desk.counter.context.background = &background;

    desk.counter.show(desk.page);
    QTRY_VERIFY(Counter::find(desk.page, u"reports.progress"_s)->isVisible());
    // Whatever else is asked by the first door is answered meanwhile.
    QVERIFY(desk.counter.client.read([](Store &store) { return store.settings().office(); }).isFinished());
    Counter::key(Qt::Key_Escape);

    QVERIFY(!Counter::find(desk.page, u"reports.progress"_s)->isVisible());
    QCOMPARE(desk.said(), u"Подсчёт остановлен. Отчёт не показан. Нажмите F5, чтобы посчитать снова, или выберите меньше дней."_s);
    jobs.run();
    QVERIFY(desk.asked.isEmpty()); // it had not begun, and does not begin any more
    QCOMPARE(desk.text(u"reports.figure.0"_s), u"…"_s);
}

void TestReports::leavesTheOlderQuestionBehind()
{
    Desk desk;
    QueuedJobs jobs(desk.counter.office.store());
    OfficeClient background(jobs, desk.counter.office.random());
    desk.counter.context.background = &background;
    desk.counter.show(desk.page);

    Counter::find<QListWidget>(desk.page, u"reports.list"_s)->setCurrentRow(3);
    QCOMPARE(jobs.jobs.size(), 2);
    jobs.run();

    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.asked.first().kind, ReportKind::HiddenSeats);
    QVERIFY(desk.wanted);
}

void TestReports::opensTheApplicationsBehindABar()
{
    Desk desk;
    const Application filed = desk.counter.office.addFiled();
    desk.counter.show(desk.page);
    QSignalSpy goTo(&desk.page, &PageWidget::goTo);

    Counter::find(desk.page, u"reports.chart"_s)->setFocus();
    Counter::key(Qt::Key_Home);
    QCOMPARE(desk.text(u"reports.bar"_s), u"46: в срок 120, позже срока 6, ещё в сроке 0 — щелчок по столбцу или Enter открывает его заявления"_s);
    Counter::key(Qt::Key_Return);

    QCOMPARE(desk.keys, QStringList{u"week 46"_s});
    QCOMPARE(desk.text(u"reports.behind"_s), u"Заявления · Неделя 46"_s);
    QCOMPARE(desk.cell(u"reports.applications"_s, 0, 1), filed.child.name.brief());
    Counter::key(Qt::Key_Return);
    QCOMPARE(goTo.first().at(0).value<PageId>(), PageId::Applications);
    QCOMPARE(goTo.first().at(1).value<QVariant>().value<ApplicationId>(), filed.id);
    Counter::key(Qt::Key_Escape);
    QVERIFY(Counter::find(desk.page, u"reports.table"_s)->isVisible());
    QCOMPARE(desk.asked.size(), 1);

    // The same with the mouse.
    auto *chart = Counter::find<ReportChart>(desk.page, u"reports.chart"_s);
    QTest::mouseClick(chart->childAt(chart->middleOf(1)), Qt::LeftButton, {}, chart->middleOf(1));
    QCOMPARE(desk.keys.last(), u"week 47"_s);
}

void TestReports::saysThatNothingStandsBehindARow()
{
    Desk desk;
    desk.counter.show(desk.page);

    auto *table = Counter::find<RowTable>(desk.page, u"reports.table"_s);
    table->setFocus();
    table->selectRow(1);
    Counter::key(Qt::Key_Return);

    QVERIFY(desk.keys.isEmpty());
    QCOMPARE(desk.said(), u"За этой строкой нет заявлений: в ней посчитано другое. Выберите другую строку."_s);
}

void TestReports::saysThatNothingWasCounted()
{
    Desk desk([](const ReportQuery &query) {
        Report report = madeUp(query);
        report.figures.rows = {{{qint64(0), {}, {}, qint64(0), qint64(0), qint64(0)}, {}}};
        report.chart.rows = {{{u"46"_s, qint64(0), qint64(0), qint64(0)}, {}}};
        report.table.rows.clear();
        return report;
    });

    desk.counter.show(desk.page);

    QCOMPARE(desk.text(u"reports.nothing"_s), u"За эти дни считать нечего. Выберите вверху другой период или снимите фильтры."_s);
    QVERIFY(Counter::find(desk.page, u"reports.nothing"_s)->isVisible());
    QCOMPARE(desk.text(u"reports.figure.1"_s), u"—"_s);
}

void TestReports::saysWhatWentWrong()
{
    Desk desk([](const ReportQuery &) { return Result<Report>(refuse(ErrorCode::DateNoCalendar)); });

    desk.counter.show(desk.page);

    QCOMPARE(desk.said(), words::of(Error{ErrorCode::DateNoCalendar, {}, {}, {}}));
    QVERIFY(!Counter::find<QPushButton>(desk.page, u"reports.pdf"_s)->isEnabled());
}

void TestReports::asksForTheDaysThatWereTyped()
{
    Desk desk;
    desk.counter.show(desk.page);
    auto *period = Counter::find<QPushButton>(desk.page, u"reports.period"_s);
    QCOMPARE(desk.asked.first().from, QDate(2026, 9, 1)); // a school year until somebody says another

    auto *menu = period->findChild<QMenu *>();
    menu->actions().last()->trigger();
    Counter::settle();
    auto *from = QApplication::activeWindow()->findChild<QLineEdit *>(u"from"_s);
    QVERIFY(from);
    from->setFocus();
    from->selectAll();
    Counter::type(u"02112026"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(desk.asked.last().from, QDate(2026, 11, 2));
    QVERIFY(period->text().startsWith(u"02.11.2026"));
}

void TestReports::offersTheFiltersThatAReportKnows()
{
    Desk desk;
    desk.counter.show(desk.page);
    auto *list = Counter::find<QListWidget>(desk.page, u"reports.list"_s);

    for (int kind = 0; kind + 1 < list->count(); ++kind) {
        list->setCurrentRow(kind);
        Counter::settle();
        QCOMPARE(Counter::find(desk.page, u"reports.filter.category"_s)->isVisible(), reportFilters(ReportKind(kind)).contains(ReportFilter::Category));
        QCOMPARE(Counter::find(desk.page, u"reports.filter.worker"_s)->isVisible(), reportFilters(ReportKind(kind)).contains(ReportFilter::Worker));
    }
    list->setCurrentRow(1);
    Counter::find<QComboBox>(desk.page, u"reports.filter.category"_s)->setCurrentIndex(2);

    QCOMPARE(desk.asked.last().category, PriorityCategory::FirstPriority);
}

void TestReports::keepsAReportUntilItIsAskedForAgain()
{
    Desk desk;
    desk.counter.show(desk.page);

    desk.page.refresh(); // news of another window
    Counter::settle();
    QCOMPARE(desk.asked.size(), 1);
    desk.page.askAgain(); // F5
    Counter::settle();

    QCOMPARE(desk.asked.size(), 2);
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
