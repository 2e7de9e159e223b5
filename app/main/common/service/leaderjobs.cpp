// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/service/leaderjobs.h"

#include "storage/leadership.h"

#include <QMutexLocker>

namespace kezek {

namespace {

/// What open() below has made.
SqlStore &sqlStoreOf(Store *store)
{
    return *static_cast<SqlStore *>(store);
}

} // namespace

LeaderJobs::LeaderJobs(OfficePlace place) : m_place(std::move(place))
{
    openAgain();
}

void LeaderJobs::openAgain()
{
    m_storage.reset();
    m_storage = std::make_unique<StorageThread>([this] { return open(); });
}

Result<std::unique_ptr<Store>> LeaderJobs::open()
{
    KEZEK_TRY(ServerStore opened, openServerStore(m_place));
    const QMutexLocker lock(&m_mutex);
    m_clock = opened.clock;
    return std::unique_ptr<Store>(std::move(opened.store));
}

QDateTime LeaderJobs::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_clock ? m_clock->now() : QDateTime();
}

void LeaderJobs::post(std::function<void(Result<Store *>)> work)
{
    m_storage->post([work = std::move(work)](Result<Store *> store) {
        if (!store)
            return work(store);
        const auto held = Leadership(sqlStoreOf(*store).session()).isHeld();
        work(held && *held ? store : Result<Store *>(tl::unexpected(Error{ErrorCode::ConnectionLost, {}, {}, {}})));
    });
}

Result<bool> LeaderJobs::lead(SqlStore &store, const QString &name, const std::optional<Error> &trouble)
{
    KEZEK_TRY(const bool leads, Leadership(store.session()).take());
    if (!leads)
        m_leadsSince = {};
    else if (!m_leadsSince.isValid())
        m_leadsSince = store.now();
    if (leads)
        KEZEK_CHECK(store.records().saveWorkerService({name, m_leadsSince, store.now(), trouble}));
    return leads;
}

void LeaderJobs::beat(const QString &name, const std::optional<Error> &trouble, const std::function<void(const Beat &)> &told)
{
    m_storage->post([this, name, trouble, told](Result<Store *> store) {
        if (!store)
            return told({false, store.error(), false});
        auto leads = lead(sqlStoreOf(*store), name, trouble);
        if (!leads) {
            // Another session, which has nothing of the old one.
            m_leadsSince = {};
            if (const Done back = (*store)->reconnect(); !back)
                leads = tl::unexpected(back.error());
            else
                leads = lead(sqlStoreOf(*store), name, trouble);
        }
        told(leads ? Beat{*leads, {}, true} : Beat{false, leads.error(), true});
    });
}

} // namespace kezek
