// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/listsource.h"
#include "usecases/desk.h"
#include "usecases/tables/compareenrolled.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// A kindergarten's own list beside ours.
class TestCompareEnrolled : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsNothingWhereTheListIsOurs();
    void findsEachKindOfDifference();
    void comparesNamesAsPeopleWriteThem_data();
    void comparesNamesAsPeopleWriteThem();
    void namesRowsItCannotCompare();
    void writesWhoLookedAndNothingElse();
    void aKindergartenComparesItsOwnListAlone();
    void aKindergartenLearnsNothingOfAnothersChild();
    void aTerminalComparesNothing();
    void stopsWhenAsked();

private:
    Application enrolled(const Group &group, const QString &surname, const QString &given, const QString &patronymic = {});
    Result<ComparisonReport> compare(const QList<QStringList> &rows, const Actor &actor, const std::function<bool(const ImportProgress &)> &progress = [](const ImportProgress &) { return true; });
    Result<ComparisonReport> compare(const QList<QStringList> &rows) { return compare(rows, m_desk->office.actor(Role::Placement)); }
    static QStringList told(const ComparisonReport &report);
    static QList<QStringList> headed(const QList<QStringList> &rows) { return QList<QStringList>{{u"Группа"_s, u"Ф.И.О. ребенка"_s, u"ИИН"_s}} + rows; }

    std::unique_ptr<Desk> m_desk;
    KindergartenId m_kindergarten;
    Group m_sun;
    Group m_moon;
};

void TestCompareEnrolled::init()
{
    m_desk = std::make_unique<Desk>();
    m_kindergarten = m_desk->office.addKindergarten(u"№ 1"_s);
    GroupSpec spec;
    spec.kindergarten = m_kindergarten;
    spec.name = u"Күн"_s;
    m_sun = m_desk->office.addGroup(spec);
    spec.name = u"Ай"_s;
    m_moon = m_desk->office.addGroup(spec);
}

Application TestCompareEnrolled::enrolled(const Group &group, const QString &surname, const QString &given, const QString &patronymic)
{
    TestOffice &office = m_desk->office;
    const Application application = office.addWaiting(anApplication().born({2024, 5, 1}).named(surname, given, patronymic).build());
    const QList<SeatStatus> seats = need(office.store().seats().ofGroup(group.id));
    for (const SeatStatus &seat : seats)
        if (seat.state != SeatState::Taken) {
            office.enrol(office.addReferral(application.id, seat.seat.id).id);
            break;
        }
    return application;
}

Result<ComparisonReport> TestCompareEnrolled::compare(const QList<QStringList> &rows, const Actor &actor, const std::function<bool(const ImportProgress &)> &progress)
{
    ListSource source(rows);
    return compareEnrolled(m_desk->store(), actor, m_desk->office.random(), source, {m_kindergarten, progress});
}

QStringList TestCompareEnrolled::told(const ComparisonReport &report)
{
    QStringList lines;
    for (const ListDifference &d : report.differences)
        lines.append(u"%1 %2: %3/%4, %5/%6"_s.arg(toText(d.kind), QString::number(d.line), d.theirName, d.ourName, d.theirGroup, d.ourGroup));
    return lines;
}

void TestCompareEnrolled::findsNothingWhereTheListIsOurs()
{
    const Application kim = enrolled(m_sun, u"Ким"_s, u"Тимофей"_s, u"Андреевич"_s);
    const Application ospan = enrolled(m_moon, u"Оспан"_s, u"Әсем"_s);

    const auto report = compare(headed({{u"Ай"_s, u"Оспан Әсем"_s, ospan.child.iin.text()}, {u"«КҮН»"_s, u"Ким  Тимофей Андреевич"_s, u'#' + kim.child.iin.text()}}));

    QVERIFY(report);
    QCOMPARE(told(*report), QStringList());
    QCOMPARE(report->theirs, 2);
    QCOMPARE(report->ours, 2);
}

void TestCompareEnrolled::findsEachKindOfDifference()
{
    const Application kim = enrolled(m_sun, u"Ким"_s, u"Тимофей"_s);
    const Application left = enrolled(m_sun, u"Оспан"_s, u"Әсем"_s);
    const Application moved = enrolled(m_moon, u"Петров"_s, u"Пётр"_s);
    const Group other = m_desk->office.addGroup();
    const Application elsewhere = enrolled(other, u"Жүніс"_s, u"Али"_s);
    const QString stranger = testIin(QDate(2024, 7, 1), 900).text();

    const auto report = compare(headed({{u"Күн"_s, u"Кимм Тимофей"_s, kim.child.iin.text()},
                                        {u"Күн"_s, u"Петров Пётр"_s, moved.child.iin.text()},
                                        {u"Күн"_s, u"Жүніс Али"_s, elsewhere.child.iin.text()},
                                        {u"Ай"_s, u"Новый Мальчик"_s, stranger},
                                        {u"Ай"_s, u"Ким Тимофей"_s, kim.child.iin.text()}}));

    QVERIFY(report);
    const QString place = need(m_desk->store().kindergartens().kindergarten(other.kindergarten)).name + u", "_s + other.name;
    QCOMPARE(told(*report), (QStringList{u"OtherName 2: Кимм Тимофей/Ким Тимофей, Күн/Күн"_s,
                                         u"OtherGroup 3: Петров Пётр/Петров Пётр, Күн/Ай"_s,
                                         u"OtherKindergarten 4: Жүніс Али/Жүніс Али, Күн/"_s + place,
                                         u"MissingHere 5: Новый Мальчик/, Ай/"_s,
                                         u"ListedTwice 6: Ким Тимофей/, Ай/"_s,
                                         u"MissingThere 0: /Оспан Әсем, /Күн"_s}));
    QCOMPARE(report->differences.last().child, left.child.iin);
}

