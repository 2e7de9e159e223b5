// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/mobizon.h"

#include "sms/answers.h"
#include "sms/requests.h"

#include <QJsonArray>

#include <algorithm>

namespace kezek::mobizon {

using namespace Qt::Literals::StringLiterals;
using requests::known;

namespace {

constexpr qsizetype mostAsked = 100;
constexpr qint64 leastValidityMinutes = 60;
constexpr qint64 longestValidityMinutes = 24 * 60;
constexpr int pageSize = 25;
// The list's times name no zone. The search begins early enough for every zone from UTC eastwards; only the office's own zone is
// believed where a time must show that a message is ours.
constexpr qint64 searchBackSeconds = 3'600;
constexpr qint64 officeZoneSeconds = 5 * 3'600;
constexpr qint64 clocksDifferSeconds = 600;

SmsRequest call(const SmsAccount &account, const QString &method, const requests::Fields &fields)
{
    const requests::Fields common{{u"api"_s, u"v1"_s}, {u"output"_s, u"json"_s}, {u"apiKey"_s, account.password}};
    return requests::form(requests::addressBelow(account.settings, u"/service/"_s + method), common + fields);
}

/// The fields that a validation complains of, by our own names: what stands in them is not kept.
QString fieldsIn(const QJsonValue &data)
{
    QStringList named;
    for (const QString &field : {u"recipient"_s, u"text"_s, u"from"_s, u"params"_s})
        if (data.toObject().contains(field))
            named.append(field);
    return u"validation: "_s + named.join(u", "_s);
}

SmsAnswer refused(qint64 apiCode, const QJsonValue &data)
{
    const QString code = u"error %1"_s.arg(apiCode);
    switch (apiCode) {
    case 1: return known(SmsOutcome::Rejected, code, fieldsIn(data));
    case 2: return known(SmsOutcome::Rejected, code, u"record not found"_s);
    case 4:
    case 5:
    case 6: return known(SmsOutcome::SettingsWrong, code, u"module, method or format"_s);
    case 8: return known(SmsOutcome::LoginRefused, code, u"login"_s);
    case 9: return known(SmsOutcome::LoginRefused, code, u"no access"_s);
    case 11: return known(SmsOutcome::Rejected, code, u"parameter missing"_s);
    case 12: return known(SmsOutcome::Rejected, code, u"parameter out of limits"_s);
    case 13: return known(SmsOutcome::SettingsWrong, code, u"another host serves this account"_s);
    case 14: return known(SmsOutcome::Blocked, code, u"account blocked"_s);
    case 30: return known(SmsOutcome::Retry, code, u"too frequent"_s);
    case 99: return known(SmsOutcome::Rejected, code, u"nothing was processed"_s);
    // 3, 10, 15, 999: something broke at the provider, before or after the message was stored. 98: a part was processed.
    default: return known(SmsOutcome::Unknown, code, u"provider's fault"_s);
    }
}

struct Envelope {
    qint64 code = 0;
    QJsonValue data;
};

/// What every answer is wrapped in; an answer without it, or with a server error, is a stranger's.
std::optional<Envelope> envelope(const SmsReply &reply)
{
    const auto body = answers::object(reply.body);
    const QJsonValue number = body ? body->value("code"_L1) : QJsonValue();
    const auto code = number.isDouble() ? answers::shortCode(number) : std::nullopt;
    const bool error = code && *code != 0 && *code != 98 && *code != 100;
    if (!code || reply.status >= 500 || (reply.status != 200 && !error))
        return {};
    return Envelope{*code, body->value("data"_L1)};
}

/// The data of an answer to a question.
tl::expected<QJsonValue, SmsAnswer> dataOf(const SmsReply &reply)
{
    const auto read = envelope(reply);
    if (!read)
        return tl::unexpected(answers::toQuestion(answers::notTheProvider(reply)));
    if (read->code != 0)
        return tl::unexpected(answers::toQuestion(refused(read->code, read->data)));
    return read->data;
}

SmsAnswer notUnderstood(const SmsReply &reply)
{
    return answers::toQuestion(answers::notTheProvider(reply));
}

std::optional<SmsFate> fateOf(const QString &status)
{
    if (status == u"NEW" || status == u"ENQUEUD" || status == u"ACCEPTD" || status == u"PDLIVRD")
        return SmsFate::UnderWay;
    if (status == u"DELIVRD")
        return SmsFate::Delivered;
    if (status == u"UNDELIV" || status == u"DELETED")
        return SmsFate::Undelivered;
    if (status == u"REJECTD")
        return SmsFate::Rejected;
    return status == u"EXPIRED" ? std::optional(SmsFate::Expired) : std::nullopt;
}

std::optional<SmsReport> reportOf(const QJsonObject &item, const Message &message)
{
    const QString status = item.value("status"_L1).toString();
    const auto fate = fateOf(status);
    const QString id = answers::id(item.value("id"_L1));
    if (!fate || id.isEmpty())
        return {};
    const qint64 segments = answers::digits(item.value("segNum"_L1)).value_or(0);
    const auto cost = segments > 0 ? answers::tiyn(answers::decimal(item.value("segUserBuy"_L1)), segments) : std::nullopt;
    return SmsReport{message.id, *fate, u"status "_s + status, {}, id, cost};
}

QString listTime(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

bool startedAbout(const QJsonObject &item, const QDateTime &sentAt)
{
    QDateTime started = QDateTime::fromString(item.value("startSendTs"_L1).toString(), u"yyyy-MM-dd HH:mm:ss"_s);
    started.setTimeSpec(Qt::UTC);
    return started.isValid() && std::abs(sentAt.secsTo(started.addSecs(-officeZoneSeconds))) <= clocksDifferSeconds;
}

/// A code's text is gone by now; then the time must do.
bool isOurs(const QJsonObject &item, const Message &message)
{
    if (!message.body.isEmpty())
        return item.value("text"_L1).toString().simplified() == message.body.simplified();
    return message.requestSentAt && startedAbout(item, *message.requestSentAt);
}

std::optional<SmsReport> firstOurs(const QJsonArray &items, const Message &message)
{
    for (const QJsonValue &item : items)
        if (isOurs(item.toObject(), message))
            return reportOf(item.toObject(), message);
    return {};
}

} // namespace

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &now)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    if (auto refused = requests::unsendable(message))
        return tl::unexpected(*refused);
    const qint64 minutes = std::clamp(requests::timeLeft(message, now, std::chrono::minutes(1)), leastValidityMinutes, longestValidityMinutes);
    requests::Fields fields{
        {u"recipient"_s, requests::digitsOf(message.phone)},
        {u"text"_s, message.body},
        {u"params[validity]"_s, QString::number(minutes)},
    };
    if (!account.settings.senderName.isEmpty())
        fields += {u"from"_s, account.settings.senderName};
    return call(account, u"message/sendsmsmessage"_s, fields);
}

