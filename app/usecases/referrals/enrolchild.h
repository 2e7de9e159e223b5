// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// G9. All papers of the list and a contract; the child leaves the queue. A kindergarten's own worker only for their kindergarten.
/// Errors: PapersIncomplete, ContractMissing, ReferralLapsed, MoveNotAllowed, NotPermitted.
class EnrolChild {
public:
    struct Input {
        ReferralId referral;
        QList<EnrolmentPaper> papers;
        QString contractNumber;
        QDate contractDate;
        static constexpr auto fields() { return std::tuple(field("referral", &Input::referral), field("papers", &Input::papers), field("contractNumber", &Input::contractNumber), field("contractDate", &Input::contractDate)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "enrol-child";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
