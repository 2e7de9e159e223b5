// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsxbook.h"

#include "documents/tables/tablelimits.h"

#include <QDir>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a part's relations lead: by their id, and by the last word of their kind ("styles").
struct Relations {
    QHash<QString, QString> byId;
    QHash<QString, QString> byKind;
    QHash<QString, QString> kindOfId;
};

/// "xl/workbook.xml" is described by "xl/_rels/workbook.xml.rels"; targets are written from the part's folder or from the top.
Result<Relations> relationsOf(const ZipArchive &zip, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString name = folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    Relations relations;
    if (!zip.has(name))
        return relations;
    KEZEK_TRY(XmlPart xml, XmlPart::open(zip, name, mostPartBytes));
    while (xml.next()) {
        if (!xml.begins("Relationship"_L1))
            continue;
        const QString target = xml.attribute("Target"_L1);
        const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        const QString kind = xml.attribute("Type"_L1).section(u'/', -1);
        relations.byId.insert(xml.attribute("Id"_L1), path);
        relations.kindOfId.insert(xml.attribute("Id"_L1), kind);
        relations.byKind.insert(kind, path);
    }
    KEZEK_CHECK(xml.outcome());
    return relations;
}

/// The sheet's id is the one attribute of another namespace: r:id beside sheetId.
Done readWorkbook(const ZipArchive &zip, const QString &part, const Relations &relations, XlsxBook &book)
{
    KEZEK_TRY(XmlPart xml, XmlPart::open(zip, part, mostPartBytes));
    if (xml.next() && !xml.begins("workbook"_L1))
        return refuse(ErrorCode::FileNotText, {}, {}, u"another kind of document"_s);
    while (xml.next()) {
        if (xml.begins("workbookPr"_L1)) {
            const QString flag = xml.attribute("date1904"_L1);
            book.from1904 = flag == u"1" || flag == u"true";
        } else if (xml.begins("sheet"_L1) && book.sheet.isEmpty()) {
            const QString state = xml.attribute("state"_L1);
            const QString id = xml.attribute("id"_L1);
            if ((state.isEmpty() || state == u"visible") && relations.kindOfId.value(id) == u"worksheet")
                book.sheet = relations.byId.value(id);
        }
    }
    KEZEK_CHECK(xml.outcome());
    if (book.sheet.isEmpty() || !zip.has(book.sheet))
        return refuse(ErrorCode::FileDamaged, {}, {}, u"no sheet that is shown"_s);
    return {};
}

/// The formats that have a number and no code.
XlsxFormat builtIn(int id)
{
    if (id == 22)
        return XlsxFormat::Instant;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return XlsxFormat::Time;
    const bool day = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return day ? XlsxFormat::Day : XlsxFormat::Number;
}

Done readStyles(const ZipArchive &zip, const QString &part, XlsxBook &book)
{
    KEZEK_TRY(XmlPart xml, XmlPart::open(zip, part, mostPartBytes));
    QHash<int, XlsxFormat> own;
    bool ofCells = false;
    while (xml.next()) {
        if (xml.begins("numFmt"_L1)) {
            own.insert(xml.attribute("numFmtId"_L1).toInt(), formatOfCode(xml.attribute("formatCode"_L1)));
        } else if (xml.begins("cellXfs"_L1) || xml.ends("cellXfs"_L1)) {
            ofCells = xml.begins("cellXfs"_L1);
        } else if (ofCells && xml.begins("xf"_L1)) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            book.formats.append(own.value(id, builtIn(id)));
        }
    }
    return xml.outcome();
}

Done readStrings(const ZipArchive &zip, const QString &part, XlsxBook &book)
{
    KEZEK_TRY(XmlPart xml, XmlPart::open(zip, part, mostStringsBytes));
    while (xml.next()) {
        if (!xml.begins("si"_L1))
            continue;
        const QString text = xml.textInside("rPh"_L1);
        if (text.size() > mostCellLetters)
            return refuse(ErrorCode::FileTooLarge);
        book.strings.append(withoutEscapes(text));
    }
    return xml.outcome();
}

} // namespace

Result<XlsxBook> XlsxBook::read(const ZipArchive &zip)
{
    KEZEK_TRY(const Relations top, relationsOf(zip, {}));
    const QString workbook = top.byKind.value(u"officeDocument"_s);
    if (workbook.isEmpty() || workbook.endsWith(u".bin"_s) || !zip.has(workbook))
        return refuse(zip.has(u"[Content_Types].xml"_s) ? ErrorCode::FileDamaged : ErrorCode::FileNotText);
    KEZEK_TRY(const Relations relations, relationsOf(zip, workbook));
    XlsxBook book;
    KEZEK_CHECK(readWorkbook(zip, workbook, relations, book));
    if (const QString part = relations.byKind.value(u"styles"_s); !part.isEmpty())
        KEZEK_CHECK(readStyles(zip, part, book));
    if (const QString part = relations.byKind.value(u"sharedStrings"_s); !part.isEmpty() && zip.has(part))
        KEZEK_CHECK(readStrings(zip, part, book));
    return book;
}

} // namespace kezek
