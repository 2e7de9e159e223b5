// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"
#include "words/words.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// Tables as text, as people bring them.
class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void readsTables_data();
    void readsTables();
    void countsLinesOfTheFile();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void saysInWordsThatOtherBytesAreNoTable();
    void namesTheLineOfAQuoteThatNeverEnds();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
};

void TestCsv::readsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &columns, const QList<QStringList> &rows) {
        QTest::newRow(name) << bytes << columns << rows;
    };
    row("commas", "a,b\n1,2\n", {u"a"_s, u"b"_s}, {{u"1"_s, u"2"_s}});
    row("semicolons", "a;b\n1,5;2\n", {u"a"_s, u"b"_s}, {{u"1,5"_s, u"2"_s}});
    row("tabs", "a\tb\n1\t2", {u"a"_s, u"b"_s}, {{u"1"_s, u"2"_s}});
    row("BOM", "\xEF\xBB\xBF" "a,b\n1,2", {u"a"_s, u"b"_s}, {{u"1"_s, u"2"_s}});
    row("CRLF", "a,b\r\n1,2\r\n", {u"a"_s, u"b"_s}, {{u"1"_s, u"2"_s}});
    row("capitals and spaces in the head", " Name , БАЛА\nx,y", {u"name"_s, u"бала"_s}, {{u"x"_s, u"y"_s}});
    row("quoted separator", "a,b\n\"1,5\",2", {u"a"_s, u"b"_s}, {{u"1,5"_s, u"2"_s}});
    row("quotes within quotes", "a,b\n\"сад \"\"Айгөлек\"\"\",2", {u"a"_s, u"b"_s}, {{u"сад \"Айгөлек\""_s, u"2"_s}});
    row("quote in the middle of a cell", "a,b\nсад \"А\",2", {u"a"_s, u"b"_s}, {{u"сад \"А\""_s, u"2"_s}});
    row("line end in a cell", "a,b\n\"1\n2\",3", {u"a"_s, u"b"_s}, {{u"1\n2"_s, u"3"_s}});
    row("empty cells", "a,b,c\n,,\n1,,3", {u"a"_s, u"b"_s, u"c"_s}, {{u""_s, u""_s, u""_s}, {u"1"_s, u""_s, u"3"_s}});
    row("empty lines", "a\n\n1\n\n\n2\n", {u"a"_s}, {{u"1"_s}, {u"2"_s}});
    row("only a head", "a,b", {u"a"_s, u"b"_s}, {});
    row("rows of other lengths", "a,b\n1\n1,2,3", {u"a"_s, u"b"_s}, {{u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}});
    row("Kazakh letters", u"аты\nӘҒҚҢӨҰҮҺІ әғқңөұүһі"_s.toUtf8(), {u"аты"_s}, {{u"ӘҒҚҢӨҰҮҺІ әғқңөұүһі"_s}});
}

void TestCsv::readsTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, columns);
    QFETCH(QList<QStringList>, rows);

    const auto table = parseCsv(bytes);

    QVERIFY(table);
    QCOMPARE(table->columns, columns);
    QList<QStringList> cells;
    for (const CsvTable::Row &row : table->rows)
        cells.append(row.cells);
    QCOMPARE(cells, rows);
}

void TestCsv::countsLinesOfTheFile()
{
    const auto table = parseCsv("a,b\n\n\"1\n2\",3\n4,5\n");

    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows.at(0).line, 3);
    QCOMPARE(table->rows.at(1).line, 5);
}

void TestCsv::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only a BOM") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("only line ends") << QByteArray("\n\r\n\n");
    QTest::newRow("zip, as XLSX is") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    QTest::newRow("windows-1251") << QByteArray("\xD4\xE0\xEC\xE8\xEB\xE8\xFF,\xC8\xEC\xFF\n\xCA\xE8\xEC,\xD2\xE8\xEC\n");
    QTest::newRow("windows-1251, one letter at the end") << QByteArray("a,b\n1,\xD2");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "a\0,\0b\0", 8);
    QTest::newRow("control characters") << QByteArray("a,b\n\x01,\x02");
    QTest::newRow("random bytes") << QByteArray("\xA7\x5F\x91\xC3\x28\xF0\x9F");
}

void TestCsv::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);

    const auto table = parseCsv(bytes);

    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FileNotText);
}

void TestCsv::saysInWordsThatOtherBytesAreNoTable()
{
    const auto table = parseCsv("\xD4\xE0\xEC\xE8\xEB\xE8\xFF");

    QVERIFY(!table);
    QVERIFY(words::of(table.error()).contains(u"Nothing was imported"));
}

void TestCsv::namesTheLineOfAQuoteThatNeverEnds()
{
    const auto table = parseCsv("a,b\n1,2\n\"3,4\n5,6\n");

    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FieldNotUnderstood);
    QCOMPARE(table.error().args, QVariantList{3});
}

void TestCsv::readsWhatItWrites_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QChar(u',');
    QTest::newRow("semicolon") << QChar(u';');
    QTest::newRow("tab") << QChar(u'\t');
}

void TestCsv::readsWhatItWrites()
{
    QFETCH(QChar, separator);
    const QStringList cells{u"№ 11 «Балдәурен»"_s, u"a,b;c\td"_s, u"\"quoted\""_s, u"two\nlines"_s, QString(), u"end"_s};

    const auto table = parseCsv(csvLine({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}, separator) + csvLine(cells, separator));

    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.first().cells, cells);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
