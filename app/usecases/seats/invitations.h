// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

#include <QSet>

#include <functional>

namespace kezek {

/// R7. Invites the head of the queues to those seats of the bulletin that nobody is invited to yet, by SMS; how many. A child that was
/// ever invited to this bulletin is not invited again, unless it stands in `again`. Does nothing without a window.
Result<int> inviteHead(Work &work, const Bulletin &bulletin, const QSet<ApplicationId> &again = {});

/// Ends an open invitation; its SMS does not leave any more. False: none had left before, the family knows nothing of the invitation.
Result<bool> endInvitation(Work &work, const Invitation &invitation, Cause cause);
/// Ends it too and tells the family that the seat is not kept any more, where it knew of it. `ground` in the family's language.
Result<bool> takeBackInvitation(Work &work, const Invitation &invitation, Cause cause, const std::function<QString(Language)> &ground);

/// Takes back the invitations of a group for which its bulletin has no seat any more, the last invited first.
Done endSurplusInvitations(Work &work, BulletinId bulletin, GroupId group, const QString &reason);

/// The waiting children in the order in which they are invited. Within a birth year that is the queue (R5); of the heads of several
/// birth years, for groups that take more than one, the one that is ahead by R5 comes first. With R21 a twin follows its twin. Who may
/// not be asked is left out, and all others keep the order that they have in the whole queue. Empty: everyone may.
QList<Application> invitationOrder(const QList<Application> &waiting, const Rules &rules,
                                   const std::function<bool(const Application &)> &mayBeAsked = {});

} // namespace kezek
