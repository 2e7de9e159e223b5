// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"

#include "documents/tables/csvsource.h"

#include <QBuffer>
#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell that a spreadsheet program would take for a formula. Numbers and telephones begin like one and do no harm.
bool needsGuard(const QString &cell)
{
    if (cell.isEmpty() || !u"'=+-@\t\r"_s.contains(cell.front()))
        return false;
    static const QRegularExpression formula(u"^'*[=+\\-@\\t\\r]"_s);
    static const QRegularExpression harmless(u"^[+\\-][0-9 ().,\\-]*$"_s);
    return formula.match(cell).hasMatch() && !harmless.match(cell).hasMatch();
}

} // namespace

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell.mid(1)) ? cell.mid(1) : cell;
}

Result<CsvTable> parseCsv(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    KEZEK_TRY(const auto source, openCsv(std::move(buffer)));
    CsvTable table;
    TableRow row;
    for (bool first = true;; first = false) {
        KEZEK_TRY(const bool more, source->next(row));
        if (!more)
            return first ? Result<CsvTable>(refuse(ErrorCode::FileNotText)) : table;
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells.append(first ? cell.text.toLower() : cell.text);
        if (first)
            table.columns = cells;
        else
            table.rows.append({row.line, cells});
    }
}

QByteArray csvLine(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (needsGuard(cell))
            cell.prepend(u'\'');
        const bool needs = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        quoted.append(needs ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell);
    }
    return quoted.join(separator).toUtf8() + "\r\n";
}

} // namespace kezek
