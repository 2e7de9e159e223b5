// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/sendcode.h"

#include "usecases/applications/checks.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"
#include "usecases/messages/outgoing.h"
#include "usecases/referrals/confirmation.h"
#include "usecases/referrals/referralcase.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the code is bound to, and whose it is.
struct Bound {
    QString object;
    std::optional<Application> application;
};

Result<Application> applicationOf(Work &work, const SendCode::Input &input)
{
    if (!input.application)
        return refuse(ErrorCode::FieldRequired, u"application"_s);
    return work.store.applications().get(*input.application);
}

/// Of a family's own action the phone is theirs; of a new mobile it is not theirs yet.
Done checkPhone(const Application &application, const PhoneNumber &phone, CodePurpose purpose)
{
    const bool known = hasPhone(application, phone);
    if (purpose == CodePurpose::ChangeMobile)
        return known ? refuse(ErrorCode::SamePhoneTwice, u"phone"_s) : Done();
    return known ? Done() : refuse(ErrorCode::PhoneNotOnApplication, u"phone"_s);
}

Result<QString> objectOf(Work &work, const SendCode::Input &input, const Application &application)
{
    switch (input.purpose) {
    case CodePurpose::FileApplication:
        return codeObject(application.child.iin);
    case CodePurpose::ChangeMobile:
    case CodePurpose::Withdraw:
        return codeObject(application.id);
    case CodePurpose::TakeSeat:
        if (!input.group)
            return refuse(ErrorCode::FieldRequired, u"group"_s);
        return codeObject(application.id, *input.group);
    case CodePurpose::ExtendReferral: {
        if (!input.referral)
            return refuse(ErrorCode::FieldRequired, u"referral"_s);
        KEZEK_TRY(const Referral referral, work.store.referrals().get(*input.referral));
        if (referral.application != application.id)
            return refuse(ErrorCode::NotFound, u"referral"_s);
        return codeObject(referral.id);
    }
    case CodePurpose::AskQuestion:
        return refuse(ErrorCode::FieldNotUnderstood, u"purpose"_s); // of no application
    }
    Q_UNREACHABLE();
}

/// Whoever knows a child's IIN alone has no codes sent to its family. At the counter a worker hears the numbers; a terminal hears nobody.
Done checkKnown(Work &work, const SendCode::Input &input, const Application &application)
{
    const bool atTerminal = work.actor.role == Role::SelfService;
    switch (input.purpose) {
    case CodePurpose::ChangeMobile:
        if (atTerminal || !input.oldPhone.isEmpty())
            KEZEK_CHECK(familyPhone(application, input.oldPhone, u"oldPhone"_s));
        [[fallthrough]];
    case CodePurpose::Withdraw:
        return atTerminal || !input.number.isEmpty() ? checkOwnNumber(application, input.number, u"number"_s) : Done();
    case CodePurpose::ExtendReferral: {
        if (!atTerminal && input.number.isEmpty())
            return {};
        if (!input.referral)
            return refuse(ErrorCode::FieldRequired, u"referral"_s);
        KEZEK_TRY(const Referral referral, work.store.referrals().get(*input.referral));
        return checkOwnNumber(referral, input.number, u"number"_s);
    }
    case CodePurpose::FileApplication:
    case CodePurpose::TakeSeat:
    case CodePurpose::AskQuestion:
        return {};
    }
    Q_UNREACHABLE();
}

Result<Bound> boundTo(Work &work, const SendCode::Input &input, const PhoneNumber &phone)
{
    if (input.purpose == CodePurpose::FileApplication) {
        KEZEK_TRY(const Iin child, inField(u"childIin"_s, Iin::parse(input.childIin)));
        return Bound{codeObject(child), {}};
    }
    if (input.purpose == CodePurpose::AskQuestion)
        return Bound{codeObject(phone), {}};
    KEZEK_TRY(const Application application, applicationOf(work, input));
    KEZEK_TRY(const QString object, objectOf(work, input, application));
    KEZEK_CHECK(checkKnown(work, input, application)); // before the phone, of which nobody else is to learn anything
    KEZEK_CHECK(checkPhone(application, phone, input.purpose));
    return Bound{object, application};
}

Done checkConsent(const SendCode::Input &input)
{
    const bool needed = input.purpose == CodePurpose::FileApplication || input.purpose == CodePurpose::TakeSeat
                        || input.purpose == CodePurpose::AskQuestion;
    return needed && !input.consent ? refuse(ErrorCode::ConsentRequired, u"consent"_s) : Done();
}

/// As it is sent, but for the digits.
Result<Message> codeMessage(Work &work, const PhoneNumber &phone, const Bound &bound, Language language, int minutes)
{
    KEZEK_TRY(const QString text, textOf(work.store, MessageKind::Code, language));
    KEZEK_TRY(const OfficeInfo office, work.store.settings().office());
    const QString body = fillText(text, {{u"minutes"_s, QString::number(minutes)},
                                         {u"office"_s, language == Language::Kazakh ? office.nameKk : office.nameRu}});
    // Any four digits take as many parts.
    KEZEK_TRY(Message message, outgoing(work, MessageKind::Code, phone, language, QString(body).replace(codeMark, u"0000"_s)));
    message.body = body;
    if (bound.application)
        message.application = bound.application->id;
    return message;
}

Done journalSent(Work &work, const CodeRequest &code, const Bound &bound, MessageId message)
{
    const QJsonObject after{{u"purpose"_s, toText(code.purpose)}, {u"phone"_s, code.phone.e164()}};
    const QString verb = QLatin1String(SendCode::name);
    if (bound.application)
        return work.journal(verb, u"application"_s, bound.application->id.value, {}, after);
    return work.journal(verb, u"message"_s, message.value, {}, after);
}

} // namespace

QList<Role> SendCode::roles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator, Role::SelfService};
}

Result<SendCode::Output> SendCode::run(Work &work, const Input &input)
{
    KEZEK_TRY(const PhoneNumber phone, inField(u"phone"_s, PhoneNumber::parseMobile(input.phone)));
    KEZEK_TRY(const Bound bound, boundTo(work, input, phone));
    KEZEK_CHECK(checkConsent(input));
    KEZEK_TRY(const Rules rules, work.rules());
    const Language language = bound.application ? bound.application->messageLanguage : input.language;
    KEZEK_TRY(const Message message, codeMessage(work, phone, bound, language, rules.codeMinutes));
    const CodeRequest request{phone, input.purpose, bound.object, message.application, input.number, input.oldPhone, work.actor.id};
    KEZEK_TRY(const IssuedCode issued, work.store.codes().issue(request, message, rules, work.random));
    KEZEK_CHECK(journalSent(work, request, bound, issued.message));
    return Output{issued.expiresAt, work.now.addSecs(rules.codeResendSeconds), issued.triesLeft, issued.message};
}

} // namespace kezek
