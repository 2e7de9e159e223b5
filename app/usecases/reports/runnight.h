// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// The night work up to now, each missed midnight in its order with its own instant: overdue referrals (G11, G12, R14, R15), expired benefits (R24),
/// aged out (R20), windows closed (R8), invitations topped up (R7), reminders (R12). Run again it does nothing again.
class RunNight {
public:
    struct Input {
        std::optional<QDateTime> until; ///< empty: now
        static constexpr auto fields() { return std::tuple(field("until", &Input::until)); }
    };
    struct Output {
        int nights = 0;
        int lapsed = 0;
        int archived = 0;
        int agedOut = 0;
        int benefitsExpired = 0;
        int windowsClosed = 0;
        int invited = 0;
        int reminded = 0;
        static constexpr auto fields() { return std::tuple(field("nights", &Output::nights), field("lapsed", &Output::lapsed), field("archived", &Output::archived), field("agedOut", &Output::agedOut), field("benefitsExpired", &Output::benefitsExpired), field("windowsClosed", &Output::windowsClosed), field("invited", &Output::invited), field("reminded", &Output::reminded)); }
    };
    static constexpr const char *name = "run-night";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
