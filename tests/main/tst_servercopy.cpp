// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/officedump.h"
#include "main/officeonserver.h"
#include "main/trainingcopies.h"
#include "storage/officecopy.h"
#include "usecases/people/signin.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// An office moves from its file to a server, whole and compared, or not at all.
class TestServerCopy : public QObject {
    Q_OBJECT

private slots:
    void everyTableArrivesAsItWas();
    void everyTableOfAFileIsKnown();
    void numbersAndIdsGoOnBehindTheLast();
    void workersGetStartPasswords();
    void anOfficeThatIsNotNewIsRefused();
    void aFirstAdministratorWhoIsNoneIsRefused();
    void aFailureAtTheEndLeavesNothingBehind();
    void aFileThatIsNotCleanStaysWhereItIs();

private:
    /// A training office whose logins are this test's own.
    QString fileFor(const OfficeOnServer &office);
    Ran copy(const OfficeOnServer &office, const QString &file, const QString &passwords) const;

    TrainingCopies m_offices;
    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestServerCopy::fileFor(const OfficeOnServer &office)
{
    const QString file = m_offices.copy();
    const auto database = need(Database::open(file));
    need(database->session().run(u"UPDATE worker SET login = login || ?, login_key = login_key || ?"_s, binds(office.login({}), office.login({}))));
    return file;
}

Ran TestServerCopy::copy(const OfficeOnServer &office, const QString &file, const QString &passwords) const
{
    return office.run({u"copy"_s, file, office.address(), u"--passwords"_s, m_folder.filePath(passwords), u"--json"_s});
}

void TestServerCopy::everyTableArrivesAsItWas()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString file = fileFor(office);

    const Ran copied = copy(office, file, u"passwords-1"_s);

    QVERIFY2(copied.code == 0, copied.told());
    QVERIFY2(copied.err.contains(u"application, "_s), copied.told()); // the progress
    const QJsonArray tables = copied.object().value(u"tables"_s).toArray();
    QCOMPARE(tables.size(), officeTables().size());
    for (const QJsonValue &value : tables) {
        const QString table = value.toObject().value(u"table"_s).toString();
        QCOMPARE(office.count(u"SELECT count(*) FROM "_s + table), countIn(file, u"SELECT count(*) FROM "_s + table));
    }
    for (const QString &sql : {u"SELECT sum(id * filed_at % 1000003) FROM application"_s, u"SELECT sum(application_id * seat_id) FROM referral"_s,
                               u"SELECT sum(length(after_json)) FROM journal"_s})
        QCOMPARE(office.count(sql), countIn(file, sql));
    const Ran checked = office.run({u"check"_s, u"--database"_s, office.address()});
    QVERIFY2(checked.code == 0, checked.told());
}

void TestServerCopy::everyTableOfAFileIsKnown()
{
    const auto database = need(Database::create(u":memory:"_s));
    QStringList tables;
    need(database->session().each(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'application_search%'"_s, {},
                                  [&](Row &row) { tables.append(row.text()); }));
    tables.removeOne(u"schema_version"_s);
    tables.sort();
    QStringList known = officeTables();
    known.sort();

    QCOMPARE(known, tables);
}

void TestServerCopy::numbersAndIdsGoOnBehindTheLast()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString file = fileFor(office);
    QCOMPARE(copy(office, file, u"passwords-2"_s).code, 0);
    const auto store = office.open();

    Application next = anApplication().build();
    JournalRow row;
    row.at = store->now();
    row.verb = u"file-application"_s;
    row.subject = u"application"_s;
    need(store->transaction([&] {
        next.id = need(store->applications().insert(next));
        row.subjectId = next.id.value;
        return store->journal().write(row).has_value();
    }));
    const int number = need(store->applications().nextSequence(2026));

    QCOMPARE(next.id.value, countIn(file, u"SELECT max(id) + 1 FROM application"_s));
    QCOMPARE(number, int(countIn(file, u"SELECT max(number_sequence) + 1 FROM application WHERE number_year = 2026"_s)));
}

