// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;

namespace {

struct Row {
    int id;
    QString name;
};

RowsModel<Row> *newModel(QObject *parent)
{
    using Model = RowsModel<Row>;
    auto *model = new Model({
        Model::Column{.title = [] { return u"Id"_s; }, .text = [](const Row &row) { return QString::number(row.id); }},
        Model::Column{.title = [] { return u"Name"_s; }, .text = [](const Row &row) { return row.name; },
                      .badge = [](const Row &row) { return row.id == 2 ? std::optional(theme::Tone::Bad) : std::nullopt; }},
    }, parent);
    model->setKey([](const Row &row) { return QVariant(row.id); });
    return model;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }

    void theRowsModelKeepsItsPromises();
    void theTableStandsOnTheSameRowAfterAReset();
    void theTableStandsOnTheNextRowWhenItsOwnIsGone();
    void enterChoosesTheRow();
    void theRowIsCopiedAsText();
    void tabLeavesTheTable();
    void theEndOfTheTableAsksForMore();
    void aColumnIsAsWideAsItsWidestText();
    void anotherRoomIsFilledToo();

    void anErrorStandsBesideItsField();
    void anErrorOfAPartStandsBesideTheWhole();
    void anErrorWithoutFieldIsNotTheForms();
    void typingTakesTheErrorAway();
    void aFormRowIsReadableToAScreenReader();

    void escapeClosesTheMessageBar();
};

void TestWidgets::theRowsModelKeepsItsPromises()
{
    auto *model = newModel(this);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model->setRows({{1, u"a"_s}, {2, u"b"_s}});
    model->append({{3, u"c"_s}});
    model->append({});
    model->retranslate();

    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(1, 1).data(BadgeToneRole).toInt(), int(theme::Tone::Bad));
    QVERIFY(!model->index(0, 1).data(BadgeToneRole).isValid());
    model->setRows({});
    QCOMPARE(model->rowCount(), 0);
}

void TestWidgets::theTableStandsOnTheSameRowAfterAReset()
{
    RowTable table;
    auto *model = newModel(&table);
    table.setModel(model);
    model->setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}});
    table.selectRow(1);
    QSignalSpy current(&table, &RowTable::current);

    model->setRows({{9, u"new"_s}, {1, u"a"_s}, {2, u"B"_s}});

    QCOMPARE(table.currentRow(), 2);
    QCOMPARE(current.count(), 0);
}

void TestWidgets::theTableStandsOnTheNextRowWhenItsOwnIsGone()
{
    RowTable table;
    auto *model = newModel(&table);
    table.setModel(model);
    model->setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}});
    table.selectRow(1);
    QSignalSpy current(&table, &RowTable::current);

    model->setRows({{1, u"a"_s}, {3, u"c"_s}});

    QCOMPARE(table.currentRow(), 1);
    QCOMPARE(current.last().first().toInt(), 1);
    model->setRows({});
    QCOMPARE(current.last().first().toInt(), -1);
}

void TestWidgets::enterChoosesTheRow()
{
    RowTable table;
    auto *model = newModel(&table);
    table.setModel(model);
    model->setRows({{1, u"a"_s}, {2, u"b"_s}});
    QSignalSpy chosen(&table, &RowTable::chosen);

    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
}

void TestWidgets::theRowIsCopiedAsText()
{
    RowTable table;
    auto *model = newModel(&table);
    table.setModel(model);
    model->setRows({{1, u"a"_s}, {2, u"b"_s}});
    table.selectRow(1);

    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QApplication::clipboard()->text(), u"2\tb"_s);
}

void TestWidgets::tabLeavesTheTable()
{
    QWidget window;
    auto *table = new RowTable(&window);
    auto *after = new QPushButton(&window);
    auto *model = newModel(table);
    table->setModel(model);
    model->setRows({{1, u"a"_s}});
    window.show();
    table->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QTest::keyClick(table, Qt::Key_Tab);

    QTRY_COMPARE(window.focusWidget(), static_cast<QWidget *>(after));
}

void TestWidgets::theEndOfTheTableAsksForMore()
{
    RowTable table;
    auto *model = newModel(&table);
    table.setModel(model);
    QList<Row> rows;
    for (int i = 0; i < 200; ++i)
        rows.append({i, QString::number(i)});
    model->setRows(rows);
    table.resize(300, 300);
    table.show();
    QSignalSpy nearEnd(&table, &RowTable::nearEnd);

    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);

    QCOMPARE(nearEnd.count(), 1);
}

