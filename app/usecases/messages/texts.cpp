// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/texts.h"

#include "usecases/messages/notices.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const QMap<MessageKind, QStringList> &ownPlaceholders()
{
    using Kind = MessageKind;
    static const QStringList ofReferral{u"referral"_s, u"kindergarten"_s, u"group"_s, u"day"_s, u"extendDay"_s};
    static const QMap<Kind, QStringList> all{
        {Kind::Code, {u"code"_s, u"minutes"_s}},
        {Kind::Accepted, {u"day"_s}},
        {Kind::Registered, {u"position"_s}},
        {Kind::RefusedNotice, {u"ground"_s}},
        {Kind::MobileChanged, {}},
        {Kind::Invitation, {u"kindergarten"_s, u"group"_s, u"day"_s}},
        {Kind::ReferralNumber, ofReferral},
        {Kind::ReferralIssued, ofReferral},
        {Kind::ReferralExtended, ofReferral},
        {Kind::ReminderToCome, ofReferral},
        {Kind::ReferralOverdue, ofReferral},
        {Kind::ReturnedToQueue, {u"position"_s}},
        {Kind::ArchivedTwice, {u"referral"_s, u"ground"_s}},
        {Kind::PapersRejectedNotice, {u"referral"_s, u"kindergarten"_s, u"group"_s, u"ground"_s}},
        {Kind::EnrolledNotice, {u"kindergarten"_s, u"group"_s}},
        {Kind::WithdrawnNotice, {}},
        {Kind::AgedOutNotice, {}},
        {Kind::BenefitExpiredNotice, {u"day"_s, u"position"_s}},
        {Kind::RecalledNotice, {u"kindergarten"_s, u"group"_s, u"ground"_s}},
        {Kind::RestoredNotice, {u"position"_s}},
        {Kind::InquiryAnswer, {u"answer"_s}},
        {Kind::Test, {}},
    };
    return all;
}

/// Messages to a phone that need not be on any application yet: they have no application number to tell.
bool knowsNumber(MessageKind kind)
{
    return kind != MessageKind::Code && kind != MessageKind::Test && kind != MessageKind::InquiryAnswer;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

std::optional<QString> bodyIn(const QList<MessageText> &texts, MessageKind kind, Language language)
{
    for (const MessageText &text : texts)
        if (text.kind == kind && text.language == language && !text.body.isEmpty())
            return text.body;
    return {};
}

Result<QList<MessageText>> readShipped()
{
    QFile file(u":/texts/messages.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {}, {file.fileName()}, u"the message texts are not compiled in"_s);
    return parseTexts(file.readAll());
}

} // namespace

Result<QList<MessageText>> parseTexts(const QByteArray &json)
{
    QList<MessageText> texts;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    if (rows.isEmpty())
        return refuse(ErrorCode::JsonMalformed);
    for (const QJsonValue &row : rows) {
        const auto kind = fromText<MessageKind>(row[u"kind"_s].toString());
        const auto language = fromText<Language>(row[u"language"_s].toString());
        const QString body = row[u"body"_s].toString();
        if (!kind || !language || body.isEmpty())
            return refuse(ErrorCode::JsonMalformed, {}, {}, u"row %1 of the message texts"_s.arg(texts.size() + 1));
        texts.append({*kind, *language, body});
    }
    return texts;
}

const Result<QList<MessageText>> &shippedTexts()
{
    static const Result<QList<MessageText>> texts = readShipped();
    return texts;
}

QStringList placeholders(MessageKind kind)
{
    QStringList names = ownPlaceholders().value(kind);
    if (knowsNumber(kind))
        names.append(u"number"_s);
    names.append(u"office"_s);
    return names;
}

QStringList placeholdersIn(const QString &body)
{
    QStringList names;
    for (auto matches = placeholder().globalMatch(body); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

QString fillText(const QString &body, const NoticeWords &words)
{
    QString filled;
    qsizetype from = 0;
    for (auto matches = placeholder().globalMatch(body); matches.hasNext();) {
        const auto match = matches.next();
        filled += body.mid(from, match.capturedStart() - from) + words.value(match.captured(1), match.captured(0));
        from = match.capturedEnd();
    }
    return filled + body.mid(from);
}

Result<QString> textOf(Store &store, MessageKind kind, Language language)
{
    KEZEK_TRY(const auto office, store.settings().texts());
    return textOf(office, kind, language);
}

Result<QString> textOf(const QList<MessageText> &office, MessageKind kind, Language language)
{
    if (const auto body = bodyIn(office, kind, language))
        return *body;
    if (!shippedTexts())
        return tl::unexpected(shippedTexts().error());
    if (const auto body = bodyIn(*shippedTexts(), kind, language))
        return *body;
    // Families that asked for English get the office's or the shipped Russian.
    if (language == Language::English)
        return textOf(office, kind, Language::Russian);
    return refuse(ErrorCode::NotFound, {}, {}, u"no text of "_s + toText(kind));
}

} // namespace kezek
