// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/proofs.h"
#include "usecases/verb.h"

namespace kezek {

/// Everyone ahead at the instant of issue, in the order of R5 of that day, and why each was passed over: nothing of it is stored, all of it
/// is read from the dated stays, invitations and referrals, and from the journal where it has changed since. Of a child that was moved to
/// another group: the sheet of the referral that brought it in.
/// Errors: NotFound (also where the issue itself was not kept: it was brought over from another program).
Result<ProofSheet> proofSheet(Store &store, ReferralId referral);

/// Journals that a head of the office made the sheet: whole families stand on it. The sheet itself is read with proofSheet().
/// Errors: those of proofSheet().
class MakeProofSheet {
public:
    struct Input {
        ReferralId referral;
        bool names = false; ///< with the children's names: for the office's own use
        static constexpr auto fields() { return std::tuple(field("referral", &Input::referral), field("names", &Input::names)); }
    };
    struct Output {
        QString number;
        int position = 0;
        int ahead = 0;        ///< those with a referral of their own as well
        int notExplained = 0;
        static constexpr auto fields() { return std::tuple(field("number", &Output::number), field("position", &Output::position), field("ahead", &Output::ahead), field("notExplained", &Output::notExplained)); }
    };
    static constexpr const char *name = "make-proof-sheet";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
