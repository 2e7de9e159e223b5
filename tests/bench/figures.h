// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <cstdio>

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
