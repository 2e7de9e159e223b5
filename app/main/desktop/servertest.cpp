// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/servertest.h"

#include "domain/names.h"
#include "main/common/programclock.h"
#include "storage/serverdatabase.h"
#include "storage/sqlstore.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ServerFacts> factsOf(const ServerAddress &address, const ServerLogin &login)
{
    KEZEK_TRY(auto database, ServerDatabase::open(address, {exactSearchKey(login.user), login.password}));
    SqlStore store(std::move(database), [clock = ProgramClock()] { return clock.now(); });
    ServerFacts facts;
    KEZEK_CHECK(store.session().each(u"SELECT current_setting('server_version')"_s, {}, [&](Row &row) { facts.version = row.text().section(u' ', 0, 0); }));
    KEZEK_TRY(const OfficeInfo office, store.settings().office());
    facts.nameRu = office.nameRu;
    facts.nameKk = office.nameKk;
    return facts;
}

} // namespace

QFuture<Result<ServerFacts>> tryServer(const ServerAddress &address, const ServerLogin &login)
{
    auto promise = std::make_shared<QPromise<Result<ServerFacts>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, address, login] {
        promise->addResult(factsOf(address, login));
        promise->finish();
    });
    return promise->future();
}

} // namespace kezek
