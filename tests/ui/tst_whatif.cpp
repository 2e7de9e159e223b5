// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "documents/tables/diskfiles.h"
#include "ui/common/seataim.h"
#include "ui/desk/deskpage.h"
#include "ui/whatif/proposalsdialog.h"
#include "ui/whatif/seatchangesdialog.h"
#include "ui/whatif/whatifview.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/reports/proposals.h"
#include "words/words.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The view in the place that the reports page gives it, over an office with three seats and five children.
struct TryingOffice : Counter {
    TryingOffice()
    {
        group = office.addGroup({.seats = 3, .kindergarten = office.addKindergarten(u"№ 7 «Арай»"_s), .name = u"Бөбек"_s});
        for (int i = 0; i < 5; ++i)
            children.append(office.addWaiting(anApplication().born({2024, 3, 1 + i}).filed(office.now().addDays(-40 * (6 - i))).build()));
        view = std::make_unique<WhatIfView>(context);
        view->resize(898, 654);
        view->show();
        view->refresh();
        settle();
    }
    template <class W> W *on(const QString &name) { return find<W>(*view, u"whatif."_s + name); }
    QString cell(const QString &table, int row, int column) { return on<RowTable>(table)->model()->index(row, column).data().toString(); }
    void run()
    {
        on<QPushButton>(u"run"_s)->click();
        settle();
    }
    void list(const QString &line)
    {
        for (QAction *action : on<QPushButton>(u"list"_s)->menu()->actions())
            if (action->objectName() == u"whatif.list."_s + line)
                action->trigger();
        settle();
    }

    Group group;
    QList<Application> children;
    std::unique_ptr<WhatIfView> view;
};

} // namespace

/// The head tries other rules; nothing real changes until a family's code takes a seat at the desk.
class TestWhatIfView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp);
        words::use(Language::English, *qApp);
    }
    void bothRulesStandSideBySide();
    void whoLosesOpensTheDesk();
    void seatsAreAddedForTheTrialAlone();
    void aKeptTrialComesBackWithItsRulesAndItsChance();
    void aListLineOpensTheDeskOnItsGroup();
    void aFamilyThatDeclinesIsMarked();
    void theShownTableIsSaved();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestWhatIfView::bothRulesStandSideBySide()
{
    TryingOffice o;

    o.run();

    QCOMPARE(o.cell(u"measures"_s, 0, 0), u"Placed"_s);
    QCOMPARE(o.cell(u"measures"_s, 0, 1), u"3"_s);
    QCOMPARE(o.cell(u"measures"_s, 0, 2), u"3"_s);
    QCOMPARE(o.cell(u"measures"_s, 0, 3), u"0"_s);
    QVERIFY(o.on<QLabel>(u"sentence"_s)->text().contains(u"5 children wait"_s));
    QVERIFY(need(o.office.store().snapshots().trials(9)).isEmpty());
}

void TestWhatIfView::whoLosesOpensTheDesk()
{
    TryingOffice o;
    o.on<ChoiceBox>(u"b.mechanism"_s)->setValue(int(whatif::Mechanism::FirstClick));
    o.run();
    o.on<QTabBar>(u"tabs"_s)->setCurrentIndex(1);
    QSignalSpy goTo(o.view.get(), &WhatIfView::goTo);

    auto *table = o.on<RowTable>(u"changes"_s);
    QVERIFY(table->model()->rowCount() > 0);
    QCOMPARE(table->model()->index(0, 0).data().toString().size(), u"2026-000001-3"_s.size());
    table->selectRow(0);
    emit table->chosen(0);

    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.first().at(0).value<PageId>(), PageId::Desk);
    QVERIFY(goTo.first().at(1).value<QVariant>().canConvert<ApplicationId>());
}

void TestWhatIfView::seatsAreAddedForTheTrialAlone()
{
    TryingOffice o;

    o.on<QPushButton>(u"b.seats"_s)->click();
    Counter::settle();
    auto *dialog = Counter::find<SeatChangesDialog>(*o.view, u"seatchanges"_s);
    Counter::find<QSpinBox>(*dialog, u"seatchanges.seats"_s)->setValue(2);
    Counter::find<QPushButton>(*dialog, u"seatchanges.add"_s)->click();
    Counter::find<QPushButton>(*dialog, u"seatchanges.accept"_s)->click();
    Counter::settle();
    o.run();

    QCOMPARE(o.cell(u"measures"_s, 0, 1), u"3"_s);
    QCOMPARE(o.cell(u"measures"_s, 0, 2), u"5"_s);
    QCOMPARE(o.cell(u"measures"_s, 0, 3), u"+2"_s);
    QCOMPARE(o.office.seatsOf(o.group.id).size(), 3);
}

