// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/dialect.h"
#include "storage/row.h"
#include "storage/watchdog.h"
#include "usecases/ports/store.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <optional>
#include <type_traits>
#include <unordered_map>

namespace kezek {

/// What a value becomes when it is bound.
QVariant toSql(const QString &value);
QVariant toSql(const QDateTime &value);
QVariant toSql(QDate value);
QVariant toSql(const QJsonObject &value);
inline QVariant toSql(int value)
{
    return value;
}
inline QVariant toSql(qint64 value)
{
    return value;
}
inline QVariant toSql(bool value)
{
    return value;
}
inline QVariant toSql(const QByteArray &value)
{
    return value;
}
inline QVariant toSql(const QVariant &value)
{
    return value;
}
template <class Tag> QVariant toSql(Id<Tag> id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id.value);
}
template <class E>
requires std::is_enum_v<E> QVariant toSql(E value)
{
    return toText(value);
}
template <class T> QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant(QMetaType::fromType<QString>());
}

template <class... T> QVariantList binds(const T &...values)
{
    return {toSql(values)...};
}

template <class Tag> QVariantList binds(const QList<Id<Tag>> &ids)
{
    QVariantList values;
    for (const Id<Tag> id : ids)
        values.append(toSql(id));
    return values;
}

/// The value, or NotFound.
template <class T> Result<T> orNotFound(Result<std::optional<T>> found)
{
    KEZEK_TRY(std::optional<T> value, std::move(found));
    if (!value)
        return refuse(ErrorCode::NotFound);
    return *std::move(value);
}
/// What was found, one for each of the ids and in their order, or NotFound.
template <class T, class Tag> Result<QList<T>> inOrderOf(const QList<Id<Tag>> &ids, const QList<T> &found)
{
    QHash<Id<Tag>, const T *> byId;
    for (const T &one : found)
        byId.insert(one.id, &one);
    QList<T> ordered;
    for (const Id<Tag> id : ids) {
        const T *one = byId.value(id);
        if (!one)
            return refuse(ErrorCode::NotFound);
        ordered.append(*one);
    }
    return ordered;
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
    SqlSession(QSqlDatabase database, const Dialect &dialect);
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

    /// Runs `work` between BEGIN and COMMIT, or ROLLBACK when it returns false. Where the dialect says so, a failed statement means
    /// ROLLBACK and that failure, whatever `work` makes of it. A connection that breaks during the COMMIT: OutcomeUnknown.
    /// Without a company no lock is taken: for the schema's steps and the rights, which make what locks.
    Done transaction(const std::function<bool()> &work, std::optional<Company> company = Company::Others);
    /// What cannot be prepared; several statements in one are one question to the server.
    Done command(const QString &sql);
    /// A script of several statements, as the schema's steps are.
    Done script(const QString &sql);
    void forget() { m_kept.clear(); }
    /// Asked before each statement of its own, each transaction and each COMMIT; what it refuses is not run.
    void setGuard(std::function<Done()> guard) { m_guard = std::move(guard); }
    /// Told while a statement is waited for; outlives the session.
    void setWatchdog(Watchdog *watchdog) { m_watchdog = watchdog; }
    /// Called after each COMMIT that took effect.
    void setCommitted(std::function<void()> committed) { m_committed = std::move(committed); }

private:
    Done checkGuard() const { return m_guard ? m_guard() : Done(); }
    tl::unexpected<Error> failed(const QSqlError &error, const QString &doing);
    Done begin(std::optional<Company> company);
    Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);

    QSqlDatabase m_database;
    const Dialect &m_dialect;
    std::unordered_map<QString, QSqlQuery> m_kept;
    std::function<Done()> m_guard;
    std::function<void()> m_committed;
    Watchdog *m_watchdog = nullptr;
    bool m_inTransaction = false;
    Done m_failed; ///< the first statement of this transaction that failed
};

} // namespace kezek
