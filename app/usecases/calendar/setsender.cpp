// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/calendar/setsender.h"

#include "usecases/ports/secrets.h"
#include "usecases/recorded.h"

#include <QUrl>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject recordedSender(const SenderSettings &sender)
{
    return {{u"provider"_s, sender.provider}, {u"url"_s, sender.url}, {u"user"_s, sender.user}, {u"senderName"_s, sender.senderName}};
}

/// Without a provider nothing is sent, so that nothing more is needed.
Done checkUrl(const SenderSettings &sender)
{
    if (sender.provider.isEmpty())
        return {};
    if (sender.url.isEmpty())
        return refuse(ErrorCode::FieldRequired, u"url"_s);
    const QUrl url(sender.url, QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && web && !url.host().isEmpty() ? Done() : refuse(ErrorCode::FieldNotUnderstood, u"url"_s);
}

} // namespace

QList<Role> SetSender::roles()
{
    return {Role::Administrator};
}

Result<SetSender::Output> SetSender::run(Work &work, const Input &input)
{
    KEZEK_TRY(const SenderSettings before, work.store.settings().sender());
    const SenderSettings sender{input.provider.trimmed(), input.url.trimmed(), input.user.trimmed(),
                                input.senderName.trimmed()};
    KEZEK_CHECK(checkUrl(sender));
    KEZEK_CHECK(work.store.settings().setSender(sender));
    if (secretName(before) != secretName(sender))
        KEZEK_CHECK(work.store.outbox().forgetChecks());
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"office"_s, 0, recordedSender(before), recordedSender(sender)));
    return Output{};
}

} // namespace kezek
