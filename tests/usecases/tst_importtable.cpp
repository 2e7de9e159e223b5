// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/listsource.h"
#include "usecases/desk.h"
#include "usecases/tables/exporttable.h"
#include "usecases/tables/importtable.h"
#include "usecases/tables/tablehead.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList groupHead{u"Детский сад"_s, u"Группа"_s, u"Возраст"_s, u"Язык"_s, u"Рождены с"_s, u"Рождены по"_s, u"Мест"_s};
const QStringList goodGroup{u"№ 1"_s, u"Күншуақ"_s, u"ясельная"_s, u"каз"_s, u"01.09.2023"_s, u"2024-08-31"_s, u"#25"_s};

/// "2 B FieldRequired": row, column's letters, what is wrong.
QStringList told(const Result<ImportReport> &report)
{
    const auto name = [](const Error &error) { return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(error.code))); };
    if (!report)
        return {name(report.error())};
    QStringList lines;
    for (const ImportProblem &problem : report->problems)
        lines.append(u"%1 %2 %3"_s.arg(QString::number(problem.line), problem.place < 0 ? u"-"_s : columnLetters(problem.place), name(problem.error)));
    return lines;
}

} // namespace

/// Taking over what others typed: columns by their headings, each bad cell named, all or nothing.
class TestImportTable : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void knowsAColumnByItsHeading_data();
    void knowsAColumnByItsHeading();
    void noTwoColumnsOfATableHaveAHeadingInCommon();
    void everyWordOfTheDomainIsWrittenAndUnderstood();
    void takesAGroupWhateverTheOrderOfTheColumns();
    void takesTheNormWhereTheFileHasIt();
    void takesHeadingsInKazakhAndEnglish();
    void looksForTheHeadLineUnderATitle();
    void namesColumnsItDoesNotKnow();
    void refusesAMissingColumnByItsName();
    void refusesAColumnThatIsThereTwice();
    void namesEveryBadCellOfARow();
    void namesACellThatOnlyTheVerbFindsBad();
    void putsBackTheZerosThatASpreadsheetTookOff();
    void importsNothingByHalves();
    void aDryRunFindsWhatTheImportWouldFind();
    void stopsWhenAskedAndImportsNothing();
    void keepsTheFirstOfVeryManyProblems();
    void everyTableHasAReaderAndItsColumns();
    void anExportOfAWorkerIsJournaledAndNeedsTheRight();

private:
    Result<ImportReport> take(ImportKind kind, const QList<QStringList> &rows, bool dryRun = false)
    {
        ListSource source(rows);
        return importTable(m_desk->store(), m_desk->office.actor(Role::Administrator), m_desk->office.random(), source, {kind, dryRun});
    }
    Result<ImportReport> takeGroups(const QList<QStringList> &rows, bool dryRun = false) { return take(ImportKind::Groups, QList<QStringList>{groupHead} + rows, dryRun); }
    QList<Group> groups() { return need(m_desk->store().kindergartens().groups(m_kindergarten)); }

    std::unique_ptr<Desk> m_desk;
    KindergartenId m_kindergarten;
};

void TestImportTable::init()
{
    m_desk = std::make_unique<Desk>();
    m_kindergarten = m_desk->office.addKindergarten(u"№ 1"_s);
}

void TestImportTable::cleanup()
{
    QCOMPARE(need(m_desk->store().readers().check(m_desk->office.now())), QStringList());
}

void TestImportTable::knowsAColumnByItsHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("column");
    QTest::newRow("Russian") << u"ИИН ребёнка"_s << u"child_iin"_s;
    QTest::newRow("without ё, in capitals") << u"ИИН РЕБЕНКА"_s << u"child_iin"_s;
    QTest::newRow("Kazakh") << u"Баланың ЖСН"_s << u"child_iin"_s;
    QTest::newRow("Kazakh on a Russian keyboard") << u"баланын жсн"_s << u"child_iin"_s;
    QTest::newRow("English") << u"Child IIN"_s << u"child_iin"_s;
    QTest::newRow("of scripts") << u"child_iin"_s << u"child_iin"_s;
    QTest::newRow("dots, spaces and a line end") << u" Моб.\nтелефон: "_s << u"phone1"_s;
    QTest::newRow("unknown") << u"Рост"_s << QString();
    QTest::newRow("nothing") << u" - "_s << QString();
}

