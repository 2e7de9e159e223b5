// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

/// What the measurements share: medians, and one line of the table.
namespace kezek::bench {

inline double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Milliseconds that something takes.
template <class F> double millisecondsOf(F &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline void printHead()
{
    std::printf("%-46s %10s %10s %7s  %s\n", "", "Kezek, ms", "bare, ms", "ratio", "goal");
    std::fflush(stdout);
}

/// How long the disk of a folder takes to keep what was written, in milliseconds: a probe beside every figure that waits for it.
inline double syncTime(const QString &folder)
{
    QFile file(folder + QStringLiteral("/probe"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no probe of the disk");
    QList<double> times;
    for (int i = 0; i < 101; ++i)
        times.append(millisecondsOf([&] {
            file.write(QByteArray(8192, 'k'));
            fdatasync(file.handle());
        }));
    file.remove();
    return medianOf(times);
}

/// "…, 100000": a figure of an office whose file is named for its waiting children (waiting-100000.kezek).
inline QByteArray ofOffice(const char *what, const QString &office)
{
    return QByteArray(what) + ", " + QFileInfo(office).completeBaseName().section(QLatin1Char('-'), 1).toLatin1();
}

inline void printLine(const QByteArray &what, double kezek, double bare, const char *goal)
{
    std::printf("%-46s %10.3f %10.3f %7.2f  %s\n", what.constData(), kezek, bare, bare > 0 ? kezek / bare : 0, goal);
    std::fflush(stdout);
}

} // namespace kezek::bench
