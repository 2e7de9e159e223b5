// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/officesession.h"

#include "main/common/office/duejobs.h"
#include "domain/names.h"
#include "main/common/serverclock.h"
#include "storage/database.h"
#include "storage/sqlstore.h"
#include "ui/common/answer.h"

#include <QDeadlineTimer>

namespace kezek {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Clock clockAt(const QDateTime &at)
{
    const ProgramClock clock = at.isValid() ? ProgramClock(at) : ProgramClock();
    return [clock] { return clock.now(); };
}

/// Who may look at a real office at another instant than now: nobody.
Result<std::unique_ptr<Store>> checked(std::unique_ptr<SqlStore> store, bool held)
{
    KEZEK_TRY(const OfficeInfo office, store->settings().office());
    if (held && !office.training)
        return refuse(ErrorCode::TrainingOnly);
    return std::unique_ptr<Store>(std::move(store));
}

/// Only where somebody is told of it, an older office is let in.
SchemaAge ageFor(const std::shared_ptr<std::optional<SchemaGap>> &gap)
{
    return gap ? SchemaAge::OlderToo : SchemaAge::Present;
}

StorageThread::Open fileOpener(const QString &path, const Clock &clock, bool held, const std::shared_ptr<std::optional<SchemaGap>> &gap)
{
    return [path, clock, held, gap]() -> Result<std::unique_ptr<Store>> {
        KEZEK_TRY(auto database, Database::open(path, ageFor(gap)));
        if (gap)
            *gap = database->gap();
        return checked(std::make_unique<SqlStore>(std::move(database), clock), held);
    };
}

/// `clock`: none: the server's. `inside` gets the connection.
StorageThread::Open serverOpener(const ServerAddress &address, const ServerLogin &login, const Clock &clock, bool held,
                                 const std::shared_ptr<ServerDatabase *> &inside, const std::shared_ptr<std::optional<SchemaGap>> &gap)
{
    return [address, login, clock, held, inside, gap]() -> Result<std::unique_ptr<Store>> {
        KEZEK_TRY(auto database, ServerDatabase::open(address, login, ageFor(gap)));
        if (gap)
            *gap = database->gap();
        *inside = database.get();
        const auto servers = ServerClock::of(*database);
        KEZEK_CHECK(servers->keep());
        return checked(std::make_unique<SqlStore>(std::move(database), clock ? clock : ServerClock::forStore(servers)), held);
    };
}

constexpr qint64 longestWait = 60 * 60 * 1000;
constexpr int waitAfterFailure = 60 * 1000;
constexpr auto graceForAnswer = 3s;
// For what has become due; what a verb puts there is sent at once.
constexpr auto lookForDueMessages = 5s;

} // namespace

OfficeSession::OfficeSession(const QString &address, const QDateTime &at, const SessionMeans &means, QObject *parent)
    : QObject(parent), m_at(at), m_given(means.clock), m_serverLogin(means.serverLogin), m_clock(means.clock ? means.clock : clockAt(at)), m_secrets(means.secrets ? means.secrets : &m_safe),
      m_backDoors([this] { return opener(m_login, std::make_shared<ServerDatabase *>(nullptr)); }), m_busy(m_storage), m_client(m_busy, m_random), m_background(m_backDoors, m_random),
      m_outbox(new OutboxWorker(m_storage, *m_secrets, m_random, m_clock)), m_gateway(*m_outbox)
{
    if (ServerAddress::isOne(address))
        m_server = ServerAddress::parse(address).value_or(ServerAddress());
    else
        m_file = address;
    m_gap = std::make_shared<std::optional<SchemaGap>>();
    if (!m_server)
        m_storage.open(opener({}, {}, m_gap));
    startOutbox(means);
    m_jobs.setSingleShot(true);
    connect(&m_jobs, &QTimer::timeout, this, &OfficeSession::runDueJobs);
}

OfficeSession::~OfficeSession()
{
    m_outbox->stop();
    // What is on the wire may still be answered; after that its row says that nobody knows.
    if (!m_wire.wait(QDeadlineTimer(graceForAnswer))) {
        m_wire.quit();
        m_wire.wait();
    }
}

StorageThread::Open OfficeSession::opener(const ServerLogin &login, const std::shared_ptr<ServerDatabase *> &inside, const Gap &gap) const
{
    if (!m_server)
        return fileOpener(m_file, m_clock, m_at.isValid(), gap);
    return serverOpener(*m_server, login, m_given || !m_at.isValid() ? m_given : m_clock, m_at.isValid(), inside, gap);
}