SmsAnswer parse(const SmsReply &reply)
{
    const auto read = envelope(reply);
    if (!read)
        return answers::notTheProvider(reply);
    if (read->code == 100)
        return known(SmsOutcome::Accepted, u"task"_s, {});
    const QJsonObject data = read->data.toObject();
    const QString id = answers::id(data.value("messageId"_L1));
    const bool taken = read->code == 0 || read->code == 98;
    if (!taken || (read->code == 98 && id.isEmpty()))
        return refused(read->code, read->data);
    if (id.isEmpty())
        return answers::notTheProvider(reply);
    const bool moderated = answers::digits(data.value("status"_L1)) == 1;
    return {SmsOutcome::Accepted, moderated ? u"moderation"_s : u"ok"_s, {}, id, {}};
}

tl::expected<SmsRequest, SmsAnswer> buildStatus(const SmsAccount &account, const QList<Message> &messages)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    QStringList ids;
    for (const Message &message : messages.first(std::min(messages.size(), mostAsked)))
        if (!message.providerId.isEmpty())
            ids.append(message.providerId);
    if (ids.isEmpty())
        return tl::unexpected(known(SmsOutcome::Unknown, u"reference"_s, u"no id to ask by"_s));
    return call(account, u"message/getsmsstatus"_s, {{u"ids"_s, ids.join(u',')}});
}

