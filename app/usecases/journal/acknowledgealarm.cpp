// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journal/acknowledgealarm.h"

#include "usecases/fields.h"
#include "usecases/ports/journalreaders.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> AcknowledgeAlarm::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<AcknowledgeAlarm::Output> AcknowledgeAlarm::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString key, requiredText(input.alarm, u"alarm"_s, ErrorCode::FieldRequired));
    KEZEK_TRY(const QString comment, requiredText(input.comment, u"comment"_s, ErrorCode::ReasonRequired));
    KEZEK_TRY(const qint64 id, work.store.journalReaders().addSeen(key, work.actor.id, work.now, comment));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"alarm"_s, id, {}, {{u"alarm"_s, key}}, comment));
    return Output{};
}

} // namespace kezek
