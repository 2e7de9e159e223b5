// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/training/training.h"

#include "domain/workingcalendar.h"
#include "main/common/training/seeder.h"
#include "storage/database.h"
#include "storage/office.h"

#include <QFile>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfPast = 200;

QDateTime beginningOf(const QDateTime &now)
{
    return startOfLocalDay(localDay(now).addDays(-daysOfPast));
}

Done fillFile(const QString &path, const QDateTime &now, quint32 seed, const TrainingSize &size)
{
    KEZEK_TRY(auto database, Database::open(path));
    return fillTrainingOffice(std::move(database), now, seed, size);
}

} // namespace

NewOffice newTrainingOffice(const QDateTime &now)
{
    NewOffice office;
    office.info = {u"Учебный отдел образования"_s, u"Оқу-жаттығу білім бөлімі"_s, u"Темиртау"_s, u"пр. Республики, 1"_s, u"8 (7213) 00-00-00"_s, true};
    office.administrator.login = u"admin"_s;
    office.administrator.name = u"Администратор"_s;
    office.administrator.role = Role::Administrator;
    office.password = u"training"_s;
    office.districts = {{{}, u"7 микрорайон"_s, u"7 шағын аудан"_s}, {{}, u"Центр"_s, u"Орталық"_s}, {{}, u"Старый город"_s, u"Ескі қала"_s},
                        {{}, u"Восточный"_s, u"Шығыс"_s}, {{}, u"Соцгородок"_s, u"Соцгородок"_s}, {{}, u"Актау"_s, u"Ақтау"_s}};
    office.now = beginningOf(now);
    return office;
}

Done fillTrainingOffice(std::unique_ptr<SqlConnection> connection, const QDateTime &now, quint32 seed, const TrainingSize &size)
{
    QDateTime clock = beginningOf(now);
    SqlStore store(std::move(connection), [&clock] { return clock; });
    Done done;
    const Done committed = store.transaction([&] {
        done = Seeder(store, clock, now, seed, size).run();
        return done.has_value();
    });
    return done ? committed : done;
}

Done makeTrainingOffice(const QString &path, const QDateTime &now, quint32 seedValue, const TrainingSize &size)
{
    KEZEK_CHECK(createOffice(path, newTrainingOffice(now)));
    const Done seeded = fillFile(path, now, seedValue, size);
    if (!seeded)
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    return seeded;
}

} // namespace kezek
