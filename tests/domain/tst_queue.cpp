// SPDX-License-Identifier: GPL-3.0-or-later
#include "given.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using given::instant;

namespace {

const QDateTime Start(QDate(2026, 1, 5), QTime(4, 0), Qt::UTC);

Rules rulesOf(QueueOrder order, int n)
{
    Rules rules;
    rules.order = order;
    rules.generalPerFirstPriority = n;
    return rules;
}

/// Both alternatives of R5, the second with several n.
QList<Rules> bothOrders()
{
    return {rulesOf(QueueOrder::CategoriesStrict, 3), rulesOf(QueueOrder::OneToN, 1), rulesOf(QueueOrder::OneToN, 3),
            rulesOf(QueueOrder::OneToN, 7)};
}

QueueEntry entryOf(qint64 id, const QDateTime &filedAt)
{
    QueueEntry entry;
    entry.id = {id};
    entry.application = {id};
    entry.filedAt = filedAt;
    entry.numberYear = 2026;
    entry.numberSequence = static_cast<int>(id);
    return entry;
}

QueueEntry randomEntry(QRandomGenerator &random, int id)
{
    // Few instants, so that ties are broken by the number often.
    QueueEntry entry = entryOf(id, Start.addSecs(60 * random.bounded(20)));
    entry.category = static_cast<PriorityCategory>(random.bounded(3));
    entry.numberYear = 2025 + random.bounded(2);
    return entry;
}

QList<QueueEntry> randomQueue(QRandomGenerator &random)
{
    QList<QueueEntry> queue;
    for (int id = random.bounded(1, 60); id > 0; --id)
        queue.append(randomEntry(random, id));
    return queue;
}

/// What the database counts for one child.
QueueCounts countsFor(const QueueEntry &own, const QList<QueueEntry> &queue)
{
    const auto of = [&](PriorityCategory category) {
        return static_cast<int>(
            std::count_if(queue.cbegin(), queue.cend(), [&](const QueueEntry &e) { return e.category == category; }));
    };
    const auto ahead = std::count_if(queue.cbegin(), queue.cend(), [&](const QueueEntry &e) {
        return e.category == own.category && isAhead(e, own);
    });
    return {of(PriorityCategory::Extraordinary), of(PriorityCategory::FirstPriority), of(PriorityCategory::General),
            static_cast<int>(ahead)};
}

int placeIn(const QList<QueueEntry> &ordered, QueueEntryId id)
{
    const auto found = std::find_if(ordered.cbegin(), ordered.cend(), [&](const QueueEntry &e) { return e.id == id; });
    return static_cast<int>(found - ordered.cbegin()) + 1;
}

QueueEvent leaving(const QString &at, Cause cause, PriorityCategory category, bool ahead, const QString &place = {})
{
    return {instant(at), cause, category, false, ahead, place};
}

} // namespace

class QueueTest : public QObject {
    Q_OBJECT

private slots:
    void ordersByCategoryThenInstantThenNumber();
    void oneToThreeTakesOneBenefitFamilyThenThreeOthers();
    void thePositionIsThePlaceInTheOrderedQueue();
    void theMovesAddUpToTheChangeOfPosition();
    void leavesOutWhatMovesNothing();
    void mergesOneCauseOfOneDayAndPlace();
    void tellsCausesAndDaysApart();
    void oneLeavingMayMoveAChildByMoreThanOnePlace();
};

void QueueTest::ordersByCategoryThenInstantThenNumber()
{
    const QueueEntry early = entryOf(2, Start);
    QueueEntry late = early;
    late.filedAt = Start.addMSecs(1);
    late.numberSequence = 1;
    QueueEntry benefit = late;
    benefit.category = PriorityCategory::FirstPriority;
    QueueEntry sooner = early;
    sooner.numberSequence = 1;

    QVERIFY(isAhead(early, late));
    QVERIFY(isAhead(benefit, early));
    QVERIFY(isAhead(sooner, early));
    QVERIFY(!isAhead(early, early));
}

void QueueTest::oneToThreeTakesOneBenefitFamilyThenThreeOthers()
{
    QList<QueueEntry> queue;
    const QString kinds = u"GGGGGGGFFFE"_s;
    for (int i = 0; i < kinds.size(); ++i) {
        QueueEntry entry = entryOf(i, Start.addSecs(i));
        if (kinds.at(i) == u'F')
            entry.category = PriorityCategory::FirstPriority;
        if (kinds.at(i) == u'E')
            entry.category = PriorityCategory::Extraordinary;
        queue.append(entry);
    }

    QString order;
    for (const QueueEntry &entry : inOrder(queue, rulesOf(QueueOrder::OneToN, 3)))
        order += toText(entry.category).front();

    QCOMPARE(order, u"EFGGGFGGGFG"_s);
}

