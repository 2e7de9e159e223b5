// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/resendmessage.h"

#include "usecases/messages/notices.h"
#include "usecases/messages/outgoing.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is still on its way would reach the family twice.
bool isUnderWay(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::Sending || state == MessageState::Accepted;
}

/// The family's phone of today: the first row may have failed because it was changed. An answer goes to whoever asked, who may be no
/// parent of the child.
Result<PhoneNumber> presentPhone(Work &work, const Message &message)
{
    if (!message.application || message.kind == MessageKind::InquiryAnswer)
        return message.phone;
    KEZEK_TRY(const Application application, work.store.applications().get(*message.application));
    const QList<PhoneNumber> phones = recipients(application);
    return phones.isEmpty() || phones.contains(message.phone) ? message.phone : phones.first();
}

} // namespace

QList<Role> ResendMessage::roles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<ResendMessage::Output> ResendMessage::run(Work &work, const Input &input)
{
    KEZEK_TRY(Message first, work.store.outbox().get(input.message));
    if (first.kind == MessageKind::Code || isUnderWay(first.state))
        return refuse(ErrorCode::MoveNotAllowed, {}, {toText(first.state)});

    KEZEK_TRY(const PhoneNumber phone, presentPhone(work, first));
    KEZEK_TRY(Message again, outgoing(work, first.kind, phone, first.language, first.body));
    again.application = first.application;
    again.referral = first.referral;
    KEZEK_TRY(const MessageId id, work.store.outbox().enqueue(again));
    // Should the provider not know the first one, this one stands for it already.
    first.checkAt.reset();
    KEZEK_CHECK(work.store.outbox().update(first));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"message"_s, id.value, {}, {{u"resent"_s, first.id.value}}));
    return Output{id};
}

} // namespace kezek
