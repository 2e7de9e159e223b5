// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kezek {

QByteArray SchemaStep::checksumOf(const QString &sql)
{
    // A checkout with other line ends is still the same step.
    return QCryptographicHash::hash(QString(sql).remove(u'\r').toUtf8(), QCryptographicHash::Sha256).toHex();
}

Migrator::Migrator(SqlSession &session, QList<SchemaStep> chain) : m_session(session), m_chain(std::move(chain)) {}

QList<SchemaStep> Migrator::chainOf(const QString &dialect, const QString &root)
{
    const QDir folder(root + u'/' + dialect);
    QList<SchemaStep> chain;
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        const QString sql = QString::fromUtf8(source.readAll());
        chain.append({file.left(4).toInt(), file.chopped(4), sql, SchemaStep::checksumOf(sql)});
    }
    return chain;
}

Result<QList<Migrator::Applied>> Migrator::applied()
{
    KEZEK_TRY(const qint64 tables, m_session.count(m_session.dialect().hasTable, binds(u"schema_version"_s)));
    if (tables == 0)
        return QList<Applied>();
    return m_session.list<Applied>(u"SELECT version, name, checksum FROM schema_version ORDER BY version"_s, {},
                                   [](Row &row) {
                                       const int version = row.number();
                                       const QString name = row.text();
                                       return std::optional(Applied{version, name, row.text()});
                                   });
}

Result<int> Migrator::version()
{
    KEZEK_TRY(const QList<Applied> steps, applied());
    return steps.isEmpty() ? 0 : steps.constLast().version;
}

Done Migrator::check()
{
    KEZEK_TRY(const QList<Applied> steps, applied());
    const int newest = m_chain.isEmpty() ? 0 : m_chain.constLast().version;
    if (!steps.isEmpty() && steps.constLast().version > newest)
        return refuse(ErrorCode::DatabaseNewer, {}, {steps.constLast().version, newest, programNeeded()});
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Applied &step = steps.at(i);
        const SchemaStep &own = m_chain.at(i);
        if (step.version != own.version || step.checksum != QString::fromLatin1(own.checksum))
            return refuse(ErrorCode::DatabaseDamaged, {}, {},
                          u"the applied step %1 is not the program's"_s.arg(step.name));
    }
    return {};
}

Result<int> Migrator::firstMissing()
{
    KEZEK_TRY(const int at, version());
    for (const SchemaStep &step : m_chain)
        if (step.version > at)
            return step.version;
    return 0;
}

Result<std::optional<SchemaGap>> Migrator::gap(SchemaAge age)
{
    KEZEK_CHECK(check());
    KEZEK_TRY(const int at, version());
    if (at == 0)
        return refuse(ErrorCode::DatabaseNotOurs);
    KEZEK_TRY(const int missing, firstMissing());
    if (missing == 0)
        return std::optional<SchemaGap>();
    const SchemaGap found{at, m_chain.constLast().version};
    if (age == SchemaAge::Present)
        return refuse(ErrorCode::DatabaseOlder, {}, {found.from, found.to});
    return std::optional(found);
}

Result<BroughtAlong> Migrator::run(const AlongTheWay &way)
{
    Result<BroughtAlong> along;
    KEZEK_CHECK(m_session.transaction([&] {
        along = runAll(way);
        return along.has_value();
    }, {}));
    // Statements prepared against the old schema are prepared anew.
    m_session.forget();
    return along;
}

Result<BroughtAlong> Migrator::runAll(const AlongTheWay &way)
{
    KEZEK_CHECK(m_session.command(u"CREATE TABLE IF NOT EXISTS schema_version ("
                                  "version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)"_s));
    // Another one waits, readers do not. On SQLite whoever has begun to write is alone anyway.
    if (!m_session.dialect().alone.isEmpty())
        KEZEK_CHECK(m_session.command(u"LOCK TABLE schema_version IN SHARE ROW EXCLUSIVE MODE"_s));
    // Only now: whoever was at it before has ended.
    KEZEK_CHECK(check());
    KEZEK_TRY(const int at, version());
    BroughtAlong along{at, m_chain.isEmpty() ? at : m_chain.constLast().version, {}};
    if (along.from == along.to)
        return along;
    const auto tell = [&](int done) {
        if (way.progress)
            way.progress(done, along.to - along.from);
    };
    tell(0);
    if (way.before)
        KEZEK_CHECK(way.before());
    for (const SchemaStep &step : m_chain)
        if (step.version > at) {
            tell(step.version - at);
            KEZEK_CHECK(apply(step));
        }
    m_session.forget();
    if (way.after)
        KEZEK_CHECK(way.after(along));
    return along;
}

Done Migrator::apply(const SchemaStep &step)
{
    KEZEK_CHECK(m_session.script(step.sql));
    const auto noted = m_session.run(u"INSERT INTO schema_version (version, name, checksum) VALUES (?, ?, ?)"_s,
                                     binds(step.version, step.name, QString::fromLatin1(step.checksum)));
    return noted ? Done() : Done(tl::unexpected(noted.error()));
}

QString Migrator::programNeeded()
{
    QJsonObject after;
    // What a newer schema has made of the journal is not known here; then nothing is said.
    const Done read = m_session.each(u"SELECT after_json FROM journal WHERE verb IN ('create-office', 'bring-along') ORDER BY id DESC LIMIT 1"_s, {},
                                     [&](Row &row) { after = row.json(); });
    return read ? after.value(u"program"_s).toString() : QString();
}

} // namespace kezek