void TestWhatIfView::aKeptTrialComesBackWithItsRulesAndItsChance()
{
    TryingOffice o;
    o.on<QSpinBox>(u"seed"_s)->setValue(4711);
    o.on<ChoiceBox>(u"a.mechanism"_s)->setValue(int(whatif::Mechanism::WindowShare));
    o.run();
    o.on<QPushButton>(u"keep"_s)->click();
    Counter::settle();
    const QString placed = o.cell(u"measures"_s, 1, 1);
    o.on<QSpinBox>(u"seed"_s)->setValue(1);
    o.on<ChoiceBox>(u"a.mechanism"_s)->setValue(int(whatif::Mechanism::StrictDate));

    auto *past = o.on<ChoiceBox>(u"past"_s);
    QCOMPARE(past->count(), 2);
    past->setCurrentIndex(1);
    emit past->activated(1);
    Counter::settle();

    QCOMPARE(o.on<QSpinBox>(u"seed"_s)->value(), 4711);
    QCOMPARE(o.on<ChoiceBox>(u"a.mechanism"_s)->value().toInt(), int(whatif::Mechanism::WindowShare));
    QCOMPARE(o.cell(u"measures"_s, 1, 1), placed);
    QVERIFY(!o.on<QPushButton>(u"keep"_s)->isEnabled());
}

void TestWhatIfView::aListLineOpensTheDeskOnItsGroup()
{
    TryingOffice o;
    o.run();
    QSignalSpy goTo(o.view.get(), &WhatIfView::goTo);

    o.list(u"a"_s);
    auto *dialog = Counter::find<ProposalsDialog>(*o.view, u"proposals"_s);
    auto *table = Counter::find<RowTable>(*dialog, u"proposals.table"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    table->selectRow(1);
    Counter::find<QPushButton>(*dialog, u"proposals.take"_s)->click();

    QCOMPARE(goTo.size(), 1);
    const auto aim = goTo.first().at(1).value<QVariant>().value<SeatAim>();
    QCOMPARE(aim.application, o.children.at(1).id);
    QCOMPARE(aim.group, o.group.id);
    o.office.publish(o.office.seatsOf(o.group.id));
    DeskPage desk(o.context);
    o.show(desk);
    desk.open(QVariant::fromValue(aim));
    Counter::settle();
    QCOMPARE(Counter::find<RowTable>(desk, u"desk.take.group"_s)->currentRow(), 0);
}

void TestWhatIfView::aFamilyThatDeclinesIsMarked()
{
    TryingOffice o;
    o.run();
    o.list(u"b"_s);
    auto *dialog = Counter::find<ProposalsDialog>(*o.view, u"proposals"_s);

    Counter::find<QPushButton>(*dialog, u"proposals.mark"_s)->click();
    Counter::settle();

    QCOMPARE(need(o.office.store().snapshots().proposals()).first().state, ProposalState::Declined);
    QCOMPARE(Counter::find<QPushButton>(*dialog, u"proposals.mark"_s)->text(), u"Wanted after all F7"_s);
}

void TestWhatIfView::theShownTableIsSaved()
{
    TryingOffice o;
    DiskFiles files;
    o.context.tables = &files;
    QTemporaryDir folder;
    o.run();
    const QString path = folder.filePath(u"trial.csv"_s);

    o.on<QPushButton>(u"export"_s)->click();
    auto *dialog = Counter::find<QFileDialog>(*o.view, u"tables.save"_s);
    emit dialog->fileSelected(path);
    Counter::settle();

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Placed;3;3;0"_s), qPrintable(text));
}

void TestWhatIfView::nothingIsCutOff_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allOf<Language>())
        QTest::newRow(qPrintable(toText(language))) << language;
}

void TestWhatIfView::nothingIsCutOff()
{
    QFETCH(const Language, language);
    words::use(language, *qApp);
    TryingOffice o;
    o.on<ChoiceBox>(u"a.mechanism"_s)->setValue(int(whatif::Mechanism::WindowShare));
    o.run();

    // The place that the reports page has for it at 1366×768; while it runs as well.
    QCOMPARE(o.view->size(), QSize(898, 654));
    QVERIFY2(o.view->minimumSizeHint().width() <= 898, qPrintable(QString::number(o.view->minimumSizeHint().width())));
    QVERIFY2(o.view->minimumSizeHint().height() <= 654, qPrintable(QString::number(o.view->minimumSizeHint().height())));
    for (const QPushButton *button : o.view->findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
    if (const QString folder = qEnvironmentVariable("KEZEK_LOOK"); !folder.isEmpty()) {
        o.view->grab().save(u"%1/whatif-%2.png"_s.arg(folder, toText(language)));
        o.list(u"a"_s);
        Counter::find<ProposalsDialog>(*o.view, u"proposals"_s)->grab().save(u"%1/proposals-%2.png"_s.arg(folder, toText(language)));
    }
    words::use(Language::English, *qApp);
}

QTEST_MAIN(TestWhatIfView)
#include "tst_whatif.moc"
