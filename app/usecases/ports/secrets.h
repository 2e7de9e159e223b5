// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/ports/entities.h"

#include <QFuture>
#include <QString>

namespace kezek {

/// The password safe of this PC's user: what must never stand in a file in clear. Callable from any thread; the answer comes when the
/// safe has been opened, which may wait for a person.
class Secrets {
public:
    virtual ~Secrets() = default;
    /// Empty when nothing is kept. Error: SafeUnavailable.
    virtual QFuture<Result<QString>> read(const QString &name) = 0;
    /// An empty secret forgets. Error: SafeUnavailable; it is then known only until the program ends.
    virtual QFuture<Done> keep(const QString &name, const QString &secret) = 0;
};

/// Under which name the password of a provider's account is kept: another account, another password.
inline QString secretName(const SenderSettings &sender)
{
    return QStringLiteral("sms:%1:%2@%3").arg(sender.provider, sender.user, sender.url);
}

} // namespace kezek
