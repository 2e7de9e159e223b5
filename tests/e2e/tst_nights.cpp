// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One seat in a bulletin open to all, a child with a benefit at the head of the queue, and one behind it.
struct Stage {
    explicit Stage(OfficeDay &day)
    {
        group = day.office.addGroup(1);
        day.office.publish(day.office.seatsOf(group.id));
        const ApplicationBuilder builder = anApplication().born({2024, 5, 14});
        child = day.office.addWaiting(ApplicationBuilder(builder)
                                          .named(u"Нұрлан"_s, u"Аружан"_s)
                                          .category(PriorityCategory::FirstPriority)
                                          .build());
        other = day.office.addWaiting(anApplication().born({2024, 3, 8}).filed(child.filedAt.addDays(-3)).build());
    }

    Group group;
    Application child = anApplication().build();
    Application other = anApplication().build();
};

} // namespace

/// The parents' guide, G11 and G12: what the nights do to referrals that nobody came with.
class NightsEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void g11_overdueReturnsToQueueAndFreesTheSeat();
    void g11_aFamilyThatNothingReachedIsPhonedAndTheOverdueSaysSo();
    void g11_theLastDayIsStillGood();
    void g12_overdueTwiceArchives();
};

void NightsEndToEnd::g11_overdueReturnsToQueueAndFreesTheSeat()
{
    play([](OfficeDay &day) {
        const Stage stage(day);
        day.signIn();
        const Referral referral = day.takeSeat(stage.child.id);
        QCOMPARE(referral.lastDay, QDate(2026, 11, 30));

        day.comeBack(QDate(2026, 12, 1), QTime(8, 50));

        const Referral ended = need(day.office.store().referrals().get(referral.id));
        QCOMPARE(ended.state, ReferralState::Overdue);
        QCOMPARE(ended.endedAt, std::optional(startOfLocalDay(QDate(2026, 12, 1))));
        QCOMPARE(day.journaled(u"run-night"_s, u"referral"_s, referral.id.value), 1);
        const Application stored = day.stored(stage.child.child.iin);
        QCOMPARE(stored.state, ApplicationState::Waiting);
        QCOMPARE(stored.category, PriorityCategory::General);
        QCOMPARE(stored.filedAt, stage.child.filedAt);
        QCOMPARE(stored.strikes, 1);
        QCOMPARE(need(day.office.store().seats().ofGroup(stage.group.id)).first().state, SeatState::Free);
        QVERIFY(
            day.messages(stage.child.id, MessageKind::ReferralOverdue).first().body.contains(referral.number.text()));
        QVERIFY(day.messages(stage.child.id, MessageKind::ReturnedToQueue)
                    .first()
                    .body.contains(stage.child.number->text()));
        const QString phone = stage.child.phones.first().number.e164();
        QCOMPARE(day.textsOn(phone).size(), 3); // of the day of issue; nobody is woken by the rest
        day.call(stage.child.child.iin);
        day.sees(u"desk.state"_s, u"in the queue"_s);
        day.sees(u"desk.position"_s, u"2"_s);
        day.sees(u"desk.benefit"_s, u"overdue referrals: 1 of 2"_s);
        day.page(PageId::Referrals);
        day.hands.push(u"referrals.ended"_s);
        day.sees(u"referrals.list"_s, referral.number.text());
        day.sees(u"referrals.list"_s, u"overdue"_s);

        // In the morning the family hears of it, and the seat is others' with the next bulletin.
        day.comeBack(QDate(2026, 12, 1), QTime(9, 5));
        day.receives(phone, u"%1: срок закончился 30.11.2026"_s.arg(referral.number.text()));
        day.receives(phone, stage.child.number->text() + u" возвращено в очередь. Место в очереди: 2."_s);
        QCOMPARE(day.messages(stage.other.id, MessageKind::Invitation).size(), 1);
        day.advance(15 * 60); // until then the bulletin could be taken back
        day.receives(stage.other.phones.first().number.e164(), u"Получите направление не позднее 04.12.2026"_s);
        day.call(stage.other.child.iin);
        day.sees(u"desk.take.group"_s, u"this child, until 04.12"_s);
    });
}

