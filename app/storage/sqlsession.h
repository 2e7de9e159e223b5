// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/dialect.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <optional>
#include <type_traits>
#include <unordered_map>

namespace kezek {

/// Reads the columns of the current row in the order they are listed.
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    QVariant value() { return m_query.value(m_at++); }
    QString text() { return value().toString(); }
    int number() { return value().toInt(); }
    qint64 big() { return value().toLongLong(); }
    bool flag() { return value().toBool(); }
    QDate day() { return value().toDate(); }
    QByteArray bytes() { return value().toByteArray(); }
    QDateTime instant();
    QJsonObject json();
    std::optional<QDateTime> maybeInstant();
    std::optional<QDate> maybeDay();
    template <class I> I id() { return I{value().toLongLong()}; }
    template <class I> std::optional<I> maybeId()
    {
        const QVariant raw = value();
        return raw.isNull() ? std::nullopt : std::optional<I>(I{raw.toLongLong()});
    }
    /// A word of an enumeration; one that is not known marks the row as damaged.
    template <class E> E word();
    template <class E> std::optional<E> maybeWord();
    /// A value of the domain; text that it refuses marks the row as damaged.
    template <class T> std::optional<T> parsed(Result<T> result)
    {
        if (!result)
            m_damaged = true;
        return result ? std::optional<T>(*result) : std::nullopt;
    }
    /// Something in this row cannot have been written by the program.
    bool damaged() const { return m_damaged; }
    void markDamaged() { m_damaged = true; }
    void skip(int columns) { m_at += columns; }

private:
    const QSqlQuery &m_query;
    int m_at = 0;
    bool m_damaged = false;
};

/// What a value becomes when it is bound.
QVariant toSql(const QString &value);
QVariant toSql(const QDateTime &value);
QVariant toSql(QDate value);
QVariant toSql(const QJsonObject &value);
inline QVariant toSql(int value) { return value; }
inline QVariant toSql(qint64 value) { return value; }
inline QVariant toSql(bool value) { return value; }
inline QVariant toSql(const QByteArray &value) { return value; }
inline QVariant toSql(const QVariant &value) { return value; }
template <class Tag> QVariant toSql(Id<Tag> id) { return id.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id.value); }
template <class E>
    requires std::is_enum_v<E>
QVariant toSql(E value);
template <class T> QVariant toSql(const std::optional<T> &value) { return value ? toSql(*value) : QVariant(QMetaType::fromType<QString>()); }

template <class... T> QVariantList binds(const T &...values) { return {toSql(values)...}; }

/// The value, or NotFound.
template <class T> Result<T> orNotFound(Result<std::optional<T>> found)
{
    KEZEK_TRY(std::optional<T> value, std::move(found));
    if (!value)
        return refuse(ErrorCode::NotFound);
    return *std::move(value);
}
/// Of a statement that must change a row: nothing, or `otherwise`.
inline Done orRefuse(ErrorCode otherwise, Result<int> changed)
{
    KEZEK_TRY(const int rows, std::move(changed));
    return rows > 0 ? Done() : refuse(otherwise);
}
inline Done withoutCount(Result<int> changed)
{
    return changed ? Done() : Done(tl::unexpected(changed.error()));
}

/// One connection with its prepared statements, kept. Storage thread only.
class SqlSession {
public:
    SqlSession(QSqlDatabase database, Dialect dialect);
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    QSqlDatabase &database() { return m_database; }

    /// Runs a statement; the number of rows it changed.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT … RETURNING id.
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// Gives each row to `take`. The statement is free again when this returns, not before.
    Done each(const QString &sql, const QVariantList &values, const std::function<void(Row &)> &take);
    template <class T, class F> Result<QList<T>> list(const QString &sql, const QVariantList &values, F read)
    {
        QList<T> rows;
        KEZEK_CHECK(each(sql, values, [&](Row &row) {
            if (std::optional<T> made = read(row))
                rows.append(std::move(*made));
            else
                row.markDamaged();
        }));
        return rows;
    }
    template <class T, class F> Result<std::optional<T>> maybe(const QString &sql, const QVariantList &values, F read)
    {
        KEZEK_TRY(QList<T> rows, list<T>(sql, values, read));
        return rows.isEmpty() ? std::optional<T>() : std::optional<T>(std::move(rows.first()));
    }
    /// One number; 0 when there is no row or it is NULL.
    Result<qint64> count(const QString &sql, const QVariantList &values = {});

    /// Runs `work` between BEGIN and COMMIT, or ROLLBACK when it returns false.
    Done transaction(const std::function<bool()> &work);
    /// A script of several statements, as the schema's steps are.
    Done script(const QString &sql);
    void forget() { m_kept.clear(); }

private:
    Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);

    QSqlDatabase m_database;
    Dialect m_dialect;
    std::unordered_map<QString, QSqlQuery> m_kept;
    bool m_inTransaction = false;
};

} // namespace kezek

#include "domain/enums.h"

namespace kezek {

template <class E>
    requires std::is_enum_v<E>
QVariant toSql(E value)
{
    return toText(value);
}

template <class E> E Row::word()
{
    const auto known = fromText<E>(text());
    if (!known)
        m_damaged = true;
    return known.value_or(E{});
}

template <class E> std::optional<E> Row::maybeWord()
{
    const QVariant raw = value();
    if (raw.isNull())
        return std::nullopt;
    const auto known = fromText<E>(raw.toString());
    if (!known)
        m_damaged = true;
    return known;
}

} // namespace kezek
