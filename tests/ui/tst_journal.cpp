// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "ui/archive/archivepage.h"
#include "ui/journal/journalpage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/applications/viewcard.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// The journal's page and the term of personal data by keys, on a real office in memory.
class TestJournalPage : public QObject {
    Q_OBJECT

    template <class P> std::unique_ptr<P> opened(Counter &counter)
    {
        auto page = std::make_unique<P>(counter.context);
        counter.show(*page);
        return page;
    }
    static void view(Counter &counter, ApplicationId child, const QString &why)
    {
        (void)need(perform<ViewCard>(counter.office.store(), counter.office.actor(Role::Placement), counter.office.random(), {child, why}));
    }
    static int looks(Counter &counter)
    {
        int count = 0;
        for (const JournalRow &row : need(counter.office.store().journal().ofSubject(u"office"_s, 1)))
            count += row.verb == "view-journal"_L1;
        return count;
    }
    static const QAbstractItemModel &rows(QWidget &page) { return *Counter::find<RowTable>(page, u"journal.list"_s)->model(); }

private slots:
    void opensOnTheLastDaysAndSaysWhatWasBeforeAndAfter()
    {
        Counter counter(Role::Supervisor);
        const Application child = counter.office.addWaiting();
        view(counter, child.id, u"desk"_s);

        const auto page = opened<JournalPage>(counter);

        QVERIFY(rows(*page).rowCount() >= 2);
        QCOMPARE(rows(*page).index(0, 3).data().toString(), u"The journal was opened"_s);
        QCOMPARE(looks(counter), 1);
        auto *list = Counter::find<RowTable>(*page, u"journal.list"_s);
        list->selectRow(1);
        Counter::settle();
        QVERIFY(Counter::find<QLabel>(*page, u"journal.reached"_s)->isHidden()); // nothing reached back
        QVERIFY(Counter::find<QLabel>(*page, u"journal.facts"_s)->text().contains(child.number->text()));
        QVERIFY(Counter::find<QLabel>(*page, u"journal.facts"_s)->text().contains(u"Reason: desk"_s));
        QVERIFY(Counter::find<QLabel>(*page, u"journal.facts"_s)->text().contains(u"\nApplication\n"_s)); // no number but the family's
        list->selectRow(0);
        Counter::settle();
        QVERIFY(Counter::find<QLabel>(*page, u"journal.facts"_s)->text().endsWith(u"\nEducation office"_s)); // there is one
        list->selectRow(1);
        Counter::settle();
        QVERIFY(!Counter::find<QLabel>(*page, u"journal.nothing"_s)->isHidden());
    }

    void refreshingIsNoNewQuestionAndEnterIs()
    {
        Counter counter(Role::Supervisor);
        const auto page = opened<JournalPage>(counter);
        page->refresh();
        page->refresh();
        Counter::settle();
        QCOMPARE(looks(counter), 1);

        auto *reason = Counter::find<QLineEdit>(*page, u"journal.reason"_s);
        QTest::keyClicks(reason, u"nothing of the kind"_s);
        QCOMPARE(looks(counter), 1); // typing asks nothing
        QTest::keyClick(reason, Qt::Key_Return);
        Counter::settle();

        QCOMPARE(looks(counter), 2);
        QCOMPARE(rows(*page).rowCount(), 0);
    }

    void findsOneChildByItsNumberAndSaysWhenThereIsNone()
    {
        Counter counter(Role::Administrator);
        const Application first = counter.office.addWaiting();
        const Application second = counter.office.addWaiting();
        view(counter, first.id, u"desk"_s);
        view(counter, second.id, u"desk"_s);
        const auto page = opened<JournalPage>(counter);
        auto *person = Counter::find<QLineEdit>(*page, u"journal.person"_s);

        QTest::keyClicks(person, second.number->text());
        QTest::keyClick(person, Qt::Key_Return);
        Counter::settle();

        for (int row = 0; row < rows(*page).rowCount(); ++row)
            QCOMPARE(rows(*page).index(row, 4).data().toString(), second.child.name.brief());
        QVERIFY(rows(*page).rowCount() >= 2);

        person->setText(u"240116600123"_s);
        QTest::keyClick(person, Qt::Key_Return);
        Counter::settle();
        QVERIFY(!Counter::find<MessageBar>(*page, u"journal.bar"_s)->text().isEmpty());
    }

