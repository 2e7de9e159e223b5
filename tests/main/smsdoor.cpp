// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/smsdoor.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

SmsDoor::SmsDoor()
{
    connect(&m_server, &QTcpServer::newConnection, this, &SmsDoor::greet);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the SMS provider");
}

QString SmsDoor::url() const
{
    return u"http://127.0.0.1:%1/cgi-bin/sendsms"_s.arg(m_server.serverPort());
}

void SmsDoor::greet()
{
    while (QTcpSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QTcpSocket::readyRead, this, [this, caller] { read(caller); });
        connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
    }
}

void SmsDoor::read(QTcpSocket *caller)
{
    static const QRegularExpression length(u"^content-length: *(\\d+)"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QByteArray sent = caller->property("sent").toByteArray() + caller->readAll();
    caller->setProperty("sent", sent);
    const qsizetype end = sent.indexOf("\r\n\r\n");
    const auto said = length.match(QString::fromLatin1(sent.left(end)));
    if (end < 0 || sent.size() < end + 4 + said.captured(1).toInt())
        return;
    caller->setProperty("sent", {});
    const QString text = QString::fromUtf8(sent.mid(end + 4));
    m_received.append(text);
    if (m_word.isEmpty() || !text.contains(m_word))
        caller->write("HTTP/1.1 202 Accepted\r\nContent-Type: text/plain\r\nContent-Length: 24\r\n\r\n0: Accepted for delivery");
}

} // namespace kezek::test
