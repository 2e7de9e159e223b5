// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printedpapers.h"
#include "examples.h"
#include "support/noroom.h"
#include "support/serverprocess.h"

#include <QDir>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A reader of papers that the tests need; skips visibly, or fails where everything is required.
#define NEEDS_PROGRAM(program, package)                                                                                \
    KEZEK_NEEDS_SERVER(QStandardPaths::findExecutable(program).isEmpty() ? u"missing: install " package ""_s : QString())

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a PDF in one line, spaces folded.
QString textOf(const QString &pdf)
{
    return outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s}).simplified();
}

const QString wholeChildIin = examples::application().child.iin.text();
const QString wholeApplicantIin = examples::application().applicant.iin.text();

} // namespace

/// Papers as a family holds them: what must stand there, and what must not.
class TestPapers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void carriesWhatItIsFor_data();
    void carriesWhatItIsFor();
    void keepsPersonalDataOff_data();
    void keepsPersonalDataOff();
    void fillsEveryBrace_data();
    void fillsEveryBrace();
    void carriesACodeOfItsNumber();
    void hidesTheExtensionOnceExtended();
    void asksForNoBenefitPaperWhereNoneWasNamed();
    void writesEnglishPapersInRussian();
    void fitsOnePage_data();
    void fitsOnePage();
    void goesOnOverPagesWithItsHead();
    void tellsAStoryOfNoMovesAndAVeryLongOne();
    void namesNobodyToOutsiders();
    void tellsWhenAFileCannotBeWritten();
    void leavesTheOldFileWhenTheNewOneFails();
    void drawsOnAnyDevice();

private:
    QString written(const Paper &paper, Language language, const QString &name);

    QTemporaryDir m_temporary;
    QString m_folder; ///< KEZEK_PAPERS=<folder> leaves the papers there to be looked at
};

void TestPapers::initTestCase()
{
    NEEDS_PROGRAM(u"pdftotext"_s, "poppler-utils");
    m_folder = qEnvironmentVariable("KEZEK_PAPERS", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
}

QString TestPapers::written(const Paper &paper, Language language, const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + u'.' + toText(language) + u".pdf"_s);
    const Done done = PrintedPapers().writePdf(paper, language, path);
    return done ? path : QString();
}

