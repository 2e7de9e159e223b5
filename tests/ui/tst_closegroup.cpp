// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/kindergartens/kindergartentree.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// A group is closed for repair at the Kindergartens page, by keyboard.
class TestCloseGroup : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aGroupThatPromisesNothingIsClosedAndOpenedAgain();
    void closingAGroupShowsWhichPromisesBreakAndAsksToBreakThem();
    void aPromiseGivenMeanwhileIsShownBeforeItBreaks();
    void aRegistrarDoesNotClose();

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

void TestCloseGroup::aGroupThatPromisesNothingIsClosedAndOpenedAgain()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(2);
    const Referral attends = hold(counter, group, 1, true);
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.repair"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"kindergartens.closeGroup.reason"_s);
    auto *lines = Counter::find<RowTable>(page, u"kindergartens.closeGroup.promises"_s);
    QCOMPARE(lines->model()->rowCount(), 1);
    QCOMPARE(lines->model()->index(0, 2).data().toString(), u"keeps seat 1"_s);
    QVERIFY(!Counter::find(page, u"kindergartens.closeGroup.break"_s)->isVisible());
    Counter::key(Qt::Key_F8);
    QVERIFY(!label(page, u"reason.problem"_s).isEmpty());
    Counter::type(u"roof"_s);
    Counter::key(Qt::Key_F8);

    QVERIFY(need(counter.office.store().kindergartens().group(group.id)).closedAt);
    QCOMPARE(stateOf(counter, group, 1), SeatState::Taken);
    QCOMPARE(stateOf(counter, group, 2), SeatState::Closed);
    QVERIFY(label(page, u"kindergartens.place"_s).contains(u"closed on 23.11.2026: roof"_s));

    page.activateWindow();
    Counter::settle();
    Counter::find<KindergartenTree>(page, u"kindergartens.tree"_s)->setFocus();
    Counter::key(Qt::Key_Return);
    Counter::key(Qt::Key_Right);
    QCOMPARE(label(page, u"kindergartens.seat"_s), u"Seat 2 is closed with the whole group."_s);
    QVERIFY(!Counter::find(page, u"kindergartens.close"_s)->isEnabled());
    click(page, u"kindergartens.repair"_s);
    Counter::key(Qt::Key_F8);

    QVERIFY(!need(counter.office.store().kindergartens().group(group.id)).closedAt);
    QCOMPARE(stateOf(counter, group, 2), SeatState::Free);
    QCOMPARE(need(counter.office.store().applications().get(attends.application)).state, ApplicationState::Enrolled);
}

void TestCloseGroup::closingAGroupShowsWhichPromisesBreakAndAsksToBreakThem()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(3);
    hold(counter, group, 1, true);
    const Referral referral = hold(counter, group, 2, false);
    counter.office.publish({counter.office.seatsOf(group.id).at(2)});
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.repair"_s);
    auto *lines = Counter::find<RowTable>(page, u"kindergartens.closeGroup.promises"_s);
    QCOMPARE(lines->model()->rowCount(), 3);
    QVERIFY(lines->model()->index(0, 2).data().toString().contains(words::shortDay(referral.lastDay)));
    Counter::type(u"roof"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(Counter::find<MessageBar>(page, u"kindergartens.closeGroup.bar"_s)->text().startsWith(u"Nothing was closed"_s));
    QVERIFY(!need(counter.office.store().kindergartens().group(group.id)).closedAt);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"kindergartens.closeGroup.break"_s);
    Counter::key(Qt::Key_Space);
    Counter::key(Qt::Key_F8);

    QVERIFY(need(counter.office.store().kindergartens().group(group.id)).closedAt);
    QCOMPARE(need(counter.office.store().referrals().get(referral.id)).state, ReferralState::Recalled);
    QVERIFY(need(counter.office.store().readers().bulletin({})).isEmpty());
    QVERIFY(Counter::find<MessageBar>(page, u"kindergartens.bar"_s)->text().startsWith(u"The group is closed."_s));
    QVERIFY(need(counter.office.store().readers().check(counter.office.now())).isEmpty());
}

void TestCloseGroup::aPromiseGivenMeanwhileIsShownBeforeItBreaks()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup(1);
    KindergartensPage page(counter.context);
    counter.show(page);

    click(page, u"kindergartens.repair"_s);
    Counter::type(u"roof"_s);
    counter.office.publish(counter.office.seatsOf(group.id));
    Counter::key(Qt::Key_F8);

    QVERIFY(!need(counter.office.store().kindergartens().group(group.id)).closedAt);
    QVERIFY(Counter::find(page, u"kindergartens.closeGroup.break"_s)->isVisible());
    QCOMPARE(Counter::find<RowTable>(page, u"kindergartens.closeGroup.promises"_s)->model()->rowCount(), 1);
    Counter::find(page, u"kindergartens.closeGroup.break"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    Counter::key(Qt::Key_F8);
    QVERIFY(need(counter.office.store().kindergartens().group(group.id)).closedAt);
}

void TestCloseGroup::aRegistrarDoesNotClose()
{
    Counter counter(Role::Registrar);
    counter.office.addGroup(1);
    KindergartensPage page(counter.context);
    counter.show(page);

    QVERIFY(!Counter::find(page, u"kindergartens.repair"_s)->isEnabled());
    QVERIFY(!label(page, u"kindergartens.repair.whyNot"_s).isEmpty());
}

QTEST_MAIN(TestCloseGroup)
#include "tst_closegroup.moc"
