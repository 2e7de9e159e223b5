// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "usecases/reports/makereport.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace kezek {

/// Who makes reports: the use cases, or what a test puts in their place. Called on the storage thread.
struct ReportMaker {
    std::function<Result<Report>(Store &, const ReportQuery &, const QDateTime &, const ReportProgress &)> make;
    std::function<Result<Page<ApplicationRow>>(Store &, const ReportQuery &, const QString &key, const PageMark &)> applications;
};
ReportMaker officeReports();

/// Makes one report at a time by the second door, so that no other window waits. A newer question leaves the older one behind: it is told to
/// stop, and what it still answers is not heard.
class ReportRun : public QObject {
    Q_OBJECT
public:
    ReportRun(UiContext &context, ReportMaker maker, QObject *parent);
    ~ReportRun() override;

    void start(const ReportQuery &query);
    void cancel();
    bool isRunning() const { return m_job != nullptr; }
    /// The applications behind a row of the report.
    QFuture<Result<Page<ApplicationRow>>> applications(const ReportQuery &query, const QString &key, const PageMark &from);

signals:
    /// For long enough to be worth a word; then again and again.
    void running(int done, int of);
    void made(const kezek::Report &report);
    void failed(const kezek::Error &error);
    /// It runs no more, whatever came of it.
    void ended();

private:
    /// Shared with the work, which may go on after this object is gone.
    struct Job {
        std::atomic<int> done = 0;
        std::atomic<int> of = 0;
        std::atomic<bool> stop = false;
    };
    OfficeClient &door() const;
    void finish();

    UiContext &m_context;
    ReportMaker m_maker;
    std::shared_ptr<Job> m_job;
    QTimer m_timer;
};

} // namespace kezek
