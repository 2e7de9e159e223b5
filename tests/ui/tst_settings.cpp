// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingshands.h"

#include "ui/common/theme.h"
#include "ui/settings/rulelines.h"
#include "ui/settings/yeargrid.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QSpinBox>

using namespace kezek;
using namespace kezek::test;
using namespace kezek::test::settings;
using namespace Qt::Literals::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aRuleIsChangedFromADay();
    void aDayThatHasPassedIsRefusedBesideItsField();
    void aRuleThatTheProgramKeepsIsShownAsFixed();
    void ruleLinesSayWhatIsInForceAndWhatComesNext();
    void everyKindOfRuleValueIsSaidInWords();
    void aWeakPasswordIsRefusedBesideItsField();
    void theLastAdministratorCannotBeSwitchedOff();
    void aNewPasswordIsTypedTwice();
    void aDayOffIsMarkedByEnterWithItsName();
    void aYearWithoutCalendarIsSaidSo();
    void aDistrictNameThatIsTakenIsRefusedBesideItsField();
    void theOfficeIsRenamed();
    void whatWasTypedStaysThroughARefresh();
    void aSectionOfAnotherRoleIsReadOnlyWithASentence();
};

void TestSettings::aRuleIsChangedFromADay()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.rules"_s);

    standOn(page, u"settings.rules.list"_s, u"R9"_s);
    Counter::find(page, u"settings.rules.list"_s)->setFocus();
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.rules.value"_s);
    Counter::find<QSpinBox>(page, u"settings.rules.value"_s)->selectAll();
    Counter::type(u"7"_s);
    typeInto(page, u"settings.rules.from"_s, u"01012027"_s);
    typeInto(page, u"settings.rules.note"_s, u"order 5"_s);
    Counter::key(Qt::Key_F8);

    const Rulebook book = need(counter.office.store().settings().rulebook());
    QCOMPARE(book.on(QDate(2026, 12, 31)).referralWorkingDays, 5);
    QCOMPARE(book.on(QDate(2027, 1, 1)).referralWorkingDays, 7);
    QCOMPARE(Counter::find<RowTable>(page, u"settings.rules.list"_s)->currentIndex().siblingAtColumn(4).data().toString(), u"7 from 01.01.2027"_s);
    QCOMPARE(Counter::find<RowTable>(page, u"settings.rules.history"_s)->model()->rowCount(), 2);
}

void TestSettings::aDayThatHasPassedIsRefusedBesideItsField()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.rules"_s);

    standOn(page, u"settings.rules.list"_s, u"R9"_s);
    click(page, u"settings.rules.change"_s);
    Counter::find<QSpinBox>(page, u"settings.rules.value"_s)->setValue(9);
    typeInto(page, u"settings.rules.from"_s, u"22112026"_s);
    Counter::key(Qt::Key_F8);

    QVERIFY(saysProblem(u"from"_s));
    QCOMPARE(Counter::find<QSpinBox>(page, u"settings.rules.value"_s)->value(), 9);
    QCOMPARE(need(counter.office.store().settings().rulebook()).on(QDate(2027, 1, 1)).referralWorkingDays, 5);
}

void TestSettings::aRuleThatTheProgramKeepsIsShownAsFixed()
{
    Counter counter(Role::Administrator);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.rules"_s);

    standOn(page, u"settings.rules.list"_s, u"R19"_s);

    QVERIFY(!Counter::find<QPushButton>(page, u"settings.rules.change"_s)->isEnabled());
    QVERIFY(!label(page, u"settings.rules.change.whyNot"_s).isEmpty());
}

void TestSettings::ruleLinesSayWhatIsInForceAndWhatComesNext()
{
    const QString key = u"referralWorkingDays"_s;
    QList<RuleRow> rows = defaultRuleRows(QDate(2026, 1, 1));
    rows.append({u"R9"_s, key, u"8"_s, QDate(2027, 9, 1), {}});
    rows.append({u"R9"_s, key, u"7"_s, QDate(2027, 1, 1), {}});
    rows.append({u"R9"_s, key, u"6"_s, QDate(2026, 6, 1), {}});
    const Rulebook book(rows);

    const auto lines = ruleLines(book, QDate(2026, 11, 23));
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const RuleLine &l) { return l.key.key == key; });

    QCOMPARE(line->now.value, u"6"_s);
    QCOMPARE(line->now.from, QDate(2026, 6, 1));
    QCOMPARE(line->next->value, u"7"_s);
    QCOMPARE(ruleHistory(book, key).size(), 4);
    QCOMPARE(ruleLines(Rulebook(), QDate(2026, 11, 23)).size(), ruleKeys().size());
}

void TestSettings::everyKindOfRuleValueIsSaidInWords()
{
    for (const RuleLine &line : ruleLines(Rulebook(defaultRuleRows(QDate(2026, 1, 1))), QDate(2026, 11, 23)))
        QVERIFY2(!ruleWords(line.key, line.now.value).isEmpty(), qPrintable(line.key.key));
}

