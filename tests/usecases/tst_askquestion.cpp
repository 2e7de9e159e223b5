// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/inquiries/askquestion.h"

#include <QJsonDocument>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

const QString mobile = u"+77019990001"_s;

SendCode::Input codeTo(const QString &phone)
{
    SendCode::Input wanted;
    wanted.phone = phone;
    wanted.purpose = CodePurpose::AskQuestion;
    wanted.language = Language::Russian;
    wanted.consent = true;
    return wanted;
}

/// All that the terminal's screen gives but the code.
AskQuestion::Input atTerminal()
{
    return {u"Айгүл"_s, mobile, {}, Language::Russian, u"Когда будут места?"_s, {}, Source::SelfService, true};
}

AskQuestion::Input byCall()
{
    return {{}, {}, {}, Language::Kazakh, u"Қандай құжаттар керек?"_s, {}, Source::Counter, false};
}

} // namespace

/// G16: a question reaches the office from the terminal or from a call.
class AskQuestionTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatAFamilyAsksAtTheTerminal()
    {
        Desk desk;
        AskQuestion::Input input = atTerminal();
        desk.as(Role::SelfService);
        input.code = desk.code(codeTo(u"8 701 999-00-01"_s));
        input.question = u"  Когда   будут места? \n\n Спасибо "_s;

        const InquiryId id = desk.done<AskQuestion>(input).inquiry;

        const Inquiry stored = need(desk.store().inquiries().get(id));
        QCOMPARE(stored.question, u"Когда будут места?\nСпасибо"_s);
        QCOMPARE(stored.name, u"Айгүл"_s);
        QCOMPARE(stored.phone->e164(), mobile);
        QCOMPARE(stored.language, Language::Russian);
        QCOMPARE(stored.source, Source::SelfService);
        QCOMPARE(stored.state, InquiryState::Open);
        QCOMPARE(stored.askedAt, desk.office.now());
        QCOMPARE(stored.consent, (Consent{desk.office.now(), u"code"_s, u"1"_s}));
        const JournalRow row = desk.journal(u"inquiry"_s, id.value).constFirst();
        QCOMPARE(row.verb, u"ask-question"_s);
        QCOMPARE(row.after.value(u"state"_s).toString(), u"Open"_s);
        // What was asked is the family's own matter.
        QVERIFY(!QJsonDocument(row.after).toJson().contains("Когда"));
        QCOMPARE(refusal(desk.run<AskQuestion>(input)), u"CodeWrong code"_s); // used once
        QCOMPARE(need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    void keepsACallWithoutAPhoneOrWithALandline()
    {
        Desk desk;
        AskQuestion::Input landline = byCall();
        landline.phone = u"+77213901234"_s;
        landline.application = desk.waiting();
        landline.consent = true;

        const InquiryId nameless = desk.done<AskQuestion>(byCall()).inquiry;
        const Inquiry second = need(desk.store().inquiries().get(desk.done<AskQuestion>(landline).inquiry));

        QVERIFY(!need(desk.store().inquiries().get(nameless)).phone);
        QVERIFY(!need(desk.store().inquiries().get(nameless)).consent.at.isValid());
        QCOMPARE(second.phone->e164(), u"+77213901234"_s);
        QCOMPARE(second.application, landline.application);
        QCOMPARE(second.consent.how, u"counter"_s);
        QCOMPARE(need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    void keepsNothingFromTheTerminalWithoutItsProofs_data()
    {
        QTest::addColumn<std::function<void(AskQuestion::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected, std::function<void(AskQuestion::Input &)> change) {
            QTest::newRow(name) << change << expected;
        };
        row("no code", u"FieldRequired code"_s, [](auto &i) { i.code.clear(); });
        row("a wrong code", u"CodeWrong code"_s, [](auto &i) { i.code = i.code == u"0000"_s ? u"1111"_s : u"0000"_s; });
        row("a code to another", u"CodeWrong code"_s, [](auto &i) { i.phone = u"+77019990002"_s; });
        row("no phone", u"PhoneInvalid phone"_s, [](auto &i) { i.phone.clear(); });
        row("a landline", u"PhoneNotMobile phone"_s, [](auto &i) { i.phone = u"+77213901234"_s; });
        row("no consent", u"ConsentRequired consent"_s, [](auto &i) { i.consent = false; });
        row("no name", u"FieldRequired name"_s, [](auto &i) { i.name = u"  "_s; });
        row("a long name", u"TextTooLong name"_s, [](auto &i) { i.name = QString(101, u'а'); });
        row("no question", u"FieldRequired question"_s, [](auto &i) { i.question = u" ? \n"_s; });
        row("a long question", u"TextTooLong question"_s, [](auto &i) { i.question = QString(1001, u'а'); });
        row("as a worker", u"FieldNotUnderstood source"_s, [](auto &i) { i.source = Source::Counter; });
        row("no such application", u"NotFound application"_s, [](auto &i) { i.application = ApplicationId{999}; });
    }

    void keepsNothingFromTheTerminalWithoutItsProofs()
    {
        QFETCH(std::function<void(AskQuestion::Input &)>, change);
        QFETCH(QString, expected);
        Desk desk;
        desk.as(Role::SelfService);
        AskQuestion::Input input = atTerminal();
        input.code = desk.code(codeTo(mobile));

        change(input);

        QCOMPARE(refusal(desk.run<AskQuestion>(input)), expected);
        QCOMPARE(need(desk.store().readers().todayCounts(desk.office.now(), desk.office.rules())).inquiriesOpen, 0);
    }

    /// The number of another family's application must not lead to that child.
    void linksOnlyTheFamilysOwnChildAtTheTerminal()
    {
        Desk desk;
        AskQuestion::Input input = atTerminal();
        input.application = desk.waiting();
        desk.as(Role::SelfService);
        input.code = desk.code(codeTo(mobile));
        QCOMPARE(refusal(desk.run<AskQuestion>(input)), u"PhoneNotOnApplication phone"_s);

        input.phone = desk.application(*input.application).phones.constFirst().number.e164();
        input.code = desk.code(codeTo(input.phone));

        const InquiryId id = desk.done<AskQuestion>(input).inquiry;
        QCOMPARE(need(desk.store().inquiries().get(id)).application, input.application);
    }

    void leavesTheLongestQuestionWhole()
    {
        Desk desk;
        AskQuestion::Input input = byCall();
        input.question = QString(1000, u'ә');

        const InquiryId id = desk.done<AskQuestion>(input).inquiry;

        QCOMPARE(need(desk.store().inquiries().get(id)).question, input.question);
    }

    void aWorkerDoesNotPassForAFamily()
    {
        Desk desk;
        AskQuestion::Input input = atTerminal();
        input.code = desk.code(codeTo(mobile));

        QCOMPARE(refusal(desk.run<AskQuestion>(input)), u"FieldNotUnderstood source"_s);
        QCOMPARE(refusal(desk.as(Role::Kindergarten).run<AskQuestion>(byCall())), u"NotPermitted"_s);
    }
};

QTEST_APPLESS_MAIN(AskQuestionTest)
#include "tst_askquestion.moc"
