// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Adds a group with its seats (no id) or changes it; seats appear free and unpublished. Age, language, kind and birth dates of a group with children are not changed silently: GroupDoesNotFit names how many would no longer fit. The capacity of a closed group stays as it is.
/// Errors: NameEmpty, FieldOutOfRange (capacity 1–40, norm from the capacity to 40), CapacityBelowTaken with [taken], ReasonRequired, ChangedByOther.
class SaveGroup {
public:
    struct Input {
        std::optional<GroupId> group;
        std::optional<int> revision;
        KindergartenId kindergarten;
        QString title;
        AgeGroup age = AgeGroup::Nursery;
        GroupLanguage language = GroupLanguage::Kazakh;
        GroupKind kind = GroupKind::General;
        QDate bornFrom;
        QDate bornUntil;
        QString schedule;
        int capacity = 0;
        QString reason;           ///< needed when the capacity or the norm of an existing group changes
        std::optional<int> norm{}; ///< places by the licence. Not said: as it was, but not less than the capacity
        static constexpr auto fields() { return std::tuple(field("group", &Input::group), field("revision", &Input::revision), field("kindergarten", &Input::kindergarten), field("title", &Input::title), field("age", &Input::age), field("language", &Input::language), optionalField("kind", &Input::kind), field("bornFrom", &Input::bornFrom), field("bornUntil", &Input::bornUntil), optionalField("schedule", &Input::schedule), field("capacity", &Input::capacity), optionalField("reason", &Input::reason), field("norm", &Input::norm)); }
    };
    struct Output {
        GroupId group;
        static constexpr auto fields() { return std::tuple(field("group", &Output::group)); }
    };
    static constexpr const char *name = "save-group";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
