// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/owndesktop.h"

#include "support/serverprocess.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace kezek::test {

namespace {

const auto Registry = u"org.a11y.atspi.Registry"_s;
const auto RegistryProgram = u"/usr/libexec/at-spi2-registryd"_s;

/// No service is started by being asked for: what is not started here is not there, and the program hears so at once. A walk asks more than
/// the 128 questions at once that a bus allows by itself.
QByteArray busConfiguration(const QString &socket)
{
    return uR"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_replies_per_connection">50000</limit>
</busconfig>
)"_s.arg(socket).toUtf8();
}

} // namespace

QString OwnDesktop::missing()
{
    for (const QString &program : {u"Xvfb"_s, u"dbus-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is needed"_s;
    }
    return QFile::exists(RegistryProgram) ? QString() : u"at-spi2-core is needed"_s;
}

OwnDesktop::~OwnDesktop()
{
    if (m_bus.isConnected())
        QDBusConnection::disconnectFromBus(m_bus.name());
    for (auto *process : {&m_registry, &m_daemon, &m_screen})
        tests::end(*process);
}

QString OwnDesktop::start()
{
    for (const auto step : {&OwnDesktop::startScreen, &OwnDesktop::startBus, &OwnDesktop::startRegistry}) {
        if (const QString trouble = (this->*step)(); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

/// Xvfb takes a number that is free, and writes it down when programs may come.
QString OwnDesktop::startScreen()
{
    const QString said = file(u"display"_s);
    m_screen = tests::launched(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s}, said);
    const bool isThere = tests::await([&] {
        QFile from(said);
        // Its troubles stand in the same file; the number is a line of digits alone.
        for (const QByteArray &line : from.open(QIODevice::ReadOnly) ? from.readAll().split('\n').mid(0) : QList<QByteArray>()) {
            bool isNumber = false;
            line.toInt(&isNumber);
            if (isNumber)
                m_display = u':' + QString::fromLatin1(line);
        }
        return !m_display.isEmpty();
    });
    return isThere ? QString() : u"Xvfb did not start"_s;
}

/// The socket lies there before the daemon listens on it: only a connection that was made says that the bus is there.
QString OwnDesktop::startBus()
{
    const QString socket = file(u"bus"_s);
    QFile configuration(file(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(busConfiguration(socket)) < 0)
        return u"no room for the bus"_s;
    configuration.close();
    m_daemon = tests::launched(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s, u"--config-file="_s + configuration.fileName()}, file(u"bus.log"_s));
    const QString name = u"accessibility-%1"_s.arg(quintptr(this));
    const bool isThere = tests::await([&] {
        if (!QFile::exists(socket))
            return false;
        m_bus = QDBusConnection::connectToBus(address(), name);
        if (!m_bus.isConnected())
            QDBusConnection::disconnectFromBus(name);
        return m_bus.isConnected();
    });
    if (!isThere)
        return u"dbus-daemon did not start"_s;
    m_where = std::make_unique<WhereBusIs>(address());
    const bool isSaid = m_bus.registerObject(u"/org/a11y/bus"_s, m_where.get(), QDBusConnection::ExportScriptableInvokables)
                        && m_bus.registerService(u"org.a11y.Bus"_s);
    return isSaid ? QString() : u"org.a11y.Bus could not be taken"_s;
}

/// A program that comes before the registry is never entered in it.
QString OwnDesktop::startRegistry()
{
    m_registry = tests::launched(RegistryProgram, {}, file(u"registry.log"_s), {{u"AT_SPI_BUS_ADDRESS"_s, address()}});
    const bool isThere = tests::await([&] { return m_bus.interface()->isServiceRegistered(Registry).value(); });
    return isThere ? QString() : u"at-spi2-registryd did not start"_s;
}

QHash<QString, QString> OwnDesktop::environment() const
{
    return {{u"DISPLAY"_s, m_display},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, address()},
            {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
            {u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s},
            {u"XDG_CONFIG_HOME"_s, file(u"config"_s)},
            {u"XDG_DATA_HOME"_s, file(u"data"_s)},
            {u"XDG_RUNTIME_DIR"_s, m_folder.path()}};
}

} // namespace kezek::test
