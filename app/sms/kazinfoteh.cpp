// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/kazinfoteh.h"

#include "sms/answers.h"
#include "sms/requests.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kezek::kazinfoteh {

using namespace Qt::Literals::StringLiterals;
using requests::known;

namespace {

QPair<QByteArray, QByteArray> authorization(const SmsAccount &account)
{
    return {"Authorization", "Basic " + (account.settings.user + u':' + account.password).toUtf8().toBase64()};
}

/// Only 77XXXXXXXXX is taken.
bool isKazakhMobile(const PhoneNumber &phone)
{
    return phone.e164().size() == 12 && phone.e164().startsWith(u"+77");
}

std::optional<SmsFate> fateOf(const QString &status)
{
    if (status == u"send" || status == u"sending" || status == u"sent")
        return SmsFate::UnderWay;
    if (status == u"delivered")
        return SmsFate::Delivered;
    return status == u"undelivered" ? std::optional(SmsFate::Undelivered) : std::nullopt;
}

/// Their own error, {error_code, error_message}, whose class is the HTTP status: what the codes mean is written nowhere.
std::optional<SmsAnswer> errorIn(const SmsReply &reply, const std::optional<QJsonObject> &body)
{
    if (!body || reply.status >= 500)
        return answers::notTheProvider(reply);
    if (reply.status == 200 && !body->contains("error_code"_L1))
        return {};
    const auto reason = answers::shortCode(body->value("error_code"_L1));
    if (!reason)
        return answers::notTheProvider(reply);
    const QString code = u"error %1/%2"_s.arg(reply.status).arg(*reason);
    switch (reply.status) {
    case 400: return known(SmsOutcome::Rejected, code, u"refused"_s);
    case 401:
    case 403: return known(SmsOutcome::LoginRefused, code, u"user or password"_s);
    case 402: return known(SmsOutcome::NoMoney, code, u"no money"_s);
    case 404: return known(SmsOutcome::SettingsWrong, code, u"nothing at this address"_s);
    case 429: return known(SmsOutcome::Retry, code, u"too frequent"_s);
    default: return known(SmsOutcome::Unknown, code, u"unknown error"_s);
    }
}

SmsRequest question(const SmsAccount &account, const QString &name, const QString &value)
{
    SmsRequest request;
    request.get = true;
    request.url = requests::addressBelow(account.settings, u"/report"_s);
    request.url.setQuery(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)), QUrl::StrictMode);
    request.headers = {authorization(account), {"Accept", "application/json"}};
    return request;
}

tl::expected<SmsRequest, SmsAnswer> ask(const SmsAccount &account, const QList<Message> &messages, bool byReference)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    const QString id = messages.size() != 1 ? QString() : byReference ? messages.first().clientRef : messages.first().providerId;
    if (id.isEmpty())
        return tl::unexpected(known(SmsOutcome::Unknown, u"reference"_s, u"nothing to ask by"_s));
    return question(account, byReference ? u"extra_id"_s : u"message_id"_s, id);
}

/// One report, alone or as a list of one.
std::optional<QJsonObject> onlyReport(const QByteArray &body)
{
    if (const auto list = answers::array(body))
        return list->size() == 1 && list->first().isObject() ? std::optional(list->first().toObject()) : std::nullopt;
    return answers::object(body);
}

bool speaksOf(const QJsonObject &report, const Message &message)
{
    QString to = report.value("to"_L1).toVariant().toString();
    to.remove(u'+');
    const QString id = answers::id(report.value("message_id"_L1));
    return (to.isEmpty() || to == requests::digitsOf(message.phone)) && (message.providerId.isEmpty() || id == message.providerId);
}

} // namespace

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    if (auto refused = requests::unsendable(message))
        return tl::unexpected(*refused);
    if (!isKazakhMobile(message.phone))
        return tl::unexpected(known(SmsOutcome::Rejected, u"number"_s, u"only numbers of Kazakhstan"_s));
    if (message.clientRef.isEmpty())
        return tl::unexpected(known(SmsOutcome::Rejected, u"reference"_s, u"no reference to ask after it by"_s));

    QJsonObject body{{"to"_L1, requests::digitsOf(message.phone)}, {"text"_L1, message.body}, {"extra_id"_L1, message.clientRef}};
    if (!account.settings.senderName.isEmpty())
        body.insert("from"_L1, account.settings.senderName);
    SmsRequest request;
    request.url = requests::addressBelow(account.settings, u"/send"_s);
    request.headers = {authorization(account), {"Content-Type", "application/json; charset=UTF-8"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

SmsAnswer parse(const SmsReply &reply)
{
    const auto body = answers::object(reply.body);
    if (const auto error = errorIn(reply, body))
        return *error;
    const QString id = answers::id(body->value("message_id"_L1));
    if (id.isEmpty() || !fateOf(body->value("status"_L1).toString()))
        return answers::notTheProvider(reply);
    return {SmsOutcome::Accepted, u"ok"_s, {}, id, {}};
}

tl::expected<SmsRequest, SmsAnswer> buildReport(const SmsAccount &account, const QList<Message> &messages)
{
    return ask(account, messages, messages.size() == 1 && messages.first().providerId.isEmpty());
}

tl::expected<SmsRequest, SmsAnswer> buildSearch(const SmsAccount &account, const QList<Message> &messages)
{
    return ask(account, messages, true);
}

tl::expected<QList<SmsReport>, SmsAnswer> parseReport(const SmsReply &reply, const QList<Message> &messages)
{
    const auto report = onlyReport(reply.body);
    if (const auto error = errorIn(reply, report)) {
        // 404 in their own words: no such message. In anybody else's it is a wrong address.
        if (reply.status == 404 && error->code.startsWith(u"error ") && messages.size() == 1)
            return QList<SmsReport>{{messages.first().id, SmsFate::NotFound, u"not found"_s, {}, {}, {}}};
        return tl::unexpected(answers::toQuestion(*error));
    }
    const QString status = report->value("status"_L1).toString();
    const auto fate = fateOf(status);
    if (!fate || messages.size() != 1 || !speaksOf(*report, messages.first()))
        return tl::unexpected(answers::toQuestion(answers::notTheProvider(reply)));
    const auto reason = *fate == SmsFate::Undelivered ? answers::shortCode(report->value("err"_L1)) : std::nullopt;
    const QString code = u"status "_s + status + (reason ? u"/%1"_s.arg(*reason) : QString());
    return QList<SmsReport>{{messages.first().id, *fate, code, {}, answers::id(report->value("message_id"_L1)), {}}};
}

SmsProvider provider()
{
    const ProviderInfo info{u"kazinfoteh"_s, u"KazInfoTeh"_s, u"https://isms.center/api/sms"_s, true, false, true};
    return {info, build, parse, {1, buildReport, parseReport}, {1, buildSearch, parseReport}, nullptr, nullptr};
}

} // namespace kezek::kazinfoteh
