// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/reopenapplication.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

FileApplication::Input filing(Desk &desk, const ApplicationInput &typed)
{
    FileApplication::Input input;
    input.application = typed;
    desk.confirmPhones(input.application);
    input.consent = true;
    return input;
}

FileApplication::Input paper(const ApplicationInput &typed, const QDateTime &receivedAt)
{
    FileApplication::Input input;
    input.application = typed;
    for (PhoneInput &phone : input.application.phones)
        phone.unconfirmedReason = u"бумажное заявление"_s;
    input.source = Source::Paper;
    input.receivedAt = receivedAt;
    input.consent = true;
    return input;
}

RegisterApplication::Input checks(ApplicationId id)
{
    RegisterApplication::Input input;
    input.application = id;
    input.certificateChecked = input.addressChecked = input.benefitChecked = true;
    return input;
}

BenefitInput benefit(PriorityCategory category, std::optional<QDate> validUntil = {})
{
    return {category, u"многодетная семья"_s, u"А-17"_s, validUntil};
}

} // namespace

/// G1–G3: filing, registration, refusal.
class FilingTest : public QObject {
    Q_OBJECT

private slots:
    void filesAtTheCounterWithACodeToEachMobile()
    {
        Desk desk;
        const auto input = filing(desk, desk.typed());

        const auto output = desk.done<FileApplication>(input);

        const Application stored = desk.application(output.application);
        QCOMPARE(stored.state, ApplicationState::Filed);
        QCOMPARE(stored.filedAt, desk.office.now());
        QCOMPARE(stored.registrationDue, desk.office.now().addDays(1));
        QCOMPARE(output.registrationDue, stored.registrationDue);
        QCOMPARE(stored.phones.size(), 2);
        QVERIFY(stored.phones[0].confirmed && stored.phones[1].confirmed);
        QCOMPARE(stored.child.birthDate, QDate(2024, 1, 16));
        QCOMPARE(stored.consent.how, u"counter"_s);
        QCOMPARE(desk.notices(), QStringList{u"Accepted"_s});
        const auto journal = desk.journal(u"application"_s, output.application.value);
        QCOMPARE(journal.size(), 1);
        QCOMPARE(journal[0].verb, u"file-application"_s);
        QCOMPARE(journal[0].after[u"child"_s][u"iin"_s].toString(), input.application.child.iin);
        QVERIFY(journal[0].before.isEmpty());
    }

