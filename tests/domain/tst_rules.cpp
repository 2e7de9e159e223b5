// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"
#include "given.h"

#include <QSet>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using given::day;

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void writesEveryRuleOut();
    void defaultRowsGiveTheDefaults();
    void everyChangeableKeyReachesItsRule_data();
    void everyChangeableKeyReachesItsRule();
    void takesTheLatestRowNotAfterTheDay();
    void theLaterRowOfOneDayWins();
    void keepsTheDefaultWhenAValueIsDamaged();
    void refusesWrongRows_data();
    void refusesWrongRows();
    void showsInvariantsAsFixed();
};

void RulesTest::writesEveryRuleOut()
{
    QSet<QString> ids;
    QSet<QString> keys;
    for (const RuleRow &row : defaultRuleRows(day(u"2026-01-01"_s))) {
        ids.insert(row.id);
        keys.insert(row.key);
        QVERIFY2(Rulebook::validate(row), qUtf8Printable(row.key));
    }

    for (int i = 1; i <= 25; ++i)
        QVERIFY2(ids.contains(u"R%1"_s.arg(i)), qUtf8Printable(QString::number(i)));
    QCOMPARE(keys.size(), ruleKeys().size());
}

void RulesTest::defaultRowsGiveTheDefaults()
{
    const Rulebook book(defaultRuleRows(day(u"2026-01-01"_s)));

    QCOMPARE(book.on(day(u"2026-01-01"_s)), Rules{});
    QCOMPARE(Rulebook().on(day(u"2026-01-01"_s)), Rules{});
}

void RulesTest::everyChangeableKeyReachesItsRule_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    for (const RuleKey &key : ruleKeys()) {
        QStringList values{QString::number(key.least), QString::number(key.most)};
        switch (key.kind) {
        case RuleKey::Kind::Number:
        case RuleKey::Kind::Flag:
            break;
        case RuleKey::Kind::Time:
            values = {u"07:30"_s, u"12:45"_s};
            break;
        case RuleKey::Kind::Date:
            values = {u"2026-08-01"_s, u""_s};
            break;
        case RuleKey::Kind::Order:
            values = {u"OneToN"_s, u"CategoriesStrict"_s};
            break;
        case RuleKey::Kind::ExtensionFrom:
            values = {u"PressDay"_s, u"IssueDay"_s};
            break;
        }
        if (values.at(0) != values.at(1))
            QTest::newRow(qUtf8Printable(key.key)) << key.id << key.key << values;
    }
}

void RulesTest::everyChangeableKeyReachesItsRule()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    const QDate from = day(u"2026-01-01"_s);

    const RuleRow one{id, key, values.at(0), from, {}};
    const RuleRow other{id, key, values.at(1), from, {}};

    QVERIFY(Rulebook::validate(one));
    QVERIFY(Rulebook::validate(other));
    QVERIFY(Rulebook({one}).on(from) != Rulebook({other}).on(from));
}

void RulesTest::takesTheLatestRowNotAfterTheDay()
{
    const Rulebook book({{u"R9"_s, u"referralWorkingDays"_s, u"7"_s, day(u"2026-06-01"_s), {}},
                         {u"R9"_s, u"referralWorkingDays"_s, u"6"_s, day(u"2026-03-01"_s), {}},
                         {u"R9"_s, u"referralWorkingDays"_s, u"5"_s, day(u"2026-01-01"_s), {}}});

    QCOMPARE(book.on(day(u"2025-12-31"_s)).referralWorkingDays, 5);
    QCOMPARE(book.on(day(u"2026-03-01"_s)).referralWorkingDays, 6);
    QCOMPARE(book.on(day(u"2026-05-31"_s)).referralWorkingDays, 6);
    QCOMPARE(book.on(day(u"2026-06-01"_s)).referralWorkingDays, 7);
}

