// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officecopy.h"

#include "storage/integrity.h"
#include "storage/passwords.h"
#include "storage/serveroffice.h"
#include "storage/tablecontent.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

using Trouble = OfficeCopyTrouble;
constexpr qint64 batch = 200;

tl::unexpected<Trouble> trouble(Trouble::Kind kind, const QStringList &lines = {}) { return tl::unexpected(Trouble{kind, {}, lines}); }
tl::unexpected<Trouble> failed(const Error &error) { return tl::unexpected(Trouble{Trouble::Failed, error, {}}); }

template <class T> using Tried = tl::expected<T, Trouble>;

/// As KEZEK_CHECK, of a Result in a function that gives Tried.
#define COPY_CHECK(expression)                                                                                         \
    do {                                                                                                               \
        if (auto checked_ = (expression); !checked_)                                                                   \
            return failed(checked_.error());                                                                           \
    } while (false)

/// What a new office is filled with by its making; goes before the file's own comes.
const QStringList &seededTables()
{
    static const QStringList tables{u"operation"_s, u"rule_row"_s, u"calendar_year"_s, u"calendar_day"_s, u"message_text"_s,
                                    u"sender"_s,    u"secret"_s,   u"office"_s,        u"district"_s};
    return tables;
}

class OfficeCopy {
public:
    OfficeCopy(SqlSession &from, SqlSession &to, const OfficeCopyMeans &means) : m_from(from), m_to(to), m_means(means) {}

    /// Both sides are in a transaction.
    Tried<QList<CopiedTable>> run();

private:
    Tried<void> checkTarget();
    Tried<void> checkAdministrator();
    Tried<void> clear();
    Tried<QByteArray> bring(const TableShape &shape, qint64 of);
    Tried<void> put(const TableShape &shape, QVariantList &rows);
    Tried<QVariantList> worker(const TableShape &shape, QVariantList row);
    Tried<void> setCounters(const TableShape &shape);
    Tried<QByteArray> arrived(const TableShape &shape, qint64 of);
    Tried<void> bringAll();
    Tried<void> compareAll();
    bool tell(const QString &table, qint64 rows, qint64 of, bool comparing) const
    {
        return !m_means.progress || m_means.progress(table, rows, of, comparing);
    }

    SqlSession &m_from;
    SqlSession &m_to;
    const OfficeCopyMeans &m_means;
    QString m_administrator; ///< login key of the target's first
    QList<StartPassword> m_passwords;
    QList<CopiedTable> m_tables;
    QList<TableShape> m_shapes;
};

Tried<void> OfficeCopy::checkTarget()
{
    QStringList filled;
    for (const QString &table : officeTables()) {
        if (seededTables().contains(table))
            continue;
        const auto count = table == u"journal"_s
            ? m_to.count(u"SELECT count(*) FROM journal WHERE verb NOT IN ('create-office', 'sign-in', 'change-password')"_s)
            : m_to.count(u"SELECT count(*) FROM "_s + table);
        COPY_CHECK(count);
        if (*count > (table == u"worker"_s ? 1 : 0))
            filled.append(table);
    }
    return filled.isEmpty() ? Tried<void>() : trouble(Trouble::NotEmpty, filled);
}

Tried<void> OfficeCopy::checkAdministrator()
{
    COPY_CHECK(m_to.each(u"SELECT login_key FROM worker"_s, {}, [&](Row &row) { m_administrator = row.text(); }));
    QStringList known, keys;
    COPY_CHECK(m_from.each(u"SELECT login, login_key FROM worker WHERE role = 'Administrator' AND active ORDER BY login_key"_s, {}, [&](Row &row) {
        known.append(row.text());
        keys.append(row.text());
    }));
    return keys.contains(m_administrator) ? Tried<void>() : trouble(Trouble::NoAdministrator, QStringList{m_administrator} + known);
}

Tried<void> OfficeCopy::clear()
{
    // The journal never changes: only its owner can take back the line that an office was made, and only before it begins.
    for (const QString &sql : {u"ALTER TABLE journal DISABLE TRIGGER USER"_s, u"DELETE FROM journal"_s, u"ALTER TABLE journal ENABLE TRIGGER USER"_s})
        COPY_CHECK(m_to.command(sql));
    for (const QString &table : seededTables())
        COPY_CHECK(m_to.command(u"DELETE FROM "_s + table));
    // Out of the way of the file's ids.
    COPY_CHECK(m_to.command(u"UPDATE worker SET id = -1"_s));
    return {};
}

