// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/snapshots.h"

namespace kezek {

class SqlSnapshots : public Snapshots {
public:
    explicit SqlSnapshots(SqlSession &session) : m_session(session) {}

    Result<Snapshot> take() override;
    Result<QList<OfferedGroup>> groups() override;
    Result<TrialId> insert(const KeptTrial &trial) override;
    Result<KeptTrial> trial(TrialId id) override;
    Result<QList<KeptTrial>> trials(int limit) override;
    Result<ProposalListId> insert(const ProposalList &list, const QList<Proposal> &lines) override;
    Result<QList<ProposalRow>> proposals() override;
    Result<ProposalRow> proposal(ProposalId id) override;
    Done decline(ProposalId id, const std::optional<QDateTime> &at) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
