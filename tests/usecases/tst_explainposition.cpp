// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/withdrawapplication.h"
#include "usecases/queue/explainposition.h"
#include "usecases/referralscene.h"
#include "usecases/reports/runnight.h"

#include <numeric>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class ExplainPositionTest : public QObject {
    Q_OBJECT

private slots:
    void countsTheQueueNow();
    void refusesWhoDoesNotWait();
    void tellsEveryMoveWithItsCause();
    void beginsWhereTheChildEntered();
    void tellsTheOwnLossOfACategory();
    void addsUpOnRandomHistories_data();
    void addsUpOnRandomHistories();

private:
    struct Seen {
        QDateTime at;
        int position = 0;
    };
    static void doSomething(Scene &scene, QList<ApplicationId> &children, GroupId group);
    static int sumOf(const PositionStory &story)
    {
        return std::accumulate(story.moves.cbegin(), story.moves.cend(), 0,
                               [](int sum, const PositionMove &move) { return sum + move.places; });
    }
    static void withdraw(Scene &scene, ApplicationId child)
    {
        const QString digits = scene.code(CodePurpose::Withdraw, child, {});
        scene.done<WithdrawApplication>({child, {}, scene.application(child).number->text(), scene.phoneOf(child), digits});
    }
};

void ExplainPositionTest::countsTheQueueNow()
{
    Scene scene;
    const ApplicationId first = scene.child();
    const ApplicationId second = scene.child();
    scene.child({QDate(2022, 5, 1), PriorityCategory::Extraordinary, {}, {}, {}}); // another birth year
    const ApplicationId third = scene.child({QDate(2023, 5, 1), PriorityCategory::Extraordinary, {}, {}, {}});

    QCOMPARE(positionNow(scene.store(), third)->position, 1);
    QCOMPARE(positionNow(scene.store(), first)->position, 2);
    QCOMPARE(positionNow(scene.store(), second)->position, 3);
    QCOMPARE(positionNow(scene.store(), second)->size, 3);
    QCOMPARE(positionNow(scene.store(), second)->entry.application, second);
}

void ExplainPositionTest::refusesWhoDoesNotWait()
{
    Scene scene;
    const ApplicationId filed = scene.filedChild();

    QCOMPARE(refusedAs(positionNow(scene.store(), filed)), u"MoveNotAllowed"_s);
    QCOMPARE(refusedAs(explainPosition(scene.store(), filed, scene.now(), scene.now())), u"MoveNotAllowed"_s);
    QCOMPARE(refusedAs(positionNow(scene.store(), ApplicationId{99})), u"NotFound"_s);
    QCOMPARE(refusedAs(explainPosition(scene.store(), ApplicationId{99}, scene.now(), scene.now())), u"NotFound"_s);
}

void ExplainPositionTest::tellsEveryMoveWithItsCause()
{
    ReferralScene referred;
    Scene &scene = referred.office;
    const ApplicationId first = scene.child();
    const ApplicationId child = scene.child();
    const QDateTime from = scene.now();
    scene.wait(60);
    const ApplicationId ahead = scene.child({QDate(2023, 5, 1), PriorityCategory::Extraordinary, {}, {}, {}});
    scene.wait(86400);
    withdraw(scene, first);
    scene.wait(60);
    QVERIFY(referred.recall());

    const auto story = explainPosition(scene.store(), child, from, scene.now()).value();

    QCOMPARE(story.before, 2);
    QCOMPARE(story.after, 3);
    QCOMPARE(story.moves.size(), 3);
    QCOMPARE(story.moves[0].cause, Cause::Registered);
    QCOMPARE(story.moves[0].places, 1);
    QCOMPARE(story.moves[1].cause, Cause::Withdrawn);
    QCOMPARE(story.moves[1].places, -1);
    QCOMPARE(story.moves[2].cause, Cause::ReferralRecalled);
    QCOMPARE(story.moves[2].places, 1);
    QCOMPARE(story.moves[2].place, u"№ 11"_s);
    QCOMPARE(scene.application(ahead).state, ApplicationState::Waiting);
}

