// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/registry.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What JSON may hold of a type, and what it may not.
QJsonValue rightValue(const QString &type)
{
    if (type == u"text"_s)
        return u"x"_s;
    if (type == u"number"_s)
        return 1;
    if (type == u"flag"_s)
        return true;
    if (type == u"day"_s)
        return u"2026-11-23"_s;
    if (type == u"instant"_s)
        return u"2026-11-23T04:00:00Z"_s;
    if (type == u"object"_s)
        return QJsonObject();
    if (type.startsWith(u"list of "_s))
        return QJsonArray{rightValue(type.mid(8))};
    return type.section(u'|', 0, 0);
}

void put(QJsonObject &object, QStringList path, const QJsonValue &value)
{
    const QString name = path.takeFirst();
    if (path.isEmpty()) {
        if (value.isUndefined())
            object.remove(name);
        else
            object.insert(name, value);
        return;
    }
    const QString key = name.endsWith(u"[]"_s) ? name.chopped(2) : name;
    QJsonArray items = object.value(key).toArray();
    QJsonObject inner = key == name ? object.value(key).toObject() : items.at(0).toObject();
    put(inner, path, value);
    object.insert(key, key == name ? QJsonValue(inner) : QJsonValue(QJsonArray{inner}));
}

QJsonObject wholeInput(const VerbInfo &verb)
{
    QJsonObject input;
    for (const FieldInfo &field : verb.input)
        put(input, field.name.split(u'.'), rightValue(field.type));
    return input;
}

/// As errors name it: the first item of a list.
QString pathOf(const FieldInfo &field)
{
    return QString(field.name).replace(u"[]"_s, u"[0]"_s);
}

} // namespace

/// Every verb without its types, as the console and scripts see it.
class RegistryTest : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryVerbByItsName()
    {
        QCOMPARE(allVerbs().size(), 57);
        for (const VerbInfo &verb : allVerbs()) {
            QVERIFY(!verb.name.isEmpty());
            QCOMPARE(findVerb(verb.name), &verb);
        }
        QVERIFY(!findVerb(u"make-coffee"_s));
    }

    void listsFieldsByTheirPaths()
    {
        const VerbInfo *verb = findVerb(u"file-application"_s);
        QVERIFY(verb);
        const auto field = [&](const QString &name) {
            for (const FieldInfo &info : verb->input)
                if (info.name == name)
                    return info;
            return FieldInfo();
        };

        QCOMPARE(field(u"application.child.iin"_s).type, u"text"_s);
        QVERIFY(field(u"application.child.iin"_s).required);
        QVERIFY(!field(u"application.child.name.patronymic"_s).required);
        QCOMPARE(field(u"application.child.sex"_s).type, u"Male|Female"_s);
        QVERIFY(!field(u"application.child.sex"_s).required);
        QCOMPARE(field(u"application.phones[].number"_s).type, u"text"_s);
        QCOMPARE(field(u"application.wishes.languages"_s).type, u"list of Kazakh|Russian|Mixed"_s);
        QCOMPARE(field(u"receivedAt"_s).type, u"instant"_s);
        QCOMPARE(verb->output.size(), 2);
    }

    void letsEveryVerbHaveSomeoneToRunIt()
    {
        for (const VerbInfo &verb : allVerbs())
            QCOMPARE(verb.roles.isEmpty(), verb.name == u"sign-in"_s);
    }

    void everyVerb_data()
    {
        QTest::addColumn<QString>("name");
        for (const VerbInfo &verb : allVerbs())
            QTest::newRow(qPrintable(verb.name)) << verb.name;
    }

    void namesEachMissingField_data() { everyVerb_data(); }

    void namesEachMissingField()
    {
        QFETCH(QString, name);
        Desk desk;
        const VerbInfo *verb = findVerb(name);
        desk.as(verb->roles.value(0, Role::Registrar));

        for (const FieldInfo &field : verb->input) {
            if (!field.required)
                continue;
            QJsonObject input = wholeInput(*verb);
            put(input, field.name.split(u'.'), QJsonValue::Undefined);
            QCOMPARE(refusal(desk.runByName(name, input)), u"FieldRequired "_s + pathOf(field));
        }
    }

    void namesEachFieldOfTheWrongType_data() { everyVerb_data(); }

    void namesEachFieldOfTheWrongType()
    {
        QFETCH(QString, name);
        Desk desk;
        const VerbInfo *verb = findVerb(name);
        desk.as(verb->roles.value(0, Role::Registrar));

        for (const FieldInfo &field : verb->input) {
            QJsonObject input = wholeInput(*verb);
            const bool isNumber = field.type == u"number"_s;
            put(input, field.name.split(u'.'), isNumber ? QJsonValue(u"one"_s) : QJsonValue(7));
            QCOMPARE(refusal(desk.runByName(name, input)), u"FieldNotUnderstood "_s + pathOf(field));
        }
    }

    void refusesWhoMayNot_data() { everyVerb_data(); }

    void refusesWhoMayNot()
    {
        QFETCH(QString, name);
        Desk desk;
        const VerbInfo *verb = findVerb(name);
        if (verb->roles.isEmpty())
            return;

        for (const Role role : allOf<Role>())
            if (!verb->roles.contains(role))
                QCOMPARE(refusal(desk.as(role).runByName(name, wholeInput(*verb))), u"NotPermitted"_s);
    }

    void runsAVerbByItsNameOnce()
    {
        Desk desk;
        const QUuid operation(u"{8e3c5a52-9d0f-4b8e-9a6a-3c2e64a0b8b1}"_s);
        const QJsonObject input{{u"nameRu"_s, u"Восток"_s}, {u"nameKk"_s, u"Шығыс"_s}};
        desk.as(Role::Supervisor);

        const auto first = desk.runByName(u"save-district"_s, input, operation);
        const auto again = desk.runByName(u"save-district"_s, input, operation);

        QVERIFY(first);
        QCOMPARE(*again, *first); // not NameTaken: the second did nothing
        QCOMPARE(test::need(desk.store().kindergartens().districts()).size(), 3);
        QCOMPARE(refusal(desk.runByName(u"save-district"_s, input)), u"NameTaken nameRu"_s);
    }

    void forgetsAnOperationThatWasRefused()
    {
        Desk desk;
        const QUuid operation(u"{8e3c5a52-9d0f-4b8e-9a6a-3c2e64a0b8b2}"_s);
        QJsonObject input{{u"nameRu"_s, u"Восток"_s}, {u"nameKk"_s, QString()}};
        desk.as(Role::Supervisor);
        QCOMPARE(refusal(desk.runByName(u"save-district"_s, input, operation)), u"NameEmpty nameKk"_s);

        input.insert(u"nameKk"_s, u"Шығыс"_s);

        QVERIFY(desk.runByName(u"save-district"_s, input, operation));
    }
};

QTEST_APPLESS_MAIN(RegistryTest)
#include "tst_registry.moc"
