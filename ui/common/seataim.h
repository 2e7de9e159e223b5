// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMetaType>

namespace kezek {

/// Opens the desk on a child with a group chosen: the seat is still taken there, by the family's code.
struct SeatAim {
    ApplicationId application;
    GroupId group;
};

} // namespace kezek

Q_DECLARE_METATYPE(kezek::SeatAim)
