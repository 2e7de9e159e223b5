// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"
#include "given.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using given::day;
using given::instant;
using given::shippedCalendar;

Q_DECLARE_METATYPE(kezek::OfferedGroup)

namespace {

const QDate Today(2026, 11, 23);
const QDate FirstBorn(2023, 1, 1);
const QDate LastBorn(2023, 12, 31);

OfferedGroup offer(qint64 id, int seats, qint64 kindergarten = 1, qint64 district = 1)
{
    OfferedGroup made{given::group(id, FirstBorn, LastBorn), {}, seats};
    made.group.kindergarten = {kindergarten};
    made.kindergarten.id = {kindergarten};
    made.kindergarten.district = {district};
    return made;
}

Application child(qint64 id)
{
    return given::waiting(id, day(u"2023-05-04"_s));
}

qint64 onlyChoice(const Application &application, const QList<OfferedGroup> &offered)
{
    const auto choices = chooseInvitations({application}, offered, Today, {});
    return choices.isEmpty() ? 0 : choices.first().group.value;
}

/// Serial dictatorship written the plain way: of all groups with a seat left, sort by the documented wishes, take the first.
QList<InvitationChoice> byBruteForce(const QList<Application> &waiting, QList<OfferedGroup> offered)
{
    QList<InvitationChoice> choices;
    for (const Application &application : waiting) {
        QMap<QList<qint64>, qsizetype> ranked;
        for (qsizetype i = 0; i < offered.size(); ++i) {
            const OfferedGroup &o = offered.at(i);
            if (o.seats < 1 || !checkFit(application, o.group, Today)
                || !meetsWishes(application.wishes, o.group, o.kindergarten))
                continue;
            const qsizetype wish = application.wishes.kindergartens.indexOf(o.kindergarten.id);
            ranked.insert({wish < 0 ? 99 : wish, application.address.district == o.kindergarten.district ? 0 : 1,
                           -o.seats, o.group.id.value},
                          i);
        }
        if (ranked.isEmpty())
            continue;
        OfferedGroup &taken = offered[ranked.first()];
        --taken.seats;
        choices.append({application.id, taken.group.id});
    }
    return choices;
}

Application randomChild(QRandomGenerator &random, int id)
{
    Application made = given::waiting(id, QDate(2022 + random.bounded(3), 6, 1));
    made.address.district = {random.bounded(1, 4)};
    for (int i = random.bounded(4); i > 0; --i) {
        const KindergartenId wished{random.bounded(1, 6)};
        if (!made.wishes.kindergartens.contains(wished))
            made.wishes.kindergartens.append(wished);
    }
    if (random.bounded(3) == 0)
        made.wishes.districts = {{random.bounded(1, 4)}};
    if (random.bounded(3) == 0)
        made.wishes.languages.append(static_cast<GroupLanguage>(random.bounded(2)));
    return made;
}

OfferedGroup randomOffer(QRandomGenerator &random, int id)
{
    const int kindergarten = random.bounded(1, 6);
    OfferedGroup made = offer(id, random.bounded(5), kindergarten, 1 + kindergarten % 3);
    made.group.bornFrom = QDate(2022 + random.bounded(2), 1, 1);
    made.group.bornUntil = QDate(made.group.bornFrom.year() + random.bounded(2), 12, 31);
    made.group.language = static_cast<GroupLanguage>(random.bounded(3));
    return made;
}

} // namespace

class PlacementTest : public QObject {
    Q_OBJECT

private slots:
    void fitsFromTheFirstToTheLastBirthDate_data();
    void fitsFromTheFirstToTheLastBirthDate();
    void aSpecialGroupNeedsItsOwnUnexpiredPaper();
    void meetsTheLanguageWished_data();
    void meetsTheLanguageWished();
    void meetsAWishedKindergartenOrDistrict();
    void choosesByWishThenDistrictThenRoomThenKey();
    void anEarlierChildChoosesFirst();
    void invitesNobodyFromTheStopList();
    void keepsTwinsInOneKindergarten_data();
    void keepsTwinsInOneKindergarten();
    void aStopListedTwinDoesNotHoldTheOtherBack();
    void choosesAsTheDocumentedDictatorshipDoes();
    void neverInvitesMoreThanThereAreSeats();
    void theWindowClosesOnItsLastWorkingDay();
    void registrationIsDueAsR1Says_data();
    void registrationIsDueAsR1Says();
    void theNextBulletinIsOnAWorkedDay_data();
    void theNextBulletinIsOnAWorkedDay();
    void noBulletinFallsIntoTheFreeze();
};

