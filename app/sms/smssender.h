// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace kezek {

/// How one exchange ended on the wire.
struct SmsExchange {
    int requestsSent = 0;            ///< 0: nothing left this PC, for certain
    std::optional<SmsReply> reply;   ///< only a whole answer
    QString fault;                   ///< without a reply: "timeout", "cut", "unreachable", "too long"
};

/// What an exchange means where the provider's own answer does not say it.
SmsAnswer answerOf(const SmsProvider &provider, const SmsExchange &exchange);
/// The same of a question about `rows`.
tl::expected<QList<SmsReport>, SmsAnswer> reportsOf(const SmsInquiry &inquiry, const SmsExchange &exchange, const QList<Message> &rows);

/// Puts one POST on the wire, and never a second one by itself (a GET, which only asks, Qt may repeat). One at a time. Lives on the thread that made it.
class SmsSender : public QObject {
    Q_OBJECT
public:
    using Ended = std::function<void(const SmsExchange &)>;

    explicit SmsSender(QObject *parent = nullptr);
    ~SmsSender() override;

    /// How long an answer is waited for, connecting included.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    bool isBusy() const { return m_reply != nullptr; }
    /// `ended` is called once, on this thread, never before send() has returned.
    void send(const SmsRequest &request, Ended ended);
    /// Gives up waiting: `ended` is called before this returns.
    void abort();

private:
    void giveUp(const QString &why);
    void finish();
    SmsExchange exchange() const;

    QNetworkAccessManager *m_network;
    QNetworkReply *m_reply = nullptr;
    Ended m_ended;
    QTimer m_deadline;
    std::chrono::milliseconds m_patience{30'000};
    int m_sent = 0;
    QString m_gaveUp; ///< why the answer was not waited for
};

} // namespace kezek