QFuture<Result<OfficeSession::Found>> OfficeSession::look()
{
    return m_client.read([gap = m_gap](Store &store) -> Result<Found> {
        KEZEK_TRY(const OfficeInfo office, store.settings().office());
        return Found{office, *gap};
    });
}

void OfficeSession::admitToBackground(const Actor &actor)
{
    m_background.setActor(actor);
    m_backDoors.close();
}

QFuture<Done> OfficeSession::enter(const ServerLogin &login)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    m_inside = std::make_shared<ServerDatabase *>(nullptr);
    m_gap = std::make_shared<std::optional<SchemaGap>>();
    m_login = connecting(login);
    m_backDoors.close();
    m_storage.open(opener(m_login, m_inside, m_gap));
    m_storage.post([promise](Result<Store *> store) {
        promise->addResult(store ? Done() : Done(tl::unexpected(store.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<SignIn::Output>> OfficeSession::prove(const SignIn::Input &other)
{
    auto promise = std::make_shared<QPromise<Result<SignIn::Output>>>();
    promise->start();
    // A worker's role on the server is named like the login in lower case.
    m_proving.open(opener(connecting({exactSearchKey(other.login), other.password}), std::make_shared<ServerDatabase *>(nullptr)));
    m_proving.post([promise, other, operation = m_random.uuid(), &random = m_random](Result<Store *> store) {
        promise->addResult(store ? perform<SignIn>(**store, Actor(), random, other, operation) : tl::unexpected(store.error()));
        promise->finish();
    });
    m_proving.close();
    return promise->future();
}

void OfficeSession::startFeed()
{
    if (!isOnServer())
        return;
    m_feed = std::make_unique<ServerFeed>(*m_server, m_login);
    m_feed->setWorker(m_client.actor().name);
    m_storage.post([inside = m_inside, bell = m_feed->bell()](Result<Store *> store) {
        if (store && *inside)
            (*inside)->session().setCommitted(bell);
    });
}

void OfficeSession::leave()
{
    if (!isOnServer())
        return;
    m_storage.close();
    m_backDoors.close();
    // After the windows that are on their way out.
    if (m_feed)
        m_feed.release()->deleteLater();
}

void OfficeSession::usePassword(const QString &password)
{
    if (!isOnServer())
        return;
    m_login.password = password;
    m_backDoors.close(); // opened again with the new one
    if (m_feed)
        m_feed->usePassword(password);
    m_storage.post([inside = m_inside, password](Result<Store *> store) {
        if (store && *inside)
            (*inside)->setPassword(password);
    });
}

void OfficeSession::startOutbox(const SessionMeans &means)
{
    const SessionMeans::SmsPace pace = means.smsPace.value_or(SessionMeans::SmsPace{1s, lookForDueMessages});
    m_outbox->setPace(pace.betweenMessages, pace.betweenLooks);
    m_client.tellWhenWritten([this] { emit wrote(); });
    connect(this, &OfficeSession::wrote, m_outbox, &OutboxWorker::poke);
    m_wire.setObjectName(u"sms"_s);
    m_outbox->moveToThread(&m_wire);
    connect(&m_wire, &QThread::finished, m_outbox, &QObject::deleteLater);
    connect(m_outbox, &OutboxWorker::stopped, &m_wire, &QThread::quit, Qt::DirectConnection);
    connect(m_outbox, &OutboxWorker::troubled, this, [this](const Error &why) { setSmsTrouble(why); });
    connect(m_outbox, &OutboxWorker::recovered, this, [this] { setSmsTrouble({}); });
    m_wire.start();
}

void OfficeSession::setSmsTrouble(const std::optional<Error> &trouble)
{
    m_smsTrouble = trouble;
    emit smsTroubleChanged();
}

void OfficeSession::startJobs()
{
    if (isOnServer())
        return;
    m_jobs.start(0);
    m_outbox->start();
}

void OfficeSession::runDueJobs()
{
    // Past the client: this is not what a person waits for.
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    m_storage.post([promise, this](Result<Store *> store) {
        promise->addResult(store ? kezek::runDueJobs(**store, m_random) : Result<qint64>(tl::unexpected(store.error())));
        promise->finish();
    });
    answer(
        promise->future(), this,
        [this](qint64 wait) {
            m_jobs.start(int(qBound<qint64>(1000, wait, longestWait)));
            emit jobsDone();
        },
        [this](const Error &) { m_jobs.start(waitAfterFailure); });
}

} // namespace kezek