void TestServerCopy::workersGetStartPasswords()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString file = fileFor(office);

    QCOMPARE(copy(office, file, u"passwords-3"_s).code, 0);

    const QString path = m_folder.filePath(u"passwords-3"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    const QStringList lines = QString::fromUtf8(bytesOf(path)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), int(countIn(file, u"SELECT count(*) - 1 FROM worker"_s))); // the administrator keeps the one of init
    for (const QString &line : lines) {
        QVERIFY2(line.section(u'\t', 0, 0).endsWith(office.login({})), qPrintable(line));
        QCOMPARE(line.section(u'\t', 1).size(), 10);
    }
    QCOMPARE(office.count(u"SELECT count(*) FROM worker WHERE NOT must_change_password AND role <> 'SelfService'"_s), 1);
    QCOMPARE(office.count(u"SELECT count(*) FROM worker WHERE password_hash LIKE '$argon2%' AND login_key NOT LIKE 'admin\\_%'"_s), 0);
}

void TestServerCopy::anOfficeThatIsNotNewIsRefused()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString file = fileFor(office);
    QCOMPARE(copy(office, file, u"passwords-4"_s).code, 0);
    const qint64 journal = office.count(u"SELECT count(*) FROM journal"_s);

    const Ran again = copy(office, file, u"passwords-5"_s);

    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains(u"kindergarten"_s), again.told());
    QCOMPARE(office.count(u"SELECT count(*) FROM journal"_s), journal);
    QVERIFY(!QFile::exists(m_folder.filePath(u"passwords-5"_s)));
}

void TestServerCopy::aFirstAdministratorWhoIsNoneIsRefused()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString file = fileFor(office);
    const auto database = need(Database::open(file));
    need(database->session().run(u"UPDATE worker SET login = 'boss', login_key = 'boss' WHERE role = 'Administrator'"_s));

    const Ran copied = copy(office, file, u"passwords-6"_s);

    QCOMPARE(copied.code, 1);
    QVERIFY2(copied.err.contains(office.login(u"admin"_s)) && copied.err.contains(u"boss"_s), copied.told());
    QCOMPARE(office.count(u"SELECT count(*) FROM kindergarten"_s), 0);
}

void TestServerCopy::aFailureAtTheEndLeavesNothingBehind()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString file = fileFor(office);

    const Ran copied = copy(office, file, u"no such folder/passwords"_s);

    QCOMPARE(copied.code, 3);
    for (const QString &table : officeTables()) {
        const qint64 seeded = table == u"worker"_s || table == u"journal"_s ? 1 : -1;
        if (const qint64 rows = office.count(u"SELECT count(*) FROM "_s + table); seeded > 0)
            QCOMPARE(rows, seeded);
    }
    QCOMPARE(office.count(u"SELECT count(*) FROM application"_s), 0);
    // Counters of ids have not moved either: the same copy goes through.
    const Ran again = copy(office, file, u"passwords-7"_s);
    QVERIFY2(again.code == 0, again.told());
}

void TestServerCopy::aFileThatIsNotCleanStaysWhereItIs()
{
    const OfficeOnServer office;
    QCOMPARE(office.init().code, 0);
    const QString file = fileFor(office);
    const auto database = need(Database::open(file));
    need(database->session().run(u"UPDATE queue_entry SET left_at = entered_at, left_cause = 'Withdrawn' WHERE id = (SELECT min(id) FROM queue_entry WHERE left_at IS NULL)"_s));

    const Ran copied = copy(office, file, u"passwords-8"_s);

    QCOMPARE(copied.code, 4);
    QCOMPARE(office.count(u"SELECT count(*) FROM application"_s), 0);
}

QTEST_GUILESS_MAIN(TestServerCopy)
#include "tst_servercopy.moc"
