// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QStringDecoder>

namespace kezek {

enum class CsvEncoding { Utf8, Windows1251 };

/// Reads the whole device. Error: FileNotText.
Result<CsvEncoding> encodingOf(QIODevice &file);

/// Bytes into letters, piece by piece.
class CsvDecoder {
public:
    explicit CsvDecoder(CsvEncoding encoding) : m_encoding(encoding) {}
    QString decode(const QByteArray &bytes);

private:
    CsvEncoding m_encoding;
    QStringDecoder m_utf8{QStringDecoder::Utf8};
};

} // namespace kezek
