// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"
#include "usecases/registry.h"
#include "usecases/reports/runnight.h"

#include <QJsonDocument>
#include <QSysInfo>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

int runNight(Call &call)
{
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const Actor system = Actor::system(QSysInfo::machineHostName());
    const auto done = perform<RunNight>((*office)->store(), system, (*office)->random(), {});
    if (!done)
        return call.console.fail(done.error());
    const QJsonObject result = toJson(*done);
    if (call.console.json)
        call.console.object(result);
    else
        for (auto it = result.begin(); it != result.end(); ++it)
            call.console.line(u"%1 %2"_s.arg(it.key(), -16).arg(it.value().toInt()));
    return Ok;
}

QJsonArray fieldsJson(const QList<FieldInfo> &fields)
{
    QJsonArray array;
    for (const FieldInfo &field : fields)
        array.append(QJsonObject{{u"name"_s, field.name}, {u"type"_s, field.type}, {u"required"_s, field.required}});
    return array;
}

QString verbText(const QJsonObject &verb)
{
    QString text = verb.value(u"name"_s).toString();
    for (const QJsonValue &value : verb.value(u"input"_s).toArray()) {
        const QJsonObject field = value.toObject();
        text += u"\n  %1 %2%3"_s.arg(field.value(u"name"_s).toString(), -36)
                    .arg(field.value(u"type"_s).toString(), field.value(u"required"_s).toBool() ? u" *"_s : QString());
    }
    return text;
}

int runVerbs(Call &call)
{
    QJsonArray rows;
    for (const VerbInfo &verb : allVerbs()) {
        QJsonArray roles;
        for (const Role role : verb.roles)
            roles.append(toText(role));
        rows.append(QJsonObject{{u"name"_s, verb.name}, {u"roles"_s, roles}, {u"input"_s, fieldsJson(verb.input)}, {u"output"_s, fieldsJson(verb.output)}});
    }
    call.console.list(rows, verbText);
    return Ok;
}

void describeDo(QCommandLineParser &parser)
{
    describeSignIn(parser);
    parser.addOption({u"operation"_s, say(QT_TRANSLATE_NOOP("Admin", "A UUID of this call: the same one again does nothing twice and gives the first result.")), u"UUID"_s});
}

int runDo(Call &call)
{
    call.console.json = true;
    if (call.arguments.size() != 1)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say one verb: kezek-admin do VERB < input.json")));
    const VerbInfo *verb = findVerb(call.arguments.first());
    if (!verb)
        return call.console.fail(Error{ErrorCode::VerbUnknown, {}, {}, {call.arguments.first()}});
    const QUuid operation(call.option(u"operation"_s));
    if (call.has(u"operation"_s) && operation.isNull())
        return call.console.fail(Error{ErrorCode::FieldNotUnderstood, u"operation"_s, {}, {call.option(u"operation"_s)}});
    const QJsonDocument input = QJsonDocument::fromJson(call.console.in.readAll().toUtf8());
    if (!input.isObject())
        return call.console.fail(Error{ErrorCode::JsonMalformed, {}, {}, {}});
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto actor = signIn(call, **office);
    if (!actor)
        return call.console.fail(actor.error());
    const auto output = verb->run((*office)->store(), *actor, (*office)->random(), input.object(), operation);
    if (!output)
        return call.console.fail(output.error());
    call.console.object(*output);
    return Ok;
}

} // namespace

QList<Command> workCommands()
{
    return {
        {u"night"_s, {}, say(QT_TRANSLATE_NOOP("Admin", "Run the night work up to now; every missed night in its order.")), [](QCommandLineParser &) {}, runNight},
        {u"verbs"_s, {}, say(QT_TRANSLATE_NOOP("Admin", "List every verb with its fields.")), [](QCommandLineParser &) {}, runVerbs, false},
        {u"do"_s, u"VERB"_s, say(QT_TRANSLATE_NOOP("Admin", "Run a verb: a JSON object on standard input, a JSON result on standard output.")), describeDo, runDo},
    };
}

} // namespace kezek::admin
