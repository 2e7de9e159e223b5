// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ports/entities.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

Actor Actor::system(const QString &workstation)
{
    Actor actor;
    actor.login = u"system"_s;
    actor.name = u"Kezek"_s;
    actor.role = Role::Worker;
    actor.workstation = workstation;
    return actor;
}

} // namespace kezek
