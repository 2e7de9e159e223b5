// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/yearrecord.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QJsonObject recorded(const Group &group)
{
    return {{u"kindergarten"_s, toJsonValue(group.kindergarten)},
            {u"name"_s, group.name},
            {u"age"_s, toText(group.age)},
            {u"language"_s, toText(group.language)},
            {u"kind"_s, toText(group.kind)},
            {u"bornFrom"_s, toJsonValue(group.bornFrom)},
            {u"bornUntil"_s, toJsonValue(group.bornUntil)},
            {u"schedule"_s, group.schedule},
            {u"norm"_s, group.norm},
            {u"openedAt"_s, toJsonValue(group.openedAt)},
            {u"closedAt"_s, toJsonValue(group.closedAt)},
            {u"closedReason"_s, group.closedReason},
            {u"endedAt"_s, toJsonValue(group.endedAt)}};
}

Result<YearMove> undoableYearMove(Store &store)
{
    KEZEK_TRY(const auto move, store.kindergartens().lastYearMove());
    if (!move)
        return refuse(ErrorCode::NothingToUndo);
    KEZEK_TRY(const YearRecord record, fromJson<YearRecord>(move->steps));
    // Told apart by their keys: two bulletins and a move can share an instant. One that was taken back reached no family.
    constexpr int lately = 100;
    KEZEK_TRY(const QList<Bulletin> bulletins, store.readers().bulletins(lately));
    for (const Bulletin &bulletin : bulletins)
        if (!bulletin.undoneAt && bulletin.id > record.bulletin.value_or(BulletinId()))
            return refuse(ErrorCode::UndoAfterPublication);
    return *move;
}

} // namespace kezek
