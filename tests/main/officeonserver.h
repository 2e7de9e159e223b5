// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/console.h"
#include "support/builders.h"
#include "support/testserver.h"

namespace kezek::test {

/// The name of an office on the tests' PostgreSQL that a test makes with kezek-admin, as an administrator does. Its database, its roles and
/// its workers' logins go with the object.
class OfficeOnServer {
public:
    OfficeOnServer();
    ~OfficeOnServer();
    OfficeOnServer(const OfficeOnServer &) = delete;
    OfficeOnServer &operator=(const OfficeOnServer &) = delete;

    QString name() const { return m_name; }
    QString address(const QString &database = {}) const;
    /// Roles belong to the whole server, so each test has logins of its own: "registrar_1a2b3c4d".
    QString login(const QString &word) const { return word + u'_' + m_mark; }
    QString owner() const { return ownerOf(m_name); }
    static QString password() { return QStringLiteral("tests-own-password"); }

    /// kezek-admin, with every password that it may ask for.
    Ran run(const QStringList &arguments, Around around = {}) const;
    /// init, with login("admin") as the first administrator.
    Ran init() const;
    /// As the owner, by the program's own storage; the server's clock.
    std::unique_ptr<SqlStore> open(const QString &database = {}) const;
    qint64 count(const QString &sql, const QString &database = {}) const;

private:
    QString m_mark;
    QString m_name;
};

} // namespace kezek::test
