// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include "ui/common/theme.h"
#include "usecases/inquiries/answerinquiry.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// Around the questions: a call that is typed, the search, figures, kept answers.
class TestInquiryViews : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aCallIsTypedWithF6();
    void aCallAboutAnUnknownChildStaysInTheForm();
    void anAnsweredQuestionShowsItsAnswer();
    void theSearchFindsAWordOfTheQuestion();
    void figuresAreForWhoLeadsTheOffice();
    void keptAnswersAreWrittenByWhoMay();
};

void TestInquiryViews::aCallIsTypedWithF6()
{
    Questions q;
    q.asked(u"Раньше?"_s);
    const Application child = q.office.addWaiting();
    q.open();

    Counter::key(Qt::Key_F6);
    auto *dialog = Counter::find<QDialog>(q.page, u"question"_s);
    Counter::type(u"Kogda mesta?"_s);
    Counter::find<QLineEdit>(*dialog, u"question.phone"_s)->setFocus();
    Counter::type(u"87019990003"_s);
    Counter::find<QCheckBox>(*dialog, u"question.consent"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    Counter::find<QLineEdit>(*dialog, u"question.application"_s)->setFocus();
    Counter::type(child.child.iin.text());
    Counter::key(Qt::Key_F8);

    const auto page = need(q.office.store().readers().inquiries({}, {}));
    QCOMPARE(page.rows.size(), 2);
    const Inquiry kept = page.rows.constLast().inquiry;
    QCOMPARE(kept.question, u"Kogda mesta?"_s);
    QCOMPARE(kept.phone->e164(), u"+77019990003"_s);
    QCOMPARE(kept.application, child.id);
    QCOMPARE(kept.consent.how, u"counter"_s);
    // It stands chosen, ready for the answer.
    QCOMPARE(q.text(u"question"_s), u"Kogda mesta?"_s);
    QCOMPARE(q.page.focusWidget()->objectName(), u"inquiries.answer"_s);
    QSignalSpy goTo(&q.page, &PageWidget::goTo);
    q.on<QPushButton>(u"desk"_s)->click();
    QCOMPARE(goTo.first().first().value<PageId>(), PageId::Desk);
}

void TestInquiryViews::aCallAboutAnUnknownChildStaysInTheForm()
{
    Questions q;
    q.open();

    Counter::key(Qt::Key_F6);
    auto *dialog = Counter::find<QDialog>(q.page, u"question"_s);
    Counter::type(u"Kogda mesta?"_s);
    Counter::find<QLineEdit>(*dialog, u"question.application"_s)->setFocus();
    Counter::type(testIin({2024, 3, 3}, 77).text());
    Counter::key(Qt::Key_F8);

    QVERIFY(dialog->isVisible());
    QCOMPARE(Counter::find<QLabel>(*dialog, u"application.problem"_s)->text(), u"Nothing was found. Check what was typed."_s);
    QCOMPARE(Counter::find<QPlainTextEdit>(*dialog, u"question.question"_s)->toPlainText(), u"Kogda mesta?"_s);
    QVERIFY(need(q.office.store().readers().inquiries({}, {})).rows.isEmpty());
}

void TestInquiryViews::anAnsweredQuestionShowsItsAnswer()
{
    Questions q;
    AnswerInquiry::Input input;
    input.inquiry = q.asked(u"Когда?"_s);
    input.answer = u"В среду."_s;
    q.by<AnswerInquiry>(Role::Placement, input);
    q.open();
    chooseFilter(q, 2);

    QCOMPARE(q.rows()->rowCount(), 1);
    QCOMPARE(q.cell(0, 3), u"by SMS"_s);
    QCOMPARE(q.text(u"answered"_s), u"В среду."_s);
    const QString how = q.on<QLabel>(u"answeredHow"_s)->text();
    QVERIFY2(how.contains(q.office.actor(Role::Placement).name) && how.contains(u"waiting"_s), qPrintable(how));
    QVERIFY(!q.on<QPlainTextEdit>(u"answer"_s)->isVisible());
    QVERIFY(!q.on<QPushButton>(u"sms"_s)->isVisible());
}

void TestInquiryViews::theSearchFindsAWordOfTheQuestion()
{
    Questions q;
    q.asked(u"Когда будут места?"_s);
    q.asked(u"Какие документы нужны?"_s);
    q.open();

    auto *search = q.on<QLineEdit>(u"search"_s);
    search->setFocus();
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"документ"_s);
    QApplication::sendEvent(search, &letter);
    Counter::key(Qt::Key_Return);

    QCOMPARE(q.rows()->rowCount(), 1);
    QCOMPARE(q.text(u"question"_s), u"Какие документы нужны?"_s);
}

