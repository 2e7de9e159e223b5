// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tables/ziparchive.h"

#include <QXmlStreamReader>

namespace kezek {

/// The XML of one part, read as a stream. DTDs are refused, and so is a single word that would not fit into memory.
class XmlPart {
public:
    /// Errors: FileDamaged, FileTooLarge.
    static Result<XmlPart> open(const ZipArchive &zip, const QString &name, qint64 most);

    /// Goes on to the next begin or end of an element, or text. False at the end of the document and after an error.
    bool next();
    /// True at the begin of an element of this name, whatever its namespace.
    bool begins(QLatin1StringView name) const { return m_xml->isStartElement() && m_xml->name() == name; }
    bool ends(QLatin1StringView name) const { return m_xml->isEndElement() && m_xml->name() == name; }
    bool isText() const { return m_xml->isCharacters(); }
    QStringView text() const { return m_xml->text(); }
    /// By its name without namespace; empty when it is not there.
    QString attribute(QLatin1StringView name) const;
    QXmlStreamAttributes attributes() const { return m_xml->attributes(); }
    /// All text until the element that begins here ends, `without` left out ("rPh": how to pronounce it).
    QString textInside(QLatin1StringView without = {});
    /// Reads over the element that begins here.
    void skip();
    /// Why next() said false; nothing at the good end.
    Done outcome() const;

private:
    class Guard;
    explicit XmlPart(std::unique_ptr<QIODevice> part);

    std::unique_ptr<Guard> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
    bool m_dtd = false;

public:
    XmlPart(XmlPart &&) noexcept;
    XmlPart &operator=(XmlPart &&) noexcept;
    ~XmlPart();
};

} // namespace kezek
