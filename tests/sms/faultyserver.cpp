// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"

#include <QRegularExpression>
#include <QSslSocket>

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
}

void FaultyServer::incomingConnection(qintptr handle)
{
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_manner == Manner::CloseOnAccept) {
        socket->disconnectFromHost();
        return;
    }
    serve(socket);
    if (auto *secured = qobject_cast<QSslSocket *>(socket)) {
        secured->setSslConfiguration(*m_tls);
        secured->startServerEncryption();
    }
}

void FaultyServer::behave(Manner manner, const QByteArray &status, const QByteArray &body)
{
    m_manner = manner;
    m_status = status;
    m_body = body;
}

QString FaultyServer::url() const
{
    return u"%1://127.0.0.1:%2/cgi-bin/sendsms"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort());
}

void FaultyServer::serve(QTcpSocket *socket)
{
    auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
        m_begun += request->isEmpty();
        *request += socket->readAll();
        if (m_manner == Manner::CloseInRequest) {
            socket->disconnectFromHost();
            return;
        }
        if (!isWhole(*request))
            return;
        m_requests.append(std::exchange(*request, {}));
        answer(socket);
    });
}

void FaultyServer::answer(QTcpSocket *socket) const
{
    const auto head = [this](qsizetype length) {
        return "HTTP/1.1 " + m_status + "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
    };
    const QByteArray half = m_body.left(m_body.size() / 2);
    const QByteArray right = head(m_body.size());
    switch (m_manner) {
    case Manner::CloseOnAccept:
    case Manner::CloseInRequest:
    case Manner::CloseAtOnce: break;
    case Manner::Answer: socket->write(right + m_body); break;
    case Manner::Reset: socket->abort(); return;
    case Manner::CloseInStatus: socket->write(right.left(5)); break;
    case Manner::CloseInHead: socket->write(right.left(right.size() / 2)); break;
    case Manner::CloseInBody: socket->write(right + half); break;
    case Manner::Hang: return;
    case Manner::HangInHead: socket->write(right.left(right.size() / 2)); return;
    case Manner::HangInBody: socket->write(right + half); return;
    case Manner::PromiseMore: socket->write(head(m_body.size() + 10) + m_body); break;
    case Manner::PromiseLess: socket->write(head(half.size()) + m_body); break;
    case Manner::CutChunk:
        socket->write("HTTP/1.1 " + m_status + "\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(m_body.size(), 16) + "\r\n" + m_body);
        break;
    }
    socket->disconnectFromHost();
}

} // namespace kezek::tests
