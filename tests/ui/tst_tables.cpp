// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingshands.h"

#include "documents/tables/diskfiles.h"
#include "ui/common/theme.h"
#include "ui/queue/queuepage.h"
#include "ui/tables/comparedialog.h"
#include "ui/tables/importdialog.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace kezek;
using namespace kezek::test;
using namespace kezek::test::settings;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString groupHead = u"Детский сад;Группа;Возраст;Язык;Рождены с;Рождены по;Мест;Воспитатель\n"_s;
const QString goodGroup = u"№ 1;Күншуақ;ясельная;каз;01.09.2023;31.08.2024;25;x\n"_s;

} // namespace

/// Tables through the windows: what is bad is listed, what is good is imported by one press more.
class TestTables : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void init();
    void badCellsAreListedAndNothingCanBeImported();
    void aGoodTableIsCheckedThenImported();
    void aFileThatIsNoTableIsSaidSo();
    void theSectionOffersWhatTheRoleMay_data();
    void theSectionOffersWhatTheRoleMay();
    void aTableIsSavedAndTheJournalSaysWho();
    void differencesAreListedAndSaved();
    void closingAWindowStopsItsWork();

private:
    QString written(const QString &text);
    template <class D> D *opened(D *dialog)
    {
        dialog->open();
        Counter::settle();
        return dialog;
    }

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<SettingsPage> m_page;
    DiskFiles m_files;
    QTemporaryDir m_folder;
};

void TestTables::init()
{
    m_page.reset();
    m_counter = std::make_unique<Counter>(Role::Administrator);
    m_counter->context.tables = &m_files;
    m_counter->office.addKindergarten(u"№ 1"_s);
    m_page = std::make_unique<SettingsPage>(m_counter->context);
    open(*m_counter, *m_page, u"settings.tables"_s);
}

