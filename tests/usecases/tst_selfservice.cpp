// SPDX-License-Identifier: GPL-3.0-or-later
#include "codescene.h"

#include "usecases/applications/changemobile.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/people/saveworker.h"
#include "usecases/people/signin.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/takeseat.h"
#include "usecases/registry.h"
#include "support/listsource.h"
#include "usecases/tables/importtable.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

Q_DECLARE_METATYPE(kezek::SendCode::Input)

namespace {

const QString newMobile = u"+77019990001"_s;

/// A whole filing as the terminal's form gives it.
FileApplication::Input filing(Desk &desk, int serial = 9)
{
    FileApplication::Input input;
    input.application = desk.typed(QDate(2024, 3, 1), serial);
    input.source = Source::SelfService;
    input.consent = true;
    return input;
}

/// A family with a referral at the terminal, everything typed right but the code.
struct Family {
    explicit Family(ApplicationState state = ApplicationState::Referred) : id(desk.inState(state, 1))
    {
        phone = desk.application(id).phones[0].number.e164();
        if (const auto live = need(desk.store().referrals().liveOf(id)))
            referral = *live;
        desk.office.advance(3600); // the codes of the filing are forgotten
        desk.as(Role::SelfService);
    }
    SendCode::Input wanted(CodePurpose purpose) const
    {
        SendCode::Input input;
        input.purpose = purpose;
        input.application = id;
        input.phone = phone;
        return input;
    }

    Desk desk;
    ApplicationId id;
    QString phone;
    std::optional<Referral> referral;
};

int codesSent(Desk &desk)
{
    const QList<Message> all = desk.messages();
    return int(std::count_if(all.cbegin(), all.cend(), [](const Message &message) { return message.kind == MessageKind::Code; }));
}

} // namespace

/// The terminal in the hall: an identity that can do nothing without a code.
class SelfServiceTest : public QObject {
    Q_OBJECT

private slots:
    void mayRunTheFamilysVerbsAndNoOthers()
    {
        QStringList may;
        for (const VerbInfo &verb : allVerbs())
            if (verb.roles.isEmpty() || verb.roles.contains(Role::SelfService))
                may.append(verb.name);

        may.removeAll(u"ask-question"_s);
        QCOMPARE(may, (QStringList{u"change-mobile"_s, u"extend-referral"_s, u"file-application"_s, u"look-up-queue"_s, u"send-code"_s,
                                   u"sign-in"_s, u"take-seat"_s, u"withdraw-application"_s}));
    }

    void importsNoTables()
    {
        Desk desk;
        desk.as(Role::SelfService);

        for (const ImportKind kind : {ImportKind::Children, ImportKind::Kindergartens, ImportKind::Groups}) {
            test::ListSource table(QList<QStringList>{});
            QCOMPARE(refusal(importTable(desk.store(), desk.office.actor(Role::SelfService), desk.office.random(), table, {kind, false})),
                     u"NotPermitted"_s);
        }
    }

