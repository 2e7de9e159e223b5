// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "legible.h"

#include "ui/common/theme.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/kindergartens/seatgrid.h"
#include "ui/kindergartens/yearmovedialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A kindergarten in August 2027 with a pre-school group (one child for school, one too young for it) above an older one.
class August {
public:
    explicit August(Role role = Role::Placement) : counter(role), place(counter.office.addKindergarten(u"№ 11"_s))
    {
        preSchool = group(AgeGroup::PreSchool, 2021, u"Ертегі"_s);
        older = group(AgeGroup::Older, 2022, u"Дельфин"_s);
        graduate = attends(preSchool, QDate(2021, 5, 1), 1);
        young = attends(preSchool, QDate(2022, 3, 1), 2);
        counter.office.setNow(QDate(2027, 8, 16), QTime(11, 0));
    }

    void open(PageWidget &page)
    {
        counter.show(page);
        click(page, u"kindergartens.newYear"_s);
    }
    static void click(PageWidget &page, const QString &button)
    {
        page.activateWindow();
        Counter::settle();
        Counter::find<QPushButton>(page, button)->setFocus();
        Counter::key(Qt::Key_Space);
    }
    Group stored(const Group &group) { return need(counter.office.store().kindergartens().group(group.id)); }
    ApplicationState stateOf(const Referral &referral) { return need(counter.office.store().applications().get(referral.application)).state; }

    Counter counter;
    KindergartenId place;
    Group preSchool, older;
    Referral graduate, young;

private:
    Group group(AgeGroup age, int born, const QString &name)
    {
        GroupSpec spec;
        spec.seats = 3;
        spec.bornFrom = QDate(born, 1, 1);
        spec.bornUntil = QDate(born, 12, 31);
        spec.age = age;
        spec.kindergarten = place;
        spec.name = name;
        return counter.office.addGroup(spec);
    }
    Referral attends(const Group &group, QDate born, int seat)
    {
        const Application child = counter.office.addWaiting(anApplication().born(born).named(u"Ким"_s, u"Тимофей"_s).build());
        return counter.office.enrol(counter.office.addReferral(child.id, counter.office.seatsOf(group.id).at(seat - 1).id).id);
    }
};

QString cell(RowTable *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestYearMove : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }
    void groupsMoveUpByKeyboardAndBack();
    void aGroupIsLeftAsItIsByEnter();
    void aGroupWithPromisesDoesNotGraduate();
    void aChildThatGraduatesStaysDecidedWhenOneGoesBack();
    void aGraduatingGroupIsNoPlaceToGoTo();
    void whatChangedMeanwhileIsRefusedInTheWindow();
    void nothingToMoveIsSaid();
    void aSecondMoveIsRefusedOnThePage();
    void theBannerGoesWithTheNextBulletin();
    void onlyWhoMayMoveGroupsSeesIt_data();
    void onlyWhoMayMoveGroupsSeesIt();
    void aChildGoesToAnotherGroupByKeyboard();
    void aChildThatNoGroupTakesStays();
    void theWindowFitsInEveryLanguage_data();
    void theWindowFitsInEveryLanguage();
};

void TestYearMove::groupsMoveUpByKeyboardAndBack()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.open(page);

    auto *groups = Counter::find<RowTable>(page, u"yearMove.groups"_s);
    QCOMPARE(QApplication::focusWidget(), groups);
    QCOMPARE(cell(groups, 0, 2), u"to school"_s);
    QCOMPARE(cell(groups, 0, 3), u"2"_s);
    QCOMPARE(cell(groups, 0, 4), u"1"_s);
    QCOMPARE(cell(groups, 0, 5), u"1"_s);
    QCOMPARE(cell(groups, 1, 2), u"Pre-school"_s);
    Counter::key(Qt::Key_F8);

    auto *children = Counter::find<RowTable>(page, u"yearMove.children"_s);
    QCOMPARE(QApplication::focusWidget(), children);
    QCOMPARE(children->model()->rowCount(), 1);
    Counter::key(Qt::Key_F8);
    QVERIFY(Counter::find<MessageBar>(page, u"yearMove.bar"_s)->text().startsWith(u"1 "_s));
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"yearMove.fate"_s);
    Counter::key(Qt::Key_Down);
    Counter::key(Qt::Key_Down);
    QCOMPARE(cell(children, 0, 5), u"goes to Pre-school «Дельфин»"_s);
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), children);
    Counter::key(Qt::Key_F8);

    const QString summary = Counter::find<QLabel>(page, u"yearMove.summary"_s)->text();
    QVERIFY2(summary.contains(u"1 child"_s), qPrintable(summary));
    QCOMPARE(august.stored(august.older).age, AgeGroup::Older); // nothing yet
    Counter::key(Qt::Key_F8);

    QCOMPARE(august.stored(august.older).age, AgeGroup::PreSchool);
    QCOMPARE(august.stateOf(august.graduate), ApplicationState::Archived);
    QCOMPARE(august.stateOf(august.young), ApplicationState::Enrolled);
    const auto *tree = Counter::find<QAbstractItemView>(page, u"kindergartens.tree"_s);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2); // the ended one is gone, a nursery has come
    QVERIFY(Counter::find<MessageBar>(page, u"kindergartens.bar"_s)->text().contains(u"2027/28"_s));
    QVERIFY(Counter::find<QWidget>(page, u"kindergartens.yearMove"_s)->isVisible());

    August::click(page, u"kindergartens.yearMove.undo"_s);
    Counter::key(Qt::Key_F8);

    QCOMPARE(august.stored(august.older).age, AgeGroup::Older);
    QCOMPARE(august.stateOf(august.graduate), ApplicationState::Enrolled);
    QVERIFY(!Counter::find<QWidget>(page, u"kindergartens.yearMove"_s)->isVisible());
    QCOMPARE(need(august.counter.office.store().readers().check(august.counter.office.now())), QStringList());
}

