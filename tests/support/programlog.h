// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace kezek::test {

/// What a started program wrote to its standard error, put beside the test's own log for architecture.quietlogs. For a test that reads
/// the program's errors; where it does not, QProcess::ForwardedErrorChannel is enough. By hand, without KEZEK_TEST_LOG, nothing is kept.
inline void keepForQuietLogs(const QByteArray &standardError)
{
    const QByteArray log = qgetenv("KEZEK_TEST_LOG");
    if (log.isEmpty() || standardError.isEmpty())
        return;
    QFile file(QFile::decodeName(log) + QStringLiteral(".programs"));
    if (!file.open(QIODevice::Append) || file.write(standardError) != standardError.size())
        qFatal("%s cannot be written", log.constData());
}

} // namespace kezek::test
