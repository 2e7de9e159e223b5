// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "storage/database.h"
#include "support/builders.h"
#include "support/places.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody's user: for whom rights of files hold, unlike for root.
constexpr int nobody = 65534;

QString sentence(ErrorCode code) { return words::of(Error{code, {}, {}, {}}) + u'\n'; }

void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s cannot be opened", qPrintable(path));
        for (const QString &sql : statements)
            QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"spoil"_s);
}

} // namespace

/// Files that are no office of this program, and places that take no writing: said in words, with the exit code of "not available",
/// and the file is left as it was.
class TestBadDatabases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFileThatIsNoOfficeIsNotTouched_data();
    void aFileThatIsNoOfficeIsNotTouched();
    void aMissingFileIsNotMade();
    void aNewerOfficeIsNotTouched();
    void aDamagedOfficeIsSaidToBe();
    void anOfficeThatCannotBeWrittenSaysSo_data();
    void anOfficeThatCannotBeWrittenSaysSo();
    void aFileThatMayNotGrowLosesNothing();
    void aFullDiskLosesNothing();
    void anOfficeIsNotHalfMadeOnAFullDisk();

private:
    Ran night(const QString &office, const Around &around = {}) const
    {
        return admin({u"night"_s, u"--database"_s, office, u"--at"_s, u"2026-12-04"_s}, around);
    }
    /// Nights of two weeks write hundreds of rows in one transaction.
    void isAsItWas(const QString &office, const QStringList &before);
    /// A small disk of its own, or nothing where this user may not mount one.
    QString smallDisk(const QString &size);

    TrainingCopies m_offices;
};

void TestBadDatabases::initTestCase() { words::use(Language::English, *qApp); }

void TestBadDatabases::isAsItWas(const QString &office, const QStringList &before)
{
    QCOMPARE(firstDifference(dumpOf(office), before), QString());
    const Ran checked = admin({u"check"_s, u"--database"_s, office});
    QVERIFY2(checked.code == 0, checked.told());
    const Ran later = night(office);
    QVERIFY2(later.code == 0, later.told());
}

void TestBadDatabases::aFileThatIsNoOfficeIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString other = m_offices.folder() + u"/other.db"_s;
    runSql(other, {u"CREATE TABLE thing (id INTEGER PRIMARY KEY)"_s});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("Список детей\n").repeated(100);
    QTest::newRow("another program's database") << bytesOf(other);
    QTest::newRow("a head and nothing more") << bytesOf(m_offices.copy()).left(90);
}

void TestBadDatabases::aFileThatIsNoOfficeIsNotTouched()
{
    QFETCH(const QByteArray, bytes);
    const QString file = written(m_offices.folder() + u"/no-office"_s, bytes);

    for (const QString &command : {u"check"_s, u"night"_s, u"migrate"_s}) {
        const Ran ran = admin({command, u"--database"_s, file});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.err, sentence(ErrorCode::DatabaseNotOurs));
    }

    QCOMPARE(bytesOf(file), bytes);
    QCOMPARE(QDir(m_offices.folder()).entryList({u"no-office*"_s}, QDir::Files), QStringList{u"no-office"_s});
}

void TestBadDatabases::aMissingFileIsNotMade()
{
    const QString file = m_offices.folder() + u"/none.kezek"_s;

    const Ran missing = admin({u"check"_s, u"--database"_s, file});
    const Ran folder = admin({u"check"_s, u"--database"_s, m_offices.folder()});

    QCOMPARE(missing.code, 3);
    QCOMPARE(missing.err, sentence(ErrorCode::DatabaseMissing));
    QCOMPARE(folder.code, 3);
    QVERIFY(!QFileInfo::exists(file));
}

void TestBadDatabases::aNewerOfficeIsNotTouched()
{
    const QString office = m_offices.copy();
    runSql(office, {u"INSERT INTO schema_version VALUES (9999, '9999_future', 'x')"_s});
    const QStringList before = dumpOf(office);

    const Ran ran = night(office);

    QCOMPARE(ran.code, 3);
    const int known = Migrator::chainOf(u"sqlite"_s).constLast().version;
    QCOMPARE(ran.err, words::of(Error{ErrorCode::DatabaseNewer, {}, {}, {9999, known, QString()}}) + u'\n');
    QCOMPARE(firstDifference(dumpOf(office), before), QString());
}

void TestBadDatabases::aDamagedOfficeIsSaidToBe()
{
    const QString office = m_offices.copy();
    QByteArray bytes = bytesOf(office);
    // Behind the schema's pages, over half of the file.
    bytes.replace(bytes.size() / 4, bytes.size() / 2, QByteArray(bytes.size() / 2, '\x5a'));
    written(office, bytes);

    const Ran checked = admin({u"check"_s, u"--database"_s, office});
    const Ran restored = admin({u"restore"_s, office, u"--database"_s, m_offices.folder() + u"/restored.kezek"_s});

    QVERIFY2(checked.code == 4 || checked.err == sentence(ErrorCode::DatabaseDamaged), checked.told());
    QVERIFY2(checked.code == 4 || checked.code == 3, checked.told());
    QCOMPARE(restored.code, 3);
    QCOMPARE(restored.err, sentence(ErrorCode::DatabaseDamaged));
    QVERIFY(!QFileInfo::exists(m_offices.folder() + u"/restored.kezek"_s));
}

