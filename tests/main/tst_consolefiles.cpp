// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"
#include "main/childtable.h"
#include "main/common/office/openoffice.h"
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "storage/database.h"
#include "storage/office.h"
#include "support/builders.h"
#include "support/libreoffice.h"
#include "support/olderoffice.h"
#include "usecases/tables/columns.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// Tables in and out, and copies of a whole office.
class TestConsoleFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { words::use(Language::English, *qApp); }
    void kindergartensAndGroupsComeBackAsTheyWent();
    void childrenOfATableStandInTheQueue();
    void everyTableCanBeWritten_data();
    void everyTableCanBeWritten();
    void aWorkbookHoldsTheCellsOfTheText();
    void libreOfficeReadsWhatIsExported();
    void aWorkbookInKazakhIsTakenOver();
    void noCodeStandsInATableOfMessages();
    void aTableIsWrittenWholeOrNotAtAll();
    void aBackupIsMadeWhileAnotherWrites();
    void aRestoredOfficeIsTheOneThatWasCopied();
    void anOfficeIsNotReplacedUnasked();
    void anOfficeInUseIsNotReplaced();
    void rubbishIsNotRestored();
    void migratingKeepsACopyOfWhatWas();
    void anOlderOfficeIsCopiedAndOtherwiseLeftAlone();

private:
    QString file(const QString &name) const { return m_offices.folder() + u'/' + name; }
    QString newOffice(const QStringList &districts);
    static Ran write(const QString &office, const QString &what, const QString &path)
    {
        return admin({u"export"_s, what, path, u"--database"_s, office});
    }
    static Ran take(const QString &office, const QString &what, const QString &path, const QStringList &more = {u"--write"_s})
    {
        return admin(QStringList{u"import"_s, what, path, u"--database"_s, office, u"--as"_s, u"admin"_s} + more);
    }

    TrainingCopies m_offices;
    int m_made = 0;
};

QString TestConsoleFiles::newOffice(const QStringList &districts)
{
    const QString path = file(u"new-%1.kezek"_s.arg(++m_made));
    QStringList call{u"init"_s, u"--database"_s, path, u"--name-ru"_s, u"Отдел образования"_s, u"--login"_s, u"admin"_s, u"--full-name"_s, u"А. Сейткали"_s};
    for (const QString &district : districts)
        call += {u"--district"_s, district + u'|' + district};
    const Ran ran = admin(call);
    if (ran.code != 0)
        qFatal("%s", ran.told().constData());
    return path;
}

void TestConsoleFiles::kindergartensAndGroupsComeBackAsTheyWent()
{
    const QString old = m_offices.copy();
    const QString next = newOffice(textIn(old, u"SELECT group_concat(name_ru, '|') FROM district"_s).split(u'|'));
    for (const QString &what : {u"kindergartens"_s, u"groups"_s}) {
        const QString went = file(what + u".csv"_s);
        QCOMPARE(write(old, what, went).code, 0);

        const QStringList before = dumpOf(next, {u"journal"_s});
        const Ran dry = take(next, what, went, {});
        QVERIFY2(dry.code == 0 && dry.out.contains(u"Nothing was imported"_s), dry.told());
        QCOMPARE(firstDifference(dumpOf(next, {u"journal"_s}), before), QString());
        const Ran taken = take(next, what, went);
        QVERIFY2(taken.code == 0, taken.told());

        QCOMPARE(write(next, what, file(u"again.csv"_s)).code, 0);
        QCOMPARE(bytesOf(file(u"again.csv"_s)), bytesOf(went));
    }
    QCOMPARE(countIn(next, u"SELECT count(*) FROM seat"_s), countIn(old, u"SELECT count(*) FROM seat WHERE closed_at IS NULL"_s));
    QCOMPARE(admin({u"check"_s, u"--database"_s, next}).code, 0);
}

void TestConsoleFiles::childrenOfATableStandInTheQueue()
{
    const QString office = newOffice({u"Центр"_s});
    const QList<QStringList> rows = childRows(60);
    const QString table = written(file(u"children.csv"_s), csvOf(rows));

    const Ran taken = take(office, u"children"_s, table);
    QVERIFY2(taken.code == 0, taken.told());
    const Ran again = take(office, u"children"_s, table);

    QCOMPARE(again.code, 1);
    QCOMPARE(write(office, u"queue"_s, file(u"queue.csv"_s)).code, 0);
    const CsvTable queue = need(parseCsv(bytesOf(file(u"queue.csv"_s))));
    QCOMPARE(queue.rows.size(), 60);
    QSet<QString> wanted, found;
    for (const QStringList &row : rows.mid(1))
        wanted.insert(row.first());
    for (qsizetype i = 0; i < queue.rows.size(); ++i) {
        found.insert(queue.rows[i].cells.at(queue.columns.indexOf(u"child_iin"_s)));
        QCOMPARE(queue.rows[i].cells.at(queue.columns.indexOf(u"position"_s)).toInt(), int(i + 1));
        QCOMPARE(queue.rows[i].cells.at(queue.columns.indexOf(u"filed_at"_s)), u"2026-10-12 10:00"_s);
    }
    QCOMPARE(found, wanted);
    QCOMPARE(admin({u"check"_s, u"--database"_s, office}).code, 0);
}

