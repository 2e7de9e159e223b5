// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smsc.h"

#include "sms/answers.h"
#include "sms/requests.h"

#include <QRegularExpression>

#include <algorithm>

namespace kezek::smsc {

using namespace Qt::Literals::StringLiterals;
using requests::known;

namespace {

constexpr qsizetype mostCharacters = 1000;
constexpr qint64 mostPartsTold = 255; // what an SMS can be joined of
constexpr qint64 longestLifeHours = 24;
// The same text to the same number is taken once a minute; a little more, since the two clocks differ.
constexpr int duplicatePauseSeconds = 65;

requests::Fields credentials(const SmsAccount &account)
{
    requests::Fields fields;
    if (account.settings.user.isEmpty())
        fields = {{u"apikey"_s, account.password}};
    else
        fields = {{u"login"_s, account.settings.user}, {u"psw"_s, account.password}};
    return fields + requests::Fields{{u"fmt"_s, u"3"_s}, {u"charset"_s, u"utf-8"_s}};
}

/// As SMSC allows a client's id.
bool isReference(const QString &clientRef)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9._-]{1,40}\\z"_s);
    return allowed.match(clientRef).hasMatch();
}

SmsAnswer refused(qint64 errorCode)
{
    const QString code = u"error %1"_s.arg(errorCode);
    switch (errorCode) {
    case 1: return known(SmsOutcome::Rejected, code, u"parameters"_s);
    case 2: return known(SmsOutcome::LoginRefused, code, u"login, password or address of this PC"_s);
    case 3: return known(SmsOutcome::NoMoney, code, u"no money"_s);
    case 4: return known(SmsOutcome::Blocked, code, u"this PC's address is blocked"_s);
    case 5: return known(SmsOutcome::Rejected, code, u"date format"_s);
    case 6: return known(SmsOutcome::Rejected, code, u"text or sender name forbidden"_s);
    case 7: return known(SmsOutcome::Rejected, code, u"number format"_s);
    case 8: return known(SmsOutcome::Rejected, code, u"cannot be delivered to this number"_s);
    case 9: {
        // This request was not taken. Where an earlier try of the same message ended unclear, it hints that that one did arrive:
        // such a row is asked after by its id before it is queued again.
        SmsAnswer wait = known(SmsOutcome::Retry, code, u"the same request within a minute, or too many"_s);
        wait.notBeforeSeconds = duplicatePauseSeconds;
        return wait;
    }
    default: return known(SmsOutcome::Unknown, code, u"unknown error"_s);
    }
}

/// The answer's error, judged by the body: SMSC sends errors with 200. A server error is a stranger's whatever its body says.
std::optional<SmsAnswer> errorIn(const SmsReply &reply, const std::optional<QJsonObject> &body)
{
    if (!body || reply.status >= 500)
        return answers::notTheProvider(reply);
    if (!body->contains("error"_L1) && !body->contains("error_code"_L1))
        return reply.status == 200 ? std::nullopt : std::optional(answers::notTheProvider(reply));
    const QJsonValue number = body->value("error_code"_L1);
    const auto code = number.isDouble() ? answers::shortCode(number) : std::nullopt;
    return code ? refused(*code) : answers::notTheProvider(reply);
}

std::optional<SmsFate> fateOf(qint64 status)
{
    switch (status) {
    case -3: return SmsFate::NotFound;
    case -2: // stopped; somebody may let it go on
    case -1:
    case 0: return SmsFate::UnderWay;
    case 1:
    case 2: // read
    case 4: // its link was opened
        return SmsFate::Delivered;
    case 3: return SmsFate::Expired;
    case 20:
    case 25: return SmsFate::Undelivered;
    case 22: // number
    case 23: // forbidden
    case 24: // no money
        return SmsFate::Rejected;
    default: return {};
    }
}

