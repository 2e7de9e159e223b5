// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into bearerbox: a listener asked for on 0.0.0.0 is bound to 127.0.0.1. Kannel's fake SMSC has no interface option.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

int bind(int fd, const struct sockaddr *address, socklen_t size)
{
    static int (*real)(int, const struct sockaddr *, socklen_t);
    struct sockaddr_in in;
    if (!real)
        real = (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "bind");
    if (address && address->sa_family == AF_INET && size >= sizeof in) {
        memcpy(&in, address, sizeof in);
        if (in.sin_addr.s_addr == htonl(INADDR_ANY)) {
            in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            return real(fd, (struct sockaddr *)&in, sizeof in);
        }
    }
    return real(fd, address, size);
}
