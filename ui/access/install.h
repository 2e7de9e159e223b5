// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kezek::access {

/// From now on what an assistive program does to a control is what a key would do. Before the first window.
void install();

} // namespace kezek::access
