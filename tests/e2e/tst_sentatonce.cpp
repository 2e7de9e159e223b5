// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyphones.h"
#include "main/desktop/officesession.h"
#include "support/memorysecrets.h"
#include "support/serverprocess.h"
#include "support/testoffice.h"
#include "usecases/messages/sendtestmessage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// An office in a file: whatever a verb writes for a family leaves when the verb is done, and not when the outbox is looked at next.
class TestSentAtOnce : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void aMessageLeavesWhenItsVerbIsDone();
};

void TestSentAtOnce::aMessageLeavesWhenItsVerbIsDone()
{
    const QTemporaryDir folder;
    TestOffice office(folder.filePath(u"office.kezek"_s));
    const FamilyPhones phones;
    MemorySecrets secrets;
    need(office.store().settings().setSender(phones.sender()));
    need(secrets.keep(secretName(phones.sender()), FamilyPhones::password()).result());
    SessionMeans means;
    means.clock = [now = office.now()] { return now; };
    means.secrets = &secrets;
    means.smsPace = SessionMeans::SmsPace{0ms, 1h};
    OfficeSession session(folder.filePath(u"office.kezek"_s), {}, means);
    session.client().setActor(office.administrator());
    QSignalSpy jobs(&session, &OfficeSession::jobsDone);
    session.startJobs();
    QVERIFY(jobs.wait(10000));
    QTest::qWait(500); // the first look is over
    const QString phone = u"+77011234599"_s;

    const auto told = session.client().run<SendTestMessage>({phone, Language::Russian});

    QTRY_VERIFY_WITH_TIMEOUT(told.isFinished(), 10000);
    need(told.result());
    QTRY_COMPARE_WITH_TIMEOUT(phones.textsOn(phone).size(), 1, 20000);
}

QTEST_GUILESS_MAIN(TestSentAtOnce)
#include "tst_sentatonce.moc"
