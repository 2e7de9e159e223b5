// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QObject>

#include <optional>

namespace kezek {

/// Why a child that stood ahead did not get the seat that another one took.
class PassedOverReasons {
    Q_GADGET
public:
    /// What is asked first stands first: of what is true of a child the first one is said.
    enum class PassedOver {
        HasReferral,         ///< a live one of its own
        SeatKept,            ///< invited to the same group: a seat of its own was kept
        InvitedSilent,       ///< invited to this group, and the window closed without an answer
        AgeDoesNotFit,
        NoCommissionPaper,   ///< none for this kind of group, or it had expired
        StopListed,
        BenefitExpired,      ///< without the paper that had expired it stood behind
        LanguageNotWished,
        PlaceNotWished,      ///< neither the kindergarten nor its district
        InvitedElsewhere,
        OpenToAll,           ///< the seat was free for all by then, and it did not take it
        JoinedLater,         ///< it stood in no queue yet when the head was invited
        CameAheadLater,      ///< it stood behind when the head was invited
        ChangedLater,        ///< when the head was invited it did not fit or had not asked for this
        InvitationTakenBack,
        TwinsTogether,       ///< the child that took the seat came with its twin (R21)
        NotExplained,        ///< nothing that was kept explains it: somebody must look
    };
    Q_ENUM(PassedOver)
};
using PassedOver = PassedOverReasons::PassedOver;

/// All that was so of one child ahead at the instant when another one took the seat.
struct PassedChild {
    enum class Invitation { None, Kept, Silent, TakenBack };

    bool hasReferral = false;
    Invitation here = Invitation::None; ///< to the very group, of the very bulletin
    bool ageFits = true;
    bool paperFits = true;
    bool stopListed = false;
    bool onlyByExpiredBenefit = false;
    bool languageWished = true;
    bool placeWished = true;
    bool invitedElsewhere = false;
    bool openToAll = false; ///< the window of the seat had closed
    // What was so when the one that took the seat was invited; nothing where the seat was open to all.
    bool stoodThen = true;
    bool aheadThen = true;
    bool couldThen = true;      ///< on no stop-list, and the group was one that it could and would go to
    bool askedBefore = false;   ///< to another group of the bulletin, or a seat was kept for it elsewhere
    bool behindTwin = false;    ///< the one that took the seat has a twin that was asked and stood before this child
};

/// Exactly one for each child.
PassedOver passedOver(const PassedChild &child);

} // namespace kezek
