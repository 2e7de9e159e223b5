// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "ui/applications/applicationform.h"
#include "ui/applications/applicationspage.h"
#include "ui/applications/correctdialog.h"
#include "ui/applications/newapplicationcontroller.h"
#include "ui/applications/refusedialog.h"
#include "ui/widgets/rowtable.h"
#include "usecases/applications/correctapplication.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime novemberAt(int day, int hour)
{
    return instantOf(QDate(2026, 11, day), QTime(hour, 0));
}

ApplicationBuilder aFiled(int hour)
{
    return anApplication().filed(novemberAt(20, hour)).due(novemberAt(23, hour)).with([](Application &application) {
        application.child.certificate = {u"AK"_s, u"1840273"_s, QDate(2024, 7, 9), u"RAGS"_s};
    });
}

Application stored(Counter &counter, ApplicationId id)
{
    return need(counter.office.store().applications().get(id));
}

QString barOf(const ApplicationsPage &page)
{
    return page.findChild<MessageBar *>(u"applications.bar"_s)->text();
}

} // namespace

/// The check at registration by keys, on a real office in memory.
class TestApplications : public QObject {
    Q_OBJECT

    std::unique_ptr<ApplicationsPage> opened(Counter &counter)
    {
        auto page = std::make_unique<ApplicationsPage>(counter.context);
        counter.show(*page);
        return page;
    }

private slots:
    void listsByTheTimeThatIsLeft()
    {
        Counter counter(Role::Registrar);
        const Application later = counter.office.addFiled(aFiled(16).build());
        const Application sooner = counter.office.addFiled(aFiled(8).build());
        const auto page = opened(counter);

        const auto *list = Counter::find<RowTable>(*page, u"applications.list"_s);

        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u'−'));
        QVERIFY(sooner.id != later.id);
    }

    void registersFromTheListWithSpaceAndF8()
    {
        Counter counter(Role::Registrar);
        const Application first = counter.office.addFiled(aFiled(10).build());
        const Application second = counter.office.addFiled(aFiled(11).build());
        const auto page = opened(counter);
        QSignalSpy changed(page.get(), &PageWidget::changed);

        Counter::key(Qt::Key_Space); // certificate
        Counter::key(Qt::Key_Space); // address
        Counter::key(Qt::Key_F8);

        const Application registered = stored(counter, first.id);
        QCOMPARE(registered.state, ApplicationState::Waiting);
        QVERIFY(barOf(*page).contains(registered.number->text()));
        QVERIFY(Counter::find<QPushButton>(*page, u"applications.printNotice"_s)->isVisible());
        QCOMPARE(changed.size(), 1);
        // The next family is open already.
        QCOMPARE(stored(counter, second.id).state, ApplicationState::Filed);
        QCOMPARE(Counter::find<RowTable>(*page, u"applications.list"_s)->currentRow(), 0);
        QVERIFY(!Counter::find<QPushButton>(*page, u"applications.register"_s)->isEnabled());
    }

    void aKeyMeetsNothingWhileTheNextCardComes()
    {
        Counter counter(Role::Registrar);
        const Application first = counter.office.addFiled(aFiled(10).build());
        counter.office.addFiled(aFiled(11).build());
        const auto page = opened(counter);
        Counter::key(Qt::Key_Space);
        Counter::key(Qt::Key_Space);
        counter.hold();

        Counter::key(Qt::Key_Down);

        for (const QString &button : {u"applications.register"_s, u"applications.refuse"_s, u"applications.correct"_s})
            QVERIFY2(!Counter::find<QPushButton>(*page, button)->isEnabled(), qPrintable(button));
        Counter::key(Qt::Key_F8);
        Counter::key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!page->findChild<RefuseDialog *>());
        counter.answer();
        QCOMPARE(stored(counter, first.id).state, ApplicationState::Filed);
        QVERIFY(Counter::find<QPushButton>(*page, u"applications.refuse"_s)->isEnabled());
    }

    void nothingActsOnWhatWasJustRegistered()
    {
        Counter counter(Role::Registrar);
        const Application first = counter.office.addFiled(aFiled(10).build());
        const Application second = counter.office.addFiled(aFiled(11).build());
        const auto page = opened(counter);
        Counter::key(Qt::Key_Space);
        Counter::key(Qt::Key_Space);
        counter.hold();
        Counter::key(Qt::Key_F8);
        while (stored(counter, first.id).state == ApplicationState::Filed)
            counter.answerOne(); // the notice and the list are still to come

        Counter::key(Qt::Key_F8);
        Counter::key(Qt::Key_R, Qt::ControlModifier);

        QVERIFY(!page->findChild<RefuseDialog *>());
        counter.answer();
        QVERIFY2(barOf(*page).contains(stored(counter, first.id).number->text()), qPrintable(barOf(*page)));
        QCOMPARE(stored(counter, second.id).state, ApplicationState::Filed);
    }

    void doesNotRegisterBeforeEverythingIsCompared()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);

        Counter::key(Qt::Key_Space);
        Counter::key(Qt::Key_F8);

        QCOMPARE(stored(counter, filed.id).state, ApplicationState::Filed);
        QVERIFY(barOf(*page).contains(u"not registered"));
    }

    void registersOnGeneralGroundsWhenTheBenefitHasExpired()
    {
        Counter counter(Role::Registrar);
        const Benefit expired{PriorityCategory::FirstPriority, u"large family"_s, u"17"_s, QDate(2026, 11, 18)};
        const Application filed = counter.office.addFiled(aFiled(10).benefit(expired).build());
        const auto page = opened(counter);
        QVERIFY(Counter::find<QLabel>(*page, u"applications.advice"_s)->text().contains(u"expired"));

        Counter::key(Qt::Key_Space);
        Counter::key(Qt::Key_Space);
        Counter::key(Qt::Key_F8);

        QCOMPARE(stored(counter, filed.id).state, ApplicationState::Waiting);
        QCOMPARE(stored(counter, filed.id).category, PriorityCategory::General);
    }

    void masksNumbersUntilTheyAreAskedForAndJournalsWhoAsked()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);
        const auto valueOf = [&](int row) {
            return Counter::find<RowTable>(*page, u"applications.checks"_s)->model()->index(row, 1).data().toString();
        };
        QCOMPARE(valueOf(0), filed.child.iin.masked());
        const int before = counter.journaled(u"view-card"_s, filed.id);

        Counter::key(Qt::Key_I, Qt::ControlModifier);

        QCOMPARE(valueOf(0), filed.child.iin.grouped());
        QCOMPARE(counter.journaled(u"view-card"_s, filed.id), before + 1);
    }

    void journalsAnOpenedCardOnce()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);

        QTRY_COMPARE(counter.journaled(u"view-card"_s, filed.id), 1);
        page->refresh();
        QTest::qWait(400);

        QCOMPARE(counter.journaled(u"view-card"_s, filed.id), 1);
    }

    void keepsTheTicksWhenTheListIsReadAgain()
    {
        Counter counter(Role::Registrar);
        counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);
        Counter::key(Qt::Key_Space);
        Counter::key(Qt::Key_Space);

        page->refresh();
        Counter::settle();

        QVERIFY(Counter::find<QPushButton>(*page, u"applications.register"_s)->isEnabled());
    }

    void refusesWithAGroundAndWordsAndKeepsTheDialogWhileTheyMiss()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);
        Counter::key(Qt::Key_R, Qt::ControlModifier);
        auto *dialog = page->findChild<RefuseDialog *>();
        QVERIFY(dialog && dialog->isVisible());

        Counter::find<QPushButton>(*dialog, u"refuse.accept"_s)->click();
        Counter::settle();
        QVERIFY(dialog->isVisible());
        QCOMPARE(stored(counter, filed.id).state, ApplicationState::Filed);
        Counter::find<QPlainTextEdit>(*dialog, u"refuse.explanation"_s)->setPlainText(u"Lives in another city"_s);
        Counter::find<QPushButton>(*dialog, u"refuse.accept"_s)->click();
        Counter::settle();

        QCOMPARE(stored(counter, filed.id).state, ApplicationState::Archived);
        QCOMPARE(stored(counter, filed.id).endCause, std::optional(Cause::Refused));
    }

    void correctsWhatWasTypedWrong()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);
        Counter::key(Qt::Key_F4);
        auto *dialog = page->findChild<CorrectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *street = Counter::find<QLineEdit>(*dialog, u"correct.address.text"_s);
        QCOMPARE(street->text(), filed.address.text);

        street->setText(u"Mira 5, 6"_s);
        Counter::find<QLineEdit>(*dialog, u"correct.reason"_s)->setText(u"misheard"_s);
        Counter::find<QPushButton>(*dialog, u"correct.accept"_s)->click();
        Counter::settle();

        const Application corrected = stored(counter, filed.id);
        QCOMPARE(corrected.address.text, u"Mira 5, 6"_s);
        // Nothing that was not touched has changed.
        QCOMPARE(corrected.child, filed.child);
        QCOMPARE(corrected.applicant, filed.applicant);
        QCOMPARE(corrected.phones, filed.phones);
        QCOMPARE(corrected.messageLanguage, filed.messageLanguage);
    }

    void showsBothVersionsWhenSomebodyElseWasFaster()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);
        Counter::key(Qt::Key_F4);
        auto *dialog = page->findChild<CorrectDialog *>();
        Counter::find<QLineEdit>(*dialog, u"correct.address.text"_s)->setText(u"Mira 5, 6"_s);
        Counter::find<QLineEdit>(*dialog, u"correct.reason"_s)->setText(u"misheard"_s);
        counter.office.write([&] {
            Application other = stored(counter, filed.id);
            other.address.text = u"Abaya 1"_s;
            need(counter.office.store().applications().update(filed, other));
        });

        auto *accept = Counter::find<QPushButton>(*dialog, u"correct.accept"_s);
        accept->click();
        Counter::settle();
        QCOMPARE(stored(counter, filed.id).address.text, u"Abaya 1"_s);

        const auto *rows = Counter::find<RowTable>(*dialog, u"correct.differences"_s)->model();
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 1).data().toString(), u"Mira 5, 6"_s);
        QCOMPARE(rows->index(0, 2).data().toString(), u"Abaya 1"_s);
        accept->click();
        Counter::settle();
        QCOMPARE(stored(counter, filed.id).address.text, u"Mira 5, 6"_s);
    }

    void bothVersionsAreTakenFieldByField()
    {
        Counter counter(Role::Registrar);
        const Application filed = counter.office.addFiled(aFiled(10).build());
        const auto page = opened(counter);
        Counter::key(Qt::Key_F4);
        auto *dialog = page->findChild<CorrectDialog *>();
        auto *street = Counter::find<QLineEdit>(*dialog, u"correct.address.text"_s);
        street->setText(u"Mira 5, 6"_s);
        Counter::find<QLineEdit>(*dialog, u"correct.reason"_s)->setText(u"misheard"_s);
        // Meanwhile another worker corrects the same address and the child's name.
        ApplicationForm form(ApplicationForm::For::Correcting, u"other"_s);
        form.setOffice(need(readFormOffice(counter.office.store())));
        form.fill(filed);
        ApplicationInput other = form.input();
        other.address.text = u"Abaya 1"_s;
        other.child.name.given = u"Айша"_s;
        need(perform<CorrectApplication>(counter.office.store(), counter.office.actor(Role::Supervisor), counter.office.random(),
                                         {filed.id, filed.revision, other, u"by phone"_s}));

        auto *accept = Counter::find<QPushButton>(*dialog, u"correct.accept"_s);
        accept->click();
        Counter::settle();

        auto *table = Counter::find<RowTable>(*dialog, u"correct.differences"_s);
        QVERIFY(table->isVisible() && table->hasFocus());
        QVERIFY(Counter::find<QLabel>(*dialog, u"correct.differences.who"_s)->text().contains(counter.office.actor(Role::Supervisor).name));
        QCOMPARE(table->model()->rowCount(), 2);
        // What was typed here stays, what was not touched is theirs.
        QCOMPARE(street->text(), u"Mira 5, 6"_s);
        QCOMPARE(Counter::find<QLineEdit>(*dialog, u"correct.child.name.given"_s)->text(), u"Айша"_s);
        for (int row = 0; row < 2; ++row)
            if (table->model()->index(row, 1).data().toString() == u"Mira 5, 6"_s)
                table->selectRow(row);
        Counter::key(Qt::Key_Space);
        QCOMPARE(street->text(), u"Abaya 1"_s);
        Counter::key(Qt::Key_Space);
        QCOMPARE(street->text(), u"Mira 5, 6"_s);
        accept->click();
        Counter::settle();

        QCOMPARE(stored(counter, filed.id).address.text, u"Mira 5, 6"_s);
        QCOMPARE(stored(counter, filed.id).child.name.given, u"Айша"_s);
    }
};

QTEST_MAIN(TestApplications)
#include "tst_applications.moc"
