// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include <QJsonArray>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// What storage keeps of the move into a school year.
class TestSchoolYear : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void theLastMoveIntoASchoolYearIsTheOneNotUndone()
    {
        const QDateTime moved = m_office->now();
        YearMove move;
        move.schoolYear = 2027;
        move.movedAt = moved;
        move.movedBy = m_office->administrator().id;
        move.steps = {{u"groups"_s, QJsonArray{1, 2}}};
        QVERIFY(!need(m_office->store().kindergartens().lastYearMove()));
        move.id = need(m_office->store().kindergartens().insert(move));

        const YearMove read = need(m_office->store().kindergartens().lastYearMove()).value();

        QVERIFY(read.id == move.id && read.schoolYear == 2027 && read.movedAt == moved && read.movedBy == move.movedBy);
        QCOMPARE(read.steps, move.steps);
        need(m_office->store().kindergartens().undoYearMove(move.id, moved.addSecs(3600)));
        QVERIFY(!need(m_office->store().kindergartens().lastYearMove()));
        QCOMPARE(m_office->store().kindergartens().undoYearMove(move.id, moved.addSecs(7200)).error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestSchoolYear)
#include "tst_schoolyear.moc"
