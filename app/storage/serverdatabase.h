// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"
#include "storage/sqlconnection.h"
#include "usecases/ports/serveraddress.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>

namespace kezek {

/// A connection to an office on a PostgreSQL server, as the role of one person. Used on the thread that opened it.
class ServerDatabase : public SqlConnection {
public:
    static constexpr int oldestVersion = 15;

    /// Errors: ServerNameUnknown, ServerUnreachable, ServerTlsFailed, ServerLoginRefused, ServerFull, ServerTooOld, DatabaseMissing (no such
    /// database), DatabaseNotOurs (none of our tables in it), DatabaseNewer, DatabaseOlder (unless older ones are let in).
    static Result<std::unique_ptr<ServerDatabase>> open(const ServerAddress &address, const ServerLogin &login, SchemaAge age = SchemaAge::Present);
    /// As the owner: brings the database, which may be empty, to the program's schema.
    static Result<std::unique_ptr<ServerDatabase>> migrate(const ServerAddress &address, const ServerLogin &owner);
    /// To any database of the server, whatever is in it; for setting up.
    static Result<std::unique_ptr<ServerDatabase>> connectTo(const ServerAddress &address, const ServerLogin &login);
    ~ServerDatabase() override;

    SqlSession &session() override { return *m_session; }
    /// Errors: as of open. For `comeback` after the first failure it is tried again and again, with pauses; then once a call, and calls
    /// that follow one another are answered from the last one.
    Done reconnect() override;
    static constexpr std::chrono::seconds comeback{8};
    /// Another database of the same server that is written to may change it too.
    Result<QString> changeMark() override;
    Result<QStringList> engineCheck() override;
    /// Not none: the office is of an older program. Nothing but SignIn and the office's own name may be asked of it, and a copy.
    std::optional<SchemaGap> gap() const { return m_gap; }
    /// The server's clock.
    Result<QDateTime> instant();
    /// The session's person has another one now: what reconnecting logs in with.
    void setPassword(const QString &password);
    /// How many connections there were so far: another number after each reconnecting.
    int connections() const { return m_connections; }
    const ServerAddress &address() const { return m_address; }

private:
    ServerDatabase(ServerAddress address, ServerLogin login);
    Done connect();
    Done connectOnce();
    void close();
    Done setUp();
    Done checkSchema();

    ServerAddress m_address;
    ServerLogin m_login;
    QString m_connection;
    Watchdog m_watchdog;
    std::unique_ptr<SqlSession> m_session;
    int m_connections = 0;
    std::optional<SchemaAge> m_age; ///< what open() lets in; looked at after each reconnecting, for it may have been brought along meanwhile
    std::optional<SchemaGap> m_gap;
    QDeadlineTimer m_comeback{QDeadlineTimer::Forever}; ///< after a loss: until when it is waited for
    QDeadlineTimer m_rest;                              ///< until then the last failure stands
    Done m_lastTry;
};

} // namespace kezek
