// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/proofscene.h"
#include "usecases/queue/positionhistory.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/transferchild.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// What has changed since does not change what is said of then.
class ProofsOfThePastTest : public QObject {
    Q_OBJECT

private slots:
    void wishesChangedSinceAreReadFromTheJournal();
    void aGroupChangedSinceIsReadFromTheJournal();
    void withOneToNTheOrderIsThatOfTheDay();
    void ofAChildThatMovedItIsTheFirstReferral();
    void isForHeadsAndJournaled();
    void aHistoryBeginsAndEndsWhereTheChildDid();
    void aHistoryTellsAChangeOfTheOrder();
};

void ProofsOfThePastTest::wishesChangedSinceAreReadFromTheJournal()
{
    ProofScene office;
    const ApplicationId first = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, russianOnly, {}});
    const ApplicationId child = office.child();
    office.scene.publish();
    const Referral referral = office.take(child, office.group);
    office.scene.wait(60);
    office.correct(first, [](ApplicationInput &input) { input.wishes = {}; });
    office.scene.wait(60);
    office.correct(first, [&](ApplicationInput &input) { input.wishes = {{}, {}, {office.place}}; });

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::LanguageNotWished);
}

void ProofsOfThePastTest::aGroupChangedSinceIsReadFromTheJournal()
{
    ProofScene office;
    office.scene.rule(u"windowWorkingDays"_s, u"0"_s);
    const ApplicationId first = office.child();
    const ApplicationId child = office.child({QDate(2023, 9, 1), PriorityCategory::General, {}, {}, {}});
    const Referral referral = office.scene.referral(child, office.group);
    office.scene.wait(60);
    SaveGroup::Input input;
    input.group = office.group;
    input.kindergarten = office.place;
    input.title = u"Балапан"_s;
    input.bornFrom = QDate(2023, 8, 1);
    input.bornUntil = QDate(2024, 7, 31);
    input.capacity = 1;
    input.reason = u"новый год"_s;
    office.scene.done<SaveGroup>(input);

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::OpenToAll);
    QCOMPARE(proofSheet(office.scene.store(), referral.id)->group.bornFrom, QDate(2023, 1, 1));
}

void ProofsOfThePastTest::withOneToNTheOrderIsThatOfTheDay()
{
    ProofScene office;
    office.scene.rule(u"order"_s, u"OneToN"_s);
    office.scene.rule(u"generalPerFirstPriority"_s, u"1"_s);
    const QDate until(2027, 1, 1);
    const ApplicationId g1 = office.child();
    const ApplicationId g2 = office.child();
    const ApplicationId p1 = office.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, until, {}, {}});
    const ApplicationId p2 = office.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, until, {}, {}});
    const Referral referral = office.scene.referral(g2, office.group);
    office.scene.at(office.scene.now().addDays(1));
    office.scene.rule(u"order"_s, u"CategoriesStrict"_s);

    const ProofSheet sheet = proofSheet(office.scene.store(), referral.id).value();

    QList<ApplicationId> ahead;
    for (const ProofRow &row : sheet.ahead)
        ahead.append(row.application);
    QCOMPARE(ahead, (QList<ApplicationId>{p1, g1, p2}));
    QCOMPARE(sheet.position, referral.positionAtIssue);
}

void ProofsOfThePastTest::ofAChildThatMovedItIsTheFirstReferral()
{
    ProofScene office;
    const GroupId second = office.scene.group(office.place, 1, QDate(2023, 1, 1), QDate(2023, 12, 31));
    const ApplicationId first = office.child();
    const ApplicationId child = office.child();
    const Referral referral = office.scene.referral(child, office.group);
    office.scene.wait(60);
    office.scene.done<EnrolChild>({referral.id, allOf<EnrolmentPaper>(), u"Д-1"_s, localDay(office.scene.now())});
    office.scene.wait(60);
    const auto publications = office.scene.store().seats().ofGroup(second).value();
    office.scene.store().session().run(u"UPDATE publication SET ended_at = published_at + 1, end_cause = 'SeatClosed' WHERE seat_id = ?"_s,
                                       binds(publications[0].seat.id)).value();
    const auto moved = office.scene.done<TransferChild>({referral.id, second, u"брат"_s});

    const ProofSheet sheet = proofSheet(office.scene.store(), moved.referral).value();

    QCOMPARE(sheet.referral.id, referral.id);
    QCOMPARE(sheet.ahead.size(), 1);
    QCOMPARE(sheet.ahead[0].application, first);
}

