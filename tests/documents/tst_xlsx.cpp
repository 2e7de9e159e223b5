// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablefile.h"
#include "documents/tables/xlsxsource.h"
#include "documents/workbook.h"
#include "support/libreoffice.h"
#include "support/places.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// Workbooks as other programs write them, whole and broken.
class TestXlsx : public QObject {
    Q_OBJECT
private slots:
    void readsCells_data();
    void readsCells();
    void readsTheFirstSheetThatIsShown();
    void takesTheDaysFromTheCalendarOf1904();
    void givesACellMergedDownwardsToEachOfItsRows();
    void readsWhatLibreOfficeWrote();
    void readsWhatLibreOfficeWritesHere();
    void refuses_data();
    void refuses();
    void refusesWhatUnpacksToMoreThanAnyTable();
    void refusesATextWithoutAnEnd();
    void knowsTheOldFormatAndAPassword();
    void survivesEveryCut();
    void survivesFlippedBits();

private:
    static QString kept() { return testData(u"tables/libreoffice.xlsx"_s); }
    static QByteArray bytesOf(const QString &path);
    static QStringList fromLibreOffice();
};

QByteArray TestXlsx::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestXlsx::fromLibreOffice()
{
    return {
        u"1: Детский сад|Группа|Мест|Рождены с|Изменено|Открыта|ИИН"_s,
        u"2: № 11 «Балдәурен»|Күншуақ|#25|2023-09-01|2026-11-20 08:49|TRUE|#240101500017"_s,
        u"3: № 11 «Балдәурен»|=1+1, «а»; \"б\"|#22.5||!#DIV/0!|FALSE|050101500017"_s,
        u"6: две\nстроки||||||конец"_s,
    };
}

void TestXlsx::readsCells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &cells, const QString &read) { QTest::newRow(name) << cells << read; };
    row("shared text", R"(<c r="A1" t="s"><v>1</v></c>)", u"Ә & <Б>"_s);
    row("text of its own", R"(<c r="A1" t="inlineStr"><is><t>Күн</t></is></c>)", u"Күн"_s);
    row("text in pieces", R"(<c r="A1" t="inlineStr"><is><r><t>Күн</t></r><r><rPr><b/></rPr><t>шуақ</t></r><rPh><t>no</t></rPh></is></c>)", u"Күншуақ"_s);
    row("text of a formula", R"(<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>)", u"ab"_s);
    row("escaped letters", R"(<c r="A1" t="str"><v>a_x000A_b _x005F_x_</v></c>)", u"a\nb _x_"_s);
    row("whole number", R"(<c r="A1"><v>240101500017</v></c>)", u"#240101500017"_s);
    row("whole number with exponent", R"(<c r="A1"><v>2.40101500017E11</v></c>)", u"#240101500017"_s);
    row("fraction", R"(<c r="A1"><v>0.30000000000000004</v></c>)", u"#0.3"_s);
    row("day", R"(<c r="A1" s="1"><v>46346</v></c>)", u"2026-11-20"_s);
    row("day of a format of its own", R"(<c r="A1" s="3"><v>46346</v></c>)", u"2026-11-20"_s);
    row("day before the 29 February that never was", R"(<c r="A1" s="1"><v>59</v></c>)", u"1900-02-28"_s);
    row("day after it", R"(<c r="A1" s="1"><v>61</v></c>)", u"1900-03-01"_s);
    row("instant", R"(<c r="A1" s="2"><v>46346.3673611111</v></c>)", u"2026-11-20 08:49"_s);
    row("time", R"(<c r="A1" s="5"><v>0.375</v></c>)", u"09:00"_s);
    row("day as text", R"(<c r="A1" t="d"><v>2026-11-20T00:00:00</v></c>)", u"2026-11-20"_s);
    row("no day any more", R"(<c r="A1" s="1"><v>99999999</v></c>)", u"#99999999"_s);
    row("colour and quoted letters", R"(<c r="A1" s="4"><v>46346</v></c>)", u"#46346"_s);
    row("yes", R"(<c r="A1" t="b"><v>1</v></c>)", u"TRUE"_s);
    row("formula without a value", R"(<c r="A1" t="e"><f>A9</f><v>#REF!</v></c>)", u"!#REF!"_s);
    row("gap", R"(<c r="C1"><v>1</v></c><c r="AA1"><v>2</v></c>)", u"||#1||||||||||||||||||||||||#2"_s);
    row("no places", R"(<c><v>1</v></c><c><v>2</v></c>)", u"#1|#2"_s);
    row("empty at the end", R"(<c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" t="s"><v>0</v></c>)", u"#1"_s);
}

