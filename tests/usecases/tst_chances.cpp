// SPDX-License-Identifier: GPL-3.0-or-later
#include "referralscene.h"

#include "usecases/applications/changemobile.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/queue/lookupqueue.h"
#include "usecases/reports/runnight.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything right but the code: the rules alone say what comes before it.
template <class V> bool rulesAllow(ReferralScene &scene, const typename V::Input &input)
{
    const auto result = scene.office.as<V>(scene.office.actor(Role::SelfService), input);
    if (result)
        qFatal("%s took a code of no one", V::name);
    return result.error().code == ErrorCode::CodeWrong;
}

/// What the verbs themselves say to the family now: take a seat, extend, change a mobile, withdraw.
QList<bool> verbsAnswer(ReferralScene &scene)
{
    const QString wrong = u"12x4"_s;
    const QString phone = scene.office.phoneOf(scene.child);
    const QString number = scene.application().number->text();
    return {rulesAllow<TakeSeat>(scene, {scene.child, {}, scene.group, phone, wrong, true}),
            rulesAllow<ExtendReferral>(scene, {scene.id, scene.now().number.text(), phone, wrong}),
            rulesAllow<ChangeMobile>(scene, {scene.child, {}, number, phone, u"+77019990001"_s, wrong}),
            rulesAllow<WithdrawApplication>(scene, {scene.child, {}, number, phone, wrong})};
}

LookUpQueue::Output lookedUp(ReferralScene &scene)
{
    const auto shown = scene.office.as<LookUpQueue>(scene.office.actor(Role::SelfService), {scene.application().child.iin.text()});
    return shown ? *shown : LookUpQueue::Output();
}

QList<bool> buttonsOf(const LookUpQueue::Output &shown)
{
    return {shown.takeSeat.allowed, shown.extend.allowed, shown.changeMobile.allowed, shown.withdraw.allowed};
}

} // namespace

/// The live and dead buttons are the verbs' own answers.
class ChancesTest : public QObject {
    Q_OBJECT

private slots:
    /// Issued on Thursday 2 May 2024: Saturday the 4th is worked, the 7th, 8th and 9th are holidays.
    void agreeWithTheVerbsOnEachDayAfterTheIssue_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("mayExtend");
        QTest::addColumn<Hindrance>("why");
        const auto row = [](const char *name, const QString &day, bool mayExtend, Hindrance why = Hindrance::NotRegistered) {
            QTest::newRow(name) << day << mayExtend << why;
        };
        row("working day 0", u"2024-05-02"_s, true);
        row("working day 1", u"2024-05-03"_s, true);
        row("working day 2, a Saturday", u"2024-05-04"_s, true);
        row("a Sunday", u"2024-05-05"_s, true);
        row("working day 3", u"2024-05-06"_s, true);
        row("a holiday", u"2024-05-07"_s, true);
        row("the third holiday", u"2024-05-09"_s, true);
        row("working day 4", u"2024-05-10"_s, true);
        row("a Saturday that is not worked", u"2024-05-11"_s, false, Hindrance::ExtensionIsLate);
        row("working day 5", u"2024-05-13"_s, false, Hindrance::ExtensionIsLate);
        row("working day 6", u"2024-05-14"_s, false, Hindrance::Lapsed);
        row("working day 7", u"2024-05-15"_s, false, Hindrance::Lapsed);
    }

    void agreeWithTheVerbsOnEachDayAfterTheIssue()
    {
        QFETCH(QString, day);
        QFETCH(bool, mayExtend);
        QFETCH(Hindrance, why);
        ReferralScene scene(u"2024-05-02T10:00"_s);
        QCOMPARE(scene.now().terms.extendUntil, QDate(2024, 5, 10));
        QCOMPARE(scene.now().terms.validUntil, QDate(2024, 5, 13));

        for (const QString &clock : {u"T10:00"_s, u"T23:59:59"_s}) {
            scene.office.at(day + clock);
            const auto shown = lookedUp(scene);

            QCOMPARE(shown.extend.allowed, mayExtend);
            QCOMPARE(shown.extend.why, why);
            QCOMPARE(buttonsOf(shown), verbsAnswer(scene));
        }
    }

    void agreeOnceTheNightHasAnnulledIt()
    {
        ReferralScene scene(u"2024-05-02T10:00"_s);
        scene.lapse();

        const auto shown = lookedUp(scene);

        QCOMPARE(shown.state, ApplicationState::Waiting);
        QCOMPARE(shown.takeSeat.why, Hindrance::NoSeatFits);
        QCOMPARE(shown.takeSeat.instant, std::optional(localInstant(u"2024-05-14T09:00"_s)));
        QCOMPARE(buttonsOf(shown), verbsAnswer(scene));
        // The seat stands in the next bulletin.
        scene.office.at(u"2024-05-14T09:00"_s);
        scene.office.publish();
        QCOMPARE(buttonsOf(lookedUp(scene)), (QList<bool>{true, false, true, true}));
        QCOMPARE(buttonsOf(lookedUp(scene)), verbsAnswer(scene));
    }

    void agreeAfterAnExtension()
    {
        ReferralScene scene(u"2024-05-02T10:00"_s);
        scene.bringTo(ReferralState::Extended);

        for (const QString &day : {u"2024-05-03"_s, u"2024-06-12"_s, u"2024-06-13"_s}) {
            scene.office.at(day + u"T12:00"_s);
            const auto shown = lookedUp(scene);
            QCOMPARE(shown.extend.why, day < u"2024-06-13"_s ? Hindrance::IsExtended : Hindrance::Lapsed);
            QCOMPARE(shown.extend.day, std::optional(QDate(2024, 6, 12)));
            QCOMPARE(buttonsOf(shown), verbsAnswer(scene));
        }
    }

    void agreeWhileTheStopListHolds()
    {
        ReferralScene scene(u"2024-05-02T10:00"_s, {{u"stopListDays"_s, u"10"_s}});
        scene.lapse();
        scene.office.at(u"2024-05-14T09:00"_s);
        scene.office.publish();

        const auto shown = lookedUp(scene);

        QCOMPARE(shown.takeSeat.why, Hindrance::OnStopList);
        QCOMPARE(shown.stopListedUntil, shown.takeSeat.day);
        QCOMPARE(buttonsOf(shown), verbsAnswer(scene));
        scene.office.at(startOfLocalDay(shown.stopListedUntil->addDays(1)));
        QVERIFY(lookedUp(scene).takeSeat.allowed);
        QCOMPARE(buttonsOf(lookedUp(scene)), verbsAnswer(scene));
    }

    void agreeWhileSeatsAreKeptForOthers()
    {
        Scene office;
        const GroupId group = office.group(office.kindergarten(u"№ 11"_s), 1);
        office.child();
        office.wait(60);
        const ApplicationId second = office.child();
        const auto published = office.publish();
        const Actor terminal = office.actor(Role::SelfService);
        const auto chance = [&] {
            return office.as<LookUpQueue>(terminal, {office.application(second).child.iin.text()}).value().takeSeat;
        };
        const auto verb = [&] {
            return refusedAs(office.as<TakeSeat>(terminal, {second, {}, group, office.phoneOf(second), u"12x4"_s, true}));
        };

        QCOMPARE(chance(), (StepChance{false, Hindrance::SeatsKept, {}, published.windowUntil}));
        QCOMPARE(verb(), u"SeatNotOpenYet"_s);
        office.at(published.windowUntil);
        QVERIFY(chance().allowed);
        QCOMPARE(verb(), u"CodeWrong"_s);
    }
};

QTEST_APPLESS_MAIN(ChancesTest)
#include "tst_chances.moc"
