// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/codesession.h"

#include "ui/common/answer.h"

namespace kezek {

CodeSession::CodeSession(OfficeClient &client, bool training, QObject *parent)
    : QObject(parent), m_client(client), m_training(training)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (secondsLeft() == 0 && secondsToResend() == 0)
            m_tick.stop();
        emit changed();
    });
}

void CodeSession::reset()
{
    ++m_round;
    m_tick.stop();
    m_sending = m_sent = false;
    m_phone.clear();
    m_tries = m_life = m_pause = 0;
    emit changed();
}

void CodeSession::send(const SendCode::Input &input)
{
    if (m_sending)
        return;
    m_sending = true;
    const int round = m_round;
    emit changed();
    answer(m_client.run<SendCode>(input), this,
           [this, round, phone = input.phone](const SendCode::Output &output) {
               if (round != m_round)
                   return;
               m_phone = phone;
               answer(m_client.read([](Store &store) { return Result<QDateTime>(store.now()); }), this,
                      [this, round, output](const QDateTime &now) {
                          if (round == m_round)
                              begin(output, now);
                      },
                      [this, round, output](const Error &) {
                          if (round == m_round)
                              begin(output, {});
                      });
           },
           [this, round](const Error &error) {
               if (round != m_round)
                   return;
               m_sending = false;
               emit changed();
               emit refused(error);
           });
}

void CodeSession::begin(const SendCode::Output &output, const QDateTime &now)
{
    m_sending = false;
    m_sent = true;
    m_tries = output.tries;
    m_life = now.isValid() ? int(std::max<qint64>(0, now.secsTo(output.expiresAt))) : 0;
    m_pause = now.isValid() ? int(std::max<qint64>(0, now.secsTo(output.resendAt))) : 0;
    m_since.start();
    m_tick.start();
    emit changed();
    emit sent();
    if (m_training)
        showInTraining(output.message);
}

void CodeSession::showInTraining(MessageId message)
{
    answer(m_client.read([message](Store &store) { return store.outbox().get(message); }), this,
           [this, round = m_round](const Message &row) {
               if (round == m_round)
                   emit trainingText(row.body);
           },
           [](const Error &) {});
}

void CodeSession::tried(const Error &error)
{
    if (error.code != ErrorCode::CodeWrong)
        return;
    // Counted here: the answer is the same whether or not there is a code.
    m_tries = std::max(0, m_tries - 1);
    emit changed();
}

int CodeSession::secondsLeft() const
{
    return m_sent ? std::max(0, m_life - int(m_since.elapsed() / 1000)) : 0;
}

int CodeSession::secondsToResend() const
{
    return m_sent ? std::max(0, m_pause - int(m_since.elapsed() / 1000)) : 0;
}

} // namespace kezek
