// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include <QComboBox>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ApplicationBuilder aChild()
{
    return anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s);
}

/// From the first screen to the child's page.
void lookUp(OfficeDay &day, const Application &child)
{
    day.hands.push(u"terminal.home.lookup"_s);
    day.hands.type(u"terminal.lookup.iin"_s, child.child.iin.text());
    day.hands.press(Qt::Key_Return);
    day.sees(u"terminal.child.name"_s, u"born in 2024"_s);
}

/// The tick, "Send", the digits that came to the phone, and Enter.
void confirm(OfficeDay &day, const QString &phone)
{
    day.hands.push(u"terminal.code.consent"_s);
    day.hands.push(u"terminal.code.send"_s);
    day.sees(u"terminal.code.send"_s, u"once more"_s);
    day.hands.type(u"terminal.code.digits"_s, day.codeOn(phone));
    day.hands.press(Qt::Key_Return);
}

/// A letter that no key of this keyboard has is typed by its twin.
QString typed(const ReferralNumber &number)
{
    return number.text().replace(u'Н', u'N');
}

QString phoneOf(const Application &child)
{
    return child.phones.first().number.e164();
}

} // namespace

/// The parents' guide, G4 to G14, by a family alone at the terminal in the hall.
class TerminalEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void g4_lookUpByTheChildsIin_atTheTerminal();
    void g4_anUnknownChild_atTheTerminal();
    void g5_changeMobileByACodeToTheNewOne_atTheTerminal();
    void g7_g8_takeASeatWithACode_atTheTerminal();
    void g10_extendWithNumberMobileAndCode_atTheTerminal();
    void g10_onTheFifthWorkingDayTheButtonIsDead_atTheTerminal();
    void g14_withdrawWithNumberMobileAndCode_atTheTerminal();
    void theTerminalIsLeftByAWorkersPasswordOnly();
};

void TerminalEndToEnd::g4_lookUpByTheChildsIin_atTheTerminal()
{
    play([](OfficeDay &day) {
        day.office.addWaiting(anApplication().born({2024, 1, 20}).filed(QDateTime(QDate(2026, 9, 1), QTime(5, 0), Qt::UTC)).build());
        const Application child = day.office.addWaiting(aChild().build());
        day.signIn(Role::SelfService);

        lookUp(day, child);

        day.sees(u"terminal.child.name"_s, u"Н. А."_s);
        day.sees(u"terminal.child.state"_s, u"Place 2 of 2"_s);
        day.seesNot(u"terminal.child.mobiles"_s, child.phones.first().number.masked());
        day.sees(u"terminal.child.takeSeat.under"_s, u"The next bulletin of free seats comes on 24.11.2026 09:00"_s);
        QVERIFY(!day.hands.find(u"terminal.child.takeSeat"_s)->isEnabled());
        QCOMPARE(day.journaled(u"look-up-queue"_s, u"application"_s, child.id.value), 1);
        day.hands.push(u"terminal.finish"_s);
        day.hands.find(u"terminal.home.lookup"_s);
    });
}

void TerminalEndToEnd::g4_anUnknownChild_atTheTerminal()
{
    play([](OfficeDay &day) {
        day.signIn(Role::SelfService);

        day.hands.push(u"terminal.home.lookup"_s);
        day.hands.type(u"terminal.lookup.iin"_s, testIin(QDate(2024, 2, 2), 9).text());
        day.hands.press(Qt::Key_Return);

        day.sees(u"terminal.lookup.bar"_s, u"No application of this child was found."_s);
        QCOMPARE(day.journaled(u"look-up-queue"_s, u"worker"_s, day.office.actor(Role::SelfService).id.value), 1);
    });
}

void TerminalEndToEnd::g5_changeMobileByACodeToTheNewOne_atTheTerminal()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        day.signIn(Role::SelfService);

        lookUp(day, child);
        day.hands.push(u"terminal.child.mobile"_s);
        day.hands.type(u"terminal.mobile.number"_s, child.number->text());
        day.hands.type(u"terminal.mobile.old"_s, phoneOf(child));
        day.hands.press(Qt::Key_Return);
        day.hands.type(u"terminal.mobile.phone"_s, u"87019990001"_s);
        confirm(day, u"+77019990001"_s);

        day.sees(u"terminal.mobile.result"_s, u"The mobile number was changed."_s);
        QCOMPARE(day.stored(child.child.iin).phones.first().number.e164(), u"+77019990001"_s);
        const auto history = need(day.office.store().applications().phoneHistory(child.id));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().how, u"code"_s);
        QCOMPARE(day.journaled(u"change-mobile"_s, u"application"_s, child.id.value), 1);
        QCOMPARE(day.messages(child.id, MessageKind::MobileChanged).size(), 1);
    });
}

void TerminalEndToEnd::g7_g8_takeASeatWithACode_atTheTerminal()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        day.office.publish(day.office.seatsOf(day.office.addGroup(2).id));
        day.signIn(Role::SelfService);

        lookUp(day, child);
        day.hands.push(u"terminal.child.takeSeat"_s);
        day.hands.wait(u"the groups on offer"_s, [&] { return day.hands.the<QComboBox>(u"terminal.take.group"_s)->count() == 2; });
        day.hands.focus(u"terminal.take.group"_s);
        day.hands.press(Qt::Key_Down);
        day.sees(u"terminal.take.hint"_s, u"2 seats of this group are free."_s);
        day.hands.push(u"terminal.take.next"_s);
        day.sees(u"terminal.take.sentence"_s, u"through 30.11.2026"_s);
        day.hands.type(u"terminal.take.phone"_s, phoneOf(child));
        confirm(day, phoneOf(child));

        day.sees(u"terminal.take.done"_s, u"Done"_s);
        const auto referral = need(day.office.store().referrals().liveOf(child.id));
        QVERIFY(referral);
        day.sees(u"terminal.take.number"_s, referral->number.text());
        day.sees(u"terminal.take.result"_s, u"seat 1"_s);
        QCOMPARE(day.stored(child.child.iin).state, ApplicationState::Referred);
        QCOMPARE(day.messages(child.id, MessageKind::ReferralNumber).size(), 1);
        QCOMPARE(day.messages(child.id, MessageKind::ReferralIssued).size(), 1);
        day.receives(phoneOf(child), referral->number.text());
        QCOMPARE(day.journaled(u"take-seat"_s, u"referral"_s, referral->id.value), 1);
    });
}

