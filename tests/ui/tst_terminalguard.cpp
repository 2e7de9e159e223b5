// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalscreens.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What labels, buttons and lists say of a family that only the family knows. What it types itself stands in its fields.
QStringList toldOf(Hall &hall, const Application &child)
{
    QStringList shown;
    for (const QWidget *widget : hall.terminal->findChildren<QWidget *>()) {
        const QString text = qobject_cast<const QLineEdit *>(widget) ? QString() : widget->property("text").toString();
        shown << text << widget->toolTip() << widget->accessibleName() << widget->property("currentText").toString();
    }
    const QString all = shown.join(u'\n');
    QStringList told;
    QStringList secrets{child.child.iin.text(), child.child.iin.grouped(), child.child.name.surname, child.child.name.given,
                        child.applicant.name.surname, child.applicant.iin.text(), child.address.text, child.child.certificate.number};
    for (const ContactPhone &phone : child.phones)
        secrets << phone.number.e164() << phone.number.grouped() << phone.number.masked();
    if (child.number)
        secrets << child.number->text();
    for (const QString &secret : secrets)
        if (!secret.isEmpty() && all.contains(secret))
            told << secret;
    return told;
}

} // namespace

/// What keeps one family's affairs from another: nothing is told, sent or done for whoever only knows an IIN.
class TestTerminalGuard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void init() { words::use(Language::Russian, *qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void tellsNothingOfTheFamilyBeforeACode_data();
    void tellsNothingOfTheFamilyBeforeACode();
    void nothingGoesInTheWrongOrder();
    void aCodeForAnotherChildIsRefusedInTheSameWords();
    void anotherNumberSendsNoSms();
    void tooManyLookUpsAreSaidWithTheMinutes();
};

void TestTerminalGuard::tellsNothingOfTheFamilyBeforeACode_data()
{
    QTest::addColumn<QString>("screen");
    for (const ScreenRow &row : screensOfTheLookUp())
        QTest::newRow(qPrintable(row.name)) << row.name;
}

void TestTerminalGuard::tellsNothingOfTheFamilyBeforeACode()
{
    QFETCH(QString, screen);
    Hall hall;
    hall.open();

    for (const ScreenRow &row : screensOfTheLookUp())
        if (row.name == screen)
            row.go(hall);

    for (qint64 id = 1; id <= 2; ++id)
        if (const auto child = hall.office.store().applications().get(ApplicationId{id}))
            QCOMPARE(toldOf(hall, *child), QStringList());
}

void TestTerminalGuard::nothingGoesInTheWrongOrder()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);
    hall.lookUp(child);
    hall.press(u"child.takeSeat"_s);

    // No group, no next screen.
    hall.press(u"take.next"_s);
    QVERIFY(hall.sees(u"take.group"_s));
    chooseGroup(hall);
    hall.press(u"take.next"_s);
    // No mobile: no code, whatever is ticked.
    hall.askCode();
    QCOMPARE(hall.codes(), 0);
    QVERIFY(!hall.isLive(u"code.digits"_s));
    // Another family's mobile: no code.
    hall.type(u"take.phone"_s, u"87019990009"_s);
    hall.press(u"code.send"_s);
    QCOMPARE(hall.codes(), 0);
    QVERIFY(hall.read(u"code.problem"_s).contains(u"Этого номера нет"_s));
    // No code was sent: nothing to type, nothing to press.
    QVERIFY(!hall.isLive(u"code.digits"_s) && !hall.isLive(u"code.accept"_s));
    hall.type(u"take.phone"_s, child.phones[0].number.e164());
    hall.press(u"code.send"_s);
    QCOMPARE(hall.codes(), 1);
    hall.press(u"code.accept"_s);
    QVERIFY(!need(hall.office.store().referrals().liveOf(child.id)));
    // The mobile is changed after the code was sent: the code is for another one now.
    hall.type(u"code.digits"_s, hall.lastCode());
    hall.type(u"take.phone"_s, child.phones[1].number.e164());
    QVERIFY(!hall.isLive(u"code.accept"_s));
    QVERIFY(!need(hall.office.store().referrals().liveOf(child.id)));
}

void TestTerminalGuard::aCodeForAnotherChildIsRefusedInTheSameWords()
{
    Hall hall;
    hall.open();
    const Application one = waitingOnly(hall);
    ApplicationBuilder sibling = anApplication();
    sibling.born({2024, 8, 1}).phones({one.phones[0].number, one.phones[1].number});
    const Application other = hall.office.addWaiting(sibling.build());
    const auto begin = [&](const Application &child) {
        hall.lookUp(child);
        hall.press(u"child.withdraw"_s);
        hall.type(u"withdraw.number"_s, child.number->text());
        hall.type(u"withdraw.phone"_s, one.phones[0].number.e164());
        hall.askCode();
    };
    begin(other);
    const QString ofOther = hall.lastCode();
    hall.press(u"finish"_s);
    hall.office.advance(61);
    begin(one);
    const QString own = hall.lastCode();
    const auto said = [&](const QString &typed) {
        hall.type(u"code.digits"_s, typed);
        hall.press(u"code.accept"_s);
        return hall.read(u"code.problem"_s);
    };

    const QString guessed = said(own == u"1111"_s || ofOther == u"1111"_s ? u"2222"_s : u"1111"_s);
    const QString strange = said(ofOther);

    QVERIFY(!guessed.isEmpty());
    QCOMPARE(strange, guessed);
    for (const Application &child : {one, other})
        QCOMPARE(need(hall.office.store().applications().get(child.id)).state, ApplicationState::Waiting);
    said(own);
    QCOMPARE(need(hall.office.store().applications().get(one.id)).state, ApplicationState::Archived);
}

void TestTerminalGuard::anotherNumberSendsNoSms()
{
    Hall hall;
    hall.open();
    const Application child = referredChild(hall);
    const Application other = hall.office.addWaiting();
    hall.lookUp(child);
    hall.press(u"child.withdraw"_s);
    hall.type(u"withdraw.number"_s, other.number->text());
    hall.type(u"withdraw.phone"_s, child.phones[0].number.e164());
    hall.askCode();
    QVERIFY(hall.read(u"code.problem"_s).contains(u"не номер заявления"_s));
    hall.press(u"back"_s);
    hall.press(u"child.extend"_s);
    hall.type(u"extend.number"_s, ReferralNumber(2026, 777).text());
    hall.type(u"extend.phone"_s, child.phones[0].number.e164());
    hall.askCode();

    QVERIFY(hall.read(u"code.problem"_s).contains(u"не номер направления"_s));
    QCOMPARE(hall.codes(), 0);
}

void TestTerminalGuard::tooManyLookUpsAreSaidWithTheMinutes()
{
    Hall hall;
    hall.open();
    hall.press(u"home.lookup"_s);
    for (int i = 0; i < 10; ++i) {
        hall.type(u"lookup.iin"_s, testIin({2024, 2, 2}, i).text());
        hall.press(u"lookup.search"_s);
    }
    QVERIFY(hall.read(u"lookup.bar"_s).contains(u"не найдено"_s));

    hall.type(u"lookup.iin"_s, waitingOnly(hall).child.iin.text());
    hall.press(u"lookup.search"_s);

    QVERIFY2(hall.read(u"lookup.bar"_s).contains(u"60 минут"_s), qPrintable(hall.read(u"lookup.bar"_s)));
    QVERIFY(!hall.sees(u"child.name"_s));
}

QTEST_MAIN(TestTerminalGuard)
#include "tst_terminalguard.moc"
