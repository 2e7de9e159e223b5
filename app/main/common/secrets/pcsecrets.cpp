// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/secrets/pcsecrets.h"

#include <QMutexLocker>

namespace kezek {

QFuture<Result<QString>> PcSecrets::read(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    return QtFuture::makeReadyFuture(Result<QString>(m_known.value(name)));
}

QFuture<Done> PcSecrets::keep(const QString &name, const QString &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_known.insert(name, secret);
    return QtFuture::makeReadyFuture(Done());
}

} // namespace kezek
