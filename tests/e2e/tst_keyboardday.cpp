// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include "usecases/inquiries/askquestion.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ApplicationBuilder aChild(int month)
{
    return anApplication().born({2024, month, 14}).named(u"Нұрлан"_s, u"Аружан"_s);
}

/// The families of the day, and two seats that no bulletin has shown yet.
struct Stage {
    explicit Stage(OfficeDay &day)
        : first(day.office.addWaiting(aChild(1).filed(day.office.now().addDays(-400)).build())), leaving(day.office.addWaiting(aChild(2).build())),
          coming(day.office.addWaiting(aChild(3).build())), away(day.office.addWaiting(aChild(4).build())), wrong(day.office.addFiled(aChild(5).build()))
    {
        const QList<Seat> given = day.office.seatsOf(day.office.addGroup(2).id);
        enrolling = day.office.addReferral(coming.id, given.first().id);
        extending = day.office.addReferral(away.id, given.last().id);
        free = day.office.addGroup(2);
        const Actor worker = day.office.actor(Role::Supervisor);
        need(perform<AskQuestion>(day.office.store(), worker, day.office.random(),
                                  {u"Айгүл"_s, {}, {}, Language::Russian, u"Какие документы нужны?"_s, {}, Source::Counter, false}));
    }
    Application first;   ///< of the queue: takes a seat
    Application leaving; ///< withdraws
    Application coming;  ///< comes to the kindergarten
    Application away;    ///< cannot come in time
    Application wrong;   ///< filed and refused
    Referral enrolling, extending;
    Group free;
};

/// Consent by Space, the code by its key, and the digits that came to that phone.
void confirmByKeys(OfficeDay &day, const Application &application)
{
    const QString phone = application.phones.first().number.e164();
    const qsizetype before = day.messages(application.id, MessageKind::Code).size();
    day.hands.push(u"desk.code.consent"_s);
    day.hands.press(Qt::Key_F2);
    day.hands.wait(u"the code"_s, [&] { return day.messages(application.id, MessageKind::Code).size() > before; });
    day.hands.type(u"desk.code.code"_s, day.codeOn(phone));
}

void fileNew(OfficeDay &day, const Family &family)
{
    day.typePeople(family);
    for (int i = 0; i < 2; ++i) {
        const QString phone = u"newapplication.phones[%1]"_s.arg(i);
        day.hands.type(phone + u".number"_s, family.phones.at(i));
        day.hands.press(i == 0 ? Qt::Key_F2 : Qt::Key_F3);
        day.sees(phone + u".send"_s, u"Again in"_s);
        day.hands.type(phone + u".code"_s, day.codeOn(family.phones.at(i)));
    }
    day.hands.press(Qt::Key_F8);
    day.sees(u"newapplication.bar"_s, u"is accepted for registration"_s);
}

void refuseAndRegister(OfficeDay &day, const Stage &stage, const Family &family)
{
    day.page(PageId::Applications);
    day.sees(u"applications.list"_s, family.surname);
    day.hands.focus(u"applications.list"_s);
    day.hands.press(Qt::Key_Home);
    day.sees(u"applications.checks"_s, u"☐ compared"_s);
    day.hands.press(Qt::Key_R, Qt::ControlModifier);
    day.hands.type(u"refuse.explanation"_s, u"Нет свидетельства о рождении"_s);
    day.hands.press(Qt::Key_F8);
    day.hands.wait(u"the refusal"_s, [&] { return day.stored(stage.wrong.child.iin).state == ApplicationState::Archived; });

    day.seesNot(u"applications.list"_s, u"Аружан"_s);
    day.hands.focus(u"applications.list"_s);
    day.hands.press(Qt::Key_Home);
    day.sees(u"applications.child"_s, family.given); // its card, no more that of the refused one
    day.sees(u"applications.checks"_s, u"☐ compared"_s);
    day.hands.press(Qt::Key_Space, Qt::NoModifier, 2);
    day.sees(u"applications.advice"_s, u"Everything is compared"_s);
    day.hands.press(Qt::Key_F8);
    day.sees(u"applications.bar"_s, u"is registered"_s);
    QCOMPARE(day.stored(family.child).state, ApplicationState::Waiting);
}

void publish(OfficeDay &day)
{
    day.page(PageId::Bulletin);
    day.sees(u"bulletin.unpublished"_s, u"«Солнышко»"_s);
    day.hands.press(Qt::Key_F9);
    day.hands.press(Qt::Key_F9);
    day.sees(u"bulletin.undo.text"_s, u"2 seats"_s);
}

/// What is typed in a window that saves is where; what was chosen there before is overwritten.
void saveAs(OfficeDay &day, Qt::Key key, const QString &path)
{
    day.hands.press(key, Qt::ControlModifier | Qt::ShiftModifier);
    day.hands.wait(u"the window that saves"_s, [] { return qobject_cast<QDialog *>(QApplication::activeWindow()); });
    day.hands.type(path);
    day.hands.press(Qt::Key_Return);
    day.hands.wait(path, [&] { return QFileInfo(path).size() > 0; });
    // As a window manager does; the list of names that came up while one typed had the keyboard.
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->objectName() == u"window"_s)
            window->activateWindow();
    day.hands.rest();
}

