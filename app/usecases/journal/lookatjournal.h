// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/journalreaders.h"
#include "usecases/verb.h"

namespace kezek {

/// Journals that the journal is looked at, and what is asked of it. One row a question, not one a page. The question names cases by their
/// ids, so that an IIN stands in no row that outlives the case.
class LookAtJournal {
public:
    struct Input {
        std::optional<QDate> from = {};  ///< local days, both included
        std::optional<QDate> until = {};
        std::optional<WorkerId> worker = {};
        QString workstation = {};
        QList<QString> verbs = {};
        QString subject = {};
        QString person = {}; ///< an application number, or the IIN of a child or an applicant
        QString reason = {};
        std::optional<int> reachedMoreThan = {};
        bool alarms = false; ///< the list of alarms
        static constexpr auto fields()
        {
            return std::tuple(field("from", &Input::from), field("until", &Input::until), field("worker", &Input::worker),
                              optionalField("workstation", &Input::workstation), field("verbs", &Input::verbs), optionalField("subject", &Input::subject),
                              optionalField("person", &Input::person), optionalField("reason", &Input::reason),
                              field("reachedMoreThan", &Input::reachedMoreThan), field("alarms", &Input::alarms));
        }
        bool operator==(const Input &) const = default;
    };
    struct Output {
        QList<ApplicationId> applications; ///< whom `person` means
        static constexpr auto fields() { return std::tuple(field("applications", &Output::applications)); }
    };
    static constexpr const char *name = "view-journal";
    static QList<Role> roles();
    /// Errors: NotFound of `person`, FieldOutOfRange of `until` before `from`.
    static Result<Output> run(Work &work, const Input &input);
};

/// What is asked for, with the cases that a look has found.
JournalFilter journalFilter(const LookAtJournal::Input &input, const QList<ApplicationId> &applications);
/// The limits of a day's rules.
AlarmLimits alarmLimits(const Rules &rules);

} // namespace kezek
