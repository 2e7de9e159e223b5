// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/serverdatabase.h"
#include "storage/sqlstore.h"
#include "support/builders.h"
#include "usecases/inquiries/askquestion.h"

#include <QUuid>

namespace kezek::test {

/// A store at a server office whose clock stands.
inline std::unique_ptr<SqlStore> storeAt(const ServerAddress &address, const ServerLogin &login)
{
    const auto now = [] { return QDateTime(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC); };
    return std::make_unique<SqlStore>(need(ServerDatabase::open(address, login)), now, PasswordCost::Least);
}

/// The administrator, whom every office begins with.
inline Actor firstWorker()
{
    return {WorkerId{1}, QStringLiteral("admin"), QStringLiteral("А. Сейткали"), Role::Administrator, {}, QStringLiteral("PC-1")};
}

/// A question is a write that others can run beside: it takes a number and says what it is by its text.
inline AskQuestion::Input question(const QString &text)
{
    return {QStringLiteral("Айгүл"), {}, {}, Language::Russian, text, {}, Source::Counter, false};
}

inline qint64 askedTimes(SqlStore &store, const QString &text)
{
    return need(store.session().count(QStringLiteral("SELECT count(*) FROM inquiry WHERE question = ?"), binds(text)));
}

} // namespace kezek::test
