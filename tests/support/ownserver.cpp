// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownserver.h"

#include "support/builders.h"
#include "support/places.h"
#include "support/testoffice.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

/// The fourth field of /proc/<pid>/stat.
qint64 parentOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

} // namespace

OwnServer::OwnServer(const QStringList &settings, const QString &data)
{
    command(QStringList{u"start"_s, m_place.filePath(u"server"_s)} + settings, data);
}

OwnServer::~OwnServer()
{
    if (m_frozen)
        thaw();
    command({u"stop"_s, m_place.filePath(u"server"_s)});
}

void OwnServer::command(const QStringList &arguments, const QString &data)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!data.isEmpty())
        environment.insert(u"KEZEK_SERVER_DATA"_s, data);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"bash"_s, QStringList{testData(u"../support/postgresql/server"_s)} + arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("the test's own PostgreSQL: %s failed", qPrintable(arguments.first()));
}

QStringList OwnServer::told() const
{
    QFile file(m_place.filePath(u"server"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test's own PostgreSQL is not there");
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

int OwnServer::port() const
{
    return told().value(1).toInt();
}

ServerLogin OwnServer::administrator() const
{
    return {u"postgres"_s, told().value(2)};
}

ServerLogin OwnServer::ownerOfOffice() const
{
    return {ownerOf(u"kezek"_s), told().value(2)};
}

void OwnServer::makeOffice()
{
    need(createServerOffice(address(u"kezek"_s), administrator(), ownerOfOffice().password, newTestOffice()));
}

void OwnServer::run(const QString &sql, const QString &database)
{
    const auto server = need(ServerDatabase::connectTo(address(database), administrator()));
    need(server->session().command(sql));
}

void OwnServer::follow(const OwnServer &first, const QStringList &settings)
{
    command(QStringList{u"standby"_s, m_place.filePath(u"server"_s), first.m_place.filePath(u"server"_s)} + settings);
}

void OwnServer::promote()
{
    command({u"promote"_s, m_place.filePath(u"server"_s)});
}

QList<qint64> OwnServer::processes() const
{
    QFile file(folder() + u"/data/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test's own PostgreSQL does not run");
    const qint64 postmaster = file.readLine().trimmed().toLongLong();
    QList<qint64> all{postmaster};
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs))
        if (const qint64 process = name.toLongLong(); process > 1 && parentOf(process) == postmaster)
            all.append(process);
    return all;
}

void OwnServer::freeze()
{
    // The first one first, so that it makes no new ones meanwhile.
    ::kill(pid_t(processes().first()), SIGSTOP);
    for (const qint64 process : processes())
        ::kill(pid_t(process), SIGSTOP);
    m_frozen = true;
}

void OwnServer::thaw()
{
    for (const qint64 process : processes())
        ::kill(pid_t(process), SIGCONT);
    m_frozen = false;
}

void OwnServer::kill()
{
    freeze();
    for (const qint64 process : processes())
        ::kill(pid_t(process), SIGKILL);
    m_frozen = false;
}

} // namespace kezek::test
