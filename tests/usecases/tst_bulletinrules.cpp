// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/jobs.h"
#include "usecases/scene.h"
#include "usecases/seats/savegroup.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// What a bulletin leaves to the rules: the days of a freeze (R22), twins (R21), groups that need the commission's paper.
class BulletinRulesTest : public QObject {
    Q_OBJECT

private slots:
    void doesNotCatchUpTheHoursOfAFreeze();
    void invitesTwinsToOneKindergarten();
    void keepsSpecialGroupsForTheCommissionsPaper_data();
    void keepsSpecialGroupsForTheCommissionsPaper();
};

/// R22: the days of a freeze are gone; on the first day after it there is one bulletin, at its hour.
void BulletinRulesTest::doesNotCatchUpTheHoursOfAFreeze()
{
    Scene scene(u"2026-10-02T10:00"_s);
    scene.rule(u"freezeFrom"_s, u"2026-10-05"_s);
    scene.rule(u"freezeUntil"_s, u"2026-10-06"_s);
    scene.group(scene.kindergarten(u"№ 11"_s), 2);
    for (const QString &frozen : {u"2026-10-05T09:00"_s, u"2026-10-06T09:00"_s, u"2026-10-06T23:59:59"_s}) {
        scene.at(frozen);
        QVERIFY(!planJobs(scene.store(), scene.now())->bulletinDue);
        QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);
        QCOMPARE(refusedAs(scene.tried<PublishBulletin>({})), u"PublicationFrozen"_s);
    }

    scene.at(u"2026-10-07T08:59:59"_s);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);
    scene.at(u"2026-10-07T09:00"_s);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 2);

    scene.wait(60);
    QVERIFY(!planJobs(scene.store(), scene.now())->bulletinDue);
    QCOMPARE(scene.count(u"SELECT count(*) FROM bulletin"_s), 1);
}

/// R21: the kindergarten that they wish for has one seat only, the other has two.
void BulletinRulesTest::invitesTwinsToOneKindergarten()
{
    Scene scene;
    const KindergartenId wished = scene.kindergarten(u"№ 11"_s);
    const GroupId one = scene.group(wished, 1);
    const KindergartenId second = scene.kindergarten(u"№ 12"_s);
    const GroupId two = scene.group(second, 2);
    ChildSpec twin;
    twin.wishes.kindergartens = {wished, second};
    const ApplicationId first = scene.child(twin);
    const ApplicationId next = scene.child();
    twin.applicantIin = scene.application(first).applicant.iin.text();
    const ApplicationId other = scene.child(twin);

    scene.publish();

    const auto invitedTo = [&](ApplicationId child) { return scene.store().bulletins().openInvitationsOf(child)->constFirst().group; };
    QCOMPARE(invitedTo(first), two);
    QCOMPARE(invitedTo(other), two);
    QCOMPARE(invitedTo(next), one);
}

void BulletinRulesTest::keepsSpecialGroupsForTheCommissionsPaper_data()
{
    QTest::addColumn<GroupKind>("kind");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<bool>("fits");

    QTest::newRow("special, no paper") << GroupKind::Special << QString() << QDate() << false;
    QTest::newRow("special, paper for a sanatorium") << GroupKind::Special << u"Sanatorium"_s << QDate() << false;
    QTest::newRow("special, expired yesterday") << GroupKind::Special << u"Special"_s << QDate(2026, 10, 4) << false;
    QTest::newRow("special, valid through today") << GroupKind::Special << u"Special"_s << QDate(2026, 10, 5) << true;
    QTest::newRow("special, valid without end") << GroupKind::Special << u"Special"_s << QDate() << true;
    QTest::newRow("sanatorium, paper for a special one") << GroupKind::Sanatorium << u"Special"_s << QDate() << false;
    QTest::newRow("sanatorium, valid") << GroupKind::Sanatorium << u"Sanatorium"_s << QDate(2027, 1, 1) << true;
}

void BulletinRulesTest::keepsSpecialGroupsForTheCommissionsPaper()
{
    QFETCH(GroupKind, kind);
    QFETCH(QString, paper);
    QFETCH(QDate, validUntil);
    QFETCH(bool, fits);
    Scene scene(u"2026-10-01T10:00"_s);
    SaveGroup::Input input;
    input.kindergarten = scene.kindergarten(u"№ 11"_s);
    input.title = u"Үміт"_s;
    input.kind = kind;
    input.bornFrom = QDate(2023, 1, 1);
    input.bornUntil = QDate(2023, 12, 31);
    input.capacity = 1;
    const GroupId group = scene.done<SaveGroup>(input).group;
    ChildSpec spec;
    if (!paper.isEmpty())
        spec.commission = CommissionPaperInput{fromText<GroupKind>(paper).value(), u"ПМПК-7"_s, validUntil.isValid() ? std::optional(validUntil) : std::nullopt};
    const ApplicationId child = scene.child(spec);
    scene.at(u"2026-10-05T10:00"_s);

    const auto bulletin = scene.publish();

    QCOMPARE(bulletin.invited, fits ? 1 : 0);
    QCOMPARE(scene.store().readers().offers(child, scene.now())->size(), fits ? 1 : 0);
    QCOMPARE(refusedAs(scene.take(child, group)), fits ? QString() : u"CommissionPaperMissing"_s);
    if (fits)
        return;
    scene.at(bulletin.windowUntil); // open to all is not open to those without the paper
    QCOMPARE(refusedAs(scene.take(child, group)), u"CommissionPaperMissing"_s);
}

QTEST_GUILESS_MAIN(BulletinRulesTest)
#include "tst_bulletinrules.moc"
