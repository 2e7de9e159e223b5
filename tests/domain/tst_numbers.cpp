// SPDX-License-Identifier: GPL-3.0-or-later
#include "given.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void writesYearSequenceAndCheckDigit();
    void readsWhatItWrote();
    void understandsHowPeopleType_data();
    void understandsHowPeopleType();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void refusesEveryNumberOfTheOtherKind();
    void dammSeesEverySingleError();
    void dammSeesEveryAdjacentSwap();
    void seesEveryMisheardDigitOfAWrittenNumber();
    void ordersByYearThenSequence();
};

void NumbersTest::writesYearSequenceAndCheckDigit()
{
    QCOMPARE(ApplicationNumber(2026, 4127).text(), u"2026-004127-3"_s);
    QCOMPARE(ReferralNumber(2026, 881).text(), u"Н-2026-0881-4"_s);
}

void NumbersTest::readsWhatItWrote()
{
    for (const int sequence : {1, 9, 881, 9999, 10000, 123456, 999999, 1000000, 12345678}) {
        const ApplicationNumber application(2027, sequence);
        const ReferralNumber referral(2027, sequence);
        QCOMPARE(*ApplicationNumber::parse(application.text()), application);
        QCOMPARE(*ReferralNumber::parse(referral.text()), referral);
    }
}

void NumbersTest::understandsHowPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isReferral");
    QTest::newRow("no dashes") << u"20260041273"_s << false;
    QTest::newRow("spaces") << u" 2026 004127 3 "_s << false;
    QTest::newRow("long dashes") << u"2026–004127—3"_s << false;
    QTest::newRow("Cyrillic prefix") << u"Н-2026-0881-4"_s << true;
    QTest::newRow("lower case Cyrillic") << u"н20260881-4"_s << true;
    QTest::newRow("Latin H") << u"H-2026-0881-4"_s << true;
    QTest::newRow("lower case Latin n") << u"n 2026 0881 4"_s << true;
    QTest::newRow("without the letter") << u"2026-0881-4"_s << true;
}

void NumbersTest::understandsHowPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(bool, isReferral);

    if (isReferral)
        QCOMPARE(ReferralNumber::parse(typed)->text(), u"Н-2026-0881-4"_s);
    else
        QCOMPARE(ApplicationNumber::parse(typed)->text(), u"2026-004127-3"_s);
}

void NumbersTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u""_s << ErrorCode::NumberMalformed;
    QTest::newRow("only the year") << u"2026"_s << ErrorCode::NumberMalformed;
    QTest::newRow("letters") << u"2026-00A127-3"_s << ErrorCode::NumberMalformed;
    QTest::newRow("a referral's letter") << u"Н-2026-004127-3"_s << ErrorCode::NumberMalformed;
    QTest::newRow("another century") << u"1926-004127-3"_s << ErrorCode::NumberMalformed;
    QTest::newRow("sequence 0") << u"2026-000000-8"_s << ErrorCode::NumberMalformed;
    QTest::newRow("too long") << u"2026-0041270000-3"_s << ErrorCode::NumberMalformed;
    QTest::newRow("wrong check digit") << u"2026-004127-4"_s << ErrorCode::NumberCheckDigit;
}

void NumbersTest::refusesWhatIsNoNumber()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);

    QCOMPARE(given::refusal(ApplicationNumber::parse(typed)), toText(code));
}

void NumbersTest::refusesEveryNumberOfTheOtherKind()
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 2000; ++i) {
        const int sequence = random.bounded(1, 2000000);
        const QString application = ApplicationNumber(2026, sequence).text();
        QString referral = ReferralNumber(2026, sequence).text();
        QCOMPARE(given::refusal(ReferralNumber::parse(application)), u"NumberCheckDigit"_s);
        QVERIFY(!ApplicationNumber::parse(referral));
        referral.remove(0, 2);
        QVERIFY(!ApplicationNumber::parse(referral));
    }
}

void NumbersTest::dammSeesEverySingleError()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        const QString digits = QString::number(random.bounded(100000000, 999999999));
        for (qsizetype at = 0; at < digits.size(); ++at) {
            for (int wrong = 1; wrong < 10; ++wrong) {
                QString changed = digits;
                changed[at] = QChar(u'0' + (digits.at(at).digitValue() + wrong) % 10);
                QVERIFY(dammDigit(changed) != dammDigit(digits));
            }
        }
    }
}

void NumbersTest::dammSeesEveryAdjacentSwap()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 500; ++i) {
        const QString number = QString::number(random.bounded(100000000, 999999999));
        const QString digits = number + QString::number(dammDigit(number));
        QCOMPARE(dammDigit(digits), 0);
        for (qsizetype at = 0; at + 1 < digits.size(); ++at) {
            QString swapped = digits;
            std::swap(swapped[at], swapped[at + 1]);
            QCOMPARE(dammDigit(swapped) == 0, swapped == digits);
        }
    }
}

void NumbersTest::seesEveryMisheardDigitOfAWrittenNumber()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        const QString text = ApplicationNumber(2026, random.bounded(1, 999999)).text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!text.at(at).isDigit())
                continue;
            QString changed = text;
            changed[at] = QChar(u'0' + (text.at(at).digitValue() + random.bounded(1, 10)) % 10);
            QVERIFY2(!ApplicationNumber::parse(changed), qUtf8Printable(changed));
        }
    }
}

void NumbersTest::ordersByYearThenSequence()
{
    QVERIFY(ApplicationNumber(2025, 900) < ApplicationNumber(2026, 1));
    QVERIFY(ApplicationNumber(2026, 1) < ApplicationNumber(2026, 2));
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
