// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/registerapplication.h"
#include "usecases/applications/renewbenefit.h"
#include "usecases/proofscene.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/seats/savegroup.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class ProofSheetTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheSeatAndThePlaceInTheQueue();
    void whoIsFirstHasNobodyAhead();
    void hasReferral();
    void seatKept();
    void invitedSilent();
    void ageDoesNotFit();
    void noCommissionPaper();
    void stopListed();
    void benefitExpired();
    void languageAndPlaceNotWished();
    void invitedElsewhere();
    void openToAll();
    void joinedLater();
    void cameAheadLater();
    void changedLater();
    void invitationTakenBack();
    void twinsTogether();
};

void ProofSheetTest::namesTheSeatAndThePlaceInTheQueue()
{
    ProofScene office;
    const ApplicationId first = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, russianOnly, {}});
    const ApplicationId child = office.child();
    office.scene.publish();
    const Referral referral = office.take(child, office.group);

    const ProofSheet sheet = proofSheet(office.scene.store(), referral.id).value();

    QCOMPARE(sheet.referral.number.text(), referral.number.text());
    QCOMPARE(sheet.position, 2);
    QCOMPARE(sheet.position, referral.positionAtIssue);
    QCOMPARE(sheet.queueSize, 2);
    QCOMPARE(sheet.birthYear, 2023);
    QCOMPARE(sheet.kindergarten.name, u"№ 11"_s);
    QCOMPARE(sheet.seatNumber, 1);
    QVERIFY(sheet.bulletin && sheet.windowUntil && sheet.invitedAt);
    QCOMPARE(sheet.ahead.size(), 1);
    QCOMPARE(sheet.ahead[0].application, first);
    QCOMPARE(sheet.ahead[0].position, 1);
    QCOMPARE(sheet.ahead[0].number, office.scene.application(first).number->text());
}

void ProofSheetTest::whoIsFirstHasNobodyAhead()
{
    ProofScene office;
    const ApplicationId child = office.child();
    office.child();
    const Referral referral = office.scene.referral(child, office.group);

    const ProofSheet sheet = proofSheet(office.scene.store(), referral.id).value();

    QVERIFY(sheet.ahead.isEmpty());
    QCOMPARE(sheet.position, 1);
    QVERIFY(!sheet.windowUntil);
}

void ProofSheetTest::hasReferral()
{
    ProofScene office;
    const GroupId other = office.scene.group(office.place, 1);
    const ApplicationId first = office.child();
    const ApplicationId child = office.child();
    office.scene.publish();
    office.take(first, office.scene.store().bulletins().openInvitationsOf(first).value()[0].group);
    office.scene.wait(60);
    const GroupId left = office.scene.store().bulletins().openInvitationsOf(child).value()[0].group;
    const Referral referral = office.take(child, left);
    QVERIFY(left == other || left == office.group);
    office.scene.wait(60);
    office.scene.done<RecallReferral>({office.scene.store().referrals().ofApplication(first).value()[0].id, u"ошибка"_s});

    const ProofRow row = office.rowOf(referral.id, first);

    QCOMPARE(row.reason, PassedOver::HasReferral);
    QCOMPARE(row.position, 0);
    QCOMPARE(*row.day, localDay(referral.issuedAt));
}

void ProofSheetTest::seatKept()
{
    ProofScene office;
    office.scene.group(office.place, 1, QDate(2024, 1, 1), QDate(2024, 12, 31));
    const GroupId wide = office.scene.group(office.scene.kindergarten(u"№ 12"_s), 2);
    const WishesInput there{{}, {}, {office.scene.store().kindergartens().group(wide).value().kindergarten}};
    const ApplicationId first = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, there, {}});
    const ApplicationId child = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, there, {}});
    office.scene.publish();
    const Referral referral = office.take(child, wide);

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::SeatKept);
}

void ProofSheetTest::invitedSilent()
{
    ProofScene office;
    const ApplicationId first = office.child();
    const ApplicationId child = office.child();
    const Referral referral = office.scene.referral(child, office.group);

    const ProofRow row = office.rowOf(referral.id, first);

    QCOMPARE(row.reason, PassedOver::InvitedSilent);
    QCOMPARE(*row.day, QDate(2026, 10, 5));
}

