// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/unsureoperations.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kezek {

namespace {

QByteArray keyOf(const char *verb, const QJsonObject &input)
{
    return QCryptographicHash::hash(verb + QJsonDocument(input).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

} // namespace

QUuid UnsureOperations::idFor(const char *verb, const QJsonObject &input, const QUuid &fresh) const
{
    const QMutexLocker lock(&m_mutex);
    return m_ids.isEmpty() ? fresh : m_ids.value(keyOf(verb, input), fresh);
}

void UnsureOperations::ended(const char *verb, const QJsonObject &input, const QUuid &operation, bool isUnknown)
{
    const QMutexLocker lock(&m_mutex);
    if (isUnknown && !operation.isNull())
        m_ids.insert(keyOf(verb, input), operation);
    else if (!m_ids.isEmpty())
        m_ids.remove(keyOf(verb, input));
}

void UnsureOperations::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_ids.clear();
}

} // namespace kezek
