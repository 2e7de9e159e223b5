// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tables/xmlpart.h"

#include <QBitArray>
#include <QHash>
#include <QList>

namespace kezek {

/// What a number of a cell means, by the cell's format.
enum class XlsxFormat : quint8 { Number, Day, Instant, Time };

/// All texts of a workbook one after another in one piece of memory: a hundred thousand rows have a million of them.
class XlsxStrings {
public:
    void append(const QString &text)
    {
        m_bytes += text.toUtf8();
        m_ends.append(m_bytes.size());
    }
    bool has(qint64 index) const { return index >= 0 && index < m_ends.size(); }
    QString at(qint64 index) const
    {
        const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
        return QString::fromUtf8(m_bytes.constData() + begin, m_ends[index] - begin);
    }

private:
    QByteArray m_bytes;
    QList<qsizetype> m_ends;
};

/// Everything of a workbook that its cells refer to.
struct XlsxBook {
    QString sheet; ///< the part of the first sheet that is shown
    bool from1904 = false;
    QList<XlsxFormat> formats; ///< by the cell's style
    XlsxStrings strings;

    /// Errors: FileNotText when the zip is something else, FileDamaged, FileTooLarge.
    static Result<XlsxBook> read(const ZipArchive &zip);
};

/// A number that stands for a day or an instant, as a cell's text (TableCell); empty when there is no such day.
QString textOfSerial(double serial, XlsxFormat format, bool from1904);
/// What a format's code ("dd.mm.yyyy", "[h]:mm", "#,##0.00") makes of a number.
XlsxFormat formatOfCode(const QString &code);
/// Texts are written with _x000A_ for letters that XML does not hold.
QString withoutEscapes(const QString &text);

} // namespace kezek