    void enterOpensTheChild()
    {
        Counter counter(Role::Supervisor);
        const Application child = counter.office.addWaiting();
        view(counter, child.id, u"desk"_s);
        const auto page = opened<JournalPage>(counter);
        QSignalSpy opens(page.get(), &PageWidget::goTo);
        auto *list = Counter::find<RowTable>(*page, u"journal.list"_s);
        list->selectRow(1);
        Counter::settle();

        QTest::keyClick(list, Qt::Key_Return);

        Counter::settle();

        QCOMPARE(opens.size(), 1);
        QCOMPARE(opens[0][0].value<PageId>(), PageId::Desk);
        QCOMPARE(opens[0][1].value<ApplicationId>(), child.id);
    }

    void anAlarmOpensItsRowsAndIsMarkedAsSeen()
    {
        Counter counter(Role::Supervisor);
        const Application child = counter.office.addWaiting();
        counter.office.setNow(QDate(2026, 11, 24), QTime(3, 0));
        view(counter, child.id, u"night"_s);
        counter.office.setNow(QDate(2026, 11, 24), QTime(10, 0));
        const auto page = opened<JournalPage>(counter);
        Counter::find<ChoiceBox>(*page, u"journal.view"_s)->setCurrentIndex(1);
        Counter::settle();
        auto *alarms = Counter::find<RowTable>(*page, u"journal.alarms"_s);
        QCOMPARE(alarms->model()->rowCount(), 1);

        QTest::keyClick(alarms, Qt::Key_Return);

        Counter::settle();
        QCOMPARE(rows(*page).rowCount(), 1);
        QCOMPARE(rows(*page).index(0, 6).data().toString(), u"night"_s);

        Counter::find<ChoiceBox>(*page, u"journal.view"_s)->setCurrentIndex(1);

        Counter::settle();
        Counter::find<QPushButton>(*page, u"journal.markSeen"_s)->click();
        Counter::settle();
        auto *dialog = page->findChild<QDialog *>(u"alarm"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_F8);
        Counter::settle();
        QVERIFY(dialog->isVisible()); // nothing was said
        QTest::keyClicks(Counter::find<QPlainTextEdit>(*dialog, u"alarm.reason"_s), u"on duty"_s);
        QTest::keyClick(dialog, Qt::Key_F8);
        Counter::settle();

        QCOMPARE(alarms->model()->rowCount(), 0);
        Counter::find<QCheckBox>(*page, u"journal.seenToo"_s)->click();
        Counter::settle();
        QCOMPARE(alarms->model()->rowCount(), 1);
        QVERIFY(alarms->model()->index(0, 4).data().toString().contains(u"on duty"_s));
    }

