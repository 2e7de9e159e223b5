// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/outgoing.h"

#include "usecases/messages/notices.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

// Older news is told by phone instead: the row stands among the undelivered ones.
constexpr int noticeDays = 3;

/// Why a message can never leave, as words::providerWords knows it; empty where it can.
QString hindranceOf(const Message &message)
{
    if (message.phone.type() == PhoneType::FixedLine)
        return u"landline"_s;
    return message.parts > mostSmsParts ? u"long"_s : QString();
}

} // namespace

Result<Message> outgoing(Work &work, MessageKind kind, const PhoneNumber &phone, Language language, const QString &body)
{
    KEZEK_TRY(const OfficeInfo office, work.office());
    Message message{.id = {},
                    .kind = kind,
                    .phone = phone,
                    .language = language,
                    .body = body,
                    .parts = smsParts(body),
                    .application = {},
                    .referral = {},
                    .createdAt = work.now,
                    .notBefore = work.now,
                    .validUntil = work.now.addDays(noticeDays),
                    .provider = {},
                    .clientRef = work.random.uuid().toString(QUuid::WithoutBraces),
                    .providerId = {},
                    .lastCode = {},
                    .lastText = {},
                    .leaseOwner = {},
                    .leaseUntil = {},
                    .requestSentAt = {},
                    .finalAt = {},
                    .dedupKey = {},
                    .phonedAt = {},
                    .acceptedAt = {},
                    .checkAt = {},
                    .costTiyn = {}};
    if (office.training) {
        message.state = MessageState::Shown;
        message.finalAt = work.now;
    } else if (const QString hindrance = hindranceOf(message); !hindrance.isEmpty()) {
        message.state = MessageState::Failed;
        message.finalAt = work.now;
        message.lastCode = hindrance;
    }
    return message;
}

} // namespace kezek
