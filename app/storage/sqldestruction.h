// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/destruction.h"

namespace kezek {

/// On a server the work is done by a function of it (resources/sql/rights/7_destruction.sql): nobody may write what it writes.
class SqlDestruction : public Destruction {
public:
    explicit SqlDestruction(SqlSession &session) : m_session(session) {}

    Result<DueData> due(const QDateTime &endedBefore) override;
    Result<DestructionAct> destroy(const DestructionOrder &order) override;
    Result<QList<DestructionAct>> acts() override;

private:
    Result<qint64> openAct(const DestructionOrder &order);
    Result<QJsonObject> empty(qint64 act, const QDateTime &endedBefore);
    Done closeAct(qint64 act, const QJsonObject &counts);
    Result<qint64> destroyHere(const DestructionOrder &order);
    Result<qint64> destroyOnServer(const DestructionOrder &order);

    SqlSession &m_session;
};

/// Of an application `a` that `rest` finds. Error: DataDestroyed with the act's number.
Done checkNotDestroyed(SqlSession &session, const QString &rest, const QVariantList &values);

} // namespace kezek
