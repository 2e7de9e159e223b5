// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "usecases/ports/inquiryrows.h"
#include "usecases/ports/messagerows.h"

#include <QMap>

/// Rows for lists and cards, read without locking. Lists come in pages: give the last row's `page` mark to get the next.
namespace kezek {

/// Where a list goes on; empty at its begin.
using PageMark = QString;
template <class Row> struct Page {
    QList<Row> rows;
    PageMark next; ///< empty: no more
};
constexpr int pageSize = 200;

struct ApplicationRow {
    ApplicationId id;
    int revision = 0;
    std::optional<ApplicationNumber> number;
    ApplicationState state = ApplicationState::Filed;
    QString childName; ///< brief
    Iin childIin;
    QDate birthDate;
    PriorityCategory category = PriorityCategory::General;
    Source source = Source::Counter;
    QDateTime filedAt;
    QDateTime registrationDue;
    std::optional<QDateTime> endedAt;
    std::optional<Cause> endCause;
    int strikes = 0;
};

struct QueueRow {
    ApplicationRow application;
    int position = 0;
    QList<GroupLanguage> languages;
    QString district;
    QDateTime enteredAt;
};

struct QueueFilter {
    int birthYear = 0; ///< 0: the youngest queue that has children
    std::optional<PriorityCategory> category;
    SearchQuery search;
};

struct ReferralRow {
    Referral referral;
    QString childName;
    Iin childIin;
    int strikes = 0;
    QString kindergarten;
    KindergartenId kindergartenId;
    QString group;
    int seatNumber = 0;
    Told told = Told::No; ///< of an ended one: as long as it was live
};

struct ReferralFilter {
    bool liveOnly = true;
    std::optional<QDate> lastDayUntil;
    std::optional<KindergartenId> kindergarten;
    SearchQuery search;
};

struct SeatCounts {
    int total = 0; ///< closed ones not counted
    int taken = 0;
    int onReferral = 0;
    int inBulletin = 0;
    int free = 0;
    int closed = 0;
};

struct GroupRow {
    Group group;
    SeatCounts seats;
};

struct KindergartenRow {
    Kindergarten kindergarten;
    District district;
    SeatCounts seats;
    QList<GroupRow> groups;
};

/// A group with choosable seats, seen by one child (G7).
struct OfferRow {
    Group group;
    Kindergarten kindergarten;
    District district;
    int seats = 0;            ///< in the bulletin
    bool mayTake = false;     ///< invited, or open to all
    std::optional<QDateTime> invitedUntil; ///< this child's invitation
    std::optional<QDateTime> openFrom;     ///< reserved for others until then
};

struct UnpublishedSeatRow {
    Seat seat;
    Group group;
    Kindergarten kindergarten;
};

struct BulletinRow {
    Bulletin bulletin;
    Group group;
    Kindergarten kindergarten;
    District district;
    int seats = 0; ///< still open
    int published = 0;
    int invited = 0; ///< open invitations
};

/// One group's places against its norm, for the watch over hidden seats.
struct SeatWatchRow {
    Kindergarten kindergarten;
    Group group;
    SeatCounts seats;
    int hidden = 0; ///< norm − taken − on referral − in a bulletin − closed for a reason
    std::optional<QDateTime> hiddenSince; ///< of the one longest hidden
};

/// What the office has promised in one group: what closing it would break.
struct GroupPromises {
    QList<ReferralRow> referrals;     ///< live ones
    QList<ApplicationRow> invited;    ///< with an open invitation
    QList<ReferralRow> children;      ///< enrolled ones, who go on holding their seats
    int published = 0;
};

/// What awaits, for the navigation's badges and Today's cards.
struct TodayCounts {
    int toRegister = 0;
    int registrationLate = 0;
    int referralsLive = 0;
    int referralsLapseToday = 0;
    int referralsLapseTodaySecond = 0;
    int seatsToPublish = 0;
    int messagesQueued = 0;
    int messagesUndelivered = 0; ///< those that somebody must phone about
    int inquiriesOpen = 0;    ///< questions without an answer
    int lastExtensionDay = 0; ///< live, unextended referrals whose last extension day is today
};

/// One line of Today's work list.
struct TaskRow {
    enum class Kind { Register, ReferralLapses, LastExtensionDay, WindowCloses, CallFamily, TellFamily, AnswerQuestions, ExpectChild };
    Kind kind = Kind::Register;
    QDateTime due;
    std::optional<ApplicationId> application;
    std::optional<ReferralId> referral;
    QString childName;
    QString number;
    QString place;
    int count = 0;       ///< ExpectChild: the seat's number
    bool second = false; ///< the referral's lapse would be the one that archives
    Told told = Told::Delivered; ///< TellFamily: what is known
};

/// What the night run would do tonight if nobody did anything.
struct NightPreview {
    int lapse = 0;
    int backToQueue = 0;
    int archived = 0;
    int seatsFreed = 0;
    int agedOut = 0;
    int messages = 0;
    int neverDelivered = 0; ///< of the lapsing referrals: nobody knows that the family was told
};

struct SearchHit {
    ApplicationRow application;
    QString place; ///< of a live referral or the enrolment
};

/// Everything on one application, for the check card and the parent desk.
struct ApplicationCard {
    Application application;
    District district;
    QList<int> familiesWithPhone; ///< one a phone
    std::optional<QueueEntry> entry;
    QueueCounts counts;
    QueueCounts countsYesterday;
    QList<ReferralRow> referrals; ///< newest first
    QList<Invitation> invitations;
    std::optional<ApplicationRow> otherLive; ///< another live or enrolled application of the child
    QList<ApplicationRow> twins;
};

} // namespace kezek