    void tellsWhichFieldIsWrong_data()
    {
        QTest::addColumn<std::function<void(FileApplication::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &expected, std::function<void(FileApplication::Input &)> change) {
            QTest::newRow(qPrintable(expected)) << change << expected;
        };
        row(u"IinCheckDigit application.child.iin"_s, [](auto &i) {
            i.application.child.iin[11] = i.application.child.iin[11] == u'0' ? u'1' : u'0';
        });
        row(u"IinTooShort application.applicant.iin"_s, [](auto &i) { i.application.applicant.iin = u"9005"_s; });
        row(u"ChildIsApplicant application.applicant.iin"_s, [](auto &i) { i.application.applicant.iin = i.application.child.iin; });
        row(u"NameEmpty application.child.name.surname"_s, [](auto &i) { i.application.child.name.surname.clear(); });
        row(u"NameNotLetters application.applicant.name.given"_s, [](auto &i) { i.application.applicant.name.given = u"4"_s; });
        row(u"DateInFuture application.child.birthDate"_s, [](auto &i) { i.application.child.birthDate = QDate(2027, 1, 1); });
        row(u"FieldRequired application.child.certificate.number"_s, [](auto &i) { i.application.child.certificate.number = u" "_s; });
        row(u"FieldRequired application.child.certificate.issuedOn"_s, [](auto &i) { i.application.child.certificate.issuedOn = {}; });
        row(u"DateInFuture application.child.certificate.issuedOn"_s,
            [](auto &i) { i.application.child.certificate.issuedOn = QDate(2026, 11, 24); });
        row(u"FieldRequired application.address.text"_s, [](auto &i) { i.application.address.text.clear(); });
        row(u"FieldNotUnderstood application.address.district"_s, [](auto &i) { i.application.address.district = DistrictId{77}; });
        row(u"FieldRequired application.phones"_s, [](auto &i) { i.application.phones.removeLast(); });
        row(u"PhoneInvalid application.phones[1].number"_s, [](auto &i) { i.application.phones[1].number = u"12"_s; });
        row(u"SamePhoneTwice application.phones[1].number"_s,
            [](auto &i) { i.application.phones[1].number = i.application.phones[0].number; });
        row(u"PhoneNotMobile application.phones[0].number"_s, [](auto &i) { i.application.phones[0].number = u"+77213901234"_s; });
        row(u"PhoneNotConfirmed application.phones[1].code"_s, [](auto &i) { i.application.phones[1].code.clear(); });
        row(u"CodeWrong application.phones[1].code"_s, [](auto &i) { i.application.phones[1].code = u"0000"_s; });
        row(u"FieldNotUnderstood application.benefit.category"_s,
            [](auto &i) { i.application.benefit = benefit(PriorityCategory::General); });
        row(u"FieldRequired application.benefit.paper"_s, [](auto &i) {
            i.application.benefit = benefit(PriorityCategory::FirstPriority);
            i.application.benefit->paper.clear();
        });
        row(u"FieldNotUnderstood application.commissionPaper.kind"_s,
            [](auto &i) { i.application.commissionPaper = {GroupKind::General, u"1"_s, {}}; });
        row(u"TooManyWishes application.wishes.kindergartens"_s,
            [](auto &i) { i.application.wishes.kindergartens = {{1}, {2}, {3}, {4}, {5}}; });
        row(u"FieldNotUnderstood application.wishes.kindergartens"_s, [](auto &i) { i.application.wishes.kindergartens = {{99}}; });
        row(u"ConsentRequired consent"_s, [](auto &i) { i.consent = false; });
        row(u"FieldRequired receivedAt"_s, [](auto &i) { i.source = Source::Paper; });
        row(u"FieldNotUnderstood receivedAt"_s, [](auto &i) { i.receivedAt = QDateTime(QDate(2026, 1, 9), QTime(9, 0), Qt::UTC); });
        row(u"ChildTooOld application.child.iin"_s, [](auto &i) { i.application.child.birthDate = QDate(2019, 11, 23); });
    }

    void tellsWhichFieldIsWrong()
    {
        QFETCH(std::function<void(FileApplication::Input &)>, change);
        QFETCH(QString, expected);
        Desk desk;
        FileApplication::Input input = filing(desk, desk.typed());

        change(input);
        const auto output = desk.run<FileApplication>(input);

        QCOMPARE(refusal(output), expected);
        QVERIFY(!need(desk.store().applications().liveOfChild(*Iin::parse(iinBorn(QDate(2024, 1, 16), 1)))));
    }

    void acceptsAReasonInsteadOfACode()
    {
        Desk desk;
        FileApplication::Input input = filing(desk, desk.typed());
        input.application.phones[1].code.clear();
        input.application.phones[1].unconfirmedReason = u"телефон разряжен"_s;

        const Application stored = desk.application(desk.done<FileApplication>(input).application);

        QVERIFY(!stored.phones[1].confirmed);
        QCOMPARE(stored.phones[1].unconfirmedReason, u"телефон разряжен"_s);
    }

    void aWrongSecondCodeDoesNotUseUpTheFirst()
    {
        Desk desk;
        const FileApplication::Input right = filing(desk, desk.typed());
        FileApplication::Input wrong = right;
        wrong.application.phones[1].code = u"0000"_s;

        QCOMPARE(refusal(desk.run<FileApplication>(wrong)), u"CodeWrong application.phones[1].code"_s);

        QVERIFY(desk.run<FileApplication>(right));
    }

    void queuesAPaperFromItsDayOfReceipt()
    {
        Desk desk;
        const QDateTime received = instantOf(QDate(2026, 11, 18), QTime(16, 20));
        FileApplication::Input input = paper(desk.typed(), received);
        input.application.phones = {{u"8 (7213) 90-12-34"_s, {}, u"другого телефона нет"_s}};

        const auto output = desk.done<FileApplication>(input);

        const Application stored = desk.application(output.application);
        QCOMPARE(stored.filedAt, received);
        QCOMPARE(output.registrationDue, received.addDays(1));
        QCOMPARE(stored.consent.how, u"paper"_s);
        QCOMPARE(desk.journal(u"application"_s, output.application.value)[0].after[u"backDatedSeconds"_s].toInteger(),
                 received.secsTo(desk.office.now()));
        const QList<Message> toPhone = need(desk.store().outbox().toPhone(output.application));
        QCOMPARE(toPhone.size(), 1); // a landline takes no SMS, so the family is phoned
        QCOMPARE(toPhone.first().state, MessageState::Failed);
        QCOMPARE(toPhone.first().lastCode, u"landline"_s);
    }

