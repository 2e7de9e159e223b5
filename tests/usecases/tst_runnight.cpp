// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/withdrawapplication.h"
#include "usecases/referralscene.h"
#include "usecases/reports/jobs.h"
#include "usecases/reports/runnight.h"

using namespace kezek;
using kezek::test::need;
using namespace Qt::Literals::StringLiterals;

class RunNightTest : public QObject {
    Q_OBJECT

private slots:
    void annulsAReferralTheMidnightAfterItsLastDay();
    void archivesTheSecondOverdue();
    void stopListsAndKeepsTheCategoryWhereTheOfficeSaysSo();
    void keepsInTheJournalWhetherTheFamilyHadHeardOfTheReferral();
    void takesAnExpiredBenefitAway();
    void archivesAChildOfSeven();
    void endsSilentInvitationsWhenTheWindowHasClosed();
    void invitesTheNextWhenAnInvitedChildHasGone();
    void passesOnAnInvitationThatAnExpiredPaperGave();
    void remindsOnceOfTheDayToCome();
    void beginsWithTodayInANewOffice();
    void neverRunsAheadOfTheClock();
    void leavesToTheNextNightWhatCameAfterMidnight();
    void isNoWorkOfARegistrar();
    void doesNothingTheSecondTime_data() { seeds(); }
    void doesNothingTheSecondTime();
    void givesInOneGoWhatDayByDayGives_data() { seeds(); }
    void givesInOneGoWhatDayByDayGives();

private:
    static void seeds();
    static RunNight::Output night(Scene &scene, const QString &localIso);
    static ApplicationId childByChance(Scene &scene);
    static void liveAWeek(Scene &scene);
};

void RunNightTest::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

RunNight::Output RunNightTest::night(Scene &scene, const QString &localIso)
{
    scene.at(localIso);
    const auto output = scene.as<RunNight>(Actor::system(), {});
    if (!output)
        qFatal("the night was refused: %s %s", qPrintable(toText(output.error().code)), qPrintable(output.error().detail));
    return *output;
}

void RunNightTest::annulsAReferralTheMidnightAfterItsLastDay()
{
    ReferralScene scene;
    const QDateTime filedAt = scene.application().filedAt;
    QCOMPARE(scene.now().lastDay, QDate(2026, 10, 12));

    QCOMPARE(night(scene.office, u"2026-10-12T23:59"_s).lapsed, 0);
    const auto output = night(scene.office, u"2026-10-13T00:00"_s);

    QCOMPARE(output.lapsed, 1);
    QCOMPARE(output.archived, 0);
    QCOMPARE(scene.now().state, ReferralState::Overdue);
    QCOMPARE(scene.now().endedAt, localInstant(u"2026-10-13T00:00"_s));
    const Application returned = scene.application();
    QCOMPARE(returned.state, ApplicationState::Waiting);
    QCOMPARE(returned.category, PriorityCategory::General);
    QCOMPARE(returned.filedAt, filedAt);
    QCOMPARE(returned.strikes, 1);
    QVERIFY(!returned.stopListedUntil);
    QCOMPARE(scene.office.store().queue().openEntry(scene.child).value()->enteredCause, Cause::ReferralOverdue);
    QCOMPARE(scene.office.seats(scene.group).constFirst().state, SeatState::Free);
    QCOMPARE(scene.office.messages(MessageKind::ReferralOverdue, scene.child), 1);
    QCOMPARE(scene.office.messages(MessageKind::ReturnedToQueue, scene.child), 1);
}

void RunNightTest::keepsInTheJournalWhetherTheFamilyHadHeardOfTheReferral()
{
    for (const bool delivered : {false, true}) {
        ReferralScene scene;
        for (const MessageRow &row : need(scene.office.store().readers().messages({}, {})).rows) {
            Message message = row.message;
            const bool lucky = delivered && message.kind == MessageKind::ReferralNumber;
            message.state = lucky ? MessageState::Delivered : MessageState::Undelivered;
            message.finalAt = scene.office.now();
            need(scene.office.store().outbox().update(message));
        }

        scene.lapse();

        const JournalRow row = need(scene.office.store().journal().ofSubject(u"referral"_s, scene.id.value)).constFirst();
        QCOMPARE(row.verb, QLatin1String(RunNight::name));
        QCOMPARE(row.after[u"told"_s].toString(), delivered ? u"Delivered"_s : u"No"_s);
        // The notice of the night itself, delivered later, changes nothing of that.
        for (const MessageRow &notice : need(scene.office.store().readers().messages({}, {})).rows) {
            Message message = notice.message;
            if (message.kind != MessageKind::ReferralOverdue)
                continue;
            message.state = MessageState::Delivered;
            need(scene.office.store().outbox().update(message));
        }
        QCOMPARE(need(scene.office.store().referrals().told(scene.id)), delivered ? Told::Delivered : Told::No);
    }
}