void TestConsoleFiles::everyTableCanBeWritten_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("count");
    QTest::newRow("queue") << u"queue"_s << u"SELECT count(*) FROM queue_entry WHERE left_at IS NULL"_s;
    QTest::newRow("registrations") << u"registrations"_s << u"SELECT count(*) FROM application WHERE state = 'Filed'"_s;
    QTest::newRow("archive") << u"archive"_s << u"SELECT count(*) FROM application WHERE state = 'Archived' OR (state = 'Enrolled' AND ended_at IS NOT NULL)"_s;
    QTest::newRow("referrals") << u"referrals"_s << u"SELECT count(*) FROM referral"_s;
    QTest::newRow("kindergartens") << u"kindergartens"_s << u"SELECT count(*) FROM kindergarten"_s;
    QTest::newRow("groups") << u"groups"_s << u"SELECT count(*) FROM child_group WHERE closed_at IS NULL"_s;
    QTest::newRow("seats") << u"seats"_s << u"SELECT count(*) FROM seat JOIN child_group g ON g.id = seat.group_id WHERE g.closed_at IS NULL"_s;
    QTest::newRow("bulletin") << u"bulletin"_s << QString();
    QTest::newRow("messages") << u"messages"_s << u"SELECT count(*) FROM message"_s;
    QTest::newRow("inquiries") << u"inquiries"_s << u"SELECT count(*) FROM inquiry"_s;
    QTest::newRow("journal") << u"journal"_s << u"SELECT count(*) FROM journal"_s;
}

void TestConsoleFiles::everyTableCanBeWritten()
{
    QFETCH(const QString, what);
    QFETCH(const QString, count);
    const QString office = m_offices.copy();

    const Ran ran = write(office, what, file(u"table.csv"_s));
    const Ran book = admin({u"export"_s, what, file(u"table.xlsx"_s), u"--language"_s, u"ru"_s, u"--database"_s, office});

    QVERIFY2(ran.code == 0 && book.code == 0, ran.told() + book.told());
    const CsvTable table = need(parseCsv(bytesOf(file(u"table.csv"_s))));
    QVERIFY(table.columns.size() >= 5);
    QVERIFY(!table.rows.isEmpty());
    if (!count.isEmpty())
        QCOMPARE(table.rows.size(), countIn(office, count));
    const QList<TableRow> rows = rowsOf(file(u"table.xlsx"_s));
    QCOMPARE(rows.size(), table.rows.size() + 1);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        QCOMPARE(rows.first().cells[i].text, tableColumns(what).columns[i].heading(Language::Russian));
}

/// Words apart, a workbook holds what the text for scripts holds.
void TestConsoleFiles::aWorkbookHoldsTheCellsOfTheText()
{
    const QString office = m_offices.copy();
    QCOMPARE(write(office, u"referrals"_s, file(u"referrals.csv"_s)).code, 0);
    QCOMPARE(admin({u"export"_s, u"referrals"_s, file(u"referrals.xlsx"_s), u"--database"_s, office}).code, 0);

    const QList<TableRow> text = rowsOf(file(u"referrals.csv"_s)), book = rowsOf(file(u"referrals.xlsx"_s));

    QCOMPARE(book.size(), text.size());
    const int state = tableColumns(u"referrals"_s).indexOf(u"state"_s), seat = tableColumns(u"referrals"_s).indexOf(u"seat"_s);
    for (qsizetype row = 1; row < book.size(); ++row)
        for (qsizetype column = 0; column < text[row].cells.size(); ++column) {
            const TableCell cell = book[row].cells.value(column);
            const QString wanted = text[row].cells[column].text;
            QCOMPARE(cell.text, column == state ? wordFor(u"ReferralState"_s, wanted, Language::English) : wanted);
            QCOMPARE(cell.kind, column == seat ? TableCell::Kind::Number : TableCell::Kind::Text);
        }
}

