// SPDX-License-Identifier: GPL-3.0-or-later
#include "given.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReferenceNumbers_data();
    void agreesWithTheReferenceNumbers();
    void isTheSameNumberHoweverItIsTyped();
    void refusesWhatIsNoNumberOfTheRegion_data();
    void refusesWhatIsNoNumberOfTheRegion();
    void refusesALandlineAsAMobile();
    void leavesAnUnknownKindOfNumberToAPerson();
    void hidesTheMiddleWhenMasked();
    void readsAloudInGroups();
};

void PhoneNumberTest::agreesWithTheReferenceNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("type");
    for (const QStringList &row : given::rowsOf(u"phones.csv"_s))
        QTest::newRow(qUtf8Printable(row.at(0))) << row.at(0) << (row.at(1) == "true"_L1) << row.at(2) << row.at(3);
}

void PhoneNumberTest::agreesWithTheReferenceNumbers()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    QFETCH(QString, e164);
    QFETCH(QString, type);

    const auto phone = PhoneNumber::parse(typed);

    QCOMPARE(phone.has_value(), valid);
    if (valid) {
        QCOMPARE(phone->e164(), e164);
        QCOMPARE(phone->typeWord(), type);
        QCOMPARE(phone->type() == PhoneType::Mobile, type == "MOBILE"_L1);
        QCOMPARE(phone->type() == PhoneType::FixedLine, type == "FIXED_LINE"_L1);
    }
}

void PhoneNumberTest::isTheSameNumberHoweverItIsTyped()
{
    const auto number = PhoneNumber::parse(u"+77012345678"_s);
    QVERIFY(number);
    for (const QString &typed : {u"8 701 234-56-78"_s, u"+7 (701) 234 56 78"_s, u"7012345678"_s, u"87012345678"_s,
                                 u"77012345678"_s, u"8–701–234–56–78"_s})
        QCOMPARE(PhoneNumber::parse(typed)->e164(), number->e164());
}

void PhoneNumberTest::refusesWhatIsNoNumberOfTheRegion_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("words") << u"нет телефона"_s;
    QTest::newRow("a city number without its code") << u"41-12-34"_s;
    QTest::newRow("a Russian mobile") << u"+79161234567"_s;
    QTest::newRow("an Uzbek mobile") << u"+998901234567"_s;
    QTest::newRow("a digit too many") << u"870123456789"_s;
}

void PhoneNumberTest::refusesWhatIsNoNumberOfTheRegion()
{
    QFETCH(QString, typed);

    QCOMPARE(given::refusal(PhoneNumber::parse(typed)), u"PhoneInvalid"_s);
    QCOMPARE(given::refusal(PhoneNumber::parseMobile(typed)), u"PhoneInvalid"_s);
}

void PhoneNumberTest::refusesALandlineAsAMobile()
{
    QCOMPARE(given::refusal(PhoneNumber::parseMobile(u"+77273020775"_s)), u"PhoneNotMobile"_s);
    QVERIFY(PhoneNumber::parseMobile(u"+77012345678"_s));
}

void PhoneNumberTest::leavesAnUnknownKindOfNumberToAPerson()
{
    const auto phone = PhoneNumber::parseMobile(u"87515084487"_s);

    QVERIFY(phone);
    QCOMPARE(phone->type(), PhoneType::Other);
}

void PhoneNumberTest::hidesTheMiddleWhenMasked()
{
    QCOMPARE(PhoneNumber::parse(u"87011234567"_s)->masked(), u"+7 701 ••• 45 67"_s);
}

void PhoneNumberTest::readsAloudInGroups()
{
    QCOMPARE(PhoneNumber::parse(u"87011234567"_s)->grouped(), u"+7 701 123 45 67"_s);
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
