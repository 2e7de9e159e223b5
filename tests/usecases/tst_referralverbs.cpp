// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statetables.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/reports/runnight.h"
#include "usecases/scene.h"
#include "usecases/referralscene.h"

using namespace kezek;
using kezek::test::need;
using namespace Qt::Literals::StringLiterals;

class ReferralVerbsTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheTableOfStatesAndVerbs_data();
    void followsTheTableOfStatesAndVerbs();
    void livesByTheWorkingDays_data();
    void livesByTheWorkingDays();
    void extendsOnceByThirtyDays();
    void refusesAnExtensionByRuleWithoutSpendingATry();
    void countsAnExtensionFromThePressWhereTheOfficeSaysSo();
    void enrolsWithAllPapersAndAContract();
    void refusesAnEnrolmentThatIsNotComplete();
    void showsAKindergartenOnlyItsOwnChildren();
    void returnsRejectedPapersOnGeneralGrounds();
    void keepsTheCategoryOrStrikesWhereTheOfficeSaysSo();
    void archivesAStrikeOfPapersThatIsTheLast();
    void recallsWithTheOwnCategoryAndNoStrike();
    void freesTheSeatOfAChildThatLeaves();
    void needsAReason();

private:
    static const QStringList &verbs();
    static QString go(ReferralScene &scene, const QString &verb);
};

const QStringList &ReferralVerbsTest::verbs()
{
    static const QStringList all{u"Extend"_s, u"Enrol"_s, u"Lapse"_s, u"RejectPapers"_s, u"Withdraw"_s, u"Recall"_s, u"Leave"_s};
    return all;
}

QString ReferralVerbsTest::go(ReferralScene &scene, const QString &verb)
{
    if (verb == u"Extend"_s)
        return refusedAs(scene.extend());
    if (verb == u"Enrol"_s)
        return refusedAs(scene.enrol());
    if (verb == u"RejectPapers"_s)
        return refusedAs(scene.reject());
    if (verb == u"Withdraw"_s)
        return refusedAs(scene.withdraw());
    if (verb == u"Recall"_s)
        return refusedAs(scene.recall());
    if (verb == u"Leave"_s)
        return refusedAs(scene.leave());
    scene.lapse();
    return {};
}

void ReferralVerbsTest::followsTheTableOfStatesAndVerbs_data()
{
    QTest::addColumn<ReferralState>("from");
    QTest::addColumn<QString>("verb");

    for (const ReferralState from : allOf<ReferralState>())
        for (const QString &verb : verbs())
            QTest::addRow("%s, %s", qPrintable(toText(from)), qPrintable(verb)) << from << verb;
}

void ReferralVerbsTest::followsTheTableOfStatesAndVerbs()
{
    QFETCH(ReferralState, from);
    QFETCH(QString, verb);
    ReferralScene scene;
    scene.bringTo(from);
    QCOMPARE(scene.now().state, from);
    scene.office.wait(61);
    const Referral before = scene.now();
    const bool waited = scene.application().state == ApplicationState::Waiting;

    const QString refused = go(scene, verb);

    const auto arrow = fromText<ReferralVerb>(verb);
    const auto to = arrow ? next(from, *arrow) : Result<ReferralState>(from);
    const bool leaves = verb == u"Leave"_s && from == ReferralState::Enrolled;
    if (leaves || (arrow && to)) {
        QCOMPARE(refused, QString());
        QCOMPARE(scene.now().state, *to);
        return;
    }
    // A child that is back in the queue can still withdraw, and the night finds nothing to do: neither touches the ended referral.
    const bool notAboutIt = verb == u"Lapse"_s || (verb == u"Withdraw"_s && waited);
    const bool again = verb == u"Extend"_s && from == ReferralState::Extended;
    QCOMPARE(refused, notAboutIt ? QString() : again ? u"ExtendedAlready"_s : u"MoveNotAllowed"_s);
    QCOMPARE(scene.now(), before);
}

void ReferralVerbsTest::livesByTheWorkingDays_data()
{
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<int>("workingDays");

    const QList<QDate> days{QDate(2026, 10, 5),  // Monday
                            QDate(2026, 10, 3),  // Saturday
                            QDate(2026, 10, 22), // Thursday before a holiday on Monday
                            QDate(2026, 12, 14), // 16 December within
                            QDate(2026, 12, 29), // over the New Year
                            QDate(2027, 3, 18)}; // Nauryz
    for (const QDate issued : days)
        for (int workingDays = 0; workingDays <= 7; ++workingDays)
            QTest::addRow("%s + %d", qPrintable(issued.toString(Qt::ISODate)), workingDays) << issued << workingDays;
}

