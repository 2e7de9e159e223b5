// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "usecases/ports/entities.h"
#include "usecases/ports/inquiry.h"

/// Questions as lists, cards and the supervisor's figures show them. See rows.h.
namespace kezek {

struct InquiryRow {
    Inquiry inquiry;
    QDateTime due; ///< when an unanswered one is late: a working day after it was asked
    QString childName; ///< brief; empty without an application
    std::optional<ApplicationNumber> applicationNumber;
    QString takenBy;    ///< the worker's name
    QString answeredBy; ///< the worker's name
    std::optional<MessageState> messageState; ///< of an answer by SMS
};

struct InquiryFilter {
    /// Unanswered ones are listed from the oldest, the others from the newest.
    enum class Show { Unanswered, Mine, Answered, All };
    Show show = Show::Unanswered;
    WorkerId worker; ///< of Mine
    SearchQuery search; ///< a name finds words of the asker's name and of the question too
};

/// What became of some questions. Times are counted on working days, day and night: days off take none (R1 counts the same way).
struct InquiryFigures {
    int asked = 0;
    int answered = 0; ///< of the asked ones, until now
    int open = 0;     ///< the rest of them
    int fromCounter = 0;
    int fromTerminal = 0;
    int bySms = 0;
    int readOut = 0;
    std::optional<qint64> medianSeconds;
    std::optional<qint64> longestSeconds;
    bool operator==(const InquiryFigures &) const = default;
};

struct InquiryWeek {
    QDate monday;
    InquiryFigures figures; ///< of the questions asked in this week
};

struct InquiryWorker {
    WorkerId worker;
    QString name;
    InquiryFigures figures; ///< of those that this worker answered
};

struct InquiryStats {
    InquiryFigures whole;
    QList<InquiryWeek> weeks;     ///< oldest first, those without questions too
    QList<InquiryWorker> workers; ///< who answered most first
};

} // namespace kezek
