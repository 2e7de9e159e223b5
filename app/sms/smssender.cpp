// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smssender.h"

#include "sms/onceonlybody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 64 * 1024;

QNetworkRequest networkRequest(const SmsRequest &request)
{
    QNetworkRequest made(request.url);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    if (!request.get) {
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    // A kept connection may be dead by the next message, and then nobody knows whether that one was read.
    made.setRawHeader("Connection", "close");
    // A small packed answer may become a huge one.
    made.setRawHeader("Accept-Encoding", "identity");
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return made;
}

/// Qt reports HTTP statuses as errors too; only these say that the answer itself is not whole.
bool isBroken(QNetworkReply::NetworkError error)
{
    return (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolUnknownError
        || error == QNetworkReply::ProtocolFailure;
}

SmsAnswer withoutReply(const SmsExchange &exchange)
{
    SmsAnswer answer;
    answer.outcome = exchange.requestsSent == 0 ? SmsOutcome::NotReached : SmsOutcome::Unknown;
    answer.code = exchange.fault;
    return answer;
}

} // namespace

SmsAnswer answerOf(const SmsProvider &provider, const SmsExchange &exchange)
{
    return exchange.reply ? provider.parse(*exchange.reply) : withoutReply(exchange);
}

tl::expected<QList<SmsReport>, SmsAnswer> reportsOf(const SmsInquiry &inquiry, const SmsExchange &exchange, const QList<Message> &rows)
{
    if (!exchange.reply)
        return tl::unexpected(withoutReply(exchange));
    return inquiry.parse(*exchange.reply, rows);
}

SmsSender::SmsSender(QObject *parent) : QObject(parent), m_network(new QNetworkAccessManager(this))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(u"timeout"_s); });
}

SmsSender::~SmsSender()
{
    abort();
}

void SmsSender::send(const SmsRequest &request, Ended ended)
{
    Q_ASSERT(!isBusy());
    m_ended = std::move(ended);
    m_sent = 0;
    m_gaveUp.clear();
    if (request.get) {
        m_reply = m_network->get(networkRequest(request));
    } else {
        auto *body = new OnceOnlyBody(request.body);
        m_reply = m_network->post(networkRequest(request), body);
        body->setParent(m_reply);
    }
    m_reply->setReadBufferSize(longestAnswer);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply && m_reply->bytesAvailable() >= longestAnswer)
            giveUp(u"too long"_s);
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_sent; });
    connect(m_reply, &QNetworkReply::finished, this, &SmsSender::finish);
    m_deadline.start(m_patience);
}

void SmsSender::abort()
{
    if (m_reply)
        m_reply->abort();
}

void SmsSender::giveUp(const QString &why)
{
    m_gaveUp = why;
    abort();
}

void SmsSender::finish()
{
    m_deadline.stop();
    const SmsExchange how = exchange();
    std::exchange(m_reply, nullptr)->deleteLater();
    std::exchange(m_ended, nullptr)(how);
}

SmsExchange SmsSender::exchange() const
{
    SmsExchange how{m_sent, {}, {}};
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status > 0 && !isBroken(m_reply->error()))
        how.reply = SmsReply{status, m_reply->readAll()};
    else if (!m_gaveUp.isEmpty())
        how.fault = m_gaveUp;
    else if (m_sent > 0)
        how.fault = u"cut"_s;
    else
        how.fault = u"unreachable"_s;
    return how;
}

} // namespace kezek