void RunNightTest::archivesTheSecondOverdue()
{
    ReferralScene scene;
    scene.lapse();
    scene.office.wait(36000);
    scene.id = scene.office.referralNow(scene.child, scene.group).id;

    scene.lapse();

    QCOMPARE(scene.application().state, ApplicationState::Archived);
    QCOMPARE(scene.application().endCause, Cause::SecondOverdue);
    QCOMPARE(scene.application().strikes, 2);
    QCOMPARE(scene.office.messages(MessageKind::ArchivedTwice, scene.child), 1);
    QCOMPARE(scene.office.messages(MessageKind::ReturnedToQueue, scene.child), 1);
    QCOMPARE(scene.office.seats(scene.group).constFirst().state, SeatState::Free);
}

void RunNightTest::stopListsAndKeepsTheCategoryWhereTheOfficeSaysSo()
{
    ReferralScene scene(u"2026-10-05T10:00"_s, {{u"stopListDays"_s, u"10"_s}, {u"overdueKeepsCategory"_s, u"1"_s}});

    scene.lapse();

    QCOMPARE(scene.application().category, PriorityCategory::FirstPriority);
    QCOMPARE(scene.application().stopListedUntil, QDate(2026, 10, 22));
}

void RunNightTest::takesAnExpiredBenefitAway()
{
    Scene scene;
    const ApplicationId child = scene.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, QDate(2026, 10, 6), {}, {}});
    const QDateTime filedAt = scene.application(child).filedAt;

    QCOMPARE(night(scene, u"2026-10-06T12:00"_s).benefitsExpired, 0);
    QCOMPARE(night(scene, u"2026-10-07T00:00"_s).benefitsExpired, 1);

    QCOMPARE(scene.application(child).category, PriorityCategory::General);
    const auto history = scene.store().queue().history(child).value();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].leftCause, Cause::BenefitExpired);
    QCOMPARE(history[1].enteredAt, localInstant(u"2026-10-07T00:00"_s));
    QCOMPARE(history[1].filedAt, filedAt);
    QCOMPARE(scene.messages(MessageKind::BenefitExpiredNotice, child), 1);
    night(scene, u"2026-10-08T00:00"_s);
    QCOMPARE(scene.messages(MessageKind::BenefitExpiredNotice, child), 1);
}

void RunNightTest::archivesAChildOfSeven()
{
    Scene scene;
    const ApplicationId waiting = scene.child({QDate(2019, 10, 7), PriorityCategory::General, {}, {}, {}});
    const ApplicationId filed = scene.filedChild({QDate(2019, 10, 7), PriorityCategory::General, {}, {}, {}});
    const ApplicationId younger = scene.child({QDate(2019, 10, 8), PriorityCategory::General, {}, {}, {}});

    QCOMPARE(night(scene, u"2026-10-06T12:00"_s).agedOut, 0);
    QCOMPARE(night(scene, u"2026-10-07T12:00"_s).agedOut, 2);

    QCOMPARE(scene.application(waiting).endCause, Cause::AgedOut);
    QCOMPARE(scene.application(waiting).endedAt, localInstant(u"2026-10-07T00:00"_s));
    QCOMPARE(scene.application(filed).state, ApplicationState::Archived);
    QCOMPARE(scene.application(younger).state, ApplicationState::Waiting);
    QCOMPARE(scene.messages(MessageKind::AgedOutNotice), 2);
}