void ReferralVerbsTest::livesByTheWorkingDays()
{
    QFETCH(QDate, issued);
    QFETCH(int, workingDays);
    ReferralScene scene(issued.toString(Qt::ISODate) + u"T10:00"_s);
    const auto calendar = scene.office.store().settings().calendar().value();
    const QDate day = workingDays == 0 ? issued : calendar.addWorkingDays(issued, workingDays).value();

    // The last minutes of the day still count, whether or not the night run was late.
    scene.office.at(day.toString(Qt::ISODate) + u"T23:55"_s);
    const QString extended = workingDays <= 4 ? QString() : workingDays == 5 ? u"ExtensionTooLate"_s : u"ReferralLapsed"_s;
    const QString enrolled = workingDays <= 5 ? QString() : u"ReferralLapsed"_s;

    if (workingDays % 2 == 0) {
        QCOMPARE(refusedAs(scene.extend()), extended);
        QCOMPARE(refusedAs(scene.enrol()), enrolled);
    } else {
        QCOMPARE(refusedAs(scene.enrol()), enrolled);
        QCOMPARE(refusedAs(scene.extend()), enrolled.isEmpty() ? u"MoveNotAllowed"_s : extended);
    }
    if (workingDays > 5) {
        QCOMPARE(refusedAs(scene.reject()), u"ReferralLapsed"_s);
        QCOMPARE(refusedAs(scene.recall()), u"ReferralLapsed"_s);
    }
}

void ReferralVerbsTest::extendsOnceByThirtyDays()
{
    ReferralScene scene;

    const auto extended = scene.extend();

    QCOMPARE(refusedAs(extended), QString());
    QCOMPARE(extended->lastDay, QDate(2026, 11, 11));
    QCOMPARE(scene.now().lastDay, QDate(2026, 11, 11));
    QCOMPARE(scene.now().extendedAt, scene.office.now());
    QCOMPARE(scene.office.messages(MessageKind::ReferralExtended, scene.child), 1);
    QCOMPARE(refusedAs(scene.office.tried<ExtendReferral>({scene.id, {}, {}, {}})), u"ExtendedAlready"_s);
}

void ReferralVerbsTest::refusesAnExtensionByRuleWithoutSpendingATry()
{
    ReferralScene scene;
    scene.office.wait(61);
    const QString number = scene.now().number.text();
    const QString phone = scene.office.phoneOf(scene.child);
    const QString digits = scene.office.code(CodePurpose::ExtendReferral, scene.child, {}, scene.id);
    const QString other = ReferralNumber(2026, 99).text();
    const QString wrong = digits == u"1234"_s ? u"4321"_s : u"1234"_s;

    QCOMPARE(refusedAs(scene.office.tried<ExtendReferral>({scene.id, other, phone, digits})), u"ReferralNumberDiffers"_s);
    QCOMPARE(refusedAs(scene.office.tried<ExtendReferral>({scene.id, u"12"_s, phone, digits})), u"NumberMalformed"_s);
    QCOMPARE(refusedAs(scene.office.tried<ExtendReferral>({scene.id, number, u"+77019999999"_s, digits})), u"PhoneNotOnApplication"_s);
    QCOMPARE(scene.office.count(u"SELECT min(tries_left) FROM code WHERE purpose = 'ExtendReferral'"_s), 3);
    QCOMPARE(refusedAs(scene.office.tried<ExtendReferral>({scene.id, number, phone, wrong})), u"CodeWrong"_s);
    QCOMPARE(refusedAs(scene.office.tried<ExtendReferral>({scene.id, number, phone, digits})), QString());
}

void ReferralVerbsTest::countsAnExtensionFromThePressWhereTheOfficeSaysSo()
{
    ReferralScene scene(u"2026-10-05T10:00"_s, {{u"extensionFrom"_s, u"PressDay"_s}});
    scene.office.at(u"2026-10-07T10:00"_s);

    QCOMPARE(scene.extend()->lastDay, QDate(2026, 11, 6));
}

