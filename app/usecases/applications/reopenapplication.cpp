// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/reopenapplication.h"

#include "domain/placement.h"
#include "domain/statetables.h"
#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> ReopenApplication::roles()
{
    return rolesFor(ApplicationVerb::Reopen);
}

Result<ReopenApplication::Output> ReopenApplication::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString reason, requiredText(input.reason, u"reason"_s, ErrorCode::ReasonRequired));
    KEZEK_TRY(const Application before, loadFor(work, {input.application, input.revision}));
    Application application = before;
    KEZEK_CHECK(next(application.state, ApplicationVerb::Reopen));
    if (application.endCause != Cause::Refused)
        return refuse(ErrorCode::MoveNotAllowed, {}, {toText(application.state), toText(ApplicationVerb::Reopen)});
    KEZEK_CHECK(checkNotQueued(work, application.child.iin, application.id));

    // The filing instant is the family's and stays; the day to register by is the office's and is counted anew.
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    KEZEK_TRY(application.registrationDue, registrationDue(work.now, rules, calendar));
    KEZEK_CHECK(move(work, before, application, ApplicationVerb::Reopen, QLatin1String(name), reason));
    KEZEK_CHECK(notify(work, application, MessageKind::Accepted, {{u"day"_s, noticeDay(localDay(application.registrationDue))}}));
    return Output{};
}

} // namespace kezek
