// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kezek {

/// Ends what goes both ways through a socket. It stays its owner's, who closes it when it sees the end.
void cutSocket(int socket);

} // namespace kezek
