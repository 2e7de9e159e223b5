// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsession.h"

#include "storage/driverrors.h"
#include "storage/sqlscript.h"

#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace kezek {

QVariant toSql(const QString &value)
{
    // A null QString would be bound as NULL; absent text is empty here, and absence is std::optional.
    return value.isNull() ? u""_s : value;
}

QVariant toSql(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant toSql(QDate value)
{
    return value.isValid() ? QVariant(value) : QVariant(QMetaType::fromType<QDate>());
}

QVariant toSql(const QJsonObject &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QDateTime Row::instant()
{
    return maybeInstant().value_or(QDateTime());
}

std::optional<QDateTime> Row::maybeInstant()
{
    const QVariant raw = value();
    return raw.isNull() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(raw.toLongLong(), Qt::UTC));
}

std::optional<QDate> Row::maybeDay()
{
    const QVariant raw = value();
    return raw.isNull() ? std::nullopt : std::optional(raw.toDate());
}

QJsonObject Row::json()
{
    return QJsonDocument::fromJson(text().toUtf8()).object();
}

SqlSession::SqlSession(QSqlDatabase database, Dialect dialect)
    : m_database(std::move(database)),
      m_dialect(std::move(dialect))
{}

Result<QSqlQuery *> SqlSession::start(const QString &sql, const QVariantList &values)
{
    if (!m_inTransaction)
        KEZEK_CHECK(checkGuard());
    auto kept = m_kept.find(sql);
    if (kept == m_kept.end()) {
        QSqlQuery fresh(m_database);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            return tl::unexpected(driverError(fresh.lastError(), u"prepare "_s + sql));
        kept = m_kept.emplace(sql, std::move(fresh)).first;
    }
    QSqlQuery &query = kept->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const Error error = driverError(query.lastError(), sql);
        m_kept.erase(kept);
        return tl::unexpected(error);
    }
    return &query;
}

Result<int> SqlSession::run(const QString &sql, const QVariantList &values)
{
    KEZEK_TRY(QSqlQuery * query, start(sql, values));
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<qint64> SqlSession::insert(const QString &sql, const QVariantList &values)
{
    return count(sql, values);
}

Done SqlSession::each(const QString &sql, const QVariantList &values, const std::function<void(Row &)> &take)
{
    KEZEK_TRY(QSqlQuery * query, start(sql, values));
    bool damaged = false;
    while (query->next()) {
        Row row(*query);
        take(row);
        damaged = damaged || row.damaged();
    }
    const QSqlError failed = query->lastError();
    query->finish();
    if (failed.isValid())
        return tl::unexpected(driverError(failed, sql));
    if (damaged)
        return refuse(ErrorCode::DatabaseDamaged, {}, {}, u"a row holds what the program never writes: "_s + sql);
    return {};
}

Result<qint64> SqlSession::count(const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    KEZEK_CHECK(each(sql, values, [&](Row &row) { number = row.big(); }));
    return number;
}

Done SqlSession::transaction(const std::function<bool()> &work)
{
    if (m_inTransaction)
        return refuse(ErrorCode::StorageFailed, {}, {}, u"a transaction inside a transaction"_s);
    if (const auto begun = run(m_dialect.begin); !begun)
        return tl::unexpected(begun.error());
    m_inTransaction = true;
    const bool wanted = work();
    const Done guarded = wanted ? checkGuard() : Done();
    const bool keep = wanted && guarded;
    const auto ended = run(keep ? u"COMMIT"_s : u"ROLLBACK"_s);
    m_inTransaction = false;
    if (!guarded)
        return guarded;
    if (ended)
        return {};
    // A rollback that finds none open was preceded by the driver's own, after a full disk for instance.
    if (!keep)
        return {};
    (void)run(u"ROLLBACK"_s);
    return tl::unexpected(ended.error());
}

Done SqlSession::script(const QString &sql)
{
    for (const QString &statement : splitScript(sql)) {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return tl::unexpected(driverError(query.lastError(), statement.left(80)));
    }
    return {};
}

} // namespace kezek