void TestYearMove::aGroupIsLeftAsItIsByEnter()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.open(page);
    auto *groups = Counter::find<RowTable>(page, u"yearMove.groups"_s);

    Counter::key(Qt::Key_Return);
    QCOMPARE(cell(groups, 0, 2), u"stays as it is"_s);
    QCOMPARE(cell(groups, 0, 5), QString());
    Counter::key(Qt::Key_F8); // no misfits are left: straight to the summary
    QVERIFY(Counter::find<QLabel>(page, u"yearMove.summary"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    Counter::settle();
    QVERIFY(groups->isVisible());
    Counter::key(Qt::Key_F8);
    Counter::key(Qt::Key_F8);

    QCOMPARE(august.stored(august.preSchool), august.preSchool);
    QCOMPARE(august.stored(august.older).age, AgeGroup::PreSchool);
}

void TestYearMove::aGroupWithPromisesDoesNotGraduate()
{
    August august;
    august.counter.office.publish({august.counter.office.seatsOf(august.preSchool.id).at(2)});
    KindergartensPage page(august.counter.context);
    august.open(page);
    auto *groups = Counter::find<RowTable>(page, u"yearMove.groups"_s);

    QCOMPARE(cell(groups, 0, 2), u"stays as it is"_s);
    QCOMPARE(cell(groups, 0, 6), u"1 seat in the bulletin"_s);
    Counter::key(Qt::Key_Return);

    QVERIFY(Counter::find<MessageBar>(page, u"yearMove.bar"_s)->text().startsWith(u"1 promise"_s));
    QCOMPARE(cell(groups, 0, 2), u"stays as it is"_s);
}

void TestYearMove::aChildThatGraduatesStaysDecidedWhenOneGoesBack()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.open(page);
    Counter::key(Qt::Key_F8);
    Counter::key(Qt::Key_Return);
    Counter::key(Qt::Key_Down);
    auto *children = Counter::find<RowTable>(page, u"yearMove.children"_s);
    QCOMPARE(cell(children, 0, 5), u"leaves for school"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    Counter::settle();
    Counter::key(Qt::Key_F8);
    QCOMPARE(cell(children, 0, 5), u"leaves for school"_s);
    Counter::key(Qt::Key_F8);
    Counter::key(Qt::Key_F8);

    QCOMPARE(august.stateOf(august.young), ApplicationState::Archived);
}

void TestYearMove::aGraduatingGroupIsNoPlaceToGoTo()
{
    August august;
    YearPlan plan = need(planYearMove(august.counter.office.store()));
    QCOMPARE(plan.groups.at(1).group.id, august.older.id);
    // As if the other group ended too.
    plan.groups[1].group.age = AgeGroup::PreSchool;
    plan.groups[1].step = YearStep::Graduate;

    const YearChoices choices(plan);

    QCOMPARE(choices.children().size(), 1);
    QCOMPARE(choices.options(0).size(), 1);
    QCOMPARE(choices.options(0).first().fate, ChildFate::Graduates);
}

void TestYearMove::whatChangedMeanwhileIsRefusedInTheWindow()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.open(page);
    Counter::key(Qt::Key_Return);
    Counter::key(Qt::Key_F8);
    august.counter.office.write([&] { need(august.counter.office.store().kindergartens().updateGroup(august.older)); });
    Counter::key(Qt::Key_F8);

    QVERIFY(Counter::find<MessageBar>(page, u"yearMove.bar"_s)->text().startsWith(u"Someone else has changed this"_s));
    QCOMPARE(august.stored(august.older).age, AgeGroup::Older);
    QVERIFY(Counter::find<QPushButton>(page, u"yearMove.accept"_s)->isEnabled());
}

