// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverprocess.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace kezek::tests {

/// A real Kannel gateway with a fake operator behind it, on free ports of 127.0.0.1, for as long as the object lives.
class Kannel {
public:
    struct Received {
        QString from;
        QString to;
        QString coding; ///< "text", "ucs-2", or "udh": one part of a long text in UCS-2
        QString text;
        int part = 1;
        int parts = 1;
    };

    ~Kannel();

    /// Why the gateway cannot be had here ("kannel is not installed"); empty once it runs. `queueLimit`: with the operator away, what
    /// waits beyond it is answered 503.
    QString start(int queueLimit = 1'000'000);
    QString url() const;
    /// The operator goes away and comes back.
    void stopOperator();
    QString startOperator();
    /// The gateway's administrator closes the way to the operator, and opens it.
    void closeRoute();
    QString openRoute();
    /// The gateway's front door goes away.
    void stopFrontDoor();
    /// Takes what it is given and does nothing until it is thawed: the gateway behind its front door, or the door itself.
    void freezeGateway();
    void freezeFrontDoor();
    void thaw();
    /// What the operator's network got so far.
    QList<Received> received();

private:
    struct Ports {
        int admin = 0;
        int box = 0;
        int send = 0;
        int fake = 0;
    };

    QString writeConfiguration(int queueLimit);
    QString buildShim() const;
    QString startBearerbox();
    QString startFrontDoor();
    QString administer(const QByteArray &page) const;
    QString statusPage() const;
    QString awaitStatus(const QString &pattern) const;

    QTemporaryDir m_folder;
    Ports m_ports;
    std::unique_ptr<QProcess> m_bearerbox;
    std::unique_ptr<QProcess> m_smsbox;
    std::unique_ptr<QProcess> m_operator;
};

} // namespace kezek::tests
