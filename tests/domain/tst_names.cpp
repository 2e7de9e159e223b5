// SPDX-License-Identifier: GPL-3.0-or-later
#include "given.h"

#include <QTest>

#include <algorithm>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void tidiesWhatIsTyped();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void acceptsNamesAsPeopleBearThem_data();
    void acceptsNamesAsPeopleBearThem();
    void putsTheNameTogether();
    void findsKazakhLettersInAnyCase();
    void foldsWhatAKeyboardWithoutKazakhLettersTypes();
    void sortsByTheKazakhAlphabet();
    void sortsSpaceThenDigitsThenKazakhThenLatin();
    void sortKeysArePrintableAscii();
};

void NamesTest::tidiesWhatIsTyped()
{
    const auto name = PersonName::parse(u"  Ким "_s, u"Анна  Мария"_s, u" "_s);

    QVERIFY(name);
    QCOMPARE(*name, (PersonName{u"Ким"_s, u"Анна Мария"_s, {}}));
}

void NamesTest::refusesWhatIsNoName_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no surname") << QStringList{u" "_s, u"Тимофей"_s, {}} << ErrorCode::NameEmpty << u"child.surname"_s;
    QTest::newRow("no given name") << QStringList{u"Ким"_s, {}, {}} << ErrorCode::NameEmpty << u"child.given"_s;
    QTest::newRow("a digit") << QStringList{u"Ким2"_s, u"Т"_s, {}} << ErrorCode::NameNotLetters << u"child.surname"_s;
    QTest::newRow("only a dash") << QStringList{u"Ким"_s, u"-"_s, {}} << ErrorCode::NameNotLetters << u"child.given"_s;
    QTest::newRow("a sign in the patronymic")
        << QStringList{u"Ким"_s, u"Т"_s, u"Андреевич;"_s} << ErrorCode::NameNotLetters << u"child.patronymic"_s;
}

void NamesTest::refusesWhatIsNoName()
{
    QFETCH(QStringList, parts);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);

    const auto name = PersonName::parse(parts.at(0), parts.at(1), parts.at(2), u"child"_s);

    QCOMPARE(given::refusal(name), toText(code));
    QCOMPARE(name.error().field, field);
}

void NamesTest::acceptsNamesAsPeopleBearThem_data()
{
    QTest::addColumn<QString>("surname");
    for (const QString &surname :
         {u"Нұрлыбекұлы"_s, u"Ким-Ли"_s, u"О'Коннор"_s, u"Ұлы Дала"_s, u"Smith Jr."_s, u"Әл-Фараби"_s})
        QTest::newRow(qUtf8Printable(surname)) << surname;
}

void NamesTest::acceptsNamesAsPeopleBearThem()
{
    QFETCH(QString, surname);

    QVERIFY(PersonName::parse(surname, u"Әли"_s, {}));
}

void NamesTest::putsTheNameTogether()
{
    const PersonName withPatronymic{u"Ким"_s, u"Тимофей"_s, u"Андреевич"_s};
    const PersonName without{u"Ким"_s, u"Тимофей"_s, {}};

    QCOMPARE(withPatronymic.full(), u"Ким Тимофей Андреевич"_s);
    QCOMPARE(withPatronymic.brief(), u"Ким Тимофей"_s);
    QCOMPARE(without.full(), u"Ким Тимофей"_s);
}

void NamesTest::findsKazakhLettersInAnyCase()
{
    QCOMPARE(exactSearchKey(u" НҰРЛЫБЕКОВА   Әсел "_s), u"нұрлыбекова әсел"_s);
    QCOMPARE(exactSearchKey(u"ІҺҒҚҢӨҰҮӘЁ"_s), u"іһғқңөұүәё"_s);
    // "й" as и with a breve is the same name as "й".
    QCOMPARE(exactSearchKey(u"Сергеи\u0306"_s), exactSearchKey(u"Сергей"_s));
}

void NamesTest::foldsWhatAKeyboardWithoutKazakhLettersTypes()
{
    QCOMPARE(foldedSearchKey(u"ЁҚӘҢҒҮҰӨҺІ"_s), u"екангууохи"_s);
    QCOMPARE(foldedSearchKey(u"Нұрлыбекова Әсел"_s), foldedSearchKey(u"нурлыбекова асел"_s));
}

void NamesTest::sortsByTheKazakhAlphabet()
{
    const QString alphabet = u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"_s;
    QCOMPARE(alphabet.size(), 42);
    for (qsizetype i = 1; i < alphabet.size(); ++i) {
        QVERIFY(sortKey(alphabet.mid(i - 1, 1)) < sortKey(alphabet.mid(i, 1)));
        QCOMPARE(sortKey(alphabet.mid(i, 1)), sortKey(alphabet.mid(i, 1).toLower()));
    }
}

void NamesTest::sortsSpaceThenDigitsThenKazakhThenLatin()
{
    const QStringList expected{u"Ким"_s,  u"Ким 2"_s, u"Ким Алма"_s, u"Ким-Ли"_s, u"Кима"_s,
                               u"Қазы"_s, u"Яна"_s,   u"Adam"_s,     u"Zoe"_s};
    QStringList names = expected;
    std::reverse(names.begin(), names.end());

    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });

    QCOMPARE(names, expected);
}

void NamesTest::sortKeysArePrintableAscii()
{
    const QString key = sortKey(u"№ 11 «Балдәурен» Ünlü Zz ІҺ—’"_s);

    for (const QChar c : key)
        QVERIFY(c.unicode() >= 0x20 && c.unicode() <= 0x7e);
    QVERIFY(key.startsWith(u"11 "_s));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
