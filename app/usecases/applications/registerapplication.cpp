// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/registerapplication.h"

#include "domain/statetables.h"
#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/messages/notices.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The check card: every tick that this application needs.
Done checkTicks(const Application &application, const RegisterApplication::Input &input)
{
    if (!input.certificateChecked)
        return refuse(ErrorCode::ChecksIncomplete, u"certificateChecked"_s);
    if (!input.addressChecked)
        return refuse(ErrorCode::ChecksIncomplete, u"addressChecked"_s);
    if (application.benefit && !input.benefitChecked && !input.withoutBenefit)
        return refuse(ErrorCode::ChecksIncomplete, u"benefitChecked"_s);
    return {};
}

} // namespace

QList<Role> RegisterApplication::roles()
{
    return rolesFor(ApplicationVerb::Register);
}

Result<RegisterApplication::Output> RegisterApplication::run(Work &work, const Input &input)
{
    KEZEK_TRY(const Application before, loadFor(work, {input.application, input.revision}));
    Application application = before;
    KEZEK_CHECK(next(application.state, ApplicationVerb::Register));
    KEZEK_CHECK(checkTicks(application, input));
    KEZEK_CHECK(checkAgeToday(work, application.child.birthDate));
    KEZEK_CHECK(checkNotQueued(work, application.child.iin, application.id));

    application.category = input.withoutBenefit ? PriorityCategory::General : categoryOn(application.benefit, work.today());
    application.registeredAt = work.now;
    if (!application.number) {
        const int year = work.today().year();
        KEZEK_TRY(const int sequence, work.store.applications().nextSequence(year));
        application.number = ApplicationNumber(year, sequence);
    }
    KEZEK_CHECK(move(work, before, application, ApplicationVerb::Register, QLatin1String(name)));
    KEZEK_TRY(const int position, currentPosition(work, application));
    if (application.source != Source::Import) // as at filing
        KEZEK_CHECK(notify(work, application, MessageKind::Registered, {{u"position"_s, QString::number(position)}}));
    return Output{application.number->text(), position, application.category};
}

} // namespace kezek
