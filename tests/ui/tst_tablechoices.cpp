// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/libreoffice.h"
#include "ui/common/theme.h"
#include "ui/widgets/columnmenu.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;

namespace {

struct Row {
    int id;
    QString name;
    QString born;
    QString iin;
    QString phone;
};

using Model = RowsModel<Row>;

const QList<Row> threeRows = {{12345, u"Ә <b>"_s, u"28.11.2023"_s, u"001128500123"_s, u"+7 701 123 45 67"_s},
                              {7, u"Яна"_s, u"02.07.2024"_s, u"240702500129"_s, u"+7 777 123 12 30"_s},
                              {-3, u"Аян"_s, u"01.01.2025 09:41"_s, u"********0129"_s, {}}};

Model *newModel(QObject *parent)
{
    auto *model = new Model({
        Model::Column{.title = [] { return u"Id"_s; }, .text = [](const Row &row) { return QString::number(row.id).replace(u"12345"_s, u"12\u202F345"_s); }},
        Model::Column{.title = [] { return u"Name"_s; }, .text = [](const Row &row) { return row.name; }},
        Model::Column{.title = [] { return u"Born"_s; }, .text = [](const Row &row) { return row.born; }},
        Model::Column{.title = [] { return u"IIN"_s; }, .text = [](const Row &row) { return row.iin; }},
        Model::Column{.title = [] { return u"Phone"_s; }, .text = [](const Row &row) { return row.phone; }},
    }, parent);
    model->setKey([](const Row &row) { return QVariant(row.id); });
    return model;
}

/// A page's table as it is on this PC: made anew for each look.
struct Shown {
    RowTable table;
    Model *model = newModel(&table);

    explicit Shown(const QString &name = u"some.list"_s, int width = 900)
    {
        table.setObjectName(name);
        table.setSortable();
        table.setModel(model);
        table.setStretch({1});
        model->setRows(threeRows);
        table.resize(width, 300);
        table.show();
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("no window");
    }
    QStringList column(int which) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, which).data().toString();
        return texts;
    }
    /// Presses what the menu of columns has under this name.
    void menu(const QString &name)
    {
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = table.findChild<ColumnMenu *>();
        if (!menu || !menu->isVisible())
            qFatal("no menu");
        auto *action = menu->findChild<QAction *>(name);
        if (!action || !action->isEnabled())
            qFatal("not in the menu: %s", qPrintable(name));
        action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

/// What a person chooses of a table, and what is taken out of it by Ctrl+C.
class TestTableChoices : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void widthsOrderShownAndSortComeBack();
    void eachTableHasItsOwn();
    void asAtFirstForgets();
    void whatHasNoRoomIsNotAChoice();
    void aDraggedEdgeIsAChoice();
    void theLastColumnStays();
    void spoiltSettingsCountAsNothing();
    void sortingFollowsWhatCellsSay();
    void aSelectionOutlivesARefresh();
    void severalRowsAreCopiedWithTheirTitles();
    void onlyShownColumnsAreCopiedInTheirOrder();
    void libreOfficeTakesThemAsCells();
    void cellsSayWhatTheyAre_data();
    void cellsSayWhatTheyAre();

private:
    QTemporaryDir m_folder;
};

void TestTableChoices::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    theme::apply(*qApp);
}

void TestTableChoices::widthsOrderShownAndSortComeBack()
{
    int wide = 0;
    {
        Shown first;
        first.menu(u"columns.wider.2"_s);
        wide = first.table.columnWidth(2);
        first.menu(u"columns.show.4"_s);
        first.menu(u"columns.left.3"_s);
        first.menu(u"columns.up.0"_s);
    }

    const Shown again;

    QCOMPARE(again.table.columnWidth(2), wide);
    QVERIFY(again.table.isColumnHidden(4));
    QCOMPARE(again.table.columnsFromLeft(), (QList<int>{0, 1, 3, 2}));
    QCOMPARE(again.column(0), (QStringList{u"-3"_s, u"7"_s, u"12\u202F345"_s}));
}

void TestTableChoices::eachTableHasItsOwn()
{
    Shown one;
    one.menu(u"columns.show.4"_s);

    QVERIFY(!Shown(u"other.list"_s).table.isColumnHidden(4));
    Shown report;
    report.model->setObjectName(u"turnover"_s);
    report.table.setModel(report.model);
    QVERIFY(!report.table.isColumnHidden(4));
}

