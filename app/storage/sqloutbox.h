// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// Messages to families. Each change of state leaves an event row; the text of a code is wiped as soon as it can no longer be needed.
class SqlOutbox : public Outbox {
public:
    SqlOutbox(SqlSession &session, Clock clock) : m_session(session), m_clock(std::move(clock)) {}

    Result<MessageId> enqueue(const Message &message) override;
    Result<Message> get(MessageId id) override;
    Done update(const Message &message, const QString &eventDetail) override;
    Result<std::optional<Message>> lease(const QDateTime &now, const Lease &lease) override;
    Result<QList<Message>> leaseChecks(const QDateTime &now, const QString &provider, MessageState state, qsizetype most,
                                       const QDateTime &until) override;
    Result<int> tidy(const QDateTime &now) override;
    Done forgetChecks() override;
    Result<bool> cancelQueued(const QString &dedupKey) override;
    Result<std::optional<Message>> byClientRef(const QString &clientRef) override;
    Result<QList<Message>> toPhone(ApplicationId application) override;

private:
    Result<int> lapse(const QDateTime &now);
    Result<int> forsake(const QDateTime &now);
    Result<std::optional<Message>> nextDue(const QDateTime &now);
    Done noteEvent(MessageId id, const QDateTime &at, MessageState from, MessageState to, const QString &detail);

    SqlSession &m_session;
    Clock m_clock;
};

} // namespace kezek
