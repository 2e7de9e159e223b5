// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablefile.h"
#include "documents/tables/tablewriters.h"
#include "documents/workbook.h"
#include "support/builders.h"
#include "support/libreoffice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString hostile = u"=HYPERLINK(\"http://x\";\"a\")"_s;

/// A row of each kind of value, in the columns of the messages: instants, words, texts, numbers.
TableValues messageRow()
{
    return {QDateTime(QDate(2026, 11, 20), QTime(3, 49), Qt::UTC), u"Принято"_s, u"доставлено"_s, u"+77011234567"_s, {}, hostile, u"@a"_s,
            u"Қош келдіңіз;\n\"екінші\" жол"_s, qint64(2), qint64(0), {}, qint64(1650)};
}

} // namespace

/// Tables for other programs: cells keep their kind, and texts stay texts.
class TestTableWriters : public QObject {
    Q_OBJECT
private slots:
    void writesAWorkbookThatWeRead();
    void writesTextThatWeRead();
    void namesSheetAndHeadingsInTheLanguage();
    void writesAWorkbookThatLibreOfficeReads();
    void leavesTheOldFileUntilTheNewOneIsWhole();
    void saysWhereItCannotWrite();

private:
    QString write(const QString &name, std::optional<Language> language, const QString &table, const QList<TableValues> &rows);
    static QByteArray bytesOf(const QString &path);

    QTemporaryDir m_folder;
};

QString TestTableWriters::write(const QString &name, std::optional<Language> language, const QString &table, const QList<TableValues> &rows)
{
    const QString path = m_folder.filePath(name);
    const auto writer = need(tableWriter(path));
    need(writer->begin(tableColumns(table), language));
    for (const TableValues &row : rows)
        need(writer->row(row));
    need(writer->finish());
    return path;
}

QByteArray TestTableWriters::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTableWriters::writesAWorkbookThatWeRead()
{
    const QString path = write(u"messages.xlsx"_s, Language::Russian, u"messages"_s, {messageRow()});

    QCOMPARE(told(openTable(path)), (QStringList{u"1: Создано|Вид сообщения|Состояние|Телефон|Номер заявления|Ребёнок|Язык|Текст|Частей|Попыток|Окончено|Стоимость, тиын"_s,
                                                  u"2: 2026-11-20 08:49|Принято|доставлено|+77011234567||"_s + hostile + u"|@a|Қош келдіңіз;\n\"екінші\" жол|#2|#0||#1650"_s}));
}

void TestTableWriters::writesTextThatWeRead()
{
    const QString people = write(u"people.csv"_s, Language::Kazakh, u"messages"_s, {messageRow()});
    const QString scripts = write(u"scripts.csv"_s, {}, u"messages"_s, {messageRow()});

    const QString row = u"2: 2026-11-20 08:49|Принято|доставлено|+77011234567||"_s + hostile + u"|@a|Қош келдіңіз;\n\"екінші\" жол|2|0||1650"_s;
    QCOMPARE(told(openTable(people)).last(), row);
    QCOMPARE(told(openTable(scripts)).last(), row);
    QVERIFY(bytesOf(people).startsWith(u"\uFEFFЖасалды;Хабарлама түрі;"_s.toUtf8()));
    QVERIFY(bytesOf(scripts).startsWith("created_at,kind,state,"));
    QVERIFY(bytesOf(scripts).contains("\"'=HYPERLINK(") && bytesOf(scripts).contains(",'@a,"));
}

void TestTableWriters::namesSheetAndHeadingsInTheLanguage()
{
    const QStringList kazakh = told(openTable(write(u"kk.xlsx"_s, Language::Kazakh, u"groups"_s, {})));
    const QStringList scripts = told(openTable(write(u"scripts.xlsx"_s, {}, u"groups"_s, {})));

    QCOMPARE(kazakh, QStringList{u"1: Балабақша|Топ|Жасы|Тілі|Түрі|Туған күні бастап|Туған күні дейін|Жұмыс тәртібі|Орын саны|Норма"_s});
    QCOMPARE(scripts, QStringList{u"1: kindergarten|name|age|language|kind|born_from|born_until|schedule|capacity|norm"_s});
}

void TestTableWriters::writesAWorkbookThatLibreOfficeReads()
{
    NEEDS_LIBREOFFICE;
    const QString path = write(u"office.xlsx"_s, Language::Russian, u"messages"_s, {messageRow()});
    QTemporaryDir folder;

    const QString text = convertedToText(path, folder.path());
    const QString again = converted(path, u"xlsx"_s, folder.path());

    QVERIFY(!text.isEmpty() && !again.isEmpty());
    QCOMPARE(told(openTable(text)).last(), u"2: 20.11.2026 08:49|Принято|доставлено|+77011234567||"_s + hostile + u"|@a|Қош келдіңіз;\n\"екінші\" жол|2|0||1650"_s);
    QCOMPARE(told(openTable(again)), told(openTable(path)));
}

void TestTableWriters::leavesTheOldFileUntilTheNewOneIsWhole()
{
    for (const QString &name : {u"kept.csv"_s, u"kept.xlsx"_s}) {
        const QString path = write(name, {}, u"groups"_s, {});
        const QByteArray before = bytesOf(path);
        {
            const auto writer = need(tableWriter(path));
            need(writer->begin(tableColumns(u"messages"_s), Language::Russian));
            need(writer->row(messageRow()));
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(m_folder.path()).entryList({name + u'*'}), QStringList{name});
    }
}

void TestTableWriters::saysWhereItCannotWrite()
{
    for (const QString &name : {u"no/such/folder.csv"_s, u"no/such/folder.xlsx"_s}) {
        const auto writer = tableWriter(m_folder.filePath(name));
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(writer.error().args, QVariantList{m_folder.filePath(name)});
    }
}

QTEST_GUILESS_MAIN(TestTableWriters)
#include "tst_tablewriters.moc"
