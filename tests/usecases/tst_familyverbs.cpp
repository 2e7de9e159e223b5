// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/applications/changemobile.h"
#include "usecases/applications/correctapplication.h"
#include "usecases/applications/moves.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/renewbenefit.h"
#include "usecases/applications/restoreapplication.h"
#include "usecases/applications/viewcard.h"
#include "usecases/applications/withdrawapplication.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

const QString newMobile = u"+77019990001"_s;

QString codeFor(Desk &desk, ApplicationId id, const QString &phone, CodePurpose purpose)
{
    SendCode::Input wanted;
    wanted.phone = phone;
    wanted.purpose = purpose;
    wanted.application = id;
    return desk.code(wanted);
}

QString firstPhone(Desk &desk, ApplicationId id)
{
    return desk.application(id).phones[0].number.e164();
}

BenefitInput benefit(PriorityCategory category, std::optional<QDate> validUntil = {})
{
    return {category, u"многодетная семья"_s, u"А-17"_s, validUntil};
}

CorrectApplication::Input correction(Desk &desk, ApplicationId id)
{
    CorrectApplication::Input input;
    input.application = id;
    input.corrected = desk.typed();
    input.corrected.phones.clear();
    input.reason = u"опечатка"_s;
    return input;
}

} // namespace

/// What happens to an application between registration and archive at the counter.
class FamilyVerbsTest : public QObject {
    Q_OBJECT

private slots:
    void changesAMobileByACodeToTheNewOne()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        const QString old = firstPhone(desk, id);
        const QString code = codeFor(desk, id, newMobile, CodePurpose::ChangeMobile);

        desk.done<ChangeMobile>({id, {}, desk.number(id), old, u"8 701 999-00-01"_s, code});

