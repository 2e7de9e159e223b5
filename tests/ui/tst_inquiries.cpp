// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/inquiries/inquiriespage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/inquiries/answerinquiry.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/inquiries/savekeptanswer.h"
#include "usecases/inquiries/takeinquiry.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page over an office in memory, with what its questions are asked by.
struct Questions : Counter {
    explicit Questions(Role role = Role::Registrar) : Counter(role), page(context) {}

    InquiryId asked(const QString &question, const QString &phone = u"+77019990001"_s, Language language = Language::Russian)
    {
        office.advance(60);
        return by<AskQuestion>(Role::Registrar, {u"Айгүл"_s, phone, {}, language, question, {}, Source::Counter, !phone.isEmpty()}).inquiry;
    }
    template <class V> typename V::Output by(Role role, const typename V::Input &input)
    {
        const Actor actor = office.actor(role);
        return need(perform<V>(office.store(), actor, office.random(), input));
    }
    void keep(const QString &title)
    {
        by<SaveKeptAnswer>(Role::Supervisor, {{}, {}, title, u"Принесите справку."_s, u"Анықтама әкеліңіз."_s, true});
    }
    Inquiry stored(InquiryId id) { return need(office.store().inquiries().get(id)); }
    void open() { show(page); }

    template <class W> W *on(const QString &name) { return find<W>(page, u"inquiries."_s + name); }
    QAbstractItemModel *rows() { return on<RowTable>(u"list"_s)->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    QString text(const QString &name) { return on<QPlainTextEdit>(name)->toPlainText(); }
    void write(const QString &answer)
    {
        on<QPlainTextEdit>(u"answer"_s)->setFocus();
        type(answer);
    }

    InquiriesPage page;
};

void chooseFilter(Questions &q, int index)
{
    q.on<ChoiceBox>(u"filter"_s)->setCurrentIndex(index);
    Counter::settle();
}

} // namespace

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
    void aCallIsTypedWithF6();
    void aCallAboutAnUnknownChildStaysInTheForm();
    void anAnsweredQuestionShowsItsAnswer();
    void theSearchFindsAWordOfTheQuestion();
    void figuresAreForWhoLeadsTheOffice();
    void keptAnswersAreWrittenByWhoMay();
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

void TestInquiriesPage::aCallIsTypedWithF6()
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

void TestInquiriesPage::aCallAboutAnUnknownChildStaysInTheForm()
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

void TestInquiriesPage::anAnsweredQuestionShowsItsAnswer()
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

void TestInquiriesPage::theSearchFindsAWordOfTheQuestion()
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

void TestInquiriesPage::figuresAreForWhoLeadsTheOffice()
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

void TestInquiriesPage::keptAnswersAreWrittenByWhoMay()
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

QTEST_MAIN(TestInquiriesPage)
#include "tst_inquiries.moc"