void TestTableChoices::asAtFirstForgets()
{
    Shown shown;
    const int width = shown.table.columnWidth(2);
    for (const QString &choice : {u"columns.wider.2"_s, u"columns.show.4"_s, u"columns.right.0"_s, u"columns.down.0"_s})
        shown.menu(choice);
    QVERIFY(!QSettings().allKeys().isEmpty());

    shown.menu(u"columns.asAtFirst"_s);

    QCOMPARE(shown.table.columnWidth(2), width);
    QCOMPARE(shown.table.columnsFromLeft(), (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(shown.column(0).first(), u"12\u202F345"_s);
    QCOMPARE(QSettings().allKeys(), QStringList());
}

void TestTableChoices::whatHasNoRoomIsNotAChoice()
{
    Shown shown;
    shown.table.setSpareColumn(4);
    QVERIFY(!shown.table.isColumnHidden(4));
    const int width = shown.table.columnWidth(2);

    shown.table.resize(420, 300);

    QVERIFY(shown.table.isColumnHidden(4));
    QCOMPARE(QSettings().allKeys(), QStringList());
    shown.table.resize(900, 300);
    QVERIFY(!shown.table.isColumnHidden(4));
    QCOMPARE(shown.table.columnWidth(2), width);
    // A width that was chosen gives way when there is no room, and comes back.
    shown.table.widen(2, 300);
    shown.table.resize(560, 300);
    QVERIFY(shown.table.columnWidth(2) < width + 300);
    shown.table.resize(1200, 300);
    QCOMPARE(shown.table.columnWidth(2), width + 300);
}

void TestTableChoices::aDraggedEdgeIsAChoice()
{
    int width = 0;
    {
        Shown shown;
        QHeaderView *header = shown.table.horizontalHeader();
        width = shown.table.columnWidth(0);
        const QPoint edge(header->sectionViewportPosition(0) + width - 2, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(20, 0));
        QTest::mouseMove(header->viewport(), edge + QPoint(50, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(50, 0));
        QCOMPARE(shown.table.columnWidth(0), width + 50);
    }

    QCOMPARE(Shown().table.columnWidth(0), width + 50);
}

void TestTableChoices::theLastColumnStays()
{
    Shown shown;

    for (int column = 0; column < 5; ++column)
        shown.table.setShown(column, false);

    QCOMPARE(shown.table.columnsFromLeft(), QList<int>{4});
}

void TestTableChoices::spoiltSettingsCountAsNothing()
{
    QSettings settings;
    settings.beginGroup(u"tables/some.list"_s);
    settings.setValue(u"columns"_s, 5);
    settings.setValue(u"widths"_s, QStringList{u"x"_s, u"99:10"_s, u"1:-4"_s, u"2:200"_s});
    settings.setValue(u"shown"_s, QStringList{u"0:0"_s, u"1:0"_s, u"2:0"_s, u"3:0"_s, u"4:0"_s});
    settings.setValue(u"order"_s, QStringList{u"0"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s});
    settings.setValue(u"sortedBy"_s, 17);
    settings.endGroup();

    TableChoices onlyTheWidth;
    onlyTheWidth.widths.insert(2, 200);
    QVERIFY(Shown().table.choices() == onlyTheWidth);
    settings.setValue(u"tables/some.list/columns"_s, 6);
    QVERIFY(Shown().table.choices() == TableChoices());
}

void TestTableChoices::sortingFollowsWhatCellsSay()
{
    Shown shown;

    shown.table.sortBy(1, Qt::AscendingOrder);
    QCOMPARE(shown.column(1), (QStringList{u"Аян"_s, u"Ә <b>"_s, u"Яна"_s})); // Kazakh: ә after а, before я
    shown.table.sortBy(2, Qt::DescendingOrder);
    QCOMPARE(shown.column(2), (QStringList{u"01.01.2025 09:41"_s, u"02.07.2024"_s, u"28.11.2023"_s}));
    shown.model->setRows(threeRows);
    QCOMPARE(shown.column(0).first(), u"-3"_s);
}

void TestTableChoices::aSelectionOutlivesARefresh()
{
    Shown shown;
    QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.table.selectionModel()->selectedRows().size(), 2);

    shown.model->setRows({threeRows.at(2), threeRows.at(1), threeRows.at(0)});

    QList<int> selected;
    for (const QModelIndex &row : shown.table.selectionModel()->selectedRows())
        selected += row.row();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, (QList<int>{1, 2}));
    QCOMPARE(shown.table.currentRow(), 1);
    shown.table.selectRow(0);
    QCOMPARE(shown.table.selectionModel()->selectedRows().size(), 1);
}

void TestTableChoices::severalRowsAreCopiedWithTheirTitles()
{
    Shown shown;
    QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);

    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();

    QCOMPARE(copied->text(), u"Id\tName\tBorn\tIIN\tPhone\n12345\tӘ <b>\t2023-11-28\t001128500123\t+7 701 123 45 67\n"
                             "7\tЯна\t2024-07-02\t240702500129\t+7 777 123 12 30"_s);
    QVERIFY(copied->html().contains(u"Ә &lt;b&gt;"_s));
    QVERIFY(copied->html().contains(u"sdval=\"12345\""_s));
    QVERIFY(copied->html().contains(u"<th>IIN</th>"_s));
}