void TestImportTable::knowsAColumnByItsHeading()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, column);

    const TableColumns &table = tableColumns(u"children"_s);

    QCOMPARE(table.columns.value(table.meantBy(heading)).name, column);
}

void TestImportTable::noTwoColumnsOfATableHaveAHeadingInCommon()
{
    for (const QString &name : {u"children"_s, u"kindergartens"_s, u"groups"_s, u"enrolled"_s}) {
        const TableColumns &table = tableColumns(name);
        QVERIFY(!table.columns.isEmpty());
        for (int i = 0; i < table.columns.size(); ++i) {
            QCOMPARE(table.columns[i].headings.size(), 3);
            for (const QStringList &headings : table.columns[i].headings)
                for (const QString &heading : headings)
                    QVERIFY2(table.meantBy(heading) == i, qPrintable(name + u": "_s + heading));
        }
    }
}

template <class E> void checkWords()
{
    const QString list = QString::fromLatin1(QMetaEnum::fromType<E>().enumName());
    for (const E value : allOf<E>())
        for (const Language language : allOf<Language>()) {
            const QString word = wordFor(list, toText(value), language);
            QVERIFY2(word != toText(value) || language == Language::English, qPrintable(list + u' ' + toText(value)));
            QVERIFY2(meaningOf(list, word.toUpper()) == toText(value), qPrintable(list + u' ' + word));
        }
}

void TestImportTable::everyWordOfTheDomainIsWrittenAndUnderstood()
{
    checkWords<GroupLanguage>();
    QCOMPARE(wordsOf(u"AgeGroup"_s, Language::Russian), (QStringList{u"Ясельная"_s, u"Младшая"_s, u"Средняя"_s, u"Старшая"_s, u"Предшкольная"_s}));
    checkWords<AgeGroup>();
    checkWords<GroupKind>();
    checkWords<KindergartenKind>();
    checkWords<PriorityCategory>();
}

void TestImportTable::takesAGroupWhateverTheOrderOfTheColumns()
{
    QList<QStringList> rows{groupHead, goodGroup};
    for (QStringList &row : rows)
        std::reverse(row.begin(), row.end());

    const auto report = take(ImportKind::Groups, rows);

    QVERIFY(report && report->written);
    QCOMPARE(report->rows, 1);
    QCOMPARE(groups().size(), 1);
    const Group group = groups().first();
    QCOMPARE(group.name, u"Күншуақ"_s);
    QCOMPARE(group.age, AgeGroup::Nursery);
    QCOMPARE(group.language, GroupLanguage::Kazakh);
    QCOMPARE(group.bornFrom, QDate(2023, 9, 1));
    QCOMPARE(group.bornUntil, QDate(2024, 8, 31));
    QCOMPARE(m_desk->office.seatsOf(group.id).size(), 25);
    QCOMPARE(group.norm, 25);
}

void TestImportTable::takesTheNormWhereTheFileHasIt()
{
    for (const QString &heading : {u"Мест по лицензии"_s, u"Лицензия бойынша орын"_s, u"norm"_s}) {
        QStringList head = groupHead, whole = goodGroup, empty = goodGroup, less = goodGroup;
        head.append(heading);
        whole[1] = u"A "_s + heading;
        empty[1] = u"B "_s + heading;
        less[1] = u"C "_s + heading;
        whole.append(u"#26"_s);
        empty.append(QString());
        less.append(u"24"_s);

        QVERIFY(take(ImportKind::Groups, {head, whole, empty})->written);
        const auto refused = take(ImportKind::Groups, {head, less});

        QCOMPARE(groups().at(groups().size() - 2).norm, 26);
        QCOMPARE(groups().last().norm, 25);
        QCOMPARE(refused->problems.size(), 1);
        QCOMPARE(refused->problems.first().column, u"norm"_s);
        QCOMPARE(refused->problems.first().heading, heading);
    }
}

void TestImportTable::takesHeadingsInKazakhAndEnglish()
{
    const QStringList kazakh{u"БАЛАБАҚША"_s, u"Топ"_s, u"Жас тобы"_s, u"Тәрбие тілі"_s, u"Туған күні бастап"_s, u"Туған күні дейін"_s, u"Орын саны"_s};
    const QStringList english{u"Kindergarten"_s, u"Group"_s, u"Age"_s, u"Language"_s, u"Born from"_s, u"Born until"_s, u"Capacity"_s};

    QVERIFY(take(ImportKind::Groups, {kazakh, {u"№ 1"_s, u"Бір"_s, u"Бөбек"_s, u"қазақша"_s, u"1.9.2023"_s, u"31.8.2024"_s, u"20"_s}})->written);
    QVERIFY(take(ImportKind::Groups, {english, {u"№ 1"_s, u"Two"_s, u"Nursery"_s, u"mixed"_s, u"2023-09-01"_s, u"2024-08-31 00:00"_s, u"20"_s}})->written);

    QCOMPARE(groups().size(), 2);
}

