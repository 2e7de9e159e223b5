// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copiedcells.h"

#include "ui/widgets/cellvalue.h"

#include <QAbstractItemModel>
#include <QMimeData>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One cell in its two forms.
struct Cell {
    QString text;
    QString html;
};

/// LibreOffice reads sdval and sdnum (the languages of the value and of the format: days as in Russian are known to it), Excel the style.
QString typed(const QString &value, const QString &libreFormat, const QString &excelFormat, const QString &text)
{
    const QString sdval = value.isEmpty() ? QString() : u" sdval=\"%1\""_s.arg(value);
    return u"<td%1 sdnum=\"1033;%2\" style=\"mso-number-format:'%3'\">%4</td>"_s.arg(sdval, libreFormat, excelFormat, text.toHtmlEscaped());
}

/// Days since the spreadsheets' first.
QString serial(const QDateTime &instant)
{
    const qint64 day = QDate(1899, 12, 30).daysTo(instant.date());
    constexpr double dayOfMs = 24 * 60 * 60 * 1000.0;
    return QString::number(double(day) + instant.time().msecsSinceStartOfDay() / dayOfMs, 'f', 12);
}

Cell cellOf(const QString &shown)
{
    const CellValue value = cellValue(shown);
    if (const auto *number = std::get_if<double>(&value)) {
        const QString plain = QString::number(*number, 'g', 12);
        return {plain, typed(plain, u"0;General"_s, u"General"_s, plain)};
    }
    if (const auto *day = std::get_if<QDate>(&value)) {
        const QString iso = day->toString(Qt::ISODate);
        return {iso, typed(serial(day->startOfDay(Qt::UTC)), u"1049;DD.MM.YYYY"_s, u"dd\\.mm\\.yyyy"_s, iso)};
    }
    if (const auto *instant = std::get_if<QDateTime>(&value)) {
        const QString iso = instant->toString(u"yyyy-MM-dd HH:mm"_s);
        return {iso, typed(serial(*instant), u"1049;DD.MM.YYYY HH:MM"_s, u"dd\\.mm\\.yyyy\\ hh:mm"_s, iso)};
    }
    QString line = shown;
    line.replace(u'\t', u' ').replace(u'\n', u' ');
    return {line, typed({}, u"0;@"_s, u"\\@"_s, line)};
}

} // namespace

std::unique_ptr<QMimeData> copiedCells(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    if (rows.size() > 1) {
        QStringList titles;
        html += u"<tr>"_s;
        for (const int column : columns) {
            titles += model.headerData(column, Qt::Horizontal).toString().simplified();
            html += u"<th>%1</th>"_s.arg(titles.last().toHtmlEscaped());
        }
        html += u"</tr>"_s;
        lines += titles.join(u'\t');
    }
    for (const int row : rows) {
        QStringList texts;
        html += u"<tr>"_s;
        for (const int column : columns) {
            const Cell cell = cellOf(model.index(row, column).data().toString());
            texts += cell.text;
            html += cell.html;
        }
        html += u"</tr>"_s;
        lines += texts.join(u'\t');
    }
    auto copied = std::make_unique<QMimeData>();
    copied->setText(lines.join(u'\n'));
    copied->setHtml(html + u"</table></body></html>"_s);
    return copied;
}

} // namespace kezek
