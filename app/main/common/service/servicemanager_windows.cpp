// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/service/servicemanager.h"

namespace kezek {

/// The task scheduler, which starts the worker here, listens to none of this.
void tellServiceManager(const QString &) {}

} // namespace kezek
