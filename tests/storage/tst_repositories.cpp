// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "support/testoffice.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 11, 20), QTime(hour, 7, 11, 345), Qt::UTC);
}

/// The text of every column of the one row that matches; what was never set shows as an empty one.
QStringList emptyColumns(SqlSession &session, const QString &table, qint64 id)
{
    QStringList empty;
    for (const QString &column : columnsOf(session, table)) {
        const auto rows = session.count(
            u"SELECT count(*) FROM %2 WHERE id = ? AND (%1 IS NULL OR CAST(%1 AS TEXT) = '')"_s.arg(column, table), binds(id));
        if (need(rows) != 0 && column != u"destroyed_by") // written by an act alone
            empty.append(column);
    }
    return empty;
}

} // namespace

/// Every field of every entity comes back as it was written.
class TestRepositories : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void anApplicationKeepsEveryField()
    {
        const Application written = fullApplication();

        const auto id = need(store().applications().insert(written));

        Application expected = written;
        expected.id = id;
        QCOMPARE(need(store().applications().get(id)), expected);
        QCOMPARE(emptyColumns(store().session(), u"application"_s, id.value), QStringList());
    }

    void anApplicationIsRewrittenWhole()
    {
        Application application = anApplication().build();
        application.id = need(store().applications().insert(application));
        Application changed = fullApplication();
        changed.id = application.id;
        changed.revision = application.revision;

        need(store().applications().update(application, changed));

        ++changed.revision;
        QCOMPARE(need(store().applications().get(changed.id)), changed);
        QCOMPARE(store().applications().update(application, application).error().code, ErrorCode::ChangedByOther);
    }

    void anApplicationWithNothingOptionalComesBackToo()
    {
        Application bare = anApplication().build();
        bare.phones.clear();
        bare.consent = {};
        bare.address = {};
        bare.id = need(store().applications().insert(bare));

        QCOMPARE(need(store().applications().get(bare.id)), bare);
        QCOMPARE(store().applications().get({999}).error().code, ErrorCode::NotFound);
    }

    void applicationsAreFoundByNumberAndChild()
    {
        const Application waiting = m_office->addWaiting();
        const Iin child = waiting.child.iin;

        QCOMPARE(need(store().applications().byNumber(*waiting.number))->id, waiting.id);
        QVERIFY(!need(store().applications().byNumber(ApplicationNumber(2026, 999))));
        QCOMPARE(need(store().applications().liveOfChild(child))->id, waiting.id);
        QCOMPARE(need(store().applications().latestOfChild(child))->id, waiting.id);
        QVERIFY(!need(store().applications().enrolledOfChild(child)));
        QCOMPARE(need(store().applications().nextSequence(2026)), 2);
        QCOMPARE(need(store().applications().nextSequence(2027)), 1);
    }

    void theLatestOfAChildIsTheLiveOneElseTheLastEnded()
    {
        Application first = anApplication().build();
        first.state = ApplicationState::Archived;
        first.endedAt = at(9);
        Application second = first;
        second.endedAt = at(12);
        first.id = need(store().applications().insert(first));
        second.id = need(store().applications().insert(second));
        QCOMPARE(need(store().applications().latestOfChild(first.child.iin))->id, second.id);

        Application third = first;
        third.state = ApplicationState::Filed;
        third.endedAt.reset();
        third.id = need(store().applications().insert(third));

        QCOMPARE(need(store().applications().latestOfChild(first.child.iin))->id, third.id);
    }

    void familiesWithAPhoneAreOtherFamilies()
    {
        const Application own = m_office->addWaiting();
        const PhoneNumber phone = own.phones.constFirst().number;
        m_office->addWaiting(anApplication()
                                 .born({2022, 1, 3})
                                 .applicant(own.applicant.iin, own.applicant.name)
                                 .phones({phone})
                                 .build());
        QCOMPARE(need(store().applications().familiesWithPhone(phone, own.id)), 0);

        m_office->addWaiting(anApplication().phones({phone}).build());

        QCOMPARE(need(store().applications().familiesWithPhone(phone, own.id)), 1);
        QCOMPARE(need(store().applications().familiesWithPhone(phone, {})), 2);
    }

    void childrenAreChosenByBirthBenefitAndQueue()
    {
        const auto old = m_office->addFiled(anApplication().born({2019, 11, 23}).build());
        const Benefit expired{PriorityCategory::FirstPriority, u"многодетная семья"_s, u"7"_s, QDate(2026, 11, 22)};
        const auto general = m_office->addWaiting(anApplication().born({2023, 5, 5}).build());
        const auto first = m_office->addWaiting(
            anApplication().born({2023, 6, 6}).category(PriorityCategory::FirstPriority).benefit(expired).build());
        const auto other = m_office->addWaiting(anApplication().born({2022, 6, 6}).build());

        QCOMPARE(ids(need(store().applications().bornNotAfter({2019, 11, 23}))), QList<ApplicationId>{old.id});
        QCOMPARE(ids(need(store().applications().benefitsExpiredBefore({2026, 11, 23}))),
                 QList<ApplicationId>{first.id});
        QCOMPARE(ids(need(store().applications().benefitsExpiredBefore({2026, 11, 22}))), QList<ApplicationId>{});
        QCOMPARE(ids(need(store().applications().waitingBornBetween({2022, 1, 1}, {2023, 12, 31}, at(9)))),
                 (QList<ApplicationId>{other.id, first.id, general.id}));
        QCOMPARE(need(store().applications().waitingBornBetween({2022, 1, 1}, {2022, 12, 31}, at(9))).constFirst(), other);
    }

    void phoneHistoryAndWrittenRequestsAreKept()
    {
        const auto id = m_office->addFiled().id;
        const PhoneHistoryRow row{id, testPhone(1), testPhone(2), at(9), u"written request № 5"_s};

        need(store().applications().addPhoneHistory(row));
        const qint64 request =
            need(store().applications().addWrittenRequest({0, id, u"З-5"_s, {2026, 11, 20}, u"mobile"_s, at(10)}));

        const auto read = need(store().applications().phoneHistory(id));
        QCOMPARE(read.size(), 1);
        QVERIFY(read[0].application == id && read[0].before == row.before && read[0].after == row.after
                && read[0].at == row.at);
        QCOMPARE(read[0].how, row.how);
        QCOMPARE(emptyColumns(store().session(), u"phone_history"_s, 1), QStringList());
        QCOMPARE(emptyColumns(store().session(), u"written_request"_s, request), QStringList());
    }

    void aQueueEntryKeepsEveryField()
    {
        const auto application = m_office->addFiled();
        QueueEntry entry{
            {}, application.id, 2024, PriorityCategory::FirstPriority, at(1), 2026, 4127, at(2), Cause::Restored, {},
            {}};
        need(store().queue().enter(entry));
        entry.id = need(store().queue().openEntry(application.id))->id;
        QCOMPARE(*need(store().queue().openEntry(application.id)), entry);

        need(store().queue().leave(application.id, at(5), Cause::Withdrawn));

        entry.leftAt = at(5);
        entry.leftCause = Cause::Withdrawn;
        QCOMPARE(need(store().queue().history(application.id)), QList<QueueEntry>{entry});
        QVERIFY(!need(store().queue().openEntry(application.id)));
        QCOMPARE(store().queue().leave(application.id, at(6), Cause::Withdrawn).error().code, ErrorCode::NotFound);
    }

    void kindergartensGroupsAndDistrictsKeepEveryField()
    {
        District district{{}, u"Восточный"_s, u"Шығыс"_s};
        district.id = need(store().kindergartens().addDistrict(district));
        QVERIFY(need(store().kindergartens().districts()).contains(district));
        Kindergarten k{
            {}, 3, u"№ 11 «Балдәурен»"_s, KindergartenKind::MiniCentre, district.id, u"ул. Мира"_s, u"+7 7213 1"_s};
        k.id = need(store().kindergartens().insert(k));
        QCOMPARE(need(store().kindergartens().kindergarten(k.id)), k);
        Group g{{},
                2,
                k.id,
                u"Бөбек"_s,
                AgeGroup::PreSchool,
                GroupLanguage::Mixed,
                GroupKind::Sanatorium,
                {2020, 1, 1},
                {2020, 12, 31},
                u"24 часа"_s,
                at(3),
                u"ремонт"_s,
                26,
                at(2),
                at(5)};
        g.id = need(store().kindergartens().insertGroup(g));
        QCOMPARE(need(store().kindergartens().group(g.id)), g);

        k.name = u"№ 12"_s;
        g.closedAt.reset();
        g.closedReason.clear();
        need(store().kindergartens().update(k));
        need(store().kindergartens().updateGroup(g));

        QCOMPARE(store().kindergartens().update(k).error().code, ErrorCode::ChangedByOther);
        QCOMPARE(store().kindergartens().updateGroup(g).error().code, ErrorCode::ChangedByOther);
        ++k.revision;
        ++g.revision;
        QCOMPARE(need(store().kindergartens().all()), QList<Kindergarten>{k});
        QCOMPARE(need(store().kindergartens().groups(k.id)), QList<Group>{g});
    }

    void aSeatKeepsEveryFieldAndShowsWhatHoldsIt()
    {
        const Group group = m_office->addGroup(4);
        const QList<Seat> seats = m_office->seatsOf(group.id);
        Seat closed = seats[3];
        closed.closedAt = at(4);
        closed.closedReason = u"ремонт"_s;
        closed.freeCause = Cause::SeatReopened;
        need(store().seats().update(closed));
        QCOMPARE(need(store().seats().get(closed.id)), closed);
        m_office->publish({seats[0], seats[1]});
        const auto child = m_office->addWaiting();
        const auto referral = m_office->addReferral(child.id, seats[0].id);

        auto states = need(store().seats().ofGroup(group.id));

        QCOMPARE(states[0].state, SeatState::OnReferral);
        QVERIFY(states[0].referral == referral.id && states[0].application == child.id
                && states[0].lastDay == referral.lastDay);
        QCOMPARE(states[0].childName, u"Ким Тимофей"_s);
        QCOMPARE(states[1].state, SeatState::InBulletin);
        QVERIFY(states[1].publication && states[1].publication->seat == seats[1].id);
        QCOMPARE(states[2].state, SeatState::Free);
        QCOMPARE(states[3].state, SeatState::Closed);
        QCOMPARE(need(store().seats().unpublished()), QList<Seat>{seats[2]});
        m_office->write([&] { QCOMPARE(need(store().seats().takePublished(group.id, m_office->now(), {}))->seat, seats[1].id); });
        m_office->enrol(referral.id);
        QCOMPARE(need(store().seats().ofGroup(group.id))[0].state, SeatState::Taken);
        QCOMPARE(need(store().readers().check(m_office->now())), QStringList());
    }

    void aBulletinKeepsEveryField()
    {
        Bulletin b{{}, 2026, 115, at(4), m_office->administrator().id, true, at(9), at(10), at(5)};
        b.id = need(store().bulletins().insert(b));

        const Bulletin read = *need(store().bulletins().latest());

        QVERIFY(read.id == b.id && read.year == 2026 && read.sequence == 115 && read.publishedAt == b.publishedAt);
        QVERIFY(read.publishedBy == b.publishedBy && read.byHand && read.windowUntil == b.windowUntil
                && read.windowClosedAt == b.windowClosedAt && read.undoneAt == b.undoneAt);
        QCOMPARE(emptyColumns(store().session(), u"bulletin"_s, b.id.value), QStringList());
        QCOMPARE(need(store().bulletins().nextSequence(2026)), 116);
    }

    void publicationsAndInvitationsLiveAndEnd()
    {
        const Group group = m_office->addGroup(2);
        const auto seats = m_office->seatsOf(group.id);
        const auto child = m_office->addWaiting();
        const Bulletin bulletin = m_office->publish(seats, m_office->now().addDays(3));
        need(store().bulletins().invite({{}, bulletin.id, group.id, child.id, at(1), at(20), {}, {}}));

        QCOMPARE(need(store().bulletins().openSeats(bulletin.id)), (QMap<GroupId, int>{{group.id, 2}}));
        QCOMPARE(need(store().bulletins().windowsOpen(m_office->now())).size(), 1);
        QCOMPARE(need(store().bulletins().windowsToClose(m_office->now().addDays(3))).size(), 1);
        const auto invitation = need(store().bulletins().openInvitations(bulletin.id)).constFirst();
        QVERIFY(invitation.group == group.id && invitation.application == child.id && invitation.invitedAt == at(1)
                && invitation.until == at(20));
        const auto candidatesAt = [&](const QDateTime &when) {
            return ids(need(store().applications().waitingBornBetween({2024, 1, 1}, {2024, 12, 31}, when)));
        };
        QCOMPARE(candidatesAt(at(19)), QList<ApplicationId>{});
        QCOMPARE(candidatesAt(at(20)), QList<ApplicationId>{child.id});

        need(store().bulletins().endInvitation(invitation.id, at(21), Cause::SeatTaken));
        need(store().bulletins().closeWindow(bulletin.id, at(22)));
        const auto publication = *need(store().bulletins().openPublication(seats[0].id));
        need(store().bulletins().endPublication(publication.id, at(23), Cause::PublicationRecalled));

        QVERIFY(need(store().bulletins().openInvitationsOf(child.id)).isEmpty());
        QCOMPARE(need(store().bulletins().everInvited(bulletin.id)), QList<ApplicationId>{child.id});
        QVERIFY(need(store().bulletins().windowsOpen(m_office->now())).isEmpty());
        QVERIFY(!need(store().bulletins().openPublication(seats[0].id)));
        QCOMPARE(emptyColumns(store().session(), u"invitation"_s, invitation.id.value), QStringList());
        QCOMPARE(emptyColumns(store().session(), u"publication"_s, publication.id), QStringList());
    }

    void aReferralKeepsEveryField()
    {
        const auto child = m_office->addWaiting();
        const auto seat = m_office->seatsOf(m_office->addGroup(1).id).constFirst();
        Referral r{{},
                   5,
                   ReferralNumber(2026, 881),
                   child.id,
                   seat.id,
                   ReferralState::Overdue,
                   at(1),
                   {{2026, 11, 25}, {2026, 11, 26}, {2026, 11, 27}, {2026, 12, 27}, 31, ExtensionFrom::PressDay, true},
                   {2026, 12, 28},
                   at(2),
                   at(3),
                   at(4),
                   u"Д-9"_s,
                   QDate(2026, 11, 24),
                   u"не пришли"_s,
                   PriorityCategory::Extraordinary,
                   17};

        r.id = need(store().referrals().insert(r));

        QCOMPARE(need(store().referrals().get(r.id)), r);
        QCOMPARE(need(store().referrals().byNumber(r.number)), std::optional(r));
        QCOMPARE(need(store().referrals().ofApplication(child.id)), QList<Referral>{r});
        QCOMPARE(emptyColumns(store().session(), u"referral"_s, r.id.value), QStringList());
        const Referral before = r;
        r.endReason = u"иначе"_s;
        r.lastDay = QDate(2026, 12, 30);
        need(store().referrals().update(before, r));
        QCOMPARE(store().referrals().update(before, r).error().code, ErrorCode::ChangedByOther);
        ++r.revision;
        QCOMPARE(need(store().referrals().get(r.id)), r);
        QCOMPARE(need(store().referrals().nextSequence(2026)), 882);
    }

    void liveReferralsAreFoundByDay()
    {
        const auto seat = m_office->seatsOf(m_office->addGroup(1).id).constFirst();
        const auto child = m_office->addWaiting();
        const auto referral = m_office->addReferral(child.id, seat.id);

        QCOMPARE(need(store().referrals().liveOf(child.id)), std::optional(referral));
        QCOMPARE(need(store().referrals().holding(seat.id)), std::optional(referral));
        QCOMPARE(need(store().referrals().lapsedBefore(referral.lastDay)), QList<Referral>{});
        QCOMPARE(need(store().referrals().lapsedBefore(referral.lastDay.addDays(1))), QList<Referral>{referral});
        QCOMPARE(need(store().referrals().toRemind(referral.terms.visitBy)), QList<Referral>{referral});
    }

