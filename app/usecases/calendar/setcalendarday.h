// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Marks a day worked or off against its weekday, or removes the mark. Adds the day's year to the calendar when it was not there.
class SetCalendarDay {
public:
    struct Input {
        QDate date;
        std::optional<bool> working; ///< empty: as its weekday says
        QString note;
        static constexpr auto fields() { return std::tuple(field("date", &Input::date), field("working", &Input::working), optionalField("note", &Input::note)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "set-calendar-day";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
