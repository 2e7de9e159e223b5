// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cups/printserver.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <unistd.h>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString serverProgram = u"/usr/sbin/cupsd"_s;
const QString queueProgram = u"/usr/sbin/lpadmin"_s;
const QString statusProgram = u"/usr/bin/lpstat"_s;

QString besideThis(const QString &fileName)
{
    return kezek::test::testData(u"../support/cups/"_s + fileName);
}

QByteArray wordOf(PrintServer::Habit habit)
{
    switch (habit) {
    case PrintServer::Habit::Prints: return "prints";
    case PrintServer::Habit::WaitsForPaper: return "waits";
    case PrintServer::Habit::StopsItsQueue: return "stops";
    case PrintServer::Habit::Fails: return "fails";
    }
    Q_UNREACHABLE();
}

} // namespace

PrintServer::~PrintServer()
{
    stop();
}

QString PrintServer::start()
{
    for (const QString &program : {serverProgram, queueProgram, statusProgram})
        if (!QFileInfo(program).isExecutable())
            return u"%1 is missing: install cups-daemon and cups-client"_s.arg(program);
    if (QString problem = writeConfiguration(); !problem.isEmpty())
        return problem;
    qputenv("CUPS_SERVER", QFile::encodeName(m_folder.filePath(u"socket"_s)));
    // Whoever runs the tests has a default printer perhaps.
    qputenv("CUPS_SERVERROOT", QFile::encodeName(m_folder.filePath(u"server"_s)));
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qunsetenv("PRINTER");
    qunsetenv("LPDEST");
    return startAgain();
}

QString PrintServer::writeConfiguration()
{
    QDir folder(m_folder.path());
    for (const QString &part : {u"server/ppd"_s, u"bin/backend"_s, u"bin/filter"_s, u"spool/tmp"_s, u"cache"_s, u"state"_s, u"printers"_s})
        if (!folder.mkpath(part))
            return u"the print server's folder cannot be written"_s;
    // Jobs do not run as root, and their users must come to the folder.
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    // AppArmor knows cupsd by its path, and keeps that one to the system's folders.
    const bool copied = QFile::copy(serverProgram, folder.filePath(u"cupsd"_s))
        && QFile::copy(besideThis(u"printer"_s), folder.filePath(u"bin/backend/printer"_s))
        && QFile::link(u"/usr/lib/cups/daemon"_s, folder.filePath(u"bin/daemon"_s));
    QFile::setPermissions(folder.filePath(u"bin/backend/printer"_s), QFile::Permissions(0x7755));
    for (const QString &name : {u"cupsd.conf"_s, u"cups-files.conf"_s})
        if (QString problem = fill(name); !problem.isEmpty())
            return problem;
    return copied ? QString() : u"the print server's parts cannot be copied"_s;
}

QString PrintServer::fill(const QString &name) const
{
    QFile pattern(besideThis(name + u".in"_s));
    QFile file(m_folder.filePath(name));
    if (!pattern.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return u"the print server's configuration cannot be written"_s;
    QString text = QString::fromUtf8(pattern.readAll());
    // As root, cupsd wants somebody else to run jobs; as anybody else it can only be that one.
    text.replace(u"@USER@"_s, geteuid() == 0 ? u"User lp\nGroup lp"_s : QString());
    text.replace(u"@RUN@"_s, m_folder.path());
    file.write(text.toUtf8());
    return {};
}

QString PrintServer::startAgain()
{
    if (m_server)
        return {};
    // It registers its printers with the desktop's colours over the system's bus: not these.
    m_server = launched(m_folder.filePath(u"cupsd"_s),
                        {u"-f"_s, u"-c"_s, m_folder.filePath(u"cupsd.conf"_s), u"-s"_s, m_folder.filePath(u"cups-files.conf"_s)},
                        m_folder.filePath(u"cupsd.out"_s), {{u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s}});
    const bool up = await([this] { return outputOf(statusProgram, {u"-r"_s}).contains(u"is running"_s); });
    return up ? QString() : u"cupsd did not start"_s;
}

void PrintServer::stop()
{
    while (m_server && !m_queues.isEmpty())
        removeQueue(m_queues.first());
    end(m_server);
}

QString PrintServer::addQueue(const QString &queue)
{
    if (!QDir().mkpath(folderOf(queue)) || !QFile::setPermissions(folderOf(queue), QFile::Permissions(0x7777)))
        return u"the printer's folder cannot be written"_s;
    if (QString problem = setHabit(queue, Habit::Prints); !problem.isEmpty())
        return problem;
    m_queues.append(queue);
    QString problem = run(queueProgram, {u"-p"_s, queue, u"-v"_s, u"printer:"_s + folderOf(queue), u"-P"_s, besideThis(u"paper.ppd"_s), u"-E"_s});
    return problem.isEmpty() ? setErrorPolicy(queue, u"stop-printer"_s) : problem;
}

QString PrintServer::makeDefault(const QString &queue)
{
    return run(queueProgram, {u"-d"_s, queue});
}

QString PrintServer::removeQueue(const QString &queue)
{
    m_queues.removeAll(queue);
    QString problem = run(queueProgram, {u"-x"_s, queue});
    QDir(folderOf(queue)).removeRecursively();
    return problem;
}

QString PrintServer::setErrorPolicy(const QString &queue, const QString &policy)
{
    return run(queueProgram, {u"-p"_s, queue, u"-o"_s, u"printer-error-policy="_s + policy});
}

QString PrintServer::setHabit(const QString &queue, Habit habit)
{
    // Renamed into its place: the printer may be reading.
    QFile file(folderOf(queue) + u"/does.new"_s);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(wordOf(habit)) > 0;
    file.close();
    return written && std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(folderOf(queue) + u"/does"_s)) == 0
        ? QString()
        : u"the printer's habit cannot be written"_s;
}

QString PrintServer::disable(const QString &queue)
{
    return run(u"/usr/sbin/cupsdisable"_s, {queue});
}

QString PrintServer::enable(const QString &queue)
{
    return run(u"/usr/sbin/cupsenable"_s, {queue});
}

QString PrintServer::reject(const QString &queue)
{
    return run(u"/usr/sbin/cupsreject"_s, {queue});
}

QString PrintServer::stateOf(const QString &queue) const
{
    return outputOf(statusProgram, {u"-l"_s, u"-p"_s, queue});
}

int PrintServer::waiting() const
{
    return int(outputOf(statusProgram, {u"-o"_s}).count(u'\n'));
}

QStringList PrintServer::cameOut(const QString &queue) const
{
    QStringList files;
    for (const QFileInfo &file : QDir(folderOf(queue)).entryInfoList({u"*.pdf"_s}, QDir::Files))
        files << file.filePath();
    const auto job = [](const QString &path) { return QFileInfo(path).baseName().toInt(); };
    std::sort(files.begin(), files.end(), [&](const QString &one, const QString &other) { return job(one) < job(other); });
    return files;
}

QString PrintServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return done ? QString() : u"%1: %2"_s.arg(program, QString::fromUtf8(process.readAll()));
}

QString PrintServer::outputOf(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace kezek::tests