private:
    SqlStore &store() { return m_office->store(); }
    static QList<ApplicationId> ids(const QList<Application> &applications)
    {
        QList<ApplicationId> all;
        for (const Application &application : applications)
            all.append(application.id);
        return all;
    }

    /// No field left as it is by default.
    Application fullApplication()
    {
        const auto kindergarten = m_office->addKindergarten();
        Application a = anApplication().build();
        a.revision = 7;
        a.number = ApplicationNumber(2025, 4127);
        a.state = ApplicationState::Archived;
        a.source = Source::Portal;
        a.child.sex = Sex::Female;
        a.child.certificate = {u"АБ"_s, u"0123"_s, {2024, 2, 2}, u"РАГС"_s};
        a.address = {m_office->district(1), u"ул. Абая"_s};
        a.phones = {{testPhone(500), false, u"бумажное заявление"_s}, {testPhone(501), true, u""_s}};
        a.messageLanguage = Language::English;
        a.category = PriorityCategory::Extraordinary;
        a.benefit = Benefit{PriorityCategory::FirstPriority, u"многодетная"_s, u"№ 5"_s, QDate(2027, 1, 1)};
        a.wishes = {{GroupLanguage::Mixed, GroupLanguage::Kazakh},
                    {m_office->district(1), m_office->district(0)},
                    {kindergarten}};
        a.commissionPaper = CommissionPaper{GroupKind::Sanatorium, u"ПМПК"_s, QDate(2027, 2, 2)};
        a.consent = {at(1), u"paper"_s, u"v2"_s};
        a.filedAt = at(2);
        a.registrationDue = at(3);
        a.registeredAt = at(4);
        a.strikes = 2;
        a.stopListedUntil = QDate(2026, 12, 1);
        a.endedAt = at(5);
        a.endCause = Cause::SecondOverdue;
        a.note = u"заметка"_s;
        return a;
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
