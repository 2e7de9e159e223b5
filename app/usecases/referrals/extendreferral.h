// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// G10, R10, R11. Once, through working day 4, with a code. Errors: ReferralNumberDiffers, ExtensionTooLate with [day], ExtendedAlready, ReferralLapsed, PhoneNotOnApplication, CodeWrong.
class ExtendReferral {
public:
    struct Input {
        ReferralId referral;
        QString number;
        QString phone;
        QString code;
        static constexpr auto fields() { return std::tuple(field("referral", &Input::referral), field("number", &Input::number), field("phone", &Input::phone), field("code", &Input::code)); }
    };
    struct Output {
        QDate lastDay;
        static constexpr auto fields() { return std::tuple(field("lastDay", &Output::lastDay)); }
    };
    static constexpr const char *name = "extend-referral";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