void TestTableChoices::onlyShownColumnsAreCopiedInTheirOrder()
{
    Shown shown;
    shown.menu(u"columns.show.3"_s);
    shown.menu(u"columns.right.0"_s);

    shown.menu(u"columns.copy"_s);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"Ә <b>\t12345\t2023-11-28\t+7 701 123 45 67"_s);
}

void TestTableChoices::libreOfficeTakesThemAsCells()
{
    NEEDS_LIBREOFFICE;
    Shown shown;
    shown.table.selectAll();
    shown.table.copyRows();
    QFile file(m_folder.filePath(u"pasted.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QGuiApplication::clipboard()->mimeData()->html().toUtf8());
    file.close();

    // The filter that reads what is pasted; written as a flat file in which each cell says its type.
    QFile made(test::converted(file.fileName(), u"fods:OpenDocument Spreadsheet Flat XML"_s, m_folder.path(), u"HTML (StarCalc)"_s));
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QString cells = QString::fromUtf8(made.readAll());

    QVERIFY(cells.contains(u"office:value-type=\"float\" office:value=\"12345\""_s));
    QVERIFY(cells.contains(u"office:value-type=\"float\" office:value=\"-3\""_s));
    QVERIFY(cells.contains(u"office:date-value=\"2023-11-28\""_s));
    QVERIFY(cells.contains(u"office:date-value=\"2025-01-01T09:41"_s));
    for (const QString &text : {u"001128500123"_s, u"240702500129"_s, u"+7 701 123 45 67"_s, u"Ә &lt;b&gt;"_s})
        QVERIFY2(cells.contains(u"<text:p>%1</text:p>"_s.arg(text)) && !cells.contains(u"office:value=\"%1\""_s.arg(text)), qPrintable(text));
    QVERIFY(!cells.contains(u"office:value=\"1128500123\""_s));
}

void TestTableChoices::cellsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellValue>("value");
    const auto isText = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << CellValue(text); };
    for (const QString &text : {u"001128500123"_s, u"0123"_s, u"87011234567"_s, u"28.11"_s, u"2026-000123"_s, u"9:41"_s, u"31.02.2026"_s, u"№ 5"_s, u"1.2.3"_s, QString()})
        isText(text);
    QTest::newRow("grouped") << u"12\u202F345"_s << CellValue(12345.0);
    QTest::newRow("minus") << u"−7"_s << CellValue(-7.0);
    QTest::newRow("comma") << u"12,5"_s << CellValue(12.5);
    QTest::newRow("zero") << u"0"_s << CellValue(0.0);
    QTest::newRow("day") << u"28.11.2026"_s << CellValue(QDate(2026, 11, 28));
    QTest::newRow("instant") << u"28.11.2026 09:41"_s << CellValue(QDateTime(QDate(2026, 11, 28), QTime(9, 41), Qt::UTC));
}

void TestTableChoices::cellsSayWhatTheyAre()
{
    QFETCH(const QString, text);
    QFETCH(const CellValue, value);

    QVERIFY(cellValue(text) == value);
}

QTEST_MAIN(TestTableChoices)
#include "tst_tablechoices.moc"
