// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/undobulletin.h"

#include "domain/placement.h"
#include "usecases/seats/invitations.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done checkTerm(Work &work, const Bulletin &bulletin)
{
    if (bulletin.undoneAt)
        return refuse(ErrorCode::NothingToUndo);
    // The rule of the day of publication: what was promised then is not made shorter by a change meanwhile.
    KEZEK_TRY(const Rulebook rulebook, work.store.settings().rulebook());
    const QDateTime end = undoEnd(bulletin.publishedAt, rulebook.on(localDay(bulletin.publishedAt)));
    return work.now < end ? Done() : refuse(ErrorCode::UndoTooLate, {}, {end});
}

/// Ends what is still open of the bulletin; the seats' own rows stay as they are.
Done endPublications(Work &work, const Bulletin &bulletin, UndoBulletin::Output &undone, QJsonArray &seats)
{
    KEZEK_TRY(const auto publications, work.store.bulletins().publications(bulletin.id));
    for (const Publication &publication : publications) {
        undone.taken += publication.endCause == Cause::SeatTaken ? 1 : 0;
        if (publication.endedAt)
            continue;
        KEZEK_CHECK(work.store.bulletins().endPublication(publication.id, work.now, Cause::BulletinUndone));
        seats.append(publication.seat.value);
        ++undone.seats;
    }
    return undone.seats > 0 ? Done() : refuse(ErrorCode::NothingToUndo);
}

/// As it stands after "taken back:".
QString groundOf(Language language, const Bulletin &bulletin)
{
    return (language == Language::Kazakh ? u"№ %1 бюллетень кері қайтарылды"_s : u"Бюллетень № %1 отменён"_s).arg(bulletin.sequence);
}

Done endInvitations(Work &work, const Bulletin &bulletin, UndoBulletin::Output &undone)
{
    KEZEK_TRY(const auto invitations, work.store.bulletins().openInvitations(bulletin.id));
    for (const Invitation &invitation : invitations) {
        KEZEK_TRY(const bool told, takeBackInvitation(work, invitation, Cause::BulletinUndone,
                                                      [&](Language language) { return groundOf(language, bulletin); }));
        ++undone.invited;
        undone.told += told ? 1 : 0;
    }
    return {};
}

} // namespace

QList<Role> UndoBulletin::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<UndoBulletin::Output> UndoBulletin::run(Work &work, const Input &input)
{
    KEZEK_TRY(const Bulletin bulletin, work.store.bulletins().get(input.bulletin));
    KEZEK_CHECK(checkTerm(work, bulletin));
    Output undone;
    undone.number = bulletin.sequence;
    QJsonArray seats;
    KEZEK_CHECK(endPublications(work, bulletin, undone, seats));
    KEZEK_CHECK(endInvitations(work, bulletin, undone));
    KEZEK_CHECK(work.store.bulletins().markUndone(bulletin.id, work.now));
    if (!bulletin.windowClosedAt)
        KEZEK_CHECK(work.store.bulletins().closeWindow(bulletin.id, work.now));
    const QJsonObject after{{u"undone"_s, true}, {u"seats"_s, seats}, {u"taken"_s, undone.taken}, {u"invited"_s, undone.invited}, {u"told"_s, undone.told}};
    KEZEK_CHECK(work.journal(QString::fromLatin1(name), u"bulletin"_s, bulletin.id.value, {}, after));
    return undone;
}

} // namespace kezek
