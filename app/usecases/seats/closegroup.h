// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Takes a whole group out of use (repair) or back into use. Its seats leave the bulletins, its live referrals are recalled, the families are told; enrolled children go on
/// holding their seats. Opened again, its free seats are free since now. Errors: ReasonRequired, ChangedByOther, ReferralLapsed (the night annuls that one first),
/// GroupHoldsPromises with [how many] unless they are to be broken.
class CloseGroup {
public:
    struct Input {
        GroupId group;
        std::optional<int> revision;
        bool closed = true;
        QString reason;
        bool breakPromises = false;
        static constexpr auto fields() { return std::tuple(field("group", &Input::group), field("revision", &Input::revision), field("closed", &Input::closed), optionalField("reason", &Input::reason), optionalField("breakPromises", &Input::breakPromises)); }
    };
    struct Output {
        int recalled = 0;  ///< referrals taken back
        int withdrawn = 0; ///< seats that left a bulletin
        int children = 0;  ///< that keep their seats
        int free = 0;      ///< seats free from now on
        static constexpr auto fields() { return std::tuple(field("recalled", &Output::recalled), field("withdrawn", &Output::withdrawn), field("children", &Output::children), field("free", &Output::free)); }
    };
    static constexpr const char *name = "close-group";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
