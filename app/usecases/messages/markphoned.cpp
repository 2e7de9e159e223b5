// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/markphoned.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done mark(Work &work, Message message, const QString &note)
{
    message.phonedAt = work.now;
    KEZEK_CHECK(work.store.outbox().update(message, u"phoned"_s));
    return work.journal(QLatin1String(MarkPhoned::name), u"message"_s, message.id.value, {}, {{u"kind"_s, toText(message.kind)}}, note);
}

} // namespace

QList<Role> MarkPhoned::roles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<MarkPhoned::Output> MarkPhoned::run(Work &work, const Input &input)
{
    KEZEK_TRY(const Message told, work.store.outbox().get(input.message));
    const QString note = input.note.simplified();
    KEZEK_CHECK(mark(work, told, note));
    if (input.all && told.application) {
        KEZEK_TRY(const QList<Message> others, work.store.outbox().toPhone(*told.application));
        for (const Message &other : others)
            KEZEK_CHECK(mark(work, other, note));
    }
    return Output{};
}

} // namespace kezek
