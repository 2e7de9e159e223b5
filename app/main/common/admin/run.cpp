// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/command.h"
#include "main/common/office/connectionfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

QList<Command> all()
{
    return officeCommands() + connectionCommands() + copyCommands() + workerCommands() + peopleCommands() + tableCommands() + compareCommands() + reportCommands() + workCommands() + senderCommands()
        + explainCommands();
}

int help(Console &console)
{
    console.line(say(QT_TRANSLATE_NOOP("Admin", "kezek-admin: set-up, jobs and scripts of a kindergarten-queue office")));
    console.line(say(QT_TRANSLATE_NOOP("Admin", "Usage: kezek-admin COMMAND [options]; “kezek-admin COMMAND --help” tells more.")));
    console.line({});
    for (const Command &command : all())
        console.line(u"  %1 %2"_s.arg(command.name, -16).arg(command.summary));
    console.line({});
    console.line(say(QT_TRANSLATE_NOOP("Admin", "Exit codes: 0 done; 1 refused, nothing done; 2 wrong command line; 3 data or file not available; 4 check found something.")));
    return Ok;
}

void describeCommon(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"database"_s,
         say(QT_TRANSLATE_NOOP("Admin", "The office's data, a file or postgresql://host/database; else the environment's KEZEK_DATABASE, else what this PC's connection file says, else this user's office.")),
         u"FILE"_s},
        {u"login"_s,
         say(QT_TRANSLATE_NOOP("Admin", "Who comes in to an office on a server; else the environment's KEZEK_LOGIN, else --as, else the owner. With init: the first administrator.")),
         u"LOGIN"_s},
        {u"password-file"_s,
         say(QT_TRANSLATE_NOOP("Admin", "A file whose first line is the password, “-” for standard input; else the environment's KEZEK_PASSWORD; else it is asked for.")),
         u"FILE"_s},
        {u"json"_s, say(QT_TRANSLATE_NOOP("Admin", "Results, lists and errors as JSON."))},
        {u"help"_s, say(QT_TRANSLATE_NOOP("Admin", "This help."))},
        {u"at"_s, say(QT_TRANSLATE_NOOP("Admin", "Run a training office at this local day or instant (2026-11-23 or 2026-11-23T09:41).")), u"INSTANT"_s},
    });
}

int runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    describeCommon(parser);
    command.describe(parser);
    const bool parsed = parser.parse(QStringList{u"kezek-admin "_s + command.name} + arguments);
    if (parser.isSet(u"help"_s)) {
        console.line(u"kezek-admin %1 %2\n%3\n"_s.arg(command.name, command.arguments, command.summary));
        console.line(parser.helpText());
        return Ok;
    }
    if (!parsed)
        return console.usage(parser.errorText());
    console.json = parser.isSet(u"json"_s);
    if (command.needsOffice && !parser.isSet(u"database"_s))
        if (const auto place = officeOfThisPc(); !place)
            return console.refuse(place.error());
    Call call{console, parser, parser.positionalArguments()};
    return command.run(call);
}

} // namespace

int run(const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty() || arguments.first() == u"--help"_s || arguments.first() == u"help"_s)
        return help(console) + (arguments.isEmpty() ? int(Usage) : 0);
    const QList<Command> commands = all();
    const auto command = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &c) { return c.name == arguments.first(); });
    if (command == commands.cend())
        return console.usage(say(QT_TRANSLATE_NOOP("Admin", "There is no command “%1”. “kezek-admin --help” lists them.")).arg(arguments.first()));
    return runCommand(*command, arguments.mid(1), console);
}

} // namespace kezek::admin
