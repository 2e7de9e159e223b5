// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include <QFile>
#include <QProcess>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ApplicationBuilder aChild()
{
    return anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s);
}

/// Two seats in a Russian group and one in a Kazakh group, in a bulletin that is open to all.
Group publishedGroups(OfficeDay &day)
{
    const Group russian = day.office.addGroup(2);
    GroupSpec other;
    other.seats = 1;
    other.language = GroupLanguage::Kazakh;
    other.name = u"Айгөлек"_s;
    const Group kazakh = day.office.addGroup(other);
    day.office.publish(day.office.seatsOf(russian.id) + day.office.seatsOf(kazakh.id));
    return kazakh;
}

/// What a person reads in a file; of a PDF what can be copied out of it.
QString textOf(const QString &path)
{
    if (path.endsWith(u".pdf"_s)) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A child with a referral of today.
std::pair<Application, Referral> referred(OfficeDay &day)
{
    const Application child = day.office.addWaiting(aChild().build());
    const Group group = day.office.addGroup(1);
    return {child, day.office.addReferral(child.id, day.office.seatsOf(group.id).first().id)};
}

/// A child of the first priority, one of an earlier filing without it, and a parent whose papers are not whole.
std::pair<Application, Referral> broughtWrongPapers(OfficeDay &day)
{
    const Application child = day.office.addWaiting(aChild().category(PriorityCategory::FirstPriority).build());
    day.office.addWaiting(aChild().filed(child.filedAt.addDays(-1)).build());
    const Group group = day.office.addGroup(1);
    const Referral referral = day.office.addReferral(child.id, day.office.seatsOf(group.id).first().id);
    day.signIn(Role::Supervisor);
    day.call(child.child.iin);
    day.hands.push(u"desk.papersWrong"_s);
    day.hands.type(u"desk.papersWrong.reason"_s, u"Нет паспорта здоровья"_s);
    day.hands.push(u"desk.papersWrong.accept"_s);
    day.sees(u"desk.bar"_s, u"is back in the queue on general grounds"_s);
    day.sees(u"desk.position"_s, u"2"_s); // the card has followed: what is done next begins from it
    return {child, referral};
}

} // namespace

/// The parents' guide, G7 to G10, G13 and G15: from the bulletin to the seat in the group.
class SeatsEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void g7_takeSeatByLanguageWithConsentAndCode();
    void g8_twoNoticesTellNumberAndIssue();
    void g9_enrolWithEveryPaperAndAContract();
    void g10_extendWithNumberAndCode();
    void g10_onWorkingDayFiveExtendingIsOver();
    void g13_papersWrongReturnsToTheQueueOnGeneralGrounds();
    void g13_aProofShownLaterGivesTheCategoryBack();
    void g15_bulletinReachesFamiliesByHand();
    void g15_bulletinGoesToTheOfficesSiteWithoutNames();
    void g15_bulletinReachesFamiliesAtItsHour();
};

void SeatsEndToEnd::g7_takeSeatByLanguageWithConsentAndCode()
{
    play([](OfficeDay &day) {
        const Group kazakh = publishedGroups(day);
        const Application child = day.office.addWaiting(aChild().build());
        day.signIn();

        day.call(child.child.iin);
        day.sees(u"desk.take.group"_s, u"«Солнышко»"_s);
        day.hands.focus(u"desk.take.language"_s);
        day.hands.press(Qt::Key_K); // "Kazakh" in the list of languages
        day.seesNot(u"desk.take.group"_s, u"«Солнышко»"_s);
        day.sees(u"desk.take.group"_s, u"«Айгөлек»"_s);
        day.sees(u"desk.take.hint"_s, u"Choosing holds nothing"_s);
        day.hands.push(u"desk.take.next"_s);
        QVERIFY(!day.hands.find(u"desk.code.send"_s)->isEnabled()); // no consent yet
        day.confirm(child.phones.first().number.e164());
        QCOMPARE(need(day.office.store().seats().ofGroup(kazakh.id)).first().state, SeatState::InBulletin);
        day.hands.press(Qt::Key_Return);

        day.sees(u"desk.bar"_s, u"is issued"_s);
        const auto referral = need(day.office.store().referrals().liveOf(child.id));
        QVERIFY(referral);
        day.sees(u"desk.state"_s, u"has a referral"_s);
        QCOMPARE(day.read(u"desk.take.number"_s), referral->number.text()); // read out and printed: it stays until it is closed
        QCOMPARE(referral->terms.extendUntil, QDate(2026, 11, 27));
        QCOMPARE(referral->lastDay, QDate(2026, 11, 30));
        QCOMPARE(day.stored(child.child.iin).state, ApplicationState::Referred);
        QCOMPARE(need(day.office.store().seats().ofGroup(kazakh.id)).first().state, SeatState::OnReferral);
        QVERIFY(!need(day.office.store().queue().openEntry(child.id)));
        QCOMPARE(day.journaled(u"take-seat"_s, u"application"_s, child.id.value), 1);
    });
}