QString TestTables::written(const QString &text)
{
    QFile file(m_folder.filePath(u"table.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text.toUtf8());
    return file.fileName();
}

void TestTables::badCellsAreListedAndNothingCanBeImported()
{
    auto *dialog = opened(new ImportDialog(m_counter->context, ImportKind::Groups, written(groupHead + goodGroup + u"№ 7;;ясельная;каз;вчера;31.08.2024;25;x\n"_s), m_page.get()));

    dialog->check();
    Counter::settle();

    auto *rows = dialog->findChild<RowTable *>(u"import.rows"_s);
    QVERIFY(rows->isVisible());
    QStringList said;
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        said.append(u"%1 %2 %3"_s.arg(rows->model()->index(row, 0).data().toString(), rows->model()->index(row, 1).data().toString(), rows->model()->index(row, 2).data().toString()));
    QCOMPARE(said, (QStringList{u"3 A Детский сад"_s, u"3 B Группа"_s, u"3 E Рождены с"_s}));
    QVERIFY(rows->model()->index(2, 3).data().toString().contains(u"вчера"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"import.accept"_s)->isVisible());
    const QString bar = dialog->findChild<MessageBar *>(u"import.bar"_s)->text();
    QVERIFY2(bar.contains(u"H Воспитатель"_s) && bar.contains(u"Nothing was imported"_s), qPrintable(bar));
}

void TestTables::aGoodTableIsCheckedThenImported()
{
    auto *dialog = opened(new ImportDialog(m_counter->context, ImportKind::Groups, written(groupHead + goodGroup), m_page.get()));
    QStringList sentences;
    connect(dialog, &ImportDialog::imported, this, [&](const QString &sentence) { sentences.append(sentence); });
    const auto groups = [&] { return need(m_counter->office.store().readers().kindergartens({})).first().groups.size(); };

    dialog->check();
    Counter::settle();
    QCOMPARE(groups(), 0);
    auto *import = dialog->findChild<QPushButton *>(u"import.accept"_s);
    QVERIFY(import->isVisible());
    import->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(groups(), 1);
    QCOMPARE(sentences.size(), 1);
    QVERIFY(!QApplication::activeWindow() || QApplication::activeWindow()->objectName() != u"import"_s);
}

void TestTables::aFileThatIsNoTableIsSaidSo()
{
    auto *dialog = opened(new ImportDialog(m_counter->context, ImportKind::Groups, written(u"a;\"b\n"_s), m_page.get()));

    dialog->check();
    Counter::settle();

    QCOMPARE(dialog->findChild<MessageBar *>(u"import.bar"_s)->text(), words::ofTableFile(Error{ErrorCode::FieldNotUnderstood, {}, {}, {1}}));
    QVERIFY(!dialog->findChild<QPushButton *>(u"import.accept"_s)->isVisible());
}

void TestTables::theSectionOffersWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("import");
    QTest::addColumn<bool>("exportQueue");
    QTest::addColumn<bool>("exportGroups");
    QTest::newRow("registrar") << Role::Registrar << true << false << true;
    QTest::newRow("placement") << Role::Placement << false << false << true;
    QTest::newRow("supervisor") << Role::Supervisor << true << true << true;
}

void TestTables::theSectionOffersWhatTheRoleMay()
{
    QFETCH(const Role, role);
    QFETCH(const bool, import);
    QFETCH(const bool, exportQueue);
    QFETCH(const bool, exportGroups);
    m_counter->client.setActor(m_counter->office.actor(role));
    m_page->refresh();
    Counter::settle();
    auto *what = Counter::find<ChoiceBox>(*m_page, u"settings.tables.export.what"_s);
    const auto live = [&](const QString &name) { return Counter::find<QPushButton>(*m_page, name)->isEnabled(); };

    QCOMPARE(live(u"settings.tables.import"_s), import);
    what->setValue(u"queue"_s);
    QCOMPARE(live(u"settings.tables.export"_s), exportQueue);
    what->setValue(u"groups"_s);
    QCOMPARE(live(u"settings.tables.export"_s), exportGroups);
    QVERIFY(live(u"settings.tables.compare"_s));
}

void TestTables::aTableIsSavedAndTheJournalSaysWho()
{
    m_counter->office.addWaiting();
    QueuePage page(m_counter->context);
    m_counter->show(page);
    click(page, u"queue.export"_s);
    auto *dialog = page.findChild<QFileDialog *>(u"tables.save"_s);
    QVERIFY(dialog);
    const QString path = m_folder.filePath(u"queue.xlsx"_s);

    emit dialog->fileSelected(path);
    dialog->close();
    Counter::settle();

    QVERIFY(QFile::exists(path));
    QVERIFY(Counter::find<MessageBar>(page, u"queue.bar"_s)->text().contains(path));
    const QList<JournalRow> rows = need(m_counter->office.store().journal().ofSubject(u"office"_s, 1));
    QCOMPARE(rows.first().verb, u"export-table"_s);
    QCOMPARE(rows.first().after, (QJsonObject{{u"table"_s, u"queue"_s}, {u"rows"_s, 1}}));
}

void TestTables::differencesAreListedAndSaved()
{
    const Kindergarten kindergarten = need(m_counter->office.store().kindergartens().all()).first();
    const QString stranger = testIin(QDate(2024, 7, 1), 900).text();
    auto *dialog = opened(new CompareDialog(m_counter->context, kindergarten, written(u"ИИН;ФИО;Группа\n%1;Ким Тимофей;Күн\n"_s.arg(stranger)), m_page.get()));

    dialog->compare();
    Counter::settle();

    auto *rows = dialog->findChild<RowTable *>(u"compare.rows"_s);
    QCOMPARE(rows->model()->rowCount(), 1);
    QVERIFY(rows->model()->index(0, 0).data().toString().contains(u"Ким Тимофей"_s));
    QVERIFY(!rows->model()->index(0, 0).data().toString().contains(stranger));
    auto *save = dialog->findChild<QPushButton *>(u"compare.accept"_s);
    QVERIFY(save->isVisible());
    save->setFocus();
    Counter::key(Qt::Key_Space);
    const QString path = m_folder.filePath(u"differences.xlsx"_s);
    auto *where = dialog->findChild<QFileDialog *>(u"tables.save"_s);
    emit where->fileSelected(path);
    where->close();
    Counter::settle();
    QVERIFY(QFile::exists(path));
}

/// A window whose work is under way: this one never ends by itself.
void TestTables::closingAWindowStopsItsWork()
{
    class Endless : public TableJobDialog {
    public:
        explicit Endless(QWidget *parent) : TableJobDialog(u"job"_s, u"Job"_s, parent) { progress = begin(u"Working."_s); }
        void stopped() { end(u"Stopped."_s, theme::Tone::Info); }
        std::shared_ptr<TableProgress> progress;
    };
    auto *dialog = opened(new Endless(m_page.get()));
    QVERIFY(dialog->progress->tell(5, 0.5));

    Counter::key(Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->progress->tell(6, 0.6));
    dialog->stopped();
    QCOMPARE(dialog->findChild<MessageBar *>(u"job.bar"_s)->text(), u"Stopped."_s);

    const auto progress = opened(new Endless(m_page.get()))->progress;
    m_page.reset();
    QVERIFY(progress->stop);
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
