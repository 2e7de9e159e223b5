// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/result.h"

#include <QDate>
#include <QList>
#include <QTime>

namespace kezek {

/// The rules R1–R25 of one day, typed. Defaults are domain.md's. A value that a rule row does not give keeps its default.
struct Rules {
    int registrationWorkingDays = 1;             ///< R1
    int mobilesOnApplication = 2;                ///< R2
    int codeMinutes = 5;                         ///< R3
    int codeTries = 3;                           ///< R3
    int codeResendSeconds = 60;                  ///< R3
    int codeSendsPerHour = 5;                    ///< R3
    int codesPerWorkerDay = 300;                 ///< R3, caps against a worker or a PC that has gone wrong
    int codesPerOfficeDay = 3000;                ///< R3
    QueueOrder order = QueueOrder::CategoriesStrict; ///< R5
    int generalPerFirstPriority = 3;             ///< R5, the n of 1:n
    QTime bulletinAt = QTime(9, 0);              ///< R6, local
    int bulletinUndoMinutes = 15;                ///< R6, in which a bulletin can be taken back and no invitation leaves
    int windowWorkingDays = 3;                   ///< R7; 0 = no window
    QTime windowClosesAt = QTime(18, 0);         ///< R7, local time on the last day of the window
    int referralWorkingDays = 5;                 ///< R9
    int extendWorkingDays = 4;                   ///< R10
    int extensionDays = 30;                      ///< R11
    ExtensionFrom extensionFrom = ExtensionFrom::OldLastDay; ///< R11
    int visitCalendarDays = 5;                   ///< R12
    bool extendedDayMovesToWorking = false;      ///< R13
    int overduesThatArchive = 2;                 ///< R14
    bool overdueKeepsCategory = false;           ///< R15
    int stopListDays = 0;                        ///< R15
    bool papersWrongIsStrike = false;            ///< R16
    int ageLimitYears = 7;                       ///< R20
    int twinDays = 31;                           ///< R21
    bool twinsTogether = true;                   ///< R21
    QDate freezeFrom;                            ///< R22; null = none
    QDate freezeUntil;                           ///< R22
    int wishedKindergartens = 4;
    int forecastWorkingDays = 10;                ///< how far the forecast of freed seats looks
    int hiddenSeatDays = 30;                     ///< after which a seat that nobody was offered stands out
    int lookupsPerHour = 60;                     ///< G4, of one terminal: nobody walks through IINs
    int unknownLookupsPerHour = 10;              ///< G4, of those that found no child
    int terminalSilenceSeconds = 60;             ///< after which a terminal forgets the family
    QTime quietFrom = QTime(21, 0);              ///< notices wait from here …
    QTime quietUntil = QTime(9, 0);              ///< … to here and on days off

    int alarmBackDatedDays = 7;                  ///< the journal's alarms: a change that reached back further
    int alarmViewsPerHour = 40;                  ///< children that one worker or one workstation looked at in an hour
    int alarmFamiliesPerPhone = 3;               ///< live applications of different applicants with one phone
    QTime alarmDayFrom = QTime(7, 0);            ///< a person at work before …
    QTime alarmDayUntil = QTime(21, 0);          ///< … or after it stands out
    int personalDataMonths = 36;                 ///< how long the personal data of an ended case is kept

    bool operator==(const Rules &) const = default;
};

/// One dated row: rule `id` ("R9"), the value's `key` within Rules ("referralWorkingDays"), in force from a local day on.
struct RuleRow {
    QString id;
    QString key;
    QString value;
    QDate from;
    QString note;

    bool operator==(const RuleRow &) const = default;
};

/// What can be said of each key: which rule it belongs to, its kind and its bounds. The Settings page and validation read this one list.
struct RuleKey {
    enum class Kind { Number, Flag, Time, Date, Order, ExtensionFrom };
    QString id;
    QString key;
    Kind kind = Kind::Number;
    int least = 0;
    int most = 0;
};
const QList<RuleKey> &ruleKeys();

/// All rule rows ever in force.
class Rulebook {
public:
    Rulebook() = default;
    explicit Rulebook(QList<RuleRow> rows);
    const QList<RuleRow> &rows() const { return m_rows; }
    /// The rules of a local day: of each key the row with the latest `from` not after it.
    Rules on(QDate day) const;
    /// Errors: RuleValueWrong, FieldNotUnderstood (no such key).
    static Done validate(const RuleRow &row);

private:
    QList<RuleRow> m_rows;
};

/// Rows that a new office begins with: every default written out, in force from `from`.
QList<RuleRow> defaultRuleRows(QDate from);

} // namespace kezek
