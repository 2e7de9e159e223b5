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
    /// A login of a worker, made when it is missing; the password is the owner's. All offices of tests share it.
    static ServerLogin worker(const QString &login, Role role);
    /// Runs a statement in the database "postgres".
    static void run(const QString &sql);
    /// As whoever keeps the server could, with triggers and foreign keys asleep.
    static void tamper(const ServerAddress &office, const QStringList &statements);

    /// A database of one test, copied from a template that the first test program makes for all.
    class Database {
    public:
        explicit Database(const NewOffice &office);
        /// One that another process made and will drop.
        explicit Database(const ServerAddress &made) : m_name(made.database), m_isOurs(false) {}
        ~Database();
        Database(const Database &) = delete;
        Database &operator=(const Database &) = delete;
        ServerAddress address() const { return TestServer::address(m_name); }
        std::unique_ptr<ServerDatabase> open() const;
        /// As the login of a worker, which is made when it is missing, with the rights of this role.
        std::unique_ptr<ServerDatabase> openAs(const QString &login, Role role) const;

    private:
        QString m_name;
        bool m_isOurs = true;
    };
};

} // namespace kezek::test