void SeatsEndToEnd::g8_twoNoticesTellNumberAndIssue()
{
    play([](OfficeDay &day) {
        publishedGroups(day);
        const Application child = day.office.addWaiting(aChild().build());
        day.signIn();

        const Referral referral = day.takeSeat(child.id);

        const auto number = day.messages(child.id, MessageKind::ReferralNumber);
        const auto issued = day.messages(child.id, MessageKind::ReferralIssued);
        QCOMPARE(number.size(), 1);
        QCOMPARE(issued.size(), 1);
        QVERIFY2(number.first().body.contains(referral.number.text()), qPrintable(number.first().body));
        QVERIFY2(issued.first().body.contains(u"30.11.2026"_s), qPrintable(issued.first().body));
        QVERIFY2(issued.first().body.contains(u"27.11.2026"_s), qPrintable(issued.first().body));
        const QString phone = child.phones.first().number.e164();
        QCOMPARE(day.textsOn(phone).mid(1), QStringList({number.first().body, issued.first().body}));
        day.page(PageId::Messages);
        day.sees(u"messages.list"_s, number.first().body);
        day.sees(u"messages.list"_s, issued.first().body);
        // The code was the family's to read, not the office's.
        day.seesNot(u"messages.list"_s, day.codeOn(phone));
    });
}

void SeatsEndToEnd::g9_enrolWithEveryPaperAndAContract()
{
    play([](OfficeDay &day) {
        const auto [child, referral] = referred(day);
        const Seat seat = need(day.office.store().seats().get(referral.seat));
        const KindergartenId place = need(day.office.store().kindergartens().group(seat.group)).kindergarten;
        day.signIn(Role::Kindergarten, place); // the papers are brought to the kindergarten itself

        day.page(PageId::Referrals);
        day.sees(u"referrals.list"_s, referral.number.text());
        day.hands.push(u"referrals.enrol"_s);
        day.hands.type(u"referrals.enrol.contract"_s, u"Д-45/2026"_s);
        QVERIFY(!day.hands.find(u"referrals.enrol.accept"_s)->isEnabled());
        for (const EnrolmentPaper paper : allOf<EnrolmentPaper>())
            day.hands.push(u"referrals.enrol.paper."_s + toText(paper));
        day.hands.push(u"referrals.enrol.accept"_s);

        day.sees(u"referrals.bar"_s, child.child.name.brief() + u" is enrolled."_s);
        day.hands.push(u"referrals.ended"_s);
        day.sees(u"referrals.list"_s, u"enrolled"_s);
        const Referral stored = need(day.office.store().referrals().get(referral.id));
        QCOMPARE(stored.state, ReferralState::Enrolled);
        QCOMPARE(stored.contractNumber, u"Д-45/2026"_s);
        QCOMPARE(stored.contractDate, std::optional(QDate(2026, 11, 23)));
        QCOMPARE(day.stored(child.child.iin).state, ApplicationState::Enrolled);
        QCOMPARE(need(day.office.store().seats().ofGroup(seat.group)).first().state, SeatState::Taken);
        QCOMPARE(day.messages(child.id, MessageKind::EnrolledNotice).size(), 1);
        day.receives(child.phones.first().number.e164(), u"Ребёнок зачислен"_s);
        QCOMPARE(day.journaled(u"enrol-child"_s, u"referral"_s, referral.id.value), 1);
    });
}