    /// Verb by verb: whatever stands in the place of the code, nothing is done.
    void doesNothingWithoutACode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"    "_s;
        QTest::newRow("a guess") << u"1234"_s;
        QTest::newRow("letters") << u"code"_s;
    }

    void doesNothingWithoutACode()
    {
        QFETCH(QString, typed);
        Family referred;
        Family waits(ApplicationState::Waiting);
        const Group group = waits.desk.office.addGroup(1);
        waits.desk.office.publish(waits.desk.office.seatsOf(group.id));
        const QString number = waits.desk.number(waits.id);
        const auto expected = [&](const QString &field) {
            return (typed.trimmed().isEmpty() ? u"FieldRequired "_s : u"CodeWrong "_s) + field;
        };

        QCOMPARE(refusal(waits.desk.run<TakeSeat>({waits.id, {}, group.id, waits.phone, typed, true})), expected(u"code"_s));
        QCOMPARE(refusal(waits.desk.run<ChangeMobile>({waits.id, {}, number, waits.phone, newMobile, typed})), expected(u"code"_s));
        QCOMPARE(refusal(waits.desk.run<WithdrawApplication>({waits.id, {}, number, waits.phone, typed})), expected(u"code"_s));
        QCOMPARE(refusal(referred.desk.run<ExtendReferral>({referred.referral->id, referred.referral->number.text(), referred.phone, typed})),
                 expected(u"code"_s));
        QCOMPARE(waits.desk.application(waits.id).state, ApplicationState::Waiting);
        QCOMPARE(waits.desk.application(waits.id).phones[0].number.e164(), waits.phone);
        QCOMPARE(need(referred.desk.store().referrals().get(referred.referral->id)).state, ReferralState::Issued);
    }

    void filesWithACodeOfEachMobile()
    {
        Desk desk;
        desk.as(Role::SelfService);
        FileApplication::Input input = filing(desk);
        desk.confirmPhones(input.application);

        const Application stored = desk.application(desk.done<FileApplication>(input).application);

        QCOMPARE(stored.source, Source::SelfService);
        QCOMPARE(stored.consent.how, u"code"_s);
        QCOMPARE(stored.filedAt, desk.office.now());
        QVERIFY(stored.phones[0].confirmed && stored.phones[1].confirmed);
    }

    void filesNothingOtherwise_data()
    {
        QTest::addColumn<std::function<void(FileApplication::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected, std::function<void(FileApplication::Input &)> change) {
            QTest::newRow(name) << change << expected;
        };
        for (const Source source : allOf<Source>())
            if (source != Source::SelfService)
                row(qPrintable(u"as "_s + toText(source)), u"NotPermitted source"_s, [source](auto &input) { input.source = source; });
        row("received earlier", u"FieldNotUnderstood receivedAt"_s,
            [](auto &input) { input.receivedAt = QDateTime(QDate(2026, 1, 1), QTime(5, 0), Qt::UTC); });
        const auto noCode = u"PhoneNotConfirmed application.phones[1].code"_s;
        row("a reason instead of a code", noCode, [](auto &input) { input.application.phones[1] = {u"+77011112233"_s, {}, u"нет связи"_s}; });
        row("a reason beside a code", noCode, [](auto &input) { input.application.phones[1].unconfirmedReason = u"нет связи"_s; });
        row("no code", noCode, [](auto &input) { input.application.phones[1].code.clear(); });
        row("a wrong code", u"CodeWrong application.phones[1].code"_s,
            [](auto &input) { input.application.phones[1].code = another(input.application.phones[1].code); });
        row("one mobile", u"FieldRequired application.phones"_s, [](auto &input) { input.application.phones.removeLast(); });
        row("a landline", u"PhoneNotMobile application.phones[1].number"_s,
            [](auto &input) { input.application.phones[1].number = u"+77213901234"_s; });
        row("no consent", u"ConsentRequired consent"_s, [](auto &input) { input.consent = false; });
    }

    void filesNothingOtherwise()
    {
        QFETCH(std::function<void(FileApplication::Input &)>, change);
        QFETCH(QString, expected);
        Desk desk;
        desk.as(Role::SelfService);
        FileApplication::Input input = filing(desk);
        desk.confirmPhones(input.application);

        change(input);

        QCOMPARE(refusal(desk.run<FileApplication>(input)), expected);
        QVERIFY(!need(desk.store().applications().latestOfChild(need(Iin::parse(input.application.child.iin)))));
    }

    /// Whoever knows the IIN alone has no SMS sent to the family.
    void sendsNoCodeToWhoDoesNotKnowTheNumber_data()
    {
        QTest::addColumn<CodePurpose>("purpose");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("oldPhone");
        QTest::addColumn<QString>("expected");
        const QString otherApplication = ApplicationNumber(2026, 4711).text();
        const QString otherReferral = ReferralNumber(2026, 4711).text();
        const QString right = u"right"_s;
        QTest::newRow("extend, none") << CodePurpose::ExtendReferral << QString() << QString() << u"NumberMalformed number"_s;
        QTest::newRow("extend, another's") << CodePurpose::ExtendReferral << otherReferral << QString() << u"ReferralNumberDiffers number"_s;
        QTest::newRow("withdraw, none") << CodePurpose::Withdraw << QString() << QString() << u"NumberMalformed number"_s;
        QTest::newRow("withdraw, another's") << CodePurpose::Withdraw << otherApplication << QString() << u"ApplicationNumberDiffers number"_s;
        QTest::newRow("mobile, none") << CodePurpose::ChangeMobile << QString() << right << u"NumberMalformed number"_s;
        QTest::newRow("mobile, another's") << CodePurpose::ChangeMobile << otherApplication << right << u"ApplicationNumberDiffers number"_s;
        QTest::newRow("mobile, no old one") << CodePurpose::ChangeMobile << right << QString() << u"PhoneInvalid oldPhone"_s;
        QTest::newRow("mobile, old one of others") << CodePurpose::ChangeMobile << right << u"+77017654321"_s << u"PhoneNotOnApplication oldPhone"_s;
    }

    void sendsNoCodeToWhoDoesNotKnowTheNumber()
    {
        QFETCH(CodePurpose, purpose);
        QFETCH(QString, number);
        QFETCH(QString, oldPhone);
        QFETCH(QString, expected);
        Family family;
        const int before = codesSent(family.desk);
        SendCode::Input wanted = family.wanted(purpose);
        wanted.number = number == u"right"_s ? family.desk.number(family.id) : number;
        wanted.oldPhone = oldPhone == u"right"_s ? family.phone : oldPhone;
        if (purpose == CodePurpose::ExtendReferral)
            wanted.referral = family.referral->id;
        if (purpose == CodePurpose::ChangeMobile)
            wanted.phone = newMobile;

        QCOMPARE(refusal(family.desk.run<SendCode>(wanted)), expected);
        // Nor is anything learnt of the phone before the number is known.
        wanted.phone = u"+77019990009"_s;
        QCOMPARE(refusal(family.desk.run<SendCode>(wanted)), expected);

        QCOMPARE(codesSent(family.desk), before);
    }

    void atTheCounterAGivenNumberIsCheckedToo()
    {
        Family family;
        family.desk.as(Role::Registrar);
        SendCode::Input wanted = family.wanted(CodePurpose::Withdraw);
        wanted.number = ApplicationNumber(2026, 4711).text();

        QCOMPARE(refusal(family.desk.run<SendCode>(wanted)), u"ApplicationNumberDiffers number"_s);
        wanted.number.clear();
        QCOMPARE(refusal(family.desk.run<SendCode>(wanted)), QString());
    }

    void withNumberAndCodeTheFamilyDoesItAll()
    {
        Family family;
        SendCode::Input extension = family.wanted(CodePurpose::ExtendReferral);
        extension.referral = family.referral->id;
        extension.number = family.referral->number.text();
        SendCode::Input mobile = family.wanted(CodePurpose::ChangeMobile);
        mobile.phone = newMobile;
        mobile.number = family.desk.number(family.id);
        mobile.oldPhone = family.phone;
        SendCode::Input withdrawal = family.wanted(CodePurpose::Withdraw);
        withdrawal.phone = newMobile;
        withdrawal.number = mobile.number;

        family.desk.done<ExtendReferral>({family.referral->id, extension.number, family.phone, family.desk.code(extension)});
        family.desk.done<ChangeMobile>({family.id, {}, mobile.number, family.phone, newMobile, family.desk.code(mobile)});
        family.desk.done<WithdrawApplication>({family.id, {}, mobile.number, newMobile, family.desk.code(withdrawal)});

        QCOMPARE(family.desk.application(family.id).state, ApplicationState::Archived);
        QCOMPARE(need(family.desk.store().readers().check(family.desk.office.now())), QStringList());
    }

    void itsPasswordIsNobodysOwn()
    {
        Desk desk;
        desk.as(Role::Administrator);
        SaveWorker::Input account;
        account.login = u"terminal"_s;
        account.fullName = u"Терминал в холле"_s;
        account.role = Role::SelfService;
        account.password = u"hall terminal"_s;
        desk.done<SaveWorker>(account);

        const auto signedIn = desk.done<SignIn>({u"terminal"_s, u"hall terminal"_s, u"HALL-1"_s});

        QCOMPARE(signedIn.role, Role::SelfService);
        QVERIFY(!signedIn.mustChangePassword);
    }
};

QTEST_APPLESS_MAIN(SelfServiceTest)
#include "tst_selfservice.moc"