void TestXlsx::readsCells()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const QString, read);

    const Workbook book{.rows = "<row r=\"1\">" + cells + "</row>", .after = {}, .strings = {u" "_s, u" Ә & <Б> "_s}, .parts = {}};

    QCOMPARE(told(openXlsx(book.bytes())), QStringList{u"1: "_s + read});
}

void TestXlsx::readsTheFirstSheetThatIsShown()
{
    Workbook book{.rows = R"(<row r="1"><c><v>1</v></c></row>)", .after = {}, .strings = {}, .parts = {}};
    book.sheets = R"(<sheet name="a" sheetId="1" state="hidden" r:id="rId1"/><sheet name="b" sheetId="2" state="veryHidden" r:id="rId1"/><sheet name="c" sheetId="3" r:id="rId4"/>)";

    QCOMPARE(told(openXlsx(book.bytes())), QStringList{u"1: second"_s});
}

void TestXlsx::takesTheDaysFromTheCalendarOf1904()
{
    const Workbook book{.rows = R"(<row r="1"><c s="1"><v>44884</v></c></row>)", .after = {}, .strings = {}, .from1904 = true, .parts = {}};

    QCOMPARE(told(openXlsx(book.bytes())), QStringList{u"1: 2026-11-20"_s});
}

void TestXlsx::givesACellMergedDownwardsToEachOfItsRows()
{
    const QByteArray rows = R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>)"
                            R"(<row r="3"><c r="A3"/></row><row r="4"><c r="B4"><v>4</v></c></row>)";
    const Workbook book{.rows = rows, .after = R"(<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:D1"/></mergeCells>)", .strings = {}, .parts = {}};

    QCOMPARE(told(openXlsx(book.bytes())), (QStringList{u"1: #1|#2"_s, u"2: #1|#3"_s, u"4: |#4"_s}));
}

void TestXlsx::readsWhatLibreOfficeWrote()
{
    QCOMPARE(told(openTable(kept())), fromLibreOffice());
}

void TestXlsx::readsWhatLibreOfficeWritesHere()
{
    NEEDS_LIBREOFFICE;
    QTemporaryDir folder;

    const QString made = converted(testData(u"tables/office.fods"_s), u"xlsx"_s, folder.path());

    QVERIFY(!made.isEmpty());
    QCOMPARE(told(openTable(made)), fromLibreOffice());
}

void TestXlsx::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const Workbook &book, const QString &error) { QTest::newRow(name) << book.bytes() << error; };
    const auto sheet = [](const QByteArray &rows, const QByteArray &after = {}) { return Workbook{.rows = rows, .after = after, .strings = {}, .parts = {}}; };
    const auto part = [](const QString &name, const QByteArray &xml) { return Workbook{.rows = R"(<row><c><v>1</v></c></row>)", .after = {}, .strings = {}, .parts = {{name, xml}}}; };
    const QString damaged = u"FileDamaged"_s;
    row("rows out of order", sheet(R"(<row r="2"/><row r="1"/>)"), damaged);
    row("a cell of another row", sheet(R"(<row r="1"><c r="A2"><v>1</v></c></row>)"), damaged);
    row("a place that is none", sheet(R"(<row r="1"><c r="17"><v>1</v></c></row>)"), damaged);
    row("a text that is not there", sheet(R"(<row r="1"><c t="s"><v>7</v></c></row>)"), damaged);
    row("a negative text", sheet(R"(<row r="1"><c t="s"><v>-1</v></c></row>)"), damaged);
    row("a number of letters", sheet(R"(<row r="1"><c><v>x</v></c></row>)"), damaged);
    row("a merged range of nothing", sheet({}, R"(<mergeCells><mergeCell ref="?"/></mergeCells>)"), damaged);
    row("elements not closed", sheet("<row>"), damaged);
    row("rows without end", sheet(R"(<row r="1048577"/>)"), damaged);
    row("columns without end", sheet(R"(<row r="1"><c r="ZZZZ1"><v>1</v></c></row>)"), u"FileTooLarge"_s);
    row("an entity", part(u"xl/worksheets/sheet1.xml"_s, R"(<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>)"), damaged);
    row("no XML", part(u"xl/worksheets/sheet1.xml"_s, "rubbish"), damaged);
    row("an empty part", part(u"xl/worksheets/sheet1.xml"_s, {}), damaged);
    row("texts of rubbish", part(u"xl/sharedStrings.xml"_s, "<sst><si>"), damaged);
    row("styles of rubbish", part(u"xl/styles.xml"_s, "<styleSheet"), damaged);
    row("no sheet", part(u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>"), damaged);
    row("a letter, not a workbook", part(u"xl/workbook.xml"_s, "<document/>"), u"FileNotText"_s);
    QTest::newRow("another zip") << zipOf({{u"a.txt"_s, "a"}}) << u"FileNotText"_s;
    QTest::newRow("no zip") << QByteArray("PK\x03\x04 rubbish") << damaged;
}

void TestXlsx::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, error);

    QCOMPARE(told(openXlsx(bytes)), QStringList{error});
}

