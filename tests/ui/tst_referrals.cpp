// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/referrals/panels/reasonpanel.h"
#include "ui/referrals/referralspage.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

class TestReferrals : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void theOneThatEndsTodayStandsFirstAndSaysSo();
    void theChildIsEnrolledByKeyboardWhenEveryPaperIsTicked();
    void papersWrongNeedsAReasonAndReturnsTheChild();
    void aKeyMeetsNobodyWhileTheNextReferralComes();
    void endedOnesComeWithTheTick();
    void aKindergartensWorkerSeesTheirOwnOnly();
    void enterGoesToTheDesk();
    void headsMakeAProofSheetByNumbersAndWithNames();
    void aSheetWithNobodyAheadSaysThatTheChildWasTheFirst();
    void nobodyElseMakesOne();

private:
    static Referral refer(Counter &counter, const Group &group, int seat, int strikes = 0);
};

Referral TestReferrals::refer(Counter &counter, const Group &group, int seat, int strikes)
{
    const Application waiting = counter.office.addWaiting(anApplication().born({2024, 5, 14}).strikes(strikes).build());
    return counter.office.addReferral(waiting.id, counter.office.seatsOf(group.id).at(seat).id);
}

void TestReferrals::theOneThatEndsTodayStandsFirstAndSaysSo()
{
    Counter counter;
    const Group group = counter.office.addGroup(2);
    const Referral first = refer(counter, group, 0, 1);
    counter.office.advance(86400);
    refer(counter, group, 1);
    counter.office.setNow(first.lastDay);
    ReferralsPage page(counter.context);
    counter.show(page);

    const auto *rows = Counter::find<RowTable>(page, u"referrals.list"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 0).data().toString(), u"today"_s);
    QCOMPARE(rows->index(0, 5).data().toString(), u"the last time · nothing delivered"_s);
    QCOMPARE(rows->index(1, 5).data().toString(), u"nothing delivered"_s);
    QVERIFY(!Counter::find<QLabel>(page, u"referrals.warning"_s)->text().isEmpty());
}

void TestReferrals::theChildIsEnrolledByKeyboardWhenEveryPaperIsTicked()
{
    Counter counter;
    const Referral referral = refer(counter, counter.office.addGroup(1), 0);
    ReferralsPage page(counter.context);
    counter.show(page);
    Counter::find<QPushButton>(page, u"referrals.enrol"_s)->click();
    Counter::settle();
    auto *accept = Counter::find<QPushButton>(page, u"referrals.enrol.accept"_s);

    for (qsizetype i = 0; i < allOf<EnrolmentPaper>().size(); ++i) {
        QVERIFY(!accept->isEnabled());
        Counter::key(Qt::Key_Space);
        Counter::key(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"referrals.enrol.contract"_s);
    Counter::type(u"D-17"_s);
    accept->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(need(counter.office.store().referrals().get(referral.id)).state, ReferralState::Enrolled);
    QCOMPARE(Counter::find<RowTable>(page, u"referrals.list"_s)->model()->rowCount(), 0);
    QVERIFY(!Counter::find<MessageBar>(page, u"referrals.bar"_s)->text().isEmpty());
}

void TestReferrals::papersWrongNeedsAReasonAndReturnsTheChild()
{
    Counter counter;
    const Referral referral = refer(counter, counter.office.addGroup(1), 0);
    ReferralsPage page(counter.context);
    counter.show(page);
    Counter::find<QPushButton>(page, u"referrals.papersWrong"_s)->click();
    Counter::settle();
    auto *accept = Counter::find<QPushButton>(page, u"referrals.papersWrong.accept"_s);
    QVERIFY(!accept->isEnabled());

    Counter::type(u"no health passport"_s);
    accept->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(need(counter.office.store().referrals().get(referral.id)).state, ReferralState::PapersRejected);
    QCOMPARE(need(counter.office.store().applications().get(referral.application)).state, ApplicationState::Waiting);
}

void TestReferrals::aKeyMeetsNobodyWhileTheNextReferralComes()
{
    Counter counter;
    const Group group = counter.office.addGroup(2);
    refer(counter, group, 0);
    counter.office.advance(86400);
    refer(counter, group, 1);
    ReferralsPage page(counter.context);
    counter.show(page);
    counter.hold();

    Counter::key(Qt::Key_Down);
    Counter::key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(!page.findChild<ReasonPanel *>());
    counter.answer();
    Counter::key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page.findChild<ReasonPanel *>());
}

