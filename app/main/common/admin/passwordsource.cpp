// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/passwordsource.h"

#include "main/common/admin/terminal.h"
#include "main/common/secrets/ownfile.h"

#include <QFile>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

Result<QString> fromFile(const Call &call, const PasswordSource &source)
{
    const QString path = call.option(source.option);
    if (path == u"-"_s)
        return call.console.in.readLine().trimmed();
    if (source.strict && ownfile::isForOthers(path))
        return refuse(ErrorCode::FileUnreadable, source.option, {say(QT_TRANSLATE_NOOP("Admin", "%1 (other users may read it too; first: %2)")).arg(path, ownfile::remedy())});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, source.option, {path});
    return QString::fromUtf8(file.readLine()).trimmed();
}

QString asked(const Call &call, const QString &whose)
{
    call.console.err << say(QT_TRANSLATE_NOOP("Admin", "Password of %1: ")).arg(whose) << Qt::flush;
    const QString password = Terminal::readUnseen(call.console.in);
    call.console.err << Qt::endl;
    return password.trimmed();
}

} // namespace

Result<QString> readPassword(const Call &call, const PasswordSource &source)
{
    if (call.has(source.option))
        return fromFile(call, source);
    if (qEnvironmentVariableIsSet(source.variable))
        return qEnvironmentVariable(source.variable);
    return Terminal::isPersonThere() && !source.whose.isEmpty() ? asked(call, source.whose) : QString();
}

} // namespace kezek::admin