void TestPapers::carriesWhatItIsFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("words");
    const QString number = examples::application().number->text();
    const QString referral = examples::referral().referral.number.text();
    const QStringList people{u"Нұрлан Әңгіме Қыдырғұлқызы"_s, u"Нұрлан Өмірбек Һасанұлы"_s};
    const QStringList dates{u"28.11.2026"_s, u"27.11.2026"_s, u"30.11.2026"_s, u"30.12.2026"_s};
    const auto row = [](const char *title, const char *name, Language language, const QStringList &words) {
        QTest::newRow(title) << QString::fromLatin1(name) << language << words;
    };
    row("notice, Russian", "notice", Language::Russian,
        people + QStringList{number, u"Отдел образования города Темиртау"_s, u"Уведомление о постановке в очередь"_s, u"38 из 1\u202F412"_s, u"2024 года рождения"_s,
                             u"02.11.2026 08:14"_s, u"первоочередная"_s, u"многодетная семья, № 118-К"_s, u"+7 701 ••• 45 67"_s, u"Что сохранить"_s,
                             u"Что будет дальше"_s, u"Дата: 23.11.2026"_s, u"стр. 1 из 1"_s});
    row("notice, Kazakh", "notice", Language::Kazakh,
        people + QStringList{number, u"Теміртау қаласының білім бөлімі"_s, u"Кезекке қою туралы хабарлама"_s, u"38"_s, u"2024 жылы туған балалар кезегіндегі орны"_s,
                             u"бірінші кезекте"_s, u"Өтініш берілген уақыты"_s, u"Күні: 23.11.2026"_s, u"1-бет, барлығы 1"_s});
    row("acceptance, Russian", "acceptance", Language::Russian,
        people + QStringList{u"Уведомление о приёме заявления"_s, u"Отдел образования города Темиртау"_s, u"02.11.2026 08:14"_s, u"03.11.2026 08:14"_s, u"+7 701 ••• 45 67"_s,
                             u"+7 777 ••• 12 30"_s, u"многодетная семья, № 118-К"_s, u"SMS с номером заявления"_s, u"Свидетельство о рождении"_s.toLower(),
                             u"документ о льготе"_s, u"02.11.2026 08:15"_s, u"стр. 1 из 1"_s});
    row("acceptance, Kazakh", "acceptance", Language::Kazakh,
        people + QStringList{u"Өтініштің қабылданғаны туралы хабарлама"_s, u"Теміртау қаласының білім бөлімі"_s, u"02.11.2026 08:14"_s, u"03.11.2026 08:14"_s, u"+7 777 ••• 12 30"_s,
                             u"өтініш нөмірі көрсетілген SMS"_s, u"баланың туу туралы куәлігі"_s, u"жеңілдік туралы құжат"_s});
    row("referral, Russian", "referral", Language::Russian,
        people + dates + QStringList{referral, number, wholeChildIin, u"№ 11 «Балдәурен»"_s, u"7 микрорайон, 42"_s, u"«Қарлығаш», младшая"_s, u"казахский"_s, u"№ 17"_s,
                                     u"Фото ребёнка"_s, u"Удостоверение личности"_s, u"Свидетельство о рождении"_s, u"Паспорт здоровья"_s, u"Справку о состоянии здоровья"_s});
    row("referral, Kazakh", "referral", Language::Kazakh,
        people + dates + QStringList{referral, number, wholeChildIin, u"№ 11 «Балдәурен»"_s, u"«Қарлығаш», кіші"_s, u"қазақ тілі"_s, u"Баланың фотосуреті"_s,
                                     u"жеке куәлігі"_s, u"Баланың туу туралы куәлігі"_s, u"денсаулық паспорты"_s, u"денсаулық жағдайы туралы анықтама"_s});
    row("refusal, Russian", "refusal", Language::Russian,
        people + QStringList{u"Мотивированный отказ"_s, u"Представлены не все документы"_s, u"справка выдана на другой город."_s, u"Свидетельство о рождении нечитаемо."_s,
                             u"Принесите в отдел недостающие документы"_s, u"03.11.2026 11:20"_s});
    row("refusal, Kazakh", "refusal", Language::Kazakh,
        people + QStringList{u"Дәлелді бас тарту"_s, u"Құжаттар толық ұсынылмаған"_s, u"Жетіспейтін құжаттарды бөлімге әкеліңіз"_s});
    row("bulletin, Russian", "bulletin", Language::Russian,
        {u"Бюллетень освободившихся мест Б-115"_s, u"20.11.2026 09:00"_s, u"№ 11 «Балдәурен»"_s, u"№ 18 «Ертөстік»"_s, u"«Қарлығаш», младшая"_s,
         u"01.01.2024 – 31.12.2024"_s, u"1 из 3"_s, u"25.11.2026 18:00"_s, u"для всех"_s, u"(коррекционная)"_s, u"7 микрорайон"_s});
    row("story, Russian", "story", Language::Russian,
        {number, people.first(), u"в очереди детей 2024 года рождения, с 02.11.2026 15:40 по 23.11.2026 09:41"_s, u"Место на 02.11.2026 15:40"_s, u"первоочередная"_s,
         u"03.11.2026 Детям впереди выданы направления (№ 11 «Балдәурен») 3 −3"_s, u"Дети впереди зачислены в детский сад 3 −3"_s,
         u"08.11.2026 Зарегистрированы дети, чьё заявление подано раньше"_s, u"У других детей истёк срок документа о льготе 1 +1"_s,
         u"17.11.2026 Истёк срок документа о льготе вашего ребёнка −2"_s, u"51 − 21 + 8 = 38"_s, u"Дата: 23.11.2026"_s});
    row("story, Kazakh", "story", Language::Kazakh,
        {number, people.first(), u"Кезектегі орын неге өзгерді"_s, u"02.11.2026 15:40 – 23.11.2026 09:41 аралығында"_s,
         u"Алдағы балаларға жолдама берілді (№ 11 «Балдәурен») 3 −3"_s, u"Балаңыздың жеңілдік құжатының мерзімі өтті −2"_s,
         u"51 − 21 + 8 = 38"_s});
    row("broken story, Russian", "broken story", Language::Russian,
        {u"не в очереди"_s, u"03.11.2026 Ребёнок поставлен в очередь № 41"_s, u"05.11.2026 Изменён порядок очереди (правило R5) +4"_s,
         u"Ребёнку выдано направление: он больше не стоит в очереди"_s, u"Ребёнок вернулся в очередь: срок направления истёк № 12"_s,
         u"В это время ребёнок стоял в очереди не всегда"_s});
    row("broken story, Kazakh", "broken story", Language::Kazakh, {u"кезекте емес"_s, u"Бала кезекке қойылды № 41"_s, u"Кезек тәртібі өзгертілді (R5 ережесі) +4"_s});
    row("proof, Russian", "proof", Language::Russian,
        {referral, number, u"Лист доказательства"_s, u"16 из 1\u202F412"_s, u"№ 11 «Балдәурен», 7 микрорайон"_s, u"Б-115, опубликован 20.11.2026 09:00"_s,
         u"по 25.11.2026 18:00: место могли занять только приглашённые; приглашение от 20.11.2026 09:00"_s, u"Уже имел направление, выдано 19.11.2026"_s,
         u"Был приглашён в эту группу"_s, u"Не подходит по возрасту"_s, u"Просил другой язык воспитания"_s,
         u"Их нужно проверить"_s, u"каждый назван номером своего заявления"_s, u"Специалист отдела"_s});
    row("proof, Kazakh", "proof", Language::Kazakh,
        {referral, number, u"Дәлелдеме парағы"_s, u"Осы топқа 19.11.2026 шақырылған"_s, u"Жасы сәйкес келмейді"_s,
         u"Басқа тәрбие тілін сұраған"_s, u"Мерзім өткеннен кейін орын ала алмады"_s});
    row("named proof, Kazakh", "named proof", Language::Kazakh, {u"Әбдіғалиев Үміт3 Қанатұлы"_s, u"тек бөлімнің жұмысы үшін"_s});
    row("act, Russian", "act", Language::Russian,
        {u"Акт об уничтожении персональных данных № 2029-2"_s, u"Заведующая С. Ахметова"_s, u"Срок хранения истёк"_s, u"36"_s, u"2026-000123-4"_s, u"Телефоны"_s, u"246"_s});
    row("act, Kazakh", "act", Language::Kazakh,
        {u"Дербес деректерді жою туралы акт № 2029-2"_s, u"Сақтау мерзімі, ай"_s, u"Журнал жазбалары: мазмұны"_s, u"Өтініш нөмірлері"_s});
    row("own data, Russian", "owndata", Language::Russian,
        people + QStringList{u"Сведения, которые хранит отдел"_s, u"№ 17, 20.11.2026"_s, number, wholeChildIin, u"+77015550001"_s, u"Ваше заявление принято"_s,
                             u"Карточка ребёнка открыта"_s, u"Специалист по направлениям"_s, u"PC-3"_s, u"Когда ждать места?"_s});
    row("own data, Kazakh", "owndata", Language::Kazakh,
        people + QStringList{u"Бөлім сақтайтын мәліметтер"_s, u"Баланың карточкасы ашылды"_s, u"Жолдама маманы"_s, u"Телефондардың ауысуы"_s});
    row("bulletin, Kazakh", "bulletin", Language::Kazakh,
        {u"Босаған орындар бюллетені Б-115"_s, u"№ 18 «Ертөстік»"_s, u"«Һауа; \"А\"», ересек"_s, u"1/3"_s, u"бәріне ашық"_s, u"7-шағын аудан"_s});
}

