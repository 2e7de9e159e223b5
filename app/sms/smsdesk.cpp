// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smsdesk.h"

#include "sms/balanceinquiry.h"

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
    return m_worker.balance().ask();
}

} // namespace kezek
