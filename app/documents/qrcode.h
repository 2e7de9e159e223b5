// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace kezek {

/// A QR code of ASCII text, black on white with its quiet zone, several pixels a module. Null when the text is too long for one.
QImage qrCode(const QByteArray &text);

} // namespace kezek
