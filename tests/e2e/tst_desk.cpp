// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ApplicationBuilder aChild()
{
    return anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s);
}

} // namespace

/// The parents' guide, G4 to G6 and G14: what a family that waits comes to the desk for.
class DeskEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void g4_lookUpByTheChildsIin();
    void g4_anUnknownChildIsSaidSo();
    void g5_changeMobileByACodeToTheNewOne();
    void g6_writtenRequestReplacesALandlineWithoutACode();
    void g6_takesNoLandlineAndNoRequestWithoutNumberAndDate();
    void g14_withdrawWithNumberMobileAndCode();
    void g14_withdrawAnnulsALiveReferralAndFreesItsSeat();
};

void DeskEndToEnd::g4_lookUpByTheChildsIin()
{
    play([](OfficeDay &day) {
        const auto filed = [](int month, int dayOfMonth) {
            return QDateTime(QDate(2026, month, dayOfMonth), QTime(5, 0), Qt::UTC);
        };
        const Application first = day.office.addWaiting(anApplication().born({2024, 1, 20}).filed(filed(9, 1)).build());
        day.office.addWaiting(anApplication().born({2024, 2, 20}).filed(filed(9, 2)).build());
        const Application child = day.office.addWaiting(aChild().filed(filed(9, 3)).build());
        day.office.advance(3600);
        day.office.addReferral(first.id, day.office.seatsOf(day.office.addGroup(1).id).first().id);
        day.office.advance(3600);
        day.signIn();

        day.call(child.child.iin);

        day.sees(u"desk.name"_s, child.child.name.brief());
        day.sees(u"desk.state"_s, u"in the queue"_s);
        day.sees(u"desk.filed"_s, child.number->text());
        day.sees(u"desk.position"_s, u"2"_s);
        day.sees(u"desk.positionText"_s, u"born in 2024"_s);
        // Why the place is what it is: the one ahead got a referral.
        day.hands.push(u"desk.why"_s);
        day.sees(u"desk.why.moves"_s, u"got a referral"_s);
        day.sees(u"desk.why.moves"_s, u"−1"_s);
        day.sees(u"desk.why.sum"_s, u"23.11.2026 11:41: place 2."_s);
        QCOMPARE(day.journaled(u"view-card"_s, u"application"_s, child.id.value), 1);
        // Whole only on a press that the journal keeps.
        day.seesNot(u"desk.phones"_s, child.phones.first().number.grouped());
        day.hands.push(u"desk.whole"_s);
        day.sees(u"desk.iinShown"_s, child.child.iin.grouped());
        day.sees(u"desk.phones"_s, child.phones.first().number.grouped());
        QCOMPARE(day.journaled(u"view-card"_s, u"application"_s, child.id.value), 2);
        QCOMPARE(day.textsOn(child.phones.first().number.e164()), QStringList()); // looking costs nobody an SMS
    });
}

void DeskEndToEnd::g4_anUnknownChildIsSaidSo()
{
    play([](OfficeDay &day) {
        day.signIn();
        const Iin stranger = testIin(QDate(2024, 3, 3), 77);

        day.page(PageId::Desk);
        day.hands.type(u"desk.iin"_s, stranger.text());
        day.hands.press(Qt::Key_Return);

        day.sees(u"desk.bar"_s, u"No application of this child was found"_s);
        QCOMPARE(day.read(u"desk.iin"_s), stranger.grouped());
    });
}

void DeskEndToEnd::g5_changeMobileByACodeToTheNewOne()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        const PhoneNumber old = child.phones.first().number;
        const QString fresh = u"+77019990001"_s;
        day.signIn();

        day.call(child.child.iin);
        day.hands.push(u"desk.mobile"_s);
        day.hands.type(u"desk.mobile.number"_s, child.number->text());
        day.hands.type(u"desk.mobile.old"_s, old.e164());
        day.hands.type(u"desk.mobile.new"_s, u"8 701 999-00-01"_s);
        day.confirm(fresh);
        day.hands.push(u"desk.code.accept"_s);

        day.sees(u"desk.bar"_s, u"The mobile was changed."_s);
        const Application stored = day.stored(child.child.iin);
        QCOMPARE(stored.phones.first().number.e164(), fresh);
        QVERIFY(stored.phones.first().confirmed);
        QCOMPARE(stored.phones.last(), child.phones.last());
        const auto history = need(day.office.store().applications().phoneHistory(child.id));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().before, old);
        QCOMPARE(history.first().how, u"code"_s);
        // The code went to the new mobile and nowhere else.
        QCOMPARE(day.messages(child.id, MessageKind::Code).size(), 1);
        QCOMPARE(day.messages(child.id, MessageKind::Code).first().phone.e164(), fresh);
        QCOMPARE(day.textsOn(fresh).size(), 2);
        day.receives(fresh, child.number->text() + u": телефон для связи изменён"_s);
        QCOMPARE(day.textsOn(old.e164()), QStringList());
        QCOMPARE(day.journaled(u"change-mobile"_s, u"application"_s, child.id.value), 1);
    });
}