namespace {

void everyPaper()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    for (const char *name : {"notice", "acceptance", "referral", "refusal", "bulletin", "story", "proof", "act", "owndata"})
        for (const Language language : {Language::Russian, Language::Kazakh})
            QTest::addRow("%s, %s", name, qPrintable(toText(language))) << QString::fromLatin1(name) << language;
}

} // namespace

void TestPapers::carriesWhatItIsFor()
{
    QFETCH(QString, name);
    QFETCH(Language, language);
    QFETCH(QStringList, words);

    const QString text = textOf(written(examples::named(name), language, name));

    for (const QString &word : words)
        QVERIFY2(text.contains(word.simplified()), qPrintable(word + u"\nis not in\n"_s + text));
}

void TestPapers::keepsPersonalDataOff_data()
{
    everyPaper();
}

void TestPapers::keepsPersonalDataOff()
{
    QFETCH(QString, name);
    QFETCH(Language, language);

    const QString text = textOf(written(examples::named(name), language, name));

    const bool own = name == u"owndata"; // of the person, for the person
    QCOMPARE(text.contains(wholeApplicantIin), own);
    QCOMPARE(text.contains(wholeChildIin), name == u"referral" || own);
    QVERIFY(own || (!text.contains(u"1234567") && !text.contains(u"123 45 67")));
    QCOMPARE(text.contains(u"Нұрлан"), name != u"bulletin" && name != u"proof" && name != u"act");
    QVERIFY(!text.contains(u"Не названа")); // a worker
}

