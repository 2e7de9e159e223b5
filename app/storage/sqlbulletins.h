// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/repositories.h"

namespace kezek {

/// Bulletins, the seats that stand in them and the invitations of their windows.
class SqlBulletins : public Bulletins {
public:
    explicit SqlBulletins(SqlSession &session) : m_session(session) {}

    Result<int> nextSequence(int year) override;
    Result<BulletinId> insert(const Bulletin &bulletin) override;
    Result<std::optional<Bulletin>> latest() override;
    Result<Bulletin> get(BulletinId id) override;
    Result<QList<Publication>> publications(BulletinId bulletin) override;
    Done markUndone(BulletinId bulletin, const QDateTime &at) override;
    Done publish(const Publication &publication) override;
    Result<std::optional<Publication>> openPublication(SeatId seat) override;
    Done endPublication(qint64 publication, const QDateTime &at, Cause cause) override;
    Result<QList<Bulletin>> windowsToClose(const QDateTime &at) override;
    Result<QList<Bulletin>> windowsOpen(const QDateTime &at) override;
    Done closeWindow(BulletinId bulletin, const QDateTime &at) override;
    Result<QMap<GroupId, int>> openSeats(BulletinId bulletin) override;
    Done invite(const Invitation &invitation) override;
    Result<QList<Invitation>> openInvitations(BulletinId bulletin) override;
    Result<QList<Invitation>> openInvitationsOf(ApplicationId application) override;
    Result<QList<ApplicationId>> everInvited(BulletinId bulletin) override;
    Done endInvitation(InvitationId invitation, const QDateTime &at, std::optional<Cause> cause) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
