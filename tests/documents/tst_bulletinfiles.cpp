// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"
#include "documents/paperfields.h"
#include "documents/paperwords.h"
#include "documents/printedpapers.h"
#include "examples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class E> void checkWords(const PaperWords &words)
{
    for (const E value : allOf<E>())
        QVERIFY2(!words.of(value).isEmpty(), qPrintable(toText(value)));
}

} // namespace

/// The bulletin for the city's site, and the words that all papers share.
class TestBulletinFiles : public QObject {
    Q_OBJECT
private slots:
    void writesATableThatReadsBack();
    void writesAPageThatStandsAlone_data();
    void writesAPageThatStandsAlone();
    void saysSoWhenThereIsNothing();
    void marksABulletinThatWasTakenBack_data();
    void marksABulletinThatWasTakenBack();
    void escapesWhatPeopleTyped();
    void hasAWordForEveryValue_data();
    void hasAWordForEveryValue();

private:
    QTemporaryDir m_folder;
};

void TestBulletinFiles::writesATableThatReadsBack()
{
    const QString path = m_folder.filePath(u"bulletin.csv"_s);

    QVERIFY(PrintedPapers().writeCsv(examples::bulletin(), Language::Russian, path));

    const QByteArray bytes = contentOf(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto table = parseCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 4);
    QCOMPARE(table->columns.size(), 15);
    QCOMPARE(table->rows.at(0).cells, QStringList({u"Б-115"_s, u"2026-11-20 09:00"_s, u"№ 11 «Балдәурен»"_s, u"7 микрорайон"_s, u"д. 42"_s, u"«Қарлығаш»"_s, u"младшая"_s,
                                                   u"казахский"_s, u"общая"_s, u"2024-01-01"_s, u"2024-12-31"_s, u"2"_s, u"2"_s, u"2026-11-25 18:00"_s, QString()}));
    QCOMPARE(table->rows.at(2).cells.at(5), u"«Һауа; \"А\"»"_s);
    QCOMPARE(table->rows.at(3).cells.at(13), QString());
}

void TestBulletinFiles::writesAPageThatStandsAlone_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("Russian") << Language::Russian << u"Бюллетень освободившихся мест Б-115"_s;
    QTest::newRow("Kazakh") << Language::Kazakh << u"Босаған орындар бюллетені Б-115"_s;
}

void TestBulletinFiles::writesAPageThatStandsAlone()
{
    QFETCH(Language, language);
    QFETCH(QString, word);
    const QString path = m_folder.filePath(u"bulletin.html"_s);

    QVERIFY(PrintedPapers().writeHtml(examples::bulletin(), language, path));

    const QString html = QString::fromUtf8(contentOf(path));
    QVERIFY(html.contains(word));
    QVERIFY(html.contains(u"№ 18 «Ертөстік»"));
    QVERIFY(html.contains(u"«Һауа; &quot;А&quot;»"));
    for (const QString &foreign : {u"http"_s, u"src="_s, u"url("_s, u"<script"_s, u"{number}"_s, u"{/"_s})
        QVERIFY2(!html.contains(foreign), qPrintable(foreign));
    QCOMPARE(html.count(u"<tbody>"_s), 2);
    QCOMPARE(html.count(u"<tr>"_s), 1 + 2 + 4);
}

void TestBulletinFiles::saysSoWhenThereIsNothing()
{
    BulletinPaper paper = examples::bulletin();
    paper.rows.clear();
    const QString path = m_folder.filePath(u"empty.html"_s);

    QVERIFY(PrintedPapers().writeHtml(paper, Language::Kazakh, path));

    QVERIFY(QString::fromUtf8(contentOf(path)).contains(u"Бос орын жоқ"));
}

void TestBulletinFiles::marksABulletinThatWasTakenBack_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("mark");
    QTest::newRow("Russian") << Language::Russian << u"Бюллетень отменён 20.11.2026 09:07."_s;
    QTest::newRow("Kazakh") << Language::Kazakh << u"Бюллетень 20.11.2026 09:07 кері қайтарылды."_s;
}

void TestBulletinFiles::marksABulletinThatWasTakenBack()
{
    QFETCH(Language, language);
    QFETCH(QString, mark);
    BulletinPaper paper = examples::bulletin();
    const auto html = [&] {
        const QString path = m_folder.filePath(u"undone.html"_s);
        return PrintedPapers().writeHtml(paper, language, path) ? QString::fromUtf8(contentOf(path)) : QString();
    };
    QVERIFY(!html().contains(u"class=\"undone\""_s));

    paper.bulletin.undoneAt = paper.bulletin.publishedAt.addSecs(7 * 60);
    for (BulletinRow &row : paper.rows)
        row.bulletin.undoneAt = paper.bulletin.undoneAt;

    QVERIFY2(html().contains(mark), qPrintable(html()));
    QVERIFY(filled(paperTemplate(u"bulletin"_s, language), pageOf(paper, PaperWords(language)).fields).contains(mark));
    const QString csv = m_folder.filePath(u"undone.csv"_s);
    QVERIFY(PrintedPapers().writeCsv(paper, language, csv));
    const auto table = parseCsv(contentOf(csv));
    QCOMPARE(table->rows.at(0).cells.constLast(), u"2026-11-20 09:07"_s);
}

void TestBulletinFiles::escapesWhatPeopleTyped()
{
    BulletinPaper paper = examples::bulletin();
    paper.rows.first().kindergarten.name = u"<b>№ 1</b> & {number}"_s;
    const QString path = m_folder.filePath(u"typed.html"_s);

    QVERIFY(PrintedPapers().writeHtml(paper, Language::Russian, path));

    QVERIFY(QString::fromUtf8(contentOf(path)).contains(u"&lt;b&gt;№ 1&lt;/b&gt; &amp; {number}"));
}

void TestBulletinFiles::hasAWordForEveryValue_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Russian") << Language::Russian;
    QTest::newRow("Kazakh") << Language::Kazakh;
}

void TestBulletinFiles::hasAWordForEveryValue()
{
    QFETCH(Language, language);
    const PaperWords words(language);

    checkWords<PriorityCategory>(words);
    checkWords<GroupLanguage>(words);
    checkWords<GroupKind>(words);
    checkWords<AgeGroup>(words);
    checkWords<RefusalGround>(words);
    for (const RefusalGround ground : allOf<RefusalGround>())
        QVERIFY(!words.nextAfter(ground).isEmpty());
    for (const PositionHistory::Line &line : examples::story().story.lines + examples::brokenStory().story.lines)
        QVERIFY2(!words.causeOf(line).isEmpty(), qPrintable(toText(line.move.cause)));
    checkWords<PassedOver>(words);
}

QTEST_MAIN(TestBulletinFiles)
#include "tst_bulletinfiles.moc"
