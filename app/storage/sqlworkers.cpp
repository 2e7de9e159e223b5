// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlworkers.h"

#include "domain/names.h"
#include "storage/columns.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const Columns &columns()
{
    static const Columns all(
        u"login, name, role, kindergarten_id, password_hash, active, failed_logins, locked_until, must_change_password"_s);
    return all;
}

QString where(const QString &rest, const Dialect &dialect)
{
    QString all = columns().list(u"w"_s);
    all.replace(u"w.password_hash"_s, dialect.workerPassword.arg(u"w"_s));
    return u"SELECT w.id, w.revision, "_s + all + u" FROM worker w "_s + rest;
}

QVariantList valuesOf(const WorkerAccount &w)
{
    return binds(w.login, w.name, w.role, w.kindergarten, w.passwordHash, w.active, w.failedLogins, w.lockedUntil,
                 w.mustChangePassword);
}

std::optional<WorkerAccount> readWorker(Row &row)
{
    WorkerAccount w;
    w.id = row.id<WorkerId>();
    w.revision = row.number();
    w.login = row.text();
    w.name = row.text();
    w.role = row.word<Role>();
    w.kindergarten = row.maybeId<KindergartenId>();
    w.passwordHash = row.text();
    w.active = row.flag();
    w.failedLogins = row.number();
    w.lockedUntil = row.maybeInstant();
    w.mustChangePassword = row.flag();
    return w;
}

} // namespace

Result<std::optional<WorkerAccount>> SqlWorkers::byLogin(const QString &login)
{
    return m_session.maybe<WorkerAccount>(where(u"WHERE w.login_key = ?"_s, m_session.dialect()), binds(exactSearchKey(login)), readWorker);
}

Result<WorkerAccount> SqlWorkers::get(WorkerId id)
{
    return orNotFound(m_session.maybe<WorkerAccount>(where(u"WHERE w.id = ?"_s, m_session.dialect()), binds(id.value), readWorker));
}

Result<QList<WorkerAccount>> SqlWorkers::all()
{
    return m_session.list<WorkerAccount>(where(u"ORDER BY w.login_key"_s, m_session.dialect()), {}, readWorker);
}

Result<WorkerId> SqlWorkers::insert(const WorkerAccount &account)
{
    static const QString sql = u"INSERT INTO worker (revision, login_key, "_s + columns().list() + u") VALUES (?, ?, "_s
        + columns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(const qint64 id,
              m_session.insert(sql, binds(account.revision, exactSearchKey(account.login)) + valuesOf(account)));
    return WorkerId{id};
}

Done SqlWorkers::update(const WorkerAccount &account)
{
    static const QString sql = u"UPDATE worker SET revision = revision + 1, login_key = ?, "_s + columns().assignments()
        + u" WHERE id = ? AND revision = ?"_s;
    return orRefuse(
        ErrorCode::ChangedByOther,
        m_session.run(sql,
                      binds(exactSearchKey(account.login)) + valuesOf(account) + binds(account.id, account.revision)));
}

} // namespace kezek
