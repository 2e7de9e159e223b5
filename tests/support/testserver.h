// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/serveroffice.h"

namespace kezek::test {

/// The PostgreSQL that ctest starts for the tests (support/postgresql/server). The same test program runs on both: as "name" on SQLite
/// and as "name@postgresql" here, which KEZEK_TEST_SERVER tells it.
class TestServer {
public:
    /// This run is on PostgreSQL.
    static bool isWanted();
    static ServerAddress address(const QString &database);
    static ServerLogin administrator();
    /// Who owns the offices of tests.
    static ServerLogin owner();
    /// Runs a statement in the database "postgres".
    static void run(const QString &sql);
    /// As whoever keeps the server could, with triggers and foreign keys asleep.
    static void tamper(const ServerAddress &office, const QStringList &statements);

    /// A database of one test, copied from a template that the first test program makes for all.
    class Database {
    public:
        explicit Database(const NewOffice &office);
        ~Database();
        Database(const Database &) = delete;
        Database &operator=(const Database &) = delete;
        ServerAddress address() const { return TestServer::address(m_name); }
        std::unique_ptr<ServerDatabase> open() const;

    private:
        QString m_name;
    };
};

} // namespace kezek::test
