// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"
#include "main/common/admin/serveroffices.h"
#include "main/common/office/bringalong.h"
#include "main/common/training/training.h"
#include "main/common/version.h"
#include "storage/database.h"
#include "storage/office.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

void makeFolderOf(const QString &path) { QDir().mkpath(QFileInfo(path).absolutePath()); }

void describeInit(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"name-ru"_s, say(QT_TRANSLATE_NOOP("Admin", "The office's name in Russian.")), u"TEXT"_s},
        {u"name-kk"_s, say(QT_TRANSLATE_NOOP("Admin", "The office's name in Kazakh.")), u"TEXT"_s},
        {u"city"_s, say(QT_TRANSLATE_NOOP("Admin", "The city.")), u"TEXT"_s},
        {u"full-name"_s, say(QT_TRANSLATE_NOOP("Admin", "Name of the first administrator.")), u"TEXT"_s},
        {u"postgresql"_s, say(QT_TRANSLATE_NOOP("Admin", "Where a server's office is to be: postgresql://host/database. The database is made.")), u"ADDRESS"_s},
        {u"district"_s, say(QT_TRANSLATE_NOOP("Admin", "A district, Russian and Kazakh name parted by “|”; may be given several times.")), u"RU|KK"_s},
    });
    describeServerSetUp(parser);
}

int runInit(Call &call)
{
    for (const QString &needed : {u"name-ru"_s, u"login"_s, u"full-name"_s})
        if (call.option(needed).isEmpty())
            return call.console.fail(Error{ErrorCode::FieldRequired, needed, {}, {}});
    const auto password = passwordOf(call);
    if (!password)
        return call.console.fail(password.error());
    NewOffice office;
    office.info = {call.option(u"name-ru"_s), call.option(u"name-kk"_s), call.option(u"city"_s), {}, {}, false};
    office.administrator.login = call.option(u"login"_s);
    office.administrator.name = call.option(u"full-name"_s);
    office.administrator.role = Role::Administrator;
    office.password = *password;
    office.now = ProgramClock().now();
    office.program = programVersion();
    for (const QString &district : call.options.values(u"district"_s))
        office.districts.append({{}, district.section(u'|', 0, 0), district.section(u'|', 1, 1)});
    if (call.has(u"postgresql"_s) || isOnServer(call))
        return initServer(call, office);
    const QString path = databasePath(call);
    makeFolderOf(path);
    if (const auto made = createOffice(path, office); !made)
        return call.console.fail(made.error());
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "The office was made: %1")).arg(path));
    return Ok;
}

int runTraining(Call &call)
{
    if (isOnServer(call))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "A training office is a file on one PC. Nothing was made. Give its file with --database.")));
    const QString path = databasePath(call);
    const auto at = call.has(u"at"_s) ? parseAt(call.option(u"at"_s)) : std::optional(ProgramClock().now());
    if (!at)
        return call.console.fail(Error{ErrorCode::FieldNotUnderstood, u"at"_s, {}, {call.option(u"at"_s)}});
    makeFolderOf(path);
    const quint32 seed = call.has(u"seed"_s) ? call.option(u"seed"_s).toUInt() : 1;
    TrainingSize size;
    if (call.has(u"waiting"_s))
        size.waiting = call.option(u"waiting"_s).toInt();
    if (call.has(u"days"_s))
        size.days = qBound(1, call.option(u"days"_s).toInt(), 28);
    if (const auto made = makeTrainingOffice(path, *at, seed, size); !made)
        return call.console.fail(made.error());
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "The training office was made: %1")).arg(path));
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Sign in as registrar, placement, supervisor or admin, and as terminal for the hall; the password is “training”.")));
    return Ok;
}

void describeMigrate(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"copy"_s, say(QT_TRANSLATE_NOOP("Admin", "Of an office on a server: the new file of the copy that is made first. Of a file the copy lies beside it.")), u"FILE"_s},
        {u"without-copy"_s, say(QT_TRANSLATE_NOOP("Admin", "Of an office on a server: make none, since there is a whole copy of today."))},
    });
    describePrograms(parser);
}

QString userOfThisPc()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

int noCopy(Call &call, const Error &error)
{
    const QString why = error.args.value(1).toString();
    call.console.err << (error.args.size() < 2 ? words::of(error)
                         : why.isEmpty()       ? say(QT_TRANSLATE_NOOP("Admin", "PostgreSQL's programs pg_dump and pg_restore were not found. Install the package postgresql-client, or say with --programs in which folder they lie."))
                                               : say(QT_TRANSLATE_NOOP("Admin", "PostgreSQL's program could not make the copy: %1")).arg(why))
                     << u' ' << say(QT_TRANSLATE_NOOP("Admin", "Nothing was changed.")) << Qt::endl;
    return Unavailable;
}

