// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include "ui/common/theme.h"
#include "usecases/inquiries/answerinquiry.h"
#include "usecases/inquiries/takeinquiry.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// One question at a time: what the list says of it, and its answer.
class TestInquiriesPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void theOldestQuestionStandsFirstWithItsAgeAndWhoHasIt();
    void aQuestionIsAnsweredBySmsWithF8();
    void aKeptAnswerFillsTheTextInTheFamilysLanguage();
    void tooLongAnAnswerIsNotSentButMayBeReadOut();
    void whoLeftNoMobileHearsTheAnswerOrGivesOne();
    void aQuestionIsTakenAndGivenBackWithF7();
    void aColleaguesQuestionSaysWhyItIsLeftAlone();
    void theSupervisorTakesItFromTheColleague();
    void whatAColleagueAnsweredMeanwhileIsShownAndTheTextStays();
    void whatWasTypedForOneQuestionWaitsForIt();
    void theNumberIsWholeOnAJournaledPress();
};

void TestInquiriesPage::theOldestQuestionStandsFirstWithItsAgeAndWhoHasIt()
{
    Questions q;
    const InquiryId first = q.asked(u"Когда будут места?"_s);
    q.asked(u"Какие документы нужны?"_s);
    q.by<TakeInquiry>(Role::Placement, {first, {}});
    q.office.advance(3600);
    q.open();

    QCOMPARE(q.rows()->rowCount(), 2);
    QCOMPARE(q.cell(0, 0), u"1:01"_s);
    QCOMPARE(q.cell(0, 2), u"Когда будут места?"_s);
    QCOMPARE(q.cell(0, 3), u"taken"_s);
    QCOMPARE(q.cell(0, 4), q.office.actor(Role::Placement).name);
    QCOMPARE(q.cell(1, 3), u"new"_s);
    QCOMPARE(q.cell(1, 5), u"call"_s);
    QCOMPARE(q.text(u"question"_s), u"Когда будут места?"_s);
    QVERIFY(!q.on<QLabel>(u"facts"_s)->text().contains(u"999"_s));
    chooseFilter(q, 1);
    QCOMPARE(q.rows()->rowCount(), 0); // none is this worker's
}

