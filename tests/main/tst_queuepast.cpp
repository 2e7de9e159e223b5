// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/trainingcopies.h"
#include "support/builders.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// The queue of any past instant, against a plain count over every stay of an office that has lived for weeks.
class TestQueuePast : public QObject {
    Q_OBJECT

private slots:
    void theQueueOfAnyInstantIsWhatItsStaysSay();

private:
    static QueueCounts counted(const QList<QueueEntry> &stays, const QueueEntry &of, const QDateTime &at);
};

QueueCounts TestQueuePast::counted(const QList<QueueEntry> &stays, const QueueEntry &of, const QDateTime &at)
{
    const auto key = [](const QueueEntry &e) { return std::tuple(e.filedAt, e.numberYear, e.numberSequence); };
    QueueCounts counts;
    for (const QueueEntry &stay : stays) {
        if (stay.birthYear != of.birthYear || stay.enteredAt > at || (stay.leftAt && *stay.leftAt <= at))
            continue;
        const bool own = stay.application == of.application;
        const PriorityCategory category = own ? of.category : stay.category;
        counts.extraordinary += category == PriorityCategory::Extraordinary;
        counts.firstPriority += category == PriorityCategory::FirstPriority;
        counts.general += category == PriorityCategory::General;
        counts.aheadInCategory += !own && category == of.category && key(stay) < key(of);
    }
    return counts;
}

void TestQueuePast::theQueueOfAnyInstantIsWhatItsStaysSay()
{
    TrainingCopies offices;
    const QDateTime now = parseAt(TrainingCopies::madeAt).value();
    const auto office = need(OpenOffice::open(offices.copy(), now));
    QList<QueueEntry> stays;
    for (qint64 id = 1; office->store().applications().get({id}); ++id)
        stays += need(office->store().queue().history({id}));
    QVERIFY(stays.size() > 500);
    test::SeededRandom random(4);

    for (int i = 0; i < 400; ++i) {
        const QueueEntry &entry = stays.at(qsizetype(random.bounded(quint32(stays.size()))));
        const QDateTime at = i % 4 == 0 ? entry.enteredAt : now.addSecs(-qint64(random.bounded(i % 2 ? 40 * 86400u : 200 * 86400u)));

        const QueueCounts counts = need(office->store().queue().countsAt(entry, at));

        const QueueCounts expected = counted(stays, entry, at);
        QCOMPARE(counts.extraordinary, expected.extraordinary);
        QCOMPARE(counts.firstPriority, expected.firstPriority);
        QCOMPARE(counts.general, expected.general);
        QCOMPARE(counts.aheadInCategory, expected.aheadInCategory);
    }
}

QTEST_GUILESS_MAIN(TestQueuePast)
#include "tst_queuepast.moc"
