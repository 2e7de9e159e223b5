// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace kezek::tests {

/// An HTTP server on 127.0.0.1 that misbehaves as told, and counts the requests that it read whole.
class FaultyServer : public QTcpServer {
    Q_OBJECT
public:
    enum class Manner {
        Answer,          ///< `answer`, then closes
        CloseAtOnce,     ///< reads the request, closes without a word
        Reset,           ///< the same with a reset
        CloseInHead,     ///< half a status line and headers
        CloseInBody,     ///< less than Content-Length promised
        Hang,            ///< reads the request, never answers
    };

    explicit FaultyServer(Manner manner = Manner::Answer, const QByteArray &status = "202 Accepted",
                          const QByteArray &body = "0: Accepted for delivery");
    void behave(Manner manner, const QByteArray &status = "202 Accepted", const QByteArray &body = "0: Accepted for delivery");
    QString url() const;
    int requests() const { return int(m_requests.size()); }
    /// Head and body as they came.
    QList<QByteArray> seen() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket) const;

    Manner m_manner;
    QByteArray m_status;
    QByteArray m_body;
    QList<QByteArray> m_requests;
};

} // namespace kezek::tests
