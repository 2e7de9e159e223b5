// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"

#include "domain/names.h"
#include "main/common/office/connectionfile.h"
#include "main/common/admin/passwordsource.h"
#include "storage/serveroffice.h"
#include "usecases/people/signin.h"

#include <QSysInfo>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Not every command has it.
QString signer(const Call &call)
{
    return call.options.optionNames().contains(u"as"_s) ? call.option(u"as"_s) : QString();
}

/// Roles of the server are called like the logins, in lower case.
QString serverLogin(const Call &call, const QString &database)
{
    for (const QString &given : {call.option(u"login"_s), qEnvironmentVariable("KEZEK_LOGIN"), signer(call)})
        if (!given.trimmed().isEmpty())
            return exactSearchKey(given);
    return ownerOf(database);
}

} // namespace

QString databasePath(const Call &call)
{
    return call.has(u"database"_s) ? call.option(u"database"_s) : officeOfThisPc().value_or(QString()); // a wrong file was refused before
}

bool isOnServer(const Call &call)
{
    return ServerAddress::isOne(databasePath(call));
}

Result<OfficePlace> serverPlace(const Call &call, const QString &address, const QString &given)
{
    KEZEK_TRY(const ServerAddress parsed, ServerAddress::parse(address));
    const QString login = serverLogin(call, parsed.database);
    KEZEK_TRY(const QString password, given.isEmpty() ? readPassword(call, {u"password-file"_s, "KEZEK_PASSWORD", login}) : Result<QString>(given));
    return OfficePlace{address, {login, password}};
}

Result<std::unique_ptr<OpenOffice>> openOffice(Call &call)
{
    QDateTime at;
    if (call.has(u"at"_s)) {
        const auto parsed = parseAt(call.option(u"at"_s));
        if (!parsed)
            return refuse(ErrorCode::FieldNotUnderstood, u"at"_s, {call.option(u"at"_s)});
        at = *parsed;
    }
    if (!isOnServer(call))
        return OpenOffice::open(databasePath(call), at);
    KEZEK_TRY(const OfficePlace place, serverPlace(call, databasePath(call)));
    return OpenOffice::open(place, at);
}

void describeSignIn(QCommandLineParser &parser)
{
    parser.addOption({u"as"_s, QCoreApplication::translate("Admin", "The worker's login; the same rights and journal as in the windows."), u"LOGIN"_s});
}

Result<QString> passwordOf(const Call &call)
{
    return readPassword(call, {u"password-file"_s, "KEZEK_PASSWORD", signer(call).isEmpty() ? call.option(u"login"_s) : signer(call), false});
}

Result<Actor> signIn(Call &call, OpenOffice &office)
{
    const bool isServer = office.place().isServer();
    const QString login = isServer && signer(call).isEmpty() ? office.place().login.user : signer(call);
    KEZEK_TRY(const QString password, isServer ? Result<QString>(office.place().login.password) : passwordOf(call));
    const Actor nobody = Actor::system(QSysInfo::machineHostName());
    const SignIn::Input input{login, password, nobody.workstation};
    KEZEK_TRY(const SignIn::Output in, perform<SignIn>(office.store(), nobody, office.random(), input));
    return Actor{in.worker, in.login, in.fullName, in.role, in.kindergarten, nobody.workstation};
}

} // namespace kezek::admin