bool speaksOf(const QJsonObject &body, const Message &message)
{
    QString phone = body.value("phone"_L1).toString();
    phone.remove(u'+');
    return phone.isEmpty() || phone == requests::digitsOf(message.phone);
}

} // namespace

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &now)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    if (auto refused = requests::unsendable(message, mostCharacters))
        return tl::unexpected(*refused);
    if (!isReference(message.clientRef))
        return tl::unexpected(known(SmsOutcome::Rejected, u"reference"_s, u"no reference to ask after it by"_s));

    const qint64 hours = std::clamp<qint64>(requests::timeLeft(message, now, std::chrono::hours(1)), 1, longestLifeHours);
    requests::Fields fields = credentials(account);
    fields += {
        {u"phones"_s, message.phone.e164()}, // with "+" the number is not corrected
        {u"mes"_s, message.body},
        {u"id"_s, message.clientRef},
        {u"cost"_s, u"3"_s},
        {u"valid"_s, QString::number(hours)},
    };
    if (!account.settings.senderName.isEmpty())
        fields += {u"sender"_s, account.settings.senderName};
    return requests::form(requests::addressBelow(account.settings, u"/sys/send.php"_s), fields);
}

SmsAnswer parse(const SmsReply &reply)
{
    const auto body = answers::object(reply.body);
    if (const auto error = errorIn(reply, body))
        return *error;
    const QString id = answers::id(body->value("id"_L1));
    const qint64 parts = answers::whole(body->value("cnt"_L1)).value_or(0);
    if (id.isEmpty() || parts < 1 || parts > mostPartsTold)
        return answers::notTheProvider(reply);
    return {SmsOutcome::Accepted, u"ok"_s, {}, id, answers::tiyn(answers::decimal(body->value("cost"_L1)))};
}

tl::expected<SmsRequest, SmsAnswer> buildStatus(const SmsAccount &account, const QList<Message> &messages)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    if (messages.size() != 1 || !isReference(messages.first().clientRef))
        return tl::unexpected(known(SmsOutcome::Unknown, u"reference"_s, u"no reference to ask by"_s));
    const Message &message = messages.first();
    return requests::form(requests::addressBelow(account.settings, u"/sys/status.php"_s),
                          credentials(account)
                              + requests::Fields{{u"phone"_s, requests::digitsOf(message.phone)}, {u"id"_s, message.clientRef}, {u"all"_s, u"1"_s}});
}

tl::expected<QList<SmsReport>, SmsAnswer> parseStatus(const SmsReply &reply, const QList<Message> &messages)
{
    const auto body = answers::object(reply.body);
    if (const auto error = errorIn(reply, body))
        return tl::unexpected(answers::toQuestion(*error));
    const auto status = answers::digits(body->value("status"_L1));
    const auto fate = status ? fateOf(*status) : std::nullopt;
    if (!fate || messages.size() != 1 || !speaksOf(*body, messages.first()))
        return tl::unexpected(answers::toQuestion(answers::notTheProvider(reply)));
    const qint64 reason = answers::shortCode(body->value("err"_L1)).value_or(0);
    const QString code = u"status %1"_s.arg(*status);
    return QList<SmsReport>{{.message = messages.first().id,
                             .fate = *fate,
                             .code = reason > 0 ? code + u'/' + QString::number(reason) : code,
                             .text = {},
                             .providerId = {},
                             .costTiyn = answers::tiyn(answers::decimal(body->value("cost"_L1)))}};
}

tl::expected<SmsRequest, SmsAnswer> buildBalance(const SmsAccount &account)
{
    if (auto refused = requests::unusableOrSecretless(account))
        return tl::unexpected(*refused);
    return requests::form(requests::addressBelow(account.settings, u"/sys/balance.php"_s), credentials(account) + requests::Fields{{u"cur"_s, u"1"_s}});
}

tl::expected<SmsBalance, SmsAnswer> parseBalance(const SmsReply &reply)
{
    const auto body = answers::object(reply.body);
    if (const auto error = errorIn(reply, body))
        return tl::unexpected(answers::toQuestion(*error));
    const QString amount = answers::decimal(body->value("balance"_L1));
    if (amount.isEmpty())
        return tl::unexpected(answers::toQuestion(answers::notTheProvider(reply)));
    return SmsBalance{amount, answers::currency(body->value("currency"_L1))};
}

SmsProvider provider()
{
    const SmsInquiry status{1, buildStatus, parseStatus};
    const ProviderInfo info{u"smsc"_s, u"SMSC.kz"_s, u"https://smsc.kz"_s, true, true, true};
    return {info, build, parse, status, status, buildBalance, parseBalance};
}

} // namespace kezek::smsc
