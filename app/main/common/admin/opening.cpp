// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"

#include "usecases/people/signin.h"

#include <QFile>
#include <QSysInfo>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

QString databasePath(const Call &call)
{
    return call.has(u"database"_s) ? call.option(u"database"_s) : defaultDatabasePath();
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
    return OpenOffice::open(databasePath(call), at);
}

void describeSignIn(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"as"_s, QCoreApplication::translate("Admin", "The worker's login; the same rights and journal as in the windows."), u"LOGIN"_s},
        {u"password-file"_s,
         QCoreApplication::translate("Admin", "A file whose first line is the password; else the environment's KEZEK_PASSWORD."), u"FILE"_s},
    });
}

Result<QString> passwordOf(const Call &call)
{
    const QString path = call.option(u"password-file"_s);
    if (path.isEmpty())
        return qEnvironmentVariable("KEZEK_PASSWORD");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, u"password-file"_s, {path});
    return QString::fromUtf8(file.readLine()).trimmed();
}

Result<Actor> signIn(Call &call, OpenOffice &office)
{
    KEZEK_TRY(const QString password, passwordOf(call));
    const Actor nobody = Actor::system(QSysInfo::machineHostName());
    const SignIn::Input input{call.option(u"as"_s), password, nobody.workstation};
    KEZEK_TRY(const SignIn::Output in, perform<SignIn>(office.store(), nobody, office.random(), input));
    return Actor{in.worker, in.login, in.fullName, in.role, in.kindergarten, nobody.workstation};
}

} // namespace kezek::admin
