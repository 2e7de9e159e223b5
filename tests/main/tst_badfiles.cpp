// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/childtable.h"
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString workDone = u"SELECT count(*) FROM journal WHERE verb <> 'sign-in'"_s;

} // namespace

/// Tables that cannot be taken over: the line and the column are named, and not one row is imported.
class TestBadFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFileThatIsNoTableIsRefused_data();
    void aFileThatIsNoTableIsRefused();
    void aQuoteThatNeverEndsIsNamedByItsLine();
    void aMissingColumnIsNamed();
    void oneBadLineAmongGoodOnesStopsAll();
    void everyBadLineIsNamedAtOnce();
    void aDryRunWritesNothing();
    void importingNeedsTheRight();
    void aFileThatIsNotThereIsNamed();

private:
    Ran import(const QByteArray &table, const QStringList &more = {u"--write"_s}, const QString &login = u"registrar"_s);
    void nothingWasImported();

    TrainingCopies m_offices;
    QString m_office;
    QStringList m_before;
    qint64 m_workBefore = 0;
};

void TestBadFiles::initTestCase()
{
    words::use(Language::English, *qApp);
    m_office = m_offices.copy();
    m_before = dumpOf(m_office, {u"journal"_s});
    m_workBefore = countIn(m_office, workDone);
}

Ran TestBadFiles::import(const QByteArray &table, const QStringList &more, const QString &login)
{
    const QString file = written(m_offices.folder() + u"/table.csv"_s, table);
    return admin(QStringList{u"import"_s, u"children"_s, file, u"--database"_s, m_office, u"--at"_s, TrainingCopies::madeAt, u"--as"_s, login} + more);
}

/// The journal holds the sign-ins of those who tried.
void TestBadFiles::nothingWasImported()
{
    QCOMPARE(firstDifference(dumpOf(m_office, {u"journal"_s}), m_before), QString());
    QCOMPARE(countIn(m_office, workDone), m_workBefore);
    const Ran checked = admin({u"check"_s, u"--database"_s, m_office});
    QVERIFY2(checked.code == 0, checked.told());
}

void TestBadFiles::aFileThatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray rubbish;
    for (int i = 0; i < 5000; ++i)
        rubbish.append(char(i * 7919 % 256));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other bytes") << rubbish;
    QTest::newRow("windows-1251") << csvOf(childRows(1)) + QByteArray("\xcf\xe5\xf2\xf0\xee\xe2,\xc8\xe2\xe0\xed\r\n");
    QTest::newRow("utf-16") << QByteArray("\xff\xfe" "c\0h\0i\0l\0d\0_\0i\0i\0n\0", 20);
}

void TestBadFiles::aFileThatIsNoTableIsRefused()
{
    QFETCH(const QByteArray, bytes);

    const Ran ran = import(bytes);

    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err, words::of(Error{ErrorCode::FileNotText, {}, {}, {}}) + u'\n');
    nothingWasImported();
}

void TestBadFiles::aQuoteThatNeverEndsIsNamedByItsLine()
{
    const QByteArray rest = csvOf(childRows(2));

    const Ran ran = import(csvOf(childRows(3)) + "\"240101500017,Ахметов\r\n" + rest.mid(rest.indexOf('\n') + 1).replace('"', ' '));

    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err, u"A quotation mark in line 5 has no end. Nothing was imported. Close the quotation or take the mark out.\n"_s);
    nothingWasImported();
}

void TestBadFiles::aMissingColumnIsNamed()
{
    QList<QStringList> rows = childRows(3);
    for (QStringList &row : rows)
        row.removeAt(childColumns().indexOf(u"applicant_iin"_s));

    const Ran ran = import(csvOf(rows));

    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err, words::of(Error{ErrorCode::FileWrongColumns, {}, {}, {u"applicant_iin"_s, u"children"_s}}) + u'\n');
    nothingWasImported();
}

void TestBadFiles::oneBadLineAmongGoodOnesStopsAll()
{
    QList<QStringList> rows = childRows(20);
    QString &iin = rows[11][0];
    iin.back() = iin.back() == u'9' ? u'0' : QChar(iin.back().unicode() + 1);

    const Ran ran = import(csvOf(rows));

    QCOMPARE(ran.code, 1);
    const QString words = words::of(Error{ErrorCode::IinCheckDigit, {}, {}, {}});
    QVERIFY2(ran.out.startsWith(u"Row 12, column A “child_iin”: "_s + words), ran.told());
    QVERIFY2(ran.out.contains(u"Nothing was imported."_s), ran.told());
    nothingWasImported();
}

void TestBadFiles::everyBadLineIsNamedAtOnce()
{
    QList<QStringList> rows = childRows(6);
    rows[1][childColumns().indexOf(u"phone1"_s)] = u"12"_s;
    rows[1][childColumns().indexOf(u"certificate_date"_s)] = u"31.02.2026"_s;
    rows[3][childColumns().indexOf(u"filed_at"_s)] = u"yesterday"_s;
    rows[5][0] = rows[4][0];
    rows[6].removeLast();
    rows[6].removeLast();

    const Ran ran = import(csvOf(rows), {u"--write"_s, u"--json"_s});

    QCOMPARE(ran.code, 1);
    QStringList places;
    for (const QJsonValue &problem : ran.object().value(u"problems"_s).toArray())
        places.append(u"%1 %2"_s.arg(problem[u"line"_s].toInt()).arg(problem[u"column"_s].toString()));
    QCOMPARE(places, QStringList({u"2 certificate_date"_s, u"2 phone1"_s, u"4 filed_at"_s, u"6 child_iin"_s}));
    QCOMPARE(ran.object().value(u"written"_s).toBool(), false);
    nothingWasImported();
}

void TestBadFiles::aDryRunWritesNothing()
{
    const Ran ran = import(csvOf(childRows(20)), {});

    QVERIFY2(ran.code == 0, ran.told());
    QVERIFY2(ran.out.contains(u"20 rows are good. Nothing was imported"_s), ran.told());
    nothingWasImported();
}

void TestBadFiles::importingNeedsTheRight()
{
    const Ran ran = import(csvOf(childRows(2)), {u"--write"_s}, u"placement"_s);

    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err, words::of(Error{ErrorCode::NotPermitted, {}, {}, {}}) + u'\n');
    nothingWasImported();
}

void TestBadFiles::aFileThatIsNotThereIsNamed()
{
    const QString file = m_offices.folder() + u"/none.csv"_s;

    const Ran ran = admin({u"import"_s, u"children"_s, file, u"--database"_s, m_office, u"--as"_s, u"registrar"_s});

    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.err, words::of(Error{ErrorCode::FileUnreadable, {}, {}, {file}}) + u'\n');
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
