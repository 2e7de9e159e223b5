// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsxsource.h"

#include "documents/tables/mergedcells.h"
#include "documents/tables/tablelimits.h"
#include "documents/tables/xlsxbook.h"

#include <QDateTime>

#include <cmath>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> damaged(const QString &detail)
{
    return refuse(ErrorCode::FileDamaged, {}, {}, detail);
}

QString textOfNumber(double value)
{
    if (std::abs(value) < 1e15 && std::floor(value) == value)
        return QString::number(qint64(value));
    return QString::number(value, 'g', 15);
}

/// A cell of the rare kind "d": ISO 8601.
QString textOfIso(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid())
        return text;
    const QString day = instant.date().toString(Qt::ISODate);
    return instant.time() == QTime(0, 0) ? day : day + u' ' + instant.time().toString(instant.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

/// What the first reading of the sheet finds.
struct Outline {
    int rows = 0;
    MergedCells merged;
};

Result<Outline> outlineOf(const ZipArchive &zip, const QString &sheet)
{
    KEZEK_TRY(XmlPart xml, XmlPart::open(zip, sheet, mostSheetBytes));
    if (xml.next() && !xml.begins("worksheet"_L1))
        return damaged(u"no worksheet"_s);
    Outline outline;
    while (xml.next()) {
        if (xml.begins("row"_L1) && ++outline.rows > mostRows)
            return refuse(ErrorCode::FileTooLarge);
        if (xml.begins("mergeCell"_L1) && !outline.merged.add(xml.attribute("ref"_L1)))
            return damaged(u"a merged range"_s);
        if (outline.merged.count() > mostMergedRanges)
            return refuse(ErrorCode::FileTooLarge);
    }
    KEZEK_CHECK(xml.outcome());
    outline.merged.sort();
    return outline;
}

class XlsxSource : public TableSource {
public:
    XlsxSource(std::unique_ptr<ZipArchive> zip, XlsxBook book, Outline outline, XmlPart sheet)
        : m_zip(std::move(zip)), m_book(std::move(book)), m_outline(std::move(outline)), m_sheet(std::move(sheet))
    {
    }

    Result<bool> next(TableRow &row) override
    {
        while (m_sheet.next()) {
            if (!m_sheet.begins("row"_L1))
                continue;
            KEZEK_TRY(row, readRow());
            ++m_read;
            if (std::all_of(row.cells.cbegin(), row.cells.cend(), [](const TableCell &cell) { return cell.text.isEmpty(); }))
                continue;
            m_outline.merged.fill(row);
            return true;
        }
        KEZEK_CHECK(m_sheet.outcome());
        return false;
    }
    double progress() const override { return m_outline.rows > 0 ? double(m_read) / m_outline.rows : 1; }

private:
    Result<TableRow> readRow()
    {
        const QString number = m_sheet.attribute("r"_L1);
        const int line = number.isEmpty() ? m_line + 1 : number.toInt();
        if (line <= m_line || line > mostRows)
            return damaged(u"rows out of order"_s);
        m_line = line;
        TableRow row{line, {}};
        while (m_sheet.next() && !m_sheet.ends("row"_L1)) {
            if (m_sheet.begins("c"_L1))
                KEZEK_CHECK(readCell(row));
        }
        return row;
    }

    /// Cells may leave their place out: they then stand one after another.
    Done readCell(TableRow &row)
    {
        const QXmlStreamAttributes attributes = m_sheet.attributes();
        qsizetype column = row.cells.size();
        if (const QStringView name = attributes.value("r"_L1); !name.isEmpty()) {
            const auto place = CellPlace::parse(name);
            if (!place || place->row != row.line)
                return damaged(u"a cell's place"_s);
            column = place->column;
        }
        if (column >= mostColumns)
            return refuse(ErrorCode::FileTooLarge);
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QString value;
        while (m_sheet.next() && !m_sheet.ends("c"_L1)) {
            if (m_sheet.begins("v"_L1))
                value = m_sheet.textInside();
            else if (m_sheet.begins("is"_L1))
                value = m_sheet.textInside("rPh"_L1);
            else
                m_sheet.skip();
        }
        KEZEK_TRY(TableCell cell, cellOf(type, value, style));
        if (cell.text.isEmpty())
            return {};
        while (row.cells.size() <= column)
            row.cells.append(TableCell());
        row.cells[column] = std::move(cell);
        return {};
    }

    Result<TableCell> cellOf(const QString &type, const QString &value, int style) const
    {
        using Kind = TableCell::Kind;
        if (value.size() > mostCellLetters)
            return refuse(ErrorCode::FileTooLarge);
        if (type == u"s") {
            bool ok = false;
            const qint64 index = value.toLongLong(&ok);
            if (!ok || !m_book.strings.has(index))
                return damaged(u"a text that is not there"_s);
            return TableCell{m_book.strings.at(index).trimmed(), Kind::Text};
        }
        if (type == u"inlineStr" || type == u"str")
            return TableCell{withoutEscapes(value).trimmed(), Kind::Text};
        if (type == u"b")
            return TableCell{value.trimmed() == u"1" ? u"TRUE"_s : u"FALSE"_s, Kind::Text};
        if (type == u"e")
            return TableCell{value.trimmed(), Kind::Broken};
        if (type == u"d")
            return TableCell{textOfIso(value.trimmed()), Kind::Text};
        return numberOf(value.trimmed(), style);
    }

    Result<TableCell> numberOf(const QString &value, int style) const
    {
        if (value.isEmpty())
            return TableCell();
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok)
            return damaged(u"a number"_s);
        const XlsxFormat format = m_book.formats.value(style, XlsxFormat::Number);
        const QString day = format == XlsxFormat::Number ? QString() : textOfSerial(number, format, m_book.from1904);
        return day.isEmpty() ? TableCell{textOfNumber(number), TableCell::Kind::Number} : TableCell{day, TableCell::Kind::Text};
    }

    std::unique_ptr<ZipArchive> m_zip;
    XlsxBook m_book;
    Outline m_outline;
    XmlPart m_sheet;
    int m_line = 0;
    int m_read = 0;
};

} // namespace

Result<std::unique_ptr<TableSource>> openXlsx(const QByteArray &bytes)
{
    KEZEK_TRY(auto zip, ZipArchive::open(bytes));
    KEZEK_TRY(XlsxBook book, XlsxBook::read(*zip));
    KEZEK_TRY(Outline outline, outlineOf(*zip, book.sheet));
    KEZEK_TRY(XmlPart sheet, XmlPart::open(*zip, book.sheet, mostSheetBytes));
    return std::make_unique<XlsxSource>(std::move(zip), std::move(book), std::move(outline), std::move(sheet));
}

} // namespace kezek