void TestConsoleFiles::libreOfficeReadsWhatIsExported()
{
    NEEDS_LIBREOFFICE;
    const QString office = m_offices.copy();
    for (const QString &what : {u"queue"_s, u"groups"_s, u"messages"_s}) {
        const QString path = file(what + u"-lo.xlsx"_s);
        QCOMPARE(admin({u"export"_s, what, path, u"--language"_s, u"kk"_s, u"--database"_s, office}).code, 0);
        QTemporaryDir folder;

        const QString again = converted(path, u"xlsx"_s, folder.path());

        QVERIFY(!again.isEmpty());
        QVERIFY(rowsOf(path) == rowsOf(again));
    }
}

void TestConsoleFiles::aWorkbookInKazakhIsTakenOver()
{
    const QString old = m_offices.copy();
    const QString next = newOffice(textIn(old, u"SELECT group_concat(name_ru, '|') FROM district"_s).split(u'|'));
    for (const QString &what : {u"kindergartens"_s, u"groups"_s}) {
        QCOMPARE(admin({u"export"_s, what, file(u"kk.xlsx"_s), u"--language"_s, u"kk"_s, u"--database"_s, old}).code, 0);
        const Ran taken = take(next, what, file(u"kk.xlsx"_s));
        QVERIFY2(taken.code == 0, taken.told());
        QCOMPARE(write(old, what, file(u"old.csv"_s)).code, 0);
        QCOMPARE(write(next, what, file(u"next.csv"_s)).code, 0);
        QCOMPARE(bytesOf(file(u"next.csv"_s)), bytesOf(file(u"old.csv"_s)));
    }
}

void TestConsoleFiles::noCodeStandsInATableOfMessages()
{
    const QString office = m_offices.copy();
    QVERIFY(countIn(office, u"UPDATE message SET body = 'secret 4821' WHERE kind = 'Code' RETURNING id"_s) > 0);

    QCOMPARE(write(office, u"messages"_s, file(u"messages.csv"_s)).code, 0);

    QVERIFY(bytesOf(file(u"messages.csv"_s)).contains(",Code,"));
    QVERIFY(!bytesOf(file(u"messages.csv"_s)).contains("4821"));
}

void TestConsoleFiles::aTableIsWrittenWholeOrNotAtAll()
{
    const QString office = m_offices.copy();
    const QString nowhere = file(u"no/such/folder/table.csv"_s);

    const Ran ran = write(office, u"queue"_s, nowhere);

    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.err, words::of(Error{ErrorCode::FileUnwritable, {}, {}, {nowhere}}) + u'\n');
    QCOMPARE(write(office, u"secrets"_s, file(u"x.csv"_s)).code, 2);
}

void TestConsoleFiles::aBackupIsMadeWhileAnotherWrites()
{
    const QString path = m_offices.copy();
    const QStringList before = dumpOf(path);
    const QString copy = file(u"while.kezek"_s);
    Ran ran;
    const auto office = need(OpenOffice::open(path));

    need(office->store().transaction([&] {
        need(office->store().records().saveDraft(WorkerId{1}, u"application"_s, {{u"surname"_s, u"Нұрланова"_s}}));
        ran = admin({u"backup"_s, copy, u"--database"_s, path});
        return true;
    }));

    QVERIFY2(ran.code == 0, ran.told());
    QCOMPARE(firstDifference(dumpOf(copy), before), QString());
    QCOMPARE(admin({u"check"_s, u"--database"_s, copy}).code, 0);
    const Ran twice = admin({u"backup"_s, copy, u"--database"_s, path});
    QCOMPARE(twice.code, 3);
    QCOMPARE(twice.err, words::of(Error{ErrorCode::FileUnwritable, {}, {}, {copy}}) + u'\n');
}

void TestConsoleFiles::aRestoredOfficeIsTheOneThatWasCopied()
{
    const QString path = m_offices.copy();
    const QStringList before = dumpOf(path);
    QCOMPARE(admin({u"backup"_s, file(u"copy.kezek"_s), u"--database"_s, path}).code, 0);
    QCOMPARE(admin({u"night"_s, u"--database"_s, path, u"--at"_s, u"2026-12-04"_s}).code, 0);
    QVERIFY(dumpOf(path) != before);

    const Ran ran = admin({u"restore"_s, file(u"copy.kezek"_s), u"--database"_s, path, u"--replace"_s});

    QVERIFY2(ran.code == 0, ran.told());
    QCOMPARE(firstDifference(dumpOf(path), before), QString());
    QCOMPARE(admin({u"check"_s, u"--database"_s, path}).code, 0);
}

void TestConsoleFiles::anOfficeIsNotReplacedUnasked()
{
    const QString path = m_offices.copy();
    const QByteArray before = bytesOf(path);

    const Ran ran = admin({u"restore"_s, m_offices.copy(), u"--database"_s, path});

    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(u"--replace"_s), ran.told());
    QCOMPARE(bytesOf(path), before);
}

