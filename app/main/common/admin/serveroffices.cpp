// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/serveroffices.h"

#include "domain/names.h"
#include "main/common/admin/opening.h"
#include "main/common/admin/passwordsource.h"
#include "storage/serveroffice.h"

#include <array>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

/// A person never types it: a file or a safe keeps it.
bool isGoodEnough(const QString &ownerPassword)
{
    return ownerPassword.size() >= 8;
}

} // namespace

void describeServerSetUp(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"server-login"_s, say(QT_TRANSLATE_NOOP("Admin", "Who may make roles and databases on the server (postgres).")), u"NAME"_s},
        {u"server-password-file"_s, say(QT_TRANSLATE_NOOP("Admin", "A file with their password; else the environment's KEZEK_SERVER_PASSWORD; else it is asked for.")), u"FILE"_s},
        {u"owner-password-file"_s,
         say(QT_TRANSLATE_NOOP("Admin", "A file with the password of the database's owner; else the environment's KEZEK_OWNER_PASSWORD; else it is asked for.")), u"FILE"_s},
    });
}

Result<ServerLogin> serverAdministrator(const Call &call)
{
    const QString login = call.has(u"server-login"_s) ? call.option(u"server-login"_s) : u"postgres"_s;
    KEZEK_TRY(const QString password, readPassword(call, {u"server-password-file"_s, "KEZEK_SERVER_PASSWORD", login}));
    return ServerLogin{login, password};
}

Result<QString> ownerPassword(const Call &call, const QString &owner)
{
    KEZEK_TRY(const QString password, readPassword(call, {u"owner-password-file"_s, "KEZEK_OWNER_PASSWORD", owner}));
    return isGoodEnough(password) ? Result<QString>(password) : refuse(ErrorCode::PasswordTooShort, u"owner-password-file"_s, {8});
}

int initServer(Call &call, const NewOffice &office)
{
    const auto address = ServerAddress::parse(call.has(u"postgresql"_s) ? call.option(u"postgresql"_s) : databasePath(call));
    if (!address)
        return call.console.fail(address.error());
    if (office.password.isEmpty())
        return call.console.fail(Error{ErrorCode::FieldRequired, u"password-file"_s, {}, {}});
    const auto administrator = serverAdministrator(call);
    if (!administrator)
        return call.console.fail(administrator.error());
    const auto owners = ownerPassword(call, ownerOf(address->database));
    if (!owners)
        return call.console.fail(owners.error());
    if (const Done made = createServerOffice(*address, *administrator, *owners, office); !made) {
        if (made.error().code == ErrorCode::NameTaken && made.error().field == u"address"_s)
            return call.console.refuse(say(QT_TRANSLATE_NOOP("Admin", "The server has a database “%1” already. It was not touched, and nothing was made. Choose another name, or drop it first.")).arg(address->database));
        return call.console.fail(made.error());
    }
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "The office was made: %1")).arg(address->text()));
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Its owner is “%1”: keep that password for backups and new versions. “%2” signs in as the first administrator."))
                          .arg(ownerOf(address->database), exactSearchKey(office.administrator.login)));
    return Ok;
}

} // namespace kezek::admin
