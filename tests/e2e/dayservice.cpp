// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayservice.h"

#include "storage/sqlstore.h"
#include "support/builders.h"
#include "usecases/reports/jobs.h"
#include "usecases/reports/runnight.h"
#include "usecases/seats/publishbulletin.h"

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

StorageThread::Open opener(const ServerAddress &address, const SessionMeans &means)
{
    return [address, login = means.serverLogin({}), clock = means.clock]() -> Result<std::unique_ptr<Store>> {
        KEZEK_TRY(auto database, ServerDatabase::open(address, login));
        return std::make_unique<SqlStore>(std::move(database), clock, PasswordCost::Least);
    };
}

void runWhatIsDue(Store &store, Random &random)
{
    const Actor system = Actor::system(u"the service"_s);
    const JobPlan plan = need(planJobs(store, store.now()));
    if (plan.nightDue)
        need(perform<RunNight>(store, system, random, {}));
    if (plan.bulletinDue)
        need(perform<PublishBulletin>(store, system, random, {false, {}}));
}

} // namespace

DayService::DayService(const ServerAddress &address, const SessionMeans &means)
    : m_storage(opener(address, means)), m_outbox(new OutboxWorker(m_storage, *means.secrets, m_random, means.clock))
{
    m_outbox->setPace(means.smsPace->betweenMessages, means.smsPace->betweenLooks);
    m_outbox->moveToThread(&m_wire);
    connect(&m_wire, &QThread::finished, m_outbox, &QObject::deleteLater);
    connect(m_outbox, &OutboxWorker::stopped, &m_wire, &QThread::quit, Qt::DirectConnection);
    m_wire.start();
}

DayService::~DayService()
{
    m_outbox->stop();
    m_wire.wait();
}

void DayService::start()
{
    m_storage.post([this](Result<Store *> store) {
        runWhatIsDue(*need(store), m_random);
        emit jobsDone();
    });
    m_outbox->start();
}

} // namespace kezek::test
