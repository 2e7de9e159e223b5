// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testserver.h"

namespace kezek::test {

/// An office of its own on the tests' PostgreSQL whose workers log in themselves. Roles belong to the whole server and tests run beside
/// each other: the names of database and logins are like no other's, and go with the office.
class LoginOffice {
public:
    LoginOffice();
    /// Founded so, but for the administrator's login.
    explicit LoginOffice(NewOffice kind);
    ~LoginOffice();
    LoginOffice(const LoginOffice &) = delete;
    LoginOffice &operator=(const LoginOffice &) = delete;

    ServerAddress address() const { return TestServer::address(m_name); }
    ServerLogin owner() const;
    ServerLogin administrator() const;
    /// A login that no other office of the server has.
    QString loginOf(const QString &name) const { return name + u'_' + m_name; }
    /// A worker who needs no other password first.
    ServerLogin add(Role role, const QString &name, const QString &password);
    /// As the owner, with the server's clock; a store of one's own.
    SqlStore &store() { return *m_store; }
    /// Stays with the thread.
    std::unique_ptr<SqlStore> openAs(const ServerLogin &login) const;
    /// What stands in the way of logging in; nothing when it works.
    std::optional<ErrorCode> refusal(const ServerLogin &login) const;
    QStringList groupsOf(const QString &login);

private:
    QString m_name;
    QString m_password; ///< of the administrator
    std::unique_ptr<SqlStore> m_store;
};

} // namespace kezek::test