void RunNightTest::endsSilentInvitationsWhenTheWindowHasClosed()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    scene.publish();

    QCOMPARE(night(scene, u"2026-10-08T12:00"_s).windowsClosed, 0);
    QCOMPARE(scene.store().bulletins().openInvitationsOf(child)->size(), 1);
    QCOMPARE(night(scene, u"2026-10-09T12:00"_s).windowsClosed, 1);
    QVERIFY(scene.store().bulletins().openInvitationsOf(child)->isEmpty());
    QCOMPARE(scene.count(u"SELECT count(*) FROM invitation WHERE end_cause IS NULL AND ended_at = until_at"_s), 1);
}

void RunNightTest::invitesTheNextWhenAnInvitedChildHasGone()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId first = scene.child();
    const ApplicationId second = scene.child();
    scene.publish();
    scene.wait(61);
    const QString digits = scene.code(CodePurpose::Withdraw, first, {});
    scene.done<WithdrawApplication>({first, {}, scene.application(first).number->text(), scene.phoneOf(first), digits});
    QVERIFY(scene.store().bulletins().openInvitationsOf(second)->isEmpty());

    QCOMPARE(night(scene, u"2026-10-06T00:00"_s).invited, 1);
    QCOMPARE(night(scene, u"2026-10-07T00:00"_s).invited, 0);

    QCOMPARE(scene.store().bulletins().openInvitationsOf(second)->size(), 1);
    QCOMPARE(scene.messages(MessageKind::Invitation, second), 1);
}

void RunNightTest::passesOnAnInvitationThatAnExpiredPaperGave()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId general = scene.child();
    const ApplicationId priority = scene.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, QDate(2026, 10, 5), {}, {}});
    scene.publish();
    QCOMPARE(scene.store().bulletins().openInvitationsOf(priority)->size(), 1);

    QCOMPARE(night(scene, u"2026-10-06T00:00"_s).invited, 1);

    QVERIFY(scene.store().bulletins().openInvitationsOf(priority)->isEmpty());
    QCOMPARE(refusedAs(scene.take(priority, group)), u"SeatNotOpenYet"_s);
    QCOMPARE(refusedAs(scene.take(general, group)), QString());
}

void RunNightTest::remindsOnceOfTheDayToCome()
{
    ReferralScene scene;

    QCOMPARE(night(scene.office, u"2026-10-09T12:00"_s).reminded, 0);
    QCOMPARE(night(scene.office, u"2026-10-10T12:00"_s).reminded, 1);
    QCOMPARE(night(scene.office, u"2026-10-11T12:00"_s).reminded, 0);
    QCOMPARE(scene.office.messages(MessageKind::ReminderToCome, scene.child), 1);
}

void RunNightTest::beginsWithTodayInANewOffice()
{
    Scene scene;

    QCOMPARE(night(scene, u"2026-10-05T10:00"_s).nights, 1);
    QCOMPARE(scene.store().records().lastRun(nightJob).value(), localInstant(u"2026-10-05T00:00"_s));
    QCOMPARE(night(scene, u"2026-10-05T23:59"_s).nights, 0);
    QCOMPARE(night(scene, u"2026-10-08T00:00"_s).nights, 3);
}

void RunNightTest::neverRunsAheadOfTheClock()
{
    ReferralScene scene;

    const auto output = scene.office.done<RunNight>({localInstant(u"2026-12-01T00:00"_s)});

    QCOMPARE(output.nights, 1);
    QCOMPARE(scene.now().state, ReferralState::Issued);
    scene.office.at(u"2026-10-20T12:00"_s);
    QCOMPARE(scene.office.done<RunNight>({localInstant(u"2026-10-12T12:00"_s)}).nights, 7);
    QCOMPARE(scene.now().state, ReferralState::Issued);
}

void RunNightTest::leavesToTheNextNightWhatCameAfterMidnight()
{
    Scene scene;
    night(scene, u"2026-10-06T00:00"_s);
    scene.at(u"2026-10-07T10:00"_s); // the night of the 7th was missed
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const auto bulletin = scene.publish();
    const ApplicationId child = scene.child();
    QCOMPARE(bulletin.invited, 0);

    QCOMPARE(night(scene, u"2026-10-07T11:00"_s).invited, 0);
    QVERIFY(scene.store().bulletins().openInvitationsOf(child)->isEmpty());
    QCOMPARE(night(scene, u"2026-10-08T11:00"_s).invited, 1);
}

