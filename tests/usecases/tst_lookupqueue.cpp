// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/tables.h"
#include "usecases/calendar/setrule.h"
#include "usecases/queue/lookupqueue.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

/// A terminal in the hall: whose account, and on which PC.
Actor terminal(test::TestOffice &office, const QString &workstation = u"HALL-1"_s)
{
    Actor actor = office.actor(Role::SelfService);
    actor.workstation = workstation;
    return actor;
}

Result<LookUpQueue::Output> lookUp(test::TestOffice &office, const QString &iin, const Actor &who)
{
    return perform<LookUpQueue>(office.storeOf(who), who, office.random(), {iin});
}

Result<LookUpQueue::Output> lookUp(test::TestOffice &office, const QString &iin)
{
    return lookUp(office, iin, terminal(office));
}

/// Nobody's; another for each serial.
QString unknownIin(int serial) { return iinBorn(QDate(2023, 3, 3), 400 + serial); }

void limit(test::TestOffice &office, int all, int unknown)
{
    const auto set = [&](const QString &key, int value) {
        need(perform<SetRule>(office.store(), office.actor(Role::Supervisor), office.random(),
                              {key, QString::number(value), localDay(office.now()), u"test"_s}));
    };
    set(u"lookupsPerHour"_s, all);
    set(u"unknownLookupsPerHour"_s, unknown);
}

/// "LookupsTooMany 47": the word and the minutes.
QString said(const Result<LookUpQueue::Output> &result)
{
    return result ? u"found"_s : (toText(result.error().code) + u' ' + result.error().args.value(0).toString()).trimmed();
}

QList<JournalRow> rowsOf(test::TestOffice &office, const QString &subject, qint64 id)
{
    QList<JournalRow> rows = need(office.store().journal().ofSubject(subject, id));
    rows.removeIf([](const JournalRow &row) { return row.verb != QLatin1String(LookUpQueue::name); });
    return rows;
}

} // namespace

/// G4 at the terminal.
class LookUpQueueTest : public QObject {
    Q_OBJECT

private slots:
    void saysThePlaceOfAWaitingChild()
    {
        Desk desk;
        desk.waiting(QDate(2024, 1, 10), 1);
        desk.office.advance(60);
        const Application child = desk.application(desk.waiting(QDate(2024, 1, 16), 2));
        desk.waiting(QDate(2023, 1, 16), 3);

        const auto shown = need(lookUp(desk.office, child.child.iin.text()));

        QCOMPARE(shown.state, ApplicationState::Waiting);
        QCOMPARE(shown.position, std::optional(2));
        QCOMPARE(shown.queueSize, std::optional(2));
        QCOMPARE(shown.birthYear, 2024);
        QVERIFY(!shown.registrationDue && !shown.held && !shown.stopListedUntil);
        QVERIFY(shown.changeMobile.allowed && shown.withdraw.allowed);
        QCOMPARE(shown.takeSeat.why, Hindrance::NoSeatFits);
        QCOMPARE(shown.extend.why, Hindrance::NoReferral);
    }

    void saysUntilWhenAnApplicationIsRegistered()
    {
        Desk desk;
        const Application child = desk.application(desk.filed());

        const auto shown = need(lookUp(desk.office, child.child.iin.text()));

        QCOMPARE(shown.state, ApplicationState::Filed);
        QCOMPARE(shown.registrationDue, std::optional(child.registrationDue));
        QVERIFY(!shown.position);
        for (const StepChance &step : {shown.takeSeat, shown.changeMobile, shown.withdraw})
            QVERIFY(!step.allowed && step.why == Hindrance::NotRegistered);
    }

    void showsTheLiveReferralWithItsNumberPlaceAndDays()
    {
        Desk desk;
        const Application child = desk.application(desk.inState(ApplicationState::Referred, 1));
        const Referral referral = *need(desk.store().referrals().liveOf(child.id));

        const auto shown = need(lookUp(desk.office, child.child.iin.text()));

        QVERIFY(shown.held);
        QCOMPARE(shown.held->number, referral.number.text());
        QCOMPARE(shown.held->group, u"Солнышко"_s);
        QCOMPARE(shown.held->seatNumber, 1);
        QCOMPARE(shown.held->visitBy, referral.terms.visitBy);
        QCOMPARE(shown.held->extendUntil, referral.terms.extendUntil);
        QCOMPARE(shown.held->lastDay, referral.lastDay);
        QVERIFY(shown.extend.allowed && shown.withdraw.allowed);
        QCOMPARE(shown.takeSeat.why, Hindrance::HasReferral);
    }

    void tellsAStrangerNeitherNameNorIinNorPhone()
    {
        Desk desk;
        for (const ApplicationState state : allOf<ApplicationState>()) {
            const Application child = desk.application(desk.inState(state, 20 + int(state)));

            const QJsonObject shown = toJson(need(lookUp(desk.office, child.child.iin.text())));

            const QString text = QString::fromUtf8(QJsonDocument(shown).toJson());
            for (const QString &kept : {child.child.iin.text(), child.child.iin.grouped(), child.applicant.iin.text(), child.child.name.surname,
                                        child.child.name.given, child.applicant.name.surname, child.address.text, child.child.certificate.number,
                                        child.phones[0].number.e164(), child.phones[0].number.grouped(), child.phones[0].number.e164().right(4)})
                QVERIFY2(!text.contains(kept), qPrintable(kept + u" in "_s + text));
            QVERIFY(!child.number || !text.contains(child.number->text()));
        }
    }

