// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include "support/noroom.h"
#include "words/words.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Another program that writes to the office, for as long as this lives.
class OtherWriter {
public:
    explicit OtherWriter(const QString &office)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(office);
        m_writes = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~OtherWriter()
    {
        {
            QSqlDatabase database = QSqlDatabase::database(m_name);
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            database.close();
        }
        QSqlDatabase::removeDatabase(m_name);
    }
    OtherWriter(const OtherWriter &) = delete;
    OtherWriter &operator=(const OtherWriter &) = delete;
    bool writes() const { return m_writes; }

private:
    const QString m_name = u"another program"_s;
    bool m_writes = false;
};

Application aChild(OfficeDay &day)
{
    return day.office.addWaiting(anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s).build());
}

/// A waiting child at the desk, a seat chosen, the code typed and not yet accepted.
Application beforeTheLastKey(OfficeDay &day, Language language, GroupId &group)
{
    group = day.office.addGroup(1).id;
    day.office.publish(day.office.seatsOf(group));
    const Application child = aChild(day);
    day.speak(language);
    day.signIn();
    day.call(child.child.iin);
    day.hands.press(Qt::Key_F6);
    day.hands.press(Qt::Key_Return);
    day.confirm(child.phones.first().number.e164());
    return child;
}

SeatState seatIn(OfficeDay &day, GroupId group)
{
    return need(day.office.store().seats().ofGroup(group)).first().state;
}

/// The same key again, and the seat is taken: once.
void takesTheSeatNow(OfficeDay &day, const Application &child, GroupId group)
{
    day.hands.press(Qt::Key_Return);
    const auto referral = [&] { return need(day.office.store().referrals().liveOf(child.id)); };
    day.hands.wait(u"the referral"_s, [&] { return referral().has_value(); });
    day.sees(u"desk.take.number"_s, referral()->number.text());
    QCOMPARE(need(day.office.store().referrals().ofApplication(child.id)).size(), 1);
    QCOMPARE(seatIn(day, group), SeatState::OnReferral);
    QCOMPARE(day.journaled(u"take-seat"_s, u"application"_s, child.id.value), 1);
    QCOMPARE(day.messages(child.id, MessageKind::ReferralNumber).size(), 1);
    day.receives(child.phones.first().number.e164(), referral()->number.text());
}

void inBothLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Russian") << Language::Russian;
    QTest::newRow("Kazakh") << Language::Kazakh;
}

QString in(Language language, const QString &russian, const QString &kazakh)
{
    return language == Language::Russian ? russian : kazakh;
}

} // namespace

/// What goes wrong at the counter in the middle of a step: a sentence that can be understood, nothing lost, nothing half done, and the
/// same key again once the trouble is over.
class TroublesEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void stepsInTheWrongOrderDoNothing_data() { inBothLanguages(); }
    void stepsInTheWrongOrderDoNothing();
    void theBackButtonTakesNothingAndGivesTheCodeUp_data() { inBothLanguages(); }
    void theBackButtonTakesNothingAndGivesTheCodeUp();
    void aCodeOfAnotherChildOpensNothing_data() { inBothLanguages(); }
    void aCodeOfAnotherChildOpensNothing();
    void anotherProgramWritesInTheMiddle_data() { inBothLanguages(); }
    void anotherProgramWritesInTheMiddle();
    void theDiskIsFullInTheMiddle_data() { inBothLanguages(); }
    void theDiskIsFullInTheMiddle();
    void theFileIsGoneInTheMiddleAndComesBack_data() { inBothLanguages(); }
    void theFileIsGoneInTheMiddleAndComesBack();
};

