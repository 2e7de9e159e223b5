// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/familycard.h"

/// What the card of a family says in sentences, beyond its name and its numbers. Each is empty where there is nothing to say.
namespace kezek::facts {

/// "Phones: +7 701 ••• 45 67 ✓, +7 721 ••• 23 45 (landline, no SMS) · messages in: Қазақша"
QString phones(const FamilyCard &family, bool whole);
/// The newest changes of a phone, one a line: when, from which to which, by what right.
QString phoneChanges(const FamilyCard &family, bool whole);
/// What a worker has to act on: a family that nothing reached, a phone that is other families' too.
QString warnings(const FamilyCard &family, bool whole);
/// Until when it is to be registered; since when and why it is archived.
QString standing(const FamilyCard &family);
/// Of a child without a live referral: what became of the newest one, and why.
QString lastReferral(const FamilyCard &family);
/// "Come by …; can be extended through …; last day …", in the tense of today.
QString terms(const Referral &referral, QDate today);
/// What the page says on the right while nothing is being done.
QString advice(const FamilyCard *family);

} // namespace kezek::facts
