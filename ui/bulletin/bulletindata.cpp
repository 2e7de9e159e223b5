// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletindata.h"

#include "domain/placement.h"
#include "usecases/seats/publishbulletin.h"
#include "words/words.h"

namespace kezek {

namespace {

constexpr int shownBulletins = 60;

QString say(const char *text) { return QCoreApplication::translate("Bulletin", text); }
QString count(const char *text, qsizetype n) { return QCoreApplication::translate("Bulletin", text, nullptr, int(n)); }

QString freezeText(const Rules &rules)
{
    return say(QT_TRANSLATE_NOOP("Bulletin", "Publication is frozen from %1 through %2: no bulletin is made in these days, by hand or by itself. Seats that become free wait."))
        .arg(words::day(rules.freezeFrom), words::day(rules.freezeUntil));
}

Result<std::optional<UndoableBulletin>> readUndoable(Store &store, const Rulebook &rulebook, const BulletinData &data)
{
    for (const Bulletin &bulletin : data.bulletins) {
        const QDateTime until = undoEnd(bulletin.publishedAt, rulebook.on(localDay(bulletin.publishedAt)));
        if (bulletin.undoneAt || until <= data.now)
            continue;
        KEZEK_TRY(const QList<BulletinRow> rows, store.readers().bulletin(bulletin.id));
        UndoableBulletin found{bulletin, 0, 0, 0, until};
        for (const BulletinRow &row : rows) {
            found.published += row.published;
            found.open += row.seats;
            found.invited += row.invited;
        }
        if (found.open > 0)
            return found;
    }
    return std::nullopt;
}

} // namespace

Result<BulletinData> readBulletinData(Store &store)
{
    BulletinData data;
    data.now = store.now();
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    data.rules = rulebook.on(localDay(data.now));
    KEZEK_TRY(data.calendar, store.settings().calendar());
    KEZEK_TRY(data.unpublished, store.readers().unpublished());
    KEZEK_TRY(data.open, store.readers().bulletin({}));
    KEZEK_TRY(data.bulletins, store.readers().bulletins(shownBulletins));
    KEZEK_TRY(data.undoable, readUndoable(store, rulebook, data));
    return data;
}

Result<BulletinPaper> readBulletinPaper(Store &store, const Bulletin &bulletin)
{
    KEZEK_TRY(const OfficeInfo office, store.settings().office());
    KEZEK_TRY(const QList<BulletinRow> rows, store.readers().bulletin(bulletin.id));
    return BulletinPaper{office, bulletin, rows};
}

Done mayPublish(const BulletinData &data, const Actor &actor)
{
    KEZEK_CHECK(checkRight(actor, PublishBulletin::roles()));
    if (isFrozen(data.today(), data.rules))
        return refuse(ErrorCode::PublicationFrozen, {}, {data.rules.freezeUntil});
    if (data.unpublished.isEmpty())
        return refuse(ErrorCode::NothingToPublish);
    if (const auto window = windowEnd(data.now, data.rules, data.calendar); !window)
        return tl::unexpected(window.error());
    return {};
}

QString whatWillHappen(const BulletinData &data)
{
    if (isFrozen(data.today(), data.rules))
        return freezeText(data.rules);
    const auto next = nextBulletin(data.now, data.rules, data.calendar);
    const QString byItself = next ? say(QT_TRANSLATE_NOOP("Bulletin", "By itself the next bulletin is made on %1.")).arg(words::instant(*next)) : QString();
    if (data.unpublished.isEmpty())
        return say(QT_TRANSLATE_NOOP("Bulletin", "Every free seat stands in a bulletin.")) + u' ' + byItself;
    const auto window = windowEnd(data.now, data.rules, data.calendar);
    if (!window)
        return words::of(window.error());
    const QString seats = count(QT_TRANSLATE_N_NOOP("Bulletin", "%n free seats stand in no bulletin."), data.unpublished.size());
    const QString after = data.rules.windowWorkingDays > 0
        ? say(QT_TRANSLATE_NOOP("Bulletin", "If they are published now, the first in the queues get an SMS and may choose until %1; then the seats are open to all."))
              .arg(words::instant(*window))
        : say(QT_TRANSLATE_NOOP("Bulletin", "If they are published now, they are open to all at once."));
    return seats + u' ' + after + u' ' + byItself;
}

QString windowText(const BulletinRow &row, const QDateTime &now)
{
    if (row.bulletin.windowUntil > now && row.invited == 0)
        return say(QT_TRANSLATE_NOOP("Bulletin", "nobody yet, until %1")).arg(words::shortInstant(row.bulletin.windowUntil));
    return row.bulletin.windowUntil > now
        ? count(QT_TRANSLATE_N_NOOP("Bulletin", "%n families until %1"), row.invited).arg(words::shortInstant(row.bulletin.windowUntil))
        : say(QT_TRANSLATE_NOOP("Bulletin", "open to all"));
}

} // namespace kezek
