// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/fileapplication.h"

#include "domain/placement.h"
#include "usecases/applications/checks.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"
#include "usecases/recorded.h"
#include "usecases/referrals/confirmation.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPaperWork(Source source)
{
    return source == Source::Paper || source == Source::Import;
}

/// The queue's instant. Only a paper or an import may bring an earlier one than now.
Result<QDateTime> filingInstant(Work &work, const FileApplication::Input &input)
{
    const QString field = u"receivedAt"_s;
    if (!input.receivedAt)
        return input.source == Source::Paper ? Result<QDateTime>(refuse(ErrorCode::FieldRequired, field)) : work.now;
    if (!isPaperWork(input.source))
        return refuse(ErrorCode::FieldNotUnderstood, field);
    if (*input.receivedAt > work.now)
        return refuse(ErrorCode::DateInFuture, field, {*input.receivedAt});
    return *input.receivedAt;
}

QString phoneField(int index, const QString &field)
{
    return u"application.phones[%1].%2"_s.arg(index).arg(field);
}

/// Nobody stands beside the family at the terminal: it says so itself, and nothing but the codes speaks for it.
Done checkSource(const Work &work, const FileApplication::Input &input)
{
    const bool atTerminal = work.actor.role == Role::SelfService;
    if (atTerminal && input.source != Source::SelfService)
        return refuse(ErrorCode::NotPermitted, u"source"_s, {toText(work.actor.role)});
    for (int i = 0; atTerminal && i < input.application.phones.size(); ++i)
        if (input.application.phones[i].code.isEmpty() || !input.application.phones[i].unconfirmedReason.isEmpty())
            return refuse(ErrorCode::PhoneNotConfirmed, phoneField(i, u"code"_s));
    return {};
}

QString consentBy(Source source)
{
    if (source == Source::SelfService)
        return u"code"_s;
    return isPaperWork(source) ? u"paper"_s : u"counter"_s;
}

/// R2: how many, of what type, and for each a code or the reason why it has none.
Done checkPhones(Work &work, Application &application, const FileApplication::Input &input)
{
    KEZEK_TRY(const Rules rules, work.rules());
    const int least = isPaperWork(input.source) ? 1 : rules.mobilesOnApplication;
    if (application.phones.size() < least)
        return refuse(ErrorCode::FieldRequired, u"application.phones"_s, {least});
    for (int i = 0; i < application.phones.size(); ++i) {
        ContactPhone &phone = application.phones[i];
        if (phone.unconfirmedReason.isEmpty() && input.source == Source::Import)
            phone.unconfirmedReason = u"import"_s;
        const bool coded = !input.application.phones[i].code.isEmpty();
        const bool landline = phone.number.type() == PhoneType::FixedLine;
        if (landline && (coded || !isPaperWork(input.source) || phone.unconfirmedReason.isEmpty()))
            return refuse(ErrorCode::PhoneNotMobile, phoneField(i, u"number"_s), {phone.number.typeWord()});
        if (!coded && phone.unconfirmedReason.isEmpty())
            return refuse(ErrorCode::PhoneNotConfirmed, phoneField(i, u"code"_s));
    }
    return {};
}

/// All codes are checked before the first is spent, so a mistake in the second does not burn the first.
Done confirmPhones(Work &work, Application &application, const QList<PhoneInput> &typed)
{
    QList<CodeToSpend> codes;
    for (int i = 0; i < application.phones.size(); ++i) {
        if (typed[i].code.isEmpty())
            continue;
        codes.append({application.phones[i].number, typed[i].code, phoneField(i, u"code"_s)});
        application.phones[i].confirmed = true;
        application.phones[i].unconfirmedReason.clear();
    }
    return spendCodes(work, codes, CodePurpose::FileApplication, codeObject(application.child.iin));
}

/// R1 from the instant of receipt. What is taken over from elsewhere comes on the list today, however old it is.
Result<QDateTime> dueOf(Work &work, const Application &application)
{
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    return registrationDue(application.source == Source::Import ? work.now : application.filedAt, rules, calendar);
}

Done journalFiled(Work &work, const Application &application)
{
    QJsonObject after = recorded(application);
    const qint64 backDated = application.filedAt.secsTo(work.now);
    if (backDated > 0)
        after.insert(u"backDatedSeconds"_s, backDated);
    return work.journal(QLatin1String(FileApplication::name), u"application"_s, application.id.value, {}, after);
}

} // namespace

QList<Role> FileApplication::roles()
{
    return {Role::Registrar, Role::Supervisor, Role::Administrator, Role::SelfService};
}

Result<FileApplication::Output> FileApplication::run(Work &work, const Input &input)
{
    const QString childField = u"application.child.iin"_s;
    KEZEK_CHECK(checkSource(work, input));
    KEZEK_TRY(const QDateTime filedAt, filingInstant(work, input));
    KEZEK_TRY(Application application, inField(u"application"_s, readApplication(work, input.application)));
    application.source = input.source;
    application.filedAt = filedAt;
    // Families of an import consented where they filed; the importer says so when it knows.
    if (!input.consent && input.source != Source::Import)
        return refuse(ErrorCode::ConsentRequired, u"consent"_s);
    KEZEK_CHECK(checkPhones(work, application, input));
    KEZEK_CHECK(checkAgeToday(work, application.child.birthDate, childField));
    KEZEK_CHECK(checkNotQueued(work, application.child.iin, {}, childField));
    KEZEK_TRY(application.registrationDue, dueOf(work, application));
    KEZEK_CHECK(confirmPhones(work, application, input.application.phones));

    if (input.consent)
        application.consent = {work.now, consentBy(input.source), u"1"_s};
    KEZEK_TRY(application.id, work.store.applications().insert(application));
    KEZEK_CHECK(journalFiled(work, application));
    // An imported queue hears from the office that kept it, not thousands of SMS at once.
    if (application.source == Source::Import)
        return Output{application.id, application.registrationDue};
    const QString due = noticeDay(localDay(application.registrationDue));
    KEZEK_CHECK(notify(work, application, MessageKind::Accepted, {{u"day"_s, due}}));
    return Output{application.id, application.registrationDue};
}

} // namespace kezek
