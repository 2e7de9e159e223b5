// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/service/workerservice.h"

#include "main/common/office/duejobs.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <chrono>

namespace kezek {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenBeats = 3s;
/// The office may move the hour of its bulletin at any time.
constexpr qint64 longestWait = 60'000;
constexpr qint64 waitAfterFailure = 60'000;
constexpr auto graceForAnswer = 3s;

QString nameOfThis()
{
    return u"%1/%2"_s.arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
}

} // namespace

WorkerService::WorkerService(const OfficePlace &place, QObject *parent)
    : QObject(parent), m_name(nameOfThis()), m_jobs(place), m_outbox(m_jobs, m_secrets, m_random, [this] { return m_jobs.now(); })
{
    m_beat.setSingleShot(true);
    m_due.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &WorkerService::beat);
    connect(&m_due, &QTimer::timeout, this, &WorkerService::runJobs);
    connect(&m_patience, &QTimer::timeout, this, &WorkerService::end);
    connect(&m_outbox, &OutboxWorker::stopped, this, [this] {
        if (m_ending)
            end();
        else if (m_leads) // it came back while the outbox was about to stop
            m_outbox.start();
    });
    connect(&m_outbox, &OutboxWorker::troubled, this, [this](const Error &why) {
        m_smsTrouble = why;
        if (m_leads)
            say(why);
    });
    connect(&m_outbox, &OutboxWorker::recovered, this, [this] { m_smsTrouble.reset(); });
}

WorkerService::~WorkerService() = default;

void WorkerService::start()
{
    m_beat.start(0);
}

void WorkerService::beat()
{
    const auto trouble = m_jobTrouble ? m_jobTrouble : m_smsTrouble;
    m_jobs.beat(m_name, trouble, [this](const LeaderJobs::Beat &beat) { QMetaObject::invokeMethod(this, [this, beat] { beaten(beat); }); });
}

void WorkerService::beaten(const LeaderJobs::Beat &beat)
{
    if (m_ending)
        return;
    if (!beat.isOpen)
        m_jobs.openAgain();
    setLead(beat.leads);
    say(beat.trouble ? beat.trouble : m_leads ? (m_jobTrouble ? m_jobTrouble : m_smsTrouble) : std::nullopt);
    m_beat.start(betweenBeats);
}

void WorkerService::setLead(bool leads)
{
    if (m_leads == leads)
        return;
    m_leads = leads;
    if (leads) {
        m_due.start(0);
        m_outbox.start();
    } else {
        m_due.stop();
        m_outbox.stop();
        m_jobTrouble.reset();
        m_smsTrouble.reset();
    }
    emit leadChanged(leads);
}

void WorkerService::runJobs()
{
    m_jobs.post([this](Result<Store *> store) {
        const auto wait = store ? runDueJobs(**store, m_random) : Result<qint64>(tl::unexpected(store.error()));
        QMetaObject::invokeMethod(this, [this, wait] { jobsEnded(wait); });
    });
}

void WorkerService::jobsEnded(const Result<qint64> &wait)
{
    if (!m_leads)
        return;
    m_jobTrouble = wait ? std::nullopt : std::optional(wait.error());
    m_due.start(int(wait ? qBound<qint64>(1000, *wait, longestWait) : waitAfterFailure));
}

void WorkerService::say(const std::optional<Error> &trouble)
{
    const auto code = trouble ? std::optional(trouble->code) : std::nullopt;
    const bool isNew = code && m_said != code;
    m_said = code;
    if (isNew)
        emit troubled(*trouble);
}

void WorkerService::stop()
{
    if (m_ending)
        return;
    m_ending = true;
    m_beat.stop();
    m_due.stop();
    if (!m_leads)
        return end();
    m_outbox.stop();
    m_patience.start(graceForAnswer);
}

void WorkerService::end()
{
    m_patience.stop();
    m_leads = false;
    emit ended();
}

} // namespace kezek
