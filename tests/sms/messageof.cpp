// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageof.h"

#include "usecases/messages/notices.h"

namespace kezek::tests {

Message messageOf(MessageKind kind, const QString &body, const QString &phone, const QDateTime &now, int validSeconds)
{
    return {.id = {},
            .kind = kind,
            .phone = PhoneNumber::parse(phone).value(),
            .body = body,
            .parts = smsParts(body),
            .application = {},
            .referral = {},
            .createdAt = now,
            .notBefore = now,
            .validUntil = now.addSecs(validSeconds),
            .provider = {},
            .clientRef = {},
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
}

} // namespace kezek::tests
