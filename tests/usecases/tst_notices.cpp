// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/notices.h"
#include "usecases/messages/texts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every placeholder with a word as long as offices have them.
NoticeWords longWords()
{
    return {{u"number"_s, u"2026-004127-3"_s},
            {u"referral"_s, u"Н-2026-0012-3"_s},
            {u"kindergarten"_s, u"№ 11 «Балдәурен»"_s},
            {u"group"_s, u"Күншуақ"_s},
            {u"day"_s, u"20.11.2026"_s},
            {u"extendDay"_s, u"19.11.2026"_s},
            {u"position"_s, u"1127"_s},
            {u"ground"_s, u"не хватает справки"_s},
            {u"answer"_s, u"Принесите справку"_s},
            {u"code"_s, u"0481"_s},
            {u"minutes"_s, u"5"_s},
            {u"office"_s, u"Отдел образования города Темиртау"_s}};
}

QDateTime local(const QString &iso)
{
    const QDateTime clock = QDateTime::fromString(iso, Qt::ISODate);
    return instantOf(clock.date(), clock.time());
}

} // namespace

class NoticesTest : public QObject {
    Q_OBJECT

private slots:
    void countsParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing") << QString() << 1 << 160;
        QTest::newRow("160 Latin") << QString(160, u'a') << 1 << 0;
        QTest::newRow("161 Latin") << QString(161, u'a') << 2 << 145;
        QTest::newRow("306 Latin") << QString(306, u'a') << 2 << 0;
        QTest::newRow("307 Latin") << QString(307, u'a') << 3 << 152;
        QTest::newRow("80 euro signs take two places each") << QString(80, u'€') << 1 << 0;
        QTest::newRow("81 euro signs") << QString(81, u'€') << 2 << 143;
        QTest::newRow("an escaped character is not split") << QString(152, u'a') + QString(77, u'€') << 3 << 151;
        QTest::newRow("the same length without a split") << QString(153, u'a') + QString(76, u'€') << 2 << 1;
        QTest::newRow("70 Cyrillic") << QString(70, u'ж') << 1 << 0;
        QTest::newRow("71 Cyrillic") << QString(71, u'ж') << 2 << 63;
        QTest::newRow("134 Cyrillic") << QString(134, u'ж') << 2 << 0;
        QTest::newRow("135 Cyrillic") << QString(135, u'ж') << 3 << 66;
        QTest::newRow("one Cyrillic among Latin") << QString(70, u'a') + u'ж' << 2 << 63;
        QTest::newRow("35 emoji") << u"😀"_s.repeated(35) << 1 << 0;
        QTest::newRow("an emoji is not split") << QString(66, u'ж') + u"😀"_s.repeated(34) << 3 << 65;
        QTest::newRow("a code") << u"Растау коды: 4821. Оны ешкімге айтпаңыз."_s << 1 << 30;
    }

    void countsParts()
    {
        QFETCH(QString, text);
        QFETCH(int, parts);

        QCOMPARE(smsParts(text), parts);
        QTEST(smsSize(text).left, "left");
        // What is left may be typed, one more makes another part.
        const QChar filler = fitsGsm7(text) ? u'a' : u'ж';
        QCOMPARE(smsParts(text + QString(smsSize(text).left, filler)), parts);
        QCOMPARE(smsParts(text + QString(smsSize(text).left + 1, filler)), parts + 1);
    }

    void fillsWhatItKnowsAndLeavesTheRest()
    {
        const QString filled = fillText(u"{number}: {day}, {unknown} {}"_s, {{u"number"_s, u"7 {day}"_s}, {u"day"_s, u"20.11.2026"_s}});

        QCOMPARE(filled, u"7 {day}: 20.11.2026, {unknown} {}"_s);
    }

    void writesDaysAsPeopleDo() { QCOMPARE(noticeDay(QDate(2026, 1, 2)), u"02.01.2026"_s); }

    void shipsEachTextInBothLanguages()
    {
        const auto &texts = shippedTexts();

        QVERIFY(texts);
        QSet<std::pair<int, int>> found;
        for (const MessageText &text : *texts)
            found.insert({int(text.kind), int(text.language)});
        for (const MessageKind kind : allOf<MessageKind>())
            for (const Language language : {Language::Kazakh, Language::Russian})
                QVERIFY2(found.contains({int(kind), int(language)}), qPrintable(toText(kind) + toText(language)));
        QCOMPARE(found.size(), texts->size());
    }

    void shipsTextsThatFitIntoTwoPartsAndCodesIntoOne()
    {
        for (const MessageText &text : *shippedTexts()) {
            const QString filled = fillText(text.body, longWords());
            QVERIFY2(smsParts(filled) <= (text.kind == MessageKind::Code ? 1 : 2), qPrintable(filled));
        }
    }

    void shipsTextsThatUseOnlyTheirOwnPlaceholders()
    {
        for (const MessageText &text : *shippedTexts()) {
            for (const QString &name : placeholdersIn(text.body))
                QVERIFY2(placeholders(text.kind).contains(name), qPrintable(toText(text.kind) + u' ' + name));
            QVERIFY2(!fillText(text.body, longWords()).contains(u'{'), qPrintable(text.body));
        }
    }

    /// R12: the date itself, never a number of days that each would count in a way of their own.
    void neverCountsDaysForTheFamily()
    {
        const QRegularExpression counted(u"[0-9}]\\s*(дня|дней|день|күн)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const MessageText &text : *shippedTexts())
            QVERIFY2(!counted.match(text.body).hasMatch(), qPrintable(text.body));
    }

    void refusesTextsThatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("kezek");
        QTest::newRow("an empty list") << QByteArray("[]");
        QTest::newRow("an unknown kind") << QByteArray(R"([{"kind":"Joke","language":"Kazakh","body":"x"}])");
        QTest::newRow("no body") << QByteArray(R"([{"kind":"Test","language":"Kazakh","body":""}])");
    }

    void refusesTextsThatItCannotRead()
    {
        QFETCH(QByteArray, json);

        const auto texts = parseTexts(json);

        QVERIFY(!texts);
        QCOMPARE(texts.error().code, ErrorCode::JsonMalformed);
    }

    void waitsForTheMorningOfAWorkingDay_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("sent");
        QTest::newRow("by day at once") << u"2026-11-20T15:00:00"_s << u"2026-11-20T15:00:00"_s;
        QTest::newRow("at nine at once") << u"2026-11-20T09:00:00"_s << u"2026-11-20T09:00:00"_s;
        QTest::newRow("before nine at nine") << u"2026-11-20T06:10:00"_s << u"2026-11-20T09:00:00"_s;
        QTest::newRow("in the evening tomorrow") << u"2026-11-19T21:00:00"_s << u"2026-11-20T09:00:00"_s;
        QTest::newRow("on Friday evening on Monday") << u"2026-11-20T22:30:00"_s << u"2026-11-23T09:00:00"_s;
        QTest::newRow("on Sunday on Monday") << u"2026-11-22T12:00:00"_s << u"2026-11-23T09:00:00"_s;
        QTest::newRow("on a holiday after it") << u"2026-12-16T12:00:00"_s << u"2026-12-17T09:00:00"_s;
        QTest::newRow("where no calendar is known") << u"2031-03-22T12:00:00"_s << u"2031-03-22T12:00:00"_s;
    }

    void waitsForTheMorningOfAWorkingDay()
    {
        QFETCH(QString, at);
        QFETCH(QString, sent);
        const WorkingCalendar calendar({2026}, {{QDate(2026, 12, 16), false, u"Тәуелсіздік күні"_s}});

        QCOMPARE(afterQuietHours(local(at), Rules(), calendar), local(sent));
    }
};

QTEST_APPLESS_MAIN(NoticesTest)
#include "tst_notices.moc"
