// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsession.h"

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

SqlSession::SqlSession(QSqlDatabase database, const Dialect &dialect) : m_database(std::move(database)), m_dialect(dialect) {}

tl::unexpected<Error> SqlSession::failed(const QSqlError &error, const QString &doing)
{
    tl::unexpected<Error> why(m_dialect.errorOf(error, doing));
    if (m_inTransaction && m_failed)
        m_failed = why;
    return why;
}

Result<QSqlQuery *> SqlSession::start(const QString &sql, const QVariantList &values)
{
    if (!m_inTransaction)
        KEZEK_CHECK(checkGuard());
    auto kept = m_kept.find(sql);
    if (kept == m_kept.end()) {
        QSqlQuery fresh(m_database);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            return failed(fresh.lastError(), u"prepare "_s + sql);
        kept = m_kept.emplace(sql, std::move(fresh)).first;
    }
    QSqlQuery &query = kept->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const auto why = failed(query.lastError(), sql);
        m_kept.erase(kept);
        return why;
    }
    return &query;
}

Result<int> SqlSession::run(const QString &sql, const QVariantList &values)
{
    const Watchdog::Wait wait(m_watchdog);
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
    const Watchdog::Wait wait(m_watchdog);
    KEZEK_TRY(QSqlQuery * query, start(sql, values));
    bool damaged = false;
    while (query->next()) {
        Row row(*query);
        take(row);
        damaged = damaged || row.damaged();
    }
    const QSqlError cut = query->lastError();
    query->finish();
    if (cut.isValid())
        return failed(cut, sql);
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

Done SqlSession::command(const QString &sql)
{
    const Watchdog::Wait wait(m_watchdog);
    QSqlQuery query(m_database);
    if (query.exec(sql))
        while (query.nextResult()) {}
    return query.lastError().isValid() ? Done(failed(query.lastError(), sql.left(80))) : Done();
}

Done SqlSession::begin(std::optional<Company> company)
{
    KEZEK_CHECK(checkGuard());
    m_inTransaction = true;
    m_failed = {};
    const QString lock = company ? company == Company::None ? m_dialect.alone : m_dialect.besideOthers : QString();
    return command(lock.isEmpty() ? m_dialect.begin : m_dialect.begin + u"; "_s + lock);
}

Done SqlSession::transaction(const std::function<bool()> &work, std::optional<Company> company)
{
    if (m_inTransaction)
        return refuse(ErrorCode::StorageFailed, {}, {}, u"a transaction inside a transaction"_s);
    const Done begun = begin(company);
    if (!m_inTransaction)
        return begun;
    const bool wanted = begun && work();
    Done fit = begun && wanted ? checkGuard() : begun;
    if (fit && wanted && m_dialect.failureEndsTransaction)
        fit = m_failed;
    const bool keep = wanted && fit;
    const Done ended = command(keep ? u"COMMIT"_s : u"ROLLBACK"_s);
    m_inTransaction = false;
    if (!fit)
        return fit;
    if (ended && keep && m_committed)
        m_committed();
    // A rollback that finds none open was preceded by the driver's own, after a full disk for instance.
    if (ended || !keep)
        return {};
    if (ended.error().code == ErrorCode::ConnectionLost)
        return refuse(ErrorCode::OutcomeUnknown, {}, {}, ended.error().detail);
    (void)command(u"ROLLBACK"_s);
    return ended;
}

Done SqlSession::script(const QString &sql)
{
    for (const QString &statement : splitScript(sql))
        KEZEK_CHECK(command(statement));
    return {};
}

} // namespace kezek
