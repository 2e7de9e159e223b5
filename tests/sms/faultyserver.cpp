// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWhole(const QByteArray &request)
{
    static const QRegularExpression length(u"content-length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto match = length.match(QString::fromLatin1(request.left(end)));
    return request.size() - end - 4 >= match.captured(1).toInt();
}

} // namespace

FaultyServer::FaultyServer(Manner manner, const QByteArray &status, const QByteArray &body)
    : m_manner(manner), m_status(status), m_body(body)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
}

void FaultyServer::behave(Manner manner, const QByteArray &status, const QByteArray &body)
{
    m_manner = manner;
    m_status = status;
    m_body = body;
}

QString FaultyServer::url() const
{
    return u"http://127.0.0.1:%1/cgi-bin/sendsms"_s.arg(serverPort());
}

void FaultyServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
        *request += socket->readAll();
        if (!isWhole(*request))
            return;
        m_requests.append(std::exchange(*request, {}));
        answer(socket);
    });
}

void FaultyServer::answer(QTcpSocket *socket) const
{
    const QByteArray head = "HTTP/1.1 " + m_status + "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(m_body.size());
    switch (m_manner) {
    case Manner::Answer:
        socket->write(head + "\r\n\r\n" + m_body);
        break;
    case Manner::CloseAtOnce:
        break;
    case Manner::Reset:
        socket->abort();
        return;
    case Manner::CloseInHead:
        socket->write(head.left(head.size() / 2));
        break;
    case Manner::CloseInBody:
        socket->write(head + "\r\n\r\n" + m_body.left(m_body.size() / 2));
        break;
    case Manner::Hang:
        return;
    }
    socket->disconnectFromHost();
}

} // namespace kezek::tests
