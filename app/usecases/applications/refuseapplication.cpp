// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/refuseapplication.h"

#include "usecases/applications/moves.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> RefuseApplication::roles()
{
    return rolesFor(ApplicationVerb::Refuse);
}

Result<RefuseApplication::Output> RefuseApplication::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString words, requiredText(input.explanation, u"explanation"_s, ErrorCode::ReasonRequired));
    KEZEK_TRY(const Application before, loadFor(work, {input.application, input.revision}));
    Application application = before;
    const QString reason = toText(input.ground) + u": "_s + words;
    KEZEK_CHECK(move(work, before, application, ApplicationVerb::Refuse, QLatin1String(name), reason));
    KEZEK_CHECK(notify(work, application, MessageKind::RefusedNotice, {{u"ground"_s, words}}));
    return Output{};
}

} // namespace kezek
