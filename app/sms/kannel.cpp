// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/kannel.h"

#include "sms/requests.h"
#include "usecases/messages/notices.h"

#include <algorithm>

namespace kezek::kannel {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestValidityMinutes = 24 * 60;

/// How long the gateway may still try: a code that comes an hour late only confuses.
QByteArray validity(const Message &message, const QDateTime &now)
{
    return QByteArray::number(std::clamp<qint64>(requests::timeLeft(message, now, std::chrono::minutes(1)), 1, longestValidityMinutes));
}

SmsAnswer parseAccepted(const QByteArray &body)
{
    const bool ours = body.startsWith("0: Accepted for delivery") || body.startsWith("3: Queued for later delivery");
    return requests::known(ours ? SmsOutcome::Accepted : SmsOutcome::Unknown, u"202"_s, briefText(body));
}

/// Texts of gw/smsbox.c that speak of this message; any other 400 speaks of the settings or comes from somebody between.
bool refusesMessage(const QByteArray &body)
{
    return body.endsWith(", rejected") || body.startsWith("Number(s) has/have been denied")
        || body.startsWith("Not routable.");
}

} // namespace

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &now)
{
    if (auto refused = requests::unusable(account))
        return tl::unexpected(*refused);
    if (auto refused = requests::unsendable(message))
        return tl::unexpected(*refused);

    const SenderSettings &settings = account.settings;
    SmsRequest request;
    request.url = requests::address(settings);
    request.headers = {
        {"Content-Type", "text/plain; charset=UTF-8"},
        {"X-Kannel-Username", settings.user.toUtf8()},
        {"X-Kannel-Password", account.password.toUtf8()},
        {"X-Kannel-To", requests::digitsOf(message.phone).toLatin1()},
        {"X-Kannel-Coding", fitsGsm7(message.body) ? "0" : "2"},
        {"X-Kannel-Validity", validity(message, now)},
    };
    if (!settings.senderName.isEmpty())
        request.headers.append({"X-Kannel-From", settings.senderName.toUtf8()});
    request.body = message.body.toUtf8();
    return request;
}

SmsAnswer parse(const SmsReply &reply)
{
    const QByteArray body = reply.body.trimmed();
    const QString code = QString::number(reply.status);
    switch (reply.status) {
    case 202:
        return parseAccepted(body);
    case 400:
    case 403:
        return requests::known(refusesMessage(body)                            ? SmsOutcome::Rejected
                         : body.startsWith("Authorization failed")   ? SmsOutcome::LoginRefused
                                                                     : SmsOutcome::SettingsWrong,
                     code, briefText(body));
    case 401:
        return requests::known(SmsOutcome::LoginRefused, code, briefText(body));
    case 404:
    case 405:
    case 407:
        return requests::known(SmsOutcome::SettingsWrong, code, briefText(body));
    case 429:
        return requests::known(SmsOutcome::Retry, code, briefText(body));
    case 503:
        return requests::known(body.startsWith("Temporal failure") ? SmsOutcome::Retry : SmsOutcome::Unknown, code, briefText(body));
    default:
        return requests::known(SmsOutcome::Unknown, code, briefText(body));
    }
}

SmsProvider provider()
{
    return {{u"kannel"_s, u"Kannel"_s, u"http://127.0.0.1:13013/cgi-bin/sendsms"_s}, build, parse, {}, {}, nullptr, nullptr};
}

} // namespace kezek::kannel
