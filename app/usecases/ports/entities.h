// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "domain/kindergarten.h"
#include "domain/queue.h"
#include "domain/referral.h"

#include <QJsonObject>
#include <QUuid>

/// What the use cases keep beside the domain's entities.
namespace kezek {

/// Who acts. `workstation` is the PC's name, for the journal.
struct Actor {
    WorkerId id;
    QString login;
    QString name;
    Role role = Role::Worker;
    std::optional<KindergartenId> kindergarten; ///< role Kindergarten: the only one they see
    QString workstation;

    /// The night run and other work without a person.
    static Actor system(const QString &workstation = {});
    bool operator==(const Actor &) const = default;
};

struct WorkerAccount {
    WorkerId id;
    int revision = 0;
    QString login;
    QString name;
    Role role = Role::Registrar;
    std::optional<KindergartenId> kindergarten;
    QString passwordHash; ///< Argon2id string
    bool active = true;
    int failedLogins = 0;
    std::optional<QDateTime> lockedUntil;
    bool mustChangePassword = false;
    bool operator==(const WorkerAccount &) const = default;
};

struct OfficeInfo {
    QString nameRu;
    QString nameKk;
    QString city;
    QString address;
    QString phone;
    bool training = false; ///< nothing leaves the PC; `--at` is allowed
    bool operator==(const OfficeInfo &) const = default;
};

/// One row of the journal: insert-only. `at` is when it takes effect, `recordedAt` when it was written (the night run catches up).
struct JournalRow {
    qint64 id = 0;
    QDateTime at;
    QDateTime recordedAt;
    WorkerId worker;
    QString workerName;
    QString workstation;
    QString verb;    ///< the use case's name: "register-application", "view-card"
    QString subject; ///< "application", "referral", "seat", "group", "kindergarten", "rule", "calendar", "worker", "message", "inquiry", "kept-answer", "office", "year-move"
    qint64 subjectId = 0;
    QString reason;
    QJsonObject before;
    QJsonObject after;
};

/// One outbox row. The body of a code is wiped once the row is final.
struct Message {
    MessageId id;
    MessageKind kind = MessageKind::Test;
    PhoneNumber phone;
    Language language = Language::Kazakh;
    QString body;
    int parts = 1;
    MessageState state = MessageState::Queued;
    std::optional<ApplicationId> application;
    std::optional<ReferralId> referral;
    QDateTime createdAt;
    QDateTime notBefore;
    QDateTime validUntil; ///< after it the row lapses unsent
    int attempts = 0;
    QString provider;
    QString clientRef; ///< unique; what the provider is asked about
    QString providerId;
    QString lastCode;
    QString lastText;
    QString leaseOwner;
    std::optional<QDateTime> leaseUntil;
    std::optional<QDateTime> requestSentAt;
    std::optional<QDateTime> finalAt;
    QString dedupKey; ///< unique when not empty: the night run can never send one notice twice
    std::optional<QDateTime> phonedAt; ///< a worker told the family by voice
    std::optional<QDateTime> acceptedAt;
    std::optional<QDateTime> checkAt; ///< when the provider is asked about it next; null: it is settled, or nobody can say
    int checks = 0;                   ///< how often the provider was asked since it was sent
    int notFound = 0;                 ///< how often it said in a row that it does not know the message
    std::optional<qint64> costTiyn;   ///< as the provider charged it; 1 tenge is 100 tiyn
};

struct Bulletin {
    BulletinId id;
    int year = 0;
    int sequence = 0; ///< "Б-115" is sequence 115
    QDateTime publishedAt;
    WorkerId publishedBy;
    bool byHand = false;
    QDateTime windowUntil; ///< equal to publishedAt when there is no window
    std::optional<QDateTime> windowClosedAt; ///< the night run has seen it close
    std::optional<QDateTime> undoneAt;       ///< taken back within the undo term; its seats went back as they had been
};

/// One seat standing in a bulletin.
struct Publication {
    qint64 id = 0;
    BulletinId bulletin;
    SeatId seat;
    QDateTime publishedAt;
    QDateTime windowUntil;
    std::optional<QDateTime> endedAt;
    std::optional<Cause> endCause; ///< SeatTaken, PublicationRecalled, SeatClosed, BulletinUndone
};

/// The groups of the office moved up into a school year, in one step (August).
struct YearMove {
    qint64 id = 0;
    int schoolYear = 0; ///< of its first September
    QDateTime movedAt;
    WorkerId movedBy;
    QJsonObject steps; ///< what was done, as the undo needs it
    std::optional<QDateTime> undoneAt;
};

/// A seat reserved in one group for one child until the window closes (R7).
struct Invitation {
    InvitationId id;
    BulletinId bulletin;
    GroupId group;
    ApplicationId application;
    QDateTime invitedAt;
    QDateTime until;
    std::optional<QDateTime> endedAt;
    std::optional<Cause> endCause; ///< SeatTaken, Withdrawn, …; empty at endedAt: the window closed in silence
};

/// G6.
struct WrittenRequest {
    qint64 id = 0;
    ApplicationId application;
    QString paperNumber;
    QDate paperDate;
    QString subject;
    QDateTime recordedAt;
};

struct PhoneHistoryRow {
    ApplicationId application;
    PhoneNumber before;
    PhoneNumber after;
    QDateTime at;
    QString how; ///< "code" or "written request № …"
};

struct MessageText {
    MessageKind kind = MessageKind::Test;
    Language language = Language::Kazakh;
    QString body; ///< with {placeholders}; see usecases/messages/notices.h
    bool operator==(const MessageText &) const = default;
};

/// Where SMS leave. A training office has none. The password is not here but in Secrets.
struct SenderSettings {
    QString provider; ///< a ProviderInfo::name; empty: not set up yet
    QString url;
    QString user;
    QString senderName;
    bool operator==(const SenderSettings &) const = default;
};

} // namespace kezek
