// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/proofs.h"

namespace kezek {

/// Past instants of the queue, from its dated stays, the referrals and what the journal says has changed since.
class SqlProofs : public Proofs {
public:
    explicit SqlProofs(SqlSession &session) : m_session(session) {}

    Result<QList<QueueEntry>> stays(int birthYear, const QDateTime &from, const QDateTime &until) override;
    Result<QList<HeldReferral>> referrals(int birthYear, const QDateTime &at) override;
    Result<QList<Application>> applications(int birthYear, const QDateTime &at) override;
    Result<QList<JournalRow>> changesSince(const QDateTime &since, int birthYear, const QDateTime &at) override;
    Result<QList<Invitation>> invitations(int birthYear, BulletinId bulletin, const QDateTime &from, const QDateTime &until) override;
    Result<std::optional<Publication>> publicationTaken(SeatId seat, const QDateTime &at) override;
    Result<QList<Application>> siblings(const Application &application) override;
    Result<bool> wasAsked(ApplicationId application, BulletinId bulletin) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