void DeskEndToEnd::g6_writtenRequestReplacesALandlineWithoutACode()
{
    play([](OfficeDay &day) {
        const PhoneNumber landline = need(PhoneNumber::parse(u"+77213912345"_s));
        const Application child =
            day.office.addWaiting(aChild()
                                      .with([&](Application &application) {
                                          application.phones = {{landline, false, u"стационарный телефон"_s}};
                                      })
                                      .build());
        day.signIn();

        day.call(child.child.iin);
        day.hands.push(u"desk.written"_s);
        day.hands.type(u"desk.written.new"_s, u"87019990002"_s);
        day.hands.type(u"desk.written.paper"_s, u"ЗТ-118"_s);
        day.hands.type(u"desk.written.day"_s, u"20112026"_s);
        day.hands.push(u"desk.written.accept"_s);

        day.sees(u"desk.bar"_s, u"The phone was changed by the written request."_s);
        day.sees(u"desk.phoneChanges"_s, u"written request No. ЗТ-118 of 20.11.2026"_s);
        const Application stored = day.stored(child.child.iin);
        QCOMPARE(stored.phones.size(), 1);
        QCOMPARE(stored.phones.first().number.e164(), u"+77019990002"_s);
        const auto history = need(day.office.store().applications().phoneHistory(child.id));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().before, landline);
        QVERIFY2(history.first().how.contains(u"ЗТ-118"_s), qPrintable(history.first().how));
        QVERIFY(day.messages(child.id, MessageKind::Code).isEmpty());
        QCOMPARE(day.textsOn(u"+77019990002"_s).size(), 1);
        day.receives(u"+77019990002"_s, u"телефон для связи изменён"_s);
        QCOMPARE(day.textsOn(landline.e164()), QStringList());
        QCOMPARE(day.journaled(u"record-written-request"_s, u"application"_s, child.id.value), 1);
    });
}

void DeskEndToEnd::g6_takesNoLandlineAndNoRequestWithoutNumberAndDate()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        day.signIn();
        day.call(child.child.iin);
        day.hands.push(u"desk.written"_s);
        const auto isLive = [&] { return day.hands.find(u"desk.written.accept"_s)->isEnabled(); };

        day.hands.type(u"desk.written.new"_s, u"87213912345"_s);
        day.hands.type(u"desk.written.paper"_s, u"ЗТ-118"_s);
        day.sees(u"newPhone.problem"_s, u"This is a landline"_s);
        QVERIFY(!isLive());
        day.hands.type(u"desk.written.new"_s, u"87019990002"_s);
        QVERIFY(isLive());
        day.hands.type(u"desk.written.paper"_s, u" "_s);
        QVERIFY(!isLive());
        day.hands.type(u"desk.written.paper"_s, u"ЗТ-118"_s);
        day.hands.type(u"desk.written.day"_s, u"24112026"_s); // tomorrow
        day.hands.push(u"desk.written.accept"_s);

        day.sees(u"paperDate.problem"_s, u"This day has not come yet"_s);
        QCOMPARE(day.read(u"desk.written.paper"_s), u"ЗТ-118"_s);
        QCOMPARE(day.stored(child.child.iin).phones, child.phones);
        QCOMPARE(day.journaled(u"record-written-request"_s, u"application"_s, child.id.value), 0);
    });
}

void DeskEndToEnd::g14_withdrawWithNumberMobileAndCode()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        day.signIn();

        day.call(child.child.iin);
        day.hands.push(u"desk.withdraw"_s);
        // Another family's number sends no code.
        day.hands.type(u"desk.withdraw.number"_s, ApplicationNumber(2026, 777).text());
        day.sees(u"number.problem"_s, u"This is not the number of this child's application"_s);
        day.hands.type(u"desk.withdraw.number"_s, child.number->text());
        day.confirm(child.phones.first().number.e164());
        day.hands.press(Qt::Key_Return);

        day.sees(u"desk.bar"_s, u"The application is withdrawn."_s);
        day.sees(u"desk.state"_s, u"archived"_s);
        const Application stored = day.stored(child.child.iin);
        QCOMPARE(stored.state, ApplicationState::Archived);
        QCOMPARE(stored.endCause, std::optional(Cause::Withdrawn));
        QVERIFY(!need(day.office.store().queue().openEntry(child.id)));
        QCOMPARE(day.messages(child.id, MessageKind::WithdrawnNotice).size(), 1);
        day.receives(child.phones.first().number.e164(), child.number->text() + u" снято с очереди по вашему желанию"_s);
        QCOMPARE(day.journaled(u"withdraw-application"_s, u"application"_s, child.id.value), 1);
        // It stays readable in the archive.
        day.page(PageId::Archive);
        day.sees(u"archive.list"_s, child.number->text());
    });
}

void DeskEndToEnd::g14_withdrawAnnulsALiveReferralAndFreesItsSeat()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        const Group group = day.office.addGroup(1);
        const Referral referral = day.office.addReferral(child.id, day.office.seatsOf(group.id).first().id);
        day.signIn();

        day.call(child.child.iin);
        day.sees(u"desk.referralNumber"_s, referral.number.text());
        day.hands.push(u"desk.withdraw"_s);
        day.hands.type(u"desk.withdraw.number"_s, child.number->text());
        day.confirm(child.phones.first().number.e164());
        day.hands.press(Qt::Key_Return);

        day.sees(u"desk.bar"_s, u"The application is withdrawn."_s);
        QCOMPARE(day.stored(child.child.iin).state, ApplicationState::Archived);
        QCOMPARE(need(day.office.store().referrals().get(referral.id)).state, ReferralState::Withdrawn);
        QCOMPARE(need(day.office.store().seats().ofGroup(group.id)).first().state, SeatState::Free);
    });
}

QTEST_MAIN(DeskEndToEnd)

#include "tst_desk.moc"