void TestReferrals::endedOnesComeWithTheTick()
{
    Counter counter;
    counter.office.enrol(refer(counter, counter.office.addGroup(1), 0).id);
    ReferralsPage page(counter.context);
    counter.show(page);
    const auto *rows = Counter::find<RowTable>(page, u"referrals.list"_s)->model();
    QCOMPARE(rows->rowCount(), 0);

    Counter::find(page, u"referrals.ended"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(rows->rowCount(), 1);
    QVERIFY(!Counter::find(page, u"referrals.enrol"_s)->isEnabled());
}

void TestReferrals::aKindergartensWorkerSeesTheirOwnOnly()
{
    Counter counter;
    const Group own = counter.office.addGroup(1);
    const Referral ours = refer(counter, own, 0);
    refer(counter, counter.office.addGroup(1), 0);
    counter.client.setActor(counter.office.actor(Role::Kindergarten, own.kindergarten));
    ReferralsPage page(counter.context);
    counter.show(page);

    const auto *rows = Counter::find<RowTable>(page, u"referrals.list"_s)->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 1).data().toString(), ours.number.text());
    QVERIFY(Counter::find(page, u"referrals.enrol"_s)->isEnabled());
    QVERIFY(!Counter::find(page, u"referrals.recall"_s)->isEnabled());
}

void TestReferrals::enterGoesToTheDesk()
{
    Counter counter;
    const Referral referral = refer(counter, counter.office.addGroup(1), 0);
    ReferralsPage page(counter.context);
    counter.show(page);
    QSignalSpy goTo(&page, &PageWidget::goTo);

    Counter::key(Qt::Key_Return);

    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.first().at(1).value<QVariant>().value<ReferralId>(), referral.id);
}

/// By the keyboard: the sheet opens by numbers; the names come with the tick, and the journal keeps both.
void TestReferrals::headsMakeAProofSheetByNumbersAndWithNames()
{
    Counter counter(Role::Supervisor);
    const Application first = counter.office.addWaiting(anApplication().born({2024, 4, 1}).category(PriorityCategory::Extraordinary).build());
    const Referral referral = refer(counter, counter.office.addGroup(1), 0);
    ReferralsPage page(counter.context);
    counter.show(page);
    Counter::find(page, u"referrals.proof"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    const auto *rows = Counter::find<RowTable>(page, u"referrals.proof.rows"_s)->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), u"1"_s);
    QCOMPARE(rows->index(0, 1).data().toString(), first.number->text());
    QVERIFY(!rows->index(0, 3).data().toString().isEmpty());
    QVERIFY(Counter::find<QLabel>(page, u"referrals.proof.head"_s)->text().contains(referral.number.text()));
    Counter::find(page, u"referrals.proof.names"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QCOMPARE(rows->index(0, 1).data().toString(), first.number->text() + u' ' + first.child.name.brief());
    Counter::find(page, u"referrals.proof.pdf"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QTRY_VERIFY(page.findChild<QFileDialog *>());
    emit page.findChild<QFileDialog *>()->fileSelected(u"/somewhere/proof.pdf"_s);

    const auto paper = std::get<ProofSheetPaper>(*counter.papers.last);
    QVERIFY(paper.names);
    QCOMPARE(paper.sheet.ahead.size(), 1);
    QList<bool> names;
    for (const JournalRow &row : need(counter.office.store().journal().ofSubject(u"referral"_s, referral.id.value)))
        if (row.verb == u"make-proof-sheet"_s)
            names.prepend(row.after[u"names"_s].toBool());
    QCOMPARE(names, (QList<bool>{false, true}));
}

void TestReferrals::aSheetWithNobodyAheadSaysThatTheChildWasTheFirst()
{
    Counter counter(Role::Supervisor);
    refer(counter, counter.office.addGroup(1), 0);
    ReferralsPage page(counter.context);
    counter.show(page);
    Counter::find(page, u"referrals.proof"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    const auto *rows = Counter::find<RowTable>(page, u"referrals.proof.rows"_s);
    QCOMPARE(rows->model()->rowCount(), 0);
    QCOMPARE(rows->emptyText(), u"Nobody stood ahead: the child was the first."_s);
}

void TestReferrals::nobodyElseMakesOne()
{
    Counter counter(Role::Placement);
    refer(counter, counter.office.addGroup(1), 0);
    ReferralsPage page(counter.context);
    counter.show(page);

    QVERIFY(Counter::find(page, u"referrals.print"_s)->isVisible());
    QVERIFY(!Counter::find(page, u"referrals.proof"_s)->isVisible());
}

QTEST_MAIN(TestReferrals)
#include "tst_referrals.moc"
