// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/proposals.h"
#include "usecases/scene.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// Trials of other rules over a whole office, kept ones, and the draft lists that are made of them.
class WhatIfTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheQueueAndTheFreeSeatsOfNow();
    void wishesAreInTheOrderOfInvitations();
    void seatsOfTheTrialCountInBothLists();
    void siblingsAreSeenWithoutTheirParentsNumber();
    void writesNothing();
    void stopsWhenItIsTold();
    void aKeptTrialGivesTheSameAgain();
    void refusesWhatNoTrialWrote();
    void aListHasALineForEachPlacedChildInTheOrderOfTheQueue();
    void aLineIsConfirmedByTheReferralAndGoesOutOfDateWithTheSeat();
    void aFamilyMayDeclineAndThinkAgain();
    void isForTheHeadsAndTheListForWhoPlaces();

private:
    static TrialSetup setup(whatif::Mechanism a, whatif::Mechanism b)
    {
        TrialSetup setup;
        setup.seed = 77;
        setup.a.mechanism = a;
        setup.b.mechanism = b;
        return setup;
    }
    static ChildSpec privileged()
    {
        ChildSpec spec;
        spec.category = PriorityCategory::FirstPriority;
        return spec;
    }
    static Trial trial(Scene &scene, const TrialSetup &given = setup(whatif::Mechanism::CategoriesStrict, whatif::Mechanism::SiblingsFirst))
    {
        return takeTrial(scene.store(), given).value();
    }
    static TrialId kept(Scene &scene, const Trial &trial) { return scene.done<SaveTrial>({toJson(trial.setup), packed(trial.given)}).trial; }
    static QList<ProposalRow> list(Scene &scene) { return scene.store().snapshots().proposals().value(); }
    static QList<ProposalState> states(Scene &scene)
    {
        QList<ProposalState> states;
        for (const ProposalRow &row : list(scene))
            states.append(row.state);
        return states;
    }
};

void WhatIfTest::readsTheQueueAndTheFreeSeatsOfNow()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    const GroupId young = scene.group(kindergarten, 2);
    const GroupId old = scene.group(kindergarten, 3, QDate(2021, 1, 1), QDate(2021, 12, 31));
    const ApplicationId taker = scene.child();
    QVERIFY(scene.referral(taker, young).id.value > 0);
    const ApplicationId first = scene.child(privileged());
    scene.filedChild(); // not registered yet

    const Trial trial = WhatIfTest::trial(scene);

    QCOMPARE(trial.given.children.size(), size_t(1));
    const whatif::Child &child = trial.given.children.front();
    QCOMPARE(child.application, first.value);
    QCOMPARE(child.category, PriorityCategory::FirstPriority);
    QCOMPARE(child.birthYear, 2023);
    QCOMPARE(child.filedAt, scene.application(first).filedAt.toMSecsSinceEpoch());
    QCOMPARE(child.wishes, 1);
    QCOMPARE(trial.given.groups.size(), size_t(2));
    for (const whatif::Place &place : trial.given.groups)
        QCOMPARE(place.seats, place.group == young.value ? 1 : 3);
    QVERIFY(old.value != young.value);
    QCOMPARE(trial.measuredA.placed, 1);
}

void WhatIfTest::wishesAreInTheOrderOfInvitations()
{
    Scene scene;
    const KindergartenId small = scene.kindergarten(u"№ 1"_s);
    const KindergartenId large = scene.kindergarten(u"№ 2"_s);
    const GroupId few = scene.group(small, 1);
    const GroupId many = scene.group(large, 5);
    ChildSpec spec;
    spec.wishes.kindergartens = {small, large};
    const ApplicationId particular = scene.child(spec);
    const ApplicationId easy = scene.child();

    const Trial trial = WhatIfTest::trial(scene);

    const auto wished = [&](ApplicationId id) {
        QList<GroupId> groups;
        for (const whatif::Child &child : trial.given.children)
            for (int i = 0; child.application == id.value && i < child.wishes; ++i)
                groups.append(GroupId{trial.given.groups[size_t(trial.given.wishes[size_t(child.firstWish + i)].group)].group});
        return groups;
    };
    QCOMPARE(wished(particular), QList<GroupId>({few, many}));
    QCOMPARE(wished(easy), QList<GroupId>({many, few})); // with no wish, where most seats are
}

