// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/programclock.h"
#include "main/common/systemrandom.h"
#include "storage/database.h"
#include "storage/sqlstore.h"

namespace kezek {

/// Where this user's office lies when nothing else is said.
QString defaultDatabasePath();

/// A local day or instant as `--at` gives it, in UTC; empty for anything else.
std::optional<QDateTime> parseAt(const QString &typed);

/// An office opened on one thread, for the console and for jobs.
class OpenOffice {
public:
    /// `at`: null, or the instant to hold a training office at. Errors: those of Database::open, TrainingOnly.
    static Result<std::unique_ptr<OpenOffice>> open(const QString &path, const QDateTime &at = {});

    Store &store() { return *m_store; }
    Database &database() { return *m_database; }
    Random &random() { return m_random; }
    const OfficeInfo &info() const { return m_info; }

private:
    OpenOffice() = default;
    ProgramClock m_clock;
    SystemRandom m_random;
    Database *m_database = nullptr; ///< owned by the store
    std::unique_ptr<SqlStore> m_store;
    OfficeInfo m_info;
};

} // namespace kezek