tl::expected<QList<SmsReport>, SmsAnswer> parseStatus(const SmsReply &reply, const QList<Message> &messages)
{
    const auto data = dataOf(reply);
    if (!data)
        return tl::unexpected(data.error());
    if (!data->isArray())
        return tl::unexpected(notUnderstood(reply));
    QHash<QString, QJsonObject> items;
    for (const QJsonValue &item : data->toArray())
        items.insert(answers::id(item.toObject().value("id"_L1)), item.toObject());
    QList<SmsReport> reports;
    for (const Message &message : messages) {
        const auto item = message.providerId.isEmpty() ? items.cend() : items.constFind(message.providerId);
        if (item == items.cend())
            continue;
        if (const auto report = reportOf(*item, message))
            reports.append(*report);
    }
    return reports;
}

tl::expected<SmsRequest, SmsAnswer> buildSearch(const SmsAccount &account, const QList<Message> &messages)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    if (messages.size() != 1 || !messages.first().requestSentAt)
        return tl::unexpected(known(SmsOutcome::Unknown, u"reference"_s, u"nothing to look for"_s));
    const Message &message = messages.first();
    return call(account, u"message/list"_s,
                {{u"criteria[to]"_s, requests::digitsOf(message.phone)},
                 {u"criteria[campaignCreateTsFrom]"_s, listTime(message.requestSentAt->addSecs(-searchBackSeconds))},
                 {u"pagination[pageSize]"_s, QString::number(pageSize)},
                 {u"pagination[currentPage]"_s, u"0"_s},
                 {u"sort[campaignId]"_s, u"DESC"_s}});
}

tl::expected<QList<SmsReport>, SmsAnswer> parseSearch(const SmsReply &reply, const QList<Message> &messages)
{
    const auto data = dataOf(reply);
    if (!data)
        return tl::unexpected(data.error());
    const QJsonObject list = data->toObject();
    const auto total = answers::digits(list.value("totalItemCount"_L1));
    if (messages.size() != 1 || !list.value("items"_L1).isArray() || !total)
        return tl::unexpected(notUnderstood(reply));
    const QJsonArray items = list.value("items"_L1).toArray();
    const Message &message = messages.first();
    if (const auto found = firstOurs(items, message))
        return QList<SmsReport>{*found};
    // A code is told apart by its time alone, which may be written in another zone: then only an empty list is certain.
    const bool whole = *total == items.size();
    if (whole && (items.isEmpty() || !message.body.isEmpty()))
        return QList<SmsReport>{{message.id, SmsFate::NotFound, u"not found"_s, {}, {}, {}}};
    return QList<SmsReport>{};
}

tl::expected<SmsRequest, SmsAnswer> buildBalance(const SmsAccount &account)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    return call(account, u"user/getownbalance"_s, {});
}

tl::expected<SmsBalance, SmsAnswer> parseBalance(const SmsReply &reply)
{
    const auto data = dataOf(reply);
    if (!data)
        return tl::unexpected(data.error());
    const QString amount = answers::decimal(data->toObject().value("balance"_L1));
    if (amount.isEmpty())
        return tl::unexpected(notUnderstood(reply));
    return SmsBalance{amount, answers::currency(data->toObject().value("currency"_L1))};
}

SmsProvider provider()
{
    const ProviderInfo info{u"mobizon"_s, u"Mobizon.kz"_s, u"https://api.mobizon.kz"_s, false, true, true};
    return {info, build, parse, {mostAsked, buildStatus, parseStatus}, {1, buildSearch, parseSearch}, buildBalance, parseBalance};
}

} // namespace kezek::mobizon
