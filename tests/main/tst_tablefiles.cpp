// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/childtable.h"
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "support/libreoffice.h"
#include "support/places.h"
#include "usecases/tables/importtable.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of Russian text alone.
QByteArray windows1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        bytes += u < 0x80 ? char(u) : u == u'Ё' ? '\xA8' : u == u'ё' ? '\xB8' : char(u - u'А' + 0xC0);
    }
    return bytes;
}

} // namespace

/// Tables of other programs through the console: headings and words of people, other encodings, Ctrl+C.
class TestTableFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void takesKindergartensInTheEncodingsOfOthers_data();
    void takesKindergartensInTheEncodingsOfOthers();
    void namesACellInTheLanguageOfTheReader();
    void namesColumnsThatWereLeftOut();
    void comparesAKindergartensListWithOurs();
    void takesChildrenFromAWorkbookOfLibreOffice();
#ifdef Q_OS_UNIX
    void stopsAtCtrlCAndImportsNothing();
#endif

private:
    QString file(const QString &name) const { return m_offices.folder() + u'/' + name; }
    Ran take(const QString &what, const QByteArray &table, const QStringList &more = {u"--write"_s})
    {
        return admin(QStringList{u"import"_s, what, written(file(u"table"_s), table), u"--database"_s, m_office, u"--at"_s, TrainingCopies::madeAt, u"--as"_s, u"admin"_s} + more);
    }

    TrainingCopies m_offices;
    QString m_office;
    QString m_district;
};

void TestTableFiles::initTestCase()
{
    words::use(Language::English, *qApp);
    m_office = m_offices.copy();
    m_district = textIn(m_office, u"SELECT name_ru FROM district ORDER BY id LIMIT 1"_s);
}

void TestTableFiles::takesKindergartensInTheEncodingsOfOthers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("cyrillic");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("UTF-8, comma") << QByteArray() << false << QChar(u',');
    QTest::newRow("UTF-8, semicolon") << QByteArray() << false << QChar(u';');
    QTest::newRow("UTF-8 with BOM, semicolon") << QByteArray("\xEF\xBB\xBF") << false << QChar(u';');
    QTest::newRow("UTF-8 with BOM, comma") << QByteArray("\xEF\xBB\xBF") << false << QChar(u',');
    QTest::newRow("windows-1251, semicolon") << QByteArray() << true << QChar(u';');
    QTest::newRow("windows-1251, comma") << QByteArray() << true << QChar(u',');
}

void TestTableFiles::takesKindergartensInTheEncodingsOfOthers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, cyrillic);
    QFETCH(const QChar, separator);
    const QString name = u"Ёлочка %1"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    const QString text = QStringList{u"Название%1Микрорайон%1Вид"_s.arg(separator), u"\"%2\"%1%3%1Мини-центр"_s.arg(QString(separator), name, m_district)}.join(u"\r\n"_s);

    const Ran ran = take(u"kindergartens"_s, before + (cyrillic ? windows1251(text) : text.toUtf8()));

    QVERIFY2(ran.code == 0 && ran.out.contains(u"1 row was imported."_s), ran.told());
    QCOMPARE(textIn(m_office, u"SELECT kind FROM kindergarten WHERE name = '%1'"_s.arg(name)), u"MiniCentre"_s);
}

void TestTableFiles::namesACellInTheLanguageOfTheReader()
{
    const QStringList before = dumpOf(m_office, {u"journal"_s});

    const Ran ran = take(u"groups"_s, u"Детский сад;Группа;Возраст;Язык;Рождены с;Рождены по;Мест\n"
                                      "Ёлка;Күн;большая;каз;2023-09-01;2024-08-31;25"_s.toUtf8());

    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, words::of(ImportProblem{2, u"kindergarten"_s, 0, u"Детский сад"_s, {ErrorCode::CellNotInOffice, {}, {}, {u"Ёлка"_s}}}) + u'\n'
                          + words::of(ImportProblem{2, u"age"_s, 2, u"Возраст"_s, {ErrorCode::CellNotOfList, {}, {}, {u"большая"_s, u"AgeGroup"_s}}})
                          + u"\n2 cells or rows are bad. Nothing was imported.\n"_s);
    QVERIFY(ran.out.contains(u"Row 2, column C “Возраст”: “большая” is not known here. Write one of: "_s));
    QCOMPARE(firstDifference(dumpOf(m_office, {u"journal"_s}), before), QString());
}

void TestTableFiles::namesColumnsThatWereLeftOut()
{
    const Ran ran = take(u"kindergartens"_s, u"Название;Район;Заведующая\nРомашка;%1;А. Сейткали"_s.arg(m_district).toUtf8(), {});

    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith(u"Column C Заведующая is not known and was left out.\n"_s), ran.told());
}

