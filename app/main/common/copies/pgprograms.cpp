// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/copies/pgprograms.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noLimit = -1;

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// As libpq takes it, without the password.
QString connectionOf(const ServerAddress &address, const QString &user)
{
    QStringList hosts, ports;
    for (const ServerAddress::Host &host : address.hosts) {
        hosts.append(host.name);
        ports.append(QString::number(host.port));
    }
    QString text = u"host=%1 port=%2 dbname=%3 user=%4 sslmode=%5 application_name=kezek"_s.arg(
        quoted(hosts.join(u',')), quoted(ports.join(u',')), quoted(address.database), quoted(user), address.isLocal() ? u"prefer"_s : u"verify-full"_s);
    if (!address.rootCertificate.isEmpty())
        text += u" sslrootcert="_s + quoted(address.rootCertificate);
    return text;
}

/// "COPY public.application (id, …) FROM stdin;": the table's name.
QString tableOf(const QByteArray &line)
{
    const QString name = QString::fromUtf8(line).section(u' ', 1, 1);
    return name.section(u'.', -1).remove(u'"');
}

} // namespace

QString PgPrograms::find(const QString &program) const
{
    if (!m_folder.isEmpty())
        return QStandardPaths::findExecutable(program, {m_folder});
    if (const QString found = QStandardPaths::findExecutable(program); !found.isEmpty())
        return found;
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) { return one.toInt() > other.toInt(); });
    for (const QString &version : names)
        if (const QString found = QStandardPaths::findExecutable(program, {versions.filePath(version + u"/bin"_s)}); !found.isEmpty())
            return found;
    return {};
}

PgPrograms::Ran PgPrograms::run(const QString &program, const QStringList &arguments, const ServerLogin &login, const TakeLine &take) const
{
    const QString path = find(program);
    if (path.isEmpty())
        return {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, login.password);
    environment.insert(u"LC_MESSAGES"_s, u"C"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    process.closeWriteChannel();
    if (!process.waitForStarted(noLimit))
        return {};
    QByteArray begun;
    const auto read = [&] {
        begun += process.readAllStandardOutput();
        qsizetype at = 0;
        for (qsizetype end = begun.indexOf('\n'); take && end >= 0; end = begun.indexOf('\n', at)) {
            take(begun.mid(at, end - at));
            at = end + 1;
        }
        begun.remove(0, take ? at : begun.size());
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(noLimit);
        read();
    }
    process.waitForFinished(noLimit);
    read();
    const QString trouble = QString::fromUtf8(process.readAllStandardError()).section(u'\n', 0, 0).trimmed();
    return {true, process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, trouble};
}

PgPrograms::Ran PgPrograms::dump(const ServerAddress &address, const ServerLogin &owner, const QString &file) const
{
    return run(u"pg_dump"_s, {u"--format=custom"_s, u"--no-password"_s, u"--lock-wait-timeout=60s"_s, u"--file="_s + file,
                              u"--dbname="_s + connectionOf(address, owner.user)}, owner);
}

PgPrograms::Ran PgPrograms::restore(const QString &file, const ServerAddress &address, const ServerLogin &owner) const
{
    return run(u"pg_restore"_s, {u"--no-password"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--exit-on-error"_s, u"--single-transaction"_s,
                                 u"--dbname="_s + connectionOf(address, owner.user), file}, owner);
}

PgPrograms::Ran PgPrograms::count(const QString &file, QMap<QString, qint64> &rows) const
{
    QString table; // the one whose lines come now
    return run(u"pg_restore"_s, {u"--data-only"_s, u"--file=-"_s, file}, {}, [&](const QByteArray &line) {
        if (table.isEmpty() && line.startsWith("COPY ")) {
            table = tableOf(line);
            rows.insert(table, 0);
        } else if (line == "\\.") {
            table.clear();
        } else if (!table.isEmpty()) {
            ++rows[table];
        }
    });
}

PgPrograms::Ran PgPrograms::prefixOf(const QString &file, QString &prefix) const
{
    QStringList columns;
    bool inside = false;
    return run(u"pg_restore"_s, {u"--data-only"_s, u"--table=server_roles"_s, u"--file=-"_s, file}, {}, [&](const QByteArray &line) {
        if (line.startsWith("COPY ")) {
            columns = QString::fromUtf8(line).section(u'(', 1).section(u')', 0, 0).split(u", "_s);
            inside = true;
        } else if (line == "\\.") {
            inside = false;
        } else if (inside) {
            prefix = QString::fromUtf8(line.split('\t').value(columns.indexOf(u"prefix"_s)));
        }
    });
}

} // namespace kezek
