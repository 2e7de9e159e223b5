// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QTcpServer>

namespace kezek::tests {

/// A provider on 127.0.0.1 that speaks SMSC's protocol (sys/send.php, sys/status.php) and Kannel's (cgi-bin/sendsms), misbehaves at
/// random from a seed, and keeps count. What it says of a message, where it says anything, is true.
class UnreliableProvider : public QTcpServer {
    Q_OBJECT
public:
    enum class Fault {
        None,
        CloseOnAccept,
        CloseInRequest,
        CloseBeforeAnswer,
        ResetBeforeAnswer,
        CloseInHead,
        CloseInBody,
        Hang,
        HangInBody,
        Page,        ///< HTML with 200, of a captive portal
        CutJson,     ///< whole as HTTP, cut as JSON
        ProxyError,  ///< 502 and 503 of somebody between
        Redirect,
        Flood,       ///< ten megabytes
        WrongTypes,
        WrongLength, ///< more promised than sent
        CutChunk,    ///< a chunked answer without its end
    };
    static constexpr int faultKinds = int(Fault::CutChunk) + 1;

    /// What it knows of one message.
    struct Truth {
        int requests = 0;  ///< that asked it to send, read whole
        int taken = 0;     ///< how often the family gets it
        int questions = 0; ///< answered since it was taken
        int fateAfter = 0; ///< questions until its fate is known; never where negative
        int fate = 1;      ///< SMSC's status
        bool told = false; ///< its fate was answered, whole
    };

    /// `faults`: of how many exchanges in a hundred something is wrong.
    UnreliableProvider(quint32 seed, int faults);
    QString url() const;
    /// By SMSC's id, or by the text where it speaks Kannel's.
    const QHash<QString, Truth> &truth() const { return m_truth; }
    int exchanges() const { return m_exchanges; }
    /// How often each fault was shown.
    const QList<int> &shown() const { return m_shown; }

private:
    struct Answer {
        QByteArray status = "200 OK";
        QByteArray body;
        bool takes = false;
    };

    void serve(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const QByteArray &request, Fault fault);
    Answer answerTo(const QByteArray &request);
    Answer toSmsc(const QString &id);
    Answer toKannel();
    QByteArray fateOf(const QString &id, bool whole);
    void take(const QString &id);
    void misbehave(QTcpSocket *socket, const Answer &answer, Fault fault);
    Fault nextFault();
    int draw(QList<int> &deck, int cards);
    int dice(int sides) { return int(m_random.bounded(quint32(sides))); }

    QRandomGenerator m_random;
    int m_faults;
    QList<int> m_kinds;   ///< faults not yet shown in this round
    QList<int> m_chances; ///< of 250, how a request is answered
    QHash<QString, Truth> m_truth;
    QList<int> m_shown;
    int m_exchanges = 0;
};

} // namespace kezek::tests
