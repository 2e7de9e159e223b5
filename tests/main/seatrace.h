// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

#include <QFile>
#include <QTextStream>

#include <atomic>

namespace kezek::test {

/// One seat and the two children whose families want it at the same moment, each with a code in their hands.
struct Contest {
    struct Family {
        ApplicationId child;
        QString phone;
        QString code;
    };
    GroupId group;
    Family families[2];
};

/// Makes an office with as many groups of one published seat, two waiting children for each, and their codes.
QList<Contest> prepareContests(const QString &path, int count);
void writeContests(const QString &path, const QList<Contest> &contests);
QList<Contest> readContests(const QString &path);

/// Where two processes wait for each other, in a file that both have mapped.
class StartingLine {
public:
    explicit StartingLine(const QString &path);
    /// Returns when both have come for the round, counted from 0.
    void await(int round);

private:
    QFile m_file;
    std::atomic_ref<quint32> m_arrived;
    static quint32 &counterIn(QFile &file);
};

/// Runs through all contests as one of the two (0 or 1), on the office's own connection, and says a line for each: the seat's
/// referral number, or the word and the sentence of the refusal.
void runContests(const QString &office, const QList<Contest> &contests, const QString &line, int which, QTextStream &says);

} // namespace kezek::test
