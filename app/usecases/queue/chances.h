// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/workingcalendar.h"
#include "usecases/json.h"
#include "usecases/ports/rows.h"

/// What can be done for a family now, as the counter's buttons and the terminal's both say it: one rule for both, and the same tables and
/// rules that the verbs ask.
namespace kezek {

/// What the rules look at. Refers to it, owns nothing.
struct FamilyCase {
    const Application &application;
    const Referral *referral = nullptr; ///< the live one
    const QList<OfferRow> &offers;      ///< while the child waits
    QDateTime now;
    const Rules &rules;
    const WorkingCalendar &calendar;

    QDate today() const { return localDay(now); }
};

/// Why something cannot be done now.
class Hindrances {
    Q_GADGET
public:
    enum class Hindrance {
        NotRegistered,   ///< the application has no number yet
        HasReferral,     ///< the child holds a seat already
        IsEnrolled,
        HasEnded,        ///< the application is in the archive
        OnStopList,      ///< [day] through it
        SeatsKept,       ///< [instant] until then, for those invited
        NoSeatFits,      ///< [instant] of the next bulletin, where the calendar knows it
        NoReferral,
        Lapsed,          ///< [day] the referral's last
        ExtensionIsLate, ///< [day] the last on which it could be extended
        IsExtended,      ///< [day] the referral's last
    };
    Q_ENUM(Hindrance)
};
using Hindrance = Hindrances::Hindrance;

/// May it be done now? Otherwise why not, and until when or from when, so that it can be said in any language.
struct StepChance {
    bool allowed = true;
    Hindrance why = Hindrance::NotRegistered; ///< of one that is not allowed
    std::optional<QDate> day;
    std::optional<QDateTime> instant;

    static constexpr auto fields()
    {
        return std::tuple(field("allowed", &StepChance::allowed), field("why", &StepChance::why), field("day", &StepChance::day),
                          field("instant", &StepChance::instant));
    }
    bool operator==(const StepChance &) const = default;
};

StepChance chanceToTakeSeat(const FamilyCase &family);
/// Extend, Enrol, RejectPapers, Recall: of a live referral whose term the clock has not ended.
StepChance chanceToMoveReferral(const FamilyCase &family, ReferralVerb verb);
/// Whatever needs an application that is not over: a written request, another benefit paper.
StepChance chanceToChange(const FamilyCase &family);
/// Of a mobile by code: the family has to say the application's number.
StepChance chanceToChangeMobile(const FamilyCase &family);
StepChance chanceToWithdraw(const FamilyCase &family);

} // namespace kezek
