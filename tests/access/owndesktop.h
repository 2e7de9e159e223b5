// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace kezek::test {

/// Says where the accessibility bus is, as at-spi-bus-launcher does, which would leave its daemon behind when a test is killed.
class WhereBusIs : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Bus")
public:
    explicit WhereBusIs(QString address) : m_address(std::move(address)) {}
    Q_SCRIPTABLE QString GetAddress() const { return m_address; }

private:
    QString m_address;
};

/// An X server without a screen, one bus for the session and for accessibility, and the registry of accessible programs: all of one test's
/// own, nothing comes by activation, and all end with it.
class OwnDesktop {
public:
    ~OwnDesktop();

    /// What is not installed; empty when all is there.
    static QString missing();
    /// Empty, or what did not start. When it returns, the registry answers.
    QString start();

    QDBusConnection bus() const { return m_bus; }
    /// What a program is to be started with to be on it.
    QHash<QString, QString> environment() const;
    QString address() const { return QStringLiteral("unix:path=") + file(QStringLiteral("bus")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QString startScreen();
    QString startBus();
    QString startRegistry();

    QTemporaryDir m_folder;
    QString m_display;
    std::unique_ptr<QProcess> m_screen;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<QProcess> m_registry;
    std::unique_ptr<WhereBusIs> m_where;
    QDBusConnection m_bus{QString()};
};

} // namespace kezek::test
