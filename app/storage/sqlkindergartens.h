// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/repositories.h"

namespace kezek {

/// Districts, kindergartens and their groups.
class SqlKindergartens : public Kindergartens {
public:
    explicit SqlKindergartens(SqlSession &session) : m_session(session) {}

    Result<QList<District>> districts() override;
    Result<DistrictId> addDistrict(const District &district) override;
    Done updateDistrict(const District &district) override;
    Result<Kindergarten> kindergarten(KindergartenId id) override;
    Result<QList<Kindergarten>> all() override;
    Result<KindergartenId> insert(const Kindergarten &kindergarten) override;
    Done update(const Kindergarten &kindergarten) override;
    Result<Group> group(GroupId id) override;
    Result<QList<Group>> groups(KindergartenId kindergarten) override;
    Result<GroupId> insertGroup(const Group &group) override;
    Done updateGroup(const Group &group) override;
    Result<std::optional<YearMove>> lastYearMove() override;
    Result<qint64> insert(const YearMove &move) override;
    Done undoYearMove(qint64 move, const QDateTime &at) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
