// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverprocess.h"

#include <QTemporaryDir>

namespace kezek::tests {

/// A real CUPS with printers that lay paper into a folder, for as long as the object lives. What this program prints goes there from
/// start() on and nowhere else; start() comes before anything that asks for printers, and once a program: libcups remembers its server.
class PrintServer {
public:
    /// What a printer does with a job.
    enum class Habit {
        Prints,
        WaitsForPaper,  ///< as printers at a cable do: the job stays under way
        StopsItsQueue,  ///< as a driver does that has seen that there is no paper: the job waits in the stopped queue
        Fails,
    };

    ~PrintServer();

    /// Why the server cannot be had here ("cupsd is missing: ..."); empty once it runs.
    QString start();
    /// The server goes away with what waits in it, and comes back without queues.
    void stop();
    QString startAgain();
    QString addQueue(const QString &queue);
    QString makeDefault(const QString &queue);
    QString removeQueue(const QString &queue);
    /// What becomes of a job that failed: CUPS's "stop-printer" (the beginning), "abort-job", "retry-job".
    QString setErrorPolicy(const QString &queue, const QString &policy);
    QString setHabit(const QString &queue, Habit habit);
    /// cupsdisable and cupsenable; cupsreject: the queue works and takes nothing.
    QString disable(const QString &queue);
    QString enable(const QString &queue);
    QString reject(const QString &queue);
    /// As CUPS tells it in English: idle, printing or disabled, and what the printer complains of.
    QString stateOf(const QString &queue) const;
    /// Jobs that were taken and have neither ended nor been given up.
    int waiting() const;
    /// The files that came out of a printer, oldest first.
    QStringList cameOut(const QString &queue) const;

private:
    QString writeConfiguration();
    QString fill(const QString &name) const;
    QString run(const QString &program, const QStringList &arguments) const;
    QString outputOf(const QString &program, const QStringList &arguments) const;
    QString folderOf(const QString &queue) const { return m_folder.filePath(QStringLiteral("printers/") + queue); }

    QTemporaryDir m_folder;
    QStringList m_queues;
    std::unique_ptr<QProcess> m_server;
};

} // namespace kezek::tests