void TestInquiryViews::figuresAreForWhoLeadsTheOffice()
{
    Questions registrar;
    registrar.open();
    QCOMPARE(registrar.on<ChoiceBox>(u"view"_s)->findText(u"Figures"_s), -1);

    Questions q(Role::Supervisor);
    AnswerInquiry::Input input;
    input.inquiry = q.asked(u"Когда?"_s);
    input.answer = u"В среду."_s;
    q.asked(u"Ещё?"_s);
    q.office.advance(2 * 3600);
    q.by<AnswerInquiry>(Role::Placement, input);
    q.open();
    auto *view = q.on<ChoiceBox>(u"view"_s);
    view->setCurrentIndex(view->findText(u"Figures"_s));
    Counter::settle();

    const QString sum = q.on<QLabel>(u"sum"_s)->text();
    QVERIFY2(sum.startsWith(u"2 questions, 1 answered, 1 without an answer, half of the answers came within 2:01"_s), qPrintable(sum));
    const auto *weeks = q.on<RowTable>(u"weeks"_s)->model();
    QCOMPARE(weeks->rowCount(), 4);
    QCOMPARE(weeks->index(0, 1).data().toString(), u"2"_s);
    QCOMPARE(weeks->index(0, 7).data().toString(), u"1"_s);
    QCOMPARE(q.on<RowTable>(u"workers"_s)->model()->index(0, 0).data().toString(), q.office.actor(Role::Placement).name);
    q.on<ChoiceBox>(u"period"_s)->setFocus();
    Counter::key(Qt::Key_Down);
    QCOMPARE(weeks->rowCount(), 13);
}

void TestInquiryViews::keptAnswersAreWrittenByWhoMay()
{
    Questions registrar;
    registrar.keep(u"Документы"_s);
    registrar.open();
    registrar.on<ChoiceBox>(u"view"_s)->setCurrentIndex(1);
    Counter::settle();
    QVERIFY(!registrar.on<QPushButton>(u"keptAdd"_s)->isEnabled());
    QVERIFY(registrar.on<QLabel>(u"keptDead"_s)->isVisible());

    Questions q(Role::Supervisor);
    q.open();
    q.on<ChoiceBox>(u"view"_s)->setCurrentIndex(1);
    Counter::settle();
    q.on<QPushButton>(u"keptAdd"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    auto *dialog = Counter::find<QDialog>(q.page, u"keptAnswer"_s);
    Counter::type(u"Papers"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(dialog->isVisible()); // no text yet
    Counter::find<QPlainTextEdit>(*dialog, u"keptAnswer.ru"_s)->setFocus();
    Counter::type(u"Spravka."_s);
    Counter::find<QPlainTextEdit>(*dialog, u"keptAnswer.kk"_s)->setFocus();
    Counter::type(u"Anyqtama."_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(q.on<RowTable>(u"keptList"_s)->model()->rowCount(), 1);
    const KeptAnswer kept = need(q.office.store().inquiries().keptAnswers()).constFirst();
    QCOMPARE(kept.bodyKk, u"Anyqtama."_s);
    QVERIFY(kept.active);
}

QTEST_MAIN(TestInquiryViews)
#include "tst_inquiryviews.moc"
