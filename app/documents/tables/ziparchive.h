// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;

namespace kezek {

/// The parts of a zip in memory. Its devices must not outlive it.
class ZipArchive {
public:
    /// Error: FileDamaged.
    static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool has(const QString &name) const;
    /// A part as a stream; it ends with an error where the bytes are damaged. Errors: FileDamaged, FileTooLarge above `most` bytes unpacked.
    Result<std::unique_ptr<QIODevice>> part(const QString &name, qint64 most) const;

private:
    ZipArchive(const QByteArray &bytes, struct zip *zip) : m_bytes(bytes), m_zip(zip) {}

    QByteArray m_bytes;
    struct zip *m_zip;
};

} // namespace kezek
