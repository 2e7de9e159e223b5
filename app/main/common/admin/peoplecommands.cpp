// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"
#include "usecases/people/saveworker.h"
#include "words/words.h"

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

void describeUser(QCommandLineParser &parser)
{
    describeSignIn(parser);
    parser.addOptions({
        {u"full-name"_s, say(QT_TRANSLATE_NOOP("Admin", "The worker's name.")), u"TEXT"_s},
        {u"role"_s, say(QT_TRANSLATE_NOOP("Admin", "Registrar, Placement, Kindergarten, Supervisor or Administrator.")), u"ROLE"_s},
        {u"kindergarten"_s, say(QT_TRANSLATE_NOOP("Admin", "Number of the kindergarten, for the role Kindergarten.")), u"ID"_s},
        {u"new-password"_s, say(QT_TRANSLATE_NOOP("Admin", "The environment variable that holds the new worker's password.")), u"VARIABLE"_s},
    });
}

int list(Call &call, OpenOffice &office)
{
    const auto workers = office.store().workers().all();
    if (!workers)
        return call.console.fail(workers.error());
    QJsonArray rows;
    for (const WorkerAccount &worker : *workers)
        rows.append(QJsonObject{{u"id"_s, worker.id.value}, {u"login"_s, worker.login}, {u"name"_s, worker.name},
                                {u"role"_s, toText(worker.role)}, {u"active"_s, worker.active}});
    call.console.list(rows, [](const QJsonObject &row) {
        const QString state = row.value(u"active"_s).toBool() ? QString() : say(QT_TRANSLATE_NOOP("Admin", "switched off"));
        const auto role = fromText<Role>(row.value(u"role"_s).toString());
        return u"%1 %2 %3 %4"_s.arg(row.value(u"login"_s).toString(), -16)
            .arg(words::of(*role), -16)
            .arg(row.value(u"name"_s).toString(), state);
    });
    return Ok;
}

/// The account as it is, as input for the verb; a new one when there is none.
Result<SaveWorker::Input> inputFor(OpenOffice &office, const QString &action, const QString &login)
{
    SaveWorker::Input input;
    input.login = login;
    KEZEK_TRY(const auto found, office.store().workers().byLogin(login));
    if (action == u"add"_s && found)
        return refuse(ErrorCode::NameTaken, u"login"_s);
    if (action != u"add"_s && !found)
        return refuse(ErrorCode::NotFound, u"login"_s, {login});
    if (!found)
        return input;
    input.worker = found->id;
    input.revision = found->revision;
    input.fullName = found->name;
    input.role = found->role;
    input.kindergarten = found->kindergarten;
    input.active = action == u"enable"_s || (found->active && action != u"disable"_s);
    return input;
}

Done takeOptions(const Call &call, SaveWorker::Input &input)
{
    if (call.has(u"full-name"_s))
        input.fullName = call.option(u"full-name"_s);
    if (call.has(u"role"_s)) {
        const auto role = fromText<Role>(call.option(u"role"_s));
        if (!role)
            return refuse(ErrorCode::FieldNotUnderstood, u"role"_s, {call.option(u"role"_s)});
        input.role = *role;
    }
    if (call.has(u"kindergarten"_s))
        input.kindergarten = KindergartenId{call.option(u"kindergarten"_s).toLongLong()};
    if (call.has(u"new-password"_s))
        input.password = qEnvironmentVariable(call.option(u"new-password"_s).toLatin1().constData());
    return {};
}

int save(Call &call, OpenOffice &office, const QString &action, const QString &login)
{
    auto input = inputFor(office, action, login);
    if (!input)
        return call.console.fail(input.error());
    if (const Done taken = takeOptions(call, *input); !taken)
        return call.console.fail(taken.error());
    const auto actor = signIn(call, office);
    if (!actor)
        return call.console.fail(actor.error());
    if (const auto saved = perform<SaveWorker>(office.store(), *actor, office.random(), *input); !saved)
        return call.console.fail(saved.error());
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Saved: %1")).arg(login));
    return Ok;
}

int runUser(Call &call)
{
    const QString action = call.arguments.value(0);
    const bool known = QStringList{u"add"_s, u"change"_s, u"disable"_s, u"enable"_s}.contains(action);
    if (!(known && call.arguments.size() == 2) && !(action == u"list"_s && call.arguments.size() == 1))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say what: kezek-admin user list, or kezek-admin user add|change|disable|enable LOGIN")));
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    return known ? save(call, **office, action, call.arguments.at(1)) : list(call, **office);
}

} // namespace

QList<Command> peopleCommands()
{
    return {{u"user"_s, u"list | add|change|disable|enable LOGIN"_s, say(QT_TRANSLATE_NOOP("Admin", "Workers' accounts.")), describeUser, runUser}};
}

} // namespace kezek::admin
