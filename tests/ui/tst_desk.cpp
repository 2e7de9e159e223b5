// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/desk/deskpage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

class TestDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void whyIsAskedBetweenAnyTwoInstantsAlsoOfWhoLeft();
    void aSeatIsTakenByKeyboardWithACode();
    void aKeyMeetsNobodyWhileTheNextFamilyComes();
    void aWrongCodeKeepsWhatWasTypedAndSaysTheTriesThatAreLeft();
    void onTheFifthWorkingDayExtendIsDeadAndSaysUntilWhenItWasNot();
    void aReferralIsExtendedWithItsNumberAndACode();
    void theParentWithdrawsWithTheNumberAndACode();
    void anotherFamilysNumberSendsNoCode();
    void aSeatKeptForOthersSaysUntilWhen();
    void theIinIsWholeOnlyAfterAClickThatIsJournaled();
    void anUnknownChildIsSaidInWords();
    void theStoryOfThePlaceAddsUp();
    void theStoryGoesOnPaperInTheFamilysLanguage();

private:
    static Application child() { return anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s).build(); }
    static void call(DeskPage &page, const Application &application);
    static void confirm(Counter &counter, DeskPage &page);
};

/// The IIN is typed and Enter pressed.
void TestDesk::call(DeskPage &page, const Application &application)
{
    Counter::find<QLineEdit>(page, u"desk.iin"_s)->setFocus();
    Counter::type(application.child.iin.text());
    Counter::key(Qt::Key_Return);
    QCOMPARE(Counter::find<QLabel>(page, u"desk.name"_s)->text(), application.child.name.brief());
}

/// From the phone: consent, send, the code as the SMS has it.
void TestDesk::confirm(Counter &counter, DeskPage &page)
{
    Counter::find(page, u"desk.code.consent"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    Counter::key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"desk.code.send"_s);
    Counter::key(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"desk.code.code"_s);
    Counter::type(counter.lastCode());
}

void TestDesk::aKeyMeetsNobodyWhileTheNextFamilyComes()
{
    Counter counter(Role::Registrar);
    const Application before = counter.office.addWaiting(child());
    const Application next = counter.office.addWaiting(anApplication().named(u"Ким"_s, u"Лия"_s).build());
    DeskPage page(counter.context);
    counter.show(page);
    call(page, before);
    counter.hold();

    page.open(QVariant::fromValue(next.id));
    Counter::key(Qt::Key_R, Qt::ControlModifier);

    QVERIFY(!page.findChild<QLineEdit *>(u"desk.withdraw.number"_s));
    counter.answer();
    QCOMPARE(Counter::find<QLabel>(page, u"desk.name"_s)->text(), next.child.name.brief());
    Counter::key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(page.findChild<QLineEdit *>(u"desk.withdraw.number"_s));
}

void TestDesk::aSeatIsTakenByKeyboardWithACode()
{
    Counter counter(Role::Registrar);
    const Group group = counter.office.addGroup(2);
    counter.office.publish(counter.office.seatsOf(group.id));
    const Application waiting = counter.office.addWaiting(child());
    DeskPage page(counter.context);
    counter.show(page);

    call(page, waiting);
    Counter::key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"desk.take.group"_s);
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"desk.code.phone"_s);
    confirm(counter, page);
    QVERIFY(need(counter.office.store().readers().offers(waiting.id, counter.office.now())).first().seats == 2);
    Counter::key(Qt::Key_Return);

    const auto referral = need(counter.office.store().referrals().liveOf(waiting.id));
    QVERIFY(referral);
    QCOMPARE(Counter::find<QLabel>(page, u"desk.take.number"_s)->text(), referral->number.text());
    QCOMPARE(referral->lastDay, QDate(2026, 11, 30));
    QVERIFY(Counter::find<QLabel>(page, u"desk.referral"_s)->text().contains(u"30.11.2026"_s));
    QCOMPARE(counter.journaled(u"view-card"_s, waiting.id), 1);
    QCOMPARE(need(counter.office.store().readers().check(counter.office.now())), QStringList());
}