void SeatsEndToEnd::g10_extendWithNumberAndCode()
{
    play([](OfficeDay &day) {
        const auto [child, referral] = referred(day);
        day.signIn();
        day.comeBack(QDate(2026, 11, 27), QTime(17, 30)); // the end of working day 4

        day.call(child.child.iin);
        day.hands.press(Qt::Key_F7);
        day.hands.type(u"desk.extend.number"_s, referral.number.text());
        day.confirm(child.phones.first().number.e164());
        day.hands.press(Qt::Key_Return);

        day.sees(u"desk.bar"_s, u"The referral is extended through 30.12.2026."_s);
        day.sees(u"desk.referral"_s, u"extended once"_s);
        const Referral stored = need(day.office.store().referrals().get(referral.id));
        QCOMPARE(stored.state, ReferralState::Extended);
        QCOMPARE(stored.lastDay, QDate(2026, 12, 30));
        const auto told = day.messages(child.id, MessageKind::ReferralExtended);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().body.contains(u"30.12.2026"_s), qPrintable(told.first().body));
        QCOMPARE(day.receives(child.phones.first().number.e164(), referral.number.text()), told.first().body);
        QCOMPARE(day.journaled(u"extend-referral"_s, u"referral"_s, referral.id.value), 1);
        // Once.
        QVERIFY(!day.hands.find(u"desk.extend"_s)->isEnabled());
    });
}

void SeatsEndToEnd::g10_onWorkingDayFiveExtendingIsOver()
{
    play([](OfficeDay &day) {
        const auto [child, referral] = referred(day);
        day.signIn(Role::Placement);
        day.comeBack(QDate(2026, 11, 30));

        day.call(child.child.iin);
        day.hands.press(Qt::Key_F7);

        day.sees(u"desk.bar"_s, u"27.11.2026"_s);
        QVERIFY(!day.hands.find(u"desk.extend"_s)->isEnabled());
        QVERIFY(day.hands.find(u"desk.enrol"_s)->isEnabled()); // the family can still come with the papers
        QCOMPARE(need(day.office.store().referrals().get(referral.id)).lastDay, QDate(2026, 11, 30));
    });
}

void SeatsEndToEnd::g13_papersWrongReturnsToTheQueueOnGeneralGrounds()
{
    play([](OfficeDay &day) {
        const auto [child, referral] = broughtWrongPapers(day);

        day.sees(u"desk.state"_s, u"in the queue"_s);
        day.sees(u"desk.position"_s, u"2"_s);
        day.sees(u"desk.benefit"_s, u"overdue referrals: 0 of 2"_s);
        const Application stored = day.stored(child.child.iin);
        QCOMPARE(stored.category, PriorityCategory::General);
        QCOMPARE(stored.filedAt, child.filedAt);
        QCOMPARE(stored.strikes, 0);
        const Referral ended = need(day.office.store().referrals().get(referral.id));
        QCOMPARE(ended.state, ReferralState::PapersRejected);
        QCOMPARE(ended.endReason, u"Нет паспорта здоровья"_s);
        QVERIFY(!need(day.office.store().referrals().holding(referral.seat)));
        QVERIFY(
            need(day.office.store().readers().offers(child.id, day.office.now())).isEmpty()); // not before a bulletin
        const auto told = day.messages(child.id, MessageKind::PapersRejectedNotice);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().body.contains(u"Нет паспорта здоровья"_s), qPrintable(told.first().body));
        QCOMPARE(day.receives(child.phones.first().number.e164(), u"Документы не приняты"_s), told.first().body);
        QCOMPARE(day.journaled(u"reject-papers"_s, u"referral"_s, referral.id.value), 1);
    });
}

void SeatsEndToEnd::g13_aProofShownLaterGivesTheCategoryBack()
{
    play([](OfficeDay &day) {
        const auto [child, referral] = broughtWrongPapers(day);

        day.hands.push(u"desk.renew"_s);
        day.hands.type(u"desk.renew.paper"_s, u"№ 18"_s);
        day.hands.push(u"desk.renew.accept"_s);

        day.sees(u"desk.bar"_s, u"the place in the queue is 1 now"_s);
        day.sees(u"desk.position"_s, u"1"_s);
        QCOMPARE(day.stored(child.child.iin).category, PriorityCategory::FirstPriority);
        QCOMPARE(day.journaled(u"renew-benefit"_s, u"application"_s, child.id.value), 1);
    });
}

