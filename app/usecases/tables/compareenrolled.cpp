// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/compareenrolled.h"

#include "usecases/own/ownstore.h"
#include "usecases/tables/importrow.h"
#include "usecases/verb.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ListDifference::Kind;

/// One child as we have it.
struct Ours {
    Iin iin;
    PersonName name;
    QString group;
    bool listed = false;
};

Result<QList<Ours>> enrolledIn(Work &work, KindergartenId kindergarten)
{
    QList<Ours> children;
    KEZEK_TRY(const auto groups, work.store.kindergartens().groups(kindergarten));
    for (const Group &group : groups) {
        KEZEK_TRY(const auto seats, work.store.seats().ofGroup(group.id));
        for (const SeatStatus &seat : seats) {
            if (seat.state != SeatState::Taken || !seat.application)
                continue;
            KEZEK_TRY(const Application application, work.store.applications().get(*seat.application));
            children.append({application.child.iin, application.child.name, group.name});
        }
    }
    return children;
}

/// "№ 12 «Ромашка», Күншуақ": where a child is enrolled that is not enrolled here.
Result<QString> placeElsewhere(Work &work, const Application &application)
{
    KEZEK_TRY(const auto referrals, work.store.referrals().ofApplication(application.id));
    for (const Referral &referral : referrals) {
        if (referral.state != ReferralState::Enrolled)
            continue;
        KEZEK_TRY(const Seat seat, work.store.seats().get(referral.seat));
        KEZEK_TRY(const Group group, work.store.kindergartens().group(seat.group));
        KEZEK_TRY(const Kindergarten kindergarten, work.store.kindergartens().kindergarten(group.kindergarten));
        return kindergarten.name + u", "_s + group.name;
    }
    return QString();
}

/// A list may have the name in one column or in three.
QString nameIn(const ImportRow &row)
{
    const QString whole = row.text(u"child"_s);
    return (whole.isEmpty() ? QStringList{row.text(u"surname"_s), row.text(u"given"_s), row.text(u"patronymic"_s)}.join(u' ') : whole).simplified();
}

bool sameName(const QString &theirs, const PersonName &ours)
{
    if (theirs.isEmpty())
        return true;
    const bool both = theirs.count(u' ') >= 2 && !ours.patronymic.isEmpty();
    const QString begin = theirs.section(u' ', 0, ours.brief().count(u' '));
    return exactSearchKey(both ? theirs : begin) == exactSearchKey(both ? ours.full() : ours.brief());
}

class Comparison {
public:
    Comparison(Work &work, QList<Ours> ours) : m_work(work), m_ours(std::move(ours))
    {
        for (qsizetype i = 0; i < m_ours.size(); ++i)
            m_byIin.insert(m_ours[i].iin.text(), i);
        m_report.ours = int(m_ours.size());
    }

    Done take(const ImportRow &row)
    {
        ++m_report.theirs;
        const QList<ImportProblem> bad = row.badCells({});
        m_report.problems += bad;
        if (!bad.isEmpty())
            return {};
        ListDifference found{Kind::ListedTwice, Iin::parse(row.iin(u"child_iin"_s)).value(), nameIn(row), {}, row.text(u"group"_s), {}, row.line()};
        if (m_seen.contains(found.child.text())) {
            m_report.differences.append(found);
            return {};
        }
        m_seen.insert(found.child.text());
        const auto index = m_byIin.constFind(found.child.text());
        return index == m_byIin.cend() ? takeUnknown(found) : takeKnown(found, m_ours[*index]);
    }