void TerminalEndToEnd::g10_extendWithNumberMobileAndCode_atTheTerminal()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        const Referral referral = day.office.addReferral(child.id, day.office.seatsOf(day.office.addGroup(1).id).first().id);
        day.signIn(Role::SelfService);

        lookUp(day, child);
        day.sees(u"terminal.child.referral"_s, referral.number.text());
        day.hands.push(u"terminal.child.extend"_s);
        // Another referral's number: nothing is sent.
        day.hands.type(u"terminal.extend.number"_s, typed(ReferralNumber(2026, 777)));
        day.hands.type(u"terminal.extend.phone"_s, phoneOf(child));
        day.hands.push(u"terminal.code.consent"_s);
        day.hands.push(u"terminal.code.send"_s);
        day.sees(u"terminal.code.problem"_s, u"not the number of this child's referral"_s);
        QVERIFY(day.messages(child.id, MessageKind::Code).isEmpty());
        day.hands.type(u"terminal.extend.number"_s, typed(referral.number));
        day.hands.push(u"terminal.code.send"_s);
        day.sees(u"terminal.code.send"_s, u"once more"_s);
        day.hands.type(u"terminal.code.digits"_s, day.codeOn(phoneOf(child)));
        day.hands.press(Qt::Key_Return);

        day.sees(u"terminal.extend.result"_s, u"30.12.2026"_s);
        const Referral extended = need(day.office.store().referrals().get(referral.id));
        QCOMPARE(extended.state, ReferralState::Extended);
        QCOMPARE(extended.lastDay, QDate(2026, 12, 30));
        QCOMPARE(day.messages(child.id, MessageKind::ReferralExtended).size(), 1);
        day.receives(phoneOf(child), u"30.12.2026"_s);
        QCOMPARE(day.journaled(u"extend-referral"_s, u"referral"_s, referral.id.value), 1);
    });
}

void TerminalEndToEnd::g10_onTheFifthWorkingDayTheButtonIsDead_atTheTerminal()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        day.office.addReferral(child.id, day.office.seatsOf(day.office.addGroup(1).id).first().id);
        day.office.setNow(QDate(2026, 11, 30), QTime(9, 5));
        day.signIn(Role::SelfService);

        lookUp(day, child);

        QVERIFY(!day.hands.find(u"terminal.child.extend"_s)->isEnabled());
        day.sees(u"terminal.child.extend.under"_s, u"through 27.11.2026"_s);
        day.sees(u"terminal.child.extend.under"_s, u"through 30.11.2026"_s);
    });
}

void TerminalEndToEnd::g14_withdrawWithNumberMobileAndCode_atTheTerminal()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(aChild().build());
        const Group group = day.office.addGroup(1);
        const Referral referral = day.office.addReferral(child.id, day.office.seatsOf(group.id).first().id);
        day.signIn(Role::SelfService);

        lookUp(day, child);
        day.hands.push(u"terminal.child.withdraw"_s);
        day.sees(u"terminal.withdraw.sentence"_s, u"Are you sure?"_s);
        day.hands.type(u"terminal.withdraw.number"_s, child.number->text());
        day.hands.type(u"terminal.withdraw.phone"_s, phoneOf(child));
        confirm(day, phoneOf(child));

        day.sees(u"terminal.withdraw.result"_s, u"The application is withdrawn"_s);
        QCOMPARE(day.stored(child.child.iin).state, ApplicationState::Archived);
        QCOMPARE(need(day.office.store().referrals().get(referral.id)).state, ReferralState::Withdrawn);
        QCOMPARE(need(day.office.store().seats().ofGroup(group.id)).first().state, SeatState::Free);
        QCOMPARE(day.messages(child.id, MessageKind::WithdrawnNotice).size(), 1);
        QCOMPARE(day.journaled(u"withdraw-application"_s, u"application"_s, child.id.value), 1);
    });
}

void TerminalEndToEnd::theTerminalIsLeftByAWorkersPasswordOnly()
{
    play([](OfficeDay &day) {
        const Actor worker = day.office.actor(Role::Registrar);
        day.signIn(Role::SelfService);
        QWidget *window = QApplication::activeWindow();
        QVERIFY(window->isFullScreen());
        QVERIFY(!window->close());

        day.hands.press(Qt::Key_F4, Qt::AltModifier);
        day.hands.press(Qt::Key_Escape);
        day.hands.push(u"terminal.staff"_s);
        day.hands.type(u"terminal.staff.login"_s, worker.login);
        day.hands.type(u"terminal.staff.password"_s, u"wrong"_s);
        day.hands.press(Qt::Key_Return);
        day.sees(u"terminal.staff.bar"_s, u"password"_s);
        day.hands.type(u"terminal.staff.password"_s, worker.login);
        day.hands.press(Qt::Key_Return);

        day.hands.find(u"signin.login"_s);
        QVERIFY(!window->isFullScreen());
        QVERIFY(window->close());
    });
}

QTEST_MAIN(TerminalEndToEnd)
#include "tst_terminal.moc"
