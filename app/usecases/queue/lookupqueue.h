// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/queue/chances.h"
#include "usecases/verb.h"

namespace kezek {

/// G4 at the terminal: the state of the queue by the child's IIN, and nothing that a stranger who knows the IIN may not read. Every look-up
/// is journaled, and limited for each terminal account at each workstation, so that nobody walks through IINs.
/// Errors: those of the IIN (no look-up then), NotFound, LookupsTooMany with [minutes], the same whatever IIN was typed.
class LookUpQueue {
public:
    struct Input {
        QString childIin;
        static constexpr auto fields() { return std::tuple(field("childIin", &Input::childIin)); }
    };
    /// The live referral.
    struct Held {
        ReferralId referral;
        QString number;
        ReferralState state = ReferralState::Issued;
        QString kindergarten;
        QString group;
        AgeGroup age = AgeGroup::Nursery;
        GroupLanguage language = GroupLanguage::Kazakh;
        int seatNumber = 0;
        QDate visitBy;
        QDate extendUntil;
        QDate lastDay;
        static constexpr auto fields() { return std::tuple(field("referral", &Held::referral), field("number", &Held::number), field("state", &Held::state), field("kindergarten", &Held::kindergarten), field("group", &Held::group), field("age", &Held::age), field("language", &Held::language), field("seatNumber", &Held::seatNumber), field("visitBy", &Held::visitBy), field("extendUntil", &Held::extendUntil), field("lastDay", &Held::lastDay)); }
    };
    struct Output {
        ApplicationId application;
        int revision = 0;
        QString initials; ///< "Н. А."
        int birthYear = 0;
        ApplicationState state = ApplicationState::Filed;
        std::optional<QDateTime> registrationDue; ///< while it is not registered
        std::optional<int> position;              ///< while it waits
        std::optional<int> queueSize;
        QStringList mobiles; ///< masked but for the last two digits
        std::optional<Held> held;
        std::optional<QDate> stopListedUntil; ///< while it holds
        StepChance takeSeat, extend, changeMobile, withdraw;
        static constexpr auto fields() { return std::tuple(field("application", &Output::application), field("revision", &Output::revision), field("initials", &Output::initials), field("birthYear", &Output::birthYear), field("state", &Output::state), field("registrationDue", &Output::registrationDue), field("position", &Output::position), field("queueSize", &Output::queueSize), field("mobiles", &Output::mobiles), field("held", &Output::held), field("stopListedUntil", &Output::stopListedUntil), field("takeSeat", &Output::takeSeat), field("extend", &Output::extend), field("changeMobile", &Output::changeMobile), field("withdraw", &Output::withdraw)); }
    };
    static constexpr const char *name = "look-up-queue";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
