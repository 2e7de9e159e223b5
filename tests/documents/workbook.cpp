// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook.h"

#include <QFile>
#include <QMetaEnum>
#include <QTemporaryDir>

#include <zip.h>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray names = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &targets)
{
    QByteArray xml = head + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (qsizetype i = 0; i < targets.size(); ++i)
        xml += "<Relationship Id=\"rId" + QByteArray::number(i + 1) + "\" Type=\"" + kinds + targets[i].first + "\" Target=\"" + targets[i].second + "\"/>";
    return xml + "</Relationships>";
}

} // namespace

QByteArray zipOf(const QMap<QString, QByteArray> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"parts.zip"_s);
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        zipOpenNewFileInZip64(zip, it.key().toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0);
        zipWriteInFileInZip(zip, it->constData(), unsigned(it->size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

QByteArray Workbook::bytes() const
{
    QMap<QString, QByteArray> all;
    all[u"[Content_Types].xml"_s] = head + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";
    all[u"_rels/.rels"_s] = relations({{"officeDocument", "xl/workbook.xml"}});
    all[u"xl/_rels/workbook.xml.rels"_s] = relations({{"worksheet", "worksheets/sheet1.xml"}, {"styles", "styles.xml"}, {"sharedStrings", "/xl/sharedStrings.xml"}, {"worksheet", "worksheets/sheet2.xml"}});
    all[u"xl/workbook.xml"_s] = head + "<workbook" + names + "><workbookPr date1904=\"" + (from1904 ? "1" : "0") + "\"/><sheets>" + sheets + "</sheets></workbook>";
    all[u"xl/styles.xml"_s] = head + "<styleSheet" + names + R"(><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>)";
    QByteArray texts;
    for (const QString &text : strings)
        texts += "<si><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    all[u"xl/sharedStrings.xml"_s] = head + "<sst" + names + ">" + texts + "</sst>";
    all[u"xl/worksheets/sheet1.xml"_s] = head + "<worksheet" + names + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
    all[u"xl/worksheets/sheet2.xml"_s] = head + "<worksheet" + names + R"(><sheetData><row r="1"><c r="A1" t="str"><v>second</v></c></row></sheetData></worksheet>)";
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        all[it.key()] = *it;
    return zipOf(all);
}

QStringList told(const Result<std::unique_ptr<TableSource>> &source)
{
    const auto name = [](const Error &error) { return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(error.code))); };
    if (!source)
        return {name(source.error())};
    QStringList rows;
    TableRow row;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more)
            return {name(more.error())};
        if (!*more)
            return rows;
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells.append(cell.kind == TableCell::Kind::Number ? u'#' + cell.text : cell.kind == TableCell::Kind::Broken ? u'!' + cell.text : cell.text);
        rows.append(u"%1: %2"_s.arg(row.line).arg(cells.join(u'|')));
    }
}

} // namespace kezek::test
