// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/office/openoffice.h"
#include "main/common/training/people.h"

#include <QJsonObject>
#include <QTextStream>

namespace kezek::test {

/// Where a busy day is to be cut off.
struct Cut {
    int afterAnswers = 0;
    int microseconds = 0; ///< from that answer on; with no answer to wait for, from the program's start
};

/// Has the kernel send SIGKILL to this process after a time.
void killThisProcessIn(int microseconds);

/// A worker's day without an end at a training office: applications, drafts, seats, enrolments, in an order made from a seed.
/// Every verb has an operation id. Before each it says a line {"asked": {operation, login, verb, input}}, and after it either
/// {"answered": operation, "output": …} or {"refused": operation, "code": …}.
class BusyDay {
public:
    BusyDay(OpenOffice &office, quint32 seed, const Cut &cut, QTextStream &says);

    /// Lives until it is killed, or for so many steps.
    void live(int steps);

private:
    void step();
    std::optional<QJsonObject> ask(const QString &login, const QString &verb, const QJsonObject &input);
    void fileOne();
    void registerOne();
    void keepDraft();
    void takeOneSeat();
    void takeSeat(ApplicationId child, GroupId group);
    void enrolOne();
    void freeOneSeat();
    void withdrawOne();
    std::optional<ApplicationRow> someoneWaiting();
    QString firstPhone(ApplicationId application);
    /// The code as the family reads it in its SMS; the training office shows it in its messages.
    QString codeIn(const QJsonObject &sent);

    OpenOffice &m_office;
    MadeUpPeople m_people;
    Cut m_cut;
    QTextStream &m_says;
    QList<DistrictId> m_districts;
    int m_answers = 0;
};

/// One line of BusyDay's again, as another process asks it: the output, or the word of the refusal.
Result<QJsonObject> askAgain(OpenOffice &office, const QJsonObject &asked);

} // namespace kezek::test
