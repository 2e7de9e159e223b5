// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/olderoffice.h"

#include "storage/database.h"
#include "storage/office.h"
#include "storage/serverdatabase.h"
#include "support/builders.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek::test {

namespace {

const QString password = u"correct horse"_s;

NewOffice olderOffice(bool training)
{
    NewOffice office;
    office.info = {u"Отдел образования"_s, u"Білім бөлімі"_s, u"Темиртау"_s, {}, {}, training};
    office.administrator.login = u"admin"_s;
    office.administrator.name = u"А. Сейткали"_s;
    office.password = password;
    office.now = QDateTime(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC);
    office.cost = PasswordCost::Least;
    return office;
}

} // namespace

QList<SchemaStep> chainUntil(const QString &dialect, int version)
{
    QList<SchemaStep> chain = Migrator::chainOf(dialect);
    chain.removeIf([version](const SchemaStep &step) { return step.version > version; });
    return chain;
}

void makeOlderOffice(const QString &path, int version, bool training)
{
    const NewOffice office = olderOffice(training);
    SqlStore store(need(Database::create(path, chainUntil(u"sqlite"_s, version))), [now = office.now] { return now; }, PasswordCost::Least);
    need(seedOffice(store, office));
    WorkerAccount registrar;
    registrar.login = u"registrar"_s;
    registrar.name = u"М. Сеитов"_s;
    registrar.role = Role::Registrar;
    registrar.passwordHash = need(store.workers().hashPassword(password));
    (void)need(store.workers().insert(registrar));
}

void takeLastStepsBack(const ServerAddress &office, const ServerLogin &owner)
{
    const auto database = need(ServerDatabase::connectTo(office, owner));
    for (const QString &statement :
         {u"DROP INDEX message_told, message_problem"_s,
          u"CREATE INDEX message_problem ON message (created_at, id) WHERE state IN ('Undelivered', 'Expired', 'Rejected', 'Unknown', 'Failed', 'Lapsed') "
          "AND phoned_at IS NULL AND kind <> 'Code'"_s,
          u"DROP TABLE proposal, proposal_list, trial"_s, u"DROP FUNCTION await_seat(bigint, bigint, bigint)"_s,
          u"DELETE FROM schema_version WHERE version > %1"_s.arg(olderOnServer)})
        need(database->session().command(statement));
}

} // namespace kezek::test
