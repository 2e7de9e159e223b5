// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/moves.h"
#include "usecases/reports/nightqueues.h"
#include "usecases/scene.h"

using namespace kezek;
using kezek::test::need;
using namespace Qt::Literals::StringLiterals;

/// The positions that a night tells, against the count over the whole queue.
class NightQueuesTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatACountSays_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addRow("strict") << u"CategoriesStrict"_s;
        QTest::addRow("one to n") << u"OneToN"_s;
    }
    void saysWhatACountSays();
};

void NightQueuesTest::saysWhatACountSays()
{
    QFETCH(QString, order);
    Scene scene;
    scene.rule(u"order"_s, order);
    QList<ApplicationId> children;
    for (int i = 0; i < 30; ++i) {
        scene.wait(scene.between(1, 60));
        children.append(scene.child({QDate(2022 + i % 2, 5, 1), static_cast<PriorityCategory>(scene.between(0, 2)), {}, {}, {}}));
    }
    const Actor system = Actor::system();

    need(scene.store().transaction([&] {
        Work work(scene.store(), system, scene.random(), scene.now());
        NightQueues queues(work);
        const auto agrees = [&](ApplicationId id) {
            const Application child = need(scene.store().applications().get(id));
            return child.state != ApplicationState::Waiting || need(queues.position(child)) == need(currentPosition(work, child));
        };
        for (const ApplicationId id : std::as_const(children)) {
            const Application before = need(scene.store().applications().get(id));
            Application child = before;
            if (scene.between(0, 3) == 0) {
                need(move(work, before, child, ApplicationVerb::AgeOut, u"run-night"_s));
                queues.left(child, child.category);
            } else {
                child.category = static_cast<PriorityCategory>(scene.between(0, 2));
                need(saveChanged(work, before, child, Cause::BenefitExpired, u"run-night"_s));
                queues.left(child, before.category);
                queues.entered(child);
            }
            if (!std::all_of(children.cbegin(), children.cend(), agrees))
                qFatal("child %lld", static_cast<long long>(id.value));
        }
        return true;
    }));
}

QTEST_GUILESS_MAIN(NightQueuesTest)
#include "tst_nightqueues.moc"
