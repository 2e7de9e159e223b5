// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/secrets.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <optional>

namespace kezek {

/// The safe of the PC the program runs on (Secret Service, Windows' credentials), and a memory for what was kept or read until the
/// program ends. Where nobody sits at the PC, systemd's credential "sms-password" stands for every SMS password. Never waits: the
/// safe is spoken to on a thread of its own.
class PcSecrets : public Secrets {
public:
    PcSecrets();

    QFuture<Result<QString>> read(const QString &name) override;
    QFuture<Done> keep(const QString &name, const QString &secret) override;

private:
    /// What the threads of unfinished answers still write to when this object is gone.
    struct Memory {
        std::optional<QString> find(const QString &name);
        void insert(const QString &name, const QString &secret);

        QMutex mutex;
        QHash<QString, QString> known;
    };
    std::shared_ptr<Memory> m_memory;
};

} // namespace kezek
