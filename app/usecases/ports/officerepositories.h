// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"
#include "usecases/ports/entities.h"
#include "usecases/ports/inquiry.h"
#include "usecases/ports/random.h"

/// The office's own records: journal, messages, codes, settings, workers. As repositories.h: storage thread, inside the transaction.
namespace kezek {

class Journal {
public:
    virtual ~Journal() = default;
    virtual Done write(const JournalRow &row) = 0;
    virtual Result<QList<JournalRow>> ofSubject(const QString &subject, qint64 id) = 0; ///< newest first
    /// When a terminal's account looked up the queue at a workstation with this outcome (the row's reason) after `since`; newest first.
    virtual Result<QList<QDateTime>> lookUps(WorkerId worker, const QString &workstation, const QString &outcome,
                                             const QDateTime &since) = 0;
};

/// Who takes a row to send it. Should they never say how it ended, the rest holds.
struct Lease {
    QString owner;
    QDateTime until;
    QString provider;
    std::optional<QDateTime> checkAt; ///< when the provider can be asked whether it has the message; null: it cannot
};

class Outbox {
public:
    virtual ~Outbox() = default;
    /// A row whose dedupKey is there already is left out silently. Result: its id, or null.
    virtual Result<MessageId> enqueue(const Message &message) = 0;
    virtual Result<Message> get(MessageId id) = 0;
    virtual Done update(const Message &message, const QString &eventDetail = {}) = 0; ///< also writes the event row from → to
    /// Takes the next row that is due, codes first: state Sending, leased, attempt counted.
    virtual Result<std::optional<Message>> lease(const QDateTime &now, const Lease &lease) = 0;
    /// Rows of `state` that `provider` is to be asked about by now. Their checkAt becomes `until`: nobody else asks meanwhile.
    virtual Result<QList<Message>> leaseChecks(const QDateTime &now, const QString &provider, MessageState state, qsizetype most,
                                               const QDateTime &until) = 0;
    /// Queued rows past validUntil lapse; Sending rows with an ended lease become Unknown. The text of a code goes with both.
    /// Result: how many rows.
    virtual Result<int> tidy(const QDateTime &now) = 0;
    /// Another account is set up: nobody can be asked any more about what the old one was given.
    virtual Done forgetChecks() = 0;
    /// The notices of this dedupKey that have not left are Cancelled and give the key back. False: something had left, or was shown, before.
    virtual Result<bool> cancelQueued(const QString &dedupKey) = 0;
    virtual Result<std::optional<Message>> byClientRef(const QString &clientRef) = 0;
    /// What a family must be told by voice: notices that did not reach it in any way. Oldest first.
    virtual Result<QList<Message>> toPhone(ApplicationId application) = 0;
};

/// Stands in a code's message where its digits go.
inline const QString codeMark = QStringLiteral("{code}");
/// Wrong tries on one number in any 24 hours, over all its codes and whether or not there was a code, after which none is accepted or
/// sent. No rule of the office: it is what keeps four digits from being guessed, whatever the rules are set to.
constexpr int codeFailuresADay = 15;

/// What a code is to be sent for.
struct CodeRequest {
    PhoneNumber phone;
    CodePurpose purpose = CodePurpose::TakeSeat;
    QString object; ///< what it is bound to: "application:12", "child:240116600123", "application:12/group:7"
    std::optional<ApplicationId> application; ///< whose family asks; of all purposes but FileApplication and AskQuestion
    QString number;   ///< the application's, or of ExtendReferral the referral's, as the family said it
    QString oldPhone; ///< ChangeMobile: one that the family has already, as it said it
    std::optional<WorkerId> worker; ///< who has it sent; the caps of a day count by this
};

struct IssuedCode {
    MessageId message;
    QDateTime expiresAt;
    int triesLeft = 0;
};

/// The digits of a code are known here and in its message, nowhere else. What R3 says of their number is kept here too, since on a server
/// nothing else binds a person who speaks to it directly.
class Codes {
public:
    virtual ~Codes() = default;
    /// Draws the digits, supersedes the live code of the same phone, purpose and object, and puts `message` in the outbox with the digits
    /// where the mark stands; valid as long as the code. On a server the text is the one of the office's settings.
    /// Errors: of the field "phone" CodeTooSoon with [seconds], CodeTooMany, CodeFailedTooOften; CodeCapOfWorker and CodeCapOfOffice with [most].
    virtual Result<IssuedCode> issue(const CodeRequest &request, const Message &message, const Rules &rules, Random &random) = 0;
    /// Takes a try. True: they are the live code's digits, which is used from now on. Whether they are wrong, or the code expired, used,
    /// superseded or never sent, or the number has failed too often, the answer is the same.
    virtual Result<bool> check(const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits, const QDateTime &at) = 0;
    /// What this transaction found right is live again with its try.
    virtual Done giveBack(const PhoneNumber &phone, CodePurpose purpose, const QString &object) = 0;
};

class Inquiries {
public:
    virtual ~Inquiries() = default;
    virtual Result<Inquiry> get(InquiryId id) = 0;
    virtual Result<InquiryId> insert(const Inquiry &inquiry) = 0;
    virtual Done update(const Inquiry &inquiry) = 0; ///< ChangedByOther
    virtual Result<KeptAnswer> keptAnswer(KeptAnswerId id) = 0;
    virtual Result<QList<KeptAnswer>> keptAnswers() = 0; ///< by title, retired ones too
    virtual Result<KeptAnswerId> insertKept(const KeptAnswer &answer) = 0; ///< NameTaken
    virtual Done updateKept(const KeptAnswer &answer) = 0;                 ///< ChangedByOther, NameTaken
};

class Settings {
public:
    virtual ~Settings() = default;
    virtual Result<OfficeInfo> office() = 0;
    virtual Done setOffice(const OfficeInfo &office) = 0;
    virtual Result<Rulebook> rulebook() = 0;
    virtual Done addRule(const RuleRow &row) = 0; ///< a row of the same key and day is replaced
    virtual Result<WorkingCalendar> calendar() = 0;
    virtual Done setCalendarDay(const WorkingCalendar::Day &day) = 0;
    virtual Done removeCalendarDay(QDate day) = 0;
    virtual Done addCalendarYear(int year) = 0;
    virtual Result<QList<MessageText>> texts() = 0;
    virtual Done setText(const MessageText &text) = 0;
    virtual Result<SenderSettings> sender() = 0;
    virtual Done setSender(const SenderSettings &settings) = 0;
};

class Workers {
public:
    virtual ~Workers() = default;
    virtual Result<std::optional<WorkerAccount>> byLogin(const QString &login) = 0; ///< any case
    virtual Result<WorkerAccount> get(WorkerId id) = 0;
    virtual Result<QList<WorkerAccount>> all() = 0;
    virtual Result<WorkerId> insert(const WorkerAccount &account) = 0; ///< NameTaken
    virtual Done update(const WorkerAccount &account) = 0;
    /// Argon2id; slow on purpose.
    virtual Result<QString> hashPassword(const QString &password) = 0;
    virtual bool verifyPassword(const QString &hash, const QString &password) = 0;
};

/// What the worker service of a server's office says of itself. Instants are null while there never was one.
struct WorkerServiceState {
    QString leader; ///< PC and process, "srv-1/812"
    QDateTime leadsSince;
    QDateTime seenAt;             ///< its last sign of life
    std::optional<Error> trouble; ///< why a job failed or no SMS leaves at present
};

/// Jobs that ran, operations that took effect, drafts of forms.
class Records {
public:
    virtual ~Records() = default;
    virtual Result<std::optional<QDateTime>> lastRun(const QString &job) = 0;
    virtual Done recordRun(const QString &job, const QDateTime &nominal, const QJsonObject &summary) = 0;
    /// The stored result of an operation that has taken effect.
    virtual Result<std::optional<QJsonObject>> operation(const QUuid &id) = 0;
    virtual Done recordOperation(const QUuid &id, const QString &verb, const QJsonObject &output) = 0;
    virtual Result<std::optional<QJsonObject>> draft(WorkerId worker, const QString &form) = 0;
    virtual Done saveDraft(WorkerId worker, const QString &form, const QJsonObject &content) = 0; ///< empty: removes it
    /// Empty on an embedded office, which needs no service.
    virtual Result<std::optional<WorkerServiceState>> workerService() = 0;
    virtual Done saveWorkerService(const WorkerServiceState &state) = 0;
};

} // namespace kezek
