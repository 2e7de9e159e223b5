// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/sendtestmessage.h"

#include "usecases/calendar/setsender.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"
#include "usecases/messages/outgoing.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<PhoneNumber> mobile(const QString &typed)
{
    KEZEK_TRY(const PhoneNumber phone, inField(u"phone"_s, PhoneNumber::parse(typed)));
    if (phone.type() == PhoneType::FixedLine)
        return refuse(ErrorCode::PhoneNotMobile, u"phone"_s, {phone.typeWord()});
    return phone;
}

} // namespace

QList<Role> SendTestMessage::roles()
{
    return SetSender::roles();
}

Result<SendTestMessage::Output> SendTestMessage::run(Work &work, const Input &input)
{
    KEZEK_TRY(const PhoneNumber phone, mobile(input.phone));
    KEZEK_TRY(const OfficeInfo office, work.store.settings().office());
    KEZEK_TRY(const SenderSettings sender, work.store.settings().sender());
    if (sender.provider.isEmpty() && !office.training)
        return refuse(ErrorCode::NoSender);

    KEZEK_TRY(const QString text, textOf(work.store, MessageKind::Test, input.language));
    const QString body = fillText(text, {{u"office"_s, input.language == Language::Kazakh ? office.nameKk : office.nameRu}});
    KEZEK_TRY(const Message message, outgoing(work, MessageKind::Test, phone, input.language, body));
    KEZEK_TRY(const MessageId id, work.store.outbox().enqueue(message));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"message"_s, id.value, {}, {{u"phone"_s, phone.e164()}}));
    return Output{id};
}

} // namespace kezek
