// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/console.h"

#include "support/programlog.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest = 240'000; // a loaded machine; nothing is asserted about time

/// What the program says to a person. The tests run with every line of its log switched on.
QString withoutLog(const QByteArray &errors)
{
    QString said;
    for (const QString &line : QString::fromUtf8(errors).split(u'\n'))
        if (!line.startsWith(u"kezek."_s))
            said += line + u'\n';
    said.chop(1);
    return said;
}

} // namespace

QByteArray Ran::told() const
{
    return u"exit code %1\n%2\n%3"_s.arg(code).arg(out.right(2000), err.right(2000)).toUtf8();
}

Ran admin(const QStringList &arguments, const Around &around)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"KEZEK_PASSWORD"_s, u"training"_s);
    for (auto it = around.environment.cbegin(); it != around.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    if (around.inChild)
        process.setChildProcessModifier(around.inChild);
    const QStringList command = around.under + QStringList{around.program} + arguments;
    process.start(command.first(), command.mid(1));
    process.write(around.input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit;
    const QByteArray errors = process.readAllStandardError();
    keepForQuietLogs(errors);
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), withoutLog(errors)};
}

Ran doVerb(const QString &database, const QString &at, const QString &login, const QString &verb, const QJsonObject &input,
           const QStringList &more)
{
    Around around;
    around.input = QJsonDocument(input).toJson(QJsonDocument::Compact);
    return admin(QStringList{u"do"_s, verb, u"--database"_s, database, u"--at"_s, at, u"--as"_s, login} + more, around);
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace kezek::test
