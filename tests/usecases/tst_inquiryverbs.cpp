// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/inquiries/answerinquiry.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/inquiries/returninquiry.h"
#include "usecases/inquiries/savekeptanswer.h"
#include "usecases/inquiries/takeinquiry.h"
#include "usecases/inquiries/viewinquiry.h"
#include "usecases/messages/notices.h"
#include "usecases/messages/resendmessage.h"

#include <QJsonDocument>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

const QString mobile = u"+77019990001"_s;

AskQuestion::Input call(const QString &phone = mobile)
{
    return {u"Айгүл"_s, phone, {}, Language::Russian, u"Когда будут места?"_s, {}, Source::Counter, !phone.isEmpty()};
}

AnswerInquiry::Input answer(InquiryId id, AnswerWay way = AnswerWay::Sms)
{
    AnswerInquiry::Input input;
    input.inquiry = id;
    input.way = way;
    input.answer = u"В среду, в бюллетене."_s;
    return input;
}

SaveKeptAnswer::Input kept(const QString &title = u"Сроки"_s)
{
    return {{}, {}, title, u"Регистрируем за один рабочий день."_s, u"Бір жұмыс күнінде тіркейміз."_s, true};
}

Inquiry stored(Desk &desk, InquiryId id)
{
    return need(desk.store().inquiries().get(id));
}

} // namespace

