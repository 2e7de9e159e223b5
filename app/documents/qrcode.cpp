// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace kezek {

namespace {

constexpr int modulePixels = 12;
constexpr int quietModules = 4;

} // namespace

QImage qrCode(const QByteArray &text)
{
    // Level Q: a stamp or a fold over a quarter of it does no harm.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_Q), &QRcode_free);
    if (!code)
        return {};
    const int modules = code->width + 2 * quietModules;
    QImage image(modules * modulePixels, modules * modulePixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter.fillRect((x + quietModules) * modulePixels, (y + quietModules) * modulePixels, modulePixels,
                                 modulePixels, Qt::black);
        }
    }
    return image;
}

} // namespace kezek
