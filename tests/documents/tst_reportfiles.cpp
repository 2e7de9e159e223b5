// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printedpapers.h"
#include "documents/tables/tablefile.h"
#include "documents/tables/tablewriters.h"
#include "examples.h"
#include "support/builders.h"
#include "support/libreoffice.h"
#include "usecases/reports/reportsheets.h"
#include "workbook.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Every kind of number a report has, and as many rows as two pages.
ReportPaper example()
{
    ReportPaper paper;
    paper.office = examples::office();
    paper.madeBy = u"А. Сейткали"_s;
    Report &report = paper.report;
    report.query = {ReportKind::Registration, QDate(2026, 9, 1), QDate(2026, 11, 23), {}, PriorityCategory::FirstPriority, {}, {}, {}, {}, {}};
    report.madeAt = QDateTime(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC);
    report.figures = {u"registration.figures"_s, {{{qint64(1284), 0.987, qint64(134), qint64(17), qint64(3), qint64(21)}, {}}}};
    for (int week = 36; week <= 47; ++week)
        report.chart.rows.append({{QString::number(week), qint64(100 + week), qint64(6), qint64(1)}, {}});
    report.chart.columns = u"registration.chart"_s;
    report.table.columns = u"registration.table"_s;
    for (int row = 0; row < 80; ++row)
        report.table.rows.append({{u"Үкі Һадиша Ғұмарқызы %1"_s.arg(row), u"Portal"_s, qint64(702), 0.991, qint64(118), qint64(12)}, {}});
    return paper;
}

} // namespace

/// A report as it leaves the program: on paper, as PDF, as a workbook and as text.
class TestReportFiles : public QObject {
    Q_OBJECT
private slots:
    void aPaperIsSearchedInKazakh();
    void aPaperSaysWhatItIsAndWhoMadeIt();
    void aLongTableKeepsItsHead();
    void aWideTableLiesOnItsSide();
    void aWorkbookHasASheetForEachTable();
    void libreOfficeReadsNumbersAndDates();
    void aTextIsReadByPeopleAndByScripts();

private:
    QString pdf(const ReportPaper &paper, Language language)
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        need(PrintedPapers().writePdf(paper, language, path));
        return path;
    }
    QString textOf(const ReportPaper &paper, Language language) { return outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf(paper, language), u"-"_s}).simplified(); }
    QString table(const QString &name, std::optional<Language> language, const Report &report)
    {
        const QString path = m_folder.filePath(name);
        need(writeReportSheets(report, *need(tableWriter(path)), language));
        return path;
    }

    QTemporaryDir m_folder;
};

