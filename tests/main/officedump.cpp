// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/officedump.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A look at the file with bare SQL, beside the program's own storage.
class Look {
public:
    explicit Look(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!m_database.open())
            qFatal("%s: %s", qPrintable(path), qPrintable(m_database.lastError().text()));
    }
    ~Look()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"look"_s);
    }

    QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QStringList rows;
        while (query.next())
            rows.append(query.value(0).toString());
        return rows;
    }

private:
    QSqlDatabase m_database;
};

QString selectOf(Look &look, const QString &table, const QSet<QString> &leftOut)
{
    QStringList columns;
    for (const QString &name : look.rows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)))
        if (!leftOut.contains(name))
            columns.append(u"' %1=' || quote(%1)"_s.arg(name));
    const QStringList key = look.rows(u"SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"_s.arg(table));
    return u"SELECT '%1' || %2 FROM %1 ORDER BY %3"_s.arg(table, columns.join(u" || "_s), key.isEmpty() ? u"1"_s : key.join(u','));
}

} // namespace

QStringList dumpOf(const QString &path, const QSet<QString> &leftOut)
{
    Look look(path);
    QStringList dump;
    for (const QString &table : look.rows(uR"(SELECT name FROM sqlite_schema WHERE type = 'table'
             AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'application_search%' ORDER BY name)"_s))
        if (!leftOut.contains(table))
            dump += look.rows(selectOf(look, table, leftOut));
    return dump;
}

QString firstDifference(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < qMax(one.size(), other.size()); ++i)
        if (one.value(i) != other.value(i))
            return one.value(i, u"(no row)"_s) + u"\n  instead of\n"_s + other.value(i, u"(no row)"_s);
    return {};
}

qint64 countIn(const QString &path, const QString &sql)
{
    return textIn(path, sql).toLongLong();
}

QString textIn(const QString &path, const QString &sql)
{
    return Look(path).rows(sql).value(0);
}

} // namespace kezek::test
