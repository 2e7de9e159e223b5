// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journal/destroydata.h"

#include "domain/workingcalendar.h"
#include "usecases/fields.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

Result<DestructionPreview> destructionPreview(Store &store, const QDateTime &now)
{
    const QDate today = localDay(now);
    KEZEK_TRY(const Rulebook book, store.settings().rulebook());
    DestructionPreview preview;
    preview.termMonths = book.on(today).personalDataMonths;
    preview.endedBefore = startOfLocalDay(today.addMonths(-preview.termMonths));
    KEZEK_TRY(preview.due, store.destruction().due(preview.endedBefore));
    return preview;
}

QList<Role> DestroyData::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<DestroyData::Output> DestroyData::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString approver, requiredText(input.approver, u"approver"_s, ErrorCode::FieldRequired));
    KEZEK_TRY(const QString reason, requiredText(input.reason, u"reason"_s, ErrorCode::ReasonRequired));
    KEZEK_TRY(const DestructionPreview preview, destructionPreview(work.store, work.now));
    if (preview.due.cases == 0)
        return refuse(ErrorCode::NothingToDestroy);
    if (preview.due.cases != input.cases)
        return refuse(ErrorCode::ChangedByOther);
    KEZEK_TRY(const DestructionAct act, work.store.destruction().destroy({preview.endedBefore, preview.termMonths, approver, reason,
                                                                          work.actor.id, work.actor.name, work.now}));
    const QJsonObject after{{u"act"_s, act.number()}, {u"cases"_s, act.applications.size()}, {u"termMonths"_s, act.termMonths}, {u"approver"_s, approver}};
    KEZEK_CHECK(work.journal(QLatin1String(name), u"destruction-act"_s, act.id, {}, after, reason));
    return Output{act.number(), int(act.applications.size())};
}

} // namespace kezek
