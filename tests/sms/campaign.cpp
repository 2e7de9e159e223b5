// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign.h"

#include "storage/sqlstore.h"

#include <QEventLoop>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// On loopback; production waits 30 s.
constexpr auto patience = 150ms;
constexpr int longestStep = 600;

SqlSession &sessionOf(Store &store)
{
    return dynamic_cast<SqlStore &>(store).session();
}

MessageKind kindOf(int chance)
{
    return chance < 30 ? MessageKind::Code : chance < 40 ? MessageKind::Test : MessageKind::ReminderToCome;
}

} // namespace

Campaign::Campaign(SmsOffice &office)
    : m_office(office), m_worker(office.jobs(), office.secrets(), office.random(), office.clock())
{
    m_worker.setPatience(patience);
    m_worker.setPace(0ms, 0ms);
    connect(&m_worker, &OutboxWorker::rested, this, &Campaign::leap);
    connect(&m_worker, &OutboxWorker::changed, this, [this] { m_step = 1; });
}

bool Campaign::run(std::chrono::seconds atMost)
{
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    connect(&deadline, &QTimer::timeout, &loop, [&] { loop.exit(1); });
    deadline.start(atMost);
    connect(&m_worker, &OutboxWorker::rested, &loop, [&] {
        if (m_step > 4 && unsettled(m_office) == 0)
            loop.exit(0);
    });
    m_worker.start();
    return loop.exec() == 0;
}

void Campaign::leap()
{
    m_office.wait(m_step);
    m_step = std::min(2 * m_step, longestStep);
    emit clockMoved();
}

void putMessages(SmsOffice &office, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    office.run([&](Store &store) {
        for (int i = 0; i < count; ++i) {
            const MessageKind kind = kindOf(int(random.bounded(100)));
            const QString phone = u"+7701%1"_s.arg(random.bounded(10'000'000), 7, 10, QChar(u'0'));
            const int valid = kind == MessageKind::ReminderToCome ? 3 * 86'400 : 300;
            Message message = messageOf(kind, u"Хабарлама № %1"_s.arg(i), phone, office.now().addSecs(2 * i), valid);
            message.clientRef = u"m-%1"_s.arg(i);
            (void)store.outbox().enqueue(message).value();
        }
    });
}

int unsettled(SmsOffice &office)
{
    qint64 open = -1;
    office.run([&](Store &store) {
        open = sessionOf(store).count(u"SELECT count(*) FROM message WHERE state IN ('Queued', 'Sending') OR check_at IS NOT NULL"_s).value();
    });
    return int(open);
}

QList<Ended> endedMessages(SmsOffice &office)
{
    QList<Ended> all;
    office.run([&](Store &store) {
        QList<std::pair<MessageId, int>> rows;
        (void)sessionOf(store).each(uR"(SELECT m.id, (SELECT count(*) FROM message_event e WHERE e.message_id = m.id AND e.to_state = 'Sending')
            FROM message m ORDER BY m.id)"_s,
                                    {}, [&](Row &row) {
                                        const auto id = row.id<MessageId>();
                                        rows.append({id, row.number()});
                                    });
        for (const auto &[id, tries] : rows)
            all.append({store.outbox().get(id).value(), tries});
    });
    return all;
}

} // namespace kezek::tests
