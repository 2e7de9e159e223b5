// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/secrets.h"

#include <QHash>
#include <QMutex>

namespace kezek::test {

/// A safe that is always open and forgets with the test.
class MemorySecrets : public Secrets {
public:
    QFuture<Result<QString>> read(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        return QtFuture::makeReadyFuture(Result<QString>(m_known.value(name)));
    }
    QFuture<Done> keep(const QString &name, const QString &secret) override
    {
        const QMutexLocker lock(&m_mutex);
        m_known.insert(name, secret);
        return QtFuture::makeReadyFuture(Done());
    }

private:
    QMutex m_mutex;
    QHash<QString, QString> m_known;
};

} // namespace kezek::test