void RunNightTest::isNoWorkOfARegistrar()
{
    Scene scene;

    QCOMPARE(refusedAs(scene.as<RunNight>(scene.actor(Role::Registrar), {})), u"NotPermitted"_s);
    QCOMPARE(refusedAs(scene.as<RunNight>(scene.actor(Role::Supervisor), {})), QString());
}

ApplicationId RunNightTest::childByChance(Scene &scene)
{
    const bool old = scene.between(0, 9) == 0;
    const QDate born = old ? QDate(2019, 10, 7).addDays(scene.between(0, 12)) : QDate(2022, 1, 1).addDays(scene.between(0, 700));
    const auto category = static_cast<PriorityCategory>(scene.between(0, 2));
    std::optional<QDate> until;
    if (scene.between(0, 1) == 0)
        until = QDate(2026, 10, 5).addDays(scene.between(0, 14));
    const ApplicationId child = scene.child({born, category, until, {}, {}});
    if (scene.between(0, 3) > 0)
        return child;
    const Application before = scene.application(child);
    Application application = before;
    application.strikes = 1;
    if (!scene.store().applications().update(before, application))
        qFatal("a strike could not be set");
    return child;
}

/// A week of an office by chance: everything that the nights after it will find to do.
void RunNightTest::liveAWeek(Scene &scene)
{
    night(scene, u"2026-10-05T08:00"_s);
    QList<GroupId> groups;
    for (int i = 0; i < 4; ++i) {
        const int year = 2022 + i % 2;
        groups.append(scene.group(scene.kindergarten(u"№ %1"_s.arg(i)), scene.between(2, 4), QDate(year, 1, 1), QDate(year, 12, 31)));
    }
    QList<ApplicationId> children;
    for (int i = 0; i < 40; ++i) {
        scene.wait(scene.between(1, 60));
        children.append(childByChance(scene));
    }
    for (int day = 5; day <= 9; ++day) {
        night(scene, u"2026-10-%1T10:00"_s.arg(day, 2, 10, QLatin1Char('0')));
        if (day % 2 == 1)
            (void)scene.tried<PublishBulletin>({});
        for (const ApplicationId child : std::as_const(children))
            for (const GroupId group : std::as_const(groups)) {
                scene.wait(3);
                if (scene.between(0, 2) > 0 || scene.store().bulletins().openInvitationsOf(child)->isEmpty())
                    continue;
                (void)scene.take(child, group);
                scene.wait(61);
            }
    }
}

void RunNightTest::doesNothingTheSecondTime()
{
    QFETCH(quint32, seed);
    Scene scene(u"2026-10-05T08:00"_s, seed);
    liveAWeek(scene);
    const auto first = night(scene, u"2026-10-24T00:05"_s);
    const QStringList before = scene.dump();

    const auto again = night(scene, u"2026-10-24T23:55"_s);

    QCOMPARE(first.nights, 15);
    QVERIFY(first.lapsed > 0);
    QCOMPARE(again.nights, 0);
    QCOMPARE(scene.dump(), before);
}

void RunNightTest::givesInOneGoWhatDayByDayGives()
{
    QFETCH(quint32, seed);
    Scene daily(u"2026-10-05T08:00"_s, seed);
    Scene late(u"2026-10-05T08:00"_s, seed);
    liveAWeek(daily);
    liveAWeek(late);
    QCOMPARE(daily.dump(), late.dump());

    RunNight::Output sum;
    for (int day = 10; day <= 24; ++day) {
        const auto output = night(daily, u"2026-10-%1T00:00:01"_s.arg(day));
        QCOMPARE(output.nights, 1);
        sum.lapsed += output.lapsed;
        sum.invited += output.invited;
    }
    const auto once = night(late, u"2026-10-24T12:00"_s);

    QCOMPARE(once.lapsed, sum.lapsed);
    QCOMPARE(once.invited, sum.invited);
    const QStringList expected = daily.dump();
    const QStringList found = late.dump();
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], expected[i]);
    QCOMPARE(late.store().readers().check(late.now()).value(), QStringList());
}

QTEST_GUILESS_MAIN(RunNightTest)
#include "tst_runnight.moc"
