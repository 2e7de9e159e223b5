// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/training/training.h"
#include "main/desktop/officesession.h"
#include "storage/sqlstore.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// The second door to an office: what takes long there keeps nobody waiting.
class TestBackground : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void windowsAreAnsweredWhileAReportIsCounted();
    void aStoppedReportKeepsNoOtherOneWaiting();
    void goesByTheOfficesClock();
    void isClosedAtSigningOut();

private:
    /// A read that begins and does not end until the test says so.
    QFuture<Result<QString>> longRead();
    static QFuture<Result<QString>> name(OfficeClient &client)
    {
        return client.read([](Store &store) -> Result<QString> {
            KEZEK_TRY(const OfficeInfo office, store.settings().office());
            return office.nameRu;
        });
    }

    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC);
    std::unique_ptr<OfficeSession> m_session;
    QSemaphore m_begun;
    QSemaphore m_mayEnd;
};

void TestBackground::initTestCase()
{
    QVERIFY(makeTrainingOffice(m_folder.filePath(u"office.kezek"_s), m_now, 20261123, {2, 2, 20, 3}));
}

void TestBackground::init()
{
    SessionMeans means;
    means.clock = [now = m_now] { return now; };
    m_session = std::make_unique<OfficeSession>(m_folder.filePath(u"office.kezek"_s), QDateTime(), means);
    Actor head;
    head.id = WorkerId{1};
    head.role = Role::Supervisor;
    m_session->client().setActor(head);
    m_session->admitToBackground(head);
}

void TestBackground::cleanup()
{
    m_mayEnd.release(100); // whatever still waits
    m_session.reset();
    m_mayEnd.acquire(m_mayEnd.available());
    m_begun.acquire(m_begun.available());
}

QFuture<Result<QString>> TestBackground::longRead()
{
    const auto future = m_session->background().read([this](Store &store) -> Result<QString> {
        m_begun.release();
        m_mayEnd.acquire();
        KEZEK_TRY(const OfficeInfo office, store.settings().office());
        return office.nameRu;
    });
    m_begun.acquire();
    return future;
}

void TestBackground::windowsAreAnsweredWhileAReportIsCounted()
{
    const auto report = longRead();

    const auto window = name(m_session->client());

    QTRY_VERIFY_WITH_TIMEOUT(window.isFinished(), 60000);
    QVERIFY(!report.isFinished());
    m_mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(report.isFinished(), 60000);
    QCOMPARE(*report.result(), *window.result()); // the same office
}

void TestBackground::aStoppedReportKeepsNoOtherOneWaiting()
{
    const auto leftBehind = longRead();

    const auto next = name(m_session->background());

    QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), 60000);
    QVERIFY(next.result());
    QVERIFY(!leftBehind.isFinished());
}

void TestBackground::goesByTheOfficesClock()
{
    const auto asked = m_session->background().read([](Store &store) -> Result<QDateTime> { return store.now(); });

    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 60000);
    QCOMPARE(*asked.result(), m_now);
}

void TestBackground::isClosedAtSigningOut()
{
    const auto report = longRead();

    m_session->admitToBackground({}); // returns though the report runs

    QVERIFY(!report.isFinished());
    QVERIFY(m_session->background().actor() == Actor{});
    m_mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(report.isFinished(), 60000);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
