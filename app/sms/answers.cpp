// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/answers.h"

#include "sms/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace kezek::answers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestBody = 64 * 1024;
constexpr double mostExact = 9'007'199'254'740'992.0; // beyond it a JSON number is not exact

QJsonDocument document(const QByteArray &body)
{
    return body.size() > longestBody ? QJsonDocument() : QJsonDocument::fromJson(body);
}

} // namespace

std::optional<QJsonObject> object(const QByteArray &body)
{
    const QJsonDocument read = document(body);
    return read.isObject() ? std::optional(read.object()) : std::nullopt;
}

std::optional<QJsonArray> array(const QByteArray &body)
{
    const QJsonDocument read = document(body);
    return read.isArray() ? std::optional(read.array()) : std::nullopt;
}

std::optional<qint64> whole(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    if (std::trunc(number) != number || std::abs(number) >= mostExact)
        return {};
    return static_cast<qint64>(number);
}

std::optional<qint64> digits(const QJsonValue &value)
{
    static const QRegularExpression plain(u"\\A-?[0-9]{1,15}\\z"_s);
    const QString text = value.toString();
    return plain.match(text).hasMatch() ? std::optional(text.toLongLong()) : whole(value);
}

std::optional<qint64> shortCode(const QJsonValue &value)
{
    const auto number = digits(value);
    return number && std::abs(*number) < 1'000 ? number : std::nullopt;
}

QString id(const QJsonValue &value)
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9._-]{1,64}\\z"_s);
    if (const auto number = whole(value))
        return *number > 0 ? QString::number(*number) : QString();
    const QString text = value.toString();
    return text != u"0" && word.match(text).hasMatch() ? text : QString();
}

QString decimal(const QJsonValue &value)
{
    static const QRegularExpression plain(u"\\A-?[0-9]{1,12}(\\.[0-9]{1,6})?\\z"_s);
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    return plain.match(text).hasMatch() ? text : QString();
}

QString currency(const QJsonValue &value)
{
    static const QRegularExpression letters(u"\\A[A-Z]{3}\\z"_s);
    const QString text = value.toString();
    return letters.match(text).hasMatch() ? text : QString();
}

std::optional<qint64> tiyn(const QString &decimal, qint64 times)
{
    constexpr qint64 most = 1'000'000'000;
    constexpr int places = 6;
    constexpr qint64 tiynInMillionths = 10'000;
    if (decimal.isEmpty() || decimal.startsWith(u'-') || times < 0 || times > 1'000)
        return {};
    const qint64 tenge = decimal.section(u'.', 0, 0).toLongLong();
    const qint64 millionths = decimal.section(u'.', 1).leftJustified(places, u'0', true).toLongLong();
    if (tenge > most)
        return {};
    return ((tenge * 1'000'000 + millionths) * times + tiynInMillionths / 2) / tiynInMillionths;
}

SmsAnswer notTheProvider(const SmsReply &reply)
{
    const QString code = u"http %1"_s.arg(reply.status);
    switch (reply.status) {
    case 401:
        return requests::known(SmsOutcome::LoginRefused, code, u"a password is wanted"_s);
    case 404:
    case 405:
    case 407:
        return requests::known(SmsOutcome::SettingsWrong, code, u"not the provider's answer"_s);
    case 429:
        return requests::known(SmsOutcome::Retry, code, u"not the provider's answer"_s);
    default:
        return requests::known(SmsOutcome::Unknown, code, u"not the provider's answer"_s);
    }
}

SmsAnswer toQuestion(SmsAnswer answer)
{
    if (answer.outcome != SmsOutcome::Retry && !stopsProvider(answer.outcome))
        answer.outcome = SmsOutcome::Unknown;
    return answer;
}

} // namespace kezek::answers
