// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsxbook.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QString textOfSerial(double serial, XlsxFormat format, bool from1904)
{
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (!(serial >= 0 && serial <= lastDay))
        return {};
    const qint64 seconds = std::llround(serial * 86'400);
    const QTime time = QTime(0, 0).addSecs(int(seconds % 86'400));
    const QString clock = time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (format == XlsxFormat::Time)
        return clock;
    // The calendar of 1900 has a 29 February that never was: day 60.
    const qint64 days = seconds / 86'400;
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const QString day = first.addDays(days).toString(Qt::ISODate);
    return format == XlsxFormat::Day && time == QTime(0, 0) ? day : day + u' ' + clock;
}

XlsxFormat formatOfCode(const QString &code)
{
    // Only the part for positive numbers counts; quoted and escaped letters and brackets (colours, languages, elapsed time) say nothing.
    static const QRegularExpression silent(u"\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]?"_s);
    const QString letters = code.toLower().remove(silent).section(u';', 0, 0);
    if (letters.contains(u"general"_s))
        return XlsxFormat::Number;
    const bool day = letters.contains(u'y') || letters.contains(u'd') || letters.contains(u"mmm"_s);
    const bool time = letters.contains(u'h') || letters.contains(u's');
    if (day)
        return time ? XlsxFormat::Instant : XlsxFormat::Day;
    return time ? XlsxFormat::Time : XlsxFormat::Number;
}

QString withoutEscapes(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += text.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

} // namespace kezek