void ProofSheetTest::ageDoesNotFit()
{
    ProofScene office;
    const GroupId late = office.scene.group(office.scene.kindergarten(u"№ 12"_s), 1, QDate(2023, 6, 1), QDate(2023, 12, 31));
    const ApplicationId first = office.child();
    const ApplicationId young = office.child({QDate(2023, 7, 1), PriorityCategory::General, {}, {}, {}});
    office.scene.publish();
    const Referral referral = office.take(young, late);

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::AgeDoesNotFit);
}

void ProofSheetTest::noCommissionPaper()
{
    ProofScene office;
    SaveGroup::Input special;
    special.kindergarten = office.place;
    special.title = u"Логопедическая"_s;
    special.kind = GroupKind::Special;
    special.bornFrom = QDate(2023, 1, 1);
    special.bornUntil = QDate(2023, 12, 31);
    special.capacity = 1;
    const GroupId group = office.scene.done<SaveGroup>(special).group;
    const CommissionPaperInput valid{GroupKind::Special, u"К-1"_s, QDate(2027, 1, 1)};
    const CommissionPaperInput ended{GroupKind::Special, u"К-2"_s, QDate(2026, 10, 6)};
    const ApplicationId first = office.child();
    const ApplicationId second = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, {}, {}, ended});
    const ApplicationId child = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, {}, {}, valid});
    office.scene.at(u"2026-10-07T10:00"_s);
    const Referral referral = office.scene.referral(child, group);

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::NoCommissionPaper);
    QVERIFY(!office.rowOf(referral.id, first).day);
    QCOMPARE(*office.rowOf(referral.id, second).day, QDate(2026, 10, 6));
}

void ProofSheetTest::stopListed()
{
    ProofScene office;
    office.scene.rule(u"stopListDays"_s, u"30"_s);
    const ApplicationId first = office.child();
    const ApplicationId child = office.child();
    office.scene.referral(first, office.group);
    for (int day = 0; day < 8; ++day)
        office.night(1);
    const QDate until = *office.scene.application(first).stopListedUntil;
    const Referral referral = office.scene.referral(child, office.group);

    const ProofRow row = office.rowOf(referral.id, first);

    QCOMPARE(row.reason, PassedOver::StopListed);
    QCOMPARE(*row.day, until);
    // Later it is not on the list any more; on the sheet it still is.
    office.night(40);
    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::StopListed);
}

void ProofSheetTest::benefitExpired()
{
    ProofScene office;
    const QDate until(2026, 10, 7);
    const ApplicationId child = office.child();
    const ApplicationId first = office.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, until, russianOnly, {}});
    // The night that would have taken its priority has not run.
    const Referral referral = office.scene.referral(child, office.group);
    QVERIFY(localDay(referral.issuedAt) > until);

    const ProofRow row = office.rowOf(referral.id, first);

    QCOMPARE(row.reason, PassedOver::BenefitExpired);
    QCOMPARE(*row.day, until);
}

void ProofSheetTest::languageAndPlaceNotWished()
{
    ProofScene office;
    const KindergartenId elsewhere = office.scene.kindergarten(u"№ 12"_s);
    const ApplicationId russian = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, russianOnly, {}});
    const ApplicationId other = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, {{}, {}, {elsewhere}}, {}});
    const ApplicationId child = office.child();
    const Referral referral = office.scene.referral(child, office.group);

    QCOMPARE(office.rowOf(referral.id, russian).reason, PassedOver::LanguageNotWished);
    QCOMPARE(office.rowOf(referral.id, other).reason, PassedOver::PlaceNotWished);
}

void ProofSheetTest::invitedElsewhere()
{
    ProofScene office;
    const KindergartenId elsewhere = office.scene.kindergarten(u"№ 12"_s);
    office.scene.group(elsewhere, 1);
    const ApplicationId first = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, {{}, {}, {elsewhere, office.place}}, {}});
    const ApplicationId child = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, {{}, {}, {office.place}}, {}});
    office.scene.publish();
    const Referral referral = office.take(child, office.group);

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::InvitedElsewhere);
}

