// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsnapshots.h"

#include "storage/rows.h"
#include "storage/seatconditions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// All children of one applicant by the key of their first application: the applicant's IIN stays in the database.
QString family(const QString &alias)
{
    return u"(SELECT min(o.id) FROM application o WHERE o.applicant_iin = %1.applicant_iin)"_s.arg(alias);
}

std::optional<QueuedChild> readQueued(Row &row)
{
    QueuedChild child;
    child.application = row.id<ApplicationId>();
    child.family = row.big();
    child.numberYear = row.number();
    child.numberSequence = row.number();
    child.category = row.word<PriorityCategory>();
    child.filedAt = row.instant();
    child.stopListedUntil = row.maybeDay();
    child.seeker.born = row.day();
    child.seeker.home = row.id<DistrictId>();
    const auto kind = row.maybeWord<GroupKind>();
    const QString number = row.text();
    const auto until = row.maybeDay();
    if (kind)
        child.seeker.commissionPaper = CommissionPaper{*kind, number, until};
    return child;
}

using Queue = QHash<ApplicationId, qsizetype>;

/// Wishes of one kind, the first rank first; `take` gets the wishes of its child and the row behind the child's key.
Done addWishes(SqlSession &session, const QString &table, const QString &column, const Queue &places, Snapshot &snapshot,
               const std::function<void(Wishes &, Row &)> &take)
{
    return session.each(u"SELECT w.application_id, w.%2 FROM %1 w JOIN application a ON a.id = w.application_id "
                        "WHERE a.state = 'Waiting' ORDER BY w.application_id, w.rank"_s.arg(table, column),
                        {}, [&](Row &row) {
                            const auto place = places.constFind(row.id<ApplicationId>());
                            if (place != places.cend())
                                take(snapshot.waiting[*place].seeker.wishes, row);
                        });
}

Done addAllWishes(SqlSession &session, Snapshot &snapshot)
{
    Queue places;
    for (qsizetype i = 0; i < snapshot.waiting.size(); ++i)
        places.insert(snapshot.waiting.at(i).application, i);
    KEZEK_CHECK(addWishes(session, u"application_language"_s, u"language"_s, places, snapshot,
                          [](Wishes &wishes, Row &row) { wishes.languages.append(row.word<GroupLanguage>()); }));
    KEZEK_CHECK(addWishes(session, u"application_district"_s, u"district_id"_s, places, snapshot,
                          [](Wishes &wishes, Row &row) { wishes.districts.append(row.id<DistrictId>()); }));
    return addWishes(session, u"application_kindergarten"_s, u"kindergarten_id"_s, places, snapshot,
                     [](Wishes &wishes, Row &row) { wishes.kindergartens.append(row.id<KindergartenId>()); });
}

std::optional<OfferedGroup> readOffered(Row &row)
{
    OfferedGroup offered;
    offered.seats = row.number();
    offered.kindergarten = readKindergarten(row).value_or(Kindergarten{});
    offered.group = readGroup(row).value_or(Group{});
    return offered;
}

std::optional<KeptTrial> readTrial(Row &row)
{
    KeptTrial trial;
    trial.id = row.id<TrialId>();
    trial.madeAt = row.instant();
    trial.madeBy = row.id<WorkerId>();
    trial.workerName = row.text();
    trial.setup = row.json();
    trial.content = row.text();
    return trial;
}

/// What has become of a line `p` of a list `l` stands in the child's own rows.
QString selectProposals()
{
    return uR"(SELECT p.id, p.list_id, p.place, p.application_id, a.number_year, a.number_sequence, a.birth_date, k.name,
            CASE WHEN EXISTS (SELECT 1 FROM referral r JOIN seat s ON s.id = r.seat_id
                              WHERE r.application_id = p.application_id AND s.group_id = p.group_id AND r.issued_at >= l.made_at) THEN 'Confirmed'
                 WHEN p.declined_at IS NOT NULL THEN 'Declined'
                 WHEN a.state <> 'Waiting' OR g.closed_at IS NOT NULL
                     OR NOT EXISTS (SELECT 1 FROM seat s WHERE s.group_id = p.group_id AND s.closed_at IS NULL AND )"_s
        + seatIsFree() + uR"() THEN 'Outdated'
                 ELSE 'Open' END, )"_s
        + selectGroup(u"g"_s) + uR"(
        FROM proposal p JOIN proposal_list l ON l.id = p.list_id JOIN application a ON a.id = p.application_id
        JOIN child_group g ON g.id = p.group_id JOIN kindergarten k ON k.id = g.kindergarten_id )"_s;
}

std::optional<ProposalRow> readProposal(Row &row)
{
    ProposalRow line;
    line.id = row.id<ProposalId>();
    line.list = row.id<ProposalListId>();
    line.place = row.number();
    line.application = row.id<ApplicationId>();
    const int year = row.number();
    const int sequence = row.number();
    if (year > 0)
        line.number = ApplicationNumber(year, sequence);
    line.born = row.day();
    line.kindergarten = row.text();
    line.state = row.word<ProposalState>();
    line.group = readGroup(row).value_or(Group{});
    return line;
}

} // namespace

