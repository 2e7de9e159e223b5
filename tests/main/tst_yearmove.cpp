// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "support/builders.h"
#include "usecases/seats/moveyear.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// August in a whole training office, by kezek-admin: planned, moved, undone.
class TestYearMove : public QObject {
    Q_OBJECT

private slots:
    void aTrainingOfficeMovesAndMovesBack();

private:
    static inline const QString august = u"2027-08-16T11:00"_s;
    static Ran check(const QString &office) { return admin({u"check"_s, u"--database"_s, office, u"--at"_s, august}); }
    /// What the plan proposes; every seventh child goes to another group, where one that takes it has a seat.
    static MoveYear::Input proposed(const QString &office);
    /// Every row of the tables that a move touches or must not touch, without how often it was written.
    static QStringList state(const QString &office);
};

MoveYear::Input TestYearMove::proposed(const QString &office)
{
    const auto open = need(OpenOffice::open(office, parseAt(august).value()));
    const YearPlan plan = need(planYearMove(open->store()));
    QHash<GroupId, int> free;
    for (const PlannedGroup &group : plan.groups)
        if (group.step != YearStep::Graduate)
            free.insert(group.group.id, group.free);
    MoveYear::Input input;
    input.schoolYear = plan.schoolYear;
    int others = 0;
    for (const PlannedGroup &group : plan.groups) {
        input.groups.append({group.group.id, group.group.revision, group.step});
        for (const PlannedChild &child : group.children) {
            const bool graduates = group.step == YearStep::Graduate;
            MoveYear::ChildStep step{child.referral, graduates ? ChildFate::Graduates : ChildFate::Stays, {}};
            const bool asked = !graduates && others++ % 7 == 0;
            for (const GroupId target : child.targets)
                if (asked && step.fate != ChildFate::Moves && free.value(target) > 0) {
                    --free[target];
                    step = {child.referral, ChildFate::Moves, target};
                }
            if (step.fate != ChildFate::Stays)
                input.children.append(step);
        }
    }
    return input;
}

QStringList TestYearMove::state(const QString &office)
{
    static const QStringList tables{u"application"_s, u"bulletin"_s, u"child_group"_s, u"invitation"_s,  u"message"_s,
                                    u"publication"_s, u"queue_entry"_s, u"referral"_s, u"seat"_s};
    QStringList rows = dumpOf(office, {u"revision"_s});
    rows.removeIf([](const QString &row) { return !tables.contains(row.section(u' ', 0, 0)); });
    return rows;
}

void TestYearMove::aTrainingOfficeMovesAndMovesBack()
{
    TrainingCopies offices;
    const QString office = offices.copy();
    const QStringList before = state(office);
    const MoveYear::Input input = proposed(office);

    const Ran moved = doVerb(office, august, u"placement"_s, u"move-year"_s, toJson(input));
    QVERIFY2(moved.code == 0, moved.told());
    for (const QString &what : {u"movedUp"_s, u"opened"_s, u"graduates"_s, u"transfers"_s})
        QVERIFY2(moved.object().value(what).toInt() > 0, moved.told());
    const Ran checked = check(office);
    QVERIFY2(checked.code == 0, checked.told());
    const Ran again = doVerb(office, august, u"placement"_s, u"move-year"_s, toJson(input));
    QCOMPARE(again.code, 1);

    const Ran undone = doVerb(office, august, u"placement"_s, u"undo-year-move"_s, {});
    QVERIFY2(undone.code == 0, undone.told());
    const Ran checkedAgain = check(office);
    QVERIFY2(checkedAgain.code == 0, checkedAgain.told());

    // What was there is there, but for the seats that moved children held in between: those are free since then.
    const QStringList after = state(office);
    const QSet<QString> now(after.cbegin(), after.cend());
    QStringList changed;
    for (const QString &row : before)
        if (!now.contains(row))
            changed.append(row);
    QVERIFY2(changed.size() <= moved.object().value(u"transfers"_s).toInt(), qPrintable(changed.join(u'\n')));
    for (const QString &row : std::as_const(changed))
        QVERIFY2(row.startsWith(u"seat "_s), qPrintable(row));
}

QTEST_GUILESS_MAIN(TestYearMove)
#include "tst_yearmove.moc"