    void isJournaledEachTimeWithTheWorkstation()
    {
        Desk desk;
        const Application child = desk.application(desk.waiting());
        const Actor hall = terminal(desk.office);

        need(lookUp(desk.office, child.child.iin.text()));
        QCOMPARE(said(lookUp(desk.office, unknownIin(1))), u"NotFound"_s);

        const auto found = rowsOf(desk.office, u"application"_s, child.id.value);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].workstation, u"HALL-1"_s);
        QCOMPARE(found[0].worker, hall.id);
        const auto unknown = rowsOf(desk.office, u"worker"_s, hall.id.value);
        QCOMPARE(unknown.size(), 1);
        QCOMPARE(unknown[0].reason, u"unknown"_s);
        QCOMPARE(unknown[0].after.value(u"childIin"_s).toString(), unknownIin(1));
    }

    void aMistypedIinIsNoLookUp()
    {
        Desk desk;
        limit(desk.office, 60, 1);
        const QString right = unknownIin(1);
        const QString wrong = right.left(11) + QString::number((right.right(1).toInt() + 1) % 10);

        for (int i = 0; i < 5; ++i)
            QCOMPARE(said(lookUp(desk.office, wrong)), u"IinCheckDigit"_s);

        QVERIFY(rowsOf(desk.office, u"worker"_s, terminal(desk.office).id.value).isEmpty());
        QCOMPARE(said(lookUp(desk.office, right)), u"NotFound"_s);
    }

    void afterTooManyUnknownOnesEveryIinIsRefusedInTheSameWords()
    {
        Desk desk;
        limit(desk.office, 60, 3);
        const QString known = desk.application(desk.waiting()).child.iin.text();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(said(lookUp(desk.office, unknownIin(i))), u"NotFound"_s);
            desk.office.advance(10 * 60);
        }

        // The first of the three was half an hour ago.
        const auto ofUnknown = lookUp(desk.office, unknownIin(7));
        const auto ofKnown = lookUp(desk.office, known);

        QCOMPARE(said(ofUnknown), u"LookupsTooMany 30"_s);
        QCOMPARE(ofKnown.error(), ofUnknown.error());
        desk.office.advance(29 * 60 + 1);
        QCOMPARE(said(lookUp(desk.office, known)), u"LookupsTooMany 1"_s);
        desk.office.advance(59);
        QCOMPARE(said(lookUp(desk.office, known)), u"found"_s);
    }

    void knownOnesAreLimitedToo()
    {
        Desk desk;
        limit(desk.office, 4, 3);
        const QString known = desk.application(desk.waiting()).child.iin.text();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(said(lookUp(desk.office, i == 2 ? unknownIin(i) : known)), i == 2 ? u"NotFound"_s : u"found"_s);

        QCOMPARE(said(lookUp(desk.office, known)), u"LookupsTooMany 60"_s);
    }

    void refusedOnesAreJournaledAndMoveTheTimeNoFurther()
    {
        Desk desk;
        limit(desk.office, 60, 1);
        QCOMPARE(said(lookUp(desk.office, unknownIin(1))), u"NotFound"_s);
        for (int minute = 0; minute < 59; ++minute) {
            QCOMPARE(said(lookUp(desk.office, unknownIin(2))), u"LookupsTooMany %1"_s.arg(60 - minute));
            desk.office.advance(60);
        }
        desk.office.advance(60);

        QCOMPARE(said(lookUp(desk.office, unknownIin(2))), u"NotFound"_s);
        QCOMPARE(rowsOf(desk.office, u"worker"_s, terminal(desk.office).id.value).size(), 61);
    }

    void anotherTerminalHasItsOwnCount()
    {
        Desk desk;
        limit(desk.office, 60, 1);
        QCOMPARE(said(lookUp(desk.office, unknownIin(1))), u"NotFound"_s);
        QCOMPARE(said(lookUp(desk.office, unknownIin(2))), u"LookupsTooMany 60"_s);

        QCOMPARE(said(lookUp(desk.office, unknownIin(2), terminal(desk.office, u"HALL-2"_s))), u"NotFound"_s);
    }

    void aRestartForgetsNothing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"office.kezek"_s);
        {
            test::TestOffice office(file);
            limit(office, 60, 1);
            QCOMPARE(said(lookUp(office, unknownIin(1))), u"NotFound"_s);
        }

        test::TestOffice again(file);
        again.advance(60);

        QCOMPARE(said(lookUp(again, unknownIin(1))), u"LookupsTooMany 59"_s);
    }

    void theCountIsReadByItsIndex()
    {
        Desk desk;
        const QString plan = test::planOf(desk.store().session(),
                                          u"SELECT at FROM journal WHERE verb = 'look-up-queue' AND worker_id = 1 AND workstation = 'x' "
                                          "AND reason = 'found' AND at > 5 ORDER BY at DESC"_s);

        QVERIFY2(plan.contains(u"journal_lookup"_s) && !plan.contains(u"Sort"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }
};

QTEST_APPLESS_MAIN(LookUpQueueTest)
#include "tst_lookupqueue.moc"
