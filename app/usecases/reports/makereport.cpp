// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/makereport.h"

#include "usecases/reports/reportparts.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestYears = 10;

struct ReportType {
    QString name;
    Result<Report> (*make)(ReportWork &);
    QList<ReportFilter> filters;
};

const ReportType &typeOf(ReportKind kind)
{
    using F = ReportFilter;
    static const QMap<ReportKind, ReportType> types{
        {ReportKind::Registration, {u"registration"_s, reportRegistration, {F::BirthYear, F::Category, F::Language, F::District, F::Source, F::Worker}}},
        {ReportKind::QueueSizes, {u"queuesizes"_s, reportQueueSizes, {F::BirthYear, F::Category, F::Language, F::District, F::Source}}},
        {ReportKind::Occupancy, {u"occupancy"_s, reportOccupancy, {F::Language, F::District, F::Kindergarten}}},
        {ReportKind::HiddenSeats, {u"hiddenseats"_s, reportHiddenSeats, {F::Language, F::District, F::Kindergarten}}},
        {ReportKind::ReferralFates, {u"referralfates"_s, reportFates, {F::BirthYear, F::Category, F::Language, F::District, F::Kindergarten}}},
        {ReportKind::Demand, {u"demand"_s, reportDemand, {F::BirthYear, F::Language, F::District}}},
        {ReportKind::QueueMovement, {u"queuemovement"_s, reportQueueMovement, {F::BirthYear, F::Category, F::Language, F::District, F::Source}}},
        {ReportKind::Delivery, {u"delivery"_s, reportDelivery, {}}},
        {ReportKind::BackDating, {u"backdating"_s, reportBackDating, {F::BirthYear, F::District, F::Source, F::Worker}}},
        {ReportKind::Inquiries, {u"inquiries"_s, reportInquiries, {F::Source, F::Worker}}},
        {ReportKind::WorkLoad, {u"workload"_s, reportWorkLoad, {F::Worker}}},
    };
    return *types.constFind(kind);
}

template <class T> void keepIf(bool known, std::optional<T> &filter)
{
    if (!known)
        filter.reset();
}

/// Without the filters that the report does not know.
ReportQuery understood(ReportQuery query)
{
    const QList<ReportFilter> &known = typeOf(query.kind).filters;
    keepIf(known.contains(ReportFilter::BirthYear), query.birthYear);
    keepIf(known.contains(ReportFilter::Category), query.category);
    keepIf(known.contains(ReportFilter::Language), query.language);
    keepIf(known.contains(ReportFilter::District), query.district);
    keepIf(known.contains(ReportFilter::Kindergarten), query.kindergarten);
    keepIf(known.contains(ReportFilter::Source), query.source);
    keepIf(known.contains(ReportFilter::Worker), query.worker);
    return query;
}

Done checkPeriod(const ReportQuery &query)
{
    const bool good = query.from.isValid() && query.until.isValid() && query.from <= query.until && query.until < query.from.addYears(longestYears);
    return good ? Done() : refuse(ErrorCode::FieldOutOfRange, u"until"_s);
}

} // namespace

QList<Role> reportRoles()
{
    return {Role::Supervisor, Role::Administrator};
}

QString reportName(ReportKind kind)
{
    return typeOf(kind).name;
}

QList<ReportFilter> reportFilters(ReportKind kind)
{
    return typeOf(kind).filters;
}

Result<Report> makeReport(Store &store, const ReportQuery &query, const QDateTime &now, const ReportProgress &progress)
{
    KEZEK_CHECK(checkPeriod(query));
    ReportWork work(store, understood(query), now, progress);
    return typeOf(query.kind).make(work);
}

Result<Page<ApplicationRow>> reportApplications(Store &store, const ReportQuery &query, const QString &key, const PageMark &from)
{
    KEZEK_CHECK(checkPeriod(query));
    return store.figures().applications(understood(query), key, store.now(), from);
}

} // namespace kezek
