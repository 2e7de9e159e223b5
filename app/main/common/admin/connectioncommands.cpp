// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/command.h"
#include "main/common/office/connectionfile.h"

#include <QDir>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

int runConnection(Call &call)
{
    if (call.arguments.size() > 1)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say kezek-admin connection, which checks this PC's connection file, or kezek-admin connection FILE.")));
    const QString path = call.arguments.isEmpty() ? connectionfile::ofThisPc() : call.arguments.first();
    if (path.isEmpty())
        return call.console.refuse(say(QT_TRANSLATE_NOOP("Admin", "This PC has no connection file. It would lie here: %1")).arg(QDir::toNativeSeparators(connectionfile::proposedPath())));
    const auto address = connectionfile::read(path);
    if (!address)
        return call.console.refuse(address.error());
    const bool isToLie = call.has(u"install"_s);
    if (isToLie)
        if (const auto laid = connectionfile::layForThisPc(path); !laid)
            return call.console.refuse(laid.error());
    if (isToLie && !call.console.json)
        call.console.line(say(QT_TRANSLATE_NOOP("Admin", "It lies here now, for every user of this PC: %1")).arg(QDir::toNativeSeparators(connectionfile::proposedPath())));
    if (call.console.json)
        call.console.object({{u"file"_s, path}, {u"address"_s, address->text()}});
    else
        call.console.line(say(QT_TRANSLATE_NOOP("Admin", "The connection file is right: %1 leads to %2")).arg(QDir::toNativeSeparators(path), address->text()));
    return Ok;
}

} // namespace

QList<Command> connectionCommands()
{
    return {{u"connection"_s, u"[FILE]"_s, say(QT_TRANSLATE_NOOP("Admin", "Check the file that says to everybody on a PC where the office lies; no server is asked.")),
             [](QCommandLineParser &parser) {
                 parser.addOption({u"install"_s, say(QT_TRANSLATE_NOOP("Admin", "Lay a right file, and its certificate, where every user of this PC finds them."))});
             },
             runConnection, false}};
}

} // namespace kezek::admin
