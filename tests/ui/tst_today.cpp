// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/today/serviceline.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;

class TestToday : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }

    void todayShowsItsFrameBeforeAnythingIsRead();
    void todayOpensWithWhatWasReadAhead_data();
    void todayOpensWithWhatWasReadAhead();
    void todayListsWhatAwaits();
    void enterOnATaskOpensItsPage();
    void theWorkerServiceIsNamedOnAServerAlone();
    void aServiceThatIsSilentIsSaid_data();
    void aServiceThatIsSilentIsSaid();
};

void TestToday::todayShowsItsFrameBeforeAnythingIsRead()
{
    HeldJobs held;
    Counter pages;
    OfficeClient client(held, pages.office.random());
    test::MemorySecrets secrets;
    test::NotedGateway gateway;
    UiContext context{client, pages.papers, secrets, gateway};
    TodayPage page(context);
    page.retranslate();

    page.refresh();

    QCOMPARE(Counter::find<RowTable>(page, u"today.tasks"_s)->model()->rowCount(), 0);
    QVERIFY(!page.grab().isNull());
}

void TestToday::todayOpensWithWhatWasReadAhead_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("shown");
    QTest::newRow("registrar") << Role::Registrar << 1;
    QTest::newRow("a kindergarten's worker, who may see its own children only") << Role::Kindergarten << 0;
}

void TestToday::todayOpensWithWhatWasReadAhead()
{
    QFETCH(const Role, role);
    QFETCH(const int, shown);
    Counter pages(role);
    pages.office.addFiled();
    TodayPage page(pages.context);
    page.retranslate();
    auto *table = Counter::find<RowTable>(page, u"today.tasks"_s);
    const Actor actor = pages.client.actor();
    pages.client.setActor({});
    page.readAhead();
    QTRY_COMPARE(table->model()->rowCount(), 1);

    pages.client.setActor(actor);
    page.refresh();

    QCOMPARE(table->model()->rowCount(), shown);
}

void TestToday::todayListsWhatAwaits()
{
    Counter pages(Role::Registrar);
    pages.office.addFiled();
    TodayPage page(pages.context);
    pages.show(page);
    auto *table = Counter::find<RowTable>(page, u"today.tasks"_s);

    QTRY_COMPARE(table->model()->rowCount(), 1);

    pages.office.advance(4 * 24 * 3600);
    page.refresh();
    Counter::settle();
    QCOMPARE(table->model()->index(0, 0).data(RowRole::BadgeToneRole).toInt(), int(theme::Tone::Bad));
}

void TestToday::enterOnATaskOpensItsPage()
{
    Counter pages(Role::Registrar);
    const Application filed = pages.office.addFiled();
    TodayPage page(pages.context);
    pages.show(page);
    QSignalSpy goTo(&page, &PageWidget::goTo);
    QTRY_COMPARE(Counter::find<RowTable>(page, u"today.tasks"_s)->model()->rowCount(), 1);

    Counter::key(Qt::Key_Return);

    QCOMPARE(goTo.count(), 1);
    QCOMPARE(goTo.first().at(0).value<PageId>(), PageId::Applications);
    QCOMPARE(goTo.first().at(1).value<QVariant>().value<ApplicationId>(), filed.id);
}

void TestToday::theWorkerServiceIsNamedOnAServerAlone()
{
    Counter pages(Role::Registrar);
    TodayPage page(pages.context);
    pages.show(page);
    Counter::settle();
    auto *line = Counter::find<ServiceLine>(page, u"today.service"_s);
    QVERIFY(!line->isVisible());

    TodayData data;
    data.now = pages.office.now();
    data.service = WorkerServiceState{u"srv-1/812"_s, data.now.addDays(-1), data.now.addSecs(-3), {}};
    page.show(data);

    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"srv-1"_s) && !line->text().contains(u"812"_s), qPrintable(line->text()));
}

void TestToday::aServiceThatIsSilentIsSaid_data()
{
    QTest::addColumn<int>("silence");
    QTest::addColumn<std::optional<Error>>("trouble");
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("word");
    QTest::newRow("just heard") << 3 << std::optional<Error>() << u"muted"_s << u"runs since"_s;
    QTest::newRow("nearly a minute") << 59 << std::optional<Error>() << u"muted"_s << u"runs since"_s;
    QTest::newRow("a minute") << 60 << std::optional<Error>() << u"problem"_s << u"for 1 minute"_s;
    QTest::newRow("an hour") << 3600 << std::optional<Error>() << u"problem"_s << u"for 60 minute"_s;
    QTest::newRow("in trouble") << 3 << std::optional(Error{ErrorCode::NoSender, {}, {}, {}}) << u"problem"_s << words::of(Error{ErrorCode::NoSender, {}, {}, {}});
    QTest::newRow("never") << -1 << std::optional<Error>() << u"problem"_s << u"never run"_s;
}

void TestToday::aServiceThatIsSilentIsSaid()
{
    QFETCH(const int, silence);
    QFETCH(const std::optional<Error>, trouble);
    QFETCH(const QString, look);
    QFETCH(const QString, word);
    const QDateTime now(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC);
    WorkerServiceState state;
    if (silence >= 0)
        state = {u"srv-1/812"_s, now.addDays(-1), now.addSecs(-silence), trouble};
    ServiceLine line;

    line.setState(state, now);

    QVERIFY2(line.text().contains(word), qPrintable(line.text()));
    QCOMPARE(line.property("look").toString(), look);
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"
