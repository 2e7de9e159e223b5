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

constexpr quint32 codesThereAre = 10000;

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

/// R3, by number: not after too many wrong ones, how many an hour, and how soon after the last one.
Done checkPace(Work &work, const PhoneNumber &phone, const Rules &rules)
{
    KEZEK_TRY(const bool tooManyWrong, tooManyFailures(work, phone));
    if (tooManyWrong)
        return refuse(ErrorCode::CodeFailedTooOften, u"phone"_s, {codeFailuresADay});
    KEZEK_TRY(const int sent, work.store.codes().sentSince(phone, work.now.addSecs(-3600)));
    if (sent >= rules.codeSendsPerHour)
        return refuse(ErrorCode::CodeTooMany, u"phone"_s);
    KEZEK_TRY(const auto last, work.store.codes().lastSent(phone));
    const qint64 wait = last ? work.now.secsTo(last->addSecs(rules.codeResendSeconds)) : 0;
    if (wait > 0)
        return refuse(ErrorCode::CodeTooSoon, u"phone"_s, {wait});
    return {};
}

/// R3, over all numbers since the local midnight: a code costs money, and a worker who asks for hundreds is not at a counter.
Done checkCaps(Work &work, const Rules &rules)
{
    const QDateTime midnight = startOfLocalDay(work.today());
    KEZEK_TRY(const int own, work.store.codes().sentBy(work.actor.id, midnight));
    if (own >= rules.codesPerWorkerDay)
        return refuse(ErrorCode::CodeCapOfWorker, {}, {rules.codesPerWorkerDay});
    KEZEK_TRY(const int all, work.store.codes().sentBy({}, midnight));
    if (all >= rules.codesPerOfficeDay)
        return refuse(ErrorCode::CodeCapOfOffice, {}, {rules.codesPerOfficeDay});
    return {};
}

Result<MessageId> enqueueCode(Work &work, const StoredCode &code, const Bound &bound, Language language, const QString &digits,
                              int minutes)
{
    KEZEK_TRY(const QString text, textOf(work.store, MessageKind::Code, language));
    KEZEK_TRY(const OfficeInfo office, work.store.settings().office());
    const QString body = fillText(text, {{u"code"_s, digits},
                                         {u"minutes"_s, QString::number(minutes)},
                                         {u"office"_s, language == Language::Kazakh ? office.nameKk : office.nameRu}});
    KEZEK_TRY(Message message, outgoing(work, MessageKind::Code, code.phone, language, body));
    // A family waits for it at the counter: no quiet hours, and worthless once expired.
    message.validUntil = code.expiresAt;
    if (bound.application)
        message.application = bound.application->id;
    return work.store.outbox().enqueue(message);
}

Done journalSent(Work &work, const StoredCode &code, const Bound &bound, MessageId message)
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
    KEZEK_CHECK(checkPace(work, phone, rules));
    KEZEK_CHECK(checkCaps(work, rules));

    const QString digits = u"%1"_s.arg(work.random.bounded(codesThereAre), 4, 10, QChar(u'0'));
    KEZEK_TRY(const QByteArray sealed, sealCode(work, phone, input.purpose, bound.object, digits));
    StoredCode code{{}, phone, input.purpose, bound.object, sealed, work.now, work.now.addSecs(rules.codeMinutes * 60),
                    rules.codeTries, {}, {}, work.actor.id};
    KEZEK_TRY(code.id, work.store.codes().insert(code));
    const Language language = bound.application ? bound.application->messageLanguage : input.language;
    KEZEK_TRY(const MessageId message, enqueueCode(work, code, bound, language, digits, rules.codeMinutes));
    KEZEK_CHECK(journalSent(work, code, bound, message));
    return Output{code.expiresAt, work.now.addSecs(rules.codeResendSeconds), code.triesLeft, message};
}

} // namespace kezek
