// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/json.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Inner {
    QString text;
    int number = 0;
    static constexpr auto fields() { return std::tuple(field("text", &Inner::text), optionalField("number", &Inner::number)); }
    bool operator==(const Inner &) const = default;
};

struct Outer {
    Inner inner;
    QList<Inner> items;
    std::optional<Inner> maybe;
    QDate day;
    QDateTime instant;
    bool flag = false;
    Language language = Language::Kazakh;
    ApplicationId id;
    QList<GroupLanguage> words;
    static constexpr auto fields()
    {
        return std::tuple(field("inner", &Outer::inner), field("items", &Outer::items), field("maybe", &Outer::maybe),
                          field("day", &Outer::day), field("instant", &Outer::instant), field("flag", &Outer::flag),
                          field("language", &Outer::language), field("id", &Outer::id), field("words", &Outer::words));
    }
    bool operator==(const Outer &) const = default;
};

Outer whole()
{
    return {{u"қала"_s, 7},
            {{u"a"_s, 1}, {u"b"_s, -2}},
            Inner{u"c"_s, 3},
            QDate(2026, 11, 22),
            QDateTime(QDate(2026, 11, 22), QTime(6, 59, 1, 250), Qt::UTC),
            true,
            Language::Russian,
            ApplicationId{9007199254740992},
            {GroupLanguage::Mixed, GroupLanguage::Kazakh}};
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject json = toJson(whole());
    if (value.isUndefined())
        json.remove(name);
    else
        json.insert(name, value);
    return json;
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWent()
    {
        const auto back = fromJson<Outer>(toJson(whole()));

        QVERIFY(back);
        QCOMPARE(*back, whole());
    }

    void writesInstantsInUtcAndWordsAsWords()
    {
        const QJsonObject json = toJson(whole());

        QCOMPARE(json[u"instant"_s].toString(), u"2026-11-22T06:59:01.250Z"_s);
        QCOMPARE(json[u"language"_s].toString(), u"Russian"_s);
        QCOMPARE(json[u"day"_s].toString(), u"2026-11-22"_s);
    }

    void readsAnInstantWithAnOffset()
    {
        const auto read = fromJson<Outer>(with(u"instant"_s, u"2026-11-22T11:59:01+05:00"_s));

        QVERIFY(read);
        QCOMPARE(read->instant, QDateTime(QDate(2026, 11, 22), QTime(6, 59, 1), Qt::UTC));
    }

    void leavesOutWhatMayBeAbsent()
    {
        QJsonObject json = toJson(whole());
        for (const QString &name : {u"items"_s, u"maybe"_s, u"flag"_s, u"words"_s})
            json.remove(name);

        const auto read = fromJson<Outer>(json);

        QVERIFY(read);
        QVERIFY(!read->maybe);
        QVERIFY(read->items.isEmpty());
        QVERIFY(!read->flag);
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *tag, const QString &name, const QJsonValue &value, const QString &code, const QString &path) {
            QTest::newRow(tag) << name << value << code << path;
        };
        const QJsonObject wrongItem{{u"text"_s, u"a"_s}, {u"number"_s, 1.5}};
        row("missing day", u"day"_s, QJsonValue(QJsonValue::Undefined), u"FieldRequired"_s, u"day"_s);
        row("null day", u"day"_s, QJsonValue(QJsonValue::Null), u"FieldRequired"_s, u"day"_s);
        row("no such day", u"day"_s, u"2026-02-30"_s, u"FieldNotUnderstood"_s, u"day"_s);
        row("a day as a number", u"day"_s, 20261122, u"FieldNotUnderstood"_s, u"day"_s);
        row("an instant without offset", u"instant"_s, u"2026-11-22T11:59:01"_s, u"FieldNotUnderstood"_s, u"instant"_s);
        row("a flag as text", u"flag"_s, u"true"_s, u"FieldNotUnderstood"_s, u"flag"_s);
        row("a word that is none", u"language"_s, u"French"_s, u"FieldNotUnderstood"_s, u"language"_s);
        row("an id as text", u"id"_s, u"12"_s, u"FieldNotUnderstood"_s, u"id"_s);
        row("an id beyond what JSON holds", u"id"_s, 1e300, u"FieldNotUnderstood"_s, u"id"_s);
        row("an object as text", u"inner"_s, u"x"_s, u"FieldNotUnderstood"_s, u"inner"_s);
        row("an object that is empty", u"inner"_s, QJsonObject(), u"FieldRequired"_s, u"inner.text"_s);
        row("inside an optional", u"maybe"_s, QJsonObject{{u"text"_s, 1}}, u"FieldNotUnderstood"_s, u"maybe.text"_s);
        row("inside a list", u"items"_s, QJsonArray{QJsonObject{{u"text"_s, u"a"_s}}, wrongItem}, u"FieldNotUnderstood"_s,
            u"items[1].number"_s);
        row("a list as an object", u"items"_s, QJsonObject(), u"FieldNotUnderstood"_s, u"items"_s);
        row("a word in a list", u"words"_s, QJsonArray{u"Mixed"_s, u"Klingon"_s}, u"FieldNotUnderstood"_s, u"words[1]"_s);
    }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QFETCH(QString, path);

        const auto read = fromJson<Outer>(with(name, value));

        QVERIFY(!read);
        QCOMPARE(toText(read.error().code), code);
        QCOMPARE(read.error().field, path);
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
