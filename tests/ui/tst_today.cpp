// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/rowtable.h"

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

QTEST_MAIN(TestToday)
#include "tst_today.moc"
