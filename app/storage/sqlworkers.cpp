// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlworkers.h"

#include "domain/names.h"
#include "storage/columns.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// The password stands apart, at the end.
const Columns &shownColumns()
{
    static const Columns all(u"login, name, role, kindergarten_id, active, failed_logins, locked_until, must_change_password"_s);
    return all;
}

const Columns &columns()
{
    static const Columns all(shownColumns().list() + u", password_hash"_s);
    return all;
}

/// What stands for a password that the server keeps.
const QString kept = u"kept:"_s;

QString where(const Dialect &dialect, const QString &rest)
{
    const QString hash = dialect.serverKeepsPasswords ? u"'%1' || w.id"_s.arg(kept) : u"w.password_hash"_s;
    return u"SELECT w.id, w.revision, %1, %2 FROM worker w %3"_s.arg(shownColumns().list(u"w"_s), hash, rest);
}

QVariantList valuesOf(const WorkerAccount &w)
{
    return binds(w.login, w.name, w.role, w.kindergarten, w.active, w.failedLogins, w.lockedUntil, w.mustChangePassword,
                 w.passwordHash.startsWith(kept) ? u""_s : w.passwordHash);
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
    w.active = row.flag();
    w.failedLogins = row.number();
    w.lockedUntil = row.maybeInstant();
    w.mustChangePassword = row.flag();
    w.passwordHash = row.text();
    return w;
}

} // namespace

Result<std::optional<WorkerAccount>> SqlWorkers::byLogin(const QString &login)
{
    return m_session.maybe<WorkerAccount>(where(m_session.dialect(), u"WHERE w.login_key = ?"_s), binds(exactSearchKey(login)), readWorker);
}

Result<WorkerAccount> SqlWorkers::get(WorkerId id)
{
    return orNotFound(m_session.maybe<WorkerAccount>(where(m_session.dialect(), u"WHERE w.id = ?"_s), binds(id.value), readWorker));
}

Result<QList<WorkerAccount>> SqlWorkers::all()
{
    return m_session.list<WorkerAccount>(where(m_session.dialect(), u"ORDER BY w.login_key"_s), {}, readWorker);
}

Result<QString> SqlWorkers::hashPassword(const QString &password)
{
    return m_session.dialect().serverKeepsPasswords ? scramVerifier(password) : hashedPassword(password, m_cost);
}

bool SqlWorkers::verifyPassword(const QString &hash, const QString &password)
{
    if (hash.startsWith(kept))
        return serverSaysItFits(hash.sliced(kept.size()).toLongLong(), password);
    return passwordFits(hash, password);
}

/// A statement that fails takes the transaction with it, so that "no" is never taken for "could not ask".
bool SqlWorkers::serverSaysItFits(qint64 worker, const QString &password)
{
    QString salt;
    if (!m_session.each(u"SELECT password_salt(?)"_s, binds(worker), [&](Row &row) { salt = row.text(); }))
        return false;
    const QByteArray nonce = randomBytes(32);
    const QByteArray proof = scramProof(password, QByteArray::fromBase64(salt.toLatin1()), nonce);
    const auto fits = m_session.count(u"SELECT password_fits(?, ?, ?)::int"_s,
                                      binds(worker, QString::fromLatin1(nonce.toHex()), QString::fromLatin1(proof.toHex())));
    return fits && *fits == 1;
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
