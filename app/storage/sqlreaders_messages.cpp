// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "storage/messageconditions.h"
#include "storage/paging.h"
#include "storage/rows.h"
#include "storage/sqlreaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString selectMessageRows(const Dialect &dialect)
{
    return u"SELECT "_s + selectMessage(u"m"_s, dialect) + uR"(, a.child_surname, a.child_given, a.number_year, a.number_sequence
        FROM message m LEFT JOIN application a ON a.id = m.application_id)"_s;
}

std::optional<MessageRow> readMessageRow(Row &row)
{
    const auto message = readMessage(row);
    if (!message)
        return std::nullopt;
    PersonName name;
    name.surname = row.text();
    name.given = row.text();
    MessageRow shown{
        .message = *message, .childName = name.surname.isEmpty() ? QString() : name.brief(), .applicationNumber = {}};
    const int year = row.number();
    if (const int sequence = row.number(); sequence > 0)
        shown.applicationNumber = ApplicationNumber(year, sequence);
    return shown;
}

} // namespace

Result<Page<MessageRow>> SqlReaders::messages(const MessageFilter &filter, const PageMark &from)
{
    Conditions conditions;
    conditions.add(u"m.destroyed_by IS NULL"_s);
    if (filter.state)
        conditions.add(u"m.state = ?"_s, binds(*filter.state));
    if (filter.application)
        conditions.add(u"m.application_id = ?"_s, binds(*filter.application));
    return readPage<MessageRow>(
        m_session, selectMessageRows(m_session.dialect()), conditions, {u"m.created_at"_s, u"m.id"_s, true}, from, readMessageRow,
        [](const MessageRow &row) { return markOf(row.message.createdAt, row.message.id.value); });
}

Result<QList<MessageEventRow>> SqlReaders::messageEvents(MessageId message)
{
    return m_session.list<MessageEventRow>(
        u"SELECT at, from_state, to_state, detail FROM message_event WHERE message_id = ? ORDER BY id"_s, binds(message),
        [](Row &row) {
            return std::optional(MessageEventRow{.at = row.instant(),
                                                 .from = row.word<MessageState>(),
                                                 .to = row.word<MessageState>(),
                                                 .detail = row.text()});
        });
}

Result<QList<PhoneRow>> SqlReaders::toPhone(int limit)
{
    static const QString sql =
        selectMessageRows(m_session.dialect()) + u" WHERE "_s + messageIsToPhone(m_session.dialect()) + u" ORDER BY m.created_at, m.id LIMIT ?"_s;
    KEZEK_TRY(const QList<MessageRow> rows, m_session.list<MessageRow>(sql, binds(limit), readMessageRow));
    QList<PhoneRow> families;
    for (const MessageRow &row : rows) {
        const auto known = std::find_if(families.begin(), families.end(), [&](const PhoneRow &family) {
            return family.application && family.application == row.message.application;
        });
        if (known != families.end())
            known->messages.append(row.message);
        else
            families.append({row.message.application, row.childName, row.applicationNumber, row.message.createdAt, {row.message}});
    }
    return families;
}

Result<QList<MessageCostRow>> SqlReaders::messageCosts(QDate from, QDate until)
{
    QMap<QDate, MessageCostRow> days;
    KEZEK_CHECK(m_session.each(
        u"SELECT m.accepted_at, m.parts, m.cost_tiyn FROM message m WHERE m.accepted_at >= ? AND m.accepted_at < ?"_s,
        binds(startOfLocalDay(from), startOfLocalDay(until.addDays(1))), [&](Row &row) {
            const QDate day = localDay(row.instant());
            MessageCostRow &sum = days[day];
            sum.day = day;
            ++sum.messages;
            sum.parts += row.number();
            const std::optional<qint64> cost = row.maybeBig();
            sum.costTiyn += cost.value_or(0);
            sum.withoutCost += cost ? 0 : 1;
        }));
    return days.values();
}

} // namespace kezek
