// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/random.h"
#include "usecases/ports/store.h"

#include <optional>

namespace kezek {

/// What a verb works with inside its transaction. Rules, calendar, the office's own words and the clock are read once, so all of one verb sees
/// one instant.
class Work {
public:
    /// `now` is when the verb takes effect: the store's clock, or the night run's nominal midnight.
    Work(Store &store, const Actor &actor, Random &random, const QDateTime &now);

    Store &store;
    const Actor &actor;
    Random &random;
    const QDateTime now;

    QDate today() const { return localDay(now); }
    /// The rules in force today.
    Result<Rules> rules();
    Result<WorkingCalendar> calendar();
    Result<OfficeInfo> office();
    Result<QList<MessageText>> texts();

    /// Writes a journal row of this verb's actor and instant.
    Done journal(const QString &verb, const QString &subject, qint64 subjectId, const QJsonObject &before,
                 const QJsonObject &after, const QString &reason = {});

    /// A refusal after this keeps what was written so far (a spent try of a code) instead of rolling back.
    void keepOnRefusal() { m_keep = true; }
    bool keepsOnRefusal() const { return m_keep; }

private:
    std::optional<Rules> m_rules;
    std::optional<WorkingCalendar> m_calendar;
    std::optional<OfficeInfo> m_office;
    std::optional<QList<MessageText>> m_texts;
    bool m_keep = false;
};

} // namespace kezek