void TroublesEndToEnd::stepsInTheWrongOrderDoNothing()
{
    QFETCH(Language, language);
    play([&](OfficeDay &day) {
        const GroupId group = day.office.addGroup(1).id;
        day.office.publish(day.office.seatsOf(group));
        const Application child = aChild(day);
        day.speak(language);
        day.signIn();
        day.page(PageId::Desk);

        // Nobody is there yet.
        day.hands.press(Qt::Key_F6);
        day.hands.press(Qt::Key_F7);
        day.call(child.child.iin);
        // There is nothing to extend.
        day.hands.press(Qt::Key_F7);
        day.sees(u"desk.bar"_s, in(language, u"У ребёнка нет направления."_s, u"Баланың жолдамасы жоқ."_s));
        // Enter before there is a code, before it is sent, and with three digits of it.
        day.hands.press(Qt::Key_F6);
        day.hands.press(Qt::Key_Return);
        QVERIFY(!day.hands.find(u"desk.code.send"_s)->isEnabled());
        QVERIFY(!day.hands.find(u"desk.code.code"_s)->isEnabled());
        QVERIFY(!day.hands.find(u"desk.code.accept"_s)->isEnabled());
        day.hands.press(Qt::Key_Return);
        day.hands.push(u"desk.code.consent"_s);
        day.hands.press(Qt::Key_Return);
        day.confirm(child.phones.first().number.e164());
        day.hands.press(Qt::Key_Backspace);
        QVERIFY(!day.hands.find(u"desk.code.accept"_s)->isEnabled());
        day.hands.press(Qt::Key_Return);
        QVERIFY(!need(day.office.store().referrals().liveOf(child.id)));
        QCOMPARE(seatIn(day, group), SeatState::InBulletin);

        day.hands.type(u"desk.code.code"_s, day.codeOn(child.phones.first().number.e164()));
        takesTheSeatNow(day, child, group);
    });
}

void TroublesEndToEnd::theBackButtonTakesNothingAndGivesTheCodeUp()
{
    QFETCH(Language, language);
    play([&](OfficeDay &day) {
        GroupId group;
        const Application child = beforeTheLastKey(day, language, group);

        day.hands.push(u"desk.take.back"_s);

        QVERIFY(!need(day.office.store().referrals().liveOf(child.id)));
        QCOMPARE(seatIn(day, group), SeatState::InBulletin);
        QCOMPARE(day.stored(child.child.iin).state, ApplicationState::Waiting);
        // Forward again: a code for it is asked for anew, and not more than one a minute.
        day.hands.push(u"desk.take.next"_s);
        QVERIFY(!day.hands.find(u"desk.code.code"_s)->isEnabled());
        day.hands.push(u"desk.code.send"_s);
        day.sees(u"desk.code.problem"_s, in(language, u"Новый можно отправить через 60 секунд."_s, u"Жаңасын 60 секундтан кейін жіберуге болады."_s));
        day.advance(61);
        day.confirm(child.phones.first().number.e164());
        takesTheSeatNow(day, child, group);
    });
}

void TroublesEndToEnd::aCodeOfAnotherChildOpensNothing()
{
    QFETCH(Language, language);
    play([&](OfficeDay &day) {
        const Application elder = aChild(day);
        const Application younger = day.office.addWaiting(
            anApplication().born({2025, 9, 3}).applicant(elder.applicant.iin, elder.applicant.name).phones({elder.phones.first().number}).build());
        const QString phone = elder.phones.first().number.e164();
        const auto askToWithdraw = [&](const Application &child) {
            day.call(child.child.iin);
            day.hands.push(u"desk.withdraw"_s);
            day.hands.type(u"desk.withdraw.number"_s, child.number->text());
            day.confirm(phone);
            return day.codeOn(phone);
        };
        day.speak(language);
        day.signIn();

        const QString ofElder = askToWithdraw(elder);
        day.advance(61);
        QString ofYounger = askToWithdraw(younger);
        if (ofYounger == ofElder) { // once in ten thousand
            day.advance(61);
            ofYounger = askToWithdraw(younger);
        }
        day.hands.type(u"desk.code.code"_s, ofElder);
        day.hands.press(Qt::Key_Return);

        day.sees(u"desk.code.problem"_s, in(language, u"Код неверный. Ничего не сделано."_s, u"Код дұрыс емес. Ештеңе жасалмады."_s));
        QCOMPARE(day.stored(elder.child.iin).state, ApplicationState::Waiting);
        QCOMPARE(day.stored(younger.child.iin).state, ApplicationState::Waiting);
        day.hands.type(u"desk.code.code"_s, ofYounger);
        day.hands.press(Qt::Key_Return);
        day.hands.wait(u"the younger one to be archived"_s, [&] { return day.stored(younger.child.iin).state == ApplicationState::Archived; });
        QCOMPARE(day.stored(elder.child.iin).state, ApplicationState::Waiting);
    });
}