void ProofSheetTest::openToAll()
{
    ProofScene office;
    office.scene.rule(u"windowWorkingDays"_s, u"0"_s);
    const ApplicationId first = office.child();
    const ApplicationId child = office.child();
    const Referral referral = office.scene.referral(child, office.group);

    const ProofRow row = office.rowOf(referral.id, first);

    QCOMPARE(row.reason, PassedOver::OpenToAll);
    QCOMPARE(*row.day, localDay(referral.issuedAt));
}

void ProofSheetTest::joinedLater()
{
    ProofScene office;
    const ApplicationId filed = office.scene.filedChild();
    const ApplicationId child = office.child();
    office.scene.publish();
    office.scene.wait(3600);
    office.scene.done<RegisterApplication>({filed, {}, true, true, true, false});
    office.scene.wait(60);
    const Referral referral = office.take(child, office.group);

    const ProofRow row = office.rowOf(referral.id, filed);

    QCOMPARE(row.reason, PassedOver::JoinedLater);
    QCOMPARE(*row.day, QDate(2026, 10, 5));
}

void ProofSheetTest::cameAheadLater()
{
    ProofScene office;
    const ApplicationId child = office.child();
    const ApplicationId later = office.child();
    office.scene.publish();
    office.scene.wait(3600);
    office.scene.done<RenewBenefit>({later, {}, {PriorityCategory::FirstPriority, u"многодетная семья"_s, u"7"_s, QDate(2027, 1, 1)}});
    office.scene.wait(60);
    const Referral referral = office.take(child, office.group);

    QCOMPARE(office.rowOf(referral.id, later).reason, PassedOver::CameAheadLater);
}

void ProofSheetTest::changedLater()
{
    ProofScene office;
    const ApplicationId first = office.child({QDate(2023, 5, 1), PriorityCategory::General, {}, russianOnly, {}});
    const ApplicationId child = office.child();
    office.scene.publish();
    office.scene.wait(3600);
    office.correct(first, [](ApplicationInput &input) { input.wishes = {}; });
    office.scene.wait(60);
    const Referral referral = office.take(child, office.group);

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::ChangedLater);
}

void ProofSheetTest::invitationTakenBack()
{
    ProofScene office;
    const QDate until(2026, 10, 5);
    const ApplicationId child = office.child();
    const ApplicationId first = office.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, until, {}, {}});
    office.scene.publish();
    // The night takes the priority and with it the invitation; the seat goes to whom it belongs now, and the paper comes again.
    office.night(1);
    office.scene.done<RenewBenefit>({first, {}, {PriorityCategory::FirstPriority, u"многодетная семья"_s, u"8"_s, QDate(2027, 1, 1)}});
    office.scene.wait(60);
    const auto again = office.scene.store().bulletins().openInvitationsOf(child).value();
    QCOMPARE(again.size(), 1);
    const Referral referral = office.take(child, office.group);

    QCOMPARE(office.rowOf(referral.id, first).reason, PassedOver::InvitationTakenBack);
}

void ProofSheetTest::twinsTogether()
{
    ProofScene office;
    const GroupId second = office.scene.group(office.place, 1);
    const QString parent = test::testIin(QDate(1990, 3, 3), 77).text();
    ChildSpec twin;
    twin.applicantIin = parent;
    const ApplicationId one = office.child(twin);
    const ApplicationId between = office.child();
    const ApplicationId other = office.child(twin);
    office.scene.publish();
    QVERIFY(office.scene.store().bulletins().openInvitationsOf(between).value().isEmpty());
    const GroupId group = office.scene.store().bulletins().openInvitationsOf(other).value()[0].group;
    QVERIFY(group == second || group == office.group);
    const Referral referral = office.take(other, group);

    QCOMPARE(office.rowOf(referral.id, between).reason, PassedOver::TwinsTogether);
    QCOMPARE(office.rowOf(referral.id, one).reason, PassedOver::InvitedElsewhere);
}

QTEST_GUILESS_MAIN(ProofSheetTest)
#include "tst_proofsheet.moc"