void TestDesk::aWrongCodeKeepsWhatWasTypedAndSaysTheTriesThatAreLeft()
{
    Counter counter;
    const Group group = counter.office.addGroup(1);
    counter.office.publish(counter.office.seatsOf(group.id));
    const Application waiting = counter.office.addWaiting(child());
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);
    Counter::key(Qt::Key_F6);
    Counter::key(Qt::Key_Return);
    confirm(counter, page);
    auto *code = Counter::find<QLineEdit>(page, u"desk.code.code"_s);
    const QString wrong = counter.lastCode() == u"1111"_s ? u"2222"_s : u"1111"_s;
    code->selectAll();

    Counter::type(wrong);
    Counter::key(Qt::Key_Return);

    QCOMPARE(code->text(), wrong);
    QVERIFY(!Counter::find<QLabel>(page, u"desk.code.problem"_s)->text().isEmpty());
    QVERIFY(Counter::find<QLabel>(page, u"desk.code.timing"_s)->text().contains(u'2'));
    QVERIFY(!need(counter.office.store().referrals().liveOf(waiting.id)));
}

void TestDesk::onTheFifthWorkingDayExtendIsDeadAndSaysUntilWhenItWasNot()
{
    Counter counter;
    const Group group = counter.office.addGroup(1);
    const Application waiting = counter.office.addWaiting(child());
    counter.office.addReferral(waiting.id, counter.office.seatsOf(group.id).first().id);
    counter.office.setNow(QDate(2026, 11, 30));
    DeskPage page(counter.context);
    counter.show(page);

    call(page, waiting);

    QVERIFY(!Counter::find(page, u"desk.extend"_s)->isEnabled());
    QVERIFY(Counter::find(page, u"desk.extend"_s)->toolTip().contains(u"27.11.2026"_s));
    QVERIFY(Counter::find<QLabel>(page, u"desk.dead"_s)->text().contains(u"27.11.2026"_s));
    QVERIFY(Counter::find(page, u"desk.enrol"_s)->isEnabled());
    QVERIFY(!Counter::find(page, u"desk.takeSeat"_s)->isVisible());
}

void TestDesk::aReferralIsExtendedWithItsNumberAndACode()
{
    Counter counter;
    const Group group = counter.office.addGroup(1);
    const Application waiting = counter.office.addWaiting(child());
    const Referral referral = counter.office.addReferral(waiting.id, counter.office.seatsOf(group.id).first().id);
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);

    Counter::key(Qt::Key_F7);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"desk.extend.number"_s);
    // The letter of the number is typed on either keyboard.
    Counter::type(referral.number.text().replace(u'Н', u'N'));
    confirm(counter, page);
    Counter::key(Qt::Key_Return);

    const Referral extended = need(counter.office.store().referrals().get(referral.id));
    QCOMPARE(extended.state, ReferralState::Extended);
    QVERIFY(Counter::find<MessageBar>(page, u"desk.bar"_s)->text().contains(extended.lastDay.toString(u"dd.MM.yyyy"_s)));
    QVERIFY(!Counter::find(page, u"desk.extend"_s)->isEnabled());
}

void TestDesk::theParentWithdrawsWithTheNumberAndACode()
{
    Counter counter;
    const Application waiting = counter.office.addWaiting(child());
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);

    Counter::find(page, u"desk.withdraw"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    Counter::type(waiting.number->text());
    confirm(counter, page);
    Counter::key(Qt::Key_Return);

    QCOMPARE(need(counter.office.store().applications().get(waiting.id)).state, ApplicationState::Archived);
    QVERIFY(!Counter::find(page, u"desk.withdraw"_s)->isEnabled());
}

