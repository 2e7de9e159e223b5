// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/restoreapplication.h"

#include "domain/statetables.h"
#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> RestoreApplication::roles()
{
    return rolesFor(ApplicationVerb::Restore);
}

Result<RestoreApplication::Output> RestoreApplication::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString reason, requiredText(input.reason, u"reason"_s, ErrorCode::ReasonRequired));
    KEZEK_TRY(const Application before, loadFor(work, {input.application, input.revision}));
    Application application = before;
    KEZEK_CHECK(next(application.state, ApplicationVerb::Restore));
    if (!application.number)
        return refuse(ErrorCode::NotRegisteredYet);
    KEZEK_CHECK(checkNotQueued(work, application.child.iin, application.id));
    KEZEK_CHECK(checkAgeToday(work, application.child.birthDate));

    application.strikes = 0;
    application.stopListedUntil.reset();
    // A paper that expired in the archive gives nothing any more (R24); a category lost before is not given back.
    if (categoryOn(application.benefit, work.today()) == PriorityCategory::General)
        application.category = PriorityCategory::General;
    KEZEK_CHECK(move(work, before, application, ApplicationVerb::Restore, QLatin1String(name), reason));
    KEZEK_TRY(const int position, currentPosition(work, application));
    KEZEK_CHECK(notify(work, application, MessageKind::RestoredNotice, {{u"position"_s, QString::number(position)}}));
    return Output{position};
}

} // namespace kezek
