// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/secrets.h"

#include <QHash>
#include <QMutex>

namespace kezek::test {

/// A safe that forgets with the test; one that cannot be opened knows what is kept and says so, as the PC's own does.
class MemorySecrets : public Secrets {
public:
    QFuture<Result<QString>> read(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        if (!open && !m_known.contains(name))
            return QtFuture::makeReadyFuture(Result<QString>(refuse(ErrorCode::SafeUnavailable)));
        return QtFuture::makeReadyFuture(Result<QString>(m_known.value(name)));
    }
    QFuture<Done> keep(const QString &name, const QString &secret) override
    {
        const QMutexLocker lock(&m_mutex);
        m_known.insert(name, secret);
        return QtFuture::makeReadyFuture(open ? Done() : Done(refuse(ErrorCode::SafeUnavailable)));
    }

    bool open = true;

private:
    QMutex m_mutex;
    QHash<QString, QString> m_known;
};

} // namespace kezek::test
