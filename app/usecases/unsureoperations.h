// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QUuid>

namespace kezek {

/// The operations of which nobody knows yet whether they took effect, by what they asked for: who asks for just that again means the same
/// one, so that nothing is done twice. Any thread.
class UnsureOperations {
public:
    /// The id under which this was tried before, or `fresh`.
    QUuid idFor(const char *verb, const QJsonObject &input, const QUuid &fresh) const;
    void ended(const char *verb, const QJsonObject &input, const QUuid &operation, bool isUnknown);
    void forget();

private:
    mutable QMutex m_mutex;
    QHash<QByteArray, QUuid> m_ids; ///< by a hash: an input may hold a password
};

} // namespace kezek
