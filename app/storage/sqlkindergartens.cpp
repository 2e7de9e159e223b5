// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlkindergartens.h"

#include "domain/names.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QVariantList valuesOf(const Kindergarten &k)
{
    return binds(k.name, k.kind, k.district, k.address, k.phone);
}

QVariantList valuesOf(const Group &g)
{
    return binds(g.kindergarten, g.name, g.age, g.language, g.kind, g.bornFrom, g.bornUntil, g.schedule, g.closedAt,
                 g.closedReason, g.norm, g.openedAt, g.endedAt);
}

} // namespace

Result<QList<District>> SqlKindergartens::districts()
{
    return m_session.list<District>(u"SELECT "_s + districtColumns().list(u"d"_s) + u" FROM district d ORDER BY d.id"_s,
                                    {}, readDistrict);
}

Result<DistrictId> SqlKindergartens::addDistrict(const District &district)
{
    KEZEK_TRY(const qint64 id,
              m_session.insert(u"INSERT INTO district (name_ru, name_kk) VALUES (?, ?) RETURNING id"_s,
                               binds(district.nameRu, district.nameKk)));
    return DistrictId{id};
}

Done SqlKindergartens::updateDistrict(const District &district)
{
    KEZEK_TRY(const int rows,
              m_session.run(u"UPDATE district SET name_ru = ?, name_kk = ? WHERE id = ?"_s,
                            binds(district.nameRu, district.nameKk, district.id)));
    return rows > 0 ? Done() : refuse(ErrorCode::NotFound);
}

Result<Kindergarten> SqlKindergartens::kindergarten(KindergartenId id)
{
    return orNotFound(m_session.maybe<Kindergarten>(u"SELECT "_s + selectKindergarten(u"k"_s)
                                                        + u" FROM kindergarten k WHERE k.id = ?"_s,
                                                    binds(id.value), readKindergarten));
}

Result<QList<Kindergarten>> SqlKindergartens::all()
{
    return m_session.list<Kindergarten>(u"SELECT "_s + selectKindergarten(u"k"_s)
                                            + u" FROM kindergarten k ORDER BY k.sort_key, k.id"_s,
                                        {}, readKindergarten);
}

Result<KindergartenId> SqlKindergartens::insert(const Kindergarten &kindergarten)
{
    static const QString sql = u"INSERT INTO kindergarten (revision, "_s + kindergartenColumns().list()
        + u", sort_key) VALUES (?, "_s + kindergartenColumns().marks() + u", ?) RETURNING id"_s;
    KEZEK_TRY(const qint64 id,
              m_session.insert(
                  sql, binds(kindergarten.revision) + valuesOf(kindergarten) + binds(sortKey(kindergarten.name))));
    return KindergartenId{id};
}

Done SqlKindergartens::update(const Kindergarten &kindergarten)
{
    static const QString sql = u"UPDATE kindergarten SET revision = revision + 1, "_s
        + kindergartenColumns().assignments() + u", sort_key = ? WHERE id = ? AND revision = ?"_s;
    return orRefuse(ErrorCode::ChangedByOther,
                    m_session.run(sql,
                                  valuesOf(kindergarten)
                                      + binds(sortKey(kindergarten.name), kindergarten.id, kindergarten.revision)));
}

Result<Group> SqlKindergartens::group(GroupId id)
{
    return orNotFound(m_session.maybe<Group>(
        u"SELECT "_s + selectGroup(u"g"_s) + u" FROM child_group g WHERE g.id = ?"_s, binds(id.value), readGroup));
}

Result<QList<Group>> SqlKindergartens::groups(KindergartenId kindergarten)
{
    return m_session.list<Group>(u"SELECT "_s + selectGroup(u"g"_s)
                                     + u" FROM child_group g WHERE g.kindergarten_id = ? ORDER BY g.born_from, g.id"_s,
                                 binds(kindergarten.value), readGroup);
}

Result<GroupId> SqlKindergartens::insertGroup(const Group &group)
{
    static const QString sql = u"INSERT INTO child_group (revision, "_s + groupColumns().list() + u") VALUES (?, "_s
        + groupColumns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(const qint64 id, m_session.insert(sql, binds(group.revision) + valuesOf(group)));
    return GroupId{id};
}

Done SqlKindergartens::updateGroup(const Group &group)
{
    static const QString sql = u"UPDATE child_group SET revision = revision + 1, "_s + groupColumns().assignments()
        + u" WHERE id = ? AND revision = ?"_s;
    return orRefuse(ErrorCode::ChangedByOther, m_session.run(sql, valuesOf(group) + binds(group.id, group.revision)));
}

Result<std::optional<YearMove>> SqlKindergartens::lastYearMove()
{
    return m_session.maybe<YearMove>(uR"(SELECT m.id, m.school_year, m.moved_at, m.moved_by, m.steps FROM year_move m
        WHERE m.undone_at IS NULL ORDER BY m.school_year DESC LIMIT 1)"_s,
                                     {}, [](Row &row) -> std::optional<YearMove> {
                                         YearMove move;
                                         move.id = row.big();
                                         move.schoolYear = row.number();
                                         move.movedAt = row.instant();
                                         move.movedBy = row.id<WorkerId>();
                                         move.steps = row.json();
                                         return move;
                                     });
}

Result<qint64> SqlKindergartens::insert(const YearMove &move)
{
    return m_session.insert(
        u"INSERT INTO year_move (school_year, moved_at, moved_by, steps) VALUES (?, ?, ?, ?) RETURNING id"_s,
        binds(move.schoolYear, move.movedAt, move.movedBy, move.steps));
}

Done SqlKindergartens::undoYearMove(qint64 move, const QDateTime &at)
{
    return orRefuse(ErrorCode::NotFound,
                    m_session.run(u"UPDATE year_move SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s, binds(at, move)));
}

} // namespace kezek
