// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "support/testserver.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kezek::bench {

/// A server whose commits survive a power cut, for as long as this lives; the tests' server for whoever asks.
class DurableServer {
public:
    DurableServer()
    {
        qputenv("KEZEK_TEST_SERVER", m_folder.filePath(QStringLiteral("server")).toLocal8Bit());
        run({QStringLiteral("start"), m_folder.filePath(QStringLiteral("server")), QStringLiteral("fsync = on"), QStringLiteral("synchronous_commit = on"),
             QStringLiteral("full_page_writes = on")});
    }
    ~DurableServer() { run({QStringLiteral("stop"), m_folder.filePath(QStringLiteral("server"))}); }
    Q_DISABLE_COPY_MOVE(DurableServer)
    /// From here on each COMMIT takes that much longer to reach the disk.
    static void slowDown(int microseconds)
    {
        test::TestServer::run(QStringLiteral("ALTER SYSTEM SET commit_siblings = 0"));
        test::TestServer::run(QStringLiteral("ALTER SYSTEM SET commit_delay = %1").arg(microseconds));
        test::TestServer::run(QStringLiteral("SELECT pg_reload_conf()"));
    }
    /// How long this disk takes, in milliseconds.
    double syncTime() const { return bench::syncTime(m_folder.path()); }

private:
    static void run(const QStringList &arguments)
    {
        if (QProcess::execute(QStringLiteral(KEZEK_TEST_SERVER_SCRIPT), arguments) != 0)
            qFatal("the server did not %s", qPrintable(arguments.first()));
    }

    QTemporaryDir m_folder;
};

} // namespace kezek::bench