/// Whoever may write an office's file may do anything with it, and of a server's office its owner may: no other password is asked.
int runMigrate(Call &call)
{
    AlongOrder order;
    order.by = Actor::system(QSysInfo::machineHostName());
    order.copy = call.option(u"copy"_s);
    order.withoutCopy = call.has(u"without-copy"_s);
    order.programs = call.option(u"programs"_s);
    order.place = {databasePath(call), {}};
    if (isOnServer(call)) {
        const auto place = serverPlace(call, databasePath(call));
        if (!place)
            return call.console.fail(place.error());
        order.place = *place;
    }
    const QString who = isOnServer(call) ? order.place.login.user : userOfThisPc();
    order.by.name = who.isEmpty() ? u"kezek-admin"_s : u"kezek-admin (%1)"_s.arg(who);
    const auto along = bringAlong(order);
    if (!along && along.error().field == u"copy"_s && along.error().code == ErrorCode::FileUnwritable)
        return noCopy(call, along.error());
    if (!along && along.error().code == ErrorCode::FieldRequired)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say with --copy in which new file the copy from before is to lie, or with --without-copy that there is a whole copy of today. Nothing was changed.")));
    if (!along)
        return call.console.fail(along.error());
    if (along->from == along->to)
        call.console.line(isOnServer(call) ? say(QT_TRANSLATE_NOOP("Admin", "The office's data is of this program's version, and its rights were said anew."))
                                           : say(QT_TRANSLATE_NOOP("Admin", "The office's data is of this program's version.")));
    else
        call.console.line(say(QT_TRANSLATE_NOOP("Admin", "The office's data was brought from version %1 to version %2.")).arg(along->from).arg(along->to));
    if (!along->copy.isEmpty())
        call.console.line(say(QT_TRANSLATE_NOOP("Admin", "The copy from before: %1")).arg(along->copy));
    return Ok;
}

int runBackup(Call &call)
{
    if (call.arguments.size() != 1)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say where the copy goes: kezek-admin backup FILE")));
    if (isOnServer(call))
        return backupServer(call, call.arguments.first());
    // An older office is copied as well: daily copies go on after an update.
    const auto office = Database::open(databasePath(call), SchemaAge::OlderToo);
    if (!office)
        return call.console.fail(office.error());
    if (const Done done = (*office)->backup(call.arguments.first()); !done)
        return call.console.fail(done.error());
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Copied to %1")).arg(call.arguments.first()));
    return Ok;
}

int runRestore(Call &call)
{
    if (call.arguments.size() != 1)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say which copy: kezek-admin restore FILE")));
    if (isOnServer(call))
        return restoreServer(call, call.arguments.first());
    const QString path = databasePath(call);
    if (QFileInfo::exists(path) && !call.has(u"replace"_s))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "%1 is there already. Nothing was done. Give --replace to put the copy in its place.")).arg(path));
    makeFolderOf(path);
    if (const Done done = Database::restore(call.arguments.first(), path); !done)
        return call.console.fail(done.error());
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Restored to %1")).arg(path));
    return Ok;
}

int runCheck(Call &call)
{
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto broken = (*office)->store().readers().check((*office)->store().now());
    if (!broken)
        return call.console.fail(broken.error());
    if (call.console.json)
        call.console.object({{u"clean"_s, broken->isEmpty()}, {u"broken"_s, QJsonArray::fromStringList(*broken)}});
    else
        for (const QString &line : *broken)
            call.console.line(line);
    if (!broken->isEmpty())
        return Unclean;
    if (!call.console.json)
        call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Clean: every invariant holds.")));
    return Ok;
}

void nothingMore(QCommandLineParser &) {}

} // namespace

QList<Command> officeCommands()
{
    return {
        {u"init"_s, {}, say(QT_TRANSLATE_NOOP("Admin", "Make a new office with its first administrator.")), describeInit, runInit},
        {u"training"_s, {}, say(QT_TRANSLATE_NOOP("Admin", "Make a training office with seeded data; nothing leaves the PC.")),
         [](QCommandLineParser &parser) {
             parser.addOption({u"seed"_s, say(QT_TRANSLATE_NOOP("Admin", "Another seed gives other children.")), u"N"_s});
             parser.addOption({u"waiting"_s, say(QT_TRANSLATE_NOOP("Admin", "How many children wait.")), u"N"_s});
             parser.addOption({u"days"_s, say(QT_TRANSLATE_NOOP("Admin", "How many of the last days are lived through (26).")), u"N"_s});
         },
         runTraining},
        {u"migrate"_s, {}, say(QT_TRANSLATE_NOOP("Admin", "Bring the office's data to this program's version; a copy is kept.")), describeMigrate, runMigrate},
        {u"backup"_s, u"FILE"_s, say(QT_TRANSLATE_NOOP("Admin", "A whole copy while others work.")), describePrograms, runBackup},
        {u"restore"_s, u"FILE"_s, say(QT_TRANSLATE_NOOP("Admin", "Verify a copy and put it in the office's place.")),
         [](QCommandLineParser &parser) {
             parser.addOption({u"replace"_s, say(QT_TRANSLATE_NOOP("Admin", "Replace the office that is there."))});
             describePrograms(parser);
             describeServerSetUp(parser);
         },
         runRestore},
        {u"check"_s, {}, say(QT_TRANSLATE_NOOP("Admin", "Check every invariant over the whole file.")), nothingMore, runCheck},
    };
}

} // namespace kezek::admin