void TestBadDatabases::anOfficeThatCannotBeWrittenSaysSo_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("the file") << false;
    QTest::newRow("the folder") << true;
}

void TestBadDatabases::anOfficeThatCannotBeWrittenSaysSo()
{
    QFETCH(const bool, folderToo);
    const QString office = m_offices.copy();
    const QString folder = QFileInfo(office).absolutePath();
    const QStringList before = dumpOf(office);
    Around around;
    if (geteuid() == 0) {
        // Root may write anywhere: another user runs it, from where that user can read it.
        around.program = m_offices.folder() + u"/kezek-admin"_s;
        QFile::copy(adminProgram(), around.program);
        QFile::setPermissions(m_offices.folder(), QFile::permissions(m_offices.folder()) | QFile::ReadOther | QFile::ExeOther);
        around.inChild = [] {
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(99);
        };
    }
    const auto owner = QFile::ReadOwner | QFile::ReadOther;
    QFile::setPermissions(office, folderToo ? owner | QFile::WriteOwner | QFile::WriteOther : QFile::Permissions(owner));
    QFile::setPermissions(folder, folderToo ? owner | QFile::ExeOwner | QFile::ExeOther : owner | QFile::ExeOwner | QFile::ExeOther | QFile::WriteOwner | QFile::WriteOther);

    const Ran ran = night(office, around);

    QFile::setPermissions(folder, owner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(office, owner | QFile::WriteOwner);
    QVERIFY2(ran.code == 3, ran.told());
    QCOMPARE(ran.err, sentence(ErrorCode::DatabaseReadOnly));
    isAsItWas(office, before);
}

void TestBadDatabases::aFileThatMayNotGrowLosesNothing()
{
    const QString office = m_offices.copy();
    const QStringList before = dumpOf(office);
    Around around;
    around.inChild = [] {
        // Every write beyond this many bytes of a file fails, as beyond a user's quota.
        const rlimit limit{200'000, 200'000};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    };

    const Ran ran = night(office, around);

    QVERIFY2(ran.code == 3, ran.told());
    QVERIFY2(ran.err == sentence(ErrorCode::StorageFailed) || ran.err == sentence(ErrorCode::DiskFull), ran.told());
    isAsItWas(office, before);
}

QString TestBadDatabases::smallDisk(const QString &size)
{
    const QString place = m_offices.folder() + u"/disk-"_s + size;
    QDir().mkpath(place);
    return QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, place}) == 0 ? place : QString();
}

void TestBadDatabases::aFullDiskLosesNothing()
{
    const QString made = m_offices.copy();
    const QString place = geteuid() == 0 ? smallDisk(QString::number(QFileInfo(made).size() + 300'000)) : QString();
    if (place.isEmpty())
        QSKIP("only root can make a disk that is full");
    const auto gone = qScopeGuard([&] { QProcess::execute(u"umount"_s, {place}); });
    const QString office = place + u"/office.kezek"_s;
    QVERIFY(QFile::copy(made, office));
    const QStringList before = dumpOf(office);

    const Ran ran = night(office);
    const Ran copied = admin({u"backup"_s, place + u"/copy.kezek"_s, u"--database"_s, office});

    QVERIFY2(ran.code == 3, ran.told());
    QCOMPARE(ran.err, sentence(ErrorCode::DiskFull));
    QVERIFY2(copied.code == 3, copied.told());
    QCOMPARE(copied.err, sentence(ErrorCode::DiskFull));
    QVERIFY(!QFileInfo::exists(place + u"/copy.kezek"_s));
    QCOMPARE(firstDifference(dumpOf(office), before), QString());
    // With space again the same night is run.
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=200m"_s, place}), 0);
    isAsItWas(office, before);
}

void TestBadDatabases::anOfficeIsNotHalfMadeOnAFullDisk()
{
    const QString place = geteuid() == 0 ? smallDisk(u"1m"_s) : QString();
    if (place.isEmpty())
        QSKIP("only root can make a disk that is full");
    const auto gone = qScopeGuard([&] { QProcess::execute(u"umount"_s, {place}); });

    const Ran ran = admin({u"training"_s, u"--database"_s, place + u"/office.kezek"_s, u"--waiting"_s, u"10"_s});

    QVERIFY2(ran.code == 3, ran.told());
    QCOMPARE(ran.err, sentence(ErrorCode::DiskFull));
    QCOMPARE(QDir(place).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestBadDatabases)
#include "tst_baddatabases.moc"
