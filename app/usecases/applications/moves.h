// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

/// The only place where the state of an application or a referral changes. `verb` is the name of the use case that does it
/// (V::name): the journal row says it so.
namespace kezek {

/// What a move writes into the queue's history and, where it ends the application, into endCause.
Cause causeOf(ApplicationVerb verb);

/// Follows the arrow of the state table and stores the application with whatever else the caller has changed in it (category,
/// strikes, number); `before` is as it was read in this transaction: revision raised, endedAt and endCause set or cleared, the queue entry entered or left with causeOf(move), open
/// invitations of a child that stops waiting ended, one journal row of what differs. `application` is then as stored. UndoGraduation
/// keeps endedAt and endCause as the caller has set them: those of the enrolment that stands again.
/// Errors: MoveNotAllowed, ChangedByOther, ChildAlreadyQueued.
Done move(Work &work, const Application &before, Application &application, ApplicationVerb how, const QString &verb, const QString &reason = {});

/// Stores changes other than of the state, with one journal row. A waiting child whose category or birth year changed leaves its
/// queue entry and enters anew with the cause, own filing instant kept. Error: ChangedByOther.
Done saveChanged(Work &work, const Application &before, Application &application, Cause cause, const QString &verb, const QString &reason = {});

/// Opens the queue entry of an application as it stands (category, birth year, filing instant); move() does it by itself.
Done enterQueue(Work &work, const Application &application, Cause cause);
Done leaveQueue(Work &work, const Application &application, Cause cause);
/// The position of a waiting application now, by the rules of today. Error: MoveNotAllowed when it stands in no queue.
Result<int> currentPosition(Work &work, const Application &application);

/// Follows the arrow of a referral and stores it: Extend sets extendedAt (the caller has set lastDay), Enrol sets endedAt, all others
/// set endedAt, releasedAt and endReason and free the seat. One journal row. Errors: MoveNotAllowed, ChangedByOther.
Done moveReferral(Work &work, const Referral &before, Referral &referral, ReferralVerb how, const QString &verb, const QString &reason = {});
/// Gives the seat of an ended or enrolled referral back, free since now for this cause; moveReferral() does it by itself.
/// For an enrolled child who leaves: sets releasedAt and stores and journals the referral, which is given as it was read.
Done releaseSeat(Work &work, Referral &referral, Cause cause, const QString &verb, const QString &reason = {});

/// The enrolled child has its seat again as if it had never been given back; the referral is given as it was read. The seat's own row is the caller's. Error: SeatTaken.
Done holdSeatAgain(Work &work, Referral &referral, const QString &verb);

/// The roles that any arrow of the verb names; also for the verbs' roles().
QList<Role> rolesFor(ApplicationVerb verb);
QList<Role> rolesFor(ReferralVerb verb);

} // namespace kezek