void TestWidgets::aColumnIsAsWideAsItsWidestText()
{
    QRandomGenerator random(20261129);
    const QString letters = u"iIlWМЩәғ.01189 "_s;
    for (int table = 0; table < 40; ++table) {
        RowTable shown;
        auto *model = newModel(&shown);
        shown.setModel(model);
        QList<Row> rows;
        for (int i = 0; i < 30; ++i) {
            QString name;
            for (int letter = random.bounded(4, 12); letter > 0; --letter)
                name += letters.at(random.bounded(int(letters.size())));
            rows.append({int(random.bounded(1'000'000)), name});
        }
        model->setRows(rows);
        shown.resize(1000, 300);
        shown.show();

        const QFontMetrics font(shown.font());
        for (const Row &row : rows) {
            QVERIFY(shown.columnWidth(0) >= font.horizontalAdvance(QString::number(row.id)) + 2 * shown.cellPadding());
            QVERIFY2(shown.columnWidth(1) >= font.horizontalAdvance(row.name) + 2 * shown.cellPadding(), qPrintable(row.name));
        }
    }
}

void TestWidgets::anotherRoomIsFilledToo()
{
    RowTable table;
    auto *model = newModel(&table);
    table.setModel(model);
    table.setStretch({1});
    model->setRows({{1, u"Бекзат"_s}, {20, u"Ә"_s}});
    table.resize(400, 300);
    table.show();
    const int first = table.columnWidth(0);
    const auto isFilled = [&table] { return table.columnWidth(0) + table.columnWidth(1) == table.viewport()->width(); };
    QVERIFY(isFilled());

    for (const int width : {900, 250, 600}) {
        table.resize(width, 300);
        QVERIFY(isFilled());
        QCOMPARE(table.columnWidth(0), first);
    }

    // Rows that come while it is shown count, and a model of one column is another table.
    model->setRows({{1'234'567, u"Бекзат"_s}});
    QVERIFY(isFilled() && table.columnWidth(0) > first);
    auto *other = new RowsModel<Row>({RowsModel<Row>::Column{.title = [] { return u"Id"_s; }, .text = [](const Row &row) { return QString::number(row.id); }}}, &table);
    table.setStretch({0});
    table.setModel(other);
    table.resize(500, 300);
    QCOMPARE(table.columnWidth(0), table.viewport()->width());
}

void TestWidgets::anErrorStandsBesideItsField()
{
    FormGrid form;
    auto *edit = new ValueEdit;
    form.add(u"child.iin"_s, edit);
    form.show();

    QVERIFY(form.showError(Error{ErrorCode::FieldRequired, u"child.iin"_s, {}, {}}));

    QVERIFY(!edit->problem().isEmpty());
    auto *label = form.findChild<QLabel *>(u"child.iin.problem"_s);
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), edit->problem());
    QCOMPARE(form.focusWidget(), static_cast<QWidget *>(edit));
}

void TestWidgets::anErrorOfAPartStandsBesideTheWhole()
{
    FormGrid form;
    form.add(u"child"_s, new ChoiceBox);
    form.add(u"child.name"_s, new ValueEdit);

    QVERIFY(form.showError(Error{ErrorCode::NameEmpty, u"child.name.surname"_s, {}, {}}));

    QVERIFY(!form.findChild<QLabel *>(u"child.name.problem"_s)->text().isEmpty());
}

void TestWidgets::anErrorWithoutFieldIsNotTheForms()
{
    FormGrid form;
    form.add(u"reason"_s, new ValueEdit);

    QVERIFY(!form.showError(Error{ErrorCode::DatabaseBusy, {}, {}, {}}));
    QVERIFY(!form.showError(Error{ErrorCode::FieldRequired, u"other"_s, {}, {}}));
}

void TestWidgets::typingTakesTheErrorAway()
{
    FormGrid form;
    auto *edit = new ValueEdit;
    form.add(u"reason"_s, edit);
    form.showError(Error{ErrorCode::ReasonRequired, u"reason"_s, {}, {}});

    QTest::keyClicks(edit, u"x"_s);

    QVERIFY(edit->problem().isEmpty());
    QVERIFY(form.findChild<QLabel *>(u"reason.problem"_s)->text().isEmpty());
}

void TestWidgets::aFormRowIsReadableToAScreenReader()
{
    FormGrid form;
    auto *edit = new ValueEdit;
    form.add(u"reason"_s, edit);
    form.setLabel(u"reason"_s, u"&Reason"_s);

    QCOMPARE(edit->accessibleName(), u"Reason"_s);
    QCOMPARE(edit->objectName(), u"reason"_s);
    const auto labels = form.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == edit; }));
}

void TestWidgets::escapeClosesTheMessageBar()
{
    QWidget page;
    QVBoxLayout layout(&page);
    MessageBar bar(&page);
    QLineEdit edit;
    layout.addWidget(&bar);
    layout.addWidget(&edit);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    edit.setFocus();
    bar.say(u"Saved."_s, theme::Tone::Good);
    QVERIFY(bar.isVisible());

    QTest::keyClick(&edit, Qt::Key_Escape);

    QVERIFY(!bar.isVisible());
    QVERIFY(bar.text().isEmpty());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
