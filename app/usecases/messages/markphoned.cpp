// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/markphoned.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> MarkPhoned::roles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<MarkPhoned::Output> MarkPhoned::run(Work &work, const Input &input)
{
    KEZEK_TRY(Message message, work.store.outbox().get(input.message));
    message.phonedAt = work.now;
    KEZEK_CHECK(work.store.outbox().update(message, u"phoned"_s));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"message"_s, message.id.value, {}, {{u"kind"_s, toText(message.kind)}},
                             input.note.simplified()));
    return Output{};
}

} // namespace kezek