void PlacementTest::fitsFromTheFirstToTheLastBirthDate_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the day before") << u"2022-12-31"_s << false;
    QTest::newRow("the first day") << u"2023-01-01"_s << true;
    QTest::newRow("the last day") << u"2023-12-31"_s << true;
    QTest::newRow("the day after") << u"2024-01-01"_s << false;
}

void PlacementTest::fitsFromTheFirstToTheLastBirthDate()
{
    QFETCH(QString, born);
    QFETCH(bool, fits);

    const auto outcome = checkFit(given::waiting(1, day(born)), offer(1, 1).group, Today);

    QCOMPARE(given::refusal(outcome), fits ? QString() : u"GroupDoesNotFit"_s);
    if (!fits)
        QCOMPARE(outcome.error().args, (QVariantList{FirstBorn, LastBorn}));
}

void PlacementTest::aSpecialGroupNeedsItsOwnUnexpiredPaper()
{
    Group special = offer(1, 1).group;
    special.kind = GroupKind::Special;
    Application application = child(1);
    const auto outcome = [&] { return given::refusal(checkFit(application, special, Today)); };

    QCOMPARE(outcome(), u"CommissionPaperMissing"_s);
    application.commissionPaper = CommissionPaper{GroupKind::Sanatorium, u"7"_s, {}};
    QCOMPARE(outcome(), u"CommissionPaperMissing"_s);
    application.commissionPaper = CommissionPaper{GroupKind::Special, u"7"_s, Today.addDays(-1)};
    QCOMPARE(outcome(), u"CommissionPaperMissing"_s);
    application.commissionPaper->validUntil = Today;
    QCOMPARE(outcome(), QString());
}

void PlacementTest::meetsTheLanguageWished_data()
{
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("meets");
    QTest::newRow("any") << u""_s << u"Kazakh"_s << true;
    QTest::newRow("the same") << u"Kazakh"_s << u"Kazakh"_s << true;
    QTest::newRow("another") << u"Kazakh"_s << u"Russian"_s << false;
    QTest::newRow("one of two") << u"Kazakh Russian"_s << u"Russian"_s << true;
    QTest::newRow("mixed for Kazakh") << u"Kazakh"_s << u"Mixed"_s << true;
    QTest::newRow("mixed for Russian") << u"Russian"_s << u"Mixed"_s << true;
    QTest::newRow("one language for mixed") << u"Mixed"_s << u"Russian"_s << false;
}

void PlacementTest::meetsTheLanguageWished()
{
    QFETCH(QString, wished);
    QFETCH(QString, language);
    QFETCH(bool, meets);
    Wishes wishes;
    for (const QString &word : wished.split(u' ', Qt::SkipEmptyParts))
        wishes.languages.append(*fromText<GroupLanguage>(word));
    OfferedGroup offered = offer(1, 1);
    offered.group.language = *fromText<GroupLanguage>(language);

    QCOMPARE(meetsWishes(wishes, offered.group, offered.kindergarten), meets);
}

void PlacementTest::meetsAWishedKindergartenOrDistrict()
{
    const OfferedGroup offered = offer(1, 1, 5, 2);
    const auto meets = [&](const Wishes &wishes) { return meetsWishes(wishes, offered.group, offered.kindergarten); };

    QVERIFY(meets({}));
    QVERIFY(meets({{}, {}, {{4}, {5}}}));
    QVERIFY(meets({{}, {{2}}, {}}));
    QVERIFY(meets({{}, {{2}}, {{4}}}));
    QVERIFY(!meets({{}, {{1}}, {{4}}}));
    QVERIFY(!meets({{}, {}, {{4}}}));
}

