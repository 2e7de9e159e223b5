// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/officeonserver.h"
#include "main/trainingcopies.h"
#include "storage/officecopy.h"
#include "support/thread.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Files applications one after another, each with its journal row, until it is told to stop.
class Writer {
public:
    explicit Writer(const OfficeOnServer &office) : m_thread(startThread([this, &office] { write(office); })) {}
    ~Writer() { m_stop = true; }
    int written() const { return m_written; }

private:
    void write(const OfficeOnServer &office)
    {
        const auto store = office.open();
        while (!m_stop) {
            JournalRow row;
            row.at = store->now();
            row.verb = u"file-application"_s;
            row.subject = u"application"_s;
            need(store->transaction([&] {
                row.subjectId = need(store->applications().insert(anApplication().build())).value;
                return store->journal().write(row).has_value();
            }));
            ++m_written;
        }
    }

    std::atomic<bool> m_stop = false;
    std::atomic<int> m_written = 0;
    Thread m_thread; ///< the last to come and the first to go
};

} // namespace

/// A whole copy of a server's office while others write, and the way back into an empty server.
class TestServerBackup : public QObject {
    Q_OBJECT

private slots:
    void aCopyMadeWhileOthersWriteComesBackClean();
    void theOfficeItselfComesBackAfterItsLoss();
    void anEmptyDatabaseIsFilled();
    void whatIsNotEmptyIsNotTouched();
    void whatIsNoCopyIsRefused();
    void withoutPostgresqlsProgramsNothingIsDone();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    static Ran backup(const OfficeOnServer &office, const QString &to, const QStringList &more = {})
    {
        return office.run(QStringList{u"backup"_s, to, u"--database"_s, office.address()} + more);
    }
    static Ran restore(const OfficeOnServer &office, const QString &from, const QString &database, const QStringList &more = {u"--server-login"_s, u"postgres"_s})
    {
        return office.run(QStringList{u"restore"_s, from, u"--database"_s, office.address(database)} + more);
    }

    QTemporaryDir m_folder;
};

void TestServerBackup::aCopyMadeWhileOthersWriteComesBackClean()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString beside = office.name() + u"_copy"_s;
    qint64 before = 0, after = 0;
    {
        const Writer one(office), another(office);
        QTRY_VERIFY(one.written() > 20 && another.written() > 20);
        before = office.count(u"SELECT count(*) FROM application"_s);

        const Ran copied = backup(office, file(u"while-writing"_s));

        after = one.written() + another.written();
        QVERIFY2(copied.code == 0, copied.told());
    }
    const Ran restored = restore(office, file(u"while-writing"_s), beside);

    QVERIFY2(restored.code == 0, restored.told());
    QVERIFY2(restored.out.contains(u"Clean"_s), restored.told());
    const qint64 back = office.count(u"SELECT count(*) FROM application"_s, beside);
    qInfo("%lld applications before the copy, %lld after it, %lld in it", before, after, back);
    QVERIFY(back >= before && back <= after + 2);
    QVERIFY(after > before); // nobody waited for the copy
    QCOMPARE(office.count(u"SELECT count(*) FROM journal WHERE verb = 'file-application'"_s, beside), back);
    QCOMPARE(QFile::permissions(file(u"while-writing"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestServerBackup::theOfficeItselfComesBackAfterItsLoss()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    QCOMPARE(backup(office, file(u"lost"_s)).code, 0);
    const auto counts = need(rowCounts(office.open()->session()));
    TestServer::run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(office.name()));

    const Ran restored = restore(office, file(u"lost"_s), office.name());

    QVERIFY2(restored.code == 0, restored.told());
    QCOMPARE(need(rowCounts(office.open()->session())), counts);
    QCOMPARE(office.count(u"SELECT count(*) FROM server_roles WHERE keeps_logins"_s), 1);
}

void TestServerBackup::anEmptyDatabaseIsFilled()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    QCOMPARE(backup(office, file(u"to-fill"_s)).code, 0);
    const QString empty = office.name() + u"_empty"_s;
    TestServer::run(u"CREATE DATABASE %1 OWNER %2 ENCODING 'UTF8' LC_COLLATE 'C' TEMPLATE template0"_s.arg(empty, office.owner()));

    const Ran restored = restore(office, file(u"to-fill"_s), empty, {});

    QVERIFY2(restored.code == 0, restored.told());
    QCOMPARE(office.count(u"SELECT count(*) FROM worker"_s, empty), 1);
    QCOMPARE(office.count(u"SELECT count(*) FROM server_roles WHERE keeps_logins"_s, empty), 0); // it lies beside the office
}

void TestServerBackup::whatIsNotEmptyIsNotTouched()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    QCOMPARE(backup(office, file(u"again"_s)).code, 0);
    const auto counts = need(rowCounts(office.open()->session()));

    const Ran withLogin = restore(office, file(u"again"_s), office.name());
    const Ran asOwner = restore(office, file(u"again"_s), office.name(), {});
    const Ran sameFile = backup(office, file(u"again"_s));

    QCOMPARE(withLogin.code, 1);
    QCOMPARE(asOwner.code, 1);
    QCOMPARE(sameFile.code, 3);
    QCOMPARE(need(rowCounts(office.open()->session())), counts);
}

void TestServerBackup::whatIsNoCopyIsRefused()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString database = office.name() + u"_none"_s;

    const Ran ran = restore(office, written(file(u"no-copy"_s), "this is no copy"), database);

    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains(u"Nothing was restored"_s), ran.told());
    QCOMPARE(need(ServerDatabase::connectTo(TestServer::address(u"postgres"_s), TestServer::administrator()))
                 ->session().count(u"SELECT count(*) FROM pg_database WHERE datname = ?"_s, binds(database)).value(), 0);
}

void TestServerBackup::withoutPostgresqlsProgramsNothingIsDone()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);

    const Ran ran = backup(office, file(u"nowhere"_s), {u"--programs"_s, m_folder.path()});

    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains(u"pg_dump"_s) && ran.err.contains(u"postgresql-client"_s), ran.told());
    QVERIFY(!QFile::exists(file(u"nowhere"_s)) && !QFile::exists(file(u"nowhere.part"_s)));
}

QTEST_GUILESS_MAIN(TestServerBackup)
#include "tst_serverbackup.moc"
