// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/people/saveworker.h"

#include "usecases/fields.h"
#include "usecases/people/passwords.h"
#include "usecases/recorded.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything but the password, of which the journal says only that it was set.
QJsonObject recordedAccount(const WorkerAccount &account)
{
    return {{u"login"_s, account.login},
            {u"fullName"_s, account.name},
            {u"role"_s, toText(account.role)},
            {u"kindergarten"_s, toJsonValue(account.kindergarten)},
            {u"active"_s, account.active}};
}

Done checkRole(Work &work, const SaveWorker::Input &input)
{
    if (input.role == Role::Worker) // the night run: no person signs in as it
        return refuse(ErrorCode::FieldNotUnderstood, u"role"_s);
    if (input.role != Role::Kindergarten)
        return {};
    if (!input.kindergarten)
        return refuse(ErrorCode::FieldRequired, u"kindergarten"_s);
    KEZEK_CHECK(inField(u"kindergarten"_s, work.store.kindergartens().kindergarten(*input.kindergarten)));
    return {};
}

Done checkLoginFree(Work &work, const QString &login, WorkerId own)
{
    KEZEK_TRY(const auto other, work.store.workers().byLogin(login));
    return other && other->id != own ? refuse(ErrorCode::NameTaken, u"login"_s) : Done();
}

bool administers(const WorkerAccount &account)
{
    return account.active && account.role == Role::Administrator;
}

/// An office without an administrator could never get one again.
Done checkAdministratorStays(Work &work, const WorkerAccount &before, const WorkerAccount &after)
{
    if (!administers(before) || administers(after))
        return {};
    KEZEK_TRY(const auto all, work.store.workers().all());
    const bool another = std::any_of(all.cbegin(), all.cend(), [&](const WorkerAccount &account) {
        return account.id != after.id && administers(account);
    });
    return another ? Done() : refuse(ErrorCode::LastAdministrator);
}

Result<WorkerAccount> storedAccount(Work &work, const SaveWorker::Input &input)
{
    if (!input.worker)
        return WorkerAccount();
    KEZEK_TRY(const WorkerAccount account, work.store.workers().get(*input.worker));
    if (input.revision && *input.revision != account.revision)
        return refuse(ErrorCode::ChangedByOther);
    return account;
}

/// Whoever gets a password from someone else must choose their own at the next signing in.
Done setPassword(Work &work, WorkerAccount &account, const QString &password)
{
    if (password.isEmpty() && !account.id.isNull())
        return {};
    KEZEK_TRY(account.passwordHash, hashNewPassword(work, password, u"password"_s));
    account.mustChangePassword = account.id.isNull() || account.id != work.actor.id;
    account.failedLogins = 0;
    account.lockedUntil.reset();
    return {};
}

} // namespace

QList<Role> SaveWorker::roles()
{
    return {Role::Administrator};
}

Result<SaveWorker::Output> SaveWorker::run(Work &work, const Input &input)
{
    KEZEK_TRY(const WorkerAccount before, storedAccount(work, input));
    WorkerAccount account = before;
    KEZEK_TRY(account.login, requiredText(input.login, u"login"_s, ErrorCode::FieldRequired));
    KEZEK_TRY(account.name, requiredText(input.fullName, u"fullName"_s, ErrorCode::NameEmpty));
    KEZEK_CHECK(checkRole(work, input));
    account.role = input.role;
    account.kindergarten = input.role == Role::Kindergarten ? input.kindergarten : std::nullopt;
    account.active = input.active;
    KEZEK_CHECK(checkLoginFree(work, account.login, before.id));
    KEZEK_CHECK(checkAdministratorStays(work, before, account));
    KEZEK_CHECK(setPassword(work, account, input.password));
    if (account.role == Role::SelfService) // nobody's own: the office keeps its password
        account.mustChangePassword = false;

    const bool isNew = !input.worker;
    if (isNew) {
        KEZEK_TRY(account.id, work.store.workers().insert(account));
    } else {
        KEZEK_CHECK(work.store.workers().update(account));
    }
    QJsonObject after = recordedAccount(account);
    if (account.passwordHash != before.passwordHash)
        after.insert(u"passwordChanged"_s, true);
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"worker"_s, account.id.value,
                              isNew ? QJsonObject() : recordedAccount(before), after));
    return Output{account.id};
}

} // namespace kezek
