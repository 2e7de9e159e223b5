// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/recordwrittenrequest.h"

#include "usecases/applications/checks.h"
#include "usecases/applications/phonechange.h"
#include "usecases/fields.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> RecordWrittenRequest::roles()
{
    return {Role::Registrar, Role::Supervisor, Role::Administrator};
}

Result<RecordWrittenRequest::Output> RecordWrittenRequest::run(Work &work, const Input &input)
{
    KEZEK_TRY(Application application, loadFor(work, {input.application, input.revision}));
    KEZEK_TRY(const PhoneNumber before, familyPhone(application, input.oldPhone, u"oldPhone"_s));
    KEZEK_TRY(const PhoneNumber after, readNewPhone(application, input.newPhone));
    KEZEK_TRY(const QString paper, requiredText(input.paperNumber, u"paperNumber"_s, ErrorCode::FieldRequired));
    KEZEK_CHECK(checkPastDay(input.paperDate, work.today(), u"paperDate"_s));

    const QString how = howByPaper({paper, input.paperDate});
    KEZEK_CHECK(work.store.applications().addWrittenRequest(
        {0, application.id, paper, input.paperDate, toText(CodePurpose::ChangeMobile), work.now}));
    KEZEK_CHECK(changePhone(work, application, before, {after, false, how}, how, QLatin1String(name)));
    return Output{};
}

} // namespace kezek
