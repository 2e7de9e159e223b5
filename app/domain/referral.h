// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/numbers.h"
#include "domain/rules.h"
#include "domain/workingcalendar.h"

#include <QDateTime>

#include <optional>

namespace kezek {

/// The days of a referral, computed once at issue and stored with it, so a later change of rules does not touch it.
struct ReferralTerms {
    QDate visitBy;            ///< R12: printed and sent, annuls nothing
    QDate extendUntil;        ///< R10: last day on which "extend" is live
    QDate validUntil;         ///< R9: last day; annulled at 00:00 after it
    QDate extendedValidUntil; ///< R11, R13: last day once extended (for ExtensionFrom::PressDay: as if pressed on the day of issue)
    int extensionDays = 30;
    ExtensionFrom extensionFrom = ExtensionFrom::OldLastDay;
    bool extendedDayMovesToWorking = false;
    bool operator==(const ReferralTerms &) const = default;
};

/// Terms of a referral issued on a local day. Error: DateNoCalendar.
Result<ReferralTerms> termsOf(QDate issuedOn, const Rules &rules, const WorkingCalendar &calendar);
/// The last day if extension is pressed on `pressedOn`. Error: DateNoCalendar (only if the last day must move, R13).
Result<QDate> extendedLastDay(const ReferralTerms &terms, QDate issuedOn, QDate pressedOn, const WorkingCalendar &calendar);

/// The right to one seat, with a number and a term.
struct Referral {
    ReferralId id;
    int revision = 0;
    ReferralNumber number{0, 0};
    ApplicationId application;
    SeatId seat;
    ReferralState state = ReferralState::Issued;
    QDateTime issuedAt;
    ReferralTerms terms;
    QDate lastDay; ///< validUntil, or the extended one
    std::optional<QDateTime> extendedAt;
    std::optional<QDateTime> endedAt;    ///< enrolled, lapsed, … at
    std::optional<QDateTime> releasedAt; ///< since when the seat is no longer held by it
    QString contractNumber;
    std::optional<QDate> contractDate;
    QString endReason;
    PriorityCategory categoryAtIssue = PriorityCategory::General;
    int positionAtIssue = 0;

    bool operator==(const Referral &) const = default;
};

/// May "extend" be pressed now? Errors: MoveNotAllowed, ExtendedAlready, ReferralLapsed, ExtensionTooLate (with the last day).
Done canExtend(const Referral &referral, QDate today);
/// Its term has ended by this local day.
bool hasLapsed(const Referral &referral, QDate today);

} // namespace kezek
