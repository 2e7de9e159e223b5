// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/kannel.h"
#include "sms/kazinfoteh.h"
#include "sms/mobizon.h"
#include "sms/smsc.h"
#include "sms/smsprovider.h"

#include <QRegularExpression>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

const QList<SmsProvider> &smsProviders()
{
    static const QList<SmsProvider> all{
        smsc::provider(),
        mobizon::provider(),
        kazinfoteh::provider(),
        kannel::provider(),
    };
    return all;
}

const SmsProvider *findProvider(const QString &name)
{
    const auto &all = smsProviders();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const SmsProvider &provider) { return provider.info.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

bool stopsProvider(SmsOutcome outcome)
{
    switch (outcome) {
    case SmsOutcome::SettingsWrong:
    case SmsOutcome::LoginRefused:
    case SmsOutcome::NoMoney:
    case SmsOutcome::Blocked:
        return true;
    default:
        return false;
    }
}

std::optional<Error> refusalOf(const SmsAnswer &answer)
{
    switch (answer.outcome) {
    case SmsOutcome::SettingsWrong: return Error{ErrorCode::SmsSettingsWrong, {}, answer.code, {}};
    case SmsOutcome::LoginRefused: return Error{ErrorCode::SmsLoginRefused, {}, answer.code, {}};
    case SmsOutcome::NoMoney: return Error{ErrorCode::SmsNoMoney, {}, answer.code, {}};
    case SmsOutcome::Blocked: return Error{ErrorCode::SmsBlocked, {}, answer.code, {}};
    default: return {};
    }
}

QString briefText(const QByteArray &body)
{
    static const QRegularExpression tags(u"<[^>]*>?"_s);
    static const QRegularExpression longNumbers(u"\\+?\\d{4,}"_s);
    QString line = QString::fromUtf8(body.left(400)).trimmed();
    line.remove(tags);
    line.replace(longNumbers, u"•••"_s);
    return line.simplified().left(80);
}

} // namespace kezek