    ComparisonReport end(const QStringList &ignored)
    {
        for (const Ours &child : std::as_const(m_ours))
            if (!child.listed)
                m_report.differences.append({Kind::MissingThere, child.iin, {}, child.name.full(), {}, child.group, 0});
        m_report.ignored = ignored;
        return m_report;
    }

private:
    Done takeUnknown(ListDifference found)
    {
        KEZEK_TRY(const auto enrolled, m_work.store.applications().enrolledOfChild(found.child));
        found.kind = enrolled ? Kind::OtherKindergarten : Kind::MissingHere;
        if (enrolled) {
            found.ourName = enrolled->child.name.full();
            KEZEK_TRY(found.ourGroup, placeElsewhere(m_work, *enrolled));
        }
        m_report.differences.append(found);
        return {};
    }
    Done takeKnown(ListDifference found, Ours &ours)
    {
        ours.listed = true;
        found.ourName = ours.name.full();
        found.ourGroup = ours.group;
        if (!found.theirGroup.isEmpty() && headingKey(found.theirGroup) != headingKey(ours.group)) {
            found.kind = Kind::OtherGroup;
            m_report.differences.append(found);
        }
        if (!sameName(found.theirName, ours.name)) {
            found.kind = Kind::OtherName;
            m_report.differences.append(found);
        }
        return {};
    }

    Work &m_work;
    QList<Ours> m_ours;
    QHash<QString, qsizetype> m_byIin;
    QSet<QString> m_seen;
    ComparisonReport m_report;
};

Result<ComparisonReport> compare(Work &work, TableSource &source, const ComparisonTask &task)
{
    KEZEK_CHECK(work.store.kindergartens().kindergarten(task.kindergarten));
    const TableColumns &columns = tableColumns(u"enrolled"_s);
    KEZEK_TRY(TableHead head, TableHead::find(source, columns));
    KEZEK_TRY(auto ours, enrolledIn(work, task.kindergarten));
    Comparison comparison(work, std::move(ours));
    TableRow row;
    for (int rows = 1;; ++rows) {
        KEZEK_TRY(const bool more, head.next(row));
        if (!more)
            break;
        KEZEK_CHECK(comparison.take(ImportRow(head, columns, row)));
        if (!task.progress({rows, source.progress()}))
            return refuse(ErrorCode::Cancelled);
    }
    const ComparisonReport report = comparison.end(head.ignored());
    KEZEK_CHECK(work.journal(u"compare-enrolled"_s, u"kindergarten"_s, task.kindergarten.value, {},
                             {{u"listed"_s, report.theirs}, {u"enrolled"_s, report.ours}, {u"differences"_s, report.differences.size()}}));
    return report;
}

} // namespace

QList<Role> comparisonRoles()
{
    return {Role::Registrar, Role::Placement, Role::Kindergarten, Role::Supervisor, Role::Administrator};
}

Result<ComparisonReport> compareEnrolled(Store &store, const Actor &actor, Random &random, TableSource &source, const ComparisonTask &task)
{
    KEZEK_CHECK(checkRight(actor, comparisonRoles()));
    if (actor.role == Role::Kindergarten && actor.kindergarten != task.kindergarten)
        return refuse(ErrorCode::NotPermitted, {}, {toText(actor.role)});
    // Of a child of another kindergarten their own worker must not even learn that it is there.
    const std::unique_ptr<Store> own = ownStore(store, actor);
    Result<ComparisonReport> report = refuse(ErrorCode::StorageFailed);
    const Done committed = store.transaction([&] {
        Work work(own ? *own : store, actor, random, store.now());
        report = compare(work, source, task);
        return report.has_value();
    });
    if (report && !committed)
        return tl::unexpected(committed.error());
    return report;
}

Done writeDifferences(TableSink &sink, const QList<ListDifference> &differences, std::optional<Language> language)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? TableValue() : TableValue(value); };
    KEZEK_CHECK(sink.begin(tableColumns(u"differences"_s), language));
    for (const ListDifference &d : differences) {
        const QString kind = toText(d.kind);
        KEZEK_CHECK(sink.row({language ? wordFor(u"Difference"_s, kind, *language) : kind, d.child.text(), text(d.theirName), text(d.ourName),
                              text(d.theirGroup), text(d.ourGroup), d.line > 0 ? TableValue(qint64(d.line)) : TableValue()}));
    }
    return sink.finish();
}

} // namespace kezek
