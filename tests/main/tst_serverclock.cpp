// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/serverclock.h"
#include "support/builders.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;

namespace {

const QDateTime morning(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

/// A server and a counter that stand where the test puts them; an answer takes as long as it says on its way there and back.
struct Server {
    qint64 counted = 500'000;
    QDateTime clock = morning;
    QList<qint64> trips; ///< of the next answers; two milliseconds afterwards
    int connection = 1;
    int asked = 0;
    bool answers = true;

    void pass(qint64 milliseconds)
    {
        counted += milliseconds;
        clock = clock.addMSecs(milliseconds);
    }
    ServerClock::Source source()
    {
        return {[this]() -> Result<QDateTime> {
                    ++asked;
                    const qint64 trip = trips.isEmpty() ? 2 : trips.takeFirst();
                    pass(trip / 2);
                    const QDateTime said = clock;
                    pass(trip - trip / 2);
                    return answers ? Result<QDateTime>(said) : refuse(ErrorCode::ConnectionLost);
                },
                [this] { return connection; }, [this] { return counted; }};
    }
};

} // namespace

class TestServerClock : public QObject {
    Q_OBJECT
private slots:
    void givesTheServersInstantWhateverThePcsClockSays();
    void takesTheAnswerThatWasHeldUpLeast();
    void measuresAnewAfterAMinuteOfUseAndNotBefore();
    void measuresAnewAtANewConnection();
    void countsOnWhileTheServerDoesNotAnswer();
    void hasNoInstantBeforeTheServerAnswered();
    void standsStillRatherThanGoBackALittle();
    void followsAServerThatWasSetBack();
};

void TestServerClock::givesTheServersInstantWhateverThePcsClockSays()
{
    Server server;
    server.trips = {40, 40, 40};
    ServerClock clock(server.source());

    need(clock.keep());

    QCOMPARE(clock.now(), server.clock);
    server.pass(12'345);
    QCOMPARE(clock.now(), server.clock);
}

void TestServerClock::takesTheAnswerThatWasHeldUpLeast()
{
    Server server;
    ServerClock::Source held = server.source();
    int answers = 0;
    held.instant = [&server, &answers]() -> Result<QDateTime> {
        const QDateTime said = server.clock;
        server.pass(++answers == 2 ? 0 : 3000); // all of it on the way back
        return said;
    };
    ServerClock clock(held);

    need(clock.keep());

    QCOMPARE(clock.now(), server.clock);
}

void TestServerClock::measuresAnewAfterAMinuteOfUseAndNotBefore()
{
    Server server;
    ServerClock clock(server.source());
    need(clock.keep());
    server.clock = server.clock.addSecs(5); // set right meanwhile

    server.pass(ServerClock::longestUse - 1);
    need(clock.keep());
    QCOMPARE(clock.now().msecsTo(server.clock), 5000);
    server.pass(1);
    need(clock.keep());

    QCOMPARE(clock.now(), server.clock);
}

void TestServerClock::measuresAnewAtANewConnection()
{
    Server server;
    ServerClock clock(server.source());
    need(clock.keep());

    server.connection = 2; // the one that stood by, with its own clock
    server.clock = server.clock.addSecs(3);
    need(clock.keep());

    QCOMPARE(clock.now(), server.clock);
}

void TestServerClock::countsOnWhileTheServerDoesNotAnswer()
{
    Server server;
    ServerClock clock(server.source());
    need(clock.keep());
    server.answers = false;
    const int asked = server.asked;

    server.pass(2 * ServerClock::longestUse);
    need(clock.keep());
    const int askedOnce = server.asked;
    need(clock.keep());

    QCOMPARE(askedOnce, asked + 1);
    QCOMPARE(server.asked, askedOnce);
    QCOMPARE(clock.now(), server.clock);
}

void TestServerClock::hasNoInstantBeforeTheServerAnswered()
{
    Server server;
    server.answers = false;
    ServerClock clock(server.source());

    const Done kept = clock.keep();

    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::ConnectionLost);
    QVERIFY(!clock.now().isValid());
    server.answers = true;
    need(clock.keep());
    QCOMPARE(clock.now(), server.clock);
}

void TestServerClock::standsStillRatherThanGoBackALittle()
{
    Server server;
    ServerClock clock(server.source());
    need(clock.keep());
    const QDateTime said = clock.now();

    server.clock = server.clock.addMSecs(-200);
    server.connection = 2;
    need(clock.keep());

    QCOMPARE(clock.now(), said);
    server.pass(1000);
    QCOMPARE(clock.now(), server.clock);
}

void TestServerClock::followsAServerThatWasSetBack()
{
    Server server;
    ServerClock clock(server.source());
    need(clock.keep());
    (void)clock.now();

    server.clock = server.clock.addSecs(-3600);
    server.connection = 2;
    need(clock.keep());

    QCOMPARE(clock.now(), server.clock);
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
