// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

class QSystemTrayIcon;

namespace kezek {

class OfficeClient;

/// Says on the desktop, over whatever else is open there, that an application must soon be registered or refused (G2). Each application is spoken
/// of once. No child is named: others may look at the screen. Without a place for notices on this desktop, the window asks for attention.
class DeadlineNotice : public QObject {
    Q_OBJECT
public:
    /// So long before the deadline.
    static constexpr std::chrono::minutes ahead{60};
    struct Due {
        ApplicationId application;
        QDateTime until;
    };

    /// `window`: the one that is brought forward.
    DeadlineNotice(OfficeClient &client, QWidget *window);
    ~DeadlineNotice() override;
    /// Asks the office. For who may decide applications.
    void look();
    /// Speaks of those of `waiting` that are due within the hour and were not spoken of; late ones are Today's.
    void tell(const QList<Due> &waiting, const QDateTime &now);

signals:
    void told(const QString &text);
    void opened(); ///< the notice was pressed

private:
    void show(const QString &text);

    OfficeClient &m_client;
    QWidget *m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< made with the first notice
    QSet<ApplicationId> m_told;
    bool m_asking = false;
};

} // namespace kezek
