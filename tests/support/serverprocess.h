// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>

/// What the real servers of the tests have in common.
namespace kezek::tests {

/// Started, its output appended to a file; it ends with the test program, should that crash. `more` is added to the environment.
std::unique_ptr<QProcess> launched(const QString &program, const QStringList &arguments, const QString &output,
                                   const QHash<QString, QString> &more = {});
/// Asked to end, then made to.
void end(std::unique_ptr<QProcess> &process);
/// False when it did not come true in twenty seconds.
bool await(const std::function<bool()> &condition);

/// Skips the test with the reason, visibly; where servers are required (KEZEK_REQUIRE_SERVERS=1) it fails instead.
#define KEZEK_NEEDS_SERVER(reason)                                                                                     \
    do {                                                                                                               \
        if (const QString missing_ = (reason); !missing_.isEmpty()) {                                                  \
            if (qEnvironmentVariable("KEZEK_REQUIRE_SERVERS") == QLatin1String("1"))                                   \
                QFAIL(qPrintable(missing_));                                                                           \
            QSKIP(qPrintable(missing_));                                                                               \
        }                                                                                                              \
    } while (false)

} // namespace kezek::tests