void WhatIfTest::seatsOfTheTrialCountInBothLists()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    const GroupId group = scene.group(kindergarten, 1);
    const ApplicationId taker = scene.child();
    scene.referral(taker, group);
    scene.child();
    TrialSetup setup = WhatIfTest::setup(whatif::Mechanism::CategoriesStrict, whatif::Mechanism::CategoriesStrict);
    setup.b.changes = {{kindergarten, {}, 2}};

    const Trial trial = WhatIfTest::trial(scene, setup);

    QCOMPARE(trial.measuredA.placed, 0);
    QCOMPARE(trial.measuredB.placed, 1);
    QCOMPARE(trial.measuredB.seats, 2);
    QCOMPARE(trial.changes.size(), size_t(1));
    QVERIFY(trial.changes.front().gains());
}

void WhatIfTest::siblingsAreSeenWithoutTheirParentsNumber()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    scene.group(kindergarten, 3);
    const QString parent = kezek::test::testIin(QDate(1990, 1, 1), 4321).text();
    ChildSpec spec;
    spec.applicantIin = parent;
    scene.child(spec);
    spec.born = QDate(2023, 9, 1);
    scene.child(spec);
    scene.child();

    const Trial trial = WhatIfTest::trial(scene);

    QCOMPARE(trial.measuredA.siblings, 2);
    QCOMPARE(trial.measuredA.siblingsTogether, 2);
    QVERIFY(!QString::fromLatin1(qUncompress(QByteArray::fromBase64(packed(trial.given).toLatin1()))).contains(parent));
}

void WhatIfTest::writesNothing()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 2);
    scene.child();
    const QStringList before = scene.dump();

    trial(scene);

    QCOMPARE(scene.dump(), before);
}

void WhatIfTest::stopsWhenItIsTold()
{
    Scene scene;
    scene.child();

    const auto stopped = takeTrial(scene.store(), setup(whatif::Mechanism::FirstClick, whatif::Mechanism::OneToN), [](int, int) { return false; });

    QCOMPARE(refusedAs(stopped), u"Cancelled"_s);
}

void WhatIfTest::aKeptTrialGivesTheSameAgain()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    for (int i = 0; i < 5; ++i)
        scene.child();
    const Trial first = trial(scene, setup(whatif::Mechanism::FirstClick, whatif::Mechanism::StrictDate));
    const TrialId id = kept(scene, first);
    scene.referral(scene.child(), group); // the office goes on

    const Trial again = keptTrial(scene.store(), id).value();

    QVERIFY(again.setup == first.setup);
    QVERIFY(again.given == first.given);
    QVERIFY(again.a == first.a);
    QVERIFY(again.b == first.b);
    QVERIFY(again.measuredA == first.measuredA);
    const auto trials = scene.store().snapshots().trials(10).value();
    QCOMPARE(trials.size(), 1);
    QCOMPARE(trials.first().id, id);
    QCOMPARE(scene.store().journal().ofSubject(u"trial"_s, id.value)->size(), 1);
}

void WhatIfTest::refusesWhatNoTrialWrote()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 2);
    scene.child();
    Trial made = trial(scene);
    const QJsonObject setup = toJson(made.setup);
    made.given.wishes.front().group = 9;

    QCOMPARE(refusedAs(scene.tried<SaveTrial>({setup, u"rubbish"_s})), u"FieldNotUnderstood"_s);
    QCOMPARE(refusedAs(scene.tried<SaveTrial>({setup, packed(made.given)})), u"FieldNotUnderstood"_s);
    QCOMPARE(scene.count(u"SELECT count(*) FROM trial"_s), 0);
}

