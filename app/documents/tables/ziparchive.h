// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace kezek {

/// The parts of a zip in memory. A device goes on without it.
class ZipArchive {
public:
    /// Error: FileDamaged.
    static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes);

    bool has(const QString &name) const;
    /// A part as a stream; it ends with an error where the bytes are damaged. Errors: FileDamaged, FileTooLarge above `most` bytes unpacked.
    Result<std::unique_ptr<QIODevice>> part(const QString &name, qint64 most) const;

private:
    explicit ZipArchive(const QByteArray &bytes) : m_bytes(bytes) {}

    QByteArray m_bytes;
};

} // namespace kezek