void NightsEndToEnd::g11_aFamilyThatNothingReachedIsPhonedAndTheOverdueSaysSo()
{
    play([](OfficeDay &day) {
        const Stage stage(day);
        const auto loseAll = [&] {
            day.textsOn(stage.child.phones.first().number.e164()); // nothing is on its way any more
            for (const MessageRow &row : need(day.office.store().readers().messages({}, {})).rows) {
                Message message = row.message;
                message.state = MessageState::Undelivered;
                message.finalAt = message.createdAt;
                need(day.office.store().outbox().update(message));
            }
        };
        day.signIn();
        const Referral referral = day.takeSeat(stage.child.id);
        day.comeBack(QDate(2026, 11, 30));
        loseAll();
        const QString call = u"Phone the family about referral %1: nothing delivered"_s.arg(referral.number.text());

        day.page(PageId::Referrals);
        day.sees(u"referrals.list"_s, u"nothing delivered"_s);
        day.sees(u"referrals.warning"_s, u"phone them"_s);
        day.page(PageId::Today);
        day.sees(u"today.tasks"_s, call);
        day.call(stage.child.child.iin);
        day.sees(u"desk.warning"_s, u"No message about this referral has reached the family"_s);

        day.comeBack(QDate(2026, 12, 1));

        QCOMPARE(need(day.office.store().referrals().get(referral.id)).state, ReferralState::Overdue);
        const JournalRow row = need(day.office.store().journal().ofSubject(u"referral"_s, referral.id.value)).first();
        QCOMPARE(row.after.value(u"told"_s).toString(), u"No"_s);
        day.page(PageId::Referrals);
        day.hands.push(u"referrals.ended"_s);
        day.sees(u"referrals.list"_s, u"nothing delivered"_s);
        day.sees(u"referrals.warning"_s, u"overdue although none of its messages was ever delivered"_s);
        day.page(PageId::Today);
        day.seesNot(u"today.tasks"_s, call);
        day.call(stage.child.child.iin);
        day.sees(u"desk.warning"_s, u"overdue although none of its messages was ever delivered"_s);
    });
}

void NightsEndToEnd::g11_theLastDayIsStillGood()
{
    play([](OfficeDay &day) {
        const Stage stage(day);
        day.signIn(Role::Placement);
        const Referral referral = day.takeSeat(stage.child.id);

        day.comeBack(QDate(2026, 11, 30), QTime(18, 0));

        QCOMPARE(need(day.office.store().referrals().get(referral.id)).state, ReferralState::Issued);
        day.call(stage.child.child.iin);
        day.sees(u"desk.referralDays"_s, u"last day today"_s);
        QVERIFY(day.hands.find(u"desk.enrol"_s)->isEnabled());
        // The day before yesterday, five calendar days after the issue, the family was reminded to come.
        QCOMPARE(day.messages(stage.child.id, MessageKind::ReminderToCome).size(), 1);
        day.receives(stage.child.phones.first().number.e164(), u"Напоминаем: № 1 «Балдәурен»"_s);
    });
}

void NightsEndToEnd::g12_overdueTwiceArchives()
{
    play([](OfficeDay &day) {
        const Stage stage(day);
        day.signIn();
        day.takeSeat(stage.child.id);
        day.comeBack(QDate(2026, 12, 1));
        // Nobody ahead came either: after the window the seat is taken once more.
        day.comeBack(QDate(2026, 12, 7));
        const Referral second = day.takeSeat(stage.child.id);

        day.comeBack(second.lastDay.addDays(1));

        QCOMPARE(need(day.office.store().referrals().get(second.id)).state, ReferralState::Overdue);
        const Application stored = day.stored(stage.child.child.iin);
        QCOMPARE(stored.state, ApplicationState::Archived);
        QCOMPARE(stored.endCause, std::optional(Cause::SecondOverdue));
        QCOMPARE(stored.strikes, 2);
        QVERIFY(!need(day.office.store().queue().openEntry(stage.child.id)));
        QCOMPARE(day.messages(stage.child.id, MessageKind::ArchivedTwice).size(), 1);
        day.receives(stage.child.phones.first().number.e164(), stage.child.number->text() + u" передано в архив"_s);
        day.page(PageId::Archive);
        day.sees(u"archive.list"_s, stage.child.number->text());
        day.sees(u"archive.referrals"_s, second.number.text());
        day.sees(u"archive.referrals"_s, u"overdue"_s);
        // The seat waits in the bulletin for others.
        QCOMPARE(need(day.office.store().seats().ofGroup(stage.group.id)).first().state, SeatState::InBulletin);
    });
}

QTEST_MAIN(NightsEndToEnd)

#include "tst_nights.moc"
