// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smsdesk.h"

#include "sms/smsprovider.h"

namespace kezek {

QList<ProviderInfo> SmsDesk::providers() const
{
    QList<ProviderInfo> infos;
    for (const SmsProvider &provider : smsProviders())
        infos.append(provider.info);
    return infos;
}

QFuture<Result<SmsBalance>> SmsDesk::balance()
{
    return QtFuture::makeReadyFuture(Result<SmsBalance>(refuse(ErrorCode::NoSender)));
}

} // namespace kezek
