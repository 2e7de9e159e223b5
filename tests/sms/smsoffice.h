// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messageof.h"
#include "storage/storagethread.h"
#include "support/memorysecrets.h"
#include "usecases/ports/random.h"

#include <QRandomGenerator>

#include <atomic>
#include <functional>

namespace kezek::tests {

/// A seed instead of the system's generator.
class SeededRandom : public Random {
public:
    quint32 bounded(quint32 below) override { return m_generator.bounded(below); }
    QUuid uuid() override { return QUuid(m_generator.generate(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10); }

private:
    QRandomGenerator m_generator{42};
};

/// An office on its storage thread, in memory where it has no file, with a clock that stands until it is moved. Begins at Monday
/// 2026-11-23 11:00 local.
class SmsOffice {
public:
    explicit SmsOffice(bool training = false, const QString &file = {});

    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    void setNow(const QDateTime &instant) { m_now = instant.toMSecsSinceEpoch(); }
    void wait(int seconds) { m_now += seconds * 1000LL; }
    std::function<QDateTime()> clock() { return [this] { return now(); }; }

    /// Runs on the storage thread and waits for it, in a transaction.
    void run(const std::function<void(Store &)> &work);
    void setSender(const QString &url, const QString &user = QStringLiteral("office"), const QString &password = QStringLiteral("office-secret"),
                   const QString &provider = QStringLiteral("kannel"));
    MessageId put(MessageKind kind = MessageKind::Test, const QString &body = QStringLiteral("Растау коды: 4821. Оны ешкімге айтпаңыз."),
                  const QString &phone = QStringLiteral("+77011234567"), int validSeconds = 300);
    Message get(MessageId id);

    JobQueue &jobs() { return *m_thread; }
    Random &random() { return m_random; }
    Secrets &secrets() { return m_secrets; }

private:
    std::atomic<qint64> m_now;
    SeededRandom m_random;
    test::MemorySecrets m_secrets;
    std::unique_ptr<StorageThread> m_thread;
};

} // namespace kezek::tests