void PlacementTest::choosesByWishThenDistrictThenRoomThenKey()
{
    Application application = child(1);
    application.address.district = {2};

    QCOMPARE(onlyChoice(application, {offer(8, 3), offer(7, 3), offer(9, 2)}), 7);
    QCOMPARE(onlyChoice(application, {offer(7, 3), offer(9, 4)}), 9);
    QCOMPARE(onlyChoice(application, {offer(7, 9, 1, 1), offer(9, 1, 2, 2)}), 9);
    application.wishes.kindergartens = {{3}, {1}, {2}};
    QCOMPARE(onlyChoice(application, {offer(7, 1, 1, 1), offer(9, 9, 2, 2)}), 7);
    QCOMPARE(onlyChoice(application, {offer(7, 1, 4, 2)}), 0);
}

void PlacementTest::anEarlierChildChoosesFirst()
{
    Application first = child(1);
    Application second = child(2);
    first.wishes.kindergartens = {{1}};
    second.wishes.kindergartens = {{1}, {2}};
    const QList<OfferedGroup> offered{offer(10, 1, 1), offer(20, 1, 2)};

    const auto choices = chooseInvitations({first, second, child(3)}, offered, Today, {});

    QCOMPARE(choices, (QList<InvitationChoice>{{{1}, {10}}, {{2}, {20}}}));
}

void PlacementTest::invitesNobodyFromTheStopList()
{
    Application stopped = child(1);
    stopped.stopListedUntil = Today;
    QCOMPARE(onlyChoice(stopped, {offer(7, 1)}), 0);

    stopped.stopListedUntil = Today.addDays(-1);
    QCOMPARE(onlyChoice(stopped, {offer(7, 1)}), 7);
}

void PlacementTest::keepsTwinsInOneKindergarten_data()
{
    QTest::addColumn<QList<OfferedGroup>>("offered");
    QTest::addColumn<bool>("together");
    QTest::addColumn<QList<qint64>>("groups");

    // Twins 1 and 2 wish for kindergarten 1 most of all, then for 2.
    QTest::newRow("two seats in a group") << QList{offer(10, 2, 1), offer(20, 2, 2)} << true << QList<qint64>{10, 10};
    QTest::newRow("two groups of one kindergarten") << QList{offer(10, 1, 1), offer(11, 1, 1), offer(20, 2, 2)} << true << QList<qint64>{10, 11};
    QTest::newRow("only one seat where they would rather go") << QList{offer(10, 1, 1), offer(20, 2, 2)} << true << QList<qint64>{20, 20};
    QTest::newRow("nowhere two seats") << QList{offer(10, 1, 1), offer(20, 1, 2)} << true << QList<qint64>{10, 20};
    QTest::newRow("one seat in all") << QList{offer(20, 1, 2)} << true << QList<qint64>{20};
    QTest::newRow("set apart") << QList{offer(10, 1, 1), offer(20, 2, 2)} << false << QList<qint64>{10, 20};
}

void PlacementTest::keepsTwinsInOneKindergarten()
{
    QFETCH(QList<OfferedGroup>, offered);
    QFETCH(bool, together);
    QFETCH(QList<qint64>, groups);
    Application first = child(1);
    Application second = child(2);
    first.wishes.kindergartens = second.wishes.kindergartens = {{1}, {2}};
    second.applicant.iin = first.applicant.iin;
    Rules rules;
    rules.twinsTogether = together;

    QList<qint64> chosen;
    for (const InvitationChoice &choice : chooseInvitations({first, second}, offered, Today, rules))
        chosen.append(choice.group.value);

    QCOMPARE(chosen, groups);
}

void PlacementTest::aStopListedTwinDoesNotHoldTheOtherBack()
{
    Application first = child(1);
    Application second = child(2);
    second.applicant.iin = first.applicant.iin;
    first.stopListedUntil = Today;

    const auto choices = chooseInvitations({first, second}, {offer(10, 1, 1)}, Today, {});

    QCOMPARE(choices, (QList<InvitationChoice>{{{2}, {10}}}));
}

void PlacementTest::choosesAsTheDocumentedDictatorshipDoes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QList<Application> waiting;
        for (int id = 1; id <= 12; ++id)
            waiting.append(randomChild(random, id));
        QList<OfferedGroup> offered;
        for (int id = 1; id <= 6; ++id)
            offered.append(randomOffer(random, id));

        QCOMPARE(chooseInvitations(waiting, offered, Today, {}), byBruteForce(waiting, offered));
    }
}