void ReferralVerbsTest::enrolsWithAllPapersAndAContract()
{
    ReferralScene scene;

    QCOMPARE(refusedAs(scene.enrol()), QString());

    QCOMPARE(scene.now().state, ReferralState::Enrolled);
    QCOMPARE(scene.now().contractNumber, u"Д-17"_s);
    QCOMPARE(scene.application().state, ApplicationState::Enrolled);
    QCOMPARE(scene.office.seats(scene.group).constFirst().state, SeatState::Taken);
    QCOMPARE(scene.office.messages(MessageKind::EnrolledNotice, scene.child), 1);
}

void ReferralVerbsTest::refusesAnEnrolmentThatIsNotComplete()
{
    ReferralScene scene;
    const EnrolChild::Input whole = scene.enrolment();

    for (const EnrolmentPaper missing : allOf<EnrolmentPaper>()) {
        EnrolChild::Input input = whole;
        input.papers.removeAll(missing);
        const auto refused = scene.office.tried<EnrolChild>(input);
        QCOMPARE(refusedAs(refused), u"PapersIncomplete"_s);
        QCOMPARE(refused.error().args, QVariantList{toText(missing)});
    }
    EnrolChild::Input input = whole;
    input.contractNumber = u"  "_s;
    QCOMPARE(refusedAs(scene.office.tried<EnrolChild>(input)), u"ContractMissing"_s);
    input = whole;
    input.contractDate = QDate();
    QCOMPARE(refusedAs(scene.office.tried<EnrolChild>(input)), u"ContractMissing"_s);
    input.contractDate = QDate(2026, 10, 6);
    QCOMPARE(refusedAs(scene.office.tried<EnrolChild>(input)), u"DateInFuture"_s);
    QCOMPARE(scene.now().state, ReferralState::Issued);
}

void ReferralVerbsTest::showsAKindergartenOnlyItsOwnChildren()
{
    ReferralScene scene;
    const KindergartenId other = scene.office.kindergarten(u"№ 12"_s);
    const Actor stranger = scene.office.actor(Role::Kindergarten, other);
    const Actor own = scene.office.actor(Role::Kindergarten, scene.kindergarten);
    const EnrolChild::Input input = scene.enrolment();
    // A server shows their session no such row at all.
    const QString elsewhere = test::TestServer::isWanted() ? u"NotFound"_s : u"NotPermitted"_s;

    QCOMPARE(refusedAs(scene.office.as<EnrolChild>(stranger, input)), elsewhere);
    QCOMPARE(refusedAs(scene.office.as<RejectPapers>(stranger, {scene.id, u"нет справки"_s})), elsewhere);
    QCOMPARE(refusedAs(scene.office.as<RecallReferral>(own, {scene.id, u"ошибка"_s})), u"NotPermitted"_s);
    QCOMPARE(refusedAs(scene.office.as<EnrolChild>(scene.office.actor(Role::Registrar), input)), u"NotPermitted"_s);
    QCOMPARE(refusedAs(scene.office.as<EnrolChild>(own, input)), QString());
    QCOMPARE(refusedAs(scene.office.as<LeaveKindergarten>(stranger, {scene.id, u"переезд"_s})), elsewhere);
    QCOMPARE(refusedAs(scene.office.as<LeaveKindergarten>(own, {scene.id, u"переезд"_s})), QString());
}

void ReferralVerbsTest::returnsRejectedPapersOnGeneralGrounds()
{
    ReferralScene scene;
    const Application before = scene.application();
    QCOMPARE(before.category, PriorityCategory::FirstPriority);
    scene.office.wait(3600);

    QCOMPARE(refusedAs(scene.reject()), QString());

    const Application after = scene.application();
    QCOMPARE(after.state, ApplicationState::Waiting);
    QCOMPARE(after.category, PriorityCategory::General);
    QCOMPARE(after.filedAt, before.filedAt);
    QCOMPARE(after.strikes, 0);
    const auto entry = scene.office.store().queue().openEntry(scene.child).value();
    QCOMPARE(entry->enteredCause, Cause::PapersRejected);
    QCOMPARE(entry->category, PriorityCategory::General);
    const SeatStatus seat = scene.office.seats(scene.group).constFirst();
    QCOMPARE(seat.state, SeatState::Free);
    QCOMPARE(seat.seat.freeCause, Cause::PapersRejected);
    QCOMPARE(scene.office.messages(MessageKind::PapersRejectedNotice, scene.child), 1);
    // R17: free at once, choosable only after the next bulletin.
    QCOMPARE(refusedAs(scene.office.take(scene.child, scene.group)), u"SeatTaken"_s);
    scene.office.wait(61);
    scene.office.publish();
    QCOMPARE(refusedAs(scene.office.take(scene.child, scene.group)), QString());
}