void QueueTest::thePositionIsThePlaceInTheOrderedQueue()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const QList<QueueEntry> queue = randomQueue(random);
        for (const Rules &rules : bothOrders()) {
            const QList<QueueEntry> ordered = inOrder(queue, rules);
            QCOMPARE(ordered.size(), queue.size());
            for (const QueueEntry &entry : queue)
                QCOMPARE(positionOf(entry.category, countsFor(entry, queue), rules), placeIn(ordered, entry.id));
        }
    }
}

void QueueTest::theMovesAddUpToTheChangeOfPosition()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 400; ++round) {
        QList<QueueEntry> queue = randomQueue(random);
        const QueueEntry own = queue.at(random.bounded(static_cast<int>(queue.size())));
        const QList<QueueEntry> before = queue;
        QList<QueueEvent> events;
        for (int i = 0; i < 40; ++i) {
            const bool enters = random.bounded(2) == 0 || queue.size() == 1;
            const int victim = random.bounded(static_cast<int>(queue.size()));
            if (!enters && queue.at(victim).id == own.id)
                continue;
            const QueueEntry entry = enters ? randomEntry(random, 1000 + i) : queue.takeAt(victim);
            if (enters)
                queue.append(entry);
            const Cause cause = enters ? Cause::Registered
                : random.bounded(2)    ? Cause::ReferralIssued
                                       : Cause::Withdrawn;
            events.append({Start.addSecs(i * 7200),
                           cause,
                           entry.category,
                           enters,
                           entry.category == own.category && isAhead(entry, own),
                           {}});
        }

        for (const Rules &rules : bothOrders()) {
            const QList<PositionMove> moves = explainMoves(own.category, countsFor(own, before), events, rules);
            const int sum = std::accumulate(moves.cbegin(), moves.cend(), 0,
                                            [](int s, const PositionMove &m) { return s + m.places; });
            QCOMPARE(sum, placeIn(inOrder(queue, rules), own.id) - placeIn(inOrder(before, rules), own.id));
            QVERIFY(std::none_of(moves.cbegin(), moves.cend(),
                                 [](const PositionMove &m) { return m.places == 0 || m.count < 1; }));
        }
    }
}

void QueueTest::leavesOutWhatMovesNothing()
{
    const QueueCounts counts{1, 2, 10, 4};
    const QList<QueueEvent> events{leaving(u"2026-11-02T10:00"_s, Cause::Withdrawn, PriorityCategory::General, false)};

    QVERIFY(explainMoves(PriorityCategory::General, counts, events, Rules{}).isEmpty());
}

void QueueTest::mergesOneCauseOfOneDayAndPlace()
{
    const QueueCounts counts{1, 2, 10, 4};
    const QList<QueueEvent> events{
        leaving(u"2026-11-02T10:00"_s, Cause::ReferralIssued, PriorityCategory::General, true, u"№ 11"_s),
        leaving(u"2026-11-02T10:30"_s, Cause::Withdrawn, PriorityCategory::General, false),
        leaving(u"2026-11-02T23:30"_s, Cause::ReferralIssued, PriorityCategory::FirstPriority, false, u"№ 11"_s)};

    const QList<PositionMove> moves = explainMoves(PriorityCategory::General, counts, events, Rules{});

    QCOMPARE(moves, (QList<PositionMove>{{instant(u"2026-11-02T10:00"_s), Cause::ReferralIssued, -2, 2, u"№ 11"_s}}));
}

void QueueTest::tellsCausesAndDaysApart()
{
    const QueueCounts counts{1, 2, 10, 4};
    const auto category = PriorityCategory::Extraordinary;
    const QList<QueueEvent> events{
        leaving(u"2026-11-02T23:59"_s, Cause::Enrolled, PriorityCategory::General, true, u"№ 11"_s),
        leaving(u"2026-11-03T00:01"_s, Cause::Enrolled, PriorityCategory::General, true, u"№ 11"_s),
        leaving(u"2026-11-03T00:02"_s, Cause::Enrolled, PriorityCategory::General, true, u"№ 12"_s),
        {instant(u"2026-11-03T09:00"_s), Cause::Restored, category, true, false, {}}};

    const QList<PositionMove> moves = explainMoves(PriorityCategory::General, counts, events, Rules{});

    QCOMPARE(moves.size(), 4);
    QCOMPARE(moves.last().places, 1);
}

void QueueTest::oneLeavingMayMoveAChildByMoreThanOnePlace()
{
    // E F GGG F GGG: the second benefit family becomes the first and passes three others as well.
    const QueueCounts counts{1, 2, 6, 1};
    const QList<QueueEvent> events{
        leaving(u"2026-11-02T10:00"_s, Cause::Enrolled, PriorityCategory::FirstPriority, true)};

    const auto moves = explainMoves(PriorityCategory::FirstPriority, counts, events, rulesOf(QueueOrder::OneToN, 3));

    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().places, -4);
    QCOMPARE(moves.first().count, 1);
}

QTEST_GUILESS_MAIN(QueueTest)
#include "tst_queue.moc"
