// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "documents/tables/diskfiles.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/kindergartens/kindergartentree.h"
#include "ui/kindergartens/kindergartentreemodel.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// Beside its seats: what the Kindergartens page narrows, the seats that nobody was offered, and those that come free.
class TestPlacesViews : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp);
        words::use(Language::English, *qApp);
    }
    void hiddenSeatsAreNamedByKindergartenAndAged();
    void enterOpensTheSeatsOfTheGroup();
    void hiddenSeatsAreForTheHeadsOnly_data();
    void hiddenSeatsAreForTheHeadsOnly();
    void nothingHiddenIsSaidInWords();
    void seatsThatComeFreeLeadToTheirReferral();
    void noSeatComingFreeIsSaidInWords();
    void choicesNarrowTheTree_data();
    void choicesNarrowTheTree();
    void choicesAreTakenBackAtOnce();
    void tablesAreOfferedToWhoMay_data();
    void tablesAreOfferedToWhoMay();

private:
    static QStringList row(const RowTable *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        return cells;
    }
    static void view(PageWidget &page, int view)
    {
        Counter::find<ChoiceBox>(page, u"kindergartens.view"_s)->setValue(view);
        Counter::settle();
    }
    static QString text(PageWidget &page, const QString &name) { return Counter::find<QLabel>(page, name)->text(); }
    static QStringList shownGroups(PageWidget &page)
    {
        const QAbstractItemModel *model = Counter::find<KindergartenTree>(page, u"kindergartens.tree"_s)->model();
        QStringList names;
        for (int top = 0; top < model->rowCount(); ++top)
            for (int group = 0; group < model->rowCount(model->index(top, 0)); ++group)
                names.append(model->index(group, 0, model->index(top, 0)).data().toString().section(u'«', 1).section(u'»', 0, 0));
        return names;
    }
    /// With a norm of 26 and 20 seats: two taken, and one on referral.
    static Group shortGroup(Counter &counter)
    {
        const Group group = counter.office.addGroup({.kindergarten = counter.office.addKindergarten(u"№ 7 «Арай»"_s), .name = u"Бөбек"_s, .norm = 26});
        for (int number : {1, 2, 3}) {
            const Application child = counter.office.addWaiting(anApplication().born({2024, 5, number}).named(u"Оспан"_s, u"Әли"_s).build());
            const Referral referral = counter.office.addReferral(child.id, counter.office.seatsOf(group.id).at(number - 1).id);
            if (number < 3)
                counter.office.enrol(referral.id);
        }
        return group;
    }
};