void TestYearMove::nothingToMoveIsSaid()
{
    August august;
    august.counter.office.setNow(QDate(2026, 11, 30), QTime(11, 0));
    KindergartensPage page(august.counter.context);
    august.open(page);

    Counter::key(Qt::Key_F8);

    QVERIFY(Counter::find<MessageBar>(page, u"yearMove.bar"_s)->text().startsWith(u"No group moves"_s));
    QVERIFY(Counter::find<RowTable>(page, u"yearMove.groups"_s)->isVisible());
}

void TestYearMove::aSecondMoveIsRefusedOnThePage()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.open(page);
    Counter::key(Qt::Key_Return);
    Counter::key(Qt::Key_F8);
    Counter::key(Qt::Key_F8);

    August::click(page, u"kindergartens.newYear"_s);

    QVERIFY(Counter::find<MessageBar>(page, u"kindergartens.bar"_s)->text().startsWith(u"The groups have moved into this school year already"_s));
}

void TestYearMove::theBannerGoesWithTheNextBulletin()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.open(page);
    Counter::key(Qt::Key_Return);
    Counter::key(Qt::Key_F8);
    Counter::key(Qt::Key_F8);
    QVERIFY(Counter::find<QWidget>(page, u"kindergartens.yearMove"_s)->isVisible());

    august.counter.office.publish({august.counter.office.seatsOf(august.older.id).first()});
    page.refresh();
    Counter::settle();

    QVERIFY(!Counter::find<QWidget>(page, u"kindergartens.yearMove"_s)->isVisible());
}

void TestYearMove::onlyWhoMayMoveGroupsSeesIt_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("sees");
    for (const Role role : {Role::Registrar, Role::Placement, Role::Kindergarten, Role::Supervisor, Role::Administrator})
        QTest::newRow(qPrintable(toText(role))) << role << (role != Role::Registrar && role != Role::Kindergarten);
}

void TestYearMove::onlyWhoMayMoveGroupsSeesIt()
{
    QFETCH(Role, role);
    QFETCH(bool, sees);
    August august(role);
    KindergartensPage page(august.counter.context);
    august.counter.show(page);

    QCOMPARE(Counter::find<QPushButton>(page, u"kindergartens.newYear"_s)->isVisible(), sees);
}

void TestYearMove::aChildGoesToAnotherGroupByKeyboard()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.counter.show(page);
    page.open(QVariant::fromValue(august.preSchool.id));
    Counter::settle();
    Counter::find<SeatGrid>(page, u"kindergartens.seats"_s)->setFocus();
    Counter::key(Qt::Key_Right);

    August::click(page, u"kindergartens.transfer"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"kindergartens.transferTo.group"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(!Counter::find<QLabel>(page, u"reason.problem"_s)->text().isEmpty());
    Counter::find<QWidget>(page, u"kindergartens.transferTo.reason"_s)->setFocus();
    Counter::type(u"by age"_s);
    Counter::key(Qt::Key_F8);

    QVERIFY(need(august.counter.office.store().referrals().get(august.young.id)).releasedAt);
    QCOMPARE(need(august.counter.office.store().seats().ofGroup(august.older.id)).first().application, std::optional(august.young.application));
    QVERIFY(Counter::find<MessageBar>(page, u"kindergartens.bar"_s)->text().contains(u"seat 1"_s));
}

void TestYearMove::aChildThatNoGroupTakesStays()
{
    August august;
    KindergartensPage page(august.counter.context);
    august.counter.show(page);
    page.open(QVariant::fromValue(august.preSchool.id));
    Counter::settle();
    Counter::find<SeatGrid>(page, u"kindergartens.seats"_s)->setFocus();

    August::click(page, u"kindergartens.transfer"_s);

    QVERIFY(!Counter::find<QPushButton>(page, u"kindergartens.transferTo.accept"_s)->isEnabled());
}

void TestYearMove::theWindowFitsInEveryLanguage_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allOf<Language>())
        QTest::newRow(qPrintable(toText(language))) << language;
}

void TestYearMove::theWindowFitsInEveryLanguage()
{
    QFETCH(Language, language);
    words::use(language, *qApp);
    August august;
    KindergartensPage page(august.counter.context);
    august.open(page);
    auto *dialog = page.findChild<YearMoveDialog *>();

    for (int step = 0; step < 3; ++step) {
        const QSize size = dialog->size();
        QVERIFY2(size.width() <= 1366 && size.height() <= 728, qPrintable(QString::number(size.height())));
        const QStringList cut = cutIn(*dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        const QString folder = qEnvironmentVariable("KEZEK_PICTURES");
        if (!folder.isEmpty())
            dialog->grab().save(u"%1/yearmove-%2-%3.png"_s.arg(folder, toText(language)).arg(step));
        Counter::key(step == 1 ? Qt::Key_Return : Qt::Key_F8);
        if (step == 1) {
            Counter::key(Qt::Key_Down);
            Counter::key(Qt::Key_F8);
        }
    }
}

QTEST_MAIN(TestYearMove)
#include "tst_yearmove.moc"
