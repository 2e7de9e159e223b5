// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/rows.h"
#include "usecases/ports/tablesink.h"

namespace kezek {

/// The reports of the office's head.
enum class ReportKind {
    Registration,  ///< registered in time (R1), by week, worker and source
    QueueSizes,    ///< who waits, by birth year, category, language, district
    Occupancy,     ///< kindergartens and groups, day by day
    HiddenSeats,   ///< hidden and idle seats
    ReferralFates,
    Demand,        ///< against supply
    QueueMovement,
    Delivery,      ///< of SMS, and what they cost
    BackDating,    ///< back-dated and edited dates
    Inquiries,
    WorkLoad,      ///< by hour
};

/// What a report is asked about. Days are local, both included; an absent filter takes all.
struct ReportQuery {
    ReportKind kind = ReportKind::Registration;
    QDate from;
    QDate until;
    std::optional<int> birthYear;
    std::optional<PriorityCategory> category;
    std::optional<GroupLanguage> language;
    std::optional<DistrictId> district;
    std::optional<KindergartenId> kindergarten;
    std::optional<Source> source;
    std::optional<WorkerId> worker;
};

struct ReportRow {
    TableValues values;
    QString key; ///< which applications stand behind it, for reportApplications(); empty: none to show
};

/// Rows under the columns of tableColumns(columns) (resources/tables/reports.json).
struct ReportTable {
    QString columns;
    QList<ReportRow> rows;
};

struct Report {
    ReportQuery query;
    QDateTime madeAt;
    ReportTable figures; ///< one row: the numbers at the head
    ReportTable chart;   ///< first column: what stands under a bar; each of the others is one series, stacked
    ReportTable table;
};

} // namespace kezek