void TestImportTable::looksForTheHeadLineUnderATitle()
{
    const auto report = take(ImportKind::Groups, {{u"Группы детского сада на 1 сентября"_s}, {u"Темиртау"_s, {}, u"2026"_s}, groupHead, goodGroup});

    QVERIFY(report && report->written);
    QCOMPARE(report->rows, 1);
}

void TestImportTable::namesColumnsItDoesNotKnow()
{
    const auto report = take(ImportKind::Groups, {groupHead + QStringList{{}, u"Воспитатель"_s}, goodGroup + QStringList{u"x"_s, u"А. Сейткали"_s}});

    QVERIFY(report && report->written);
    QCOMPARE(report->ignored, QStringList{u"I Воспитатель"_s});
}

void TestImportTable::refusesAMissingColumnByItsName()
{
    const auto report = take(ImportKind::Groups, {groupHead.mid(1), goodGroup.mid(1)});

    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::FileWrongColumns);
    QCOMPARE(report.error().args, (QVariantList{u"kindergarten"_s, u"groups"_s}));
    QCOMPARE(told(take(ImportKind::Groups, {})), QStringList{u"FileNotText"_s});
}

void TestImportTable::refusesAColumnThatIsThereTwice()
{
    QCOMPARE(told(take(ImportKind::Groups, {groupHead + QStringList{u"Количество мест"_s}, goodGroup + QStringList{u"20"_s}})), QStringList{u"FileColumnTwice"_s});
}

void TestImportTable::namesEveryBadCellOfARow()
{
    const auto report = takeGroups({goodGroup, {u"№ 7"_s, {}, u"большая"_s, u"русский"_s, u"31.02.2023"_s, u"20.11.26"_s, u"много"_s}});

    QCOMPARE(told(report), (QStringList{u"3 A CellNotInOffice"_s, u"3 B FieldRequired"_s, u"3 C CellNotOfList"_s, u"3 E CellNotADay"_s, u"3 F CellNotADay"_s, u"3 G CellNotANumber"_s}));
    QCOMPARE(report->bad, 6);
    QCOMPARE(report->problems.first().heading, u"Детский сад"_s);
    QVERIFY(groups().isEmpty());
}

void TestImportTable::namesACellThatOnlyTheVerbFindsBad()
{
    QStringList large = goodGroup;
    large.last() = u"4000"_s;

    QCOMPARE(told(takeGroups({goodGroup, large})), QStringList{u"3 G FieldOutOfRange"_s});
    QVERIFY(groups().isEmpty());
}

void TestImportTable::putsBackTheZerosThatASpreadsheetTookOff()
{
    const QStringList head{u"ИИН"_s, u"Фамилия"_s, u"Имя"_s, u"Номер свидетельства"_s, u"Дата свидетельства"_s, u"ИИН родителя"_s, u"Фамилия родителя"_s, u"Имя родителя"_s, u"Адрес"_s, u"Телефон"_s};
    const QString parent = testIin(QDate(2001, 5, 1), 7).text();
    QVERIFY(parent.startsWith(u'0'));
    QStringList row{testIin(QDate(2024, 5, 1), 1).text(), u"Ким"_s, u"Тимофей"_s, u"0123"_s, u"2024-06-01"_s, u'#' + parent.mid(1), u"Ким"_s, u"Вера"_s, u"ул. Мира 1"_s, u"#77011234567"_s};

    QCOMPARE(told(take(ImportKind::Children, {head, row}, true)), QStringList());
    row[5].remove(0, 1);
    QCOMPARE(told(take(ImportKind::Children, {head, row}, true)), QStringList{u"2 F IinTooShort"_s});
    QVERIFY(take(ImportKind::Children, {head, row})->bad == 1);
}

void TestImportTable::importsNothingByHalves()
{
    QStringList bad = goodGroup;
    bad.last().clear();

    const auto report = takeGroups({goodGroup, goodGroup, bad});

    QVERIFY(report && !report->written);
    QCOMPARE(report->rows, 3);
    QVERIFY(groups().isEmpty());
}

