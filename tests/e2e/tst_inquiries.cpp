// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include "usecases/inquiries/askquestion.h"
#include "usecases/inquiries/savekeptanswer.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Inquiry onlyOne(OfficeDay &day)
{
    const auto page = need(day.office.store().readers().inquiries({InquiryFilter::Show::All, {}, {}}, {}));
    return page.rows.size() == 1 ? page.rows.first().inquiry : throw Hands::NotThere{u"one question in the file"_s};
}

template <class V> typename V::Output before(OfficeDay &day, Role role, const typename V::Input &input)
{
    const Actor actor = day.office.actor(role);
    return need(perform<V>(day.office.store(), actor, day.office.random(), input));
}

} // namespace

/// The parents' guide, G16: questions to the support specialist, at the counter.
class InquiriesEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void g16_aCallIsTypedTakenAndAnsweredBySms();
    void g16_aCallerWithoutAPhoneHearsAKeptAnswer();
    void g16_todayLeadsToWhatWaits();
};

void InquiriesEndToEnd::g16_aCallIsTypedTakenAndAnsweredBySms()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s).build());
        day.signIn();

        day.page(PageId::Inquiries);
        day.hands.press(Qt::Key_F6);
        day.hands.type(u"question.question"_s, u"Когда будут места?"_s);
        day.hands.type(u"question.name"_s, u"Айгүл"_s);
        day.hands.type(u"question.phone"_s, u"8 701 999 00 01"_s);
        day.hands.push(u"question.consent"_s);
        day.hands.type(u"question.application"_s, child.number->text());
        day.hands.press(Qt::Key_F8);

        day.sees(u"inquiries.question"_s, u"Когда будут места?"_s);
        day.sees(u"inquiries.list"_s, u"Айгүл"_s);
        day.hands.focus(u"inquiries.answer"_s);
        day.hands.press(Qt::Key_F7);
        day.sees(u"inquiries.take"_s, u"Give back"_s);
        day.sees(u"inquiries.list"_s, day.office.actor(Role::Registrar).name);
        day.advance(300);
        day.hands.type(u"inquiries.answer"_s, u"Бюллетень выйдет завтра в 9:00."_s);
        day.sees(u"inquiries.preview"_s, u"завтра в 9:00."_s);
        day.hands.press(Qt::Key_F8);
        day.sees(u"inquiries.bar"_s, u"The question is answered"_s);

        const Inquiry stored = onlyOne(day);
        const WorkerId worker = day.office.actor(Role::Registrar).id;
        QCOMPARE(stored.state, InquiryState::Answered);
        QCOMPARE(stored.source, Source::Counter);
        QCOMPARE(stored.application, child.id);
        QCOMPARE(stored.answer, u"Бюллетень выйдет завтра в 9:00."_s);
        QCOMPARE(stored.takenBy, worker);
        QCOMPARE(stored.answeredBy, worker);
        QCOMPARE(stored.answeredAt, day.office.now());
        const Message message = need(day.office.store().outbox().get(*stored.message));
        QCOMPARE(message.kind, MessageKind::InquiryAnswer);
        QCOMPARE(message.phone.e164(), u"+77019990001"_s);
        QCOMPARE(message.application, child.id);
        QVERIFY(message.body.endsWith(stored.answer));
        for (const QString &verb : {u"ask-question"_s, u"take-inquiry"_s, u"answer-inquiry"_s})
            QCOMPARE(day.journaled(verb, u"inquiry"_s, stored.id.value), 1);
    });
}

void InquiriesEndToEnd::g16_aCallerWithoutAPhoneHearsAKeptAnswer()
{
    play([](OfficeDay &day) {
        before<SaveKeptAnswer>(day, Role::Supervisor,
                               {{}, {}, u"Документы"_s, u"Принесите справку о здоровье."_s, u"Денсаулық анықтамасын әкеліңіз."_s, true});
        day.signIn();

        day.page(PageId::Inquiries);
        day.hands.press(Qt::Key_F6);
        day.hands.type(u"question.question"_s, u"Какие документы нужны?"_s);
        day.hands.press(Qt::Key_F8);
        day.sees(u"inquiries.question"_s, u"Какие документы"_s);
        day.hands.focus(u"inquiries.kept"_s);
        day.hands.press(Qt::Key_Down);
        day.sees(u"inquiries.answer"_s, u"Принесите справку"_s);
        day.sees(u"inquiries.readOut"_s, u"F8"_s);
        day.hands.press(Qt::Key_F8);
        day.sees(u"inquiries.bar"_s, u"the answer was read out"_s);

        const Inquiry stored = onlyOne(day);
        QCOMPARE(stored.answeredWay, AnswerWay::ReadOut);
        QCOMPARE(stored.answer, u"Принесите справку о здоровье."_s);
        QVERIFY(!stored.message);
        QVERIFY(need(day.office.store().readers().messages({}, {})).rows.isEmpty());
    });
}

void InquiriesEndToEnd::g16_todayLeadsToWhatWaits()
{
    play([](OfficeDay &day) {
        before<AskQuestion>(day, Role::Registrar, {u"Айгүл"_s, {}, {}, Language::Russian, u"Когда?"_s, {}, Source::Counter, false});
        day.signIn();

        day.sees(u"today.tasks"_s, u"Answer the parents: 1 question"_s);
        day.hands.focus(u"today.tasks"_s);
        day.hands.press(Qt::Key_Return);

        day.sees(u"inquiries.question"_s, u"Когда?"_s);
    });
}

QTEST_MAIN(InquiriesEndToEnd)
#include "tst_inquiries.moc"
