// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/answer.h"

#include <QPromise>
#include <QTest>
#include <QThread>

using namespace kezek;

/// What the office answers reaches the window that asked, and no window that is gone.
class TestAnswer : public QObject {
    Q_OBJECT
private slots:
    void comesOnTheThreadThatAsked();
    void neverReachesAWindowThatIsGone();
    void isToldAtOnceWhenItIsThere();
};

void TestAnswer::comesOnTheThreadThatAsked()
{
    QPromise<Result<int>> promise;
    promise.start();
    int got = 0;
    QThread *on = nullptr;
    answer(
        promise.future(), this,
        [&](int value) {
            got = value;
            on = QThread::currentThread();
        },
        [](const Error &) {});

    const std::unique_ptr<QThread> office(QThread::create([&] {
        promise.addResult(Result<int>(7));
        promise.finish();
    }));
    office->start();
    office->wait();

    QTRY_COMPARE(got, 7);
    QCOMPARE(on, thread());
}

void TestAnswer::neverReachesAWindowThatIsGone()
{
    QPromise<Result<int>> promise;
    promise.start();
    auto window = std::make_unique<QObject>();
    bool called = false;
    answer(
        promise.future(), window.get(), [&](int) { called = true; }, [&](const Error &) { called = true; });

    window.reset();
    promise.addResult(Result<int>(7));
    promise.finish();

    QTest::qWait(20);
    QVERIFY(!called);
}

void TestAnswer::isToldAtOnceWhenItIsThere()
{
    QPromise<Result<int>> promise;
    promise.start();
    promise.addResult(Result<int>(refuse(ErrorCode::NotFound)));
    promise.finish();
    std::optional<ErrorCode> refused;

    answer(
        promise.future(), this, [](int) {}, [&](const Error &error) { refused = error.code; });

    QCOMPARE(refused, std::optional(ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(TestAnswer)

#include "tst_answer.moc"
