// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/programclock.h"
#include "main/common/serverclock.h"
#include "main/common/systemrandom.h"
#include "storage/sqlstore.h"
#include "usecases/ports/serveraddress.h"

namespace kezek {

/// Where this user's office lies when nothing else is said, KEZEK_DATABASE or a file. officeOfThisPc() asks the PC's connection file too.
QString defaultDatabasePath();

/// A local day or instant as `--at` gives it, in UTC; empty for anything else.
std::optional<QDateTime> parseAt(const QString &typed);

/// Where an office lies, and who comes in where that is a server.
struct OfficePlace {
    QString place; ///< a file, or postgresql://… (ServerAddress)
    ServerLogin login;

    bool isServer() const { return ServerAddress::isOne(place); }
};

/// Opens a server's office, which goes by the server's clock. Call it on the thread that keeps the store. Errors: FieldNotUnderstood (no
/// address), those of ServerDatabase::open.
struct ServerStore {
    std::unique_ptr<SqlStore> store;
    std::shared_ptr<ServerClock> clock; ///< the store's; its now() is for any thread, and outlives the store
};
Result<ServerStore> openServerStore(const OfficePlace &place);

/// An office opened on one thread, for the console and for jobs.
class OpenOffice {
public:
    /// `at`: null, or the instant to hold a training office at. Errors: those of Database::open and of openServerStore, TrainingOnly.
    static Result<std::unique_ptr<OpenOffice>> open(const OfficePlace &place, const QDateTime &at = {});
    static Result<std::unique_ptr<OpenOffice>> open(const QString &path, const QDateTime &at = {}) { return open(OfficePlace{path, {}}, at); }

    Store &store() { return *m_store; }
    SqlConnection &database() { return m_store->connection(); }
    Random &random() { return m_random; }
    const OfficeInfo &info() const { return m_info; }
    const OfficePlace &place() const { return m_place; }

private:
    OpenOffice() = default;
    Result<std::unique_ptr<SqlStore>> storeAt(const QDateTime &at) const;

    OfficePlace m_place;
    SystemRandom m_random;
    std::unique_ptr<SqlStore> m_store;
    OfficeInfo m_info;
};

} // namespace kezek
