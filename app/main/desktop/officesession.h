// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/programclock.h"
#include "main/common/secrets/pcsecrets.h"
#include "main/common/systemrandom.h"
#include "main/desktop/backgrounddoors.h"
#include "main/desktop/officedoor.h"
#include "sms/outboxworker.h"
#include "sms/smsdesk.h"
#include "storage/sqlconnection.h"
#include "storage/serverdatabase.h"
#include "storage/serverfeed.h"
#include "ui/common/busyjobs.h"
#include "usecases/officeclient.h"
#include "usecases/people/signin.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace kezek {

/// What a session has instead of the computer's own, where it is not to be touched.
struct SessionMeans {
    Clock clock;                ///< none: the computer's, or of an office on a server the server's; asked on the storage thread too
    Secrets *secrets = nullptr; ///< none: the safe of this PC; outlives the session
    /// Who makes the connection to a server when this person signs in; none: the person.
    std::function<ServerLogin(const ServerLogin &typed)> serverLogin;
    struct SmsPace {
        std::chrono::milliseconds betweenMessages; ///< zero where the clock stands: it would never come to the next one
        std::chrono::milliseconds betweenLooks;
    };
    std::optional<SmsPace> smsPace; ///< none: one a second; what has become due is found within five
};

/// One office opened in the windows: its storage thread, the client that the windows use, and the work that needs no person
/// (night run, bulletin of the hour, outbox). An office on a server is closed until somebody enters, and has a service for that work.
/// Lives on the GUI thread.
class OfficeSession : public QObject {
    Q_OBJECT
public:
    /// `address`: a file, or a server's (ServerAddress). `at`: null, or the instant to hold a training office at; a real office is then
    /// refused by every answer (TrainingOnly).
    OfficeSession(const QString &address, const QDateTime &at, const SessionMeans &means = {}, QObject *parent = nullptr);
    ~OfficeSession() override;

    /// Which office it is, and whether an older program made it. Of an older one nothing but signing in works.
    struct Found {
        OfficeInfo office;
        std::optional<SchemaGap> gap;
    };
    QFuture<Result<Found>> look();
    /// Closes the office until the next question: what keeps somebody else from bringing it along.
    void rest() { m_storage.rest(); }

    bool isOnServer() const { return m_server.has_value(); }
    /// Opens an office on a server as this person; what was open before is closed. Errors: those of ServerDatabase::open, TrainingOnly.
    QFuture<Done> enter(const ServerLogin &login);
    /// Closes it; until somebody enters again, every answer is ConnectionLost.
    void leave();
    /// Once somebody is inside: hears what other workstations write, and tells them of this one.
    void startFeed();
    /// Null where there are no other workstations.
    LiveFeed *live() const { return m_feed.get(); }
    /// Signs somebody else in at a server and out again, over a connection of their own, while whoever is inside stays there. Errors: as enter()
    /// and SignIn.
    QFuture<Result<SignIn::Output>> prove(const SignIn::Input &other);
    /// Whoever is inside has changed it: what a new connection is made with from here on.
    void usePassword(const QString &password);

    OfficeClient &client() { return m_client; }
    /// For what takes long: by connections of its own, as the same person.
    OfficeClient &background() { return m_background; }
    /// Whoever has signed in is inside at the background too; nobody: signed out, and its connections are closed.
    void admitToBackground(const Actor &actor);
    BusyJobs &busy() { return m_busy; }
    Random &random() { return m_random; }
    Secrets &secrets() { return *m_secrets; }
    SmsGateway &gateway() { return m_gateway; }
    /// Why no SMS leaves at present.
    const std::optional<Error> &smsTrouble() const { return m_smsTrouble; }
    /// Begins the night run, the bulletin and the outbox; after the first page had its turn.
    void startJobs();

signals:
    /// The night run or the bulletin of the hour wrote something.
    void jobsDone();
    /// smsTrouble() is another than before.
    void smsTroubleChanged();
    /// A verb of the windows took effect. Emitted on the storage thread.
    void wrote();

private:
    using Gap = std::shared_ptr<std::optional<SchemaGap>>;
    StorageThread::Open opener(const ServerLogin &login, const std::shared_ptr<ServerDatabase *> &inside, const Gap &gap = {}) const;
    ServerLogin connecting(const ServerLogin &typed) const { return m_serverLogin ? m_serverLogin(typed) : typed; }
    void runDueJobs();
    void startOutbox(const SessionMeans &means);
    void setSmsTrouble(const std::optional<Error> &trouble);

    QString m_file; ///< empty on a server
    std::optional<ServerAddress> m_server;
    QDateTime m_at;
    Clock m_given; ///< of the means
    std::function<ServerLogin(const ServerLogin &)> m_serverLogin;
    Clock m_clock;
    SystemRandom m_random;
    PcSecrets m_safe;
    Secrets *m_secrets; ///< the safe, or what stands for it
    std::shared_ptr<ServerDatabase *> m_inside; ///< who is inside; looked into on the storage thread alone
    Gap m_gap;           ///< of the office that m_storage has opened; written and read on the storage thread alone
    ServerLogin m_login; ///< theirs
    std::unique_ptr<ServerFeed> m_feed;
    OfficeDoor m_storage;
    BackgroundDoors m_backDoors;
    OfficeDoor m_proving; ///< prove()
    BusyJobs m_busy;
    OfficeClient m_client;
    OfficeClient m_background;
    QThread m_wire;          ///< the outbox's: nothing waits for the network here
    OutboxWorker *m_outbox;  ///< lives and ends there
    SmsDesk m_gateway;
    QTimer m_jobs;
    std::optional<Error> m_smsTrouble;
};

} // namespace kezek