/// G16: what the office does with a question.
class InquiryVerbsTest : public QObject {
    Q_OBJECT

private slots:
    void isTakenGivenBackAndTakenByAnother()
    {
        Desk desk;
        const InquiryId id = desk.done<AskQuestion>(call()).inquiry;

        desk.done<TakeInquiry>({id, 0});
        QCOMPARE(stored(desk, id).state, InquiryState::Taken);
        QCOMPARE(stored(desk, id).takenBy, desk.office.actor(Role::Registrar).id);
        QCOMPARE(stored(desk, id).takenAt, desk.office.now());
        QCOMPARE(refusal(desk.run<TakeInquiry>({id, {}})), u"MoveNotAllowed"_s);
        desk.done<ReturnInquiry>({id, 1});
        QCOMPARE(stored(desk, id).state, InquiryState::Open);
        QCOMPARE(refusal(desk.run<ReturnInquiry>({id, {}})), u"MoveNotAllowed"_s);
        desk.as(Role::Placement).done<TakeInquiry>({id, {}});

        QCOMPARE(stored(desk, id).takenBy, desk.office.actor(Role::Placement).id);
        const QList<JournalRow> rows = desk.journal(u"inquiry"_s, id.value);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].verb, u"take-inquiry"_s);
        QCOMPARE(rows[1].verb, u"return-inquiry"_s);
        QCOMPARE(rows[1].before.value(u"state"_s).toString(), u"Taken"_s);
        QCOMPARE(need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    void aColleaguesQuestionIsLeftToTheColleagueButForTheSupervisor()
    {
        Desk desk;
        const InquiryId id = desk.done<AskQuestion>(call()).inquiry;
        desk.done<TakeInquiry>({id, {}});
        desk.as(Role::Placement);

        const auto taken = desk.run<TakeInquiry>({id, {}});
        QCOMPARE(refusal(taken), u"InquiryTakenByOther"_s);
        QCOMPARE(taken.error().args, QVariantList{desk.office.actor(Role::Registrar).name});
        QCOMPARE(refusal(desk.run<ReturnInquiry>({id, {}})), u"InquiryTakenByOther"_s);
        QCOMPARE(refusal(desk.run<AnswerInquiry>(answer(id))), u"InquiryTakenByOther"_s);
        desk.as(Role::Supervisor).done<TakeInquiry>({id, {}});

        QCOMPARE(stored(desk, id).takenBy, desk.office.actor(Role::Supervisor).id);
        desk.done<ReturnInquiry>({id, {}});
        desk.as(Role::Registrar).done<TakeInquiry>({id, {}});
        desk.as(Role::Supervisor).done<AnswerInquiry>(answer(id));
        QCOMPARE(stored(desk, id).answeredBy, desk.office.actor(Role::Supervisor).id);
    }

    void isAnsweredBySmsInTheFamilysLanguage()
    {
        Desk desk;
        AskQuestion::Input question = call();
        question.application = desk.waiting();
        const InquiryId id = desk.done<AskQuestion>(question).inquiry;
        desk.done<TakeInquiry>({id, {}});
        desk.office.advance(600);

        const auto output = desk.done<AnswerInquiry>(answer(id));

        const Inquiry now = stored(desk, id);
        QCOMPARE(now.state, InquiryState::Answered);
        QCOMPARE(now.answer, u"В среду, в бюллетене."_s);
        QCOMPARE(now.answeredAt, desk.office.now());
        QCOMPARE(now.answeredWay, AnswerWay::Sms);
        QCOMPARE(now.message, output.message);
        const Message message = desk.messages().constFirst();
        QCOMPARE(message.id, output.message);
        QCOMPARE(message.kind, MessageKind::InquiryAnswer);
        QCOMPARE(message.phone.e164(), mobile);
        QCOMPARE(message.language, Language::Russian);
        QCOMPARE(message.body, u"Ответ на ваш вопрос: В среду, в бюллетене."_s);
        QCOMPARE(message.application, question.application);
        QCOMPARE(message.state, MessageState::Queued);
        const JournalRow row = desk.journal(u"inquiry"_s, id.value).constFirst();
        QCOMPARE(row.after.value(u"answeredWay"_s).toString(), u"Sms"_s);
        QVERIFY(!QJsonDocument(row.after).toJson().contains("среду"));
        QCOMPARE(need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    /// Nobody is woken, and the term of the message moves along.
    void anAnswerGivenAtNightWaitsForTheMorning()
    {
        Desk desk;
        const InquiryId id = desk.done<AskQuestion>(call()).inquiry;
        desk.setClock(u"2026-11-27T22:30"_s); // a Friday

        desk.done<AnswerInquiry>(answer(id));

        const Message message = desk.messages().constFirst();
        QCOMPARE(message.notBefore, instantOf(QDate(2026, 11, 30), QTime(9, 0)));
        QCOMPARE(message.validUntil, message.notBefore.addDays(3));
    }

    void isAnsweredByVoiceWithoutAMessage()
    {
        Desk desk;
        const InquiryId id = desk.done<AskQuestion>(call({})).inquiry;

        QVERIFY(!desk.done<AnswerInquiry>(answer(id, AnswerWay::ReadOut)).message);

        QCOMPARE(stored(desk, id).answeredWay, AnswerWay::ReadOut);
        QVERIFY(desk.messages().isEmpty());
        QCOMPARE(need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    void theKeptAnswerStandsForNoText_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Kazakh") << Language::Kazakh << u"Бір жұмыс күнінде тіркейміз."_s;
        QTest::newRow("Russian") << Language::Russian << u"Регистрируем за один рабочий день."_s;
        QTest::newRow("English") << Language::English << u"Регистрируем за один рабочий день."_s;
    }
    void theKeptAnswerStandsForNoText()
    {
        QFETCH(Language, language);
        Desk desk;
        AskQuestion::Input question = call();
        question.language = language;
        AnswerInquiry::Input input = answer(desk.done<AskQuestion>(question).inquiry);
        input.answer.clear();
        input.keptAnswer = desk.as(Role::Supervisor).done<SaveKeptAnswer>(kept()).answer;

        desk.done<AnswerInquiry>(input);

        QTEST(stored(desk, input.inquiry).answer, "expected");
    }

    void whoLeftNoMobileIsAskedForOneAndForConsent()
    {
        Desk desk;
        AnswerInquiry::Input input = answer(desk.done<AskQuestion>(call({})).inquiry);
        QCOMPARE(refusal(desk.run<AnswerInquiry>(input)), u"FieldRequired phone"_s);
        input.phone = u"8 701 999-00-02"_s;
        QCOMPARE(refusal(desk.run<AnswerInquiry>(input)), u"ConsentRequired consent"_s);
        input.consent = true;

        desk.done<AnswerInquiry>(input);

        QCOMPARE(stored(desk, input.inquiry).phone->e164(), u"+77019990002"_s);
        QCOMPARE(stored(desk, input.inquiry).consent.how, u"counter"_s);
        QCOMPARE(desk.messages().constFirst().phone.e164(), u"+77019990002"_s);
    }

    void nothingIsWrittenOfAnAnswerThatIsRefused_data()
    {
        QTest::addColumn<std::function<void(AnswerInquiry::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected, std::function<void(AnswerInquiry::Input &)> change) {
            QTest::newRow(name) << change << expected;
        };
        row("no text", u"FieldRequired answer"_s, [](auto &i) { i.answer = u" \n "_s; });
        row("eleven parts", u"AnswerTooLong answer"_s, [](auto &i) { i.answer = QString(10 * 67, u'ә'); });
        row("no SMS and still too long", u"TextTooLong answer"_s, [](auto &i) {
            i.way = AnswerWay::ReadOut;
            i.answer = QString(2001, u'ә');
        });
        row("a landline", u"PhoneNotMobile phone"_s, [](auto &i) { i.phone = u"+77213901234"_s; });
        row("no number at all", u"PhoneInvalid phone"_s, [](auto &i) { i.phone = u"12"_s; });
        row("an old window", u"ChangedByOther"_s, [](auto &i) { i.revision = 7; });
        row("no such question", u"NotFound"_s, [](auto &i) { i.inquiry = InquiryId{99}; });
        row("no such kept answer", u"NotFound keptAnswer"_s, [](auto &i) {
            i.answer.clear();
            i.keptAnswer = KeptAnswerId{99};
        });
    }
    void nothingIsWrittenOfAnAnswerThatIsRefused()
    {
        QFETCH(std::function<void(AnswerInquiry::Input &)>, change);
        QFETCH(QString, expected);
        Desk desk;
        const InquiryId id = desk.done<AskQuestion>(call()).inquiry;
        const Inquiry before = stored(desk, id);
        AnswerInquiry::Input input = answer(id);

        change(input);
        const auto refused = desk.run<AnswerInquiry>(input);

        QCOMPARE(refusal(refused), expected);
        if (refused.error().code == ErrorCode::AnswerTooLong)
            QCOMPARE(refused.error().args, (QVariantList{11, mostSmsParts}));
        QCOMPARE(stored(desk, id), before);
        QVERIFY(desk.messages().isEmpty());
        QCOMPARE(desk.journal(u"inquiry"_s, id.value).size(), 1);
    }

    void isAnsweredOnceOnly()
    {
        Desk desk;
        const InquiryId id = desk.done<AskQuestion>(call()).inquiry;
        desk.done<AnswerInquiry>(answer(id));

        QCOMPARE(refusal(desk.run<AnswerInquiry>(answer(id))), u"InquiryAnswered"_s);
        QCOMPARE(refusal(desk.run<TakeInquiry>({id, 0})), u"InquiryAnswered"_s);
        QCOMPARE(refusal(desk.run<ReturnInquiry>({id, {}})), u"InquiryAnswered"_s);
        QCOMPARE(desk.messages().size(), 1);
    }

    /// Whoever asked may be no parent: once more it goes to the asker, not to the child's family.
    void anAnswerIsSentOnceMoreToWhoeverAsked()
    {
        Desk desk;
        AskQuestion::Input question = call();
        question.application = desk.waiting();
        const MessageId first = *desk.done<AnswerInquiry>(answer(desk.done<AskQuestion>(question).inquiry)).message;
        Message message = need(desk.store().outbox().get(first));
        message.state = MessageState::Undelivered;
        message.finalAt = desk.office.now();
        desk.office.write([&] { need(desk.store().outbox().update(message)); });

        desk.done<ResendMessage>({first});

        QCOMPARE(desk.messages().constFirst().phone.e164(), mobile);
        QCOMPARE(need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    /// Whoever phones the person sees the number, and the journal says who saw it.
    void theWholeNumberIsShownToWhoeverIsInTheJournal()
    {
        Desk desk;
        const InquiryId id = desk.done<AskQuestion>(call()).inquiry;
        QCOMPARE(refusal(desk.run<ViewInquiry>({id, u" "_s})), u"ReasonRequired purpose"_s);
        QCOMPARE(refusal(desk.run<ViewInquiry>({InquiryId{99}, u"whole-phone"_s})), u"NotFound"_s);

        desk.done<ViewInquiry>({id, u"whole-phone"_s});

        const JournalRow row = desk.journal(u"inquiry"_s, id.value).constFirst();
        QCOMPARE(row.verb, u"view-inquiry"_s);
        QCOMPARE(row.reason, u"whole-phone"_s);
        QCOMPARE(row.worker, desk.office.actor(Role::Registrar).id);
    }

    void keptAnswersAreSavedChangedAndRetired()
    {
        Desk desk;
        QCOMPARE(refusal(desk.run<SaveKeptAnswer>(kept())), u"NotPermitted"_s);
        desk.as(Role::Supervisor);
        SaveKeptAnswer::Input input = kept();
        input.answer = desk.done<SaveKeptAnswer>(input).answer;
        input.revision = 0;
        input.bodyKk = u"Бір күнде.\n\nРахмет."_s;
        input.active = false;
        desk.done<SaveKeptAnswer>(input);

        const KeptAnswer now = need(desk.store().inquiries().keptAnswer(*input.answer));
        QCOMPARE(now.bodyKk, u"Бір күнде.\nРахмет."_s);
        QVERIFY(!now.active);
        QCOMPARE(refusal(desk.run<SaveKeptAnswer>(input)), u"ChangedByOther"_s);
        const JournalRow row = desk.journal(u"kept-answer"_s, input.answer->value).constFirst();
        QCOMPARE(row.before.value(u"active"_s).toBool(), true);
        QVERIFY(!row.after.contains(u"title"_s));
    }

    void aKeptAnswerIsWholeInBothLanguages_data()
    {
        QTest::addColumn<std::function<void(SaveKeptAnswer::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &expected, std::function<void(SaveKeptAnswer::Input &)> change) {
            QTest::newRow(qPrintable(expected)) << change << expected;
        };
        row(u"FieldRequired title"_s, [](auto &i) { i.title = u" "_s; });
        row(u"TextTooLong title"_s, [](auto &i) { i.title = QString(81, u'а'); });
        row(u"NameTaken title"_s, [](auto &i) { i.title = u"СРОКИ"_s; });
        row(u"FieldRequired bodyRu"_s, [](auto &i) { i.bodyRu.clear(); });
        row(u"FieldRequired bodyKk"_s, [](auto &i) { i.bodyKk = u"\n"_s; });
        row(u"TextTooLong bodyKk"_s, [](auto &i) { i.bodyKk = QString(2001, u'ә'); });
        row(u"NotFound answer"_s, [](auto &i) { i.answer = KeptAnswerId{99}; });
    }
    void aKeptAnswerIsWholeInBothLanguages()
    {
        QFETCH(std::function<void(SaveKeptAnswer::Input &)>, change);
        QFETCH(QString, expected);
        Desk desk;
        desk.as(Role::Supervisor).done<SaveKeptAnswer>(kept());
        SaveKeptAnswer::Input input = kept(u"Бумаги"_s);

        change(input);

        QCOMPARE(refusal(desk.run<SaveKeptAnswer>(input)), expected);
        QCOMPARE(need(desk.store().inquiries().keptAnswers()).size(), 1);
    }
};

QTEST_APPLESS_MAIN(InquiryVerbsTest)
#include "tst_inquiryverbs.moc"