    void refusesAPaperFromTomorrow()
    {
        Desk desk;

        QCOMPARE(refusal(desk.run<FileApplication>(paper(desk.typed(), desk.office.now().addSecs(1)))), u"DateInFuture receivedAt"_s);
    }

    void takesOverAnImportedQueueInSilence()
    {
        Desk desk;
        FileApplication::Input input;
        input.application = desk.typed();
        input.source = Source::Import;
        input.receivedAt = instantOf(QDate(2022, 3, 1), QTime(9, 0));

        const Application stored = desk.application(desk.done<FileApplication>(input).application);

        QCOMPARE(stored.phones[0].unconfirmedReason, u"import"_s);
        QCOMPARE(stored.filedAt, *input.receivedAt);
        QCOMPARE(stored.registrationDue, desk.office.now().addDays(1));
        QVERIFY(desk.notices().isEmpty());
    }

    void refusesASecondLiveApplicationOfTheChild()
    {
        Desk desk;
        const ApplicationId first = desk.waiting();
        const auto again = filing(desk, desk.typed());

        const auto output = desk.run<FileApplication>(again);

        QCOMPARE(refusal(output), u"ChildAlreadyQueued application.child.iin"_s);
        QCOMPARE(output.error().args, (QVariantList{u"Waiting"_s, desk.number(first)}));
        QVERIFY(output.error().detail.isEmpty());
    }

    void refusesAnEnrolledChild()
    {
        Desk desk;
        desk.inState(ApplicationState::Enrolled, 1);

        QCOMPARE(refusal(desk.run<FileApplication>(filing(desk, desk.typed()))), u"ChildAlreadyEnrolled application.child.iin"_s);
    }

    void registersWithANumberAndAPlace()
    {
        Desk desk;
        desk.waiting(QDate(2024, 3, 1), 2);
        const ApplicationId id = desk.filed();

        const auto output = desk.done<RegisterApplication>(checks(id));

        const Application stored = desk.application(id);
        QCOMPARE(stored.state, ApplicationState::Waiting);
        QCOMPARE(output.number, stored.number->text());
        QCOMPARE(stored.number->year(), 2026);
        QCOMPARE(output.position, 2);
        QCOMPARE(output.category, PriorityCategory::General);
        QCOMPARE(stored.registeredAt, desk.office.now());
        const auto entry = need(desk.store().queue().openEntry(id));
        QCOMPARE(entry->enteredCause, Cause::Registered);
        QCOMPARE(entry->birthYear, 2024);
        QVERIFY(desk.messages().first().body.contains(output.number));
        const JournalRow row = desk.journal(u"application"_s, id.value).first();
        QCOMPARE(row.verb, u"register-application"_s);
        QCOMPARE(row.before[u"state"_s].toString(), u"Filed"_s);
        QCOMPARE(row.after[u"state"_s].toString(), u"Waiting"_s);
        QVERIFY(!row.after.contains(u"child"_s)); // only what differs
    }

    void needsEveryTickOfTheCheckCard()
    {
        Desk desk;
        ApplicationInput typed = desk.typed();
        typed.benefit = benefit(PriorityCategory::FirstPriority);
        RegisterApplication::Input input = checks(desk.filed(typed));

        input.certificateChecked = false;
        QCOMPARE(refusal(desk.run<RegisterApplication>(input)), u"ChecksIncomplete certificateChecked"_s);
        input.certificateChecked = true;
        input.addressChecked = false;
        QCOMPARE(refusal(desk.run<RegisterApplication>(input)), u"ChecksIncomplete addressChecked"_s);
        input.addressChecked = true;
        input.benefitChecked = false;
        QCOMPARE(refusal(desk.run<RegisterApplication>(input)), u"ChecksIncomplete benefitChecked"_s);
        input.withoutBenefit = true;
        QCOMPARE(desk.done<RegisterApplication>(input).category, PriorityCategory::General);
    }

