// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerjudge.h"

#include "messageof.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <iterator>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int statuses[] = {200, 200, 200, 202, 302, 400, 401, 403, 404, 429, 500, 503};

const QList<Message> &asked()
{
    static const QList<Message> messages = [] {
        const QDateTime sent(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
        QList<Message> made;
        for (const QString &id : {u"42"_s, u"a-1"_s, QString()}) {
            Message message = messageOf(MessageKind::Code, made.isEmpty() ? u"Code 4821"_s : QString(), u"+77011234567"_s, sent, 300);
            message.id = MessageId{made.size() + 1};
            message.clientRef = u"ref-%1"_s.arg(made.size());
            message.providerId = id;
            message.requestSentAt = sent;
            made.append(message);
        }
        return made;
    }();
    return messages;
}

// Made once: fuzzing asks some thousand times a second.
const QRegularExpression &longNumber()
{
    static const QRegularExpression pattern(u"[0-9]{4}"_s);
    return pattern;
}

const QRegularExpression &idPattern()
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9._-]{1,64}\\z"_s);
    return pattern;
}

const QRegularExpression &balancePattern()
{
    static const QRegularExpression pattern(u"\\A-?[0-9]{1,12}(\\.[0-9]{1,6})? ([A-Z]{3})?\\z"_s);
    return pattern;
}

/// What is kept of an answer: short, and without any number that could be a phone or a code. Ids are the provider's.
QString faultOfKept(const QString &code, const QString &text, const QString &providerId, const std::optional<qint64> &cost)
{
    if (code.isEmpty() || code.size() > 40 || text.size() > 80)
        return u"a code that is none, or too much text"_s;
    if (code.contains(longNumber()) || text.contains(longNumber()))
        return u"a long number is kept"_s;
    if (!providerId.isEmpty() && !providerId.contains(idPattern()))
        return u"an id that is none"_s;
    if (cost && (*cost < 0 || *cost > 100'000'000'000'000))
        return u"a cost that cannot be"_s;
    return {};
}

/// The words without which nothing was taken, read here once more in another way.
bool saysTaken(const QString &provider, const SmsReply &reply)
{
    if (provider == u"kannel")
        return reply.status == 202 && (reply.body.contains("0: Accepted for delivery") || reply.body.contains("3: Queued for later delivery"));
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    if (reply.status != 200 || reply.body.size() > 65'536)
        return false;
    if (provider == u"smsc")
        return body.contains("id"_L1) && body.value("cnt"_L1).toInt() > 0 && !body.contains("error_code"_L1);
    if (provider == u"mobizon")
        return body.value("code"_L1).toInt(-1) == 100 || !body.value("data"_L1).toObject().value("messageId"_L1).isUndefined();
    return !body.value("message_id"_L1).isUndefined() && !body.contains("error_code"_L1);
}

QString faultOfAnswer(const SmsProvider &provider, const SmsReply &reply)
{
    const SmsAnswer answer = provider.parse(reply);
    if (answer.outcome == SmsOutcome::NotReached)
        return u"an answer came and nothing was reached"_s;
    if (answer.outcome == SmsOutcome::Accepted && !saysTaken(provider.info.name, reply))
        return u"taken without the provider's word"_s;
    if (answer.outcome != SmsOutcome::Accepted && (!answer.providerId.isEmpty() || answer.costTiyn))
        return u"an id or a cost of what was not taken"_s;
    if (answer.notBeforeSeconds < 0 || answer.notBeforeSeconds > 600)
        return u"a pause that cannot be"_s;
    return faultOfKept(answer.code, answer.text, answer.providerId, answer.costTiyn);
}

/// An answer to a question rejects nothing and accepts nothing.
QString faultOfRefusal(const SmsAnswer &answer)
{
    const bool allowed = answer.outcome == SmsOutcome::Retry || answer.outcome == SmsOutcome::Unknown || stopsProvider(answer.outcome);
    return allowed ? faultOfKept(answer.code, answer.text, answer.providerId, answer.costTiyn) : u"a question rejects a message"_s;
}

QString faultOfInquiry(const SmsInquiry &inquiry, const SmsReply &reply, const QList<Message> &messages)
{
    const auto reports = inquiry.parse(reply, messages);
    if (!reports)
        return faultOfRefusal(reports.error());
    QSet<MessageId> spokenOf;
    for (const SmsReport &report : *reports) {
        const bool known = std::any_of(messages.begin(), messages.end(), [&](const Message &message) { return message.id == report.message; });
        if (!known || spokenOf.contains(report.message))
            return u"a report of what nobody asked after"_s;
        spokenOf.insert(report.message);
        if (const QString fault = faultOfKept(report.code, report.text, report.providerId, report.costTiyn); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString faultOfInquiries(const SmsProvider &provider, const SmsReply &reply)
{
    for (const SmsInquiry &inquiry : {provider.fate, provider.search}) {
        if (!inquiry)
            continue;
        const qsizetype most = std::min(inquiry.most, asked().size());
        for (qsizetype first = 0; first + most <= asked().size(); ++first)
            if (const QString fault = faultOfInquiry(inquiry, reply, asked().mid(first, most)); !fault.isEmpty())
                return fault;
    }
    return {};
}

QString faultOfBalance(const SmsProvider &provider, const SmsReply &reply)
{
    if (!provider.parseBalance)
        return {};
    const auto balance = provider.parseBalance(reply);
    if (!balance)
        return faultOfRefusal(balance.error());
    const bool plain = (balance->amount + u' ' + balance->currency).contains(balancePattern());
    return plain ? QString() : u"a balance that is none"_s;
}

} // namespace

SmsReply replyOf(const QByteArray &bytes)
{
    const auto choice = bytes.isEmpty() ? 0U : static_cast<unsigned char>(bytes.front());
    return {statuses[choice % std::size(statuses)], bytes.mid(1)};
}

QString faultOf(const SmsProvider &provider, const SmsReply &reply)
{
    for (const QString &fault : {faultOfAnswer(provider, reply), faultOfInquiries(provider, reply), faultOfBalance(provider, reply)})
        if (!fault.isEmpty())
            return provider.info.name + u": "_s + fault;
    return {};
}

QString faultOf(const SmsReply &reply)
{
    for (const SmsProvider &provider : smsProviders())
        if (const QString fault = faultOf(provider, reply); !fault.isEmpty())
            return fault;
    return {};
}

} // namespace kezek::tests
