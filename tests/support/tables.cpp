// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "support/builders.h"

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

bool isServer(const SqlSession &session)
{
    return session.dialect().name == Dialect::postgresql().name;
}

QStringList texts(SqlSession &session, const QString &sql, const QVariantList &values = {})
{
    return need(session.list<QString>(sql, values, [](Row &row) { return std::optional(row.text()); }));
}

void runAll(SqlSession &session, const QStringList &statements)
{
    for (const QString &statement : statements)
        need(session.command(statement));
    session.forget();
}

} // namespace

QStringList columnsOf(SqlSession &session, const QString &table)
{
    return texts(session,
                 isServer(session) ? u"SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position"_s
                                   : u"SELECT name FROM pragma_table_xinfo(?)"_s,
                 binds(table));
}

QStringList rowsOf(SqlSession &session, const QString &table, const QStringList &leftOut, const QString &orderBy)
{
    QStringList columns;
    for (const QString &name : columnsOf(session, table))
        if (!leftOut.contains(name))
            columns.append(u"'%1=' || coalesce(CAST(%1 AS TEXT), '∅')"_s.arg(name));
    QStringList rows;
    for (const QString &row : texts(session, u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns.join(u" || ' ' || "_s), table, orderBy)))
        rows.append(table + u": "_s + row);
    return rows;
}

QString planOf(SqlSession &session, const QString &sql)
{
    if (isServer(session))
        need(session.command(u"SET enable_seqscan = off"_s));
    QSqlQuery query(session.database());
    if (!query.exec((isServer(session) ? u"EXPLAIN "_s : u"EXPLAIN QUERY PLAN "_s) + sql))
        qFatal("no plan of %s", qPrintable(sql));
    QStringList lines;
    while (query.next())
        lines.append(query.value(isServer(session) ? 0 : 3).toString());
    return lines.join(u'\n');
}

void dropChecks(SqlSession &session)
{
    if (!isServer(session))
        return need(session.command(u"PRAGMA ignore_check_constraints = ON"_s));
    runAll(session, texts(session, u"SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint c "
                                   "JOIN pg_class t ON t.oid = c.conrelid WHERE c.contype = 'c' AND t.relnamespace = 'public'::regnamespace"_s));
}

void dropUniqueKeys(SqlSession &session)
{
    if (isServer(session)) {
        runAll(session, texts(session, u"SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint "
                                       "WHERE contype = 'u' AND connamespace = 'public'::regnamespace"_s));
        return runAll(session, texts(session, u"SELECT format('DROP INDEX %s', indexrelid::regclass) FROM pg_index i JOIN pg_class t "
                                              "ON t.oid = i.indrelid WHERE indisunique AND NOT indisprimary "
                                              "AND t.relnamespace = 'public'::regnamespace"_s));
    }
    need(session.command(u"PRAGMA foreign_keys = OFF"_s));
    runAll(session, texts(session, u"SELECT 'DROP INDEX ' || name FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE UNIQUE%'"_s));
    // Constraints of the tables themselves cannot be dropped: the tables are made again without them.
    for (const QString &table : {u"seat"_s, u"referral"_s, u"bulletin"_s})
        runAll(session, {u"PRAGMA legacy_alter_table = ON"_s, u"ALTER TABLE %1 RENAME TO old_%1"_s.arg(table),
                         u"CREATE TABLE %1 AS SELECT * FROM old_%1"_s.arg(table), u"DROP TABLE old_%1"_s.arg(table),
                         u"CREATE UNIQUE INDEX %1_id ON %1 (id)"_s.arg(table)});
}

} // namespace kezek::test
