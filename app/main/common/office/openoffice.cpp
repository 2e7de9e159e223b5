// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"

#include "domain/workingcalendar.h"
#include "storage/serverdatabase.h"

#include <QStandardPaths>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QString defaultDatabasePath()
{
    const QString given = qEnvironmentVariable("KEZEK_DATABASE");
    // On Windows not the folder that follows a user from PC to PC: of an office there is one.
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/office.kezek"_s : given;
}

std::optional<QDateTime> parseAt(const QString &typed)
{
    const QDate day = QDate::fromString(typed.left(10), Qt::ISODate);
    if (!day.isValid())
        return {};
    if (typed.size() == 10)
        return startOfLocalDay(day);
    const QTime time = QTime::fromString(typed.mid(11), Qt::ISODate);
    return time.isValid() && (typed.at(10) == u'T' || typed.at(10) == u' ') ? std::optional(instantOf(day, time)) : std::nullopt;
}

Result<ServerStore> openServerStore(const OfficePlace &place)
{
    KEZEK_TRY(const ServerAddress address, ServerAddress::parse(place.place));
    KEZEK_TRY(auto database, ServerDatabase::open(address, place.login));
    const auto clock = ServerClock::of(*database);
    KEZEK_CHECK(clock->keep());
    return ServerStore{std::make_unique<SqlStore>(std::move(database), ServerClock::forStore(clock)), clock};
}

Result<std::unique_ptr<SqlStore>> OpenOffice::storeAt(const QDateTime &at) const
{
    if (m_place.isServer() && !at.isValid()) {
        KEZEK_TRY(ServerStore opened, openServerStore(m_place));
        return std::move(opened.store);
    }
    const ProgramClock clock = at.isValid() ? ProgramClock(at) : ProgramClock();
    const auto now = [clock] { return clock.now(); };
    if (!m_place.isServer())
        return SqlStore::open(m_place.place, now);
    KEZEK_TRY(const ServerAddress address, ServerAddress::parse(m_place.place));
    KEZEK_TRY(auto database, ServerDatabase::open(address, m_place.login));
    return std::make_unique<SqlStore>(std::move(database), now);
}

Result<std::unique_ptr<OpenOffice>> OpenOffice::open(const OfficePlace &place, const QDateTime &at)
{
    auto office = std::unique_ptr<OpenOffice>(new OpenOffice);
    office->m_place = place;
    KEZEK_TRY(office->m_store, office->storeAt(at));
    KEZEK_TRY(office->m_info, office->m_store->settings().office());
    if (at.isValid() && !office->m_info.training)
        return refuse(ErrorCode::TrainingOnly);
    return office;
}

} // namespace kezek