void ReferralVerbsTest::keepsTheCategoryOrStrikesWhereTheOfficeSaysSo()
{
    ReferralScene scene;
    scene.office.rule(u"overdueKeepsCategory"_s, u"1"_s);
    scene.office.rule(u"papersWrongIsStrike"_s, u"1"_s);
    scene.office.rule(u"stopListDays"_s, u"10"_s);

    QCOMPARE(refusedAs(scene.reject()), QString());

    QCOMPARE(scene.application().category, PriorityCategory::FirstPriority);
    QCOMPARE(scene.application().strikes, 1);
    QCOMPARE(scene.application().stopListedUntil, QDate(2026, 10, 14));
}

void ReferralVerbsTest::archivesAStrikeOfPapersThatIsTheLast()
{
    ReferralScene scene;
    scene.office.rule(u"papersWrongIsStrike"_s, u"1"_s);
    scene.office.rule(u"overduesThatArchive"_s, u"1"_s);

    QCOMPARE(refusedAs(scene.reject()), QString());

    QCOMPARE(scene.application().state, ApplicationState::Archived);
    QCOMPARE(scene.application().endCause, Cause::SecondOverdue);
    QCOMPARE(scene.now().state, ReferralState::PapersRejected);
    QCOMPARE(scene.office.messages(MessageKind::ArchivedTwice, scene.child), 1);
    QCOMPARE(scene.office.messages(MessageKind::PapersRejectedNotice, scene.child), 0);
    const QString told = need(scene.office.store().readers().messages({}, {})).rows.constFirst().message.body;
    QVERIFY2(told.contains(u"нет справки"_s) && !told.contains(u'{'), qPrintable(told));
}

void ReferralVerbsTest::recallsWithTheOwnCategoryAndNoStrike()
{
    ReferralScene scene;

    QCOMPARE(refusedAs(scene.recall()), QString());

    QCOMPARE(scene.application().state, ApplicationState::Waiting);
    QCOMPARE(scene.application().category, PriorityCategory::FirstPriority);
    QCOMPARE(scene.application().strikes, 0);
    QCOMPARE(scene.office.store().queue().openEntry(scene.child).value()->enteredCause, Cause::ReferralRecalled);
    QCOMPARE(scene.office.seats(scene.group).constFirst().seat.freeCause, Cause::ReferralRecalled);
    QCOMPARE(scene.office.messages(MessageKind::RecalledNotice, scene.child), 1);
}

void ReferralVerbsTest::freesTheSeatOfAChildThatLeaves()
{
    ReferralScene scene;
    QVERIFY(scene.enrol());
    scene.office.at(u"2027-05-31T10:00"_s);

    QCOMPARE(refusedAs(scene.leave()), QString());

    QCOMPARE(scene.now().state, ReferralState::Enrolled);
    QCOMPARE(scene.now().releasedAt, scene.office.now());
    QCOMPARE(scene.application().state, ApplicationState::Archived);
    QCOMPARE(scene.application().endCause, Cause::ChildLeft);
    QCOMPARE(scene.office.seats(scene.group).constFirst().state, SeatState::Free);
    QCOMPARE(scene.office.seats(scene.group).constFirst().seat.freeCause, Cause::ChildLeft);
    QCOMPARE(refusedAs(scene.leave()), u"MoveNotAllowed"_s);
}

void ReferralVerbsTest::needsAReason()
{
    ReferralScene scene;

    QCOMPARE(refusedAs(scene.office.tried<RejectPapers>({scene.id, u" "_s})), u"ReasonRequired"_s);
    QCOMPARE(refusedAs(scene.office.tried<RecallReferral>({scene.id, {}})), u"ReasonRequired"_s);
    QCOMPARE(refusedAs(scene.office.tried<LeaveKindergarten>({scene.id, {}})), u"ReasonRequired"_s);
    QCOMPARE(refusedAs(scene.office.tried<RejectPapers>({ReferralId{99}, u"нет"_s})), u"NotFound"_s);
}

QTEST_GUILESS_MAIN(ReferralVerbsTest)
#include "tst_referralverbs.moc"
