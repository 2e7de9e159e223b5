// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskhands.h"

#include "ui/common/theme.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// A referral is issued and its paper does not come: the deed stays, and the worker is told what to do about the paper.
class TestPrinting : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanupTestCase() { words::use(Language::English, *qApp); }
    void withoutAPrinterTheReferralStaysIssued_data();
    void withoutAPrinterTheReferralStaysIssued();

private:
    static void print(DeskPage &page);
};

/// "Print…", and a printer chosen in the system's window.
void TestPrinting::print(DeskPage &page)
{
    Counter::find(page, u"desk.take.print"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QTRY_VERIFY(page.findChild<QPrintDialog *>());
    auto *dialog = page.findChild<QPrintDialog *>();
    emit static_cast<QDialog *>(dialog)->accepted();
    delete dialog;
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    Counter::settle();
}

void TestPrinting::withoutAPrinterTheReferralStaysIssued_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("notPrinted");
    QTest::addColumn<QString>("printed");
    QTest::newRow("Russian") << Language::Russian << u"Документ не напечатан; всё сделанное до этого сохранено. Проверьте, включён ли принтер и есть ли бумага"_s
                             << u"Документ отправлен на принтер. Если он не вышел, проверьте, есть ли бумага"_s;
    QTest::newRow("Kazakh") << Language::Kazakh << u"Құжат басып шығарылмады; бұған дейін жасалғанның бәрі сақталған. Принтер қосулы ма, қағазы бар ма"_s
                            << u"Құжат принтерге жіберілді. Шықпаса, принтерде қағаз бар-жоғын тексеріп"_s;
}

void TestPrinting::withoutAPrinterTheReferralStaysIssued()
{
    QFETCH(Language, language);
    QFETCH(QString, notPrinted);
    QFETCH(QString, printed);
    words::use(language, *qApp);
    Counter counter(Role::Registrar);
    DeskPage page(counter.context);
    const Application child = takeSeatAtDesk(counter, page);
    const auto referral = need(counter.office.store().referrals().liveOf(child.id));
    QVERIFY(referral);
    const auto *number = Counter::find<QLabel>(page, u"desk.take.number"_s);
    const auto *bar = Counter::find<MessageBar>(page, u"desk.take.bar"_s);

    counter.papers.answer = refuse(ErrorCode::PrinterFailed);
    print(page);

    QVERIFY2(bar->text().startsWith(notPrinted), qPrintable(bar->text()));
    QCOMPARE(number->text(), referral->number.text());
    QCOMPARE(need(counter.office.store().referrals().get(referral->id)).state, ReferralState::Issued);
    QCOMPARE(counter.journaled(u"take-seat"_s, child.id), 1);
    // The same button again, once there is paper.
    counter.papers.answer = Done();
    print(page);
    QVERIFY2(bar->text().startsWith(printed), qPrintable(bar->text()));
    QCOMPARE(std::get<ReferralPaper>(*counter.papers.last).referral.number, referral->number);
    QCOMPARE(counter.papers.lastLanguage, child.messageLanguage); // the family's, not the window's
    QCOMPARE(need(counter.office.store().referrals().ofApplication(child.id)).size(), 1);
}

QTEST_MAIN(TestPrinting)

#include "tst_printing.moc"
