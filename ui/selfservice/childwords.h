// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/queue/lookupqueue.h"

#include <QCoreApplication>

namespace kezek {

/// What a family does for its child by a code, in the order of the buttons.
enum class ChildVerb { TakeSeat, Extend, ChangeMobile, Withdraw };
constexpr ChildVerb childVerbs[] = {ChildVerb::TakeSeat, ChildVerb::Extend, ChildVerb::ChangeMobile, ChildVerb::Withdraw};

/// The page of a child in words, for whoever stands at the terminal, in the language that is on.
namespace childwords {

const StepChance &chanceOf(const LookUpQueue::Output &child, ChildVerb verb);
/// The name that the parents' guide gives the button.
QString button(ChildVerb verb);
/// Under a dead button: why, and until when or from when. Under a live one: what it does, and until when.
QString under(const LookUpQueue::Output &child, ChildVerb verb);
/// How things stand: the place in the queue, or what it waits for.
QString state(const LookUpQueue::Output &child);
/// The live referral with its place and its days.
QString held(const LookUpQueue::Held &held);

} // namespace childwords
} // namespace kezek