void TroublesEndToEnd::anotherProgramWritesInTheMiddle()
{
    QFETCH(Language, language);
    play([&](OfficeDay &day) {
        GroupId group;
        const Application child = beforeTheLastKey(day, language, group);
        const QString digits = day.read(u"desk.code.code"_s);
        {
            const OtherWriter other(day.officeFile());
            QVERIFY(other.writes());

            day.hands.press(Qt::Key_Return);

            day.sees(u"desk.take.bar"_s, in(language, u"Ничего не сделано."_s, u"Ештеңе жасалмады."_s));
            QCOMPARE(day.read(u"desk.take.bar"_s), words::of(Error{ErrorCode::DatabaseBusy, {}, {}, {}}));
            QCOMPARE(day.read(u"desk.code.code"_s), digits);
            QVERIFY(!need(day.office.store().referrals().liveOf(child.id)));
        }
        takesTheSeatNow(day, child, group);
    });
}

void TroublesEndToEnd::theDiskIsFullInTheMiddle()
{
    QFETCH(Language, language);
    play([&](OfficeDay &day) {
        GroupId group;
        const Application child = beforeTheLastKey(day, language, group);
        const QString digits = day.read(u"desk.code.code"_s);
        {
            const NoRoom noRoom;

            day.hands.press(Qt::Key_Return);

            day.sees(u"desk.take.bar"_s, in(language, u"Ничего не изменено."_s, u"Ештеңе өзгертілмеді."_s));
            QCOMPARE(day.read(u"desk.code.code"_s), digits);
            QVERIFY(!need(day.office.store().referrals().liveOf(child.id)));
        }
        takesTheSeatNow(day, child, group);
    });
}

void TroublesEndToEnd::theFileIsGoneInTheMiddleAndComesBack()
{
    QFETCH(Language, language);
    play([&](OfficeDay &day) {
        const Application other = day.office.addWaiting(anApplication().born({2024, 6, 1}).named(u"Ким"_s, u"Тимофей"_s).build());
        GroupId group;
        const Application child = beforeTheLastKey(day, language, group);
        const QString digits = day.read(u"desk.code.code"_s);
        const QString away = day.file(u"away.kezek"_s);
        const QString gone = words::of(Error{ErrorCode::DatabaseMissing, {}, {}, {day.officeFile()}});

        QVERIFY(QFile::rename(day.officeFile(), away));
        day.hands.press(Qt::Key_Return);

        day.sees(u"desk.take.bar"_s, in(language, u"Ничего не сохранено."_s, u"Ештеңе сақталмады."_s));
        QCOMPARE(day.read(u"desk.take.bar"_s), gone);
        QCOMPARE(day.read(u"desk.code.code"_s), digits);
        // Another family is looked for meanwhile: nothing of the first one stands under its IIN.
        day.hands.type(u"desk.iin"_s, other.child.iin.text());
        day.hands.press(Qt::Key_Return);
        day.sees(u"desk.bar"_s, gone);
        QVERIFY(!day.hands.find(u"desk.empty"_s)->isHidden());

        QVERIFY(QFile::rename(away, day.officeFile()));
        QVERIFY(!need(day.office.store().referrals().liveOf(child.id)));
        QCOMPARE(seatIn(day, group), SeatState::InBulletin);
        day.call(child.child.iin);
        day.hands.press(Qt::Key_F6);
        day.hands.press(Qt::Key_Return);
        day.advance(61);
        day.confirm(child.phones.first().number.e164());
        takesTheSeatNow(day, child, group);
    });
}

QTEST_MAIN(TroublesEndToEnd)

#include "tst_troubles.moc"
