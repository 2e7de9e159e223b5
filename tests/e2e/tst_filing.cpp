// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A family's application, typed and filed.
Application filed(OfficeDay &day, const Family &family)
{
    day.typeApplication(family);
    day.hands.press(Qt::Key_F8);
    day.sees(u"newapplication.bar"_s, u"is accepted for registration"_s);
    return day.stored(family.child);
}

/// The papers of the first application in the list are compared, and it is registered.
Application registered(OfficeDay &day, const Application &application)
{
    day.page(PageId::Applications);
    day.sees(u"applications.list"_s, application.child.name.surname);
    day.sees(u"applications.checks"_s, u"☐ compared"_s);
    day.hands.press(Qt::Key_Space, Qt::NoModifier, 2);
    day.sees(u"applications.advice"_s, u"Everything is compared"_s);
    day.hands.press(Qt::Key_F8);
    day.sees(u"applications.bar"_s, u"is registered"_s);
    return day.stored(application.child.iin);
}

} // namespace

/// The parents' guide, G1 to G3: from the family at the counter to the number in its SMS.
class FilingEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void g1_aFamilyFilesWithTwoPhonesAndCodes();
    void g1_anUnreadCodeFilesNothing();
    void g2_theFamilyIsToldByAnSmsAndTheOfficeHasOneWorkingDay();
    void g3_theNumberComesByAnSmsAfterRegistration();
    void g3_aMisheardNumberIsRefused();
};

void FilingEndToEnd::g1_aFamilyFilesWithTwoPhonesAndCodes()
{
    play([](OfficeDay &day) {
        day.signIn();
        const Family family;

        day.typeApplication(family);
        day.sees(u"newapplication.child.hint"_s, u"02.07.2024"_s);
        day.hands.press(Qt::Key_F8);

        day.sees(u"newapplication.bar"_s,
                 u"Серікұлы Нұрислам is accepted for registration; it is due by 24.11.2026 09:41"_s);
        const Application stored = day.stored(family.child);
        QCOMPARE(stored.state, ApplicationState::Filed);
        QCOMPARE(stored.source, Source::Counter);
        QCOMPARE(stored.filedAt, day.office.now());
        QCOMPARE(stored.applicant.iin, family.parent);
        QCOMPARE(stored.child.certificate.number, u"1840273"_s);
        QCOMPARE(stored.child.certificate.issuedOn, QDate(2024, 7, 9));
        QCOMPARE(stored.address.text, u"пр. Республики 41, кв. 12"_s);
        QCOMPARE(stored.phones.size(), 2);
        for (qsizetype i = 0; i < stored.phones.size(); ++i) {
            QCOMPARE(stored.phones.at(i).number.e164(), family.phones.at(i));
            QVERIFY(stored.phones.at(i).confirmed);
        }
        // Each parent's phone has its own code, and then the first one that the papers are in.
        for (const QString &phone : family.phones)
            QVERIFY2(day.textsOn(phone).first().contains(day.codeOn(phone)), qPrintable(phone));
        QCOMPARE(day.textsOn(family.phones.first()).size(), 2);
        QCOMPARE(day.textsOn(family.phones.last()).size(), 1);
        QCOMPARE(day.journaled(u"file-application"_s, u"application"_s, stored.id.value), 1);
    });
}

void FilingEndToEnd::g1_anUnreadCodeFilesNothing()
{
    play([](OfficeDay &day) {
        day.signIn();
        const Family family;
        day.typeApplication(family);
        const QString right = day.codeOn(family.phones.last());
        const QString wrong = right == u"1111"_s ? u"2222"_s : u"1111"_s;

        day.hands.type(u"newapplication.phones[1].code"_s, wrong);
        day.hands.press(Qt::Key_F8);

        day.sees(u"phones[1].code.problem"_s, u"code"_s);
        QCOMPARE(day.read(u"newapplication.phones[1].code"_s), wrong);
        QCOMPARE(day.read(u"newapplication.child.name.surname"_s), family.surname);
        QVERIFY(!need(day.office.store().applications().liveOfChild(family.child)));

        day.hands.type(u"newapplication.phones[1].code"_s, right);
        day.hands.press(Qt::Key_F8);

        day.sees(u"newapplication.bar"_s, u"is accepted for registration"_s);
        QVERIFY(need(day.office.store().applications().liveOfChild(family.child)));
    });
}