void TestPlacesViews::hiddenSeatsAreNamedByKindergartenAndAged()
{
    Counter counter(Role::Supervisor);
    shortGroup(counter);
    counter.office.advance(60);
    counter.office.addGroup(2);
    counter.office.advance(64 * 86400);
    const Group fresh = counter.office.addGroup(1);
    counter.office.advance(86400);
    KindergartensPage page(counter.context);
    counter.show(page);

    view(page, 1);

    const auto *table = Counter::find<RowTable>(page, u"kindergartens.hidden"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(text(page, u"kindergartens.hidden.sentence"_s), u"In 3 kindergartens 26 seats are offered to nobody; the oldest for 65 days."_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(row(table, 0), (QStringList{u"№ 7 «Арай»"_s, u"Younger «Бөбек»"_s, u"26"_s, u"2"_s, u"1"_s, u"0"_s, u"0"_s, u"23"_s, u"23.11.2026"_s, u"65 days · ask the head"_s}));
    QCOMPARE(row(table, 2).last(), u"1 day"_s);
    QVERIFY(table->model()->index(0, 9).data(BadgeToneRole).isValid());
    QVERIFY(!table->model()->index(2, 9).data(BadgeToneRole).isValid());
    QCOMPARE(need(counter.office.store().kindergartens().group(fresh.id)).norm, 1);
}

void TestPlacesViews::enterOpensTheSeatsOfTheGroup()
{
    Counter counter(Role::Administrator);
    counter.office.addGroup(0);
    const Group group = shortGroup(counter);
    KindergartensPage page(counter.context);
    counter.show(page);
    view(page, 1);

    Counter::find<RowTable>(page, u"kindergartens.hidden"_s)->setFocus();
    Counter::key(Qt::Key_Return);
    Counter::settle();

    QVERIFY(Counter::find<KindergartenTree>(page, u"kindergartens.tree"_s)->isVisible());
    QVERIFY(text(page, u"kindergartens.chosen"_s).contains(group.name));
    QVERIFY(Counter::find<KindergartenTree>(page, u"kindergartens.tree"_s)->hasFocus());
}

void TestPlacesViews::hiddenSeatsAreForTheHeadsOnly_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QList<int>>("views");
    QTest::newRow("registrar") << Role::Registrar << QList<int>{0, 2};
    QTest::newRow("placement") << Role::Placement << QList<int>{0, 2};
    QTest::newRow("kindergarten") << Role::Kindergarten << QList<int>{0, 2};
    QTest::newRow("supervisor") << Role::Supervisor << QList<int>{0, 1, 2};
    QTest::newRow("administrator") << Role::Administrator << QList<int>{0, 1, 2};
}

void TestPlacesViews::hiddenSeatsAreForTheHeadsOnly()
{
    QFETCH(Role, role);
    QFETCH(QList<int>, views);
    Counter counter(Role::Registrar);
    const Group group = shortGroup(counter);
    counter.client.setActor(counter.office.actor(role, role == Role::Kindergarten ? std::optional(group.kindergarten) : std::nullopt));
    KindergartensPage page(counter.context);
    counter.show(page);

    const auto *box = Counter::find<ChoiceBox>(page, u"kindergartens.view"_s);
    QList<int> offered;
    for (int i = 0; i < box->count(); ++i)
        offered.append(box->itemData(i).toInt());
    QCOMPARE(offered, views);
    QCOMPARE(Counter::find<RowTable>(page, u"kindergartens.hidden"_s)->model()->rowCount() > 0, views.contains(1));
}

void TestPlacesViews::nothingHiddenIsSaidInWords()
{
    Counter counter(Role::Supervisor);
    const Group group = counter.office.addGroup(1);
    counter.office.publish(counter.office.seatsOf(group.id));
    KindergartensPage page(counter.context);
    counter.show(page);

    view(page, 1);

    QCOMPARE(text(page, u"kindergartens.hidden.sentence"_s), u"No seat is hidden."_s);
}

void TestPlacesViews::seatsThatComeFreeLeadToTheirReferral()
{
    Counter counter(Role::Registrar);
    shortGroup(counter);
    KindergartensPage page(counter.context);
    counter.show(page);
    view(page, 2);
    QSignalSpy gone(&page, &PageWidget::goTo);

    const auto *table = Counter::find<RowTable>(page, u"kindergartens.coming"_s);
    const ReferralRow held = need(counter.office.store().readers().referrals({}, {})).rows.first();
    Counter::find<RowTable>(page, u"kindergartens.coming"_s)->setFocus();
    Counter::key(Qt::Key_Return);

    QCOMPARE(text(page, u"kindergartens.coming.sentence"_s),
             u"1 seat comes free in the next 10 working days, by 07.12.2026, if the families do not come with their papers."_s);
    QCOMPARE(row(table, 0), (QStringList{u"01.12.2026"_s, u"01.12.2026 09:00"_s, u"№ 7 «Арай»"_s, u"«Бөбек»"_s, u"3"_s, held.referral.number.text(),
                                         u"issued"_s, u"nothing delivered"_s}));
    QVERIFY(!row(table, 0).join(u' ').contains(held.childIin.text()));
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().at(0).value<PageId>(), PageId::Referrals);
    QCOMPARE(gone.first().at(1).value<ReferralId>(), held.referral.id);
}

void TestPlacesViews::noSeatComingFreeIsSaidInWords()
{
    Counter counter(Role::Registrar);
    counter.office.addGroup(2);
    KindergartensPage page(counter.context);
    counter.show(page);

    view(page, 2);

    QCOMPARE(text(page, u"kindergartens.coming.sentence"_s), u"No seat comes free: no referral ends by 07.12.2026."_s);
}

void TestPlacesViews::choicesNarrowTheTree_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("nothing chosen") << u"language"_s << 0 << QStringList{u"Ay"_s, u"Kun"_s, u"Full"_s};
    QTest::newRow("language") << u"language"_s << 1 << QStringList{u"Kun"_s};
    QTest::newRow("age") << u"age"_s << 4 << QStringList{u"Ay"_s};
    QTest::newRow("kind") << u"kind"_s << 2 << QStringList{u"Kun"_s};
    QTest::newRow("free seats") << u"seats"_s << 1 << QStringList{u"Ay"_s, u"Kun"_s};
    QTest::newRow("closed seats") << u"seats"_s << 2 << QStringList{u"Ay"_s};
    QTest::newRow("district") << u"district"_s << 2 << QStringList{u"Full"_s};
}

