// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"

#include "domain/names.h"
#include "ui/common/answer.h"

#include <QDialog>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Another server or another person, another password.
QString secretName(const QString &address, const QString &login)
{
    return u"server:%1@%2"_s.arg(exactSearchKey(login), address);
}

} // namespace

std::optional<ServerDoor> Desktop::serverDoor()
{
    if (!m_session->isOnServer())
        return {};
    const ServerAddress address = ServerAddress::parse(m_path).value_or(ServerAddress());
    QStringList hosts;
    for (const ServerAddress::Host &host : address.hosts)
        hosts.append(host.name);
    return ServerDoor{
        .server = tr("The office on the server %1").arg(hosts.join(u", "_s)),
        // A worker's role on the server is named like the login in lower case.
        .enter = [this](const QString &login, const QString &password) { return m_session->enter({exactSearchKey(login), password}); },
        .leave = [this] { m_session->leave(); },
        .passwordChanged = [this](const QString &password) { m_session->usePassword(password); },
        .remembered = [this](const QString &login) { return m_session->secrets().read(secretName(m_path, login)); },
        .remember = [this](const QString &login, const QString &password) { rememberPassword(login, password); },
    };
}

void Desktop::rememberPassword(const QString &login, const QString &password)
{
    (void)m_session->secrets().keep(secretName(m_path, login), password);
}

void Desktop::passwordChanged(const QString &password)
{
    if (!m_session->isOnServer())
        return;
    m_session->usePassword(password);
    const QString login = m_session->client().actor().login;
    answer(
        m_session->secrets().read(secretName(m_path, login)), m_session.get(),
        [this, login, password](const QString &kept) {
            if (!kept.isEmpty())
                rememberPassword(login, password);
        },
        [](const Error &) {}); // nothing is kept there
}

/// Over the sign-in, which stays as it is when nothing is chosen.
void Desktop::chooseOtherOffice()
{
    if (!m_firstStart)
        showFirstStart();
    m_firstStart->raise();
}

} // namespace kezek
