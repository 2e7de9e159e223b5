// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/rows.h"

namespace kezek {

/// Which rows of the journal; what is empty asks for nothing.
struct JournalFilter {
    QDateTime from;  ///< recorded, included; null: from the begin
    QDateTime until; ///< recorded, not included; null: to the end
    std::optional<WorkerId> worker;
    QString workstation;
    QStringList verbs; ///< any of them
    QString subject;
    std::optional<QList<ApplicationId>> applications; ///< their own rows and those of their referrals, messages and inquiries
    QString reason;                      ///< a part of it
    std::optional<int> reachedMoreThan;  ///< days
};

/// A row as the journal's page shows it.
struct JournalLine {
    JournalRow row;
    int reachedDays = 0; ///< how long before it was written down the change reached: by its instant, a filing day, a paper's date
    std::optional<ApplicationId> application; ///< whose case it belongs to
    std::optional<ApplicationNumber> number;
    QString childName; ///< brief; empty when the case's data was destroyed
    bool ended = false; ///< the case lies in the archive
    bool destroyed = false;
};

enum class AlarmKind { BackDated, ManyViews, PhoneOfFamilies, NightWork, FailedSignIns };

/// From when on something stands out; rules J1–J4.
struct AlarmLimits {
    int backDatedDays = 0;    ///< more than
    int viewsPerHour = 0;     ///< more than
    int familiesPerPhone = 0; ///< this many or more
    QTime dayFrom;
    QTime dayUntil;
    int wrongPasswords = 5; ///< of one account in a day: that many lock it
};

/// Something in the rows that the head of the office should look at.
struct Alarm {
    struct Seen {
        QDateTime at;
        QString worker;
        QString comment;
    };
    AlarmKind kind = AlarmKind::BackDated;
    QString key;              ///< the same each time it is found; another one when it has grown beyond a day, or to another number of families
    QDate day;                ///< local; null of a phone
    std::optional<WorkerId> worker;
    QString workerName;       ///< empty: it is of a workstation or of a phone
    QString workstation;
    std::optional<PhoneNumber> phone;
    int count = 0;            ///< changes, children looked at in the fullest hour, families, rows, wrong passwords
    int most = 0;             ///< of a back-dated one: the days that the furthest reached back
    JournalFilter rows;       ///< what stands behind it
    std::optional<Seen> seen;
};

/// The journal as the head of the office reads it. On a server row security gives others less. Storage thread.
class JournalReaders {
public:
    virtual ~JournalReaders() = default;
    /// Newest first.
    virtual Result<Page<JournalLine>> rows(const JournalFilter &filter, const PageMark &from) = 0;
    /// The cases of an application number, or of an IIN as a child's or an applicant's; ended and destroyed ones too. Text that is
    /// neither: none.
    virtual Result<QList<ApplicationId>> applicationsOf(const QString &typed) = 0;
    virtual Result<QStringList> workstations() = 0;
    /// Of rows recorded in the period; phones as they are now. The unseen ones first, then newest first.
    virtual Result<QList<Alarm>> alarms(const AlarmLimits &limits, const QDateTime &from, const QDateTime &until) = 0;
    /// Says that an alarm was looked at. Error: ChangedByOther when somebody was faster.
    virtual Result<qint64> addSeen(const QString &key, WorkerId worker, const QDateTime &at, const QString &comment) = 0;
};

} // namespace kezek
