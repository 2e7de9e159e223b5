// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/proofwords.h"

#include <QCoreApplication>

namespace kezek::words {

QString of(PassedOver value)
{
    switch (value) {
    case PassedOver::HasReferral: return QCoreApplication::translate("PassedOver", "had a referral already");
    case PassedOver::SeatKept: return QCoreApplication::translate("PassedOver", "invited to the same group: a seat of its own was kept");
    case PassedOver::InvitedSilent: return QCoreApplication::translate("PassedOver", "invited to this group and took nothing");
    case PassedOver::AgeDoesNotFit: return QCoreApplication::translate("PassedOver", "does not fit the age of the group");
    case PassedOver::NoCommissionPaper: return QCoreApplication::translate("PassedOver", "no valid commission paper for this kind of group");
    case PassedOver::StopListed: return QCoreApplication::translate("PassedOver", "could not take a seat after an overdue referral");
    case PassedOver::BenefitExpired: return QCoreApplication::translate("PassedOver", "the benefit paper had expired: without it the child stood behind");
    case PassedOver::LanguageNotWished: return QCoreApplication::translate("PassedOver", "asked for another language");
    case PassedOver::PlaceNotWished: return QCoreApplication::translate("PassedOver", "asked neither for this kindergarten nor for its district");
    case PassedOver::InvitedElsewhere: return QCoreApplication::translate("PassedOver", "invited to another group");
    case PassedOver::OpenToAll: return QCoreApplication::translate("PassedOver", "the seat was open to all, and was not taken");
    case PassedOver::JoinedLater: return QCoreApplication::translate("PassedOver", "joined the queue after the invitations");
    case PassedOver::CameAheadLater: return QCoreApplication::translate("PassedOver", "came ahead after the invitations");
    case PassedOver::ChangedLater: return QCoreApplication::translate("PassedOver", "did not fit, or had not asked for it, when the invitations went out");
    case PassedOver::InvitationTakenBack: return QCoreApplication::translate("PassedOver", "the invitation was taken back");
    case PassedOver::TwinsTogether: return QCoreApplication::translate("PassedOver", "the seat was offered to a twin together with its twin");
    case PassedOver::NotExplained: return QCoreApplication::translate("PassedOver", "no reason found in the records: it must be checked");
    }
    Q_UNREACHABLE();
}

} // namespace kezek::words
