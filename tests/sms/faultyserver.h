// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace kezek::tests {

/// An HTTP server on 127.0.0.1 that misbehaves as told, and counts the requests that it read whole.
class FaultyServer : public QTcpServer {
    Q_OBJECT
public:
    enum class Manner {
        Answer,          ///< `answer`, then closes
        CloseOnAccept,   ///< before a word, over TLS before it is agreed
        CloseInRequest,  ///< at the first bytes of the request
        CloseAtOnce,     ///< reads the request, closes without a word
        Reset,           ///< the same with a reset
        CloseInStatus,   ///< half a status line
        CloseInHead,     ///< half of the head
        CloseInBody,     ///< less than Content-Length promised
        Hang,            ///< reads the request, never answers
        HangInHead,
        HangInBody,
        PromiseMore,     ///< Content-Length is more than comes
        PromiseLess,     ///< Content-Length is less than comes
        CutChunk,        ///< a chunked answer without its end
    };

    explicit FaultyServer(Manner manner = Manner::Answer, const QByteArray &status = "202 Accepted",
                          const QByteArray &body = "0: Accepted for delivery");
    void behave(Manner manner, const QByteArray &status = "202 Accepted", const QByteArray &body = "0: Accepted for delivery");
    /// Over TLS from now on.
    void secure(const QSslConfiguration &tls) { m_tls = tls; }
    QString url() const;
    /// Connections on which a request began.
    int begun() const { return m_begun; }
    int requests() const { return int(m_requests.size()); }
    /// Head and body as they came.
    QList<QByteArray> seen() const { return m_requests; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket) const;

    Manner m_manner;
    QByteArray m_status;
    QByteArray m_body;
    QList<QByteArray> m_requests;
    int m_begun = 0;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace kezek::tests
