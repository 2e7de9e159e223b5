// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/calendar/setmessagetext.h"

#include "usecases/messages/notices.h"
#include "usecases/messages/texts.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done checkBody(MessageKind kind, const QString &body)
{
    const QStringList known = placeholders(kind);
    const QStringList used = placeholdersIn(body);
    for (const QString &name : used)
        if (!known.contains(name))
            return refuse(ErrorCode::FieldNotUnderstood, u"body"_s, {u'{' + name + u'}'});
    // A brace that is left over is a placeholder mistyped: the family would read it.
    for (const QChar brace : {u'{', u'}'})
        if (body.count(brace) != used.size())
            return refuse(ErrorCode::FieldNotUnderstood, u"body"_s, {QString(brace)});
    // A code message without its code would lock every family out, an answer without its answer tells nothing.
    const QString needed = kind == MessageKind::Code ? u"code"_s : kind == MessageKind::InquiryAnswer ? u"answer"_s : QString();
    if (!needed.isEmpty() && !body.isEmpty() && !used.contains(needed))
        return refuse(ErrorCode::FieldRequired, u"body"_s, {needed});
    // What is filled in makes it longer still; such a message is not queued.
    if (smsParts(body) > mostSmsParts)
        return refuse(ErrorCode::FieldOutOfRange, u"body"_s);
    return {};
}

} // namespace

QList<Role> SetMessageText::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<SetMessageText::Output> SetMessageText::run(Work &work, const Input &input)
{
    const QString body = input.body.trimmed();
    KEZEK_CHECK(checkBody(input.kind, body));
    KEZEK_TRY(const QString before, textOf(work.store, input.kind, input.language));
    // textOf() takes an empty row for none.
    KEZEK_CHECK(work.store.settings().setText({input.kind, input.language, body}));
    KEZEK_TRY(const QString after, textOf(work.store, input.kind, input.language));

    const QJsonObject which{{u"kind"_s, toText(input.kind)}, {u"language"_s, toText(input.language)}};
    QJsonObject was = which;
    QJsonObject is = which;
    was.insert(u"body"_s, before);
    is.insert(u"body"_s, after);
    KEZEK_CHECK(work.journal(QLatin1String(name), u"office"_s, 0, was, is));
    return Output{};
}

} // namespace kezek