void TestImportTable::aDryRunFindsWhatTheImportWouldFind()
{
    const QList<QStringList> kindergartens{{u"Название"_s, u"Район"_s}, {u"№ 2"_s, need(m_desk->store().kindergartens().districts()).first().nameRu}, {u"№ 2"_s, need(m_desk->store().kindergartens().districts()).first().nameKk}};

    const auto dry = take(ImportKind::Kindergartens, kindergartens, true);
    const auto real = take(ImportKind::Kindergartens, kindergartens);

    QCOMPARE(told(dry), QStringList{u"3 A NameTaken"_s});
    QCOMPARE(told(real), told(dry));
    QVERIFY(take(ImportKind::Kindergartens, kindergartens.first(2), true) && !take(ImportKind::Kindergartens, kindergartens.first(2), true)->written);
    QCOMPARE(need(m_desk->store().kindergartens().all()).size(), 1);
}

void TestImportTable::stopsWhenAskedAndImportsNothing()
{
    ListSource source({groupHead, goodGroup, goodGroup, goodGroup});
    QList<int> rows;
    QList<double> parts;

    const auto report = importTable(m_desk->store(), m_desk->office.actor(Role::Administrator), m_desk->office.random(), source,
                                    {ImportKind::Groups, false, [&](const ImportProgress &progress) {
                                         rows.append(progress.rows);
                                         parts.append(progress.part);
                                         return progress.rows < 2;
                                     }});

    QCOMPARE(told(report), QStringList{u"Cancelled"_s});
    QCOMPARE(rows, (QList<int>{1, 2}));
    QVERIFY(parts.last() > 0.5 && parts.last() <= 1);
    QVERIFY(groups().isEmpty());
}

void TestImportTable::keepsTheFirstOfVeryManyProblems()
{
    QList<QStringList> rows{groupHead};
    for (int i = 0; i < 2000; ++i)
        rows.append({u"№ 7"_s, {}, u"?"_s, u"?"_s, u"?"_s, u"?"_s, u"?"_s});

    const auto report = take(ImportKind::Groups, rows);

    QVERIFY(report && !report->written);
    QCOMPARE(report->bad, 14'000);
    QCOMPARE(report->problems.size(), ImportReport::mostProblems);
}

namespace {

/// Counts what it is given and writes nothing.
class CountingSink : public TableSink {
public:
    Done begin(const TableColumns &columns, std::optional<Language>) override
    {
        wide = columns.columns.size();
        return {};
    }
    Done row(const TableValues &values) override
    {
        right = right && values.size() == wide;
        ++rows;
        return {};
    }
    Done finish() override
    {
        finished = true;
        return {};
    }

    qsizetype wide = 0;
    int rows = 0;
    bool right = true;
    bool finished = false;
};

} // namespace

void TestImportTable::everyTableHasAReaderAndItsColumns()
{
    TestOffice &office = m_desk->office;
    const Group group = office.addGroup(3);
    office.enrol(office.addReferral(office.addWaiting().id, office.seatsOf(group.id).first().id).id);
    office.publish({office.seatsOf(group.id).last()});
    office.addMessage(office.addWaiting(), MessageKind::Registered);

    for (const QString &what : exportNames()) {
        CountingSink sink;
        const auto rows = exportTable(office.store(), sink, {what, Language::Kazakh});
        QVERIFY2(rows && sink.finished && sink.right, qPrintable(what));
        QCOMPARE(sink.rows, *rows);
        QVERIFY2(*rows > 0 || QStringList({u"registrations"_s, u"archive"_s, u"inquiries"_s}).contains(what), qPrintable(what));
    }
}

void TestImportTable::anExportOfAWorkerIsJournaledAndNeedsTheRight()
{
    TestOffice &office = m_desk->office;
    CountingSink sink, refused;

    const auto rows = exportTable(office.store(), office.actor(Role::Supervisor), office.random(), sink, {u"queue"_s, {}});
    const auto no = exportTable(office.store(), office.actor(Role::Registrar), office.random(), refused, {u"queue"_s, {}});

    QVERIFY(rows && sink.finished);
    QCOMPARE(need(office.store().journal().ofSubject(u"office"_s, 1)).first().verb, u"export-table"_s);
    QVERIFY(!no && no.error().code == ErrorCode::NotPermitted);
    QCOMPARE(refused.wide, 0);
}

QTEST_GUILESS_MAIN(TestImportTable)
#include "tst_importtable.moc"
