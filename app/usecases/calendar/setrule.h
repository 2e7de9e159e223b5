// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// A rule's value from a day on; referrals already issued keep theirs. Errors: RuleValueWrong, FieldNotUnderstood, DateInFuture never: past days are refused with FieldOutOfRange.
class SetRule {
public:
    struct Input {
        QString key;
        QString value;
        QDate from;
        QString note;
        static constexpr auto fields() { return std::tuple(field("key", &Input::key), field("value", &Input::value), field("from", &Input::from), optionalField("note", &Input::note)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "set-rule";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
