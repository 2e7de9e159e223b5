// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/connectionfile.h"

#include "main/common/office/openoffice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Read = tl::expected<ServerAddress, QString>;

QString say(const char *text) { return QCoreApplication::translate("ConnectionFile", text); }

constexpr qint64 longest = 64 * 1024;
const QStringList settings{u"server"_s, u"port"_s, u"database"_s, u"certificate"_s};

QStringList places()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    for (QString &folder : folders)
        folder += u"/kezek/connection.conf"_s;
    return folders;
}

/// One value and the line it stands in.
struct Line {
    int number = 0;
    QString value;
};

/// The lines of one file, and what is wrong with them.
class Reading {
public:
    explicit Reading(QString path) : m_path(std::move(path)) {}
    Read run();

private:
    tl::unexpected<QString> wrong(const char *text) const { return tl::unexpected(say(text).arg(m_path)); }
    tl::unexpected<QString> wrong(const char *text, int line, const QString &what) const
    {
        return tl::unexpected(say(text).arg(m_path).arg(line).arg(what));
    }
    tl::expected<QString, QString> text() const;
    tl::expected<void, QString> take(int number, const QString &line);
    tl::expected<int, QString> port() const;
    tl::expected<QString, QString> certificate() const;

    QString m_path;
    QMap<QString, Line> m_lines;
};

tl::expected<QString, QString> Reading::text() const
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "The connection file cannot be read: %1. No office was opened. Let every user of this PC read it, or ask whoever set up this PC."));
    const QByteArray bytes = file.read(longest + 1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() > longest || text.contains(QChar::Null))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "The connection file is no text in UTF-8: %1. No office was opened. Write it anew in a plain text editor."));
    return text;
}

tl::expected<void, QString> Reading::take(int number, const QString &line)
{
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
        return {};
    if (!line.contains(u'='))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "Line %2 of the connection file %1 has no “=”: “%3”. No office was opened. Write the line as “server = db.office.kz”, or begin it with “#”."), number, line);
    const QString name = line.section(u'=', 0, 0).trimmed();
    const QString value = line.section(u'=', 1).trimmed();
    if (!settings.contains(name))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "Line %2 of the connection file %1 names a setting that there is not: “%3”. No office was opened. The settings are server, port, database and certificate."), number, name);
    if (m_lines.contains(name))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "Line %2 of the connection file %1 says “%3” for the second time. No office was opened. Leave one of the two lines."), number, name);
    if (value.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "Line %2 of the connection file %1 gives “%3” no value. No office was opened. Write the value behind “=”, or take the line out."), number, name);
    m_lines.insert(name, {number, value});
    return {};
}

tl::expected<int, QString> Reading::port() const
{
    if (!m_lines.contains(u"port"_s))
        return ServerAddress::defaultPort;
    const Line line = m_lines.value(u"port"_s);
    bool isNumber = false;
    const int port = line.value.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "Line %2 of the connection file %1 gives no port: “%3”. No office was opened. Write a number from 1 to 65535, or take the line out: then it is 5432."), line.number, line.value);
    return port;
}

tl::expected<QString, QString> Reading::certificate() const
{
    if (!m_lines.contains(u"certificate"_s))
        return QString();
    const Line line = m_lines.value(u"certificate"_s);
    const QString path = QFileInfo(m_path).absoluteDir().absoluteFilePath(line.value);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "Line %2 of the connection file %1 names a certificate that cannot be read: “%3”. No office was opened. Lay the certificate there, and let every user of this PC read it."), line.number, path);
    return path;
}

Read Reading::run()
{
    KEZEK_TRY(const QString all, text());
    int number = 0;
    for (const QString &line : all.split(u'\n'))
        KEZEK_CHECK(take(++number, line.trimmed()));
    if (!m_lines.contains(u"server"_s))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "The connection file names no server: %1. No office was opened. Add a line such as “server = db.office.kz”."));
    ServerAddress address;
    KEZEK_TRY(const int portOfAll, port());
    KEZEK_TRY(address.rootCertificate, certificate());
    const Line server = m_lines.value(u"server"_s);
    for (const QString &host : server.value.split(u','))
        address.hosts.append({host.trimmed(), portOfAll});
    address.database = m_lines.value(u"database"_s, {0, u"kezek"_s}).value;
    const auto twoWords = [](const ServerAddress::Host &host) { return std::any_of(host.name.cbegin(), host.name.cend(), [](QChar c) { return c.isSpace(); }); };
    // As it is kept and read again.
    const auto understood = ServerAddress::parse(address.text());
    if (!understood || *understood != address || std::any_of(address.hosts.cbegin(), address.hosts.cend(), twoWords))
        return wrong(QT_TRANSLATE_NOOP("ConnectionFile", "Line %2 of the connection file %1 gives no name of a server: “%3”. No office was opened. Write a name such as db.office.kz, and several with commas between them."), server.number, server.value);
    return address;
}

} // namespace

QString connectionfile::proposedPath()
{
    return places().value(0);
}

QString connectionfile::ofThisPc()
{
    for (const QString &path : places())
        if (QFileInfo::exists(path))
            return path;
    return {};
}

Read connectionfile::read(const QString &path)
{
    return Reading(path).run();
}

tl::expected<QString, QString> officeOfThisPc()
{
    const QString file = connectionfile::ofThisPc();
    if (qEnvironmentVariableIsSet("KEZEK_DATABASE") || file.isEmpty())
        return defaultDatabasePath();
    KEZEK_TRY(const ServerAddress address, connectionfile::read(file));
    return address.text();
}

} // namespace kezek
