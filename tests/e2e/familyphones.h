// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/kannel/kannel.h"
#include "usecases/ports/entities.h"

namespace kezek::test {

/// The phones of one office's families: what a real gateway and its operator brought to them. The gateway is one a test program; an
/// office is told from the others by the name that its messages come from.
class FamilyPhones {
public:
    /// Starts the gateway; why it cannot be had here. For initTestCase: KEZEK_NEEDS_SERVER(FamilyPhones::connect()).
    static QString connect();
    static bool isConnected();
    static QString password();

    FamilyPhones();
    /// What an office has as its sender to reach these phones.
    SenderSettings sender() const;
    /// Of all messages to all phones.
    int partsReceived() const;
    /// The texts on one phone, the oldest first, whole: a long one is put together as a phone does it.
    QStringList textsOn(const QString &phone) const;
    /// The digits of the codes among them.
    QStringList codesOn(const QString &phone) const;

private:
    QString m_office;
};

} // namespace kezek::test
