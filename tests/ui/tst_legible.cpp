// SPDX-License-Identifier: GPL-3.0-or-later
#include "elided.h"
#include "legible.h"

#include "ui/common/theme.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sentence = u"Место сохраняется за ребёнком пять рабочих дней"_s;

/// A window of 400 × 300 with what is put into it.
class Window : public QWidget {
public:
    Window() { resize(400, 300); }

    template <class W> W *put(W *widget, const QRect &where)
    {
        widget->setParent(this);
        widget->setGeometry(where);
        widget->setObjectName(u"bad"_s);
        return widget;
    }
    QStringList judged()
    {
        show();
        if (!QTest::qWaitForWindowExposed(this))
            return {u"no window"_s};
        return cutIn(*this) + elidedIn(*this, writingsIn(*this));
    }
};

QLabel *label(const QString &text = sentence) { return new QLabel(text); }

/// Draws itself, and shortens what does not fit.
class ShortenedLine : public QWidget {
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawText(rect(), Qt::AlignLeft, fontMetrics().elidedText(sentence, Qt::ElideRight, width()));
    }
};

RowTable *narrowTable()
{
    auto *table = new RowTable;
    using Column = RowsModel<QString>::Column; // named: GCC 12 falls over a bare list here
    auto *rows = new RowsModel<QString>({Column{[] { return u"Что"_s; }, [](const QString &row) { return row; }}}, table);
    rows->setRows({sentence + sentence});
    table->setModel(rows);
    return table;
}

} // namespace

/// The judge of windows finds each thing that can be wrong with one, and nothing in a good one.
class TestLegible : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aGoodWindowIsLeftInPeace();
    void eachFaultIsFound_data();
    void eachFaultIsFound();
};

void TestLegible::aGoodWindowIsLeftInPeace()
{
    Window window;
    auto *column = new QVBoxLayout(&window);
    auto *wrapped = label();
    wrapped->setWordWrap(true);
    auto *form = new FormGrid(2, &window);
    form->add(u"one"_s, new QLineEdit(form));
    form->add(u"other"_s, new QComboBox(form));
    form->setLabel(u"one"_s, u"Имя"_s);
    form->setLabel(u"other"_s, u"Группа"_s);
    column->addWidget(wrapped);
    column->addWidget(form);
    column->addWidget(new QPushButton(u"Изменить…"_s, &window));

    QCOMPARE(window.judged(), QStringList());
}

void TestLegible::eachFaultIsFound_data()
{
    QTest::addColumn<std::function<void(Window &)>>("spoil");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, std::function<void(Window &)> spoil, const QString &said) { QTest::newRow(name) << std::move(spoil) << said; };
    row("a label too narrow", [](Window &w) { w.put(label(), {10, 10, 60, 30}); }, u"has not the room"_s);
    row("a label too low", [](Window &w) { w.put(label(), {10, 10, 90, 20})->setWordWrap(true); }, u"has not the room"_s);
    row("a button too narrow", [](Window &w) { w.put(new QPushButton(sentence), {10, 10, 80, 40}); }, u"needs"_s);
    row("a button too low", [](Window &w) { w.put(new QCheckBox(u"Да"_s), {10, 10, 200, 5}); }, u"needs"_s);
    row("a choice too narrow", [](Window &w) { w.put(new QComboBox, {10, 10, 70, 30})->addItem(sentence); }, u"needs"_s);
    row("a hint too long", [](Window &w) { w.put(new QLineEdit, {10, 10, 70, 30})->setPlaceholderText(sentence); }, u"has not the room"_s);
    row("a tab too narrow", [](Window &w) { w.put(new QTabBar, {10, 10, 70, 30})->addTab(sentence); }, u"the tab"_s);
    row("a list too narrow", [](Window &w) { w.put(new QListWidget, {10, 10, 70, 60})->addItem(sentence); }, u"has not the room"_s);
    row("a cell too narrow", [](Window &w) { w.put(narrowTable(), {10, 10, 120, 90}); }, u"needs"_s);
    row("partly outside", [](Window &w) { w.put(label(u"Да"_s), {-10, 10, 60, 30}); }, u"outside its parent"_s);
    row("one over the other",
        [](Window &w) {
            w.put(label(u"Отклонить"_s), {10, 10, 100, 30});
            w.put(label(u"Принять"_s), {60, 20, 100, 30});
        },
        u"lies over"_s);
    row("cousins over each other",
        [](Window &w) {
            w.put(label(u"Принять"_s), {60, 20, 100, 30});
            label(u"Отклонить"_s)->setParent(w.put(new QWidget, {10, 10, 120, 30}));
        },
        u"lies over"_s);
    row("shortened when drawn", [](Window &w) { w.put(new ShortenedLine, {10, 10, 70, 30}); }, u"was shortened"_s);
}

void TestLegible::eachFaultIsFound()
{
    QFETCH(const std::function<void(Window &)>, spoil);
    QFETCH(const QString, said);
    Window window;

    spoil(window);

    const QString judged = window.judged().join(u'\n');
    QVERIFY2(judged.contains(said), qPrintable(judged));
}

QTEST_MAIN(TestLegible)
#include "tst_legible.moc"