/// The row as the server gets it; none for the target's own administrator, whose row takes the values instead.
Tried<QVariantList> OfficeCopy::worker(const TableShape &shape, QVariantList row)
{
    const auto at = [&](QLatin1StringView name) {
        return std::find_if(shape.columns.cbegin(), shape.columns.cend(), [&](const auto &column) { return column.name == name; }) - shape.columns.cbegin();
    };
    if (row.at(at("login_key"_L1)).toString() == m_administrator) {
        QStringList changes;
        QVariantList values;
        for (qsizetype i = 0; i < row.size(); ++i)
            if (shape.columns.at(i).name != "password_hash"_L1) {
                changes.append(shape.columns.at(i).name + u" = ?"_s);
                values.append(row.at(i));
            }
        COPY_CHECK(m_to.run(u"UPDATE worker SET %1 WHERE id = -1"_s.arg(changes.join(u", "_s)), values));
        return QVariantList();
    }
    const QString role = row.at(at("role"_L1)).toString();
    const StartPassword start{row.at(at("login"_L1)).toString(), m_means.newPassword()};
    row[at("password_hash"_L1)] = scramVerifier(start.password);
    // Nobody's own password stays as the office has set it.
    row[at("must_change_password"_L1)] = role != toText(Role::SelfService) && role != toText(Role::Worker);
    m_passwords.append(start);
    return row;
}

Tried<void> OfficeCopy::put(const TableShape &shape, QVariantList &rows)
{
    const qsizetype count = rows.size() / shape.columns.size();
    if (count == 0)
        return {};
    const QString one = u'(' + QStringList(shape.columns.size(), u"?"_s).join(u", "_s) + u')';
    COPY_CHECK(m_to.run(u"INSERT INTO %1 (%2) VALUES %3"_s.arg(shape.name, shape.names(), QStringList(count, one).join(u", "_s)), rows));
    rows.clear();
    return {};
}

Tried<QByteArray> OfficeCopy::bring(const TableShape &shape, qint64 of)
{
    ContentHash hash;
    QVariantList waiting;
    qint64 done = 0;
    Tried<void> state;
    const bool ofWorkers = shape.name == "worker"_L1;
    COPY_CHECK(m_from.each(shape.select(), {}, [&](Row &row) {
        if (!state)
            return;
        QVariantList values;
        for (const auto &column : shape.columns)
            values.append(valueOf(row.value(), column.kind));
        hash.add(values, shape);
        if (ofWorkers) {
            if (auto made = worker(shape, values))
                values = *made;
            else
                state = tl::unexpected(made.error());
        }
        waiting += values;
        if (state && ++done % batch == 0) {
            state = put(shape, waiting);
            if (state && !tell(shape.name, done, of, false))
                state = trouble(Trouble::Stopped);
        }
    }));
    if (state)
        state = put(shape, waiting);
    if (state && !tell(shape.name, done, of, false))
        state = trouble(Trouble::Stopped);
    m_to.forget(); // statements of hundreds of rows that nobody needs again
    return state ? Tried<QByteArray>(hash.result()) : tl::unexpected(state.error());
}

/// The next id is the one after the highest; as a change of the sequence itself, which an undone transaction takes back.
Tried<void> OfficeCopy::setCounters(const TableShape &shape)
{
    QString sequence;
    COPY_CHECK(m_to.each(u"SELECT pg_get_serial_sequence(?, column_name::text) FROM information_schema.columns "
                         "WHERE table_schema = 'public' AND table_name = ? AND is_identity = 'YES'"_s,
                         binds(shape.name, shape.name), [&](Row &row) { sequence = row.text(); }));
    if (sequence.isEmpty())
        return {};
    const auto next = m_to.count(u"SELECT coalesce(max(id), 0) + 1 FROM "_s + shape.name);
    COPY_CHECK(next);
    COPY_CHECK(m_to.command(u"ALTER SEQUENCE %1 RESTART WITH %2"_s.arg(sequence).arg(*next)));
    return {};
}

Tried<QByteArray> OfficeCopy::arrived(const TableShape &shape, qint64 of)
{
    ContentHash hash;
    qint64 done = 0;
    bool go = true;
    COPY_CHECK(m_to.each(shape.select(), {}, [&](Row &row) {
        QVariantList values;
        for (const auto &column : shape.columns)
            values.append(valueOf(row.value(), column.kind));
        hash.add(values, shape);
        if (++done % batch == 0)
            go = go && tell(shape.name, done, of, true);
    }));
    return go && tell(shape.name, done, of, true) ? Tried<QByteArray>(hash.result()) : trouble(Trouble::Stopped);
}

