// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// R16, R24. A proof of the benefit shown later gives the category back, own filing instant kept (cause BenefitConfirmed). Error: BenefitExpired.
class RenewBenefit {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        BenefitInput benefit;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("benefit", &Input::benefit)); }
    };
    struct Output {
        int position = 0;
        static constexpr auto fields() { return std::tuple(field("position", &Output::position)); }
    };
    static constexpr const char *name = "renew-benefit";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