void PlacementTest::neverInvitesMoreThanThereAreSeats()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 100; ++round) {
        QList<Application> waiting;
        for (int id = 1; id <= 40; ++id)
            waiting.append(randomChild(random, id));
        QMap<GroupId, int> left;
        QList<OfferedGroup> offered;
        for (int id = 1; id <= 5; ++id) {
            offered.append(randomOffer(random, id));
            left.insert({id}, offered.last().seats);
        }

        qint64 last = 0;
        for (const InvitationChoice &choice : chooseInvitations(waiting, offered, Today, {})) {
            QVERIFY(--left[choice.group] >= 0);
            QVERIFY(choice.application.value > last); // in the order of the queue, each once
            last = choice.application.value;
        }
    }
}

void PlacementTest::theWindowClosesOnItsLastWorkingDay()
{
    const QDateTime published = instant(u"2026-12-14T09:00"_s);
    Rules rules;

    QCOMPARE(*windowEnd(published, rules, shippedCalendar()), instant(u"2026-12-18T18:00"_s)); // over the 16th
    rules.windowWorkingDays = 0;
    QCOMPARE(*windowEnd(published, rules, WorkingCalendar()), published);
}

void PlacementTest::registrationIsDueAsR1Says_data()
{
    QTest::addColumn<QString>("filed");
    QTest::addColumn<QString>("due");
    QTest::newRow("Monday noon") << u"2026-11-23T12:34"_s << u"2026-11-24T12:34"_s;
    QTest::newRow("Friday afternoon") << u"2026-11-20T17:00"_s << u"2026-11-23T17:00"_s;
    QTest::newRow("Saturday") << u"2026-11-21T12:00"_s << u"2026-11-24T00:00"_s;
    QTest::newRow("Sunday, a minute to midnight") << u"2026-11-22T23:59"_s << u"2026-11-24T00:00"_s;
    QTest::newRow("before Nauryz") << u"2026-03-20T10:00"_s << u"2026-03-26T10:00"_s;
    QTest::newRow("on Nauryz") << u"2026-03-24T10:00"_s << u"2026-03-27T00:00"_s;
    QTest::newRow("over the change of the clock") << u"2024-02-29T10:00"_s << u"2024-03-01T10:00"_s;
}

void PlacementTest::registrationIsDueAsR1Says()
{
    QFETCH(QString, filed);
    QFETCH(QString, due);

    QCOMPARE(*registrationDue(instant(filed), Rules{}, shippedCalendar()), instant(due));
    QCOMPARE(*answerDue(instant(filed), shippedCalendar()), instant(due)); // a question waits as long
}

void PlacementTest::theNextBulletinIsOnAWorkedDay_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("due");
    QTest::newRow("early the same day") << u"2026-11-23T08:59"_s << u"2026-11-23T09:00"_s;
    QTest::newRow("at nine") << u"2026-11-23T09:00"_s << u"2026-11-24T09:00"_s;
    QTest::newRow("over a weekend") << u"2026-11-20T09:30"_s << u"2026-11-23T09:00"_s;
    QTest::newRow("over Nauryz") << u"2026-03-20T10:00"_s << u"2026-03-26T09:00"_s;
}

void PlacementTest::theNextBulletinIsOnAWorkedDay()
{
    QFETCH(QString, after);
    QFETCH(QString, due);

    QCOMPARE(*nextBulletin(instant(after), Rules{}, shippedCalendar()), instant(due));
}

void PlacementTest::noBulletinFallsIntoTheFreeze()
{
    Rules rules;
    rules.freezeFrom = day(u"2026-08-03"_s);
    rules.freezeUntil = day(u"2026-08-31"_s);

    QCOMPARE(*nextBulletin(instant(u"2026-08-01T10:00"_s), rules, shippedCalendar()), instant(u"2026-09-01T09:00"_s));
    QVERIFY(isFrozen(rules.freezeFrom, rules) && isFrozen(rules.freezeUntil, rules));
    QVERIFY(!isFrozen(day(u"2026-08-02"_s), rules) && !isFrozen(day(u"2026-09-01"_s), rules));
    rules.freezeUntil = day(u"2027-12-31"_s);
    QCOMPARE(given::refusal(nextBulletin(instant(u"2026-08-01T10:00"_s), rules, shippedCalendar())),
             u"DateNoCalendar"_s);
}

QTEST_GUILESS_MAIN(PlacementTest)
#include "tst_placement.moc"
