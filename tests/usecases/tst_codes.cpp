// SPDX-License-Identifier: GPL-3.0-or-later
#include "codescene.h"

#include "usecases/applications/changemobile.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/calendar/setrule.h"
#include "usecases/referrals/confirmation.h"

#include <QJsonDocument>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A waiting child whose family withdraws it by code.
struct Withdrawal {
    Desk desk;
    ApplicationId id = desk.waiting();
    QString phone = desk.application(id).phones[0].number.e164();
    QString otherPhone = desk.application(id).phones[1].number.e164();

    SendCode::Input wanted() const
    {
        SendCode::Input input;
        input.phone = phone;
        input.purpose = CodePurpose::Withdraw;
        input.application = id;
        return input;
    }
    Result<Nothing> withdraw(const QString &code, const QString &from = {})
    {
        return desk.run<WithdrawApplication>({id, {}, desk.number(id), from.isEmpty() ? phone : from, code});
    }
};

} // namespace

/// R3.
class CodesTest : public QObject {
    Q_OBJECT

private slots:
    void isAcceptedOnce()
    {
        Withdrawal w;

        QVERIFY(w.withdraw(w.desk.code(w.wanted())));

        QCOMPARE(w.desk.application(w.id).state, ApplicationState::Archived);
    }

    void mayBeTypedWithSpaces()
    {
        Withdrawal w;
        QString code = w.desk.code(w.wanted());

        QVERIFY(w.withdraw(code.insert(2, u' ') + u' '));
    }

    void isNotAcceptedASecondTime()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        const QString first = desk.application(id).phones[0].number.e164();
        SendCode::Input wanted;
        wanted.phone = u"+77019990001"_s;
        wanted.purpose = CodePurpose::ChangeMobile;
        wanted.application = id;
        const QString code = desk.code(wanted);
        desk.done<ChangeMobile>({id, {}, desk.number(id), first, wanted.phone, code});
        // Back to the old one by another way, so that only the code stands against it.
        wanted.phone = first;
        desk.done<ChangeMobile>({id, {}, desk.number(id), u"+77019990001"_s, first, desk.code(wanted)});

        const auto again = desk.run<ChangeMobile>({id, {}, desk.number(id), first, u"+77019990001"_s, code});

