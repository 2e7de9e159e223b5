// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/whatif.h"

#include <QRandomGenerator>

namespace kezek::given {

/// How large an office of chance is.
struct CaseSize {
    int children = 20;
    int groups = 6;
    int mostSeats = 4; ///< of a group
};

/// Children, wishes, siblings and seats of chance; keys and instants come twice as rarely as they may, so that ties are among them.
whatif::Case randomCase(QRandomGenerator &random, const CaseSize &size);
/// The same office, its children and groups written down in another order. `children`: where each child of the old one stands now.
whatif::Case shuffled(const whatif::Case &given, QRandomGenerator &random, std::vector<int> &children, std::vector<int> &groups);

/// The child's wishes that count.
std::vector<whatif::Wish> wishesOf(const whatif::Case &given, int child, int most);

QList<whatif::Mechanism> allMechanisms();
whatif::RuleSet rulesOf(whatif::Mechanism mechanism, int wishes = whatif::mostWishes);

} // namespace kezek::given
