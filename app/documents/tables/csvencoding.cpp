// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/csvencoding.h"

#include <array>

namespace kezek {

namespace {

constexpr qint64 pieceBytes = 1 << 16;

/// Only what Russian text is made of: whatever else stands in windows-1251 is a sign of other bytes. 0: not allowed.
constexpr std::array<char16_t, 64> lowerHalf = {
    0, 0, 0, 0, u'„', u'…', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,                                             // 80
    0, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', 0, 0, 0, 0, 0, 0, 0, 0,                              // 90
    u'\u00A0', 0, 0, 0, 0, 0, 0, u'§', u'Ё', 0, 0, u'«', 0, 0, 0, 0,                                  // A0
    0, 0, u'І', u'і', 0, 0, 0, u'·', u'ё', u'№', 0, u'»', 0, 0, 0, 0,                                 // B0
};

char16_t letterOf(uchar byte)
{
    if (byte < 0x80)
        return byte;
    return byte < 0xC0 ? lowerHalf[byte - 0x80u] : char16_t(u'А' + (byte - 0xC0));
}

/// What a look through all bytes tells.
struct Look {
    bool utf8 = true;
    bool windows1251 = true;
    qint64 high = 0;
    qint64 leads = 0; ///< 0xD0 and 0xD1: every Cyrillic letter of UTF-8 begins so, and they are the rare capitals Р and С of windows-1251
    qint64 size = 0;
    bool controls = false;

    void take(const QByteArray &bytes)
    {
        size += bytes.size();
        for (const char c : bytes) {
            const auto byte = uchar(c);
            controls = controls || (byte < 0x20 && c != '\n' && c != '\r' && c != '\t');
            windows1251 = windows1251 && letterOf(byte) != 0;
            high += byte >= 0x80;
            leads += byte == 0xD0 || byte == 0xD1;
        }
    }
};

} // namespace

Result<CsvEncoding> encodingOf(QIODevice &file)
{
    Look look;
    QStringDecoder utf8(QStringDecoder::Utf8);
    QByteArray last;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(pieceBytes);
        if (bytes.isEmpty())
            break;
        if (look.size == 0 && bytes.startsWith("%PDF"))
            return refuse(ErrorCode::FileNotText);
        look.take(bytes);
        const QString text = utf8.decode(bytes);
        look.utf8 = look.utf8 && !utf8.hasError();
        last = (last + bytes).right(4);
    }
    // A letter that the file's end cuts in two is an error as well, and the decoder would wait for its rest.
    QStringDecoder tail(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    while (!last.isEmpty() && (uchar(last.front()) & 0xC0) == 0x80)
        last.remove(0, 1);
    const QString rest = tail.decode(last);
    look.utf8 = look.utf8 && !tail.hasError();

    if (look.size == 0 || look.controls)
        return refuse(ErrorCode::FileNotText);
    if (look.utf8)
        return CsvEncoding::Utf8;
    if (look.windows1251 && (look.high < 20 || look.leads * 5 < look.high * 2))
        return CsvEncoding::Windows1251;
    return refuse(ErrorCode::FileNotText);
}

QString CsvDecoder::decode(const QByteArray &bytes)
{
    if (m_encoding == CsvEncoding::Utf8)
        return m_utf8.decode(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(letterOf(uchar(bytes[i])));
    return text;
}

} // namespace kezek
