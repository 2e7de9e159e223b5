// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison.h"

#include "domain/queue.h"
#include "support/builders.h"

#include <algorithm>

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

// Every row is one line, the same on both sides; instants are milliseconds.
const QString applicationSql = uR"(SELECT 'application ' || id || ': ' || state || ' ' || category || ', strikes ' || strikes
    || ', stop ' || coalesce(stop_listed_until, '') || ', number ' || coalesce(number_year, 0) || '/' || coalesce(number_sequence, 0)
    FROM application)"_s;
const QString referralSql = uR"(SELECT 'referral ' || id || ': ' || state || ', application ' || application_id || ', seat ' || seat_id
    || ', until ' || last_day || ', extend ' || extend_until || ', released ' || (released_at IS NOT NULL) FROM referral)"_s;
const QString invitationSql = uR"(SELECT 'application ' || application_id || ' invited to group ' || group_id || ' by bulletin ' || bulletin_id
    || ' at ' || invited_at || ' until ' || until_at FROM invitation WHERE ended_at IS NULL)"_s;
const QString bulletinSql = uR"(SELECT 'bulletin ' || id || ' at ' || published_at || ' until ' || window_until || ', over '
    || (window_closed_at IS NOT NULL) FROM bulletin ORDER BY id)"_s;

QString lineOf(ApplicationId id, const Child &child)
{
    const Number number = child.number.value_or(Number());
    return u"application %1: %2 %3, strikes %4, stop %5, number %6/%7"_s.arg(id.value)
        .arg(toText(child.state), toText(child.category)).arg(child.strikes)
        .arg(child.stopUntil ? child.stopUntil->toString(Qt::ISODate) : QString()).arg(number.first).arg(number.second);
}

QString lineOf(ReferralId id, const Referral &referral)
{
    return u"referral %1: %2, application %3, seat %4, until %5, extend %6, released %7"_s.arg(id.value)
        .arg(toText(referral.state)).arg(referral.child.value).arg(referral.seat.value)
        .arg(referral.lastDay.toString(Qt::ISODate), referral.extendUntil.toString(Qt::ISODate)).arg(int(referral.released));
}

QString lineOf(const kezek::Seat &seat, SeatState state, ReferralId holder, BulletinId bulletin)
{
    return u"seat %1, group %2, number %3: %4, referral %5, bulletin %6"_s.arg(seat.id.value).arg(seat.group.value)
        .arg(seat.number).arg(toText(state)).arg(holder.value).arg(bulletin.value);
}

QString lineOf(const Group &group)
{
    return u"group %1: %2, %3, %4, born %5 to %6, closed %7"_s.arg(QString::number(group.id.value), toText(group.age), toText(group.language),
        toText(group.kind), group.bornFrom.toString(Qt::ISODate), group.bornUntil.toString(Qt::ISODate), QString::number(group.closedAt.has_value()));
}

QString difference(const QStringList &program, const QStringList &reference)
{
    if (program == reference)
        return {};
    qsizetype i = 0;
    while (i < program.size() && i < reference.size() && program[i] == reference[i])
        ++i;
    const QString none = u"(nothing more)"_s;
    return u"the program:   %1\nthe reference: %2"_s.arg(program.value(i, none), reference.value(i, none));
}

} // namespace

QString Comparison::ofRows(const QString &sql, const QVariantList &values, const QStringList &expected) const
{
    QStringList rows;
    need(m_store.session().each(sql, values, [&rows](Row &row) { rows.append(row.text()); }));
    return difference(rows, expected);
}

QString Comparison::of(ApplicationId id) const
{
    const Child &child = m_reference.children.at(id);
    const QString row = ofRows(applicationSql + u" WHERE id = ?"_s, {id.value}, {lineOf(id, child)});
    if (!row.isEmpty() || child.state != ApplicationState::Waiting)
        return row;
    const auto entry = need(m_store.queue().openEntry(id));
    const int position = kezek::positionOf(entry->category, need(m_store.queue().counts(*entry)), m_reference.rules());
    const QString line = u"application %1 is number %2"_s.arg(id.value);
    return difference({line.arg(position)}, {line.arg(m_reference.positionOf(id))});
}

QString Comparison::of(GroupId id) const
{
    QStringList program{lineOf(need(m_store.kindergartens().group(id)))};
    QStringList reference{lineOf(m_reference.groups.at(id))};
    for (const SeatStatus &status : need(m_store.seats().ofGroup(id)))
        program.append(lineOf(status.seat, status.state, status.referral.value_or(ReferralId()),
                              status.publication ? status.publication->bulletin : BulletinId()));
    std::map<int, QString> byNumber;
    for (const auto &[key, seat] : m_reference.seats)
        if (seat.group == id)
            byNumber[seat.number] = lineOf({key, id, seat.number, {}, {}, {}}, m_reference.stateOf(seat), seat.holder, seat.bulletin);
    for (const auto &[number, line] : byNumber)
        reference.append(line);
    return difference(program, reference);
}

QString Comparison::of(ReferralId id) const
{
    return ofRows(referralSql + u" WHERE id = ?"_s, {id.value}, {lineOf(id, m_reference.referrals.at(id))});
}

QString Comparison::ofInvitations() const
{
    QStringList lines;
    for (const Invitation &one : m_reference.invitations)
        lines.append(u"application %1 invited to group %2 by bulletin %3 at %4 until %5"_s.arg(one.child.value).arg(one.group.value)
            .arg(one.bulletin.value).arg(one.at.toMSecsSinceEpoch()).arg(m_reference.bulletins.at(one.bulletin).until.toMSecsSinceEpoch()));
    return ofRows(invitationSql + u" ORDER BY id"_s, {}, lines);
}

QString Comparison::ofQueues() const
{
    std::set<int> years;
    for (const auto &[id, child] : m_reference.children)
        if (child.state == ApplicationState::Waiting)
            years.insert(child.born.year());
    QStringList program, reference;
    const QString line = u"queue %1, number %2: application %3"_s;
    for (const int year : years) {
        QueueFilter filter;
        filter.birthYear = year;
        PageMark mark;
        do {
            const auto page = need(m_store.readers().queue(filter, mark));
            for (const QueueRow &row : page.rows)
                program.append(line.arg(year).arg(row.position).arg(row.application.id.value));
            mark = page.next;
        } while (!mark.isEmpty());
        int position = 0;
        for (const ApplicationId id : m_reference.queueOf(year))
            reference.append(line.arg(year).arg(++position).arg(id.value));
    }
    return difference(program, reference);
}

QString Comparison::ofEverything() const
{
    QStringList applications, referrals, bulletins;
    for (const auto &[id, child] : m_reference.children)
        applications.append(lineOf(id, child));
    for (const auto &[id, referral] : m_reference.referrals)
        referrals.append(lineOf(id, referral));
    for (const auto &[id, one] : m_reference.bulletins)
        bulletins.append(u"bulletin %1 at %2 until %3, over %4"_s.arg(id.value).arg(one.at.toMSecsSinceEpoch())
            .arg(one.until.toMSecsSinceEpoch()).arg(int(one.over)));

    QString different = ofRows(applicationSql + u" ORDER BY id"_s, {}, applications);
    if (different.isEmpty())
        different = ofRows(referralSql + u" ORDER BY id"_s, {}, referrals);
    if (different.isEmpty())
        different = ofRows(bulletinSql, {}, bulletins);
    for (const auto &[id, group] : m_reference.groups)
        if (different.isEmpty())
            different = of(id);
    if (different.isEmpty())
        different = ofInvitations();
    return different.isEmpty() ? ofQueues() : different;
}

} // namespace kezek::model