Result<Snapshot> SqlSnapshots::take()
{
    Snapshot snapshot;
    KEZEK_TRY(snapshot.waiting, m_session.list<QueuedChild>(u"SELECT a.id, "_s + family(u"a"_s) + uR"(, e.number_year, e.number_sequence, e.category,
            e.filed_at, a.stop_listed_until, a.birth_date, a.district_id, a.commission_kind, a.commission_number, a.commission_valid_until
        FROM application a JOIN queue_entry e ON e.application_id = a.id AND e.left_at IS NULL WHERE a.state = 'Waiting' ORDER BY a.id)"_s,
                                                            {}, readQueued));
    KEZEK_CHECK(addAllWishes(m_session, snapshot));
    KEZEK_TRY(snapshot.sitting, m_session.list<SittingChild>(u"SELECT "_s + family(u"a"_s) + uR"(, g.kindergarten_id
        FROM referral r JOIN application a ON a.id = r.application_id JOIN seat s ON s.id = r.seat_id JOIN child_group g ON g.id = s.group_id
        WHERE r.state = 'Enrolled' AND r.released_at IS NULL
            AND EXISTS (SELECT 1 FROM application w WHERE w.applicant_iin = a.applicant_iin AND w.state = 'Waiting'))"_s,
                                                             {}, [](Row &row) {
                                                                 const qint64 family = row.big();
                                                                 return std::optional(SittingChild{family, row.id<KindergartenId>()});
                                                             }));
    KEZEK_TRY(snapshot.groups, groups());
    return snapshot;
}

Result<QList<OfferedGroup>> SqlSnapshots::groups()
{
    return m_session.list<OfferedGroup>(u"SELECT (SELECT count(*) FROM seat s WHERE s.group_id = g.id AND s.closed_at IS NULL AND "_s + seatIsFree()
                                            + u"), "_s + selectKindergarten(u"k"_s) + u", "_s + selectGroup(u"g"_s)
                                            + u" FROM child_group g JOIN kindergarten k ON k.id = g.kindergarten_id "
                                               "WHERE g.closed_at IS NULL ORDER BY k.sort_key, k.id, g.born_from DESC, g.id"_s,
                                        {}, readOffered);
}

Result<TrialId> SqlSnapshots::insert(const KeptTrial &trial)
{
    KEZEK_TRY(const qint64 id, m_session.insert(u"INSERT INTO trial (made_at, made_by, setup, content) VALUES (?, ?, ?, ?) RETURNING id"_s,
                                                binds(trial.madeAt, trial.madeBy, trial.setup, trial.content)));
    return TrialId{id};
}

Result<KeptTrial> SqlSnapshots::trial(TrialId id)
{
    return orNotFound(m_session.maybe<KeptTrial>(u"SELECT t.id, t.made_at, t.made_by, coalesce(w.name, ''), t.setup, t.content "
                                                 "FROM trial t LEFT JOIN worker w ON w.id = t.made_by WHERE t.id = ?"_s,
                                                 binds(id), readTrial));
}

Result<QList<KeptTrial>> SqlSnapshots::trials(int limit)
{
    return m_session.list<KeptTrial>(u"SELECT t.id, t.made_at, t.made_by, coalesce(w.name, ''), t.setup, '' "
                                     "FROM trial t LEFT JOIN worker w ON w.id = t.made_by ORDER BY t.id DESC LIMIT ?"_s,
                                     binds(limit), readTrial);
}

Result<ProposalListId> SqlSnapshots::insert(const ProposalList &list, const QList<Proposal> &lines)
{
    KEZEK_TRY(const qint64 id, m_session.insert(u"INSERT INTO proposal_list (trial_id, second, made_at, made_by) VALUES (?, ?, ?, ?) RETURNING id"_s,
                                                binds(list.trial, list.second, list.madeAt, list.madeBy)));
    for (qsizetype i = 0; i < lines.size(); ++i)
        KEZEK_CHECK(m_session.run(u"INSERT INTO proposal (list_id, place, application_id, group_id) VALUES (?, ?, ?, ?)"_s,
                                  binds(id, int(i + 1), lines.at(i).application, lines.at(i).group)));
    return ProposalListId{id};
}

Result<QList<ProposalRow>> SqlSnapshots::proposals()
{
    return m_session.list<ProposalRow>(selectProposals() + u"WHERE p.list_id = (SELECT max(id) FROM proposal_list) ORDER BY p.place"_s, {}, readProposal);
}

Result<ProposalRow> SqlSnapshots::proposal(ProposalId id)
{
    return orNotFound(m_session.maybe<ProposalRow>(selectProposals() + u"WHERE p.id = ?"_s, binds(id), readProposal));
}

Done SqlSnapshots::decline(ProposalId id, const std::optional<QDateTime> &at)
{
    return orRefuse(ErrorCode::NotFound, m_session.run(u"UPDATE proposal SET declined_at = ? WHERE id = ?"_s, binds(at, id)));
}

} // namespace kezek
