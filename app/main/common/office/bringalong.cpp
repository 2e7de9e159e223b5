// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/bringalong.h"

#include "main/common/copies/servercopy.h"
#include "main/common/version.h"
#include "storage/database.h"
#include "storage/serveroffice.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done journalIt(SqlSession &session, const AlongOrder &order, const BroughtAlong &along, const QString &copy, const QDateTime &now)
{
    JournalRow row;
    row.at = now;
    row.recordedAt = now;
    row.worker = order.by.id;
    row.workerName = order.by.name;
    row.workstation = order.by.workstation;
    row.verb = u"bring-along"_s;
    row.subject = u"office"_s;
    row.subjectId = 1;
    row.before = {{u"schema"_s, along.from}};
    row.after = {{u"schema"_s, along.to}, {u"program"_s, programVersion()}, {u"copy"_s, QFileInfo(copy).fileName()}};
    return SqlJournal(session, [now] { return now; }).write(row);
}

Result<BroughtAlong> bringFile(const AlongOrder &order, const std::function<void(int, int)> &progress)
{
    const QString &path = order.place.place;
    return Database::bringAlong(path, Migrator::chainOf(Dialect::sqlite().name), [&](SqlSession &session) {
        AlongTheWay way;
        way.progress = progress;
        way.after = [&](const BroughtAlong &along) { return journalIt(session, order, along, along.copy, ProgramClock().now()); };
        return way;
    });
}

Done copyFirst(const AlongOrder &order, const ServerAddress &address)
{
    if (order.withoutCopy)
        return {};
    if (order.copy.isEmpty())
        return refuse(ErrorCode::FieldRequired, u"copy"_s);
    QDir().mkpath(QFileInfo(order.copy).absolutePath());
    const auto rows = copyServerOffice(address, order.place.login, order.copy, PgPrograms(order.programs));
    if (rows)
        return {};
    const ServerCopyTrouble &trouble = rows.error();
    return trouble.program.isEmpty() ? refuse(trouble.error.code, u"copy"_s, trouble.error.args) : refuse(ErrorCode::FileUnwritable, u"copy"_s, {order.copy, trouble.ran.said});
}

Result<BroughtAlong> bringServer(const AlongOrder &order, const std::function<void(int, int)> &progress)
{
    KEZEK_TRY(const ServerAddress address, ServerAddress::parse(order.place.place));
    const QString copy = order.withoutCopy ? QString() : order.copy;
    auto along = migrateServerOffice(address, order.place.login, [&](ServerDatabase &database) {
        AlongTheWay way;
        way.progress = progress;
        way.before = [&] { return copyFirst(order, address); };
        way.after = [&](const BroughtAlong &done) -> Done {
            KEZEK_TRY(const QDateTime now, database.instant());
            return journalIt(database.session(), order, done, copy, now);
        };
        return way;
    });
    if (along && along->from != along->to)
        along->copy = copy;
    return along;
}

} // namespace

Result<BroughtAlong> bringAlong(const AlongOrder &order, const std::function<void(int, int)> &progress)
{
    return order.place.isServer() ? bringServer(order, progress) : bringFile(order, progress);
}

QString copyOfOlder(const OfficePlace &place, const SchemaGap &gap)
{
    if (!place.isServer())
        return Database::copyBefore(place.place, gap.from + 1);
    const QString name = ServerAddress::parse(place.place).value_or(ServerAddress()).database;
    return Database::copyBefore(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name, gap.from + 1);
}

} // namespace kezek
