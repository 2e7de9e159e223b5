// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrun.h"

#include "ui/common/answer.h"
#include "usecases/officeclient.h"

namespace kezek {

namespace {

constexpr int lookEveryMs = 200; ///< the first look is when a person begins to wonder

} // namespace

ReportMaker officeReports()
{
    return {makeReport, reportApplications};
}

ReportRun::ReportRun(UiContext &context, ReportMaker maker, QObject *parent) : QObject(parent), m_context(context), m_maker(std::move(maker))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit running(m_job->done, m_job->of); });
}

ReportRun::~ReportRun()
{
    if (m_job)
        m_job->stop = true;
}

OfficeClient &ReportRun::door() const
{
    return m_context.background ? *m_context.background : m_context.client;
}

void ReportRun::start(const ReportQuery &query)
{
    if (m_job)
        m_job->stop = true;
    m_job = std::make_shared<Job>();
    m_timer.start();
    const auto work = [make = m_maker.make, query, job = m_job](Store &store) -> Result<Report> {
        if (job->stop)
            return refuse(ErrorCode::Cancelled);
        return make(store, query, store.now(), [job](int done, int of) {
            job->done = done;
            job->of = of;
            return !job->stop;
        });
    };
    answer(
        door().read(work), this,
        [this, job = m_job](const Report &report) {
            if (job != m_job)
                return;
            finish();
            emit made(report);
        },
        [this, job = m_job](const Error &error) {
            if (job != m_job)
                return;
            finish();
            emit failed(error);
        });
}

void ReportRun::cancel()
{
    if (!m_job)
        return;
    m_job->stop = true;
    finish();
}

void ReportRun::finish()
{
    m_job.reset();
    m_timer.stop();
    emit ended();
}

QFuture<Result<Page<ApplicationRow>>> ReportRun::applications(const ReportQuery &query, const QString &key, const PageMark &from)
{
    return door().read([ask = m_maker.applications, query, key, from](Store &store) { return ask(store, query, key, from); });
}

} // namespace kezek
