// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inquiries/askquestion.h"

#include "usecases/applications/checks.h"
#include "usecases/fields.h"
#include "usecases/inquiries/inquirychecks.h"
#include "usecases/recorded.h"
#include "usecases/referrals/confirmation.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Input = AskQuestion::Input;

bool atTerminal(const Work &work)
{
    return work.actor.role == Role::SelfService;
}

/// A terminal cannot pass for a worker, who needs no code, nor a worker's question for one that a code stands behind.
Done checkSource(const Work &work, const Input &input)
{
    const Source own = atTerminal(work) ? Source::SelfService : Source::Counter;
    return input.source == own ? Done() : refuse(ErrorCode::FieldNotUnderstood, u"source"_s);
}

Result<std::optional<PhoneNumber>> phoneOf(const Work &work, const Input &input)
{
    if (input.phone.simplified().isEmpty() && !atTerminal(work))
        return std::optional<PhoneNumber>();
    KEZEK_TRY(const PhoneNumber phone, inField(u"phone"_s, atTerminal(work) ? PhoneNumber::parseMobile(input.phone)
                                                                              : PhoneNumber::parse(input.phone)));
    return std::optional(phone);
}

/// Whoever stands at the terminal links a question to their own child alone.
Done checkApplication(Work &work, const Input &input, const std::optional<PhoneNumber> &phone)
{
    if (!input.application)
        return {};
    KEZEK_TRY(const Application application, inField(u"application"_s, work.store.applications().get(*input.application)));
    if (atTerminal(work) && !hasPhone(application, *phone))
        return refuse(ErrorCode::PhoneNotOnApplication, u"phone"_s);
    return {};
}

Result<Inquiry> read(Work &work, const Input &input)
{
    Inquiry inquiry;
    inquiry.askedAt = work.now;
    inquiry.source = input.source;
    inquiry.language = input.language;
    inquiry.application = input.application;
    KEZEK_TRY(inquiry.name, boundedText(input.name.simplified(), atTerminal(work) ? 1 : 0, AskQuestion::mostName, u"name"_s));
    KEZEK_TRY(inquiry.phone, phoneOf(work, input));
    KEZEK_TRY(inquiry.question, boundedText(input.question, AskQuestion::leastQuestion, AskQuestion::mostQuestion, u"question"_s));
    KEZEK_CHECK(checkApplication(work, input, inquiry.phone));
    if (input.consent)
        inquiry.consent = {work.now, atTerminal(work) ? u"code"_s : u"counter"_s, u"1"_s};
    return inquiry;
}

} // namespace

QList<Role> AskQuestion::roles()
{
    return inquiryRoles() + QList<Role>{Role::SelfService};
}

Result<AskQuestion::Output> AskQuestion::run(Work &work, const Input &input)
{
    KEZEK_CHECK(checkSource(work, input));
    KEZEK_TRY(Inquiry inquiry, read(work, input));
    if (atTerminal(work)) {
        if (!input.consent)
            return refuse(ErrorCode::ConsentRequired, u"consent"_s);
        KEZEK_CHECK(spendCode(work, *inquiry.phone, CodePurpose::AskQuestion, codeObject(*inquiry.phone), input.code));
    }
    KEZEK_TRY(inquiry.id, work.store.inquiries().insert(inquiry));
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"inquiry"_s, inquiry.id.value, {}, recorded(inquiry)));
    return Output{inquiry.id};
}

} // namespace kezek
