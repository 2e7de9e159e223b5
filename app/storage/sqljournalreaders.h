// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/journalreaders.h"

namespace kezek {

class SqlJournalReaders : public JournalReaders {
public:
    explicit SqlJournalReaders(SqlSession &session) : m_session(session) {}

    Result<Page<JournalLine>> rows(const JournalFilter &filter, const PageMark &from) override;
    Result<QList<ApplicationId>> applicationsOf(const QString &typed) override;
    Result<QStringList> workstations() override;
    // sqljournalalarms.cpp
    Result<QList<Alarm>> alarms(const AlarmLimits &limits, const QDateTime &from, const QDateTime &until) override;
    Result<qint64> addSeen(const QString &key, WorkerId worker, const QDateTime &at, const QString &comment) override;

private:
    struct Period {
        QDateTime from;
        QDateTime until;
    };
    /// One alarm a worker and local day, of the rows that a condition holds for.
    Result<QList<Alarm>> byWorkerAndDay(AlarmKind kind, const QString &condition, const QVariantList &values, const Period &period);
    Result<QList<Alarm>> manyViews(int most, const Period &period);
    Result<QList<Alarm>> phonesOfFamilies(int least);

    SqlSession &m_session;
};

} // namespace kezek
