// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/desktop/desktop.h"
#include "storage/serverfeed.h"
#include "storage/sqlstore.h"
#include "storage/storagethread.h"
#include "support/builders.h"
#include "support/longestgap.h"
#include "support/memorysecrets.h"
#include "ui/common/busyjobs.h"
#include "ui/common/theme.h"
#include "usecases/ports/smsgateway.h"

#include <QLabel>
#include <QTest>

namespace kezek::test {

/// A provider that is never asked.
class NoGateway : public SmsGateway {
public:
    QList<ProviderInfo> providers() const override { return {}; }
    QFuture<Result<SmsBalance>> balance() override { return QtFuture::makeReadyFuture(Result<SmsBalance>(refuse(ErrorCode::NoSender))); }
    void tryAgain() override {}
};

/// The program's real windows, every page of them, at an office on a server; the worker is inside.
class ServerWindow {
public:
    ServerWindow(const ServerAddress &address, const ServerLogin &login)
        : feed(address, login), m_storage([this, address, login] { return open(address, login); }), busy(m_storage), client(busy, random),
          m_context{client, m_papers, m_secrets, m_gateway, false, nullptr, &feed}, shell(inside(m_context))
    {
        if (qApp->styleSheet().isEmpty())
            theme::apply(*qApp);
        Desktop::addPages(shell);
        shell.watch(busy);
        shell.resize(1366, 768);
        shell.show();
        shell.start();
    }

    /// What the banner says; empty while it is not there.
    QString banner() const
    {
        const auto *banner = shell.findChild<QWidget *>(QStringLiteral("shell.connection"));
        if (!banner->isVisible())
            return {};
        return banner->findChild<QLabel *>(QStringLiteral("shell.connection.why"))->text();
    }
    QString bannersHead() const { return shell.findChild<QLabel *>(QStringLiteral("shell.connection.what"))->text(); }
    bool bannerIsThere() const { return !banner().isEmpty(); }

    ServerFeed feed;

private:
    Result<std::unique_ptr<Store>> open(const ServerAddress &address, const ServerLogin &login)
    {
        KEZEK_TRY(auto database, ServerDatabase::open(address, login));
        auto store = std::make_unique<SqlStore>(std::move(database), [] { return QDateTime(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC); },
                                                PasswordCost::Least);
        store->session().setCommitted(feed.bell());
        return std::unique_ptr<Store>(std::move(store));
    }
    UiContext &inside(UiContext &context)
    {
        client.setActor({WorkerId{1}, QStringLiteral("admin"), QStringLiteral("А. Сейткали"), Role::Supervisor, {}, QStringLiteral("PC-1")});
        feed.setWorker(client.actor().name);
        return context;
    }

    StorageThread m_storage;

public:
    BusyJobs busy;
    SeededRandom random;
    OfficeClient client;

private:
    PrintedPapers m_papers;
    MemorySecrets m_secrets;
    NoGateway m_gateway;
    UiContext m_context;

public:
    Shell shell;
};

} // namespace kezek::test
