// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/feedline.h"
#include "usecases/ports/livefeed.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QThread>

#include <functional>
#include <memory>

namespace kezek {

/// LISTEN and NOTIFY of a server office, beside the storage thread and its transactions. What is said holds ids and workers' names, nothing
/// of a child:
///     changed                                 something was written
///     card <application> <seconds> <name>     that worker has the card open for so long, if nothing more is said; 0: no longer
class ServerFeed : public LiveFeed {
    Q_OBJECT
public:
    static constexpr int leaseSeconds = 30;
    static constexpr int renewSeconds = 10;

    ServerFeed(const ServerAddress &address, const ServerLogin &login, QObject *parent = nullptr);
    /// What it still had to say is said; a server that does not answer is not waited for.
    ~ServerFeed() override;

    /// Who the others see at a card; nobody until it is set.
    void setWorker(const QString &name);
    /// To be called after each COMMIT of this workstation, from any thread; does nothing once the feed has gone.
    std::function<void()> bell() const;
    /// Of new connections from here on.
    void usePassword(const QString &password);

    void setOwnCard(ApplicationId application) override;
    QStringList othersAt(ApplicationId application) const override;

signals:
    /// It listens now, for the first time or again.
    void listening();
    void deaf();

private:
    struct Lease {
        ApplicationId application;
        QString name;
        QDeadlineTimer until;
    };

    void hear(int who, const QString &line);
    void hearCard(int who, const QString &line);
    void sayCard(int seconds);
    void dropEnded();

    /// Outlives the feed in the hands of a store that still ends.
    struct Bell {
        QMutex mutex;
        FeedLine *line = nullptr;
    };

    QThread *m_thread; ///< ends by itself
    FeedLine *m_line;  ///< lives and ends there
    std::shared_ptr<Bell> m_bell;
    bool m_listened = false;
    QString m_worker;
    ApplicationId m_card;
    QTimer m_renew;
    QTimer m_ends;
    QHash<int, Lease> m_leases; ///< by the connection
};

} // namespace kezek
