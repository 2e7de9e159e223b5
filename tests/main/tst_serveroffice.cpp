// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/console.h"
#include "main/officeonserver.h"
#include "support/olderoffice.h"
#include "words/words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// An office on a PostgreSQL server, set up and looked after by console.
class TestServerOffice : public QObject {
    Q_OBJECT

private slots:
    void anOfficeIsMadeAndIsClean();
    void whatIsThereAlreadyIsNotTouched();
    void aServerThatRefusesIsSaidInWords_data();
    void aServerThatRefusesIsSaidInWords();
    void aPasswordFileThatOthersReadIsRefused();
    void commandsThatAreAboutAFileSaySo();
    void theServersClockIsTheOffices();
    void anOlderOfficeComesAlongWithACopy();

private:
    static QString words(ErrorCode code, const QVariantList &args = {}) { return words::of(Error{code, {}, {}, args}); }
};

void TestServerOffice::anOfficeIsMadeAndIsClean()
{
    const OfficeOnServer office;

    const Ran made = office.init();

    QVERIFY2(made.code == 0, made.told());
    QVERIFY2(made.out.contains(office.owner()), made.told());
    const Ran checked = office.run({u"check"_s, u"--database"_s, office.address()});
    QVERIFY2(checked.code == 0, checked.told());
    const Ran listed = office.run({u"user"_s, u"list"_s, u"--json"_s, u"--database"_s, office.address()});
    QCOMPARE(listed.list().size(), 1);
    QCOMPARE(listed.list().first().toObject().value(u"login"_s).toString(), office.login(u"admin"_s));
    const Ran migrated = office.run({u"migrate"_s, u"--database"_s, office.address()});
    QVERIFY2(migrated.code == 0, migrated.told());
    // Nobody's password stands in what the programs said.
    for (const Ran &ran : {made, checked, listed, migrated})
        QVERIFY(!ran.out.contains(OfficeOnServer::password()) && !ran.err.contains(OfficeOnServer::password()));
}

void TestServerOffice::whatIsThereAlreadyIsNotTouched()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const qint64 before = office.count(u"SELECT count(*) FROM journal"_s);

    const Ran again = office.init();

    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains(office.name()), again.told());
    QCOMPARE(office.count(u"SELECT count(*) FROM journal"_s), before);
}

void TestServerOffice::aServerThatRefusesIsSaidInWords_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("login");
    QTest::addColumn<ErrorCode>("code");
    const ServerAddress server = TestServer::address(u"postgres"_s);
    QTest::newRow("a wrong password") << server.text() << u"postgres"_s << ErrorCode::ServerLoginRefused;
    QTest::newRow("nobody of that name") << server.text() << u"nobody_of_that_name"_s << ErrorCode::ServerLoginRefused;
    QTest::newRow("no office in it") << server.text() << QString() << ErrorCode::DatabaseNotOurs;
    QTest::newRow("no such database") << TestServer::address(u"kezek_no_such"_s).text() << QString() << ErrorCode::DatabaseMissing;
    QTest::newRow("no address") << u"postgresql://127.0.0.1"_s << QString() << ErrorCode::FieldNotUnderstood;
}

void TestServerOffice::aServerThatRefusesIsSaidInWords()
{
    QFETCH(QString, address);
    QFETCH(QString, login);
    QFETCH(ErrorCode, code);
    Around around;
    around.environment.insert(u"KEZEK_PASSWORD"_s, login.isEmpty() ? TestServer::administrator().password : u"wrong"_s);

    const Ran ran = admin({u"check"_s, u"--database"_s, address, u"--login"_s, login.isEmpty() ? u"postgres"_s : login}, around);

    QCOMPARE(ran.code, code == ErrorCode::FieldNotUnderstood ? 1 : 3);
    QVERIFY2(ran.err.contains(words(code, code == ErrorCode::FieldNotUnderstood ? QVariantList{address} : QVariantList())), ran.told());
}

void TestServerOffice::aPasswordFileThatOthersReadIsRefused()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QTemporaryDir folder;
    const QString file = written(folder.filePath(u"password"_s), OfficeOnServer::password().toUtf8() + '\n');
    const QStringList check{u"check"_s, u"--database"_s, office.address(), u"--password-file"_s};

    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const Ran open = office.run(check + QStringList{file});
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const Ran closed = office.run(check + QStringList{file});
    Around piped;
    piped.input = OfficeOnServer::password().toUtf8() + '\n';
    const Ran input = office.run(check + QStringList{u"-"_s}, piped);

    QCOMPARE(open.code, 3);
    QVERIFY2(open.err.contains(u"chmod 600"_s), open.told());
    QVERIFY2(closed.code == 0, closed.told());
    QVERIFY2(input.code == 0, input.told());
}

void TestServerOffice::commandsThatAreAboutAFileSaySo()
{
    const QTemporaryDir folder;
    const QString address = TestServer::address(u"kezek_no_such"_s).text();

    const Ran training = admin({u"training"_s, u"--database"_s, address});
    const Ran worker = admin({u"worker"_s, u"--database"_s, folder.filePath(u"office.kezek"_s)});

    QCOMPARE(training.code, 2);
    QVERIFY2(training.err.contains(u"file"_s), training.told());
    QCOMPARE(worker.code, 2);
    QVERIFY2(worker.err.contains(u"file"_s), worker.told());
}

void TestServerOffice::theServersClockIsTheOffices()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const auto before = need(ServerDatabase::connectTo(TestServer::address(office.name()), {office.owner(), OfficeOnServer::password()}));
    const QDateTime earliest = need(before->instant());

    const QDateTime now = office.open()->now();

    // Two measures of the same clock by two connections.
    QVERIFY2(earliest.msecsTo(now) > -1000, qPrintable(now.toString(Qt::ISODateWithMs)));
    QVERIFY2(now.msecsTo(need(before->instant())) > -1000, qPrintable(now.toString(Qt::ISODateWithMs)));
}

void TestServerOffice::anOlderOfficeComesAlongWithACopy()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    takeLastStepsBack(TestServer::address(office.name()), {office.owner(), OfficeOnServer::password()});
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"before.copy"_s);
    const QStringList migrate{u"migrate"_s, u"--database"_s, office.address()};

    const Ran checked = office.run({u"check"_s, u"--database"_s, office.address()});
    const Ran backup = office.run({u"backup"_s, folder.filePath(u"daily.copy"_s), u"--database"_s, office.address()});
    const Ran unsaid = office.run(migrate);
    const Ran missing = office.run(migrate + QStringList{u"--copy"_s, copy, u"--programs"_s, folder.path()});
    const Ran came = office.run(migrate + QStringList{u"--copy"_s, copy});

    QCOMPARE(checked.code, 3);
    QVERIFY2(checked.err.contains(u"kezek-admin migrate"_s), checked.told());
    QVERIFY2(backup.code == 0, backup.told());
    QCOMPARE(unsaid.code, 2);
    QVERIFY2(unsaid.err.contains(u"--without-copy"_s), unsaid.told());
    QCOMPARE(missing.code, 3);
    QVERIFY2(missing.err.contains(u"pg_dump"_s), missing.told());
    QVERIFY2(came.code == 0 && came.out.contains(copy), came.told());
    QVERIFY(QFileInfo(copy).size() > 0);
    QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(office.count(u"SELECT count(*) FROM journal WHERE verb = 'bring-along' AND worker_name LIKE '%_owner)'"_s), 1);
    QCOMPARE(office.run({u"check"_s, u"--database"_s, office.address()}).code, 0);
}

QTEST_GUILESS_MAIN(TestServerOffice)
#include "tst_serveroffice.moc"
