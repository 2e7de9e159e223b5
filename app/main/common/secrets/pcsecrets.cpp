// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/secrets/pcsecrets.h"

#include "main/common/secrets/safethread.h"

#include <QFile>
#include <QMutexLocker>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What systemd hands to a service (LoadCredentialEncrypted=sms-password:…); empty where nothing was handed over.
QString credentialOf(const QString &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty() || !name.startsWith(u"sms:"))
        return {};
    QFile file(folder + u"/sms-password"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine()).trimmed();
}

} // namespace

std::optional<QString> PcSecrets::Memory::find(const QString &name)
{
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

void PcSecrets::Memory::insert(const QString &name, const QString &secret)
{
    const QMutexLocker lock(&mutex);
    known.insert(name, secret);
}

PcSecrets::PcSecrets() : m_memory(std::make_shared<Memory>()) {}

QFuture<Result<QString>> PcSecrets::read(const QString &name)
{
    if (const auto known = m_memory->find(name))
        return QtFuture::makeReadyFuture(Result<QString>(*known));
    if (const QString credential = credentialOf(name); !credential.isEmpty())
        return QtFuture::makeReadyFuture(Result<QString>(credential));
    return SafeThread::read(name, [memory = m_memory, name](const QString &secret) {
        // What is not kept yet may be kept by another program a minute later.
        if (!secret.isEmpty() && !memory->find(name))
            memory->insert(name, secret);
    });
}

QFuture<Done> PcSecrets::keep(const QString &name, const QString &secret)
{
    m_memory->insert(name, secret);
    return SafeThread::keep(name, secret);
}

} // namespace kezek