    void placesByTheBenefitOfTheDay_data()
    {
        QTest::addColumn<std::optional<QDate>>("validUntil");
        QTest::addColumn<PriorityCategory>("category");
        QTest::newRow("no end") << std::optional<QDate>() << PriorityCategory::Extraordinary;
        QTest::newRow("its last day") << std::optional(QDate(2026, 11, 23)) << PriorityCategory::Extraordinary;
        QTest::newRow("expired yesterday") << std::optional(QDate(2026, 11, 22)) << PriorityCategory::General;
    }

    void placesByTheBenefitOfTheDay()
    {
        QFETCH(std::optional<QDate>, validUntil);
        QFETCH(PriorityCategory, category);
        Desk desk;
        desk.waiting(QDate(2024, 3, 1), 2);
        ApplicationInput typed = desk.typed();
        typed.benefit = benefit(PriorityCategory::Extraordinary, validUntil);

        const auto output = desk.done<RegisterApplication>(checks(desk.filed(typed)));

        QCOMPARE(output.category, category);
        QCOMPARE(output.position, category == PriorityCategory::General ? 2 : 1);
    }

    void refusesTheSecondOfTwoWindows()
    {
        Desk desk;
        RegisterApplication::Input input = checks(desk.filed());
        input.revision = desk.application(input.application).revision + 1;

        QCOMPARE(refusal(desk.run<RegisterApplication>(input)), u"ChangedByOther"_s);
    }

    void doesNotRegisterAChildThatGrewUpMeanwhile()
    {
        Desk desk;
        const ApplicationId id = desk.filed(QDate(2019, 11, 24), 1);
        desk.setClock(u"2026-11-24T10:00:00"_s);

        QCOMPARE(refusal(desk.run<RegisterApplication>(checks(id))), u"ChildTooOld"_s);
    }

    void refusesWithWordsThatTheFamilyGets()
    {
        Desk desk;
        const ApplicationId id = desk.filed();

        QCOMPARE(refusal(desk.run<RefuseApplication>({id, {}, RefusalGround::WrongData, u"  "_s})), u"ReasonRequired explanation"_s);
        desk.done<RefuseApplication>({id, {}, RefusalGround::WrongData, u"неверный адрес"_s});

        const Application stored = desk.application(id);
        QCOMPARE(stored.state, ApplicationState::Archived);
        QCOMPARE(stored.endCause, Cause::Refused);
        QCOMPARE(stored.endedAt, desk.office.now());
        QVERIFY(desk.messages().first().body.contains(u"неверный адрес"_s));
        QCOMPARE(desk.journal(u"application"_s, id.value).first().reason, u"WrongData: неверный адрес"_s);
    }

    void reopensARefusedOneWithItsOwnFilingInstant()
    {
        Desk desk;
        const ApplicationId id = desk.inState(ApplicationState::Archived, 1);
        const QDateTime filedAt = desk.application(id).filedAt;
        desk.setClock(u"2026-11-25T10:00:00"_s);

        QCOMPARE(refusal(desk.run<ReopenApplication>({id, {}, {}})), u"ReasonRequired reason"_s);
        desk.done<ReopenApplication>({id, {}, u"справка принесена"_s});

        const Application stored = desk.application(id);
        QCOMPARE(stored.state, ApplicationState::Filed);
        QCOMPARE(stored.filedAt, filedAt);
        QCOMPARE(stored.registrationDue, desk.office.now().addDays(1));
        QVERIFY(!stored.endedAt && !stored.endCause);
        QCOMPARE(desk.notices().last(), u"Accepted"_s);
    }

    void reopensNothingThatWasNotRefused()
    {
        Desk desk;

        QCOMPARE(refusal(desk.run<ReopenApplication>({desk.withdrawn(1), {}, u"ошибка"_s})), u"MoveNotAllowed"_s);
    }

    void reopensNothingWhenTheChildWasFiledAgain()
    {
        Desk desk;
        const ApplicationId refused = desk.inState(ApplicationState::Archived, 1);
        desk.office.advance(3600);
        desk.filed();

        QCOMPARE(refusal(desk.run<ReopenApplication>({refused, {}, u"ошибка"_s})), u"ChildAlreadyQueued"_s);
    }
};

QTEST_APPLESS_MAIN(FilingTest)
#include "tst_filing.moc"
