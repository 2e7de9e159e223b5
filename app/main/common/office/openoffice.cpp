// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"

#include "domain/workingcalendar.h"

#include <QStandardPaths>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QString defaultDatabasePath()
{
    const QString given = qEnvironmentVariable("KEZEK_DATABASE");
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/office.kezek"_s : given;
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

Result<std::unique_ptr<OpenOffice>> OpenOffice::open(const QString &path, const QDateTime &at)
{
    auto office = std::unique_ptr<OpenOffice>(new OpenOffice);
    office->m_clock = at.isValid() ? ProgramClock(at) : ProgramClock();
    KEZEK_TRY(auto database, Database::open(path));
    office->m_database = database.get();
    office->m_store = std::make_unique<SqlStore>(std::move(database), [clock = office->m_clock] { return clock.now(); });
    KEZEK_TRY(office->m_info, office->m_store->settings().office());
    if (at.isValid() && !office->m_info.training)
        return refuse(ErrorCode::TrainingOnly);
    return office;
}

} // namespace kezek
