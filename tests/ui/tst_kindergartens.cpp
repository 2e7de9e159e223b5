// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/kindergartens/kindergartentree.h"
#include "ui/kindergartens/seatgrid.h"
#include "ui/widgets/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

class TestKindergartens : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aGroupIsAddedByKeyboard();
    void aCapacityBelowTheTakenSeatsIsRefusedBesideItsFieldAndKept();
    void anotherCapacityNeedsAReason();
    void aSeatPublishedByMistakeIsRecalledWithAReason();
    void aReferralIsRecalledFromItsSeat();
    void aClosedSeatIsOpenedAgain();
    void aChildThatLeftFreesTheSeat();
    void deadButtonsSayWhy();
    void aRegistrarOnlyLooks();
    void aWorkerOfAKindergartenSeesOnlyTheirOwn();
    void theSearchFindsGroupsTypedWithoutKazakhLetters();
    void theSentenceSaysWhenSeatsOnReferralComeFree();
    void theSameRowAndSeatStayAfterARefresh();
    void publishingLeadsToTheBulletin();
    void theTreeIsASoundModel();

private:
    static void click(PageWidget &page, const QString &button)
    {
        page.activateWindow(); // as a window manager does when a dialog closes
        Counter::settle();
        Counter::find<QPushButton>(page, button)->setFocus();
        Counter::key(Qt::Key_Space);
    }
    static QString label(PageWidget &page, const QString &name) { return Counter::find<QLabel>(page, name)->text(); }
    static SeatState stateOf(Counter &counter, const Group &group, int number)
    {
        return need(counter.office.store().seats().ofGroup(group.id)).at(number - 1).state;
    }
    /// A child that got seat `number` by referral, and attends when `attends`.
    static Referral hold(Counter &counter, const Group &group, int number, bool attends)
    {
        const Application child = counter.office.addWaiting(anApplication().born({2024, 5, number}).build());
        const Referral referral = counter.office.addReferral(child.id, counter.office.seatsOf(group.id).at(number - 1).id);
        return attends ? counter.office.enrol(referral.id) : referral;
    }
};

void TestKindergartens::aGroupIsAddedByKeyboard()
{
    Counter counter(Role::Placement);
    const KindergartenId place = counter.office.addKindergarten();
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.addGroup"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"kindergartens.group.title"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(!label(page, u"title.problem"_s).isEmpty());
    Counter::type(u"Romashka"_s);
    Counter::key(Qt::Key_F8);

    const auto groups = need(counter.office.store().kindergartens().groups(place));
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().name, u"Romashka"_s);
    QCOMPARE(groups.first().bornFrom, QDate(2025, 1, 1));
    QCOMPARE(groups.first().bornUntil, QDate(2025, 12, 31));
    QCOMPARE(Counter::find<SeatGrid>(page, u"kindergartens.seats"_s)->model()->rowCount(), 25);
    QVERIFY(label(page, u"kindergartens.chosen"_s).contains(u"Romashka"_s));
}

void TestKindergartens::aCapacityBelowTheTakenSeatsIsRefusedBesideItsFieldAndKept()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(4);
    hold(counter, group, 1, true);
    hold(counter, group, 2, false);
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.change"_s);
    auto *capacity = Counter::find<QSpinBox>(page, u"kindergartens.group.capacity"_s);
    capacity->setFocus();
    capacity->selectAll();
    Counter::type(u"1"_s);
    Counter::find<QLineEdit>(page, u"kindergartens.group.reason"_s)->setFocus();
    Counter::type(u"repair"_s);
    Counter::key(Qt::Key_F8);

    QVERIFY(label(page, u"capacity.problem"_s).contains(u"2 seats"_s));
    QVERIFY(Counter::find<QLabel>(page, u"capacity.problem"_s)->isVisible());
    QCOMPARE(capacity->value(), 1);
    QCOMPARE(Counter::find<QLineEdit>(page, u"kindergartens.group.reason"_s)->text(), u"repair"_s);
    QCOMPARE(need(counter.office.store().readers().kindergartens({})).first().seats.total, 4);
}

