// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/serverdatabase.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>

class QSocketNotifier;
struct pg_conn;

namespace kezek {

/// The feed's own connection, on a thread of its own: hears what others say on the channel, says what it is given, and comes back by itself
/// when it breaks. Made anywhere, then moved to its thread; start(), stop() and the slots run there.
class FeedLine : public QObject {
    Q_OBJECT
public:
    /// The least between two sayings: many COMMITs become one. Measured: a NOTIFY in each business transaction leaves 16 writers 0.04–0.24
    /// of their rate, one every 10 ms outside them 0.82–1.03.
    static constexpr int apartMs = 10;
    static constexpr int signOfLifeMs = 5000;

    FeedLine(ServerAddress address, ServerLogin login);
    ~FeedLine() override;

    void start();
    void stop();
    void usePassword(const QString &password) { m_login.password = password; }
    /// Something was written here. Any thread.
    void wrote();
    /// One line for the others, in its turn.
    void say(const QString &line);

signals:
    /// Another workstation's line; `who` tells their connections apart.
    void heard(int who, const QString &line);
    /// It listens: anew, when it did before, and what was said in between is not known.
    void listening();
    /// It hears nothing from here on, until it listens again.
    void deaf();

private:
    Done open();
    void tryOpen();
    void lost();
    void watchSocket();
    void sendWaiting();
    void flush();
    void askSignOfLife();
    void receive();

    ServerAddress m_address;
    ServerLogin m_login;
    std::unique_ptr<ServerDatabase> m_database;
    pg_conn *m_connection = nullptr; ///< the database's own; null while there is none
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_send;
    QTimer m_again;
    QTimer m_life;
    QElapsedTimer m_sentAt;
    QStringList m_lines;
    std::atomic<bool> m_wrote = false;
};

} // namespace kezek
