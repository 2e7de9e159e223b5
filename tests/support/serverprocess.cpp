// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverprocess.h"

#include <QDeadlineTimer>
#include <QThread>

#include <csignal>

#include <sys/prctl.h>

namespace kezek::tests {

namespace {

constexpr auto patience = 20'000;

} // namespace

std::unique_ptr<QProcess> launched(const QString &program, const QStringList &arguments, const QString &output,
                                   const QHash<QString, QString> &more)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(output, QIODevice::Append);
    process->setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        environment.insert(it.key(), it.value());
    process->setProcessEnvironment(environment);
    // A test that crashes leaves no server behind.
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

void end(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(5000)) {
        process->kill();
        process->waitForFinished();
    }
    process.reset();
}

bool await(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

} // namespace kezek::tests