void RulesTest::theLaterRowOfOneDayWins()
{
    const Rulebook book({{u"R15"_s, u"stopListDays"_s, u"10"_s, day(u"2026-01-01"_s), {}},
                         {u"R15"_s, u"stopListDays"_s, u"20"_s, day(u"2026-01-01"_s), {}}});

    QCOMPARE(book.on(day(u"2026-01-01"_s)).stopListDays, 20);
}

void RulesTest::keepsTheDefaultWhenAValueIsDamaged()
{
    const Rulebook book({{u"R9"_s, u"referralWorkingDays"_s, u"five"_s, day(u"2026-01-01"_s), {}},
                         {u"R7"_s, u"unheardOf"_s, u"1"_s, day(u"2026-01-01"_s), {}}});

    QCOMPARE(book.on(day(u"2026-01-01"_s)), Rules{});
}

void RulesTest::refusesWrongRows_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such key") << QStringList{u"R9"_s, u"days"_s, u"5"_s} << ErrorCode::FieldNotUnderstood;
    QTest::newRow("key of another rule") << QStringList{u"R8"_s, u"referralWorkingDays"_s, u"5"_s}
                                         << ErrorCode::FieldNotUnderstood;
    QTest::newRow("below") << QStringList{u"R9"_s, u"referralWorkingDays"_s, u"0"_s} << ErrorCode::RuleValueWrong;
    QTest::newRow("above") << QStringList{u"R9"_s, u"referralWorkingDays"_s, u"61"_s} << ErrorCode::RuleValueWrong;
    QTest::newRow("words") << QStringList{u"R9"_s, u"referralWorkingDays"_s, u"five"_s} << ErrorCode::RuleValueWrong;
    QTest::newRow("a flag of 2") << QStringList{u"R13"_s, u"extendedDayMovesToWorking"_s, u"2"_s}
                                 << ErrorCode::RuleValueWrong;
    QTest::newRow("25 o'clock") << QStringList{u"R6"_s, u"bulletinAt"_s, u"25:00"_s} << ErrorCode::RuleValueWrong;
    for (const QString &time : {u"24:00"_s, u"8:00"_s, u" 8:00"_s, u"+8:00"_s, u"08:00:30"_s, u"08-00"_s, u"08.00"_s, u"08:0x"_s})
        QTest::addRow("the time \"%s\"", qPrintable(time)) << QStringList{u"R6"_s, u"bulletinAt"_s, time} << ErrorCode::RuleValueWrong;
    QTest::newRow("30 February") << QStringList{u"R22"_s, u"freezeFrom"_s, u"2026-02-30"_s}
                                 << ErrorCode::RuleValueWrong;
    QTest::newRow("no such order") << QStringList{u"R5"_s, u"order"_s, u"Random"_s} << ErrorCode::RuleValueWrong;
    QTest::newRow("an invariant") << QStringList{u"R25"_s, u"neverOverfilled"_s, u"0"_s} << ErrorCode::RuleValueWrong;
    QTest::newRow("yearly confirmation") << QStringList{u"R18"_s, u"yearlyConfirmation"_s, u"1"_s}
                                         << ErrorCode::RuleValueWrong;
}

void RulesTest::refusesWrongRows()
{
    QFETCH(QStringList, row);
    QFETCH(ErrorCode, code);

    const RuleRow wrong{row.at(0), row.at(1), row.at(2), day(u"2026-01-01"_s), {}};

    QCOMPARE(given::refusal(Rulebook::validate(wrong)), toText(code));
}

void RulesTest::showsInvariantsAsFixed()
{
    QStringList fixed;
    for (const RuleKey &key : ruleKeys()) {
        if (key.kind == RuleKey::Kind::Flag && key.least == key.most)
            fixed.append(key.id);
    }

    QCOMPARE(fixed, (QStringList{u"R4"_s, u"R8"_s, u"R17"_s, u"R18"_s, u"R19"_s, u"R23"_s, u"R24"_s, u"R25"_s}));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