void SeatsEndToEnd::g15_bulletinReachesFamiliesByHand()
{
    play([](OfficeDay &day) {
        day.setNow(QDate(2026, 11, 23), QTime(8, 30)); // the bulletin of the hour has not come yet
        const Application head = day.office.addWaiting(aChild().filed(day.office.now().addDays(-9)).build());
        const Application next = day.office.addWaiting(aChild().filed(day.office.now().addDays(-8)).build());
        const Group group = day.office.addGroup(1);
        day.signIn(Role::Placement);

        day.page(PageId::Bulletin);
        day.sees(u"bulletin.unpublished"_s, u"«Солнышко»"_s);
        day.hands.press(Qt::Key_F9);
        QVERIFY(need(day.office.store().readers().bulletin({})).isEmpty()); // asked once more
        day.hands.press(Qt::Key_F9);

        day.sees(u"bulletin.undo.text"_s, u"Bulletin B-1: 1 seat, 1 family invited. It can be taken back until 08:45"_s);
        day.sees(u"bulletin.open"_s, u"«Солнышко»"_s);
        QCOMPARE(need(day.office.store().seats().ofGroup(group.id)).first().state, SeatState::InBulletin);
        const auto invited = day.messages(head.id, MessageKind::Invitation);
        QCOMPARE(invited.size(), 1);
        QVERIFY2(invited.first().body.contains(u"«Балдәурен»"_s), qPrintable(invited.first().body));
        QCOMPARE(day.journaled(u"publish-bulletin"_s, u"bulletin"_s, need(day.office.store().readers().bulletin({})).first().bulletin.id.value), 1);
        // The others see until when the seat is kept.
        day.call(next.child.iin);
        day.sees(u"desk.take.group"_s, u"the first in the queue, until 26.11"_s);
        QVERIFY(!day.hands.find(u"desk.takeSeat"_s)->isEnabled());
        // The families hear of it when the quiet hours are over.
        QCOMPARE(day.textsOn(head.phones.first().number.e164()), QStringList());
        day.advance(35 * 60);
        QCOMPARE(day.receives(head.phones.first().number.e164(), u"Для ребёнка есть место"_s), invited.first().body);
        QCOMPARE(day.textsOn(next.phones.first().number.e164()), QStringList());
    });
}

void SeatsEndToEnd::g15_bulletinGoesToTheOfficesSiteWithoutNames()
{
    play([](OfficeDay &day) {
        const Application head = day.office.addWaiting(aChild().build());
        day.office.addGroup(1);
        day.signIn(); // the bulletin of the hour is made

        day.page(PageId::Bulletin);
        for (const QString &ending : {u"csv"_s, u"html"_s, u"pdf"_s}) {
            const QString site = day.file(u"bulletin."_s + ending);
            day.hands.push(u"bulletin."_s + ending);
            day.hands.type(u"fileNameEdit"_s, site);
            day.hands.press(Qt::Key_Return);
            day.sees(u"bulletin.bar"_s, u"Saved: "_s + site);

            const QString text = textOf(site);
            for (const QString &there : {u"Солнышко"_s, u"Балдәурен"_s})
                QVERIFY2(text.contains(there), qPrintable(text));
            // No personal data.
            const PersonName &name = head.child.name;
            const PersonName &parent = head.applicant.name;
            const QString phone = head.phones.first().number.e164();
            for (const QString &hidden : {name.surname, name.given, head.child.iin.text(), head.number->text(), parent.surname, parent.given,
                                          head.applicant.iin.text(), phone, phone.right(7)})
                QVERIFY2(!text.contains(hidden), qPrintable(text));
        }
    });
}

void SeatsEndToEnd::g15_bulletinReachesFamiliesAtItsHour()
{
    play([](OfficeDay &day) {
        day.setNow(QDate(2026, 11, 23), QTime(8, 59));
        const Application head = day.office.addWaiting(aChild().build());
        const Application next = day.office.addWaiting(aChild().build());
        day.office.addGroup(1);
        day.signIn();
        day.call(head.child.iin);
        QVERIFY(!day.hands.find(u"desk.takeSeat"_s)->isEnabled());
        day.sees(u"desk.dead"_s, u"The next bulletin is on 23.11.2026 09:00"_s);

        day.comeBack(QDate(2026, 11, 23), QTime(9, 5));

        QCOMPARE(day.messages(head.id, MessageKind::Invitation).size(), 1);
        // No family hears of a bulletin that can still be taken back.
        QCOMPARE(day.textsOn(head.phones.first().number.e164()), QStringList());
        day.advance(15 * 60);
        day.receives(head.phones.first().number.e164(), u"Получите направление не позднее 26.11.2026"_s);
        day.call(head.child.iin);
        day.sees(u"desk.take.group"_s, u"this child, until 26.11"_s);
        // Nobody came: after the window the seat is everybody's.
        day.comeBack(QDate(2026, 11, 27));
        day.call(next.child.iin);
        day.sees(u"desk.take.group"_s, u"all"_s);
        QVERIFY(day.hands.find(u"desk.takeSeat"_s)->isEnabled());
    });
}

QTEST_MAIN(SeatsEndToEnd)

#include "tst_seats.moc"