void TestCompareEnrolled::comparesNamesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("same");
    QTest::newRow("in capitals") << u"КИМ ТИМОФЕЙ АНДРЕЕВИЧ"_s << true;
    QTest::newRow("without patronymic") << u"Ким Тимофей"_s << true;
    QTest::newRow("no name") << QString() << true;
    QTest::newRow("another patronymic") << u"Ким Тимофей Андреевна"_s << false;
    QTest::newRow("another surname") << u"Кин Тимофей"_s << false;
    QTest::newRow("surname alone") << u"Ким"_s << false;
}

void TestCompareEnrolled::comparesNamesAsPeopleWriteThem()
{
    QFETCH(const QString, theirs);
    QFETCH(const bool, same);
    const Application kim = enrolled(m_sun, u"Ким"_s, u"Тимофей"_s, u"Андреевич"_s);

    const auto report = compare(headed({{{}, theirs, kim.child.iin.text()}}));
    const auto parts = compare({{u"ИИН"_s, u"Фамилия"_s, u"Имя"_s, u"Отчество"_s}, {kim.child.iin.text(), theirs.section(u' ', 0, 0), theirs.section(u' ', 1, 1), theirs.section(u' ', 2)}});

    QVERIFY(report && parts);
    QCOMPARE(report->differences.isEmpty(), same);
    QCOMPARE(parts->differences.isEmpty(), same);
}

void TestCompareEnrolled::namesRowsItCannotCompare()
{
    const auto report = compare(headed({{u"Күн"_s, u"Ким Тимофей"_s, u"240101500018"_s}, {u"Күн"_s, u"Ким Тимофей"_s, {}}}));

    QVERIFY(report);
    QCOMPARE(report->problems.size(), 2);
    QCOMPARE(report->problems[0].line, 2);
    QCOMPARE(report->problems[0].place, 2);
    QCOMPARE(report->problems[0].error.code, ErrorCode::IinCheckDigit);
    QCOMPARE(report->problems[1].error.code, ErrorCode::FieldRequired);
    QVERIFY(report->differences.isEmpty());
}

void TestCompareEnrolled::writesWhoLookedAndNothingElse()
{
    enrolled(m_sun, u"Ким"_s, u"Тимофей"_s);

    QVERIFY(compare(headed({})));

    const QList<JournalRow> rows = need(m_desk->store().journal().ofSubject(u"kindergarten"_s, m_kindergarten.value));
    QCOMPARE(rows.first().verb, u"compare-enrolled"_s);
    QCOMPARE(rows.first().after, (QJsonObject{{u"listed"_s, 0}, {u"enrolled"_s, 1}, {u"differences"_s, 1}}));
    QCOMPARE(need(m_desk->store().readers().check(m_desk->office.now())), QStringList());
}

void TestCompareEnrolled::aKindergartenComparesItsOwnListAlone()
{
    const KindergartenId other = m_desk->office.addKindergarten(u"№ 2"_s);

    QVERIFY(compare(headed({}), m_desk->office.actor(Role::Kindergarten, m_kindergarten)));
    const auto refused = compare(headed({}), m_desk->office.actor(Role::Kindergarten, other));
    QVERIFY(!refused && refused.error().code == ErrorCode::NotPermitted);
}

void TestCompareEnrolled::aKindergartenLearnsNothingOfAnothersChild()
{
    const Group other = m_desk->office.addGroup();
    const Application there = enrolled(other, u"Жүніс"_s, u"Али"_s);
    const Actor worker = m_desk->office.actor(Role::Kindergarten, m_kindergarten);

    const auto report = compare(headed({{u"Күн"_s, u"Жүніс Али"_s, there.child.iin.text()}}), worker);

    QVERIFY(report);
    QCOMPARE(told(*report), (QStringList{u"MissingHere 2: Жүніс Али/, Күн/"_s}));
}

void TestCompareEnrolled::aTerminalComparesNothing()
{
    const auto refused = compare(headed({}), m_desk->office.actor(Role::SelfService));
    QVERIFY(!refused && refused.error().code == ErrorCode::NotPermitted);
}

void TestCompareEnrolled::stopsWhenAsked()
{
    const auto stopped = compare(headed({{u"Күн"_s, u"Ким Тимофей"_s, {}}}), m_desk->office.actor(Role::Placement), [](const ImportProgress &) { return false; });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QVERIFY(need(m_desk->store().journal().ofSubject(u"kindergarten"_s, m_kindergarten.value)).isEmpty());
}

QTEST_GUILESS_MAIN(TestCompareEnrolled)
#include "tst_compareenrolled.moc"
