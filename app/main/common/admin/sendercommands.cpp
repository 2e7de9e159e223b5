// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"
#include "main/common/secrets/pcsecrets.h"

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

void describePassword(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"check"_s, say(QT_TRANSLATE_NOOP("Admin", "Only say whether a password is kept: exit code 0 or 1."))},
        {u"forget"_s, say(QT_TRANSLATE_NOOP("Admin", "Take the password out of the safe."))},
    });
}

int check(Console &console, const QString &name)
{
    const Result<QString> kept = PcSecrets().read(name).result();
    if (!kept)
        return console.fail(kept.error());
    const bool is = !kept->isEmpty();
    if (console.json)
        console.object({{u"kept"_s, is}});
    else
        console.line(is ? say(QT_TRANSLATE_NOOP("Admin", "A password is kept.")) : say(QT_TRANSLATE_NOOP("Admin", "No password is kept.")));
    return is ? Ok : Refused;
}

int keep(Console &console, const QString &name, const QString &password)
{
    if (const Done kept = PcSecrets().keep(name, password).result(); !kept)
        return console.fail(kept.error());
    if (console.json)
        console.object({{u"kept"_s, !password.isEmpty()}});
    else
        console.line(password.isEmpty() ? say(QT_TRANSLATE_NOOP("Admin", "The password was forgotten."))
                                        : say(QT_TRANSLATE_NOOP("Admin", "The password is kept in the safe of this user on this computer.")));
    return Ok;
}

int runSenderPassword(Call &call)
{
    if (!call.arguments.isEmpty() || (call.has(u"check"_s) && call.has(u"forget"_s)))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say kezek-admin sender-password < FILE, or with --check or --forget. The password never stands in the command line.")));
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto sender = (*office)->store().settings().sender();
    if (!sender)
        return call.console.fail(sender.error());
    if (sender->provider.isEmpty())
        return call.console.fail(Error{ErrorCode::NoSender, {}, {}, {}});
    const QString name = secretName(*sender);
    if (call.has(u"check"_s))
        return check(call.console, name);
    const QString password = call.has(u"forget"_s) ? QString() : call.console.in.readLine().trimmed();
    if (password.isEmpty() && !call.has(u"forget"_s))
        return call.console.fail(Error{ErrorCode::FieldRequired, u"password"_s, {}, {}});
    return keep(call.console, name, password);
}

} // namespace

QList<Command> senderCommands()
{
    return {{u"sender-password"_s, {},
             say(QT_TRANSLATE_NOOP("Admin", "Keep the SMS provider's password (first line of standard input) in this user's password safe.")),
             describePassword, runSenderPassword}};
}

} // namespace kezek::admin
