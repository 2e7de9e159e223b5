// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/secrets.h"

#include <QHash>
#include <QMutex>

namespace kezek {

/// The safe of the PC the program runs on, and a memory for what was kept or read until the program ends.
class PcSecrets : public Secrets {
public:
    QFuture<Result<QString>> read(const QString &name) override;
    QFuture<Done> keep(const QString &name, const QString &secret) override;

private:
    QMutex m_mutex;
    QHash<QString, QString> m_known;
};

} // namespace kezek