void ExplainPositionTest::beginsWhereTheChildEntered()
{
    Scene scene;
    scene.child();
    scene.wait(60);
    const ApplicationId child = scene.child();
    const QDateTime entered = scene.now();
    scene.wait(60);

    const auto story = explainPosition(scene.store(), child, scene.now().addYears(-1), scene.now()).value();

    QCOMPARE(story.from, entered);
    QCOMPARE(story.before, 2);
    QCOMPARE(story.after, 2);
    QVERIFY(story.moves.isEmpty());
}

void ExplainPositionTest::tellsTheOwnLossOfACategory()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        scene.child();
    const ApplicationId child = scene.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, QDate(2026, 10, 6), {}, {}});
    const QDateTime from = scene.now();
    scene.at(u"2026-10-07T10:00"_s);
    scene.done<RunNight>({});

    const auto story = explainPosition(scene.store(), child, from, scene.now()).value();

    QCOMPARE(story.before, 1);
    QCOMPARE(story.after, 4);
    QCOMPARE(story.moves.size(), 1);
    QCOMPARE(story.moves[0].cause, Cause::BenefitExpired);
    QCOMPARE(story.moves[0].places, 3);
}

void ExplainPositionTest::addsUpOnRandomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("order");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("strict, seed %u", seed) << seed << u"CategoriesStrict"_s;
        QTest::addRow("one to n, seed %u", seed) << seed << u"OneToN"_s;
    }
}

void ExplainPositionTest::doSomething(Scene &scene, QList<ApplicationId> &children, GroupId group)
{
    const int what = children.size() < 4 ? 0 : scene.between(0, 5);
    const auto category = static_cast<PriorityCategory>(scene.between(0, 2));
    if (what <= 1) {
        const QDate until = localDay(scene.now()).addDays(scene.between(0, 6));
        children.append(scene.child({QDate(2023, 1, 1).addDays(scene.between(0, 364)), category, until, {}, {}}));
        return;
    }
    const ApplicationId child = children[scene.between(0, static_cast<int>(children.size()) - 1)];
    const Application application = scene.application(child);
    const auto live = scene.store().referrals().liveOf(child).value();
    if (what == 2 && application.state == ApplicationState::Waiting)
        withdraw(scene, child);
    else if (what == 3 && live)
        (void)scene.tried<RecallReferral>({live->id, u"ошибка"_s});
    else if (application.state == ApplicationState::Waiting) {
        (void)scene.tried<PublishBulletin>({});
        (void)scene.take(child, group);
    }
}

void ExplainPositionTest::addsUpOnRandomHistories()
{
    QFETCH(quint32, seed);
    QFETCH(QString, order);
    Scene scene(u"2026-10-05T10:00"_s, seed);
    scene.rule(u"order"_s, order);
    scene.rule(u"windowWorkingDays"_s, u"0"_s);
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 4);
    QList<ApplicationId> children;
    QHash<ApplicationId, QList<Seen>> seen;

    for (int step = 0; step < 60; ++step) {
        scene.wait(scene.between(1800, 14400));
        scene.done<RunNight>({});
        doSomething(scene, children, group);
        for (const ApplicationId child : std::as_const(children))
            if (const auto now = positionNow(scene.store(), child))
                seen[child].append({scene.now(), now->position});
    }

    int whole = 0;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        for (int pair = 0; pair < 10; ++pair) {
            const int last = scene.between(0, static_cast<int>(it->size()) - 1);
            const int first = scene.between(0, last);
            const auto story = explainPosition(scene.store(), it.key(), it->at(first).at, it->at(last).at);
            QCOMPARE(refusedAs(story), QString());
            QCOMPARE(story->after, it->at(last).position);
            QCOMPARE(story->after - story->before, sumOf(*story));
            if (story->from == it->at(first).at) {
                QCOMPARE(story->before, it->at(first).position);
                ++whole;
            }
        }
    QVERIFY(whole > 50);
}

QTEST_GUILESS_MAIN(ExplainPositionTest)
#include "tst_explainposition.moc"
