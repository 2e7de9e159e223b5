// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/service/servicemanager.h"

#include <QByteArray>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kezek {

void tellServiceManager(const QString &lines)
{
    // A path, or a name without one, which begins with "@".
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (path.startsWith('@'))
        address.sun_path[0] = '\0';
    const int door = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (door < 0)
        return;
    const QByteArray text = lines.toUtf8();
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    // Nobody is helped by an answer: who started the service waits for it, or does not.
    (void)!sendto(door, text.constData(), size_t(text.size()), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    close(door);
}

} // namespace kezek
