// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString form = u"newapplication."_s;

QString withWrongCheckDigit(const Iin &iin)
{
    QString digits = iin.text();
    digits[11] = digits.at(11) == u'0' ? u'1' : u'0';
    return digits;
}

} // namespace

/// What is wrong is said in the window in a sentence, nothing is stored, and what was typed stays.
class BadInputInWindows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void aWrongCheckDigitOfAnIin();
    void aSecondApplicationForAChild();
    void aLandlineForACode();
    void aMobileThatDoesNotExist();
    void aCapacityBelowTheTakenSeats();
    void aWrongPassword();
    void aContractDayThatIsNoDay();
};

void BadInputInWindows::aWrongCheckDigitOfAnIin()
{
    play([](OfficeDay &day) {
        day.signIn();
        Family family;
        const QString wrong = withWrongCheckDigit(family.parent);
        day.typeApplication(family);

        day.hands.type(form + u"applicant.iin"_s, wrong);
        day.sees(u"applicant.iin.problem"_s, u"The check digit of the IIN does not fit"_s);
        day.hands.press(Qt::Key_F8);

        day.sees(u"applicant.iin.problem"_s, u"The check digit of the IIN does not fit"_s);
        QCOMPARE(day.read(form + u"applicant.iin"_s).remove(u' '), wrong);
        QCOMPARE(day.read(form + u"child.name.surname"_s), family.surname);
        QCOMPARE(day.read(form + u"phones[0].code"_s), day.codeOn(family.phones.first()));
        QVERIFY(!need(day.office.store().applications().liveOfChild(family.child)));

        // Only the digit is typed anew.
        day.hands.type(form + u"applicant.iin"_s, family.parent.text());
        day.hands.press(Qt::Key_F8);
        day.sees(form + u"bar"_s, u"is accepted for registration"_s);
    });
}

void BadInputInWindows::aSecondApplicationForAChild()
{
    play([](OfficeDay &day) {
        const Application first = day.office.addWaiting(anApplication().born({2024, 5, 14}).build());
        day.signIn();
        Family family;
        family.child = first.child.iin;

        day.typeApplication(family);
        day.sees(form + u"child.hint"_s, u"This child already has an application"_s);
        day.hands.press(Qt::Key_F8);

        day.sees(u"child.iin.problem"_s, u"This child already has application "_s + first.number->text());
        day.sees(u"child.iin.problem"_s, u"A second one was not made."_s);
        QCOMPARE(day.read(form + u"child.iin"_s), family.child.grouped());
        QCOMPARE(day.read(form + u"child.name.given"_s), family.given);
        QCOMPARE(need(day.office.store().readers().search(SearchQuery(family.child), 5)).size(), 1);
    });
}

void BadInputInWindows::aLandlineForACode()
{
    play([](OfficeDay &day) {
        day.signIn();
        day.hands.press(Qt::Key_N, Qt::ControlModifier);
        day.hands.type(form + u"child.iin"_s, Family().child.text());
        day.hands.push(form + u"consent"_s);

        day.hands.type(form + u"phones[0].number"_s, u"87213912345"_s);
        day.sees(u"phones[0].number.problem"_s, u"This is a landline"_s);
        day.hands.push(form + u"phones[0].send"_s);

        day.sees(u"phones[0].number.problem"_s, u"This is a landline: it cannot receive a code."_s);
        QVERIFY2(day.read(form + u"phones[0].number"_s).remove(u' ').contains(u"7213912345"_s),
                 qPrintable(day.read(form + u"phones[0].number"_s)));
        QVERIFY(need(day.office.store().readers().messages({}, {})).rows.isEmpty());
    });
}

void BadInputInWindows::aMobileThatDoesNotExist()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(anApplication().born({2024, 5, 14}).build());
        day.signIn();
        day.call(child.child.iin);
        day.hands.push(u"desk.mobile"_s);
        day.hands.type(u"desk.mobile.number"_s, child.number->text());
        day.hands.type(u"desk.mobile.old"_s, child.phones.first().number.e164());

        day.hands.type(u"desk.mobile.new"_s, u"8 701 12"_s);
        day.hands.press(Qt::Key_Tab);

        day.sees(u"newPhone.problem"_s, u"There is no such telephone number"_s);
        QCOMPARE(day.read(u"desk.mobile.new"_s), u"8 701 12"_s);
        QVERIFY(!day.hands.find(u"desk.code.send"_s)->isEnabled());
    });
}

void BadInputInWindows::aCapacityBelowTheTakenSeats()
{
    play([](OfficeDay &day) {
        const Group group = day.office.addGroup(2);
        for (const Seat &seat : day.office.seatsOf(group.id)) {
            const Application child = day.office.addWaiting(anApplication().born({2024, 5, 14}).build());
            day.office.enrol(day.office.addReferral(child.id, seat.id).id);
        }
        day.signIn(Role::Administrator);

        day.page(PageId::Kindergartens);
        day.sees(u"kindergartens.tree"_s, u"«Балдәурен»"_s);
        day.hands.push(u"kindergartens.change"_s);
        day.hands.type(u"kindergartens.group.capacity"_s, u"1"_s);
        day.hands.type(u"kindergartens.group.reason"_s, u"Группа меньше"_s);
        day.hands.press(Qt::Key_F8);

        day.sees(u"capacity.problem"_s, u"2 seats of the group are taken or promised"_s);
        QCOMPARE(day.read(u"kindergartens.group.reason"_s), u"Группа меньше"_s);
        QCOMPARE(need(day.office.store().seats().ofGroup(group.id)).size(), 2);
        for (const SeatStatus &seat : need(day.office.store().seats().ofGroup(group.id)))
            QVERIFY(seat.state != SeatState::Closed);
    });
}

void BadInputInWindows::aWrongPassword()
{
    play([](OfficeDay &day) {
        day.start();
        day.hands.type(u"signin.login"_s, day.office.actor(Role::Registrar).login);
        day.hands.type(u"signin.password"_s, u"registrat"_s);
        day.hands.press(Qt::Key_Return);

        day.sees(u"signin.bar"_s, u"password"_s);
        QCOMPARE(day.read(u"signin.login"_s), u"registrar"_s);
        QVERIFY(day.hands.find(u"signin.password"_s)->hasFocus());
    });
}

void BadInputInWindows::aContractDayThatIsNoDay()
{
    play([](OfficeDay &day) {
        const Application child = day.office.addWaiting(anApplication().born({2024, 5, 14}).build());
        const Group group = day.office.addGroup(1);
        const Referral referral = day.office.addReferral(child.id, day.office.seatsOf(group.id).first().id);
        day.signIn(Role::Placement);

        day.call(child.child.iin);
        day.hands.push(u"desk.enrol"_s);
        day.hands.type(u"desk.enrol.contract"_s, u"Д-1"_s);
        day.hands.type(u"desk.enrol.contractDay"_s, u"31.02.2026"_s);
        day.hands.press(Qt::Key_Tab);

        day.sees(u"contractDate.problem"_s, u"not understood"_s);
        QCOMPARE(day.read(u"desk.enrol.contractDay"_s), u"31.02.2026"_s);
        QCOMPARE(need(day.office.store().referrals().get(referral.id)).state, ReferralState::Issued);
    });
}

QTEST_MAIN(BadInputInWindows)

#include "tst_badinput_windows.moc"
