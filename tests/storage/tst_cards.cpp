// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// Today's counts and tasks, seats, offers, the card of one child; records read many at once.
class TestCards : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void todayCountsAndTasksAgree()
    {
        const auto group = m_office->addGroup(4);
        const auto seats = m_office->seatsOf(group.id);
        m_office->publish({seats[0]}, m_office->now().addDays(20));
        const auto child = m_office->addWaiting(anApplication().strikes(1).build());
        const auto referral = m_office->addReferral(child.id, seats[1].id);
        m_office->setNow(referral.lastDay);
        const auto late = m_office->addFiled(anApplication().due(m_office->now().addSecs(-60)).build());
        m_office->addMessage(late, MessageKind::Accepted, MessageState::Undelivered);
        m_office->addMessage(late, MessageKind::Registered);
        m_office->addWaiting();

        const TodayCounts counts = need(readers().todayCounts(m_office->now(), m_office->rules()));
        const auto tasks = need(readers().tasks(m_office->now(), m_office->rules(), 50));
        const NightPreview night = need(readers().nightPreview(m_office->now(), m_office->rules()));

        QVERIFY(counts.toRegister == 1 && counts.registrationLate == 1 && counts.referralsLive == 1);
        QVERIFY(counts.referralsLapseToday == 1 && counts.referralsLapseTodaySecond == 1
                && counts.lastExtensionDay == 0);
        QVERIFY(counts.seatsToPublish == 2 && counts.messagesQueued == 1 && counts.messagesUndelivered == 1);
        QCOMPARE(tasks.size(), 5);
        QCOMPARE(tasks[0].kind, TaskRow::Kind::Register);
        QCOMPARE(tasks[1].kind, TaskRow::Kind::CallFamily);
        QCOMPARE(tasks[2].kind, TaskRow::Kind::TellFamily);
        QVERIFY(tasks[2].told == Told::No && tasks[2].number == referral.number.text());
        QCOMPARE(tasks[3].kind, TaskRow::Kind::ReferralLapses);
        QVERIFY(tasks[3].second && tasks[3].number == referral.number.text() && tasks[3].place == u"№ 1 «Балдәурен»"_s);
        QCOMPARE(tasks[4].kind, TaskRow::Kind::WindowCloses);
        QCOMPARE(tasks[4].count, 1);
        QVERIFY(night.lapse == 1 && night.archived == 1 && night.backToQueue == 0 && night.seatsFreed == 1);
        QVERIFY(night.messages == 2 && night.neverDelivered == 1 && night.agedOut == 0);
        m_office->setNow(referral.terms.extendUntil);
        QCOMPARE(need(readers().todayCounts(m_office->now(), m_office->rules())).lastExtensionDay, 1);
    }

    void manyAreReadAsEachAlone()
    {
        QList<ApplicationId> children;
        for (int i = 0; i < 5; ++i)
            children.append(m_office->addWaiting(anApplication().strikes(i).build()).id);
        const QList<Seat> seats = m_office->seatsOf(m_office->addGroup(3).id);
        const QList<ApplicationId> asked{children[3], children[0], children[4], children[0]};

        const QList<Application> read = need(store().applications().getAll(asked));

        QCOMPARE(read.size(), asked.size());
        for (qsizetype i = 0; i < asked.size(); ++i)
            QCOMPARE(read[i], need(store().applications().get(asked[i])));
        QVERIFY(!read[0].phones.isEmpty());
        QCOMPARE(need(store().seats().getAll({seats[2].id, seats[0].id})), (QList<Seat>{seats[2], seats[0]}));
        QVERIFY(need(store().applications().getAll({})).isEmpty() && need(store().seats().getAll({})).isEmpty());
        QCOMPARE(store().applications().getAll({children[0], ApplicationId{999}}).error().code, ErrorCode::NotFound);
        QCOMPARE(store().seats().getAll({seats[0].id, SeatId{999}}).error().code, ErrorCode::NotFound);
    }

    void seatsAreCountedByWhatHoldsThem()
    {
        const auto group = m_office->addGroup(6);
        auto seats = m_office->seatsOf(group.id);
        m_office->publish({seats[0], seats[1]});
        m_office->addReferral(m_office->addWaiting().id, seats[0].id);
        m_office->enrol(m_office->addReferral(m_office->addWaiting().id, seats[2].id).id);
        seats[3].closedAt = m_office->now();
        need(store().seats().update(seats[3]));

        const auto rows = need(readers().kindergartens({}));

        QCOMPARE(rows.size(), 1);
        const SeatCounts counts = rows[0].seats;
        QVERIFY(counts.total == 5 && counts.taken == 1 && counts.onReferral == 1 && counts.inBulletin == 1
                && counts.free == 2 && counts.closed == 1);
        QCOMPARE(rows[0].groups.constFirst().group, group);
        QCOMPARE(rows[0].district.nameRu, u"Центр"_s);
        QCOMPARE(need(readers().unpublished()).size(), 2);
        QCOMPARE(need(readers().kindergartens(KindergartenId{99})).size(), 0);
        const auto bulletin = need(readers().bulletin({}));
        QVERIFY(bulletin.size() == 1 && bulletin[0].seats == 1 && bulletin[0].published == 2
                && bulletin[0].invited == 0);
        QCOMPARE(need(readers().bulletins(5)).size(), 1);
    }

    void hiddenSeatsAreThoseOfTheNormThatNobodyIsOffered()
    {
        // A norm of 10 opened with 8: two never opened, one taken, one on referral, one in a bulletin, one in repair, one closed
        // because the group was made smaller, three free.
        GroupSpec spec;
        spec.seats = 8;
        spec.norm = 10;
        const QDateTime opened = m_office->now();
        const auto group = m_office->addGroup(spec);
        auto seats = m_office->seatsOf(group.id);
        m_office->advance(86400);
        m_office->enrol(m_office->addReferral(m_office->addWaiting().id, seats[0].id).id);
        m_office->addReferral(m_office->addWaiting().id, seats[1].id);
        m_office->publish({seats[2]}, m_office->now().addDays(3));
        closeSeat(seats[3], u"ремонт"_s);
        closeSeat(seats[4], u"capacity"_s);
        for (Seat later : seats.mid(5)) { // so that only those never opened are as old as the group
            later.freeSince = m_office->now();
            need(store().seats().update(later));
        }

        const auto rows = need(readers().seatWatch());

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].group.id, group.id);
        QCOMPARE(rows[0].hidden, 10 - 1 - 1 - 1 - 1);
        QVERIFY(rows[0].seats.taken == 1 && rows[0].seats.onReferral == 1 && rows[0].seats.inBulletin == 1 && rows[0].seats.closed == 2);
        QCOMPARE(rows[0].hiddenSince, std::optional(opened));
        QCOMPARE(rows[0].kindergarten.id, group.kindergarten);
    }

    void hiddenSeatsAreAgedByTheOldestOne()
    {
        const QDateTime opened = m_office->now();
        const auto free = m_office->addGroup(2); // free since it was opened
        GroupSpec spec;
        spec.seats = 0;
        spec.norm = 5;
        m_office->advance(3600);
        Group closed = m_office->addGroup(spec); // closed itself: nobody hides anything
        closed = need(store().kindergartens().group(closed.id));
        closed.closedAt = m_office->now();
        need(store().kindergartens().updateGroup(closed));
        const auto smaller = m_office->addGroup(1); // made smaller later than it was freed
        m_office->advance(3600);
        auto seat = m_office->seatsOf(smaller.id).constFirst();
        closeSeat(seat, u"capacity"_s);
        Group old = need(store().kindergartens().group(m_office->addGroup(spec).id)); // nobody knows since when
        old.openedAt.reset();
        need(store().kindergartens().updateGroup(old));
        m_office->publish({m_office->seatsOf(m_office->addGroup(1).id).constFirst()}, m_office->now().addDays(3)); // offered

        const auto rows = need(readers().seatWatch());

        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].group.id == old.id && !rows[0].hiddenSince && rows[0].hidden == 5);
        QVERIFY(rows[1].group.id == free.id && rows[1].hiddenSince == opened && rows[1].hidden == 2);
        QVERIFY(rows[2].group.id == smaller.id && rows[2].hiddenSince == m_office->now() && rows[2].hidden == 1);
    }

    void offersAreForThoseInvitedUntilTheWindowCloses()
    {
        const auto group = m_office->addGroup(1);
        GroupSpec older;
        older.bornFrom = QDate(2020, 1, 1);
        older.bornUntil = QDate(2020, 12, 31);
        m_office->addGroup(older);
        const QDateTime until = m_office->now().addDays(3);
        const Bulletin bulletin = m_office->publish(m_office->seatsOf(group.id), until);
        const auto invited = m_office->addWaiting();
        const auto other = m_office->addWaiting();
        need(store().bulletins().invite({{}, bulletin.id, group.id, invited.id, m_office->now(), until, {}, {}}));

        const auto own = need(readers().offers(invited.id, m_office->now()));
        const auto others = need(readers().offers(other.id, m_office->now()));

        QVERIFY(own.size() == 1 && own[0].mayTake && own[0].invitedUntil == until && own[0].seats == 1);
        QVERIFY(others.size() == 1 && !others[0].mayTake && others[0].openFrom == until);
        QVERIFY(need(readers().offers(other.id, until))[0].mayTake);
    }

    void aCardShowsAllOfOneChild()
    {
        const auto child = m_office->addWaiting();
        Iin twinIin = testIin(child.child.birthDate.addDays(1), 999);
        const auto twin = m_office->addWaiting(
            anApplication().child(twinIin).applicant(child.applicant.iin, child.applicant.name).build());
        m_office->addWaiting(anApplication().phones({child.phones[0].number}).build());
        m_office->advance(2 * 86400);

        const ApplicationCard card = need(readers().card(child.id, m_office->now()));

        QCOMPARE(card.application, child);
        QCOMPARE(card.familiesWithPhone, (QList<int>{1, 0}));
        QVERIFY(card.entry.has_value());
        QVERIFY(card.counts == (QueueCounts{0, 0, 3, 0}) && card.countsYesterday == card.counts);
        QVERIFY(card.twins.size() == 1 && card.twins[0].id == twin.id && !card.otherLive);
        QCOMPARE(readers().card({99}, m_office->now()).error().code, ErrorCode::NotFound);
    }

    void changesAreSeenOnce()
    {
        (void)readers().changed();
        m_office->addFiled();
        QVERIFY(need(readers().changed()));
        if (!TestServer::isWanted()) // there, others that write to the same server may have changed something
            QVERIFY(!need(readers().changed()));
    }

private:
    SqlStore &store() { return m_office->store(); }
    Readers &readers() { return m_office->store().readers(); }
    void closeSeat(Seat seat, const QString &reason)
    {
        seat.closedAt = m_office->now();
        seat.closedReason = reason;
        need(store().seats().update(seat));
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