void TestPlacesViews::choicesNarrowTheTree()
{
    QFETCH(QString, box);
    QFETCH(int, choice);
    QFETCH(QStringList, left);
    Counter counter(Role::Placement);
    const KindergartenId first = counter.office.addKindergarten(u"№ 1"_s);
    const KindergartenId second = counter.office.addKindergarten(u"№ 2"_s);
    Kindergarten moved = need(counter.office.store().kindergartens().kindergarten(second));
    moved.district = counter.office.district(1);
    need(counter.office.store().kindergartens().update(moved));
    const Group old = counter.office.addGroup({.seats = 2, .bornFrom = {2022, 1, 1}, .bornUntil = {2022, 12, 31}, .age = AgeGroup::Older, .kindergarten = first, .name = u"Ay"_s});
    counter.office.addGroup({.seats = 1, .bornFrom = {2025, 1, 1}, .bornUntil = {2025, 12, 31}, .language = GroupLanguage::Kazakh, .kind = GroupKind::Special, .kindergarten = first, .name = u"Kun"_s});
    const Group full = counter.office.addGroup({.seats = 1, .kindergarten = second, .name = u"Full"_s});
    counter.office.enrol(counter.office.addReferral(counter.office.addWaiting().id, counter.office.seatsOf(full.id).first().id).id);
    Seat closed = counter.office.seatsOf(old.id).last();
    closed.closedAt = counter.office.now();
    closed.closedReason = u"repair"_s;
    need(counter.office.store().seats().update(closed));
    KindergartensPage page(counter.context);
    counter.show(page);

    QStringList shown = shownGroups(page);
    Counter::find<ChoiceBox>(page, u"kindergartens.filter."_s + box)->setCurrentIndex(choice);
    Counter::settle();

    shown = shownGroups(page);
    shown.sort();
    left.sort();
    QCOMPARE(shown, left);
    QCOMPARE(Counter::find<QPushButton>(page, u"kindergartens.filter.clear"_s)->isVisible(), choice > 0);
}

void TestPlacesViews::choicesAreTakenBackAtOnce()
{
    Counter counter(Role::Placement);
    counter.office.addGroup(2);
    KindergartensPage page(counter.context);
    counter.show(page);
    Counter::find<ChoiceBox>(page, u"kindergartens.filter.language"_s)->setCurrentIndex(1);
    Counter::find<ChoiceBox>(page, u"kindergartens.filter.seats"_s)->setCurrentIndex(2);
    QVERIFY(shownGroups(page).isEmpty());

    Counter::find<QPushButton>(page, u"kindergartens.filter.clear"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(shownGroups(page).size(), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"kindergartens.filter.district"_s);
}

void TestPlacesViews::tablesAreOfferedToWhoMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("imports");
    QTest::addColumn<bool>("exports");
    QTest::newRow("registrar") << Role::Registrar << false << true;
    QTest::newRow("placement") << Role::Placement << true << true;
    QTest::newRow("kindergarten") << Role::Kindergarten << false << false;
    QTest::newRow("supervisor") << Role::Supervisor << true << true;
}

void TestPlacesViews::tablesAreOfferedToWhoMay()
{
    QFETCH(Role, role);
    QFETCH(bool, imports);
    QFETCH(bool, exports);
    Counter counter(Role::Registrar);
    DiskFiles files;
    counter.context.tables = &files;
    const Group group = counter.office.addGroup(1);
    counter.client.setActor(counter.office.actor(role, group.kindergarten));
    KindergartensPage page(counter.context);
    counter.show(page);

    const auto *tables = Counter::find<QPushButton>(page, u"kindergartens.tables"_s);
    QVERIFY(tables->isVisible());
    QStringList expected, offered;
    if (imports)
        expected << u"Import: Kindergartens…"_s << u"Import: Groups…"_s;
    if (exports)
        expected << u"Export: Kindergartens…"_s << u"Export: Groups…"_s;
    expected << u"Compare the list of the chosen kindergarten…"_s;
    page.retranslate();
    for (const QAction *action : tables->menu()->actions())
        offered.append(action->text());
    QCOMPARE(offered, expected);
}

QTEST_MAIN(TestPlacesViews)
#include "tst_placesviews.moc"