void TestXlsx::refusesWhatUnpacksToMoreThanAnyTable()
{
    Workbook book{.rows = {}, .after = {}, .strings = {}, .parts = {}};
    book.parts[u"xl/sharedStrings.xml"_s] = "<sst>" + QByteArray("<si><t>a</t></si>").repeated(17 << 20) + "</sst>";
    const QByteArray bytes = book.bytes();

    QVERIFY(bytes.size() < 2 << 20);
    QCOMPARE(told(openXlsx(bytes)), QStringList{u"FileTooLarge"_s});
}

void TestXlsx::refusesATextWithoutAnEnd()
{
    const Workbook book{.rows = R"(<row r="1"><c t="str"><v>)" + QByteArray(64 << 20, 'a') + "</v></c></row>", .after = {}, .strings = {}, .parts = {}};
    const Workbook cell{.rows = R"(<row r="1"><c t="str"><v>)" + QByteArray(40'000, 'a') + "</v></c></row>", .after = {}, .strings = {}, .parts = {}};

    const Workbook comment{.rows = "<!--" + QByteArray(64 << 20, 'a') + R"(--><row r="1"><c><v>1</v></c></row>)", .after = {}, .strings = {}, .parts = {}};

    QCOMPARE(told(openXlsx(book.bytes())), QStringList{u"FileTooLarge"_s});
    QCOMPARE(told(openXlsx(cell.bytes())), QStringList{u"FileTooLarge"_s});
    QCOMPARE(told(openXlsx(comment.bytes())), QStringList{u"FileTooLarge"_s});
}

void TestXlsx::knowsTheOldFormatAndAPassword()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"old.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0'));
    file.close();

    QCOMPARE(told(openTable(file.fileName())), QStringList{u"FileOldOrLocked"_s});
    QCOMPARE(told(openTable(folder.filePath(u"none.xlsx"_s))), QStringList{u"FileUnreadable"_s});
}

void TestXlsx::survivesEveryCut()
{
    const QByteArray whole = bytesOf(kept());

    for (qsizetype size = 4; size < whole.size(); ++size) {
        const QStringList read = told(openXlsx(whole.left(size)));
        QVERIFY2(read == QStringList{u"FileDamaged"_s} || read == fromLibreOffice(), qPrintable(u"%1: %2"_s.arg(size).arg(read.join(u'\n'))));
    }
}

/// A damaged file is refused or is read as it was: the checksums of its parts leave nothing between. What stands in no checksum
/// (names, sizes) may lead to a part being missing; a workbook without texts or styles is refused or has other cells, and never ends the program.
void TestXlsx::survivesFlippedBits()
{
    const QByteArray whole = bytesOf(kept());
    std::mt19937 random(20261127);

    int refused = 0, same = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = whole;
        for (int flips = 1 + int(random() % 3); flips > 0; --flips) {
            const qsizetype at = qsizetype(random() % quint32(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
        }
        const QStringList read = told(openXlsx(bytes));
        const bool no = read.size() == 1 && read.first().startsWith(u"File"_s);
        refused += no;
        same += read == fromLibreOffice();
    }

    QVERIFY2(refused + same > 2950, qPrintable(u"%1 refused, %2 as before"_s.arg(refused).arg(same)));
    QVERIFY(refused > 1000);
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
