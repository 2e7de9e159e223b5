// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

namespace kezek::tests {

/// A server at 127.0.0.1 with a certificate of its own, made for the moment by openssl.
struct TestCertificate {
    QString missing; ///< why there is none ("openssl is not installed")
    QSslConfiguration server;

    static TestCertificate make();
    /// From now on every connection of this program trusts it; else none does.
    void trust(bool trusted) const;
};

} // namespace kezek::tests
