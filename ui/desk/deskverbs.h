// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/familycard.h"

#include <QKeySequence>

namespace kezek {

/// What a worker can do for a family at the counter, in the order of the buttons.
enum class DeskVerb { TakeSeat, Extend, ChangeMobile, WrittenRequest, Withdraw, Enrol, PapersWrong, RenewBenefit, Recall };

constexpr DeskVerb deskVerbs[] = {DeskVerb::TakeSeat, DeskVerb::Extend, DeskVerb::ChangeMobile, DeskVerb::WrittenRequest, DeskVerb::Withdraw,
                                  DeskVerb::Enrol, DeskVerb::PapersWrong, DeskVerb::RenewBenefit, DeskVerb::Recall};

/// May it be pressed now? Otherwise why not, and until when, as a person reads it.
struct Chance {
    bool allowed = true;
    QString why;
};
/// The worker's right and the rules that the terminal shares (usecases/queue/chances.h), so a button is live exactly when they allow.
Chance chanceOf(DeskVerb verb, const FamilyCard &family, const Actor &actor);

/// Is the button shown at all? A verb of referrals has no place on the card of a child that has none.
bool belongs(DeskVerb verb, const FamilyCard &family);

/// The key of the button; the same as on the page of referrals.
QKeySequence keyOf(DeskVerb verb);

/// Object name of the button, and the begin of its panel's names: "takeSeat".
QString wordOf(DeskVerb verb);

} // namespace kezek