void seatAndWhy(OfficeDay &day, const Stage &stage)
{
    day.call(stage.first.child.iin);
    day.hands.press(Qt::Key_F11);
    day.sees(u"desk.why.sum"_s, u"place 1"_s);
    saveAs(day, Qt::Key_P, day.file(u"why.pdf"_s));
    day.hands.press(Qt::Key_Left, Qt::AltModifier);

    day.hands.press(Qt::Key_F6);
    day.hands.press(Qt::Key_F8);
    confirmByKeys(day, stage.first);
    day.hands.press(Qt::Key_F8);
    day.sees(u"desk.bar"_s, u"is issued"_s);
    QCOMPARE(day.stored(stage.first.child.iin).state, ApplicationState::Referred);
}

void enrol(OfficeDay &day, const Stage &stage)
{
    day.call(stage.coming.child.iin);
    day.hands.press(Qt::Key_F9);
    for (const EnrolmentPaper paper : allOf<EnrolmentPaper>())
        day.hands.push(u"desk.enrol.paper."_s + toText(paper));
    day.hands.type(u"desk.enrol.contract"_s, u"Д-45/2026"_s);
    day.hands.press(Qt::Key_F8);
    day.sees(u"desk.bar"_s, u"is enrolled"_s);
    QCOMPARE(day.stored(stage.coming.child.iin).state, ApplicationState::Enrolled);
}

void extendAndWithdraw(OfficeDay &day, const Stage &stage)
{
    day.call(stage.away.child.iin);
    day.hands.press(Qt::Key_F7);
    day.hands.type(u"desk.extend.number"_s, stage.extending.number.text());
    confirmByKeys(day, stage.away);
    day.hands.press(Qt::Key_F8);
    day.sees(u"desk.bar"_s, u"is extended through"_s);

    day.call(stage.leaving.child.iin);
    day.hands.press(Qt::Key_R, Qt::ControlModifier);
    day.hands.type(u"desk.withdraw.number"_s, stage.leaving.number->text());
    confirmByKeys(day, stage.leaving);
    day.hands.press(Qt::Key_F8);
    day.sees(u"desk.bar"_s, u"The application is withdrawn."_s);
}

void answer(OfficeDay &day)
{
    day.page(PageId::Inquiries);
    day.sees(u"inquiries.question"_s, u"Какие документы"_s);
    day.hands.press(Qt::Key_F7);
    day.sees(u"inquiries.take"_s, u"Give back"_s);
    day.hands.type(u"inquiries.answer"_s, u"Справка о здоровье."_s);
    day.hands.press(Qt::Key_F8);
    day.sees(u"inquiries.bar"_s, u"the answer was read out"_s);
}

void journalAndReports(OfficeDay &day, const Stage &stage)
{
    day.page(PageId::Journal);
    day.hands.press(Qt::Key_F, Qt::ControlModifier);
    day.hands.type(stage.first.child.iin.text());
    day.hands.press(Qt::Key_F8);
    day.sees(u"journal.list"_s, u"A seat was taken"_s);
    saveAs(day, Qt::Key_E, day.file(u"journal.xlsx"_s));

    day.page(PageId::Reports);
    day.hands.wait(u"the report"_s, [&] { return day.hands.find(u"reports.excel"_s)->isEnabled(); });
    saveAs(day, Qt::Key_E, day.file(u"report.xlsx"_s));
    saveAs(day, Qt::Key_P, day.file(u"report.pdf"_s));
}

} // namespace

/// A whole day at the office without a mouse, by the keys that the buttons show.
class KeyboardDayEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void aWholeDayWithoutAMouse();
};

void KeyboardDayEndToEnd::aWholeDayWithoutAMouse()
{
    play([](OfficeDay &day) {
        day.setNow(QDate(2026, 11, 23), QTime(8, 30)); // the bulletin of the hour has not come yet
        const Stage stage(day);
        const Family family;
        day.signIn(Role::Supervisor);
        day.setNow(QDate(2026, 11, 23), QTime(9, 41)); // SMS go out by day

        day.sees(u"today.tasks"_s, u"Аружан"_s);
        fileNew(day, family);
        refuseAndRegister(day, stage, family);
        publish(day);
        seatAndWhy(day, stage);
        enrol(day, stage);
        extendAndWithdraw(day, stage);
        answer(day);
        journalAndReports(day, stage);

        day.hands.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        day.hands.find(u"signin.login"_s);
        QCOMPARE(day.stored(stage.leaving.child.iin).endCause, std::optional(Cause::Withdrawn));
        QCOMPARE(need(day.office.store().referrals().get(stage.extending.id)).state, ReferralState::Extended);
        QCOMPARE(need(day.office.store().referrals().get(stage.enrolling.id)).state, ReferralState::Enrolled);
    });
}

QTEST_MAIN(KeyboardDayEndToEnd)
#include "tst_keyboardday.moc"