void TestKindergartens::anotherCapacityNeedsAReason()
{
    Counter counter(Role::Placement);
    counter.office.addGroup(4);
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.change"_s);
    auto *capacity = Counter::find<QSpinBox>(page, u"kindergartens.group.capacity"_s);
    capacity->setFocus();
    Counter::key(Qt::Key_Up);
    Counter::key(Qt::Key_F8);
    QVERIFY(!label(page, u"reason.problem"_s).isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"kindergartens.group.reason"_s);
    Counter::type(u"order 12"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(need(counter.office.store().readers().kindergartens({})).first().seats.total, 5);
}

void TestKindergartens::aSeatPublishedByMistakeIsRecalledWithAReason()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(7);
    counter.office.publish({counter.office.seatsOf(group.id).at(6)});
    KindergartensPage page(counter.context);
    counter.show(page);

    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"kindergartens.seats"_s);
    Counter::key(Qt::Key_Down);
    Counter::key(Qt::Key_Right);
    QVERIFY(label(page, u"kindergartens.seat"_s).startsWith(u"Seat 7 stands in bulletin"_s));
    click(page, u"kindergartens.recall"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(!label(page, u"reason.problem"_s).isEmpty());
    Counter::type(u"wrong group"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(stateOf(counter, group, 7), SeatState::Free);
    QVERIFY(label(page, u"kindergartens.seat"_s).startsWith(u"Seat 7 has been free"_s));
}

void TestKindergartens::aReferralIsRecalledFromItsSeat()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(2);
    const Referral referral = hold(counter, group, 1, false);
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.recall"_s);
    Counter::type(u"the group closes"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(need(counter.office.store().referrals().get(referral.id)).state, ReferralState::Recalled);
    QCOMPARE(need(counter.office.store().applications().get(referral.application)).state, ApplicationState::Waiting);
}

void TestKindergartens::aClosedSeatIsOpenedAgain()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(1);
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.close"_s);
    Counter::type(u"repair"_s);
    Counter::key(Qt::Key_F8);
    QCOMPARE(stateOf(counter, group, 1), SeatState::Closed);
    QVERIFY(label(page, u"kindergartens.seat"_s).contains(u"repair"_s));
    click(page, u"kindergartens.close"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(stateOf(counter, group, 1), SeatState::Free);
}

void TestKindergartens::aChildThatLeftFreesTheSeat()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(1);
    hold(counter, group, 1, true);
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.leave"_s);
    Counter::type(u"moved to another city"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(stateOf(counter, group, 1), SeatState::Free);
    QVERIFY(need(counter.office.store().readers().check(counter.office.now())).isEmpty());
}

void TestKindergartens::deadButtonsSayWhy()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(1);
    hold(counter, group, 1, true);
    KindergartensPage page(counter.context);
    counter.show(page);

    QVERIFY(!Counter::find<QPushButton>(page, u"kindergartens.recall"_s)->isVisible());
    QVERIFY(!Counter::find<QPushButton>(page, u"kindergartens.close"_s)->isVisible());
    QVERIFY(Counter::find<QPushButton>(page, u"kindergartens.leave"_s)->isEnabled());
    QVERIFY(label(page, u"kindergartens.leave.whyNot"_s).isEmpty());
    QVERIFY(!Counter::find<QPushButton>(page, u"kindergartens.publish"_s)->isEnabled());
    QVERIFY(label(page, u"kindergartens.hint"_s).contains(u"Every free seat is published"_s));
}

void TestKindergartens::aRegistrarOnlyLooks()
{
    Counter counter(Role::Registrar);
    counter.office.addGroup(1);
    KindergartensPage page(counter.context);
    counter.show(page);

    for (const QString &name : {u"add"_s, u"addGroup"_s, u"change"_s, u"recall"_s, u"close"_s, u"leave"_s})
        QVERIFY(!Counter::find<QPushButton>(page, u"kindergartens."_s + name)->isEnabled());
    QVERIFY(Counter::find<QLabel>(page, u"kindergartens.change.whyNot"_s)->isVisible());
}

