// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// What the database refuses whatever a program asks of it, and what check() says of data that someone broke behind its back.
class TestInvariants : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void aChildHasOneLiveApplication()
    {
        Application first = m_office->addFiled();
        QCOMPARE(store().applications().insert(first).error().code, ErrorCode::ChildAlreadyQueued);

        Application second = first;
        second.state = ApplicationState::Archived;
        second.endedAt = m_office->now();
        second.id = need(store().applications().insert(second));

        Application again = second;
        again.state = ApplicationState::Filed;
        again.endedAt.reset();
        QCOMPARE(store().applications().update(second, again).error().code, ErrorCode::ChildAlreadyQueued);
    }

    void aNumberIsGivenOnce()
    {
        Application other = anApplication().build();
        other.number = m_office->addWaiting().number;

        QCOMPARE(store().applications().insert(other).error().code, ErrorCode::ChangedByOther);
    }

    void anApplicationStandsOnceInTheQueue()
    {
        const auto waiting = m_office->addWaiting();
        const auto entry = *need(store().queue().openEntry(waiting.id));

        QCOMPARE(store().queue().enter(entry).error().code, ErrorCode::MoveNotAllowed);
    }

    void aQueueEntryIsClosedOnceAndNeverRewritten()
    {
        const auto waiting = m_office->addWaiting();
        QVERIFY(!store().session().run(u"UPDATE queue_entry SET filed_at = 0"_s));
        QVERIFY(!store().session().run(u"UPDATE queue_entry SET category = 'Extraordinary'"_s));
        need(store().queue().leave(waiting.id, m_office->now(), Cause::Withdrawn));

        QVERIFY(!store().session().run(u"UPDATE queue_entry SET left_at = left_at + 1"_s));
        QVERIFY(!store().session().run(u"UPDATE queue_entry SET left_at = NULL, left_cause = NULL"_s));
        QVERIFY(!store().session().run(u"DELETE FROM queue_entry"_s));
    }

    void aSeatIsHeldOnceAndAnApplicationHasOneLiveReferral()
    {
        const auto seats = m_office->seatsOf(m_office->addGroup(2).id);
        const auto first = m_office->addReferral(m_office->addWaiting().id, seats[0].id);
        Referral second = first;
        second.number = ReferralNumber(2026, 900);
        second.application = m_office->addWaiting().id;
        QCOMPARE(store().referrals().insert(second).error().code, ErrorCode::SeatTaken);

        second.application = first.application;
        second.seat = seats[1].id;
        QCOMPARE(store().referrals().insert(second).error().code, ErrorCode::MoveNotAllowed);

        second.application = m_office->addWaiting().id;
        second.number = first.number;
        QCOMPARE(store().referrals().insert(second).error().code, ErrorCode::ChangedByOther);
        // An enrolled child holds its seat as a referral does.
        m_office->enrol(first.id);
        second.number = ReferralNumber(2026, 900);
        second.seat = seats[0].id;
        QCOMPARE(store().referrals().insert(second).error().code, ErrorCode::SeatTaken);
    }

    void aReferralsStateAndEndAgree()
    {
        const auto seat = m_office->seatsOf(m_office->addGroup(1).id).constFirst();
        const Referral issued = m_office->addReferral(m_office->addWaiting().id, seat.id);
        Referral referral = issued;
        referral.state = ReferralState::Overdue;
        QVERIFY(!store().referrals().update(issued, referral));
        referral.endedAt = m_office->now();
        QVERIFY(!store().referrals().update(issued, referral));
        referral.releasedAt = m_office->now();
        QVERIFY(store().referrals().update(issued, referral).has_value());
    }

    void aSeatStandsInOneBulletinAndHasItsOwnNumber()
    {
        const auto seats = m_office->seatsOf(m_office->addGroup(1).id);
        const Bulletin bulletin = m_office->publish(seats);
        Publication again;
        again.bulletin = bulletin.id;
        again.seat = seats[0].id;
        again.publishedAt = again.windowUntil = m_office->now();
        QCOMPARE(store().bulletins().publish(again).error().code, ErrorCode::MoveNotAllowed);
        QCOMPARE(store().seats().insert(seats[0]).error().code, ErrorCode::ChangedByOther);
        QCOMPARE(store().bulletins().insert(bulletin).error().code, ErrorCode::ChangedByOther);

        const Invitation invitation{
            {}, bulletin.id, seats[0].group, m_office->addWaiting().id, m_office->now(), m_office->now(), {}, {}};
        need(store().bulletins().invite(invitation));
        QCOMPARE(store().bulletins().invite(invitation).error().code, ErrorCode::MoveNotAllowed);
    }

    void namesAndLoginsAreTakenOnce()
    {
        m_office->addKindergarten(u"№ 1"_s);
        const auto other = m_office->addKindergarten(u"№ 2"_s);
        Kindergarten same = need(store().kindergartens().kindergarten(other));
        same.name = u"№ 1"_s;
        QCOMPARE(store().kindergartens().insert(same).error().code, ErrorCode::NameTaken);
        QCOMPARE(store().kindergartens().update(same).error().code, ErrorCode::NameTaken);
        WorkerAccount twin = need(store().workers().get(m_office->administrator().id));
        twin.login = u"ADMIN"_s;
        QCOMPARE(store().workers().insert(twin).error().code, ErrorCode::NameTaken);
        District district = need(store().kindergartens().districts()).constFirst();
        QCOMPARE(store().kindergartens().addDistrict(district).error().code, ErrorCode::NameTaken);
    }

    void messagesAndCodesAreUnique()
    {
        Message message = m_office->addMessage(m_office->addFiled(), MessageKind::Accepted);
        QCOMPARE(store().outbox().enqueue(message).error().code, ErrorCode::OperationRepeated);
        const auto twice =
            store().session().run(u"INSERT INTO code (phone, purpose, bound_to, hmac, created_at, expires_at, "
                                  u"tries_left) VALUES ('+7', 'Withdraw', 'a', ?, 1, 2, 3), "
                                  "('+7', 'Withdraw', 'a', ?, 1, 2, 3)"_s,
                                  binds(QByteArray("h"), QByteArray("h")));
        QCOMPARE(twice.error().code, ErrorCode::CodeTooSoon);
    }

    void rowsThatPointNowhereAreRefused()
    {
        Application application = anApplication().district({999}).build();

        QCOMPARE(store().applications().insert(application).error().code, ErrorCode::StorageFailed);
    }

    void aRefusedTransactionLeavesNothing()
    {
        const Done done = store().transaction([&] {
            need(store().applications().insert(anApplication().build()));
            return false;
        });

        QVERIFY(done.has_value());
        QCOMPARE(need(store().session().count(u"SELECT count(*) FROM application"_s)), 0);
        QVERIFY(!store().transaction([&] { return store().transaction([] { return true; }).has_value(); })
                || need(store().session().count(u"SELECT count(*) FROM application"_s)) == 0);
    }

    void aHealthyOfficeHasNothingToSay()
    {
        populate();

        QCOMPARE(need(store().readers().check(m_office->now())), QStringList());
    }

    void checkNamesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &harm, const QString &says) {
            QTest::newRow(name) << harm << says;
        };
        row("no entry", u"DELETE FROM queue_entry WHERE application_id = 1"_s,
            u"Application 1 is waiting but stands in no queue."_s);
        row("entry of another state", u"UPDATE application SET state = 'Archived', ended_at = 1 WHERE id = 1"_s,
            u"Application 1 is Archived but still stands in the queue."_s);
        row("two entries",
            u"INSERT INTO queue_entry (application_id, birth_year, category, category_rank, filed_at, number_year, "
            u"number_sequence, "
            u"entered_at, "
            "entered_cause) SELECT application_id, birth_year, category, category_rank, filed_at, number_year, "
            "number_sequence, "
            "entered_at, "
            "entered_cause FROM queue_entry WHERE application_id = 1"_s,
            u"Application 1 stands in the queue 2 times."_s);
        row("two live",
            u"UPDATE application SET child_iin = (SELECT child_iin FROM application WHERE id = 1) WHERE id = 2"_s,
            u"The child of application 1 has 2 live applications."_s);
        row("referred without", u"UPDATE referral SET state = 'Overdue', ended_at = 1, released_at = 1 WHERE id = 1"_s,
            u"Application 2 is referred but has no live referral."_s);
        row("enrolled without", u"UPDATE referral SET released_at = 1 WHERE id = 2"_s,
            u"Application 3 is enrolled but holds no seat."_s);
        row("live of another state", u"UPDATE application SET state = 'Archived', ended_at = 1 WHERE id = 2"_s,
            u"Referral 1 is live but its application is Archived."_s);
        row("enrolled of another state", u"UPDATE application SET state = 'Archived', ended_at = 1 WHERE id = 3"_s,
            u"Referral 2 holds a seat as enrolled but its application is Archived."_s);
        row("no journal", u"DELETE FROM journal WHERE subject_id = 2"_s,
            u"Application 2 has changed but the journal knows nothing of it."_s);
        row("number twice", u"UPDATE application SET number_sequence = 1 WHERE id = 2"_s,
            u"The number of application 1 (2026, 1) was given twice."_s);
        row("strikes", u"UPDATE application SET strikes = -1 WHERE id = 1"_s,
            u"Application 1 has -1 overdue referrals counted."_s);
        row("queue key", u"UPDATE queue_entry SET filed_at = 5 WHERE application_id = 1"_s,
            u"Queue entry 1 stands at another place than application 1 says."_s);
        row("queue category", u"UPDATE application SET category = 'Extraordinary' WHERE id = 1"_s,
            u"Queue entry 1 stands at another place than application 1 says."_s);
        row("queue year", u"UPDATE application SET birth_date = '2020-01-01' WHERE id = 1"_s,
            u"Queue entry 1 stands at another place than application 1 says."_s);
        row("overlap",
            u"INSERT INTO queue_entry (application_id, birth_year, category, category_rank, filed_at, number_year, "
            u"number_sequence, "
            u"entered_at, "
            "entered_cause, left_at, left_cause) SELECT application_id, birth_year, category, category_rank, filed_at, "
            "number_year, "
            "number_sequence, "
            "entered_at + 1, entered_cause, entered_at + 5, 'Withdrawn' FROM queue_entry WHERE application_id = 1"_s,
            u"Queue entries 1 and 4 of one application overlap."_s);
        row("backwards", u"UPDATE queue_entry SET left_at = 1, left_cause = 'Withdrawn' WHERE application_id = 2"_s,
            u"Queue entry 2 ends before it begins."_s);
        row("two referrals",
            u"UPDATE referral SET application_id = 2, state = 'Issued', ended_at = NULL WHERE id = 2"_s,
            u"Application 2 has 2 live referrals."_s);
        row("seat twice", u"UPDATE referral SET seat_id = 1 WHERE id = 2"_s, u"Seat 1 is held by 2 referrals."_s);
        row("released but live", u"UPDATE referral SET released_at = 1 WHERE id = 1"_s,
            u"Referral 1 is Issued but its end or its release says otherwise."_s);
        row("last day", u"UPDATE referral SET last_day = '2030-01-01' WHERE id = 1"_s,
            u"Referral 1 was not extended but ends on another day than its term."_s);
        row("referral number", u"UPDATE referral SET number_sequence = 1"_s,
            u"The number of referral 1 (2026, 1) was given twice."_s);
        row("held and published", u"UPDATE publication SET ended_at = NULL, end_cause = NULL WHERE seat_id = 1"_s,
            u"Seat 1 is held by referral 1 but still stands in a bulletin."_s);
        row("closed and published", u"UPDATE seat SET closed_at = 1 WHERE id = 3"_s,
            u"Seat 3 is closed but still stands in a bulletin."_s);
        row("published twice",
            u"INSERT INTO publication (bulletin_id, seat_id, published_at, window_until) VALUES (1, 3, 1, 1)"_s,
            u"Seat 3 stands in 2 bulletins at once."_s);
        row("closed and held", u"UPDATE seat SET closed_at = 1 WHERE id = 1"_s,
            u"Seat 1 is closed but held by referral 1."_s);
        row("free since never", u"UPDATE seat SET free_since = NULL WHERE id = 3"_s,
            u"Seat 3 is free but nobody knows since when."_s);
        row("seat number", u"UPDATE seat SET number = 1 WHERE id = 2"_s, u"Group 1 has seat number 1 twice."_s);
        row("over-filled", u"UPDATE referral SET seat_id = 1; UPDATE seat SET group_id = 2 WHERE id > 1"_s,
            u"Group 1 holds 2 children on 1 seats."_s);
        row("closed group", u"UPDATE child_group SET closed_at = 1 WHERE id = 1"_s,
            u"Group 1 is closed but referral 1 leads there."_s);
        row("closed group published", u"UPDATE child_group SET closed_at = 1 WHERE id = 1"_s,
            u"Group 1 is closed but its seat 3 stands in a bulletin."_s);
        row("undone and published", u"UPDATE bulletin SET undone_at = 1"_s,
            u"Bulletin 1 was taken back but seat 3 stands in it."_s);
        row("undone and invited", u"UPDATE bulletin SET undone_at = 1"_s,
            u"Bulletin 1 was taken back but invitation 1 is open."_s);
        row("undone and window", u"UPDATE bulletin SET undone_at = 1"_s,
            u"Bulletin 1 was taken back but its window is open."_s);
        row("invitations", u"UPDATE publication SET ended_at = 1, end_cause = 'SeatClosed' WHERE seat_id = 3"_s,
            u"Bulletin 1 has 1 open invitations to group 1, more than seats are left."_s);
        row("invited elsewhere", u"UPDATE invitation SET application_id = 2"_s,
            u"Invitation 1 is open but its application is Referred."_s);
        row("bulletin number",
            u"INSERT INTO bulletin (year, sequence, published_at, by_hand, window_until) SELECT year, sequence, "
            u"published_at, "
            "by_hand, window_until FROM bulletin"_s,
            u"The number of bulletin 1 (2026, 1) was given twice."_s);
        row("final without instant", u"UPDATE message SET state = 'Delivered'"_s,
            u"Message 1 is Delivered but has no final instant."_s);
        row("instant without final", u"UPDATE message SET final_at = 1"_s,
            u"Message 1 is Queued but has a final instant."_s);
        row("code kept", u"UPDATE message SET kind = 'Code', state = 'Delivered', final_at = 1"_s,
            u"Message 1 still holds the text of a code."_s);
        row("attempts", u"UPDATE message SET attempts = -1"_s, u"Message 1 counts fewer than no attempts."_s);
        row("tries",
            u"INSERT INTO code (phone, purpose, bound_to, hmac, created_at, expires_at, tries_left) "
            u"SELECT '+7', 'Withdraw', 'a', pepper, 1, 2, -1 FROM secret"_s,
            u"Code 1 has fewer than no tries left."_s);
        row("lost parent", u"DELETE FROM district WHERE id = 1"_s,
            u"Row 1 of table kindergarten points to a row of table district that is not there."_s);
    }
    void checkNamesWhatIsBroken()
    {
        QFETCH(QString, harm);
        QFETCH(QString, says);
        populate();
        disarm();

        m_office->tamper(harm.split(u';'));

        const QStringList said = need(store().readers().check(m_office->now()));
        QVERIFY2(said.contains(says), qPrintable(said.join(u'\n')));
    }

private:
    SqlStore &store() { return m_office->store(); }

    /// Application 1 waits and is invited, 2 is referred to seat 1, 3 is enrolled on seat 2; seat 3 stands in the bulletin; group 2 is empty.
    void populate()
    {
        const Group group = m_office->addGroup(3);
        m_office->addGroup(0);
        const auto seats = m_office->seatsOf(group.id);
        const Bulletin bulletin = m_office->publish(seats, m_office->now().addDays(3));
        const auto waiting = m_office->addWaiting();
        const auto referred = m_office->addWaiting();
        const auto enrolled = m_office->addWaiting();
        m_office->addReferral(referred.id, seats[0].id);
        m_office->enrol(m_office->addReferral(enrolled.id, seats[1].id).id);
        need(store().bulletins().invite(
            {{}, bulletin.id, group.id, waiting.id, m_office->now(), bulletin.windowUntil, {}, {}}));
        m_office->addMessage(waiting, MessageKind::Invitation);
    }

    /// Takes away what keeps the data whole, as someone with a file editor would.
    void disarm()
    {
        dropChecks(store().session());
        dropUniqueKeys(store().session());
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
