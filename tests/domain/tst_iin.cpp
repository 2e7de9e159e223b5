// SPDX-License-Identifier: GPL-3.0-or-later
#include "given.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class IinTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReferenceNumbers_data();
    void agreesWithTheReferenceNumbers();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void ignoresSpaces();
    void hidesTheMiddleWhenMasked();
    void readsAloudInGroups();
    void takesTheCenturyFromTheSeventhDigit();
    void noticesASingleWrongDigitAsFarAsTheWeightsCan();
};

void IinTest::agreesWithTheReferenceNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("birthDate");
    QTest::addColumn<QString>("sex");
    for (const QStringList &row : given::rowsOf(u"iin.csv"_s))
        QTest::newRow(qUtf8Printable(row.at(0))) << row.at(0) << (row.at(1) == "true"_L1) << row.at(2) << row.at(3);
}

void IinTest::agreesWithTheReferenceNumbers()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    QFETCH(QString, birthDate);
    QFETCH(QString, sex);

    const auto iin = Iin::parse(typed);

    QCOMPARE(iin.has_value(), valid);
    if (valid) {
        QCOMPARE(iin->text(), typed);
        QCOMPARE(iin->birthDate().toString(Qt::ISODate), birthDate);
        QCOMPARE(toText(iin->sex()).toLower(), sex);
    }
}

void IinTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u""_s << ErrorCode::IinTooShort;
    QTest::newRow("eleven digits") << u"62111830286"_s << ErrorCode::IinTooShort;
    QTest::newRow("thirteen digits") << u"6211183028622"_s << ErrorCode::IinTooShort;
    QTest::newRow("a Cyrillic letter") << u"91031А375024"_s << ErrorCode::IinNotDigits;
    QTest::newRow("Arabic digits") << u"٦٢١١١٨٣٠٢٨٦٢"_s << ErrorCode::IinNotDigits;
    QTest::newRow("month 14") << u"621418302862"_s << ErrorCode::IinNoSuchDate;
    QTest::newRow("29 February of a common year") << u"230229500000"_s << ErrorCode::IinNoSuchDate;
    QTest::newRow("no such century") << u"621118702862"_s << ErrorCode::IinNoSuchDate;
    QTest::newRow("wrong check digit") << u"621118302863"_s << ErrorCode::IinCheckDigit;
    QTest::newRow("no check digit exists") << u"750703405587"_s << ErrorCode::IinCheckDigit;
}

void IinTest::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);

    QCOMPARE(given::refusal(Iin::parse(typed)), toText(code));
}

void IinTest::ignoresSpaces()
{
    QCOMPARE(Iin::parse(u" 621118 302 862 "_s)->text(), u"621118302862"_s);
}

void IinTest::hidesTheMiddleWhenMasked()
{
    QCOMPARE(Iin::parse(u"621118302862"_s)->masked(), u"621118 3•• ••2"_s);
}

void IinTest::readsAloudInGroups()
{
    QCOMPARE(Iin::parse(u"621118302862"_s)->grouped(), u"621118 302 862"_s);
}

void IinTest::takesTheCenturyFromTheSeventhDigit()
{
    for (const auto &[seventh, year] : {std::pair(1, 1823), {2, 1823}, {3, 1923}, {4, 1923}, {5, 2023}, {6, 2023}}) {
        QString eleven = u"230716"_s + QString::number(seventh) + u"0010"_s;
        while (Iin::checkDigit(eleven) < 0)
            eleven.back() = QChar(eleven.back().unicode() + 1);

        const auto iin = Iin::parse(eleven + QString::number(Iin::checkDigit(eleven)));

        QVERIFY(iin);
        QCOMPARE(iin->birthDate(), QDate(year, 7, 16));
        QCOMPARE(iin->sex(), seventh % 2 == 1 ? Sex::Male : Sex::Female);
    }
}

void IinTest::noticesASingleWrongDigitAsFarAsTheWeightsCan()
{
    // The eleventh digit has the weight 11, which is 0 modulo 11, so it is not protected. Of the others about one error in
    // sixty passes: it leads to or from the second weights and meets the same digit by chance.
    int tried = 0;
    int passed = 0;
    for (const QStringList &row : given::rowsOf(u"iin.csv"_s)) {
        if (row.at(1) != "true"_L1)
            continue;
        for (qsizetype at = 0; at < 10; ++at) {
            QString changed = row.at(0);
            changed[at] = QChar(u'0' + (changed.at(at).digitValue() + 1) % 10);
            ++tried;
            passed += Iin::parse(changed).has_value() ? 1 : 0;
        }
    }
    QVERIFY(tried > 2000);
    QVERIFY2(passed * 40 < tried, qUtf8Printable(u"%1 of %2 pass"_s.arg(passed).arg(tried)));
}

QTEST_GUILESS_MAIN(IinTest)
#include "tst_iin.moc"
