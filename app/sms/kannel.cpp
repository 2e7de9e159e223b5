// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/kannel.h"

#include "usecases/messages/notices.h"

#include <algorithm>

namespace kezek::kannel {

using namespace Qt::Literals::StringLiterals;

namespace {

// Kannel cuts what is longer than its max-messages without a word.
constexpr int mostParts = 10;
constexpr qint64 longestValidityMinutes = 24 * 60;

SmsAnswer known(SmsOutcome outcome, const QString &code, const QString &text)
{
    return {outcome, code, text, {}, {}};
}

bool isHeaderText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() != 0x7F; });
}

/// How long the gateway may still try: a code that comes an hour late only confuses.
QByteArray validity(const Message &message, const QDateTime &now)
{
    const qint64 minutes = (now.msecsTo(message.validUntil) + 59'999) / 60'000;
    return QByteArray::number(std::clamp<qint64>(minutes, 1, longestValidityMinutes));
}

std::optional<SmsAnswer> refusedHere(const SmsAccount &account, const QUrl &url, const Message &message)
{
    const bool address = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
    if (!address || !isHeaderText(account.settings.user + account.password + account.settings.senderName))
        return known(SmsOutcome::SettingsWrong, u"settings"_s, u"the provider's settings cannot be used"_s);
    if (message.body.trimmed().isEmpty())
        return known(SmsOutcome::Rejected, u"empty"_s, u"no text"_s);
    if (message.phone.type() == PhoneType::FixedLine)
        return known(SmsOutcome::Rejected, u"landline"_s, u"a landline takes no SMS"_s);
    if (smsParts(message.body) > mostParts)
        return known(SmsOutcome::Rejected, u"long"_s, u"more than %1 parts"_s.arg(mostParts));
    return {};
}

SmsAnswer parseAccepted(const QByteArray &body)
{
    const bool ours = body.startsWith("0: Accepted for delivery") || body.startsWith("3: Queued for later delivery");
    return known(ours ? SmsOutcome::Accepted : SmsOutcome::Unknown, u"202"_s, briefText(body));
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
    const SenderSettings &settings = account.settings;
    QUrl url(settings.url.trimmed(), QUrl::StrictMode);
    url.setUserInfo({});
    if (auto refused = refusedHere(account, url, message))
        return tl::unexpected(*refused);

    SmsRequest request;
    request.url = url;
    request.headers = {
        {"Content-Type", "text/plain; charset=UTF-8"},
        {"X-Kannel-Username", settings.user.toUtf8()},
        {"X-Kannel-Password", account.password.toUtf8()},
        {"X-Kannel-To", message.phone.e164().mid(1).toLatin1()},
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
        return known(refusesMessage(body)                            ? SmsOutcome::Rejected
                         : body.startsWith("Authorization failed")   ? SmsOutcome::LoginRefused
                                                                     : SmsOutcome::SettingsWrong,
                     code, briefText(body));
    case 401:
        return known(SmsOutcome::LoginRefused, code, briefText(body));
    case 404:
    case 405:
    case 407:
        return known(SmsOutcome::SettingsWrong, code, briefText(body));
    case 429:
        return known(SmsOutcome::Retry, code, briefText(body));
    case 503:
        return known(body.startsWith("Temporal failure") ? SmsOutcome::Retry : SmsOutcome::Unknown, code, briefText(body));
    default:
        return known(SmsOutcome::Unknown, code, briefText(body));
    }
}

SmsProvider provider()
{
    return {{u"kannel"_s, u"Kannel"_s, u"http://127.0.0.1:13013/cgi-bin/sendsms"_s}, build, parse, {}, {}, nullptr, nullptr};
}

} // namespace kezek::kannel