Tried<void> OfficeCopy::bringAll()
{
    for (const QString &name : officeTables()) {
        auto shape = shapeOf(m_from, m_to, name);
        COPY_CHECK(shape);
        for (auto &column : shape->columns) // set anew for everybody
            column.compared = column.name != "password_hash"_L1 && column.name != "must_change_password"_L1;
        const auto rows = m_from.count(u"SELECT count(*) FROM "_s + name);
        COPY_CHECK(rows);
        KEZEK_TRY(const QByteArray hash, bring(*shape, *rows));
        KEZEK_CHECK(setCounters(*shape));
        m_tables.append({name, *rows, hash});
        m_shapes.append(*shape);
    }
    return {};
}

Tried<void> OfficeCopy::compareAll()
{
    QStringList differ;
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const CopiedTable &table = m_tables.at(i);
        const auto count = m_to.count(u"SELECT count(*) FROM "_s + table.name);
        COPY_CHECK(count);
        KEZEK_TRY(const QByteArray hash, arrived(m_shapes.at(i), table.rows));
        if (*count != table.rows || hash != table.hash)
            differ.append(table.name);
    }
    return differ.isEmpty() ? Tried<void>() : trouble(Trouble::Differs, differ);
}

Tried<QList<CopiedTable>> OfficeCopy::run()
{
    KEZEK_CHECK(checkTarget());
    KEZEK_CHECK(checkAdministrator());
    KEZEK_CHECK(clear());
    KEZEK_CHECK(bringAll());
    KEZEK_CHECK(compareAll());
    const auto broken = brokenInvariants(m_to, m_means.now);
    COPY_CHECK(broken);
    if (!broken->isEmpty())
        return trouble(Trouble::NotClean, *broken);
    COPY_CHECK(m_means.keepPasswords(m_passwords));
    return m_tables;
}

} // namespace

const QStringList &officeTables()
{
    static const QStringList tables{
        u"office"_s, u"secret"_s, u"sender"_s, u"district"_s, u"kindergarten"_s, u"worker"_s, u"rule_row"_s, u"calendar_year"_s, u"calendar_day"_s,
        u"message_text"_s, u"journal"_s, u"operation"_s, u"draft"_s, u"job_run"_s, u"alarm_seen"_s, u"destruction_act"_s, u"application"_s, u"application_phone"_s,
        u"application_language"_s, u"application_district"_s, u"application_kindergarten"_s, u"phone_history"_s, u"written_request"_s,
        u"queue_entry"_s, u"child_group"_s, u"seat"_s, u"bulletin"_s, u"publication"_s, u"invitation"_s, u"referral"_s, u"message"_s,
        u"message_event"_s, u"code"_s, u"code_failure"_s, u"inquiry"_s, u"kept_answer"_s, u"year_move"_s,
        u"trial"_s, u"proposal_list"_s, u"proposal"_s};
    return tables;
}

Result<QMap<QString, qint64>> rowCounts(SqlSession &server)
{
    QStringList tables;
    KEZEK_CHECK(server.each(u"SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"_s, {},
                            [&](Row &row) { tables.append(row.text()); }));
    QMap<QString, qint64> counts;
    for (const QString &table : tables) {
        KEZEK_TRY(counts[table], server.count(u"SELECT count(*) FROM "_s + quotedName(table)));
    }
    return counts;
}

tl::expected<QList<CopiedTable>, OfficeCopyTrouble> copyOffice(Database &from, ServerDatabase &to, const OfficeCopyMeans &means)
{
    const auto broken = brokenInvariants(from.session(), means.now);
    COPY_CHECK(broken);
    if (!broken->isEmpty())
        return trouble(Trouble::FileNotClean, *broken);
    Tried<QList<CopiedTable>> copied;
    Done committed;
    // In a write of the file, so that nobody changes it meanwhile; nothing is written to it.
    const Done held = from.session().transaction([&] {
        committed = to.session().transaction(
            [&] {
                copied = OfficeCopy(from.session(), to.session(), means).run();
                return copied.has_value();
            },
            Company::None);
        return false;
    });
    if (copied)
        COPY_CHECK(held);
    if (copied || copied.error().kind == Trouble::Failed)
        COPY_CHECK(committed);
    if (copied)
        (void)to.session().command(u"ANALYZE"_s); // planned for what is there now
    return copied;
}

} // namespace kezek
