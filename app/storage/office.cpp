// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/office.h"

#include "domain/calendarfile.h"
#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

Done seedCalendar(Settings &settings)
{
    KEZEK_TRY(const WorkingCalendar shipped, shippedCalendar());
    for (const int year : shipped.years())
        KEZEK_CHECK(settings.addCalendarYear(year));
    for (const WorkingCalendar::Day &day : shipped.exceptions())
        KEZEK_CHECK(settings.setCalendarDay(day));
    return {};
}

Done seedRules(Settings &settings, QDate from)
{
    for (const RuleRow &row : defaultRuleRows(from))
        KEZEK_CHECK(settings.addRule(row));
    return {};
}

void removeWithItsLog(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

Done seedAll(SqlStore &store, const NewOffice &office)
{
    KEZEK_CHECK(store.session().run(u"INSERT INTO secret (id, pepper) VALUES (1, ?)"_s, binds(randomBytes(32))));
    KEZEK_CHECK(store.settings().setOffice(office.info));
    // From the first year of the calendar on: papers with an earlier date of receipt are judged by rules too.
    KEZEK_CHECK(seedRules(store.settings(), QDate(2024, 1, 1)));
    KEZEK_CHECK(seedCalendar(store.settings()));
    for (const District &district : office.districts)
        KEZEK_CHECK(store.kindergartens().addDistrict(district));
    WorkerAccount administrator = office.administrator;
    administrator.role = Role::Administrator;
    KEZEK_TRY(administrator.passwordHash, store.workers().hashPassword(office.password));
    KEZEK_TRY(const WorkerId id, store.workers().insert(administrator));
    JournalRow row;
    row.at = office.now;
    row.recordedAt = office.now;
    row.worker = id;
    row.workerName = administrator.name;
    row.verb = u"create-office"_s;
    row.subject = u"office"_s;
    row.subjectId = 1;
    if (!office.program.isEmpty())
        row.after = {{u"program"_s, office.program}};
    return store.journal().write(row);
}

} // namespace

Result<WorkingCalendar> shippedCalendar()
{
    QList<int> years;
    QList<WorkingCalendar::Day> exceptions;
    const QDir folder(u":/calendars"_s);
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::FileUnreadable, {}, {}, name);
        KEZEK_TRY(const QList<WorkingCalendar::Day> days, parseCalendarFile(QString::fromUtf8(file.readAll())));
        years.append(QFileInfo(name).baseName().toInt());
        exceptions.append(days);
    }
    return WorkingCalendar(years, exceptions);
}

Done seedOffice(SqlStore &store, const NewOffice &office)
{
    if (office.administrator.login.trimmed().isEmpty())
        return refuse(ErrorCode::FieldRequired, u"login"_s);
    if (office.password.isEmpty())
        return refuse(ErrorCode::FieldRequired, u"password"_s);
    Done done;
    KEZEK_CHECK(store.transaction([&] {
        done = seedAll(store, office);
        return done.has_value();
    }));
    return done;
}

Done createOffice(const QString &path, const NewOffice &office)
{
    if (QFile::exists(path))
        return refuse(ErrorCode::FileUnwritable, {}, {path}, u"there is a file already"_s);
    const QString unfinished = path + u".part"_s;
    removeWithItsLog(unfinished);
    Done done;
    {
        KEZEK_TRY(std::unique_ptr<Database> database, Database::create(unfinished));
        SqlStore store(
            std::move(database), [now = office.now] { return now; }, office.cost);
        done = seedOffice(store, office);
        // What still stands in the log alone would not come along when the file gets its name.
        if (done)
            done = store.session().each(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](Row &) {});
    }
    if (done && !QFile::rename(unfinished, path))
        done = refuse(ErrorCode::FileUnwritable, {}, {path});
    if (!done)
        removeWithItsLog(unfinished);
    return done;
}

} // namespace kezek
