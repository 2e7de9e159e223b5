// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QList>

namespace kezek {

/// What somebody with a worker's password tries with psql, by each role that may not: r registrar, p placement, k kindergarten, s supervisor,
/// a administrator, f the families' terminal, w the worker service. In braces stands what differs from office to office: {now}, {me},
/// {myName}, ids of the scene (attackscene.cpp), {journal:subject:id}, which is an honest row of the journal, and {out:seat}, which takes a seat
/// out of its bulletin as a claim does, so that the lack of one is not what the attack fails for.
struct Attack {
    const char *name;
    const char *roles;
    const char *sql;
};

char letterOf(Role role);

/// Each is refused by the server and changes nothing.
QList<Attack> refusedAttacks();
/// Each is answered with nothing, and changes nothing.
QList<Attack> emptyAttacks();

/// Their parts.
const QList<Attack> &serverAttacks();
const QList<Attack> &officeAttacks();

} // namespace kezek
