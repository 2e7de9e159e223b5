// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cutsocket.h"

#include <sys/socket.h>

namespace kezek {

void cutSocket(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace kezek
