// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QList>

namespace kezek {

/// What somebody with a worker's password tries with psql. In braces stands what differs from office to office: {now}, {me}, {myName}, ids
/// of the scene (tst_attack.cpp), and {journal:subject:id}, which is an honest row of the journal, so that the lack of one is not what
/// the attack fails for.
struct Attack {
    const char *name;
    Role role;
    const char *sql;
};

/// Each is refused with 42501 and changes nothing.
const QList<Attack> &refusedAttacks();
/// Each is answered with nothing.
const QList<Attack> &emptyAttacks();

} // namespace kezek