void TestDesk::anotherFamilysNumberSendsNoCode()
{
    Counter counter;
    const Application waiting = counter.office.addWaiting(child());
    const Application other = counter.office.addWaiting();
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);
    Counter::find(page, u"desk.withdraw"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    Counter::type(other.number->text());
    Counter::find(page, u"desk.code.consent"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    QVERIFY(!Counter::find(page, u"desk.code.send"_s)->isEnabled());
    QVERIFY(counter.lastCode().isEmpty());
}

void TestDesk::aSeatKeptForOthersSaysUntilWhen()
{
    Counter counter;
    const Group group = counter.office.addGroup(1);
    counter.office.publish(counter.office.seatsOf(group.id), instantOf({2026, 11, 25}, QTime(18, 0)));
    const Application waiting = counter.office.addWaiting(child());
    DeskPage page(counter.context);
    counter.show(page);

    call(page, waiting);

    QVERIFY(!Counter::find(page, u"desk.takeSeat"_s)->isEnabled());
    QVERIFY(Counter::find<QLabel>(page, u"desk.dead"_s)->text().contains(u"25.11.2026 18:00"_s));
    QVERIFY(!Counter::find(page, u"desk.take.next"_s)->isEnabled());
}

void TestDesk::theIinIsWholeOnlyAfterAClickThatIsJournaled()
{
    Counter counter;
    const Application waiting = counter.office.addWaiting(child());
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);
    auto *shown = Counter::find<QLabel>(page, u"desk.iinShown"_s);
    auto *phones = Counter::find<QLabel>(page, u"desk.phones"_s);
    QVERIFY(!shown->text().contains(waiting.child.iin.grouped()));
    QVERIFY(!phones->text().contains(waiting.phones.first().number.grouped()));

    QTest::mouseClick(Counter::find(page, u"desk.whole"_s), Qt::LeftButton);
    Counter::settle();

    QVERIFY(shown->text().contains(waiting.child.iin.grouped()));
    QVERIFY(phones->text().contains(waiting.phones.first().number.grouped()));
    QCOMPARE(counter.journaled(u"view-card"_s, waiting.id), 2);
}

void TestDesk::anUnknownChildIsSaidInWords()
{
    Counter counter;
    DeskPage page(counter.context);
    counter.show(page);

    Counter::type(testIin({2024, 2, 2}, 7).text());
    Counter::key(Qt::Key_Return);

    QVERIFY(!Counter::find<MessageBar>(page, u"desk.bar"_s)->text().isEmpty());
    QVERIFY(!Counter::find(page, u"desk.name"_s)->isVisible());
}

void TestDesk::theStoryOfThePlaceAddsUp()
{
    Counter counter;
    const Group group = counter.office.addGroup(3);
    const Application first = counter.office.addWaiting(anApplication().born({2024, 3, 1}).filed(counter.office.now().addDays(-40)).build());
    const Application waiting = counter.office.addWaiting(anApplication().born({2024, 5, 14}).filed(counter.office.now().addDays(-30)).build());
    counter.office.advance(2 * 86400);
    counter.office.addReferral(first.id, counter.office.seatsOf(group.id).first().id);
    counter.office.advance(86400);
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);

    QCOMPARE(Counter::find<QLabel>(page, u"desk.position"_s)->text(), u"1"_s);
    QTest::mouseClick(Counter::find(page, u"desk.why"_s), Qt::LeftButton);
    Counter::settle();

    const auto *moves = Counter::find<RowTable>(page, u"desk.why.moves"_s)->model();
    QCOMPARE(moves->rowCount(), 2);
    QCOMPARE(moves->index(0, 2).data().toString(), u"−1"_s);
    QCOMPARE(moves->index(1, 1).data().toString(), u"Came into the queue (registered): place 2"_s);
    auto *day = Counter::find(page, u"desk.why.fromDay"_s);
    day->setFocus();
    Counter::key(Qt::Key_A, Qt::ControlModifier);
    Counter::type(localDay(counter.office.now().addDays(-2)).toString(u"ddMMyyyy"_s));
    Counter::key(Qt::Key_Tab);
    QCOMPARE(moves->rowCount(), 1);
    const QString sum = Counter::find<QLabel>(page, u"desk.why.sum"_s)->text();
    QVERIFY2(sum.contains(u'2') && sum.contains(u"−1"_s) && sum.contains(u'1'), qPrintable(sum));
}

