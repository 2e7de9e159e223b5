// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "domain/names.h"
#include "usecases/calendar/savedistrict.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/registry.h"
#include "usecases/seats/savekindergarten.h"

#include <QJsonArray>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

const QStringList &payloads()
{
    static const QStringList all{u"'); DROP TABLE application; --"_s,
                                 u"x' OR '1'='1"_s,
                                 u"\"; DELETE FROM journal; --"_s,
                                 u"$$; SELECT pg_sleep(10); $$"_s,
                                 u"\\'; UPDATE worker SET role = 'Administrator'; --"_s,
                                 u"? :name %1 @x ${y} {code}"_s,
                                 u"%_[a-z]* AND 1=1 /* */"_s};
    return all;
}

/// Something of the type, so that the field in question is what the verb stumbles over, if anything.
QJsonValue anyOf(const QString &type)
{
    if (type.startsWith(u"list of "_s))
        return QJsonArray();
    if (type == u"text"_s)
        return u"текст"_s;
    if (type == u"flag"_s)
        return true;
    if (type == u"number"_s)
        return 1;
    if (type == u"day"_s)
        return u"2026-11-20"_s;
    if (type == u"instant"_s)
        return u"2026-11-20T05:00:00Z"_s;
    return type == u"object"_s ? QJsonValue(QJsonObject()) : QJsonValue(type.section(u'|', 0, 0));
}

/// Puts a value at "a.b[].c"; a list gets one item.
QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &name = path.constFirst();
    if (path.size() == 1) {
        object.insert(name, value);
    } else if (name.endsWith(u"[]"_s)) {
        const QString list = name.chopped(2);
        const QJsonObject item = object.value(list).toArray().first().toObject();
        object.insert(list, QJsonArray{with(item, path.mid(1), value)});
    } else {
        object.insert(name, with(object.value(name).toObject(), path.mid(1), value));
    }
    return object;
}

bool isText(const FieldInfo &field)
{
    return field.type == u"text"_s || field.type == u"list of text"_s;
}

QJsonObject attacked(const VerbInfo &verb, const FieldInfo &target, const QString &payload)
{
    QJsonObject input;
    for (const FieldInfo &field : verb.input)
        if (field.required)
            input = with(input, field.name.split(u'.'), anyOf(field.type));
    return with(input, target.name.split(u'.'), target.type == u"text"_s ? QJsonValue(payload) : QJsonValue(QJsonArray{payload}));
}

} // namespace

/// Whatever is typed anywhere is text and nothing else.
class InjectionTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextFieldOfEveryVerb_data()
    {
        QTest::addColumn<QString>("verb");
        for (const VerbInfo &verb : allVerbs())
            QTest::newRow(qPrintable(verb.name)) << verb.name;
    }
    void everyTextFieldOfEveryVerb()
    {
        QFETCH(QString, verb);
        const VerbInfo &info = *findVerb(verb);
        const qint64 rows = rowsOf(u"journal"_s);
        const Role role = info.roles.isEmpty() || info.roles.contains(Role::Administrator) ? Role::Administrator : info.roles.first();
        const Actor who = m_desk.office.actor(role);

        for (const FieldInfo &field : info.input) {
            for (const QString &payload : isText(field) ? payloads() : QStringList()) {
                const auto output = info.run(info.roles.isEmpty() ? m_desk.store() : m_desk.office.storeOf(who), who, m_desk.office.random(),
                                             attacked(info, field, payload), {});
                QVERIFY2(output || (output.error().code != ErrorCode::StorageFailed && output.error().code != ErrorCode::DatabaseDamaged),
                         qPrintable(field.name + u' ' + payload + u": "_s + (output ? QString() : output.error().detail)));
            }
        }

        QVERIFY(rowsOf(u"journal"_s) >= rows);
        QCOMPARE(need(m_desk.store().session().count(u"SELECT count(*) FROM application"_s)), 1);
        QCOMPARE(need(m_desk.store().session().count(u"SELECT count(*) FROM worker WHERE login_key = 'registrar' AND role = 'Registrar'"_s)), 1);
    }

    void whatIsKeptIsKeptAsItWasTyped()
    {
        for (const QString &payload : payloads()) {
            Desk desk;
            ApplicationInput typed = desk.typed();
            typed.address.text = payload;
            typed.note = payload;
            const ApplicationId id = desk.filed(typed);
            const InquiryId asked = desk.done<AskQuestion>({payload, {}, {}, Language::Russian, payload + u" спрашивает"_s, {}, Source::Counter, false}).inquiry;
            SaveKindergarten::Input place;
            place.title = payload;
            place.address = payload;
            place.district = desk.office.district();
            const KindergartenId kindergarten = desk.as(Role::Administrator).done<SaveKindergarten>(place).kindergarten;

            QCOMPARE(desk.application(id).address.text, payload);
            QCOMPARE(desk.application(id).note, payload);
            QCOMPARE(need(desk.store().inquiries().get(asked)).question, payload + u" спрашивает"_s);
            QCOMPARE(need(desk.store().kindergartens().kindergarten(kindergarten)).name, payload);
        }
    }

    void whatIsLookedForIsText()
    {
        for (const QString &payload : payloads()) {
            const auto hits = m_desk.store().readers().search(NameQuery{exactSearchKey(payload), foldedSearchKey(payload)}, 10);
            QVERIFY(hits && hits->isEmpty());
        }
    }

private:
    qint64 rowsOf(const QString &table) { return need(m_desk.store().session().count(u"SELECT count(*) FROM "_s + table)); }

    Desk m_desk;
    ApplicationId m_child = m_desk.waiting();
};

QTEST_APPLESS_MAIN(InjectionTest)
#include "tst_injection.moc"
