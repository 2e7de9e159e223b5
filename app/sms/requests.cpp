// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/requests.h"

#include "usecases/messages/notices.h"

#include <algorithm>

namespace kezek::requests {

using namespace Qt::Literals::StringLiterals;

namespace {

// Kannel cuts what is longer than its max-messages without a word, and no notice of the office needs more.

bool isOneLine(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() != 0x7F; });
}

} // namespace

SmsAnswer known(SmsOutcome outcome, const QString &code, const QString &text)
{
    return {outcome, code, text, {}, {}};
}

QUrl address(const SenderSettings &settings)
{
    QUrl url(settings.url.trimmed(), QUrl::StrictMode);
    url.setUserInfo({});
    const bool http = url.scheme() == u"http" || url.scheme() == u"https";
    return http && !url.host().isEmpty() ? url : QUrl();
}

QUrl addressBelow(const SenderSettings &settings, const QString &path)
{
    QUrl url = address(settings).adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (!url.isEmpty())
        url.setPath(url.path() + path);
    return url;
}

std::optional<SmsAnswer> unusable(const SmsAccount &account)
{
    const SenderSettings &settings = account.settings;
    if (address(settings).isValid() && isOneLine(settings.user + account.password + settings.senderName))
        return {};
    return known(SmsOutcome::SettingsWrong, u"settings"_s, u"the provider's settings cannot be used"_s);
}

std::optional<SmsAnswer> unusableOrSecretless(const SmsAccount &account)
{
    if (auto refused = unusable(account))
        return refused;
    if (account.password.isEmpty())
        return known(SmsOutcome::LoginRefused, u"password"_s, u"this computer knows no password"_s);
    return {};
}

std::optional<SmsAnswer> unsendable(const Message &message, qsizetype mostCharacters)
{
    if (message.body.trimmed().isEmpty())
        return known(SmsOutcome::Rejected, u"empty"_s, u"no text"_s);
    if (message.phone.type() == PhoneType::FixedLine)
        return known(SmsOutcome::Rejected, u"landline"_s, u"a landline takes no SMS"_s);
    if (smsParts(message.body) > mostSmsParts)
        return known(SmsOutcome::Rejected, u"long"_s, u"more than %1 parts"_s.arg(mostSmsParts));
    if (message.body.size() > mostCharacters)
        return known(SmsOutcome::Rejected, u"long"_s, u"more than %1 characters"_s.arg(mostCharacters));
    return {};
}

SmsRequest form(const QUrl &url, const Fields &fields)
{
    SmsRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"}, {"Accept", "application/json"}};
    for (const auto &[name, value] : fields) {
        if (!request.body.isEmpty())
            request.body += '&';
        // Not QUrlQuery: it leaves "+" as it is, which a form reads as a space.
        request.body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return request;
}

QString digitsOf(const PhoneNumber &phone)
{
    return phone.e164().mid(1);
}

qint64 timeLeft(const Message &message, const QDateTime &now, std::chrono::seconds unit)
{
    const qint64 step = std::chrono::milliseconds(unit).count();
    return (now.msecsTo(message.validUntil) + step - 1) / step;
}

} // namespace kezek::requests
