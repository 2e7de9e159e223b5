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
    void readsLettersAndMarksThatLieAcrossThePiecesOfAFile();
    void writesNoFormula_data();
    void writesNoFormula();
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
    row("windows-1251", "\xD4\xE0\xEC\xE8\xEB\xE8\xFF;\xC8\xEC\xFF\n\xCA\xE8\xEC;\x93\xD2\xE8\xEC\x94 \xB9 1 \xAB\xB8\xBB\n", {u"фамилия"_s, u"имя"_s}, {{u"Ким"_s, u"“Тим” № 1 «ё»"_s}});
    row("windows-1251, one letter", "a,b\n1,\xD2", {u"a"_s, u"b"_s}, {{u"1"_s, u"Т"_s}});
    row("named separator", "sep=;\r\na,b;c\n1;2", {u"a,b"_s, u"c"_s}, {{u"1"_s, u"2"_s}});
    row("title over the table", "Список\na;b\n1,5;2", {u"список"_s}, {{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}});
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
    QTest::newRow("windows-1251 with a letter that Russian has not") << QByteArray("a,b\n\xCA\xE8\x9A,2");
    QTest::newRow("the DOS page") << QByteArray("\x94\xA0\xAC\xA8\xAB\xA8\xEF,b\n1,2");
    QTest::newRow("UTF-8 with a byte lost") << u"Фамилия,Имя\nКаримова,Светлана\n"_s.toUtf8().remove(3, 1);
    QTest::newRow("UTF-8 with a byte lost, of letters that windows-1251 would take") << u"Виги,Зиги\nВизг,Дивизий\n"_s.toUtf8().remove(2, 1);
    QTest::newRow("UTF-8 cut in a letter") << u"Фамилия,Имя\nКаримова,Светлана"_s.toUtf8().chopped(1);
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
    const auto table = parseCsv(QByteArray("\xFF\xFE" "a\0", 4));

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

/// Files are read in pieces of 64 KiB; each of these marks must survive lying across their ends.
void TestCsv::readsLettersAndMarksThatLieAcrossThePiecesOfAFile()
{
    for (int before = 0; before < 8; ++before) {
        const QString mark = u"ә\"б;\n"_s;
        const QString filler(65'525 + before, u'x');

        const auto table = parseCsv(csvLine({u"a"_s, u"b"_s}, u';') + csvLine({filler.left(30'000), u"y"_s}, u';')
                                    + csvLine({filler.mid(30'000, 30'000), filler.mid(60'000) + mark + mark}, u';'));

        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[1].cells[1], (filler.mid(60'000) + mark + mark).trimmed());
    }
}

void TestCsv::writesNoFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1\r\n");
    QTest::newRow("plus") << u"+A1"_s << QByteArray("'+A1\r\n");
    QTest::newRow("minus") << u"-A1"_s << QByteArray("'-A1\r\n");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)\r\n");
    QTest::newRow("an apostrophe of its own") << u"'=1"_s << QByteArray("''=1\r\n");
    QTest::newRow("telephone") << u"+7 (701) 123-45-67"_s << QByteArray("+7 (701) 123-45-67\r\n");
    QTest::newRow("number") << u"-5"_s << QByteArray("-5\r\n");
    QTest::newRow("text") << u"a=b"_s << QByteArray("a=b\r\n");
}

void TestCsv::writesNoFormula()
{
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, line);

    QCOMPARE(csvLine({cell}), line);
    QCOMPARE(withoutGuard(QString::fromUtf8(line).trimmed()), cell);
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
    const QStringList cells{u"№ 11 «Балдәурен»"_s, u"a,b;c\td"_s, u"\"quoted\""_s, u"two\nlines"_s, u"=cmd|' /C calc'!A0"_s, u"''=1"_s};

    const auto table = parseCsv(csvLine({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}, separator) + csvLine(cells, separator));

    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.first().cells, cells);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
