// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cutsocket.h"

#include <winsock2.h>

namespace kezek {

void cutSocket(int socket)
{
    ::shutdown(SOCKET(socket), SD_BOTH);
}

} // namespace kezek