void TestPapers::fillsEveryBrace_data()
{
    everyPaper();
}

void TestPapers::fillsEveryBrace()
{
    QFETCH(QString, name);
    QFETCH(Language, language);

    const QString text = textOf(written(examples::named(name), language, name));

    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
    QVERIFY(!text.contains(u", ,") && !text.contains(u"«»"));
}

void TestPapers::carriesACodeOfItsNumber()
{
    NEEDS_PROGRAM(u"zbarimg"_s, "zbar-tools");
    const QString pdf = written(examples::referral(), Language::Kazakh, u"referral"_s);
    const QString picture = m_temporary.filePath(u"page"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, pdf, picture});

    const QString read = outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture + u".png"_s}).trimmed();

    QCOMPARE(ReferralNumber::parse(read).value(), examples::referral().referral.number);
    for (const QChar c : read)
        QVERIFY(c.unicode() < 128); // a scanner types it on any keyboard
}

void TestPapers::hidesTheExtensionOnceExtended()
{
    ReferralPaper paper = examples::referral();
    paper.referral.state = ReferralState::Extended;
    paper.referral.extendedAt = paper.referral.issuedAt.addDays(3);
    paper.referral.lastDay = paper.referral.terms.extendedValidUntil;

    const QString text = textOf(written(paper, Language::Russian, u"extended"_s));

    QVERIFY(text.contains(u"Продлено"));
    QVERIFY(text.contains(u"30.12.2026"));
    QVERIFY(!text.contains(u"Продлить можно"));
    QVERIFY(!text.contains(u"30.11.2026"));
}

void TestPapers::asksForNoBenefitPaperWhereNoneWasNamed()
{
    AcceptanceNotice paper = examples::acceptance();
    paper.application.benefit.reset();

    const QString text = textOf(written(paper, Language::Russian, u"acceptance without benefit"_s));

    QVERIFY(text.contains(u"удостоверение личности"));
    QVERIFY(!text.contains(u"льгот"));
}

void TestPapers::writesEnglishPapersInRussian()
{
    QVERIFY(textOf(written(examples::notice(), Language::English, u"notice"_s)).contains(u"Уведомление о постановке в очередь"));
}

void TestPapers::fitsOnePage_data()
{
    everyPaper();
    QTest::newRow("story of a month, Russian") << u"short story"_s << Language::Russian;
    QTest::newRow("story of a month, Kazakh") << u"short story"_s << Language::Kazakh;
}

