// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inquiries/inquirychecks.h"

#include "usecases/json.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> inquiryRoles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<QString> boundedText(const QString &typed, int least, int most, const QString &field)
{
    QStringList lines;
    for (const QString &line : typed.split(u'\n'))
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text);
    const QString text = lines.join(u'\n');
    if (text.size() < least)
        return refuse(ErrorCode::FieldRequired, field);
    if (text.size() > most)
        return refuse(ErrorCode::TextTooLong, field, {most});
    return text;
}

QJsonObject recorded(const Inquiry &inquiry)
{
    const Inquiry &i = inquiry;
    return {{u"source"_s, toText(i.source)},
            {u"application"_s, toJsonValue(i.application)},
            {u"phone"_s, i.phone ? QJsonValue(i.phone->e164()) : QJsonValue()},
            {u"language"_s, toText(i.language)},
            {u"consent"_s, i.consent.how},
            {u"state"_s, toText(i.state)},
            {u"takenBy"_s, toJsonValue(i.takenBy)},
            {u"answeredWay"_s, toJsonValue(i.answeredWay)},
            {u"message"_s, toJsonValue(i.message)}};
}

Result<Inquiry> loadUnanswered(Work &work, InquiryId id, std::optional<int> revision)
{
    KEZEK_TRY(const Inquiry inquiry, work.store.inquiries().get(id));
    if (inquiry.state == InquiryState::Answered)
        return refuse(ErrorCode::InquiryAnswered);
    if (revision && *revision != inquiry.revision)
        return refuse(ErrorCode::ChangedByOther);
    return inquiry;
}

Done checkNotOthers(Work &work, const Inquiry &inquiry)
{
    const bool leads = work.actor.role == Role::Supervisor || work.actor.role == Role::Administrator;
    if (leads || !inquiry.takenBy || *inquiry.takenBy == work.actor.id)
        return {};
    KEZEK_TRY(const WorkerAccount colleague, work.store.workers().get(*inquiry.takenBy));
    return refuse(ErrorCode::InquiryTakenByOther, {}, {colleague.name});
}

} // namespace kezek