    void destroysByTermOnlyAfterTheNumberWasTyped()
    {
        Counter counter(Role::Administrator);
        const Application ended = archived(counter);
        counter.office.setNow(QDate(2030, 1, 10), QTime(10, 0));
        const auto page = opened<ArchivePage>(counter);
        QCOMPARE(Counter::find<RowTable>(*page, u"archive.list"_s)->model()->rowCount(), 1);

        Counter::find<QPushButton>(*page, u"archive.destroy"_s)->click();

        Counter::settle();
        auto *dialog = page->findChild<QDialog *>(u"destroy"_s);
        QVERIFY(dialog);
        QTest::keyClicks(Counter::find<QLineEdit>(*dialog, u"destroy.approver"_s), u"Head"_s);
        QTest::keyClicks(Counter::find<QLineEdit>(*dialog, u"destroy.reason"_s), u"term"_s);
        QTest::keyClick(dialog, Qt::Key_F8);
        Counter::settle();
        QVERIFY(counter.office.store().applications().get(ended.id));
        QTest::keyClicks(Counter::find<QLineEdit>(*dialog, u"destroy.cases"_s), u"1"_s);
        QTest::keyClick(dialog, Qt::Key_F8);
        Counter::settle();

        QCOMPARE(counter.office.store().applications().get(ended.id).error().code, ErrorCode::DataDestroyed);
        QCOMPARE(Counter::find<RowTable>(*page, u"archive.list"_s)->model()->rowCount(), 0);
        auto *acts = page->findChild<QDialog *>(u"acts"_s);
        QVERIFY(acts);
        QCOMPARE(Counter::find<RowTable>(*acts, u"acts.list"_s)->model()->index(0, 0).data().toString(), u"2030-1"_s);
    }

    void saysThatNothingIsDue()
    {
        Counter counter(Role::Administrator);
        (void)archived(counter);
        const auto page = opened<ArchivePage>(counter);

        Counter::find<QPushButton>(*page, u"archive.destroy"_s)->click();

        Counter::settle();

        auto *dialog = page->findChild<QDialog *>(u"destroy"_s);
        QVERIFY(dialog);
        QVERIFY(!Counter::find<QPushButton>(*dialog, u"destroy.accept"_s)->isEnabled());
    }

    void aRegistrarNeitherDestroysNorGivesDataOut()
    {
        Counter counter(Role::Registrar);
        (void)archived(counter);
        const auto page = opened<ArchivePage>(counter);

        QVERIFY(Counter::find<QPushButton>(*page, u"archive.destroy"_s)->isHidden());
        QVERIFY(Counter::find<QPushButton>(*page, u"archive.acts"_s)->isHidden());
        QVERIFY(Counter::find<QPushButton>(*page, u"archive.ownData"_s)->isHidden());
    }

    void ownDataAsksForTheRequest()
    {
        Counter counter(Role::Supervisor);
        const Application ended = archived(counter);
        const auto page = opened<ArchivePage>(counter);
        Counter::find<RowTable>(*page, u"archive.list"_s)->selectRow(0);
        Counter::settle();
        Counter::find<QPushButton>(*page, u"archive.ownData"_s)->click();
        Counter::settle();
        auto *dialog = page->findChild<QDialog *>(u"ownData"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_F8);
        Counter::settle();
        QCOMPARE(need(counter.office.store().journal().ofSubject(u"application"_s, ended.id.value)).constFirst().verb == "answer-own-data"_L1, false);

        QTest::keyClicks(Counter::find<QLineEdit>(*dialog, u"ownData.requestNumber"_s), u"17"_s);
        QTest::keyClicks(Counter::find<DayEdit>(*dialog, u"ownData.requestDate"_s), u"20.11.2026"_s);
        QTest::keyClick(dialog, Qt::Key_F8);

        const auto last = [&] { return need(counter.office.store().journal().ofSubject(u"application"_s, ended.id.value)).constFirst(); };
        QTRY_COMPARE(last().verb, u"answer-own-data"_s);
        const JournalRow row = last();
        QCOMPARE(row.after.value(u"requestNumber"_s).toString(), u"17"_s);
    }

private:
    static Application archived(Counter &counter)
    {
        const Application waiting = counter.office.addWaiting();
        counter.office.write([&] {
            SqlSession &session = counter.office.store().session();
            need(session.run(u"UPDATE queue_entry SET left_at = ?, left_cause = 'Withdrawn' WHERE application_id = ?"_s, binds(counter.office.now(), waiting.id)));
            need(session.run(u"UPDATE application SET state = 'Archived', ended_at = ?, end_cause = 'Withdrawn' WHERE id = ?"_s, binds(counter.office.now(), waiting.id)));
        });
        return waiting;
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journal.moc"