void TestSettings::aWeakPasswordIsRefusedBesideItsField()
{
    Counter counter(Role::Administrator);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.workers"_s);
    const auto before = need(counter.office.store().workers().all()).size();

    click(page, u"settings.workers.add"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.workers.login"_s);
    Counter::type(u"aigul"_s);
    typeInto(page, u"settings.workers.fullName"_s, u"Aigul"_s);
    typeInto(page, u"settings.workers.password"_s, u"1234567"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(saysProblem(u"password"_s));
    QCOMPARE(Counter::find<QLineEdit>(page, u"settings.workers.login"_s)->text(), u"aigul"_s);
    QCOMPARE(need(counter.office.store().workers().all()).size(), before);
    typeInto(page, u"settings.workers.password"_s, u"12345678"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(need(counter.office.store().workers().all()).size(), before + 1);
    QVERIFY(need(counter.office.store().workers().byLogin(u"aigul"_s))->mustChangePassword);
}

void TestSettings::theLastAdministratorCannotBeSwitchedOff()
{
    Counter counter(Role::Administrator);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.workers"_s);

    standOn(page, u"settings.workers.list"_s, u"admin"_s);
    click(page, u"settings.workers.switch"_s);
    Counter::key(Qt::Key_F8);

    QVERIFY(Counter::find(page, u"settings.workers.switching.bar"_s)->isVisible());
    QVERIFY(need(counter.office.store().workers().byLogin(u"admin"_s))->active);
}

void TestSettings::aNewPasswordIsTypedTwice()
{
    Counter counter(Role::Administrator);
    const Actor worker = counter.office.actor(Role::Registrar);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.workers"_s);

    standOn(page, u"settings.workers.list"_s, worker.login);
    click(page, u"settings.workers.setPassword"_s);
    Counter::type(u"longenough"_s);
    typeInto(page, u"settings.workers.newPassword.again"_s, u"longenougj"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(saysProblem(u"again"_s));
    typeInto(page, u"settings.workers.newPassword.again"_s, u"longenough"_s);
    Counter::key(Qt::Key_F8);

    const auto account = need(counter.office.store().workers().get(worker.id));
    QVERIFY(counter.office.store().workers().verifyPassword(account.passwordHash, u"longenough"_s));
}

void TestSettings::aDayOffIsMarkedByEnterWithItsName()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.calendar"_s);
    auto *grid = Counter::find<YearGrid>(page, u"settings.calendar.grid"_s);
    QCOMPARE(grid->current(), QDate(2026, 11, 23));

    grid->setFocus();
    Counter::key(Qt::Key_Down);
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.calendar.note"_s);
    Counter::type(u"City day"_s);
    Counter::key(Qt::Key_F8);

    const WorkingCalendar calendar = need(counter.office.store().settings().calendar());
    QVERIFY(!need(calendar.isWorking(QDate(2026, 11, 30))));
    QVERIFY(label(page, u"settings.calendar.day"_s).contains(u"City day"_s));
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellOf(QDate(2026, 11, 30)).center());
    Counter::settle();
    Counter::key(Qt::Key_F8);
    QVERIFY(need(need(counter.office.store().settings().calendar()).isWorking(QDate(2026, 11, 30))));
}

void TestSettings::aYearWithoutCalendarIsSaidSo()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.calendar"_s);
    QVERIFY(!Counter::find(page, u"settings.calendar.unknown"_s)->isVisible());

    while (need(counter.office.store().settings().calendar()).knows(Counter::find<YearGrid>(page, u"settings.calendar.grid"_s)->year()))
        click(page, u"settings.calendar.after"_s);

    QVERIFY(Counter::find(page, u"settings.calendar.unknown"_s)->isVisible());
}

void TestSettings::aDistrictNameThatIsTakenIsRefusedBesideItsField()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.districts"_s);

    click(page, u"settings.districts.add"_s);
    auto *name = Counter::find<QLineEdit>(page, u"settings.districts.nameRu"_s);
    name->setText(u"Центр"_s);
    Counter::find<QLineEdit>(page, u"settings.districts.nameKk"_s)->setText(u"Басқа"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(saysProblem(u"nameRu"_s));
    name->setText(u"7 мкр"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(need(counter.office.store().kindergartens().districts()).size(), 3);
    QCOMPARE(Counter::find<RowTable>(page, u"settings.districts.list"_s)->model()->rowCount(), 3);
}

void TestSettings::theOfficeIsRenamed()
{
    Counter counter(Role::Administrator);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.office"_s);

    typeInto(page, u"settings.office.address"_s, u"Mira 2"_s);
    click(page, u"settings.office.save"_s);

    QCOMPARE(need(counter.office.store().settings().office()).address, u"Mira 2"_s);
    QVERIFY(Counter::find(page, u"settings.office.bar"_s)->isVisible());
}

void TestSettings::whatWasTypedStaysThroughARefresh()
{
    Counter counter(Role::Administrator);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.office"_s);

    typeInto(page, u"settings.office.address"_s, u"Mira 2"_s);
    page.refresh();
    Counter::settle();

    QCOMPARE(Counter::find<QLineEdit>(page, u"settings.office.address"_s)->text(), u"Mira 2"_s);
}

void TestSettings::aSectionOfAnotherRoleIsReadOnlyWithASentence()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.office"_s);

    QVERIFY(Counter::find<QLabel>(page, u"settings.office.rights"_s)->isVisible());
    QVERIFY(Counter::find<QLineEdit>(page, u"settings.office.address"_s)->isReadOnly());
    QVERIFY(!Counter::find<QPushButton>(page, u"settings.office.save"_s)->isEnabled());
    page.open(u"settings.workers"_s);
    Counter::settle();
    QVERIFY(!Counter::find<QPushButton>(page, u"settings.workers.add"_s)->isEnabled());
    QVERIFY(Counter::find<QPushButton>(page, u"settings.workers.own"_s)->isEnabled());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
