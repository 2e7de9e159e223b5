// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xmlpart.h"

#include "documents/tables/tablelimits.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

/// Hands the bytes on, and no more of them once the reader has long taken without finding a word of XML: the text of one endless cell.
class XmlPart::Guard : public QIODevice {
public:
    explicit Guard(std::unique_ptr<QIODevice> part) : m_part(std::move(part)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_failed || m_part->atEnd(); }
    void found() { m_silent = 0; }
    bool tooLarge() const { return m_tooLarge; }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = m_failed ? -1 : m_part->read(data, most);
        m_silent += got;
        if (got < 0 || m_silent > mostSilentBytes) {
            m_failed = true;
            m_tooLarge = m_tooLarge || m_silent > mostSilentBytes || m_part->errorString() == u"too large"_s;
            return -1;
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_part;
    qint64 m_silent = 0;
    bool m_failed = false;
    bool m_tooLarge = false;
};

XmlPart::XmlPart(std::unique_ptr<QIODevice> part)
    : m_device(std::make_unique<Guard>(std::move(part))), m_xml(std::make_unique<QXmlStreamReader>(m_device.get()))
{
}

XmlPart::XmlPart(XmlPart &&) noexcept = default;
XmlPart &XmlPart::operator=(XmlPart &&) noexcept = default;
XmlPart::~XmlPart() = default;

Result<XmlPart> XmlPart::open(const ZipArchive &zip, const QString &name, qint64 most)
{
    KEZEK_TRY(auto part, zip.part(name, most));
    return XmlPart(std::move(part));
}

bool XmlPart::next()
{
    while (!m_dtd && !m_xml->atEnd()) {
        const auto token = m_xml->readNext();
        m_device->found();
        m_dtd = token == QXmlStreamReader::DTD;
        if (!m_dtd && (m_xml->isStartElement() || m_xml->isEndElement() || m_xml->isCharacters()))
            return true;
    }
    return false;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

QString XmlPart::textInside(QLatin1StringView without)
{
    QString text;
    for (int depth = 1; depth > 0 && next();) {
        if (!without.isEmpty() && begins(without))
            skip();
        else if (m_xml->isStartElement())
            ++depth;
        else if (m_xml->isEndElement())
            --depth;
        else if (text.size() <= mostCellLetters)
            text += m_xml->text();
    }
    return text;
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0 && next();)
        depth += m_xml->isStartElement() ? 1 : m_xml->isEndElement() ? -1 : 0;
}

Done XmlPart::outcome() const
{
    if (m_device->tooLarge())
        return refuse(ErrorCode::FileTooLarge);
    if (m_dtd || m_device->failed() || m_xml->hasError())
        return refuse(ErrorCode::FileDamaged, {}, {}, m_xml->errorString());
    return {};
}

} // namespace kezek
