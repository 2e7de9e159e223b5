// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/people/signin.h"

#include "usecases/people/passwords.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody has signed in yet: the row is the account's own, not the actor's.
Done journalTry(Work &work, const WorkerAccount &account, const QString &workstation, bool accepted)
{
    JournalRow row;
    row.at = work.now;
    row.recordedAt = work.store.now();
    row.worker = account.id;
    row.workerName = account.name;
    row.workstation = workstation;
    row.verb = QLatin1String(SignIn::name);
    row.subject = u"worker"_s;
    row.subjectId = account.id.value;
    row.after = {{u"accepted"_s, accepted}};
    return work.store.journal().write(row);
}

Done welcome(Work &work, WorkerAccount account, const QString &workstation)
{
    if (account.failedLogins != 0 || account.lockedUntil) {
        forgetWrongPasswords(account);
        KEZEK_CHECK(work.store.workers().update(account));
    }
    return journalTry(work, account, workstation, true);
}

} // namespace

QList<Role> SignIn::roles()
{
    return {}; // anyone
}

Result<SignIn::Output> SignIn::run(Work &work, const Input &input)
{
    KEZEK_TRY(const auto account, work.store.workers().byLogin(input.login.trimmed()));
    if (!account || !account->active || account->role == Role::Worker) {
        // As slow as a check of a real password, so that the time does not tell which logins exist.
        KEZEK_CHECK(work.store.workers().hashPassword(input.password));
        return refuse(ErrorCode::WrongLogin);
    }
    KEZEK_CHECK(checkNotLocked(work, *account));
    if (!work.store.workers().verifyPassword(account->passwordHash, input.password)) {
        KEZEK_CHECK(countWrongPassword(work, *account));
        KEZEK_CHECK(journalTry(work, *account, input.workstation, false));
        return refuse(ErrorCode::WrongLogin);
    }
    KEZEK_CHECK(welcome(work, *account, input.workstation));
    return Output{account->id, account->login, account->name, account->role, account->kindergarten, account->mustChangePassword};
}

} // namespace kezek
