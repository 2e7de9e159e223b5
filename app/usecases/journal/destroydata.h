// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/destruction.h"
#include "usecases/verb.h"

namespace kezek {

/// What can be destroyed today, by the term of today's rules (J5).
struct DestructionPreview {
    DueData due;
    int termMonths = 0;
    QDateTime endedBefore;
};
Result<DestructionPreview> destructionPreview(Store &store, const QDateTime &now);

/// Destroys the personal data of cases whose term has ended, and makes the act.
class DestroyData {
public:
    struct Input {
        QString approver; ///< who has approved it, as it stands in the act
        QString reason;
        int cases = 0; ///< as many as the person was shown
        static constexpr auto fields()
        {
            return std::tuple(field("approver", &Input::approver), field("reason", &Input::reason), field("cases", &Input::cases));
        }
    };
    struct Output {
        QString act; ///< its number
        int cases = 0;
        static constexpr auto fields() { return std::tuple(field("act", &Output::act), field("cases", &Output::cases)); }
    };
    static constexpr const char *name = "destroy-data";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    /// Errors: FieldRequired of `approver`, ReasonRequired of `reason`, NothingToDestroy, ChangedByOther when other cases are due than were shown.
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
