// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/passwordsource.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

#ifdef Q_OS_UNIX

bool somebodySitsHere()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

/// While it lives, what is typed is not shown.
class Hidden {
public:
    Hidden()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    termios m_before{};
};

#else

bool somebodySitsHere()
{
    return false;
}

class Hidden {};

#endif

/// A pipe and a descriptor that was handed over (/dev/fd/3) are nobody else's anyway.
bool isForOthers(const QString &path)
{
    const QFileInfo file(path);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return file.isFile() && (file.permissions() & others) != QFile::Permissions();
}

Result<QString> fromFile(const Call &call, const PasswordSource &source)
{
    const QString path = call.option(source.option);
    if (path == u"-"_s)
        return call.console.in.readLine().trimmed();
#ifdef Q_OS_UNIX
    if (source.strict && isForOthers(path))
        return refuse(ErrorCode::FileUnreadable, source.option, {say(QT_TRANSLATE_NOOP("Admin", "%1 (other users may read it too; first: chmod 600)")).arg(path)});
#endif
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, source.option, {path});
    return QString::fromUtf8(file.readLine()).trimmed();
}

QString asked(const Call &call, const QString &whose)
{
    call.console.err << say(QT_TRANSLATE_NOOP("Admin", "Password of %1: ")).arg(whose) << Qt::flush;
    QString password;
    {
        [[maybe_unused]] const Hidden hidden;
        password = call.console.in.readLine();
    }
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
    return somebodySitsHere() && !source.whose.isEmpty() ? asked(call, source.whose) : QString();
}

} // namespace kezek::admin
