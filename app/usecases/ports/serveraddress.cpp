// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ports/serveraddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString scheme = u"postgresql://"_s;
const QString certificateKey = u"rootcert"_s;

std::optional<ServerAddress::Host> hostOf(const QString &text)
{
    // A name, an IPv4 address, an IPv6 address in brackets, or a folder as %2Frun%2Fpostgresql.
    static const QRegularExpression shape(uR"(^(\[[0-9A-Fa-f:.]+\]|[^:/\[\]\s]+)(?::(\d{1,5}))?$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    QString name = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
    if (name.startsWith(u'['))
        name = name.sliced(1, name.size() - 2);
    const int port = match.hasCaptured(2) ? match.captured(2).toInt() : ServerAddress::defaultPort;
    return port >= 1 && port <= 65535 ? std::optional(ServerAddress::Host{name, port}) : std::nullopt;
}

QString textOf(const ServerAddress::Host &host)
{
    const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : QString::fromLatin1(QUrl::toPercentEncoding(host.name));
    return host.port == ServerAddress::defaultPort ? name : u"%1:%2"_s.arg(name).arg(host.port);
}

} // namespace

bool ServerAddress::isOne(const QString &text)
{
    return text.trimmed().startsWith(scheme);
}

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    const auto wrong = refuse(ErrorCode::FieldNotUnderstood, u"address"_s, {text});
    if (!isOne(text))
        return wrong;
    const QString rest = text.trimmed().sliced(scheme.size());
    const QString path = rest.section(u'?', 0, 0);
    if (path.count(u'/') != 1)
        return wrong;
    ServerAddress address;
    for (const QString &part : path.section(u'/', 0, 0).split(u',')) {
        const auto host = hostOf(part);
        if (!host)
            return wrong;
        address.hosts.append(*host);
    }
    address.database = QUrl::fromPercentEncoding(path.section(u'/', 1).toUtf8());
    const QUrlQuery query(rest.section(u'?', 1));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        if (key != certificateKey)
            return wrong;
    address.rootCertificate = query.queryItemValue(certificateKey, QUrl::FullyDecoded);
    return address.database.isEmpty() ? Result<ServerAddress>(wrong) : address;
}

QString ServerAddress::text() const
{
    QStringList names;
    for (const Host &host : hosts)
        names.append(textOf(host));
    QString all = scheme + names.join(u',') + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(database));
    if (!rootCertificate.isEmpty())
        all += u'?' + certificateKey + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(rootCertificate));
    return all;
}

bool ServerAddress::isLocal() const
{
    return std::all_of(hosts.cbegin(), hosts.cend(), [](const Host &host) {
        return host.name.startsWith(u'/') || host.name == u"localhost"_s || host.name == u"::1"_s || host.name.startsWith(u"127."_s);
    });
}

} // namespace kezek
