// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace kezek {

/// Where an office on a server lies: postgresql://host[:port][,host[:port]…]/database[?rootcert=file]. Several hosts are one server and
/// those that stand by for it; the one that takes writes is used. A folder as host (percent-encoded) is a socket of this PC.
struct ServerAddress {
    struct Host {
        QString name; ///< or a folder, which begins with "/"
        int port = defaultPort;
        bool operator==(const Host &) const = default;
    };
    static constexpr int defaultPort = 5432;

    QList<Host> hosts;
    QString database;
    QString rootCertificate; ///< a file with what the server's certificate is verified by; empty: the one in the user's profile

    /// True of what parse() is for, so that a file's path can be told from it.
    static bool isOne(const QString &text);
    /// Error: FieldNotUnderstood.
    static Result<ServerAddress> parse(const QString &text);
    QString text() const;
    /// Every host is this PC: the only case in which the connection may do without TLS, unless there is a root certificate to verify by.
    bool isLocal() const;

    bool operator==(const ServerAddress &) const = default;
};

/// Who comes in.
struct ServerLogin {
    QString user;
    QString password;
};

} // namespace kezek
