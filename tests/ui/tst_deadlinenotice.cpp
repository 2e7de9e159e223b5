// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "support/builders.h"
#include "ui/shell/deadlinenotice.h"
#include "words/words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;

/// The notice on the desktop before an application's day is over.
class TestDeadlineNotice : public QObject {
    Q_OBJECT

    static DeadlineNotice::Due due(qint64 id, const QDateTime &when) { return {ApplicationId{id}, when}; }

private slots:
    void initTestCase() { words::use(Language::English, *qApp); }

    void speaksOfEachOnceWithinItsLastHour_data()
    {
        QTest::addColumn<int>("minutesLeft");
        QTest::addColumn<bool>("told");
        QTest::newRow("an hour and a minute") << 61 << false;
        QTest::newRow("an hour") << 60 << true;
        QTest::newRow("a minute") << 1 << true;
        QTest::newRow("just late") << 0 << false;
        QTest::newRow("late") << -30 << false;
    }
    void speaksOfEachOnceWithinItsLastHour()
    {
        QFETCH(const int, minutesLeft);
        QFETCH(const bool, told);
        Counter counter(Role::Registrar);
        QWidget window;
        DeadlineNotice notice(counter.client, &window);
        const QSignalSpy spy(&notice, &DeadlineNotice::told);
        const QDateTime now = counter.office.now();

        notice.tell({due(1, now.addSecs(60 * minutesLeft))}, now);
        QCOMPARE(spy.count(), told ? 1 : 0);
        notice.tell({due(1, now.addSecs(60 * minutesLeft))}, now);
        QCOMPARE(spy.count(), told ? 1 : 0); // once
    }

    void namesTheFirstDeadline()
    {
        Counter counter(Role::Registrar);
        QWidget window;
        DeadlineNotice notice(counter.client, &window);
        QSignalSpy spy(&notice, &DeadlineNotice::told);
        const QDateTime now = counter.office.now();
        notice.tell({due(1, now.addSecs(1800)), due(2, now.addSecs(1200)), due(3, now.addDays(1))}, now);
        const QString text = spy.takeFirst().first().toString();
        QVERIFY2(text.startsWith(u"2 applications"_s), qPrintable(text));
        QVERIFY2(text.contains(words::clock(now.addSecs(1200))), qPrintable(text));

        notice.tell({due(1, now.addSecs(1800)), due(4, now.addSecs(2400))}, now);
        QVERIFY(spy.takeFirst().first().toString().contains(words::clock(now.addSecs(2400)))); // the new one alone
    }

    void asksTheOffice()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled();
        QWidget window;
        DeadlineNotice notice(counter.client, &window);
        const QSignalSpy spy(&notice, &DeadlineNotice::told);
        notice.look();
        Counter::settle();
        QCOMPARE(spy.count(), 0); // its day has just begun
        counter.office.setNow(filed.registrationDue.addSecs(-600));
        notice.look();
        Counter::settle();
        QCOMPARE(spy.count(), 1);
    }

    void countsThoseBehindAPageOfLateOnes()
    {
        Counter counter(Role::Registrar);
        const QDateTime now = counter.office.now();
        for (int late = 0; late <= pageSize; ++late)
            counter.office.addFiled(anApplication().filed(now.addDays(-2)).due(now.addDays(-1)).build());
        const Application filed = counter.office.addFiled(anApplication().filed(now.addDays(-1)).due(now.addSecs(600)).build());
        QWidget window;
        DeadlineNotice notice(counter.client, &window);
        QSignalSpy spy(&notice, &DeadlineNotice::told);

        notice.look();
        Counter::settle();

        QCOMPARE(spy.count(), 1);
        QVERIFY2(spy.first().first().toString().contains(words::clock(filed.registrationDue)), qPrintable(spy.first().first().toString()));
    }
};

QTEST_MAIN(TestDeadlineNotice)
#include "tst_deadlinenotice.moc"