void FilingEndToEnd::g2_theFamilyIsToldByAnSmsAndTheOfficeHasOneWorkingDay()
{
    play([](OfficeDay &day) {
        day.signIn();

        const Application stored = filed(day, Family());

        const auto told = day.messages(stored.id, MessageKind::Accepted);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().phone.e164(), Family().phones.first());
        QVERIFY2(told.first().body.contains(u"24.11.2026"_s), qPrintable(told.first().body));
        QCOMPARE(day.receives(Family().phones.first(), u"тіркеуге қабылданды"_s), told.first().body);
        QCOMPARE(told.first().validUntil > day.office.now(), true);
        QCOMPARE(stored.registrationDue, instantOf(QDate(2026, 11, 24), QTime(9, 41)));
        day.advance(60);
        day.page(PageId::Applications);
        day.hands.press(Qt::Key_F5);
        day.sees(u"applications.list"_s, u"23:59 | 23.11 09:41 | Серікұлы"_s);

        // The next morning it is the first thing that the office sees; then it is late.
        day.comeBack(QDate(2026, 11, 24), QTime(9, 0));
        day.sees(u"today.tasks"_s, u"Серікұлы"_s);
        day.page(PageId::Applications);
        day.sees(u"applications.list"_s, u"0:41"_s);
        day.advance(44 * 60);
        day.hands.press(Qt::Key_F5);
        day.sees(u"applications.list"_s, u"−0:03"_s);
    });
}

void FilingEndToEnd::g3_theNumberComesByAnSmsAfterRegistration()
{
    play([](OfficeDay &day) {
        day.office.addWaiting(anApplication().born({2024, 2, 1}).build());
        day.signIn();
        const Application typed = filed(day, Family());
        QVERIFY(!typed.number);

        const Application stored = registered(day, typed);

        QVERIFY(stored.number);
        const QString number = stored.number->text();
        day.sees(u"applications.bar"_s, u"number %1, place 2 in the queue"_s.arg(number));
        QVERIFY(ApplicationNumber::parse(number));
        QCOMPARE(stored.state, ApplicationState::Waiting);
        const auto told = day.messages(stored.id, MessageKind::Registered);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().body.contains(number), qPrintable(told.first().body));
        QCOMPARE(day.receives(Family().phones.first(), number), told.first().body);
        QCOMPARE(day.journaled(u"register-application"_s, u"application"_s, stored.id.value), 1);
        const auto entry = need(day.office.store().queue().openEntry(stored.id));
        QVERIFY(entry);
        QCOMPARE(entry->filedAt, stored.filedAt);
        QCOMPARE(entry->enteredCause, Cause::Registered);
    });
}

void FilingEndToEnd::g3_aMisheardNumberIsRefused()
{
    play([](OfficeDay &day) {
        const Application waiting = day.office.addWaiting(anApplication().born({2024, 2, 1}).build());
        day.signIn();
        QString misheard = waiting.number->text();
        const qsizetype digit = misheard.size() - 3; // the last one of the sequence
        misheard[digit] = misheard.at(digit) == u'7' ? u'1' : u'7';

        day.call(waiting.child.iin);
        day.hands.push(u"desk.withdraw"_s);
        day.hands.type(u"desk.withdraw.number"_s, misheard);

        day.sees(u"number.problem"_s, u"The check digit of the number does not fit"_s);
        QVERIFY(!day.hands.find(u"desk.code.send"_s)->isEnabled());
    });
}

QTEST_MAIN(FilingEndToEnd)

#include "tst_filing.moc"
