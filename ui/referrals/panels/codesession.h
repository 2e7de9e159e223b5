// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/officeclient.h"
#include "usecases/referrals/sendcode.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kezek {

/// One confirmation by code, without widgets (R3): sends it, counts its time and tries down. Instants are the server's; only their
/// distance is counted here, so a wrong clock of the workstation changes nothing.
class CodeSession : public QObject {
    Q_OBJECT
public:
    CodeSession(OfficeClient &client, bool training, QObject *parent = nullptr);

    /// Forgets the code that was sent.
    void reset();
    void send(const SendCode::Input &input);
    /// A refusal of the verb that spent a try.
    void tried(const Error &error);

    bool isSending() const { return m_sending; }
    bool wasSent() const { return m_sent; }
    /// To where the live code went, as it was typed.
    QString phone() const { return m_phone; }
    int triesLeft() const { return m_tries; }
    int secondsLeft() const;     ///< of the code's life
    int secondsToResend() const; ///< 0: may be sent again

signals:
    void changed();
    void sent();
    void refused(const kezek::Error &error);
    /// What the family would have read. Training only: there nothing leaves the PC.
    void trainingText(const QString &text);

private:
    void begin(const SendCode::Output &output, const QDateTime &now);
    void showInTraining(MessageId message);

    OfficeClient &m_client;
    bool m_training;
    QTimer m_tick;
    QElapsedTimer m_since;
    QString m_phone;
    int m_life = 0;
    int m_pause = 0;
    int m_tries = 0;
    int m_round = 0; ///< answers to an earlier round are dropped
    bool m_sending = false;
    bool m_sent = false;
};

} // namespace kezek