        const Application stored = desk.application(id);
        QCOMPARE(stored.phones[0].number.e164(), newMobile);
        QVERIFY(stored.phones[0].confirmed);
        const auto history = need(desk.store().applications().phoneHistory(id));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].before.e164(), old);
        QCOMPARE(history[0].how, u"code"_s);
        QCOMPARE(desk.notices().last(), u"MobileChanged"_s);
        QCOMPARE(desk.journal(u"application"_s, id.value).first().verb, u"change-mobile"_s);
    }

    void changesNoMobileWithoutItsProofs_data()
    {
        QTest::addColumn<std::function<void(ChangeMobile::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &expected, std::function<void(ChangeMobile::Input &)> change) {
            QTest::newRow(qPrintable(expected)) << change << expected;
        };
        row(u"NumberMalformed number"_s, [](auto &i) { i.number = u"12"_s; });
        row(u"ApplicationNumberDiffers number"_s, [](auto &i) { i.number = ApplicationNumber(2026, 4711).text(); });
        row(u"PhoneNotOnApplication oldPhone"_s, [](auto &i) { i.oldPhone = u"+77019990002"_s; });
        row(u"PhoneNotMobile newPhone"_s, [](auto &i) { i.newPhone = u"+77213901234"_s; });
        row(u"SamePhoneTwice newPhone"_s, [](auto &i) { i.newPhone = i.oldPhone; });
        row(u"CodeWrong code"_s, [](auto &i) { i.newPhone = u"+77019990003"_s; });
        row(u"ChangedByOther"_s, [](auto &i) { i.revision = 77; });
    }

    void changesNoMobileWithoutItsProofs()
    {
        QFETCH(std::function<void(ChangeMobile::Input &)>, change);
        QFETCH(QString, expected);
        Desk desk;
        const ApplicationId id = desk.waiting();
        const QString code = codeFor(desk, id, newMobile, CodePurpose::ChangeMobile);
        ChangeMobile::Input input{id, {}, desk.number(id), firstPhone(desk, id), newMobile, code};

        change(input);

        QCOMPARE(refusal(desk.run<ChangeMobile>(input)), expected);
        QVERIFY(need(desk.store().applications().phoneHistory(id)).isEmpty());
    }

    void replacesALandlineByAWrittenRequest()
    {
        Desk desk;
        FileApplication::Input filing;
        filing.application = desk.typed();
        filing.application.phones = {{u"+77213901234"_s, {}, u"другого нет"_s}};
        filing.source = Source::Paper;
        filing.receivedAt = desk.office.now();
        filing.consent = true;
        const ApplicationId id = desk.done<FileApplication>(filing).application;
        RecordWrittenRequest::Input request{id, {}, u"+77213901234"_s, newMobile, u"17"_s, QDate(2026, 11, 23)};

        desk.done<RecordWrittenRequest>(request);

        const ContactPhone phone = desk.application(id).phones[0];
        QCOMPARE(phone.number.e164(), newMobile);
        QVERIFY(!phone.confirmed);
        QVERIFY(phone.unconfirmedReason.contains(u"17"_s));
        QCOMPARE(need(desk.store().applications().phoneHistory(id))[0].how, phone.unconfirmedReason);
        QCOMPARE(desk.journal(u"application"_s, id.value).first().verb, u"record-written-request"_s);
        QCOMPARE(desk.messages().first().phone.e164(), newMobile);
    }

    void needsThePaperOfAWrittenRequest()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        RecordWrittenRequest::Input request{id, {}, firstPhone(desk, id), newMobile, u" "_s, QDate(2026, 11, 23)};

        QCOMPARE(refusal(desk.run<RecordWrittenRequest>(request)), u"FieldRequired paperNumber"_s);
        request.paperNumber = u"17"_s;
        request.paperDate = QDate(2026, 11, 24);
        QCOMPARE(refusal(desk.run<RecordWrittenRequest>(request)), u"DateInFuture paperDate"_s);
        request.paperDate = QDate();
        QCOMPARE(refusal(desk.run<RecordWrittenRequest>(request)), u"FieldRequired paperDate"_s);
        request.paperDate = QDate(2026, 11, 20);
        request.newPhone = u"+77213901234"_s;
        QCOMPARE(refusal(desk.run<RecordWrittenRequest>(request)), u"PhoneNotMobile newPhone"_s);
    }

    void withdrawsByCodeAndFreesTheSeatOfALiveReferral()
    {
        Desk desk;
        const ApplicationId id = desk.inState(ApplicationState::Referred, 1);
        const Referral referral = *need(desk.store().referrals().liveOf(id));
        const QString phone = firstPhone(desk, id);
        const QString code = codeFor(desk, id, phone, CodePurpose::Withdraw);

        desk.done<WithdrawApplication>({id, {}, desk.number(id), phone, code});

        const Application stored = desk.application(id);
        QCOMPARE(stored.state, ApplicationState::Archived);
        QCOMPARE(stored.endCause, Cause::Withdrawn);
        const Referral ended = need(desk.store().referrals().get(referral.id));
        QCOMPARE(ended.state, ReferralState::Withdrawn);
        QCOMPARE(ended.releasedAt, desk.office.now());
        const Seat seat = need(desk.store().seats().get(referral.seat));
        QCOMPARE(seat.freeCause, Cause::Withdrawn);
        QCOMPARE(seat.freeSince, desk.office.now());
        QVERIFY(!need(desk.store().referrals().holding(referral.seat)));
        QCOMPARE(desk.journal(u"referral"_s, referral.id.value).first().verb, u"withdraw-application"_s);
        QCOMPARE(desk.notices().last(), u"WithdrawnNotice"_s);
        QCOMPARE(need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    void leavesTheQueueOnWithdrawal()
    {
        Desk desk;
        const ApplicationId id = desk.withdrawn(1);

        QVERIFY(!need(desk.store().queue().openEntry(id)));
        const auto history = need(desk.store().queue().history(id));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].leftCause, Cause::Withdrawn);
    }

    void withdrawsOnlyByAPhoneOfTheFamily()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();

        QCOMPARE(refusal(desk.run<WithdrawApplication>({id, {}, desk.number(id), newMobile, u"1234"_s})), u"PhoneNotOnApplication phone"_s);
    }

    void restoresWithTheOwnFilingInstant()
    {
        Desk desk;
        const ApplicationId id = desk.withdrawn(1);
        const QDateTime filedAt = desk.application(id).filedAt;
        desk.waiting(QDate(2024, 5, 5), 2); // filed later: stands behind

        const auto output = desk.as(Role::Supervisor).run<RestoreApplication>({id, {}, u"решение суда"_s});

        QVERIFY(output);
        QCOMPARE(output->position, 1);
        const Application stored = desk.application(id);
        QCOMPARE(stored.filedAt, filedAt);
        QCOMPARE(stored.strikes, 0);
        QVERIFY(!stored.endedAt);
        QCOMPARE(need(desk.store().queue().openEntry(id))->enteredCause, Cause::Restored);
        QCOMPARE(desk.notices().last(), u"RestoredNotice"_s);
        QCOMPARE(desk.journal(u"application"_s, id.value).first().reason, u"решение суда"_s);
    }

    void restoresNothingThatTheRulesRefuse()
    {
        Desk desk;
        const ApplicationId refused = desk.inState(ApplicationState::Archived, 1);
        const ApplicationId grown = desk.withdrawn(3);
        const ApplicationId again = desk.withdrawn(2);
        desk.office.advance(3600);
        desk.filed(QDate(2024, 1, 16), 2);

        QCOMPARE(refusal(desk.run<RestoreApplication>({again, {}, u"x"_s})), u"NotPermitted"_s);
        desk.as(Role::Supervisor);
        QCOMPARE(refusal(desk.run<RestoreApplication>({again, {}, {}})), u"ReasonRequired reason"_s);
        QCOMPARE(refusal(desk.run<RestoreApplication>({again, {}, u"x"_s})), u"ChildAlreadyQueued"_s);
        QCOMPARE(refusal(desk.run<RestoreApplication>({refused, {}, u"x"_s})), u"NotRegisteredYet"_s);
        desk.office.setNow(QDate(2031, 2, 1));
        QCOMPARE(refusal(desk.run<RestoreApplication>({grown, {}, u"x"_s})), u"ChildTooOld"_s);
    }

    void renewsABenefitAndMovesUpWithTheOwnFilingInstant()
    {
        Desk desk;
        desk.waiting(QDate(2024, 5, 5), 2);
        const ApplicationId id = desk.waiting();
        const QDateTime filedAt = desk.application(id).filedAt;

        const auto output = desk.done<RenewBenefit>({id, {}, benefit(PriorityCategory::FirstPriority, QDate(2026, 11, 23))});

        QCOMPARE(output.position, 1);
        const QueueEntry entry = *need(desk.store().queue().openEntry(id));
        QCOMPARE(entry.enteredCause, Cause::BenefitConfirmed);
        QCOMPARE(entry.category, PriorityCategory::FirstPriority);
        QCOMPARE(entry.filedAt, filedAt);
        QCOMPARE(need(desk.store().queue().history(id)).first().leftCause, Cause::BenefitConfirmed);
        QCOMPARE(desk.journal(u"application"_s, id.value).first().after[u"category"_s].toString(), u"FirstPriority"_s);
    }

    void renewsNoBenefitThatHasExpiredOrForAnEndedApplication()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();

        const auto expired = desk.run<RenewBenefit>({id, {}, benefit(PriorityCategory::FirstPriority, QDate(2026, 11, 22))});

        QCOMPARE(refusal(expired), u"BenefitExpired benefit.validUntil"_s);
        QCOMPARE(refusal(desk.run<RenewBenefit>({id, {}, benefit(PriorityCategory::General)})), u"FieldNotUnderstood benefit.category"_s);
        QCOMPARE(refusal(desk.run<RenewBenefit>({desk.inState(ApplicationState::Archived, 2), {}, benefit(PriorityCategory::FirstPriority)})),
                 u"MoveNotAllowed"_s);
    }

    void correctsAndKeepsBothVersionsInTheJournal()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        const Application before = desk.application(id);
        auto input = correction(desk, id);
        input.corrected.address.text = u"ул. Новая, 3"_s;

        const auto output = desk.done<CorrectApplication>(input);

        const Application after = desk.application(id);
        QCOMPARE(after.address.text, u"ул. Новая, 3"_s);
        QCOMPARE(output.revision, after.revision);
        QCOMPARE(after.phones, before.phones);
        QCOMPARE(need(desk.store().queue().history(id)).size(), 1);
        const JournalRow row = desk.journal(u"application"_s, id.value).first();
        QCOMPARE(row.before[u"address"_s][u"text"_s].toString(), before.address.text);
        QCOMPARE(row.after[u"address"_s][u"text"_s].toString(), u"ул. Новая, 3"_s);
        QCOMPARE(row.reason, u"опечатка"_s);
    }

    void movesToTheQueueOfTheCorrectedBirthYear()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        auto input = correction(desk, id);
        input.corrected.child.birthDate = QDate(2023, 12, 31);

        desk.done<CorrectApplication>(input);

        const QueueEntry entry = *need(desk.store().queue().openEntry(id));
        QCOMPARE(entry.birthYear, 2023);
        QCOMPARE(entry.enteredCause, Cause::Corrected);
        QCOMPARE(entry.filedAt, desk.application(id).filedAt);
    }

    void movesByACorrectedBenefit()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        auto input = correction(desk, id);
        input.corrected.benefit = benefit(PriorityCategory::Extraordinary);

        desk.done<CorrectApplication>(input);
        QCOMPARE(need(desk.store().queue().openEntry(id))->enteredCause, Cause::BenefitConfirmed);
        input.corrected.benefit.reset();
        desk.office.advance(1);
        desk.done<CorrectApplication>(input);

        const QueueEntry entry = *need(desk.store().queue().openEntry(id));
        QCOMPARE(entry.category, PriorityCategory::General);
        QCOMPARE(entry.enteredCause, Cause::Corrected);
    }

    /// R15: otherwise any correction of a street would give a lost category back.
    void givesNoLostCategoryBackByTheWay()
    {
        Desk desk;
        ApplicationInput typed = desk.typed();
        typed.benefit = benefit(PriorityCategory::FirstPriority);
        const ApplicationId id = desk.waiting(typed);
        desk.office.write([&] {
            Work work(desk.store(), desk.office.administrator(), desk.office.random(), desk.office.now());
            const Application stored = desk.application(id);
            Application application = stored;
            application.category = PriorityCategory::General;
            need(saveChanged(work, stored, application, Cause::BenefitExpired, u"run-night"_s));
        });
        auto input = correction(desk, id);
        input.corrected.benefit = typed.benefit;
        input.corrected.address.text = u"ул. Новая, 3"_s;

        desk.done<CorrectApplication>(input);

        QCOMPARE(desk.application(id).category, PriorityCategory::General);
    }

    void correctsNothingThatTheRulesRefuse()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        desk.waiting(QDate(2024, 5, 5), 2);
        auto input = correction(desk, id);

        input.reason.clear();
        QCOMPARE(refusal(desk.run<CorrectApplication>(input)), u"ReasonRequired reason"_s);
        input.reason = u"опечатка"_s;
        input.corrected.phones = {{newMobile, {}, {}}, {firstPhone(desk, id), {}, {}}};
        QCOMPARE(refusal(desk.run<CorrectApplication>(input)), u"PhoneNotOnApplication corrected.phones[0].number"_s);
        input.corrected.phones = desk.typed().phones;
        input.corrected.child.iin = iinBorn(QDate(2024, 5, 5), 2);
        QCOMPARE(refusal(desk.run<CorrectApplication>(input)), u"ChildAlreadyQueued corrected.child.iin"_s);
        input.corrected.child.iin = iinBorn(QDate(2015, 5, 5), 2);
        QCOMPARE(refusal(desk.run<CorrectApplication>(input)), u"ChildTooOld corrected.child.iin"_s);
        input.corrected.child.iin = u"1"_s;
        QCOMPARE(refusal(desk.run<CorrectApplication>(input)), u"IinTooShort corrected.child.iin"_s);
        input.revision = 99;
        QCOMPARE(refusal(desk.run<CorrectApplication>(input)), u"ChangedByOther"_s);
    }

    void journalsWhoLookedAtACardAndWhy()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();

        desk.done<ViewCard>({id, u"whole-iin"_s});

        const JournalRow row = desk.journal(u"application"_s, id.value).first();
        QCOMPARE(row.verb, u"view-card"_s);
        QCOMPARE(row.reason, u"whole-iin"_s);
        QCOMPARE(row.workstation, u"PC-1"_s);
        QCOMPARE(refusal(desk.run<ViewCard>({id, {}})), u"ReasonRequired purpose"_s);
        QCOMPARE(refusal(desk.run<ViewCard>({ApplicationId{999}, u"desk"_s})), u"NotFound"_s);
    }

    void showsAKindergartenOnlyItsOwnChildren()
    {
        Desk desk;
        const ApplicationId sent = desk.inState(ApplicationState::Referred, 1);
        const ApplicationId waiting = desk.waiting(QDate(2024, 5, 5), 2);
        const Seat seat = need(desk.store().seats().get(need(desk.store().referrals().liveOf(sent))->seat));
        const KindergartenId own = need(desk.store().kindergartens().group(seat.group)).kindergarten;

        desk.as(Role::Kindergarten, own);

        QVERIFY(desk.run<ViewCard>({sent, u"desk"_s}));
        // A server shows their session no such row at all.
        QCOMPARE(refusal(desk.run<ViewCard>({waiting, u"desk"_s})), test::TestServer::isWanted() ? u"NotFound"_s : u"NotPermitted"_s);
    }
};

QTEST_APPLESS_MAIN(FamilyVerbsTest)
#include "tst_familyverbs.moc"