        QCOMPARE(refusal(again), u"CodeWrong code"_s);
    }

    void keepsATryThatWasRefused()
    {
        Withdrawal w;
        const QString code = w.desk.code(w.wanted());

        for (int i = 0; i < 2; ++i)
            QCOMPARE(refusal(w.withdraw(another(code))), u"CodeWrong code"_s);

        QVERIFY(w.withdraw(code));
    }

    void isDeadAfterThreeWrongOnes()
    {
        Withdrawal w;
        const QString code = w.desk.code(w.wanted());
        for (int i = 0; i < 3; ++i)
            (void)w.withdraw(another(code));

        QCOMPARE(refusal(w.withdraw(code)), u"CodeWrong code"_s);
    }

    void asksForACodeBeforeItTakesATry()
    {
        Withdrawal w;
        const QString code = w.desk.code(w.wanted());

        for (int i = 0; i < 5; ++i)
            QCOMPARE(refusal(w.withdraw(u" "_s)), u"FieldRequired code"_s);

        QVERIFY(w.withdraw(code));
    }

    void isSpentOnNothingThatTheRulesRefuse()
    {
        Withdrawal w;
        const QString code = w.desk.code(w.wanted());
        const QString number = w.desk.number(w.id);

        const auto other = w.desk.run<WithdrawApplication>({w.id, {}, ApplicationNumber(2026, 999).text(), w.phone, code});

        QCOMPARE(refusal(other), u"ApplicationNumberDiffers number"_s);
        QVERIFY(w.withdraw(code));
    }

    void waitsAMinuteBetweenTwo()
    {
        Withdrawal w;
        w.desk.code(w.wanted());
        w.desk.office.advance(18);

        const auto soon = w.desk.run<SendCode>(w.wanted());

        QCOMPARE(refusal(soon), u"CodeTooSoon phone"_s);
        QCOMPARE(soon.error().args, QVariantList{42});
        w.desk.office.advance(42);
        QVERIFY(w.desk.run<SendCode>(w.wanted()));
    }

    void sendsFiveAnHour()
    {
        Withdrawal w;
        w.desk.office.advance(3600); // those of the filing are forgotten
        for (int i = 0; i < 5; ++i) {
            QVERIFY(w.desk.run<SendCode>(w.wanted()));
            w.desk.office.advance(60);
        }

        QCOMPARE(refusal(w.desk.run<SendCode>(w.wanted())), u"CodeTooMany phone"_s);
        w.desk.office.advance(3600 - 5 * 60 + 1);
        QVERIFY(w.desk.run<SendCode>(w.wanted()));
    }

    void acceptsNothingAfterFifteenWrongOnesInADay()
    {
        Withdrawal w;
        for (int i = 0; i < 5; ++i) {
            w.desk.office.advance(3600);
            const QString code = w.desk.code(w.wanted());
            for (int j = 0; j < 3; ++j)
                (void)w.withdraw(another(code));
        }
        w.desk.office.advance(3600);

        const auto refused = w.desk.run<SendCode>(w.wanted());
        QCOMPARE(refusal(refused), u"CodeFailedTooOften phone"_s);
        QCOMPARE(refused.error().args, QVariantList{15});
        // The first three are 24 hours old, the other twelve still count.
        w.desk.office.advance(24 * 3600 - 4 * 3600 - 3600);
        QCOMPARE(refusal(w.desk.run<SendCode>(w.wanted())), u"CodeFailedTooOften phone"_s);
        w.desk.office.advance(1);
        QVERIFY(w.withdraw(w.desk.code(w.wanted())));
    }

    /// Or else the sixteenth try would tell whether there had been a code.
    void countsAsWrongWhatWasNeverSent()
    {
        Withdrawal w;
        w.desk.office.advance(3600);

        for (int i = 0; i < 15; ++i)
            (void)w.withdraw(u"1234"_s);

        QCOMPARE(refusal(w.desk.run<SendCode>(w.wanted())), u"CodeFailedTooOften phone"_s);
    }

    /// Another number of the same family is another number.
    void countsFailuresByNumber()
    {
        Withdrawal w;
        for (int i = 0; i < 15; ++i)
            (void)w.withdraw(u"1234"_s);
        SendCode::Input other = w.wanted();
        other.phone = w.otherPhone;

        const QString code = w.desk.code(other);

        QVERIFY(w.withdraw(code, w.otherPhone));
    }

    void takesOneNumberForOneHoweverItIsTyped()
    {
        Withdrawal w;
        const QString digits = w.phone.mid(2);
        const QStringList spellings{u"8"_s + digits, u"7"_s + digits, u"+7 ("_s + digits.left(3) + u") "_s + digits.mid(3),
                                    u"8-"_s + digits.left(3) + u'-' + digits.mid(3)};
        SendCode::Input input = w.wanted();
        input.phone = spellings.first();
        const QString code = w.desk.code(input);

        for (const QString &spelling : spellings) {
            input.phone = spelling;
            QCOMPARE(refusal(w.desk.run<SendCode>(input)), u"CodeTooSoon phone"_s);
        }
        for (int i = 0; i < 2; ++i)
            (void)w.withdraw(another(code), spellings[i]);
        QVERIFY(w.withdraw(code, spellings.last()));
    }

    void capsWhatOneWorkerSendsInADay()
    {
        Withdrawal w;
        w.desk.as(Role::Administrator).done<SetRule>({u"codesPerWorkerDay"_s, u"2"_s, localDay(w.desk.office.now()), u"x"_s});
        w.desk.code(w.wanted());
        w.desk.code(w.wanted());
        w.desk.office.advance(60);

        const auto refused = w.desk.run<SendCode>(w.wanted());

        QCOMPARE(refusal(refused), u"CodeCapOfWorker"_s);
        QCOMPARE(refused.error().args, QVariantList{2});
        QVERIFY(w.desk.as(Role::Supervisor).run<SendCode>(w.wanted()));
        w.desk.as(Role::Administrator).setClock(u"2026-11-23T23:59:59"_s);
        QCOMPARE(refusal(w.desk.run<SendCode>(w.wanted())), u"CodeCapOfWorker"_s);
        w.desk.office.advance(1); // the local midnight
        QVERIFY(w.desk.run<SendCode>(w.wanted()));
    }

    void capsWhatTheOfficeSendsInADay()
    {
        Withdrawal w; // its filing took two codes
        w.desk.as(Role::Administrator).done<SetRule>({u"codesPerOfficeDay"_s, u"3"_s, localDay(w.desk.office.now()), u"x"_s});
        w.desk.code(w.wanted());
        w.desk.office.advance(60);

        const auto refused = w.desk.as(Role::Supervisor).run<SendCode>(w.wanted());

        QCOMPARE(refusal(refused), u"CodeCapOfOffice"_s);
        QCOMPARE(refused.error().args, QVariantList{3});
        w.desk.setClock(u"2026-11-24T00:00:00"_s);
        QVERIFY(w.desk.run<SendCode>(w.wanted()));
    }

    void refusesToSend_data()
    {
        QTest::addColumn<std::function<void(SendCode::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected, std::function<void(SendCode::Input &)> change) {
            QTest::newRow(name) << change << expected;
        };
        row("no number", u"PhoneInvalid phone"_s, [](auto &i) { i.phone = u"7"_s; });
        row("a landline", u"PhoneNotMobile phone"_s, [](auto &i) { i.phone = u"8 7213 90 12 34"_s; });
        row("a stranger's phone", u"PhoneNotOnApplication phone"_s, [](auto &i) { i.phone = u"+77019990001"_s; });
        row("no application", u"FieldRequired application"_s, [](auto &i) { i.application.reset(); });
        row("an application that is none", u"NotFound"_s, [](auto &i) { i.application = ApplicationId{999}; });
        row("a seat without its group", u"FieldRequired group"_s, [](auto &i) { i.purpose = CodePurpose::TakeSeat; });
        row("a seat without consent", u"ConsentRequired consent"_s, [](auto &i) {
            i.purpose = CodePurpose::TakeSeat;
            i.group = GroupId{1};
        });
        row("an extension without its referral", u"FieldRequired referral"_s, [](auto &i) { i.purpose = CodePurpose::ExtendReferral; });
        row("the mobile it has already", u"SamePhoneTwice phone"_s, [](auto &i) { i.purpose = CodePurpose::ChangeMobile; });
        row("filing without the child", u"IinTooShort childIin"_s, [](auto &i) { i.purpose = CodePurpose::FileApplication; });
        row("filing without consent", u"ConsentRequired consent"_s, [](auto &i) {
            i.purpose = CodePurpose::FileApplication;
            i.childIin = iinBorn(QDate(2024, 5, 5), 3);
        });
    }

    void refusesToSend()
    {
        QFETCH(std::function<void(SendCode::Input &)>, change);
        QFETCH(QString, expected);
        Withdrawal w;
        w.desk.office.advance(3600);
        const auto before = w.desk.messages().size();
        SendCode::Input input = w.wanted();

        change(input);

        QCOMPARE(refusal(w.desk.run<SendCode>(input)), expected);
        QCOMPARE(w.desk.messages().size(), before);
    }

    void goesOutAtOnceAndLapsesWithTheCode()
    {
        Withdrawal w;
        w.desk.setClock(u"2026-11-29T23:30:00"_s); // Sunday night

        const auto sent = w.desk.done<SendCode>(w.wanted());

        const Message message = w.desk.messages().first();
        QCOMPARE(message.id, sent.message);
        QCOMPARE(message.kind, MessageKind::Code);
        QCOMPARE(message.notBefore, w.desk.office.now());
        QCOMPARE(message.validUntil, sent.expiresAt);
        QCOMPARE(sent.expiresAt, w.desk.office.now().addSecs(300));
        QCOMPARE(sent.resendAt, w.desk.office.now().addSecs(60));
        QCOMPARE(sent.tries, 3);
        QVERIFY(message.dedupKey.isEmpty());
        const JournalRow row = w.desk.journal(u"application"_s, w.id.value).first();
        QCOMPARE(row.verb, u"send-code"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(row.after).toJson()).contains(message.body.right(4)));
    }
};

QTEST_APPLESS_MAIN(CodesTest)
#include "tst_codes.moc"
