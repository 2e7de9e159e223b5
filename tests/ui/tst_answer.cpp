// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/thread.h"
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
    void doesNotOvertakeAnEarlierOne();
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

    test::startThread([&] {
        promise.addResult(Result<int>(7));
        promise.finish();
    }).reset();

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

/// A page asks for news when what it did has just been answered and not yet told: it would show the news without knowing its own deed.
void TestAnswer::doesNotOvertakeAnEarlierOne()
{
    QPromise<Result<int>> deed;
    QPromise<Result<int>> news;
    QList<int> told;
    deed.start();
    answer(deed.future(), this, [&](int value) { told << value; }, [](const Error &) {});
    deed.addResult(Result<int>(1));
    deed.finish();

    news.start();
    news.addResult(Result<int>(2));
    news.finish();
    answer(news.future(), this, [&](int value) { told << value; }, [](const Error &) {});

    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told, (QList<int>{1, 2}));
}

QTEST_GUILESS_MAIN(TestAnswer)

#include "tst_answer.moc"
