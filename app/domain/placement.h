// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "domain/kindergarten.h"
#include "domain/rules.h"
#include "domain/workingcalendar.h"

namespace kezek {

/// May this child ever sit in this group? Errors: GroupDoesNotFit with [bornFrom, bornUntil], CommissionPaperMissing with [kind].
Done checkFit(const Application &application, const Group &group, QDate today);
/// The same of what is known of a child without its application.
Done checkFit(QDate born, const std::optional<CommissionPaper> &paper, const Group &group, QDate today);
/// R15: the family may not take a seat on this day.
bool isStopListed(const Application &application, QDate today);
/// Does the group meet what the family asked for (language, districts, wished kindergartens)?
bool meetsWishes(const Wishes &wishes, const Group &group, const Kindergarten &kindergarten);

/// A group with seats of one bulletin that nobody is invited to yet.
struct OfferedGroup {
    Group group;
    Kindergarten kindergarten;
    int seats = 0;
};

/// What decides where a child could go and would go.
struct SeatSeeker {
    QDate born;
    DistrictId home; ///< null when not on the office's list
    Wishes wishes;
    std::optional<CommissionPaper> commissionPaper;
};
/// The groups that a child fits into and that meet the family's wishes, the one it would choose first first, at most so many: indexes of
/// `offered`. The order is that of chooseInvitations().
QList<qsizetype> wishedGroups(const SeatSeeker &child, const QList<OfferedGroup> &offered, QDate today, int most);

/// Which group a waiting child is invited to.
struct InvitationChoice {
    ApplicationId application;
    GroupId group;
    bool operator==(const InvitationChoice &) const = default;
};

/// R7: walks the queues in order and reserves for each child the first seat it would choose (wish order, own district, most
/// seats left, lowest id); ends when no seat is left. `waiting` is each birth-year queue in order, without those invited already.
/// R21: twins that follow one another get seats in one kindergarten wherever one has them; else each as if it came alone.
QList<InvitationChoice> chooseInvitations(const QList<Application> &waiting, QList<OfferedGroup> offered, QDate today, const Rules &rules);

/// R7: when the window of seats published at an instant closes; the instant itself when there is no window. Error: DateNoCalendar.
Result<QDateTime> windowEnd(const QDateTime &publishedAt, const Rules &rules, const WorkingCalendar &calendar);
/// R6: the instant from which a bulletin can no longer be taken back and its invitations may leave.
QDateTime undoEnd(const QDateTime &publishedAt, const Rules &rules);
/// R1. Error: DateNoCalendar.
Result<QDateTime> registrationDue(const QDateTime &filedAt, const Rules &rules, const WorkingCalendar &calendar);
/// A question (G16) waits one working day, counted as R1 counts. The guide promises no term: this is when Today calls it late.
Result<QDateTime> answerDue(const QDateTime &askedAt, const WorkingCalendar &calendar);
/// R6: the next instant after `after` at which a bulletin is due, outside the freeze of R22. Error: DateNoCalendar.
Result<QDateTime> nextBulletin(const QDateTime &after, const Rules &rules, const WorkingCalendar &calendar);
/// R22.
bool isFrozen(QDate day, const Rules &rules);

} // namespace kezek