void ProofsOfThePastTest::isForHeadsAndJournaled()
{
    ProofScene office;
    office.child();
    const ApplicationId child = office.child();
    const Referral referral = office.scene.referral(child, office.group);

    for (const Role role : {Role::Registrar, Role::Placement})
        QCOMPARE(refusedAs(office.scene.as<MakeProofSheet>(office.scene.actor(role), {referral.id, false})), u"NotPermitted"_s);
    const auto made = office.scene.as<MakeProofSheet>(office.scene.actor(Role::Supervisor), {referral.id, true}).value();

    QCOMPARE(made.number, referral.number.text());
    QCOMPARE(made.ahead, 1);
    QCOMPARE(made.notExplained, 0);
    const JournalRow row = office.scene.store().journal().ofSubject(u"referral"_s, referral.id.value).value().constFirst();
    QCOMPARE(row.verb, u"make-proof-sheet"_s);
    QCOMPARE(row.after[u"names"_s].toBool(), true);
    QCOMPARE(refusedAs(office.scene.tried<MakeProofSheet>({ReferralId{99}, false})), u"NotFound"_s);
}

void ProofsOfThePastTest::aHistoryBeginsAndEndsWhereTheChildDid()
{
    using What = PositionHistory::Line::What;
    ProofScene office;
    office.child();
    const QDateTime before = office.scene.now();
    const ApplicationId child = office.child();
    const QDateTime waiting = office.scene.now();
    office.scene.wait(60);
    const GroupId other = office.scene.group(office.place, 1);
    QVERIFY(office.group != other);
    const Referral referral = office.scene.referral(child, other);
    office.scene.wait(3600);
    office.scene.done<RecallReferral>({referral.id, u"ошибка"_s});
    office.scene.wait(60);
    const QDateTime now = office.scene.now();

    const PositionHistory whole = positionHistory(office.scene.store(), child, before, now).value();
    const PositionHistory gone = positionHistory(office.scene.store(), child, referral.issuedAt, referral.issuedAt.addSecs(60)).value();
    const PositionHistory backwards = positionHistory(office.scene.store(), child, referral.issuedAt.addSecs(60), waiting).value();

    QVERIFY(!whole.before);
    QCOMPARE(*whole.after, 2);
    QCOMPARE(whole.lines.size(), 3);
    QCOMPARE(whole.lines[0].what, What::Entered);
    QCOMPARE(whole.lines[0].move.cause, Cause::Registered);
    QCOMPARE(whole.lines[0].position, 2);
    QCOMPARE(whole.lines[1].what, What::Left);
    QCOMPARE(whole.lines[1].move.cause, Cause::ReferralIssued);
    QCOMPARE(whole.lines[1].position, 2);
    QCOMPARE(whole.lines[2].move.cause, Cause::ReferralRecalled);
    QVERIFY(!gone.before && !gone.after && gone.lines.isEmpty());
    QCOMPARE(backwards.from, waiting);
    QCOMPARE(*backwards.before, 2);
    QVERIFY(!backwards.after);
    QCOMPARE(refusedAs(positionHistory(office.scene.store(), ApplicationId{99}, waiting, now)), u"NotFound"_s);
}

void ProofsOfThePastTest::aHistoryTellsAChangeOfTheOrder()
{
    ProofScene office;
    const QDate until(2027, 1, 1);
    const ApplicationId child = office.child();
    office.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, until, {}, {}});
    office.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, until, {}, {}});
    const QDateTime from = office.scene.now();
    office.scene.at(u"2026-10-08T00:00"_s);
    office.scene.rule(u"order"_s, u"OneToN"_s);
    office.scene.at(u"2026-10-09T00:00"_s);

    const PositionHistory told = positionHistory(office.scene.store(), child, from, office.scene.now()).value();

    QCOMPARE(*told.before, 3);
    QCOMPARE(*told.after, 2);
    QCOMPARE(told.lines.size(), 1);
    QCOMPARE(told.lines[0].what, PositionHistory::Line::What::OrderChanged);
    QCOMPARE(told.lines[0].move.places, -1);
    QCOMPARE(told.lines[0].move.at, localInstant(u"2026-10-08T00:00"_s));
}

QTEST_GUILESS_MAIN(ProofsOfThePastTest)
#include "tst_proofsofthepast.moc"
