// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// R1, G3. The office's check ends with a number and a place in the queue; an expired benefit gives General (R24). Notice with the number.
/// Errors: ChecksIncomplete (a tick of the check card is missing), ChildTooOld, ChildAlreadyQueued, MoveNotAllowed, ChangedByOther.
class RegisterApplication {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        bool certificateChecked = false;
        bool addressChecked = false;
        bool benefitChecked = false; ///< needed only when there is a benefit
        bool withoutBenefit = false; ///< register on general grounds: the paper was not accepted
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("certificateChecked", &Input::certificateChecked), field("addressChecked", &Input::addressChecked), field("benefitChecked", &Input::benefitChecked), field("withoutBenefit", &Input::withoutBenefit)); }
    };
    struct Output {
        QString number;
        int position = 0;
        PriorityCategory category = PriorityCategory::General;
        static constexpr auto fields() { return std::tuple(field("number", &Output::number), field("position", &Output::position), field("category", &Output::category)); }
    };
    static constexpr const char *name = "register-application";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
