// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;

namespace {

/// Eleven digits with their check digit.
QString validIin(const QString &eleven)
{
    return eleven + QString::number(Iin::checkDigit(eleven));
}

void leave(QWidget *widget)
{
    QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(widget, &out);
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }

    void anIinIsGroupedAsItIsTyped();
    void anIinWithAWrongCheckDigitIsSaidAtTheTwelfthDigit();
    void aShortIinIsSaidOnlyWhenLeft();
    void aCorrectedIinTakesTheProblemAway();
    void anIinTakesNoLettersAndNoThirteenthDigit();
    void editingInTheMiddleOfAnIinKeepsTheCursor();

    void aPhoneIsWrittenInGroupsWhenLeft();
    void aLandlineIsRefusedAtOnceWhereSmsAreNeeded();
    void aLandlineStandsWhereItIsAllowed();

    void aDayIsUnderstood_data();
    void aDayIsUnderstood();
    void aDayThatDoesNotExistIsSaid();

    void aCodeIsCompleteWithItsFourthDigit();
    void aCodeTakesNoLetters();

    void aChoiceIsKeptWhenItsWordsChange();
    void aChoiceThatIsGoneFallsBackToTheFirst();
};

void TestFields::anIinIsGroupedAsItIsTyped()
{
    IinEdit edit;
    QSignalSpy changed(&edit, &IinEdit::iinChanged);
    const QString iin = validIin(u"24011660012"_s);

    QTest::keyClicks(&edit, iin);

    QCOMPARE(edit.text(), iin.left(6) + u' ' + iin.mid(6, 3) + u' ' + iin.mid(9));
    QVERIFY(edit.iin());
    QCOMPARE(edit.iin()->text(), iin);
    QVERIFY(edit.problem().isEmpty());
    QCOMPARE(changed.count(), 12);
    QVERIFY(changed.last().first().value<std::optional<Iin>>());
}

void TestFields::anIinWithAWrongCheckDigitIsSaidAtTheTwelfthDigit()
{
    IinEdit edit;
    QString iin = validIin(u"24011660012"_s);
    iin[11] = iin.at(11) == u'0' ? u'1' : u'0';

    QTest::keyClicks(&edit, iin);

    QVERIFY(!edit.iin());
    QVERIFY(!edit.problem().isEmpty());
}

void TestFields::aShortIinIsSaidOnlyWhenLeft()
{
    IinEdit edit;

    QTest::keyClicks(&edit, u"2401"_s);

    QVERIFY(edit.problem().isEmpty());
    leave(&edit);
    QVERIFY(!edit.problem().isEmpty());
}

void TestFields::aCorrectedIinTakesTheProblemAway()
{
    IinEdit edit;
    QTest::keyClicks(&edit, validIin(u"24011660012"_s).left(11));
    leave(&edit);
    QVERIFY(!edit.problem().isEmpty());

    QTest::keyClicks(&edit, validIin(u"24011660012"_s).right(1));

    QVERIFY(edit.problem().isEmpty());
}

void TestFields::anIinTakesNoLettersAndNoThirteenthDigit()
{
    IinEdit edit;
    const QString iin = validIin(u"24011660012"_s);

    QTest::keyClicks(&edit, u"a"_s + iin + u"9"_s);

    QCOMPARE(edit.iin()->text(), iin);
}

void TestFields::editingInTheMiddleOfAnIinKeepsTheCursor()
{
    IinEdit edit;
    QTest::keyClicks(&edit, u"2401600"_s);
    edit.setCursorPosition(4);

    QTest::keyClicks(&edit, u"16"_s);

    QCOMPARE(edit.text(), u"240116 600"_s);
    QCOMPARE(edit.cursorPosition(), 6);
}

void TestFields::aPhoneIsWrittenInGroupsWhenLeft()
{
    PhoneEdit edit;

    QTest::keyClicks(&edit, u"8 701 123-45-67"_s);
    leave(&edit);

    QCOMPARE(edit.text(), u"+7 701 123 45 67"_s);
    QCOMPARE(edit.phone()->e164(), u"+77011234567"_s);
}

void TestFields::aLandlineIsRefusedAtOnceWhereSmsAreNeeded()
{
    PhoneEdit edit;

    QTest::keyClicks(&edit, u"87213912345"_s);

    QVERIFY(!edit.phone());
    QVERIFY(!edit.problem().isEmpty());
}

void TestFields::aLandlineStandsWhereItIsAllowed()
{
    PhoneEdit edit;
    edit.setLandlineAllowed(true);

    QTest::keyClicks(&edit, u"87213912345"_s);

    QVERIFY(edit.phone());
    QVERIFY(edit.problem().isEmpty());
}

void TestFields::aDayIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("eight digits") << u"09072024"_s;
    QTest::newRow("six digits") << u"090724"_s;
    QTest::newRow("short") << u"9.7.24"_s;
    QTest::newRow("whole") << u"09.07.2024"_s;
    QTest::newRow("slashes") << u"9/7/2024"_s;
}

void TestFields::aDayIsUnderstood()
{
    QFETCH(QString, typed);
    DayEdit edit;

    QTest::keyClicks(&edit, typed);
    leave(&edit);

    QCOMPARE(edit.day(), std::optional(QDate(2024, 7, 9)));
    QCOMPARE(edit.text(), u"09.07.2024"_s);
}

void TestFields::aDayThatDoesNotExistIsSaid()
{
    DayEdit edit;

    QTest::keyClicks(&edit, u"31022024"_s);

    QVERIFY(!edit.day());
    QVERIFY(!edit.problem().isEmpty());
}

void TestFields::aCodeIsCompleteWithItsFourthDigit()
{
    CodeEdit edit;
    QSignalSpy completed(&edit, &CodeEdit::completed);

    QTest::keyClicks(&edit, u"407"_s);
    QCOMPARE(completed.count(), 0);
    QTest::keyClicks(&edit, u"1"_s);

    QCOMPARE(completed.count(), 1);
    QCOMPARE(edit.code(), u"4071"_s);
}

void TestFields::aCodeTakesNoLetters()
{
    CodeEdit edit;

    QTest::keyClicks(&edit, u"4a0"_s);

    QCOMPARE(edit.code(), u"40"_s);
}

void TestFields::aChoiceIsKeptWhenItsWordsChange()
{
    ChoiceBox box;
    box.setChoices({{1, u"one"_s}, {2, u"two"_s}});
    box.setValue(2);
    QSignalSpy changed(&box, &QComboBox::currentIndexChanged);

    box.setChoices({{1, u"один"_s}, {2, u"два"_s}});

    QCOMPARE(box.value().toInt(), 2);
    QCOMPARE(box.currentText(), u"два"_s);
    QCOMPARE(changed.count(), 0);
}

void TestFields::aChoiceThatIsGoneFallsBackToTheFirst()
{
    ChoiceBox box;
    box.setChoices({{1, u"one"_s}, {2, u"two"_s}});
    box.setValue(2);
    QSignalSpy changed(&box, &QComboBox::currentIndexChanged);

    box.setChoices({{1, u"one"_s}});

    QCOMPARE(box.value().toInt(), 1);
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