void TestKindergartens::aWorkerOfAKindergartenSeesOnlyTheirOwn()
{
    Counter counter(Role::Registrar);
    const Group own = counter.office.addGroup(1);
    counter.office.addGroup(1);
    counter.client.setActor(counter.office.actor(Role::Kindergarten, own.kindergarten));
    KindergartensPage page(counter.context);
    counter.show(page);

    const auto *tree = Counter::find<KindergartenTree>(page, u"kindergartens.tree"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(need(counter.office.store().readers().kindergartens({})).size(), 2);
}

void TestKindergartens::theSearchFindsGroupsTypedWithoutKazakhLetters()
{
    Counter counter(Role::Placement);
    const Group first = counter.office.addGroup({.kindergarten = {}, .name = u"Күншуақ"_s});
    counter.office.addGroup({.kindergarten = first.kindergarten, .name = u"Ромашка"_s});
    counter.office.addGroup({.kindergarten = {}, .name = u"Айгөлек"_s});
    KindergartensPage page(counter.context);
    counter.show(page);

    Counter::find<QLineEdit>(page, u"kindergartens.search"_s)->setText(u"куншуак"_s);
    Counter::settle();

    const auto *tree = Counter::find<KindergartenTree>(page, u"kindergartens.tree"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex top = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(top), 1);
    QVERIFY(tree->isExpanded(top));
    Counter::find<QLineEdit>(page, u"kindergartens.search"_s)->clear();
    QCOMPARE(tree->model()->rowCount(), 2);
}

void TestKindergartens::theSentenceSaysWhenSeatsOnReferralComeFree()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(3);
    hold(counter, group, 1, false);
    hold(counter, group, 2, false);
    KindergartensPage page(counter.context);
    counter.show(page);

    QCOMPARE(label(page, u"kindergartens.forecast"_s), u"2 seats are on referral: free again on 01.12 if the parents do not come."_s);
}

void TestKindergartens::theSameRowAndSeatStayAfterARefresh()
{
    Counter counter(Role::Placement);
    const Group first = counter.office.addGroup(3);
    const Group second = counter.office.addGroup({.seats = 4, .kindergarten = first.kindergarten, .name = u"Ромашка"_s});
    KindergartensPage page(counter.context);
    counter.show(page);
    page.open(QVariant::fromValue(second.id));
    Counter::settle();
    auto *grid = Counter::find<SeatGrid>(page, u"kindergartens.seats"_s);
    grid->setFocus();
    Counter::key(Qt::Key_Right);
    Counter::key(Qt::Key_Right);

    counter.office.addGroup(2);
    page.refresh();
    Counter::settle();

    QVERIFY(label(page, u"kindergartens.chosen"_s).contains(u"Ромашка"_s));
    QCOMPARE(grid->currentIndex().row(), 2);
}

void TestKindergartens::publishingLeadsToTheBulletin()
{
    Counter counter(Role::Placement);
    counter.office.addGroup(3);
    KindergartensPage page(counter.context);
    counter.show(page);
    QSignalSpy went(&page, &PageWidget::goTo);

    QCOMPARE(Counter::find<QPushButton>(page, u"kindergartens.publish"_s)->text(), u"Publish 3 seats… F9"_s);
    click(page, u"kindergartens.publish"_s);

    QCOMPARE(went.size(), 1);
    QCOMPARE(went.first().first().value<PageId>(), PageId::Bulletin);
}

void TestKindergartens::theTreeIsASoundModel()
{
    Counter counter(Role::Placement);
    const Group first = counter.office.addGroup(3);
    counter.office.addGroup({.kindergarten = first.kindergarten});
    counter.office.addGroup(2);
    KindergartenTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setRows(need(counter.office.store().readers().kindergartens({})));
    model.setFilter(u"№ 2"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});

    QCOMPARE(model.rowCount(), 2);
    const QModelIndex top = model.indexOf(first.kindergarten);
    QCOMPARE(model.rowCount(top), 2);
    QCOMPARE(model.parent(model.indexOf(first.id)), top);
    const QModelIndex seats = model.indexOf(first.id).siblingAtColumn(KindergartenTreeModel::SeatsColumn);
    QCOMPARE(seats.data(BarRole).value<QList<int>>(), (QList<int>{0, 0, 0, 3, 0}));
}

QTEST_MAIN(TestKindergartens)
#include "tst_kindergartens.moc"