void TestTableFiles::comparesAKindergartensListWithOurs()
{
    const QString kindergarten = textIn(m_office, u"SELECT k.name FROM kindergarten k JOIN child_group g ON g.kindergarten_id = k.id JOIN seat s ON s.group_id = g.id "
                                                  "JOIN referral r ON r.seat_id = s.id AND r.state = 'Enrolled' AND r.released_at IS NULL LIMIT 1"_s);
    const auto compare = [&](const QList<QStringList> &rows, const QStringList &more) {
        const QString list = written(file(u"list.csv"_s), csvOf(QList<QStringList>{{u"ИИН"_s, u"ФИО"_s, u"Группа"_s}} + rows));
        return admin(QStringList{u"compare"_s, kindergarten, list, u"--database"_s, m_office, u"--at"_s, TrainingCopies::madeAt, u"--as"_s, u"supervisor"_s} + more);
    };

    const Ran nobody = compare({}, {u"--json"_s});
    QVERIFY2(nobody.code == 4, nobody.told());
    QList<QStringList> rows;
    for (const QJsonValue &d : nobody.object().value(u"differences"_s).toArray())
        rows.append({d[u"child_iin"_s].toString(), d[u"our_name"_s].toString(), d[u"our_group"_s].toString()});
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.size(), nobody.object().value(u"ours"_s).toInt());

    const Ran same = compare(rows, {});
    QVERIFY2(same.code == 0 && same.out.startsWith(u"0 differences."_s), same.told());

    rows.first()[1].prepend(u"Ъ"_s);
    const Ran other = compare(rows, {file(u"differences.xlsx"_s), u"--language"_s, u"ru"_s});
    QVERIFY2(other.code == 4 && other.out.contains(u"is spelt here"_s), other.told());
    const QList<TableRow> written = rowsOf(file(u"differences.xlsx"_s));
    QCOMPARE(written.size(), 2);
    QCOMPARE(written[1].cells[0].text, u"имя написано иначе"_s);
    QCOMPARE(written[1].cells[1].text, rows.first()[0]);
    QCOMPARE(compare({}, {}).out.contains(rows.first()[0]), false);
    QCOMPARE(admin({u"compare"_s, u"№ 0"_s, file(u"list.csv"_s), u"--database"_s, m_office, u"--at"_s, TrainingCopies::madeAt, u"--as"_s, u"supervisor"_s}).code, 1);
}

/// LibreOffice takes IINs and telephones for numbers, as a person's own workbook has them.
void TestTableFiles::takesChildrenFromAWorkbookOfLibreOffice()
{
    NEEDS_LIBREOFFICE;
    const QString office = m_offices.copy();
    const qint64 before = countIn(office, u"SELECT count(*) FROM application"_s);
    QTemporaryDir folder;
    const QList<QStringList> rows = childRows(20);
    const QString book = converted(written(file(u"children.csv"_s), csvOf(rows)), u"xlsx"_s, folder.path(), u"CSV:44,34,76,1"_s);
    QVERIFY(!book.isEmpty());
    QCOMPARE(rowsOf(book)[1].cells[0], (TableCell{rows[1][0], TableCell::Kind::Number}));

    const Ran ran = admin({u"import"_s, u"children"_s, book, u"--write"_s, u"--database"_s, office, u"--at"_s, TrainingCopies::madeAt, u"--as"_s, u"registrar"_s});

    QVERIFY2(ran.code == 0, ran.told());
    QCOMPARE(countIn(office, u"SELECT count(*) FROM application"_s), before + 20);
    for (const QStringList &row : rows.mid(1))
        QCOMPARE(textIn(office, u"SELECT child_surname FROM application WHERE child_iin = '%1'"_s.arg(row[0])), row[1]);
    QCOMPARE(admin({u"check"_s, u"--database"_s, office}).code, 0);
}

#ifdef Q_OS_UNIX
void TestTableFiles::stopsAtCtrlCAndImportsNothing()
{
    const QString office = m_offices.copy();
    const QStringList before = dumpOf(office, {u"journal"_s});
    const QString table = written(file(u"many.csv"_s), csvOf(childRows(6000)));
    QProcess process;
    process.start(adminProgram(), {u"import"_s, u"children"_s, table, u"--write"_s, u"--database"_s, office, u"--at"_s, TrainingCopies::madeAt, u"--as"_s, u"registrar"_s});
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(60'000));

    ::kill(pid_t(process.processId()), SIGINT);

    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.endsWith(words::of(Error{ErrorCode::Cancelled, {}, {}, {}}) + u'\n'), qPrintable(said));
    QCOMPARE(firstDifference(dumpOf(office, {u"journal"_s}), before), QString());
}
#endif

QTEST_GUILESS_MAIN(TestTableFiles)
#include "tst_tablefiles.moc"
