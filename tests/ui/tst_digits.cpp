// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;

/// Numbers below each other can be compared by their length: every digit is as wide as every other.
class TestDigits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void everyDigitIsAsWide_data();
    void everyDigitIsAsWide();
    void numbersOfOneLengthAreOneWidth();
};

void TestDigits::everyDigitIsAsWide_data()
{
    QTest::addColumn<QFont>("font");
    const RowTable table;
    QFont bold = table.font();
    bold.setBold(true);
    QTest::newRow("a table's rows") << table.font();
    QTest::newRow("its bold cells") << bold;
    QTest::newRow("its badges") << theme::smallBold();
    QTest::newRow("its titles") << table.horizontalHeader()->font();
}

void TestDigits::everyDigitIsAsWide()
{
    QFETCH(const QFont, font);
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(u'0');

    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        QVERIFY2(qAbs(metrics.horizontalAdvance(QChar(digit)) - zero) < 0.01,
                 qPrintable(u"%1 in %2: %3, and 0: %4"_s.arg(QChar(digit)).arg(QFontInfo(font).family()).arg(metrics.horizontalAdvance(QChar(digit))).arg(zero)));
    // The measure sees letters that differ.
    QVERIFY(qAbs(metrics.horizontalAdvance(u'i') - metrics.horizontalAdvance(u'm')) > 1);
}

void TestDigits::numbersOfOneLengthAreOneWidth()
{
    const QFontMetricsF metrics(RowTable().font());

    QCOMPARE(metrics.horizontalAdvance(u"11 111"_s), metrics.horizontalAdvance(u"40 876"_s));
}

QTEST_MAIN(TestDigits)
#include "tst_digits.moc"