void TestPapers::fitsOnePage()
{
    QFETCH(QString, name);
    QFETCH(Language, language);

    if (name == u"story" || name == u"proof")
        return; // as long as what has happened
    const QString info = outputOf(u"pdfinfo"_s, {written(examples::named(name), language, name)}).simplified();

    QVERIFY2(info.contains(u"Pages: 1 "), qPrintable(info));
    QVERIFY2(info.contains(u"(A4)"), qPrintable(info));
}

void TestPapers::goesOnOverPagesWithItsHead()
{
    BulletinPaper paper = examples::bulletin();
    const QList<BulletinRow> some = paper.rows;
    for (int i = 0; i < 60; ++i)
        for (BulletinRow row : some) {
            row.kindergarten.id = KindergartenId{row.kindergarten.id.value + 100 * i};
            paper.rows.append(row);
        }

    const QString text = textOf(written(paper, Language::Russian, u"long"_s));

    QVERIFY(text.count(u"Приоритет до"_s) > 3); // the table's head stands on each page
    QVERIFY(text.contains(u"стр. 3 из "));
    QCOMPARE(text.count(u"«Балапан»"_s), 61);
}

void TestPapers::tellsAStoryOfNoMovesAndAVeryLongOne()
{
    PositionStoryPaper quiet = examples::story();
    quiet.story.lines.clear();
    quiet.story.after = quiet.story.before;
    PositionStoryPaper restless = examples::story();
    for (int i = 0; i < 12; ++i)
        restless.story.lines += examples::story().story.lines;

    const QString none = textOf(written(quiet, Language::Russian, u"quiet"_s));
    const QString all = textOf(written(restless, Language::Russian, u"restless"_s));

    QVERIFY(none.contains(u"За это время место не менялось."));
    QVERIFY(none.contains(u"51 − 0 + 0 = 51"));
    QVERIFY(!none.contains(u"Что произошло"));
    QCOMPARE(all.count(u"Дети впереди зачислены"), 13);
    QVERIFY(all.count(u"Что произошло"_s) > 3); // the table's head stands on each page
}

void TestPapers::namesNobodyToOutsiders()
{
    const QString text = textOf(written(examples::proof(), Language::Kazakh, u"outsiders"_s));
    QVERIFY(!text.contains(u"Әбдіғалиев"_s) && !text.contains(examples::proof().sheet.application.child.name.given));
    QVERIFY(text.contains(ApplicationNumber(2026, 103).text()));
}

void TestPapers::tellsWhenAFileCannotBeWritten()
{
    PrintedPapers papers;
    const QString path = m_temporary.filePath(u"no such folder/paper"_s);

    const Done pdf = papers.writePdf(examples::notice(), Language::Russian, path);
    const Done html = papers.writeHtml(examples::bulletin(), Language::Russian, path);
    const Done csv = papers.writeCsv(examples::bulletin(), Language::Russian, path);

    for (const Done &done : {pdf, html, csv}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(done.error().args, QVariantList{path});
    }
}

void TestPapers::leavesTheOldFileWhenTheNewOneFails()
{
    const QString path = m_temporary.filePath(u"old.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old paper") > 0);
    old.close();

    Done done;
    {
        const NoRoom noRoom;
        done = PrintedPapers().writePdf(examples::notice(), Language::Russian, path);
    }

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "the old paper");
    QCOMPARE(QDir(m_temporary.path()).entryList({u"old*"_s}), QStringList{u"old.pdf"_s});
}

void TestPapers::drawsOnAnyDevice()
{
    const QString path = m_temporary.filePath(u"device.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setResolution(96);
        QVERIFY(PrintedPapers().draw(examples::referral(), Language::Kazakh, writer));
    }
    QVERIFY(textOf(path).contains(u"Балабақшаға жолдама"));

    QPdfWriter nowhere(m_temporary.filePath(u"no such folder/paper.pdf"_s));
    const Done done = PrintedPapers().draw(examples::referral(), Language::Kazakh, nowhere);
    QVERIFY(!done && done.error().code == ErrorCode::PrinterFailed);
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
