// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// Tells the system's service manager how a service goes, where one has started it (systemd: sd_notify(3)). "READY=1", "STATUS=…".
void tellServiceManager(const QString &lines);

} // namespace kezek