void WhatIfTest::aListHasALineForEachPlacedChildInTheOrderOfTheQueue()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId second = scene.child();
    const ApplicationId first = scene.child(privileged());
    scene.child();
    const TrialId id = kept(scene, trial(scene));

    const auto made = scene.done<MakeProposals>({id, false});

    QCOMPARE(made.lines, 2);
    const QList<ProposalRow> rows = list(scene);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].application, first);
    QCOMPARE(rows[1].application, second);
    QCOMPARE(rows[1].place, 2);
    QCOMPARE(rows[0].group.id, group);
    QCOMPARE(rows[0].kindergarten, u"№ 11"_s);
    QCOMPARE(rows[0].number, scene.application(first).number);
    QCOMPARE(states(scene), QList<ProposalState>({ProposalState::Open, ProposalState::Open}));
    QVERIFY(scene.store().readers().check(scene.now()).value().isEmpty());
}

void WhatIfTest::aLineIsConfirmedByTheReferralAndGoesOutOfDateWithTheSeat()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId first = scene.child();
    const ApplicationId second = scene.child();
    const ApplicationId third = scene.child();
    scene.done<MakeProposals>({kept(scene, trial(scene)), true});

    scene.wait(60);
    scene.referral(first, group);
    QCOMPARE(states(scene), QList<ProposalState>({ProposalState::Confirmed, ProposalState::Open}));
    QVERIFY(scene.take(third, group)); // another child takes the last seat

    QCOMPARE(states(scene), QList<ProposalState>({ProposalState::Confirmed, ProposalState::Outdated}));
    QCOMPARE(list(scene)[1].application, second);
    QCOMPARE(refusedAs(scene.tried<MarkProposal>({list(scene)[1].id, true})), u"ProposalOutdated"_s);
    QCOMPARE(refusedAs(scene.tried<MarkProposal>({list(scene)[0].id, true})), u"ProposalOutdated"_s);
}

void WhatIfTest::aFamilyMayDeclineAndThinkAgain()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId child = scene.child();
    scene.done<MakeProposals>({kept(scene, trial(scene)), false});
    const ProposalId line = list(scene).first().id;

    scene.done<MarkProposal>({line, true});
    QCOMPARE(states(scene), QList<ProposalState>({ProposalState::Declined}));
    QCOMPARE(refusedAs(scene.tried<MarkProposal>({line, true})), u"ProposalOutdated"_s);
    scene.done<MarkProposal>({line, false});

    QCOMPARE(states(scene), QList<ProposalState>({ProposalState::Open}));
    QCOMPARE(scene.application(child).state, ApplicationState::Waiting);
    QCOMPARE(refusedAs(scene.tried<MakeProposals>({{999}, false})), u"NotFound"_s);
}

void WhatIfTest::isForTheHeadsAndTheListForWhoPlaces()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 2);
    scene.child();
    const Trial made = trial(scene);
    const SaveTrial::Input input{toJson(made.setup), packed(made.given)};

    const auto saved = scene.as<SaveTrial>(scene.actor(Role::Supervisor), input);
    QVERIFY(saved);
    QCOMPARE(refusedAs(scene.as<SaveTrial>(scene.actor(Role::Placement), input)), u"NotPermitted"_s);
    QCOMPARE(refusedAs(scene.as<MakeProposals>(scene.actor(Role::Registrar), {saved->trial, false})), u"NotPermitted"_s);
    QVERIFY(scene.as<MakeProposals>(scene.actor(Role::Supervisor), {saved->trial, false}));
    QVERIFY(scene.as<MarkProposal>(scene.actor(Role::Placement), {list(scene).first().id, true}));
    QCOMPARE(refusedAs(scene.as<MarkProposal>(scene.actor(Role::Registrar), {list(scene).first().id, false})), u"NotPermitted"_s);
}

QTEST_GUILESS_MAIN(WhatIfTest)
#include "tst_whatif.moc"