void TestInquiriesPage::aQuestionIsAnsweredBySmsWithF8()
{
    Questions q;
    const InquiryId id = q.asked(u"Когда будут места?"_s);
    q.asked(u"Какие документы нужны?"_s);
    q.open();
    QSignalSpy changed(&q.page, &PageWidget::changed);

    Counter::key(Qt::Key_Return); // from the list into the answer
    QCOMPARE(QApplication::focusWidget()->objectName(), u"inquiries.answer"_s);
    Counter::key(Qt::Key_F8); // nothing is written yet
    QCOMPARE(q.stored(id).state, InquiryState::Open);
    q.write(u"V sredu."_s);
    QCOMPARE(q.text(u"preview"_s), u"Ответ на ваш вопрос: V sredu."_s);
    QCOMPARE(q.on<QLabel>(u"size"_s)->text(), u"1 SMS · 41 characters left in this SMS"_s);
    Counter::key(Qt::Key_F8);

    const Inquiry stored = q.stored(id);
    QCOMPARE(stored.answeredWay, AnswerWay::Sms);
    QCOMPARE(stored.answer, u"V sredu."_s);
    QCOMPARE(need(q.office.store().outbox().get(*stored.message)).body, u"Ответ на ваш вопрос: V sredu."_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(q.rows()->rowCount(), 1);
    QCOMPARE(q.text(u"question"_s), u"Какие документы нужны?"_s);
    QCOMPARE(q.text(u"answer"_s), QString());
}

void TestInquiriesPage::aKeptAnswerFillsTheTextInTheFamilysLanguage()
{
    Questions q;
    q.keep(u"Документы"_s);
    q.asked(u"Қандай құжат керек?"_s, u"+77019990001"_s, Language::Kazakh);
    q.open();

    q.on<ChoiceBox>(u"kept"_s)->setFocus();
    Counter::key(Qt::Key_Down);

    QCOMPARE(q.text(u"answer"_s), u"Анықтама әкеліңіз."_s);
    QCOMPARE(q.text(u"preview"_s), u"Сұрағыңызға жауап: Анықтама әкеліңіз."_s);
}

void TestInquiriesPage::tooLongAnAnswerIsNotSentButMayBeReadOut()
{
    Questions q;
    const InquiryId id = q.asked(u"Когда?"_s);
    q.open();

    q.on<QPlainTextEdit>(u"answer"_s)->setPlainText(QString(700, u'ә'));
    Counter::settle();

    QVERIFY(!q.on<QPushButton>(u"sms"_s)->isEnabled());
    QVERIFY(q.on<QLabel>(u"dead"_s)->text().contains(u"too long for SMS"_s));
    QCOMPARE(q.on<QLabel>(u"size"_s)->text(), u"11 SMS are too many. An answer takes 10 SMS at most."_s);
    q.on<QPlainTextEdit>(u"answer"_s)->setFocus();
    Counter::key(Qt::Key_F8);
    QCOMPARE(q.stored(id).answeredWay, AnswerWay::ReadOut);
}

void TestInquiriesPage::whoLeftNoMobileHearsTheAnswerOrGivesOne()
{
    Questions q;
    const InquiryId id = q.asked(u"Когда?"_s, {});
    q.open();
    q.write(u"V sredu."_s);
    QVERIFY(!q.on<QPushButton>(u"sms"_s)->isEnabled());
    QCOMPARE(q.on<QPushButton>(u"readOut"_s)->text(), u"Read out F8"_s);

    q.on<PhoneEdit>(u"phone"_s)->setFocus();
    Counter::type(u"87019990002"_s);
    QVERIFY(q.on<QLabel>(u"dead"_s)->text().contains(u"Ask whether an SMS is wanted"_s));
    q.on<QCheckBox>(u"consent"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QCOMPARE(q.on<QPushButton>(u"sms"_s)->text(), u"Answer by SMS F8"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(q.stored(id).phone->e164(), u"+77019990002"_s);
    QCOMPARE(q.stored(id).answeredWay, AnswerWay::Sms);
}

void TestInquiriesPage::aQuestionIsTakenAndGivenBackWithF7()
{
    Questions q;
    const InquiryId id = q.asked(u"Когда?"_s);
    q.open();

    Counter::key(Qt::Key_F7);
    QCOMPARE(q.stored(id).takenBy, q.office.actor(Role::Registrar).id);
    QCOMPARE(q.on<QPushButton>(u"take"_s)->text(), u"Give back F7"_s);
    chooseFilter(q, 1);
    QCOMPARE(q.rows()->rowCount(), 1);
    Counter::key(Qt::Key_F7);

    QCOMPARE(q.stored(id).state, InquiryState::Open);
    QCOMPARE(q.rows()->rowCount(), 0);
}

void TestInquiriesPage::aColleaguesQuestionSaysWhyItIsLeftAlone()
{
    Questions q;
    const InquiryId id = q.asked(u"Когда?"_s);
    q.by<TakeInquiry>(Role::Placement, {id, {}});
    q.open();

    q.write(u"V sredu."_s);
    Counter::key(Qt::Key_F7);
    Counter::key(Qt::Key_F8);

    QVERIFY(q.on<QLabel>(u"dead"_s)->text().startsWith(q.office.actor(Role::Placement).name + u" has taken this question"_s));
    QCOMPARE(q.stored(id).takenBy, q.office.actor(Role::Placement).id);
    QCOMPARE(q.stored(id).state, InquiryState::Taken);
}

void TestInquiriesPage::theSupervisorTakesItFromTheColleague()
{
    Questions q(Role::Supervisor);
    const InquiryId id = q.asked(u"Когда?"_s);
    q.by<TakeInquiry>(Role::Placement, {id, {}});
    q.open();

    Counter::key(Qt::Key_F7);

    QCOMPARE(q.stored(id).takenBy, q.office.actor(Role::Supervisor).id);
}

void TestInquiriesPage::whatAColleagueAnsweredMeanwhileIsShownAndTheTextStays()
{
    Questions q;
    const InquiryId id = q.asked(u"Когда?"_s);
    q.open();
    chooseFilter(q, 3);
    q.write(u"V sredu."_s);
    AnswerInquiry::Input theirs;
    theirs.inquiry = id;
    theirs.answer = u"В четверг."_s;
    q.by<AnswerInquiry>(Role::Placement, theirs);

    Counter::key(Qt::Key_F8);

    QVERIFY(q.on<QFrame>(u"bar"_s)->isVisible());
    QCOMPARE(q.text(u"answered"_s), u"В четверг."_s);
    QCOMPARE(need(q.office.store().readers().messages({}, {})).rows.size(), 1);
}

void TestInquiriesPage::whatWasTypedForOneQuestionWaitsForIt()
{
    Questions q;
    q.asked(u"Первый?"_s);
    q.asked(u"Второй?"_s);
    q.open();
    q.write(u"first"_s);

    q.on<RowTable>(u"list"_s)->selectRow(1);
    Counter::settle();
    QCOMPARE(q.text(u"answer"_s), QString());
    q.write(u"second"_s);
    q.page.refresh();
    Counter::settle();
    QCOMPARE(q.text(u"answer"_s), u"second"_s);
    q.on<RowTable>(u"list"_s)->selectRow(0);
    Counter::settle();

    QCOMPARE(q.text(u"answer"_s), u"first"_s);
}

void TestInquiriesPage::theNumberIsWholeOnAJournaledPress()
{
    Questions q;
    const InquiryId id = q.asked(u"Когда?"_s);
    q.open();
    QVERIFY(!q.on<QLabel>(u"facts"_s)->text().contains(u"999"_s));

    q.on<QPushButton>(u"showPhone"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    QVERIFY(q.on<QLabel>(u"facts"_s)->text().replace(QChar::Nbsp, u' ').contains(u"+7 701 999 00 01"_s));
    QCOMPARE(need(q.office.store().journal().ofSubject(u"inquiry"_s, id.value)).constFirst().verb, u"view-inquiry"_s);
}

QTEST_MAIN(TestInquiriesPage)
#include "tst_inquiries.moc"