void TestReportFiles::aPaperIsSearchedInKazakh()
{
    KEZEK_NEEDS_SERVER(QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ? u"missing: install poppler-utils"_s : QString());

    const QString text = textOf(example(), Language::Kazakh);

    for (const QString &words : {u"Мерзімінде тіркеу"_s, u"Қызметкерлер мен дереккөздер бойынша"_s, u"мерзімінен кеш"_s, u"Үкі Һадиша Ғұмарқызы 79"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\nis not in\n"_s + text));
    for (const QChar letter : u"әғқңөұүі"_s)
        QVERIFY2(text.contains(letter, Qt::CaseInsensitive), qPrintable(letter + u" is not in "_s + text));
}

void TestReportFiles::aPaperSaysWhatItIsAndWhoMadeIt()
{
    KEZEK_NEEDS_SERVER(QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ? u"missing: install poppler-utils"_s : QString());

    const QString text = textOf(example(), Language::Russian);

    for (const QString &words : {u"Регистрация в срок"_s, u"с 01.09.2026 по 23.11.2026"_s, u"Категория: первоочередная"_s, u"98,7"_s, u"Заявлений в неделю"_s, u"позже срока"_s,
                                 u"Портал"_s, u"Составлено 23.11.2026 09:41, А. Сейткали."_s, u"Что считается: "_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\nis not in\n"_s + text));
    QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u'\uE000'), qPrintable(text));
}

void TestReportFiles::aLongTableKeepsItsHead()
{
    KEZEK_NEEDS_SERVER(QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ? u"missing: install poppler-utils"_s : QString());

    const QString text = textOf(example(), Language::Russian);

    QVERIFY(text.contains(u"стр. 2 из "));
    QVERIFY(text.count(u"Зарегистрировано"_s) >= 3); // on each page
    QCOMPARE(text.count(u"Үкі Һадиша Ғұмарқызы "_s), 80);
}

void TestReportFiles::aWideTableLiesOnItsSide()
{
    KEZEK_NEEDS_SERVER(QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty() ? u"missing: install poppler-utils"_s : QString());
    ReportPaper paper = example();
    paper.report.query.kind = ReportKind::WorkLoad;
    paper.report.table = {u"workload.table"_s, {}};

    QVERIFY(outputOf(u"pdfinfo"_s, {pdf(paper, Language::Russian)}).contains(u"841.89 x 595.276"_s) || outputOf(u"pdfinfo"_s, {pdf(paper, Language::Russian)}).contains(u"842 x 595"_s));
}

void TestReportFiles::aWorkbookHasASheetForEachTable()
{
    const QString path = table(u"report.xlsx"_s, Language::Russian, example().report);

    // The first sheet is what every program shows first: what this is, its days as days.
    const QStringList rows = told(openTable(path));
    QCOMPARE(rows.first(), u"1: Отчёт|Период с|Период по|Составлен|Что считается"_s);
    QVERIFY2(rows.last().startsWith(u"2: Регистрация в срок|2026-09-01|2026-11-23|2026-11-23 09:41|"_s), qPrintable(rows.last()));
}

void TestReportFiles::libreOfficeReadsNumbersAndDates()
{
    NEEDS_LIBREOFFICE;
    Report report = example().report;
    report.table = {u"delivery.table"_s, {{{u"Code"_s, u"Delivered"_s, qint64(12), qint64(24), qint64(28655), qint64(0)}, {}}}};
    const QString path = table(u"report.xlsx"_s, Language::Russian, report);
    QTemporaryDir folder;

    // As XML, where each cell says what it is, whatever country LibreOffice thinks it is in.
    QFile file(converted(path, u"fods"_s, folder.path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString xml = QString::fromUtf8(file.readAll());

    for (const QString &cell : {u"office:value-type=\"date\" office:date-value=\"2026-09-01\""_s, u"office:value-type=\"date\" office:date-value=\"2026-11-23T09:41:00\""_s,
                                u"office:value-type=\"float\" office:value=\"1284\""_s, u"office:value-type=\"percentage\" office:value=\"0.987\""_s,
                                u"office:value-type=\"time\" office:time-value=\"PT02H14M00S\""_s, u"office:value-type=\"float\" office:value=\"286.55\""_s})
        QVERIFY2(xml.contains(cell), qPrintable(cell));
    for (const QString &sheet : {u"Отчёт"_s, u"Регистрация в срок"_s, u"Заявлений в неделю"_s, u"По видам и состояниям"_s})
        QVERIFY2(xml.contains(u"<table:table table:name=\"%1\""_s.arg(sheet)), qPrintable(sheet));
}

void TestReportFiles::aTextIsReadByPeopleAndByScripts()
{
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    Report delivery = example().report;
    delivery.figures = {u"delivery.figures"_s, {{{qint64(10), 0.9, qint64(1), qint64(0), qint64(12), qint64(28655), qint64(0)}, {}}}};

    const QByteArray people = bytesOf(table(u"people.csv"_s, Language::Russian, example().report));
    const QByteArray scripts = bytesOf(table(u"scripts.csv"_s, {}, example().report));
    const QByteArray money = bytesOf(table(u"money.csv"_s, Language::Russian, delivery));

    QVERIFY2(people.contains("1284;98,7%;2:14;17;3;21\r\n\r\n"), people.left(800).constData());
    QVERIFY2(scripts.contains("1284,0.987,134,17,3,21\r\n\r\n"), scripts.left(800).constData());
    QVERIFY2(people.contains(u"Портал;702;99,1%;1:58;12\r\n"_s.toUtf8()), people.right(300).constData());
    QVERIFY(scripts.contains("Portal,702,0.991,118,12\r\n"));
    QVERIFY2(money.contains(";286,55;"), money.left(800).constData());
}

QTEST_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
