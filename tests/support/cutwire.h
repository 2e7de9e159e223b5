// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <memory>

namespace kezek::test {

/// A wire between a client and a port of this PC that can be cut: then nothing comes through any more, in either direction, and nobody is
/// told, as when a cable is pulled behind a switch. Works on a thread of its own.
class CutWire {
public:
    explicit CutWire(int to)
    {
        m_thread.start();
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, to] { join(to); });
        QMetaObject::invokeMethod(
            &m_server, [this] { return m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    }
    ~CutWire()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket *>());
                m_server.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    CutWire(const CutWire &) = delete;
    CutWire &operator=(const CutWire &) = delete;

    int port() const { return m_server.serverPort(); }
    void cut() { m_cut = true; }
    /// Whoever comes now comes through; what was said meanwhile is lost, and with it the old connections.
    void mend()
    {
        QMetaObject::invokeMethod(
            &m_server, [this] { qDeleteAll(m_server.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly)); }, Qt::BlockingQueuedConnection);
        m_cut = false;
    }

private:
    void join(int to)
    {
        while (QTcpSocket *near = m_server.nextPendingConnection()) {
            auto *far = new QTcpSocket(&m_server);
            far->connectToHost(QHostAddress::LocalHost, quint16(to));
            pass(near, far);
            pass(far, near);
        }
    }
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray said = from->readAll();
            if (!m_cut)
                to->write(said);
        });
        QObject::connect(from, &QTcpSocket::disconnected, to, [this, to] {
            if (!m_cut)
                to->disconnectFromHost();
        });
    }

    QThread m_thread;
    QTcpServer m_server;
    std::atomic<bool> m_cut = false;
};

} // namespace kezek::test
