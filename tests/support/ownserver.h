// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/serveroffice.h"

#include <QStringList>
#include <QTemporaryDir>

namespace kezek::test {

/// A PostgreSQL of one test, which may be frozen, killed or filled up: the tests' common one (testserver.h) must not be. Gone with the object.
class OwnServer {
public:
    /// `settings`: lines of postgresql.conf. `data`: an empty folder for its data, where not in /tmp.
    explicit OwnServer(const QStringList &settings = {}, const QString &data = {});
    ~OwnServer();
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    /// Begins anew as a stand-by of another one, with its own port.
    void follow(const OwnServer &first, const QStringList &settings = {});
    /// The stand-by takes writes from here on.
    void promote();
    /// Every process of it stops in mid-air; its connections stay open.
    void freeze();
    void thaw();
    /// SIGKILL to every process of it at once.
    void kill();

    int port() const;
    ServerAddress address(const QString &database) const { return {{{QStringLiteral("127.0.0.1"), port()}}, database, {}}; }
    ServerLogin administrator() const;
    ServerLogin ownerOfOffice() const;
    /// Makes an office in the database "kezek".
    void makeOffice();
    /// As the administrator.
    void run(const QString &sql, const QString &database = QStringLiteral("postgres"));
    QString folder() const { return told().value(0); }

private:
    QStringList told() const;
    void command(const QStringList &arguments, const QString &data = {});
    QList<qint64> processes() const;

    QTemporaryDir m_place;
    bool m_frozen = false;
};

} // namespace kezek::test