void TestConsoleFiles::anOfficeInUseIsNotReplaced()
{
    const QString path = m_offices.copy();
    const QString copy = m_offices.copy();
    const auto office = need(OpenOffice::open(path));
    need(office->store().records().saveDraft(WorkerId{1}, u"application"_s, {{u"surname"_s, u"Нұрланова"_s}}));

    const Ran ran = admin({u"restore"_s, copy, u"--database"_s, path, u"--replace"_s});

    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.err, words::of(Error{ErrorCode::DatabaseBusy, {}, {}, {}}) + u'\n');
    QVERIFY(need(office->store().records().draft(WorkerId{1}, u"application"_s)).has_value());
}

void TestConsoleFiles::rubbishIsNotRestored()
{
    const QString path = m_offices.copy();
    const QByteArray before = bytesOf(path);
    const QByteArray whole = bytesOf(m_offices.copy());
    const QHash<QString, ErrorCode> rubbish{
        {written(file(u"text"_s), "Список детей"), ErrorCode::DatabaseNotOurs},
        {written(file(u"half"_s), whole.left(whole.size() / 2)), ErrorCode::DatabaseDamaged},
        {file(u"none"_s), ErrorCode::DatabaseMissing},
    };

    for (auto it = rubbish.cbegin(); it != rubbish.cend(); ++it) {
        const Ran ran = admin({u"restore"_s, it.key(), u"--database"_s, path, u"--replace"_s});
        QVERIFY2(ran.code == 3, ran.told());
        QCOMPARE(ran.err, words::of(Error{it.value(), {}, {}, {}}) + u'\n');
        QCOMPARE(bytesOf(path), before);
    }
}

void TestConsoleFiles::migratingKeepsACopyOfWhatWas()
{
    const QString path = file(u"old.kezek"_s);
    QList<SchemaStep> chain = Migrator::chainOf(u"sqlite"_s);
    const SchemaStep last = chain.takeLast();
    {
        NewOffice office;
        office.info.nameRu = u"Отдел образования"_s;
        office.administrator.login = u"admin"_s;
        office.administrator.name = u"А. Сейткали"_s;
        office.password = u"training"_s;
        office.now = parseAt(TrainingCopies::madeAt).value();
        SqlStore store(need(Database::create(path, chain)), [now = office.now] { return now; });
        need(seedOffice(store, office));
    }
    const QStringList before = dumpOf(path);

    const Ran ran = admin({u"migrate"_s, u"--database"_s, path});

    QVERIFY2(ran.code == 0, ran.told());
    const QString kept = path + u".before-%1"_s.arg(last.version, 4, 10, QLatin1Char('0'));
    QCOMPARE(firstDifference(dumpOf(kept), before), QString());
    QCOMPARE(firstDifference(dumpOf(path, {u"schema_version"_s, u"journal"_s}), dumpOf(kept, {u"schema_version"_s, u"journal"_s})), QString());
    QCOMPARE(countIn(path, u"SELECT count(*) FROM journal WHERE verb = 'bring-along' AND worker_name LIKE 'kezek-admin%'"_s), 1);
    QVERIFY2(ran.out.contains(kept), ran.told());
    QCOMPARE(countIn(path, u"SELECT max(version) FROM schema_version"_s), last.version);
    QCOMPARE(admin({u"migrate"_s, u"--database"_s, path}).code, 0);
    QCOMPARE(QDir(m_offices.folder()).entryList({u"old.kezek.before-*"_s}, QDir::Files).size(), 1);
}

/// The daily copy goes on after an update; whatever else is wanted of the office is told what to do first.
void TestConsoleFiles::anOlderOfficeIsCopiedAndOtherwiseLeftAlone()
{
    const QString path = file(u"older.kezek"_s);
    makeOlderOffice(path, 12);
    const QStringList before = dumpOf(path);

    const Ran backup = admin({u"backup"_s, file(u"older.copy"_s), u"--database"_s, path});
    const Ran check = admin({u"check"_s, u"--database"_s, path});

    QVERIFY2(backup.code == 0, backup.told());
    QCOMPARE(firstDifference(dumpOf(file(u"older.copy"_s)), before), QString());
    QCOMPARE(check.code, 3);
    QVERIFY2(check.err.contains(u"version 12"_s) && check.err.contains(u"kezek-admin migrate"_s), check.told());
    QCOMPARE(firstDifference(dumpOf(path), before), QString());
}

QTEST_GUILESS_MAIN(TestConsoleFiles)
#include "tst_consolefiles.moc"
