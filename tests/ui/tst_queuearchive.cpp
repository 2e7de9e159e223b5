// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "ui/archive/archivepage.h"
#include "ui/queue/queuepage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/applications/refuseapplication.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// The queue's list and the archive by keys, on a real office in memory.
class TestQueueArchive : public QObject {
    Q_OBJECT

    template <class P> std::unique_ptr<P> opened(Counter &counter)
    {
        auto page = std::make_unique<P>(counter.context);
        counter.show(*page);
        return page;
    }
    static Application refused(Counter &counter)
    {
        const Application filed = counter.office.addFiled(anApplication().build());
        (void)need(perform<RefuseApplication>(counter.office.store(), counter.office.actor(Role::Registrar), counter.office.random(),
                                              {filed.id, {}, RefusalGround::NotResident, u"lives elsewhere"_s}));
        return filed;
    }

private slots:
    void opensTheYoungestQueueFirst()
    {
        Counter counter(Role::Registrar);
        counter.office.addWaiting(anApplication().born({2022, 5, 1}).build());
        counter.office.addWaiting(anApplication().born({2024, 5, 1}).build());
        counter.office.addWaiting(anApplication().born({2024, 6, 1}).build());

        const auto page = opened<QueuePage>(counter);

        QCOMPARE(Counter::find<QTabBar>(*page, u"queue.years"_s)->count(), 2);
        QCOMPARE(Counter::find<RowTable>(*page, u"queue.list"_s)->model()->rowCount(), 2);
    }

    void aYearThatBeginsMeanwhileTakesNobodysPlace()
    {
        Counter counter(Role::Registrar);
        counter.office.addWaiting(anApplication().born({2024, 5, 1}).build());
        counter.office.addWaiting(anApplication().born({2024, 6, 1}).build());
        const auto page = opened<QueuePage>(counter);

        counter.office.addWaiting(anApplication().born({2025, 1, 2}).build());
        page->refresh();
        Counter::settle();

        const auto *years = Counter::find<QTabBar>(*page, u"queue.years"_s);
        QCOMPARE(years->count(), 2);
        QCOMPARE(years->tabData(years->currentIndex()).toInt(), 2024);
        QCOMPARE(Counter::find<RowTable>(*page, u"queue.list"_s)->model()->rowCount(), 2);
    }

    void filtersByCategoryAndByName()
    {
        Counter counter(Role::Registrar);
        counter.office.addWaiting(anApplication().named(u"Abaev"_s, u"Arman"_s).build());
        counter.office.addWaiting(anApplication().named(u"Bekov"_s, u"Daniyar"_s).category(PriorityCategory::FirstPriority).build());
        const auto page = opened<QueuePage>(counter);
        const auto *rows = Counter::find<RowTable>(*page, u"queue.list"_s)->model();
        QCOMPARE(rows->rowCount(), 2);

        Counter::find<ChoiceBox>(*page, u"queue.category"_s)->setValue(u"FirstPriority"_s);
        Counter::settle();
        QCOMPARE(rows->rowCount(), 1);
        Counter::find<ChoiceBox>(*page, u"queue.category"_s)->setValue(QString());
        Counter::find<QLineEdit>(*page, u"queue.filter"_s)->setFocus();
        Counter::type(u"abaev"_s);

        QTRY_COMPARE(rows->rowCount(), 1);
        QVERIFY(rows->index(0, 2).data().toString().contains(u"Abaev"));
    }

    void opensTheDeskOnEnter()
    {
        Counter counter(Role::Registrar);
        const Application waiting = counter.office.addWaiting();
        const auto page = opened<QueuePage>(counter);
        QSignalSpy left(page.get(), &PageWidget::goTo);

        Counter::key(Qt::Key_Return);

        QCOMPARE(left.size(), 1);
        QCOMPARE(left.constFirst().at(0).value<PageId>(), PageId::Desk);
        QCOMPARE(left.constFirst().at(1).value<QVariant>().value<ApplicationId>(), waiting.id);
    }

    void readsMorePagesWhenTheEndIsNear()
    {
        Counter counter(Role::Registrar);
        for (int i = 0; i < pageSize + 20; ++i)
            counter.office.addWaiting();
        const auto page = opened<QueuePage>(counter);
        auto *list = Counter::find<RowTable>(*page, u"queue.list"_s);
        QCOMPARE(list->model()->rowCount(), pageSize);

        Counter::key(Qt::Key_End, Qt::ControlModifier);

        QTRY_COMPARE(list->model()->rowCount(), pageSize + 20);
    }

    void reopensARefusedApplicationWithAReason()
    {
        Counter counter(Role::Registrar);
        const Application ended = refused(counter);
        const auto page = opened<ArchivePage>(counter);
        QVERIFY(!Counter::find<QPushButton>(*page, u"archive.restore"_s)->isEnabled());
        QVERIFY(!Counter::find<QLabel>(*page, u"archive.whyNotRestore"_s)->text().isEmpty());

        Counter::find<QPushButton>(*page, u"archive.reopen"_s)->click();
        auto *dialog = page->findChild<QDialog *>(u"reopen"_s);
        QVERIFY(dialog);
        Counter::find<QPlainTextEdit>(*dialog, u"reopen.reason"_s)->setPlainText(u"proof of residence was brought"_s);
        Counter::find<QPushButton>(*dialog, u"reopen.accept"_s)->click();
        Counter::settle();

        QCOMPARE(need(counter.office.store().applications().get(ended.id)).state, ApplicationState::Filed);
        QCOMPARE(Counter::find<RowTable>(*page, u"archive.list"_s)->model()->rowCount(), 0);
    }

    void saysThatARegistrarMayNotRestore()
    {
        Counter counter(Role::Registrar);
        const Application waiting = counter.office.addWaiting();
        counter.office.write([&] {
            Application ended = waiting;
            need(counter.office.store().queue().leave(ended.id, counter.office.now(), Cause::Withdrawn));
            ended.state = ApplicationState::Archived;
            ended.endedAt = counter.office.now();
            ended.endCause = Cause::Withdrawn;
            need(counter.office.store().applications().update(waiting, ended));
        });

        const auto page = opened<ArchivePage>(counter);

        QVERIFY(!Counter::find<QPushButton>(*page, u"archive.restore"_s)->isEnabled());
        QVERIFY(Counter::find<QLabel>(*page, u"archive.whyNotRestore"_s)->text().contains(u"roles"));
    }
};

QTEST_MAIN(TestQueueArchive)
#include "tst_queuearchive.moc"
