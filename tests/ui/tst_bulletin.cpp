// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/bulletin/bulletinpage.h"
#include "ui/common/theme.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

class TestBulletin : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void f9AsksAndF9AgainPublishesWhatWasShown();
    void backPublishesNothing();
    void whatWillHappenNamesTheEndOfTheWindow();
    void inAFreezeF9SaysUntilWhen();
    void aRegistrarMayNotPublish();
    void aSeatIsRecalledWithAReason();
    void ctrlZAsksAndEnterTakesTheBulletinBack();
    void backTakesNothingBack();
    void aBulletinOfTheHourCanBeTakenBackUntilItsTermEnds();
    void aRegistrarSeesButDoesNotUndo();
    void aTooLateUndoSaysUntilWhenItCouldBeDone();
};

void TestBulletin::f9AsksAndF9AgainPublishesWhatWasShown()
{
    Counter counter;
    counter.office.addGroup(3);
    counter.office.addWaiting();
    BulletinPage page(counter.context);
    counter.show(page);
    QSignalSpy changed(&page, &PageWidget::changed);
    QCOMPARE(Counter::find<RowTable>(page, u"bulletin.unpublished"_s)->model()->rowCount(), 3);

    Counter::key(Qt::Key_F9);
    QVERIFY(need(counter.office.store().readers().bulletins(1)).isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bulletin.publishing.accept"_s);
    Counter::key(Qt::Key_F9);

    QCOMPARE(need(counter.office.store().readers().unpublished()).size(), 0);
    QCOMPARE(need(counter.office.store().readers().bulletin({})).first().seats, 3);
    QCOMPARE(changed.size(), 1);
    QVERIFY(Counter::find<MessageBar>(page, u"bulletin.bar"_s)->text().isEmpty()); // the undo bar says it
    QVERIFY(Counter::find<QLabel>(page, u"bulletin.undo.text"_s)->text().startsWith(u"Bulletin B-1: 3 seats"_s));
    QCOMPARE(Counter::find<RowTable>(page, u"bulletin.past"_s)->model()->rowCount(), 1);
}

void TestBulletin::backPublishesNothing()
{
    Counter counter;
    counter.office.addGroup(1);
    BulletinPage page(counter.context);
    counter.show(page);

    Counter::key(Qt::Key_F9);
    Counter::find<QPushButton>(page, u"bulletin.publishing.back"_s)->click();
    Counter::settle();

    QCOMPARE(need(counter.office.store().readers().unpublished()).size(), 1);
    QVERIFY(Counter::find(page, u"bulletin.publish"_s)->isEnabled());
}

void TestBulletin::whatWillHappenNamesTheEndOfTheWindow()
{
    Counter counter;
    counter.office.addGroup(1);
    BulletinPage page(counter.context);
    counter.show(page);

    // Monday 23 November and three working days, at 18:00.
    QVERIFY(Counter::find<QLabel>(page, u"bulletin.will"_s)->text().contains(u"26.11.2026 18:00"_s));
}

void TestBulletin::inAFreezeF9SaysUntilWhen()
{
    Counter counter;
    counter.office.addGroup(1);
    counter.office.write([&] {
        need(counter.office.store().settings().addRule({u"R22"_s, u"freezeFrom"_s, u"2026-11-20"_s, {2026, 11, 20}, {}}));
        need(counter.office.store().settings().addRule({u"R22"_s, u"freezeUntil"_s, u"2026-12-05"_s, {2026, 11, 20}, {}}));
    });
    BulletinPage page(counter.context);
    counter.show(page);

    QVERIFY(!Counter::find(page, u"bulletin.publish"_s)->isEnabled());
    Counter::key(Qt::Key_F9);

    QVERIFY(Counter::find<MessageBar>(page, u"bulletin.bar"_s)->text().contains(u"05.12.2026"_s));
    QVERIFY(Counter::find<QLabel>(page, u"bulletin.will"_s)->text().contains(u"05.12.2026"_s));
}

void TestBulletin::aRegistrarMayNotPublish()
{
    Counter counter(Role::Registrar);
    counter.office.addGroup(1);
    BulletinPage page(counter.context);
    counter.show(page);

    QVERIFY(!Counter::find(page, u"bulletin.publish"_s)->isEnabled());
    QVERIFY(!Counter::find(page, u"bulletin.recall"_s)->isEnabled());
}

void TestBulletin::aSeatIsRecalledWithAReason()
{
    Counter counter;
    const Group group = counter.office.addGroup(2);
    counter.office.publish(counter.office.seatsOf(group.id));
    BulletinPage page(counter.context);
    counter.show(page);

    Counter::find<QPushButton>(page, u"bulletin.recall"_s)->click();
    Counter::settle();
    auto *accept = Counter::find<QPushButton>(page, u"bulletin.recalling.accept"_s);
    QVERIFY(!accept->isEnabled());
    Counter::find(page, u"bulletin.recalling.reason"_s)->setFocus();
    Counter::type(u"published by mistake"_s);
    accept->setFocus();
    Counter::key(Qt::Key_Space);

    const auto unpublished = need(counter.office.store().readers().unpublished());
    QCOMPARE(unpublished.size(), 1);
    QCOMPARE(unpublished.first().seat.freeCause, Cause::PublicationRecalled);
    const QAbstractItemModel *free = Counter::find<RowTable>(page, u"bulletin.unpublished"_s)->model();
    QCOMPARE(free->rowCount(), 1);
    QCOMPARE(free->index(0, 3).data().toString(), words::of(Cause::PublicationRecalled)); // why it is free
}

void TestBulletin::ctrlZAsksAndEnterTakesTheBulletinBack()
{
    Counter counter;
    counter.office.addGroup(3);
    counter.office.addWaiting();
    BulletinPage page(counter.context);
    counter.show(page);
    QVERIFY(!Counter::find(page, u"bulletin.undo"_s)->isVisible());
    Counter::key(Qt::Key_F9);
    Counter::key(Qt::Key_F9);
    // Monday 23 November, 09:41, and a quarter of an hour.
    QCOMPARE(Counter::find<QLabel>(page, u"bulletin.undo.text"_s)->text(),
             u"Bulletin B-1: 3 seats, 1 families invited. It can be taken back until 09:56; before that no SMS leaves."_s);

    Counter::key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bulletin.undoing.accept"_s);
    QVERIFY(need(counter.office.store().readers().unpublished()).isEmpty()); // asked once more
    QVERIFY(!Counter::find(page, u"bulletin.undo"_s)->isEnabled());
    Counter::key(Qt::Key_Return);

    QCOMPARE(need(counter.office.store().readers().unpublished()).size(), 3);
    QVERIFY(Counter::find<MessageBar>(page, u"bulletin.bar"_s)->text().startsWith(u"Bulletin B-1 is undone"_s));
    QVERIFY(!Counter::find(page, u"bulletin.undo"_s)->isVisible());
    const QAbstractItemModel *past = Counter::find<RowTable>(page, u"bulletin.past"_s)->model();
    QCOMPARE(past->index(0, 3).data().toString(), u"undone"_s);
    QCOMPARE(Counter::find<RowTable>(page, u"bulletin.open"_s)->model()->rowCount(), 0);
    QVERIFY(Counter::find(page, u"bulletin.publish"_s)->isEnabled()); // and published again at once, if need be
}

void TestBulletin::backTakesNothingBack()
{
    Counter counter;
    counter.office.publish(counter.office.seatsOf(counter.office.addGroup(1).id));
    BulletinPage page(counter.context);
    counter.show(page);

    Counter::key(Qt::Key_Z, Qt::ControlModifier);
    Counter::find<QPushButton>(page, u"bulletin.undoing.back"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    QVERIFY(need(counter.office.store().readers().unpublished()).isEmpty());
    QVERIFY(Counter::find(page, u"bulletin.undo"_s)->isEnabled());
}

void TestBulletin::aBulletinOfTheHourCanBeTakenBackUntilItsTermEnds()
{
    Counter counter;
    counter.office.publish(counter.office.seatsOf(counter.office.addGroup(2).id));
    counter.office.advance(15 * 60 - 1);
    BulletinPage page(counter.context);
    counter.show(page);
    QVERIFY(Counter::find(page, u"bulletin.undo"_s)->isVisible());

    counter.office.advance(1);
    page.refresh();
    Counter::settle();

    QVERIFY(!Counter::find(page, u"bulletin.undo"_s)->isVisible());
    Counter::key(Qt::Key_Z, Qt::ControlModifier); // and does nothing
    QVERIFY(!page.findChild<QPushButton *>(u"bulletin.undoing.accept"_s));
}

void TestBulletin::aRegistrarSeesButDoesNotUndo()
{
    Counter counter(Role::Registrar);
    counter.office.publish(counter.office.seatsOf(counter.office.addGroup(2).id));
    BulletinPage page(counter.context);
    counter.show(page);

    QVERIFY(Counter::find(page, u"bulletin.undo"_s)->isVisible());
    QVERIFY(!Counter::find(page, u"bulletin.undo"_s)->isEnabled());
    QVERIFY(!Counter::find(page, u"bulletin.undo"_s)->toolTip().isEmpty());
}

void TestBulletin::aTooLateUndoSaysUntilWhenItCouldBeDone()
{
    Counter counter;
    counter.office.publish(counter.office.seatsOf(counter.office.addGroup(1).id));
    BulletinPage page(counter.context);
    counter.show(page);

    Counter::key(Qt::Key_Z, Qt::ControlModifier);
    counter.office.advance(15 * 60);
    Counter::key(Qt::Key_Return);

    QVERIFY(Counter::find<MessageBar>(page, u"bulletin.undoing.bar"_s)->text().contains(u"09:56"_s));
    QVERIFY(need(counter.office.store().readers().unpublished()).isEmpty());
}

QTEST_MAIN(TestBulletin)
#include "tst_bulletin.moc"