void TestDesk::theStoryGoesOnPaperInTheFamilysLanguage()
{
    Counter counter;
    const QDateTime filed = counter.office.now().addDays(-30);
    const Application other = counter.office.addWaiting(anApplication().born({2024, 3, 1}).filed(filed.addDays(-1)).build());
    const Application waiting = counter.office.addWaiting(
        anApplication().born({2024, 5, 14}).filed(filed).language(Language::Kazakh).category(PriorityCategory::FirstPriority).build());
    counter.office.advance(86400);
    // Its own benefit paper ends, and it stands behind the other one.
    counter.office.write([&] {
        const QueueEntry before = *need(counter.office.store().queue().openEntry(waiting.id));
        need(counter.office.store().queue().leave(waiting.id, counter.office.now(), Cause::BenefitExpired));
        QueueEntry after = before;
        after.category = PriorityCategory::General;
        after.enteredAt = counter.office.now();
        after.enteredCause = Cause::BenefitExpired;
        need(counter.office.store().queue().enter(after));
    });
    counter.office.advance(86400);
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);

    Counter::find(page, u"desk.why"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QCOMPARE(Counter::find<RowTable>(page, u"desk.why.moves"_s)->model()->index(0, 1).data().toString(),
             u"This child's own benefit paper expired"_s);
    Counter::find(page, u"desk.why.pdf"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QTRY_VERIFY(page.findChild<QFileDialog *>());
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog->selectedFiles().first().endsWith(waiting.number->text() + u".pdf"_s));
    emit dialog->fileSelected(u"/somewhere/why.pdf"_s);

    QCOMPARE(counter.papers.written, QStringList{u"/somewhere/why.pdf"_s});
    QCOMPARE(counter.papers.lastLanguage, Language::Kazakh);
    const auto paper = std::get<PositionStoryPaper>(*counter.papers.last);
    QCOMPARE(paper.application.id, waiting.id);
    QVERIFY(!paper.story.before);
    QCOMPARE(paper.story.after, 2);
    QCOMPARE(paper.story.lines.size(), 2);
    QCOMPARE(paper.story.lines.first().position, 1);
    QVERIFY(paper.story.lines.last().move.own);
    QCOMPARE(Counter::find<MessageBar>(page, u"desk.why.bar"_s)->text(), u"Saved: /somewhere/why.pdf"_s);
    QVERIFY(!need(counter.office.store().queue().openEntry(other.id))->leftAt);
}

/// Two instants typed into the fields, of a child that has left the queue between them.
void TestDesk::whyIsAskedBetweenAnyTwoInstantsAlsoOfWhoLeft()
{
    Counter counter;
    const QDateTime filed = counter.office.now();
    const Application waiting = counter.office.addWaiting(anApplication().born({2024, 5, 14}).filed(filed).build());
    counter.office.advance(10 * 86400);
    const QDateTime gone = counter.office.now();
    counter.office.addReferral(waiting.id, counter.office.seatsOf(counter.office.addGroup(1).id).at(0).id);
    counter.office.advance(40 * 86400);
    DeskPage page(counter.context);
    counter.show(page);
    call(page, waiting);

    Counter::find(page, u"desk.why"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    const auto *lines = Counter::find<RowTable>(page, u"desk.why.moves"_s)->model();
    QCOMPARE(lines->rowCount(), 0);
    auto *day = Counter::find(page, u"desk.why.fromDay"_s);
    day->setFocus();
    Counter::key(Qt::Key_A, Qt::ControlModifier);
    Counter::type(localDay(gone.addDays(-1)).toString(u"ddMMyyyy"_s));
    Counter::key(Qt::Key_Tab);
    Counter::key(Qt::Key_Tab);

    QCOMPARE(Counter::find<ChoiceBox>(page, u"desk.why.period"_s)->currentText(), u"as typed below"_s);
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->index(0, 1).data().toString(), u"Left the queue (referral issued) from place 1"_s);
    QVERIFY(Counter::find<QLabel>(page, u"desk.why.sum"_s)->text().contains(u"not in the queue"_s));
    Counter::find(page, u"desk.why.print"_s);
    Counter::find(page, u"desk.why.pdf"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QTRY_VERIFY(page.findChild<QFileDialog *>());
    emit page.findChild<QFileDialog *>()->fileSelected(u"/somewhere/left.pdf"_s);
    const auto paper = std::get<PositionStoryPaper>(*counter.papers.last);
    QCOMPARE(*paper.story.before, 1);
    QVERIFY(!paper.story.after);
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
