// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include "faultyserver.h"
#include "messageof.h"
#include "sms/smssender.h"

#include <QTest>
#include <QUrlQuery>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

Seen read(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = request.left(end).split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    Seen seen{first.value(0), first.value(1), {}, request.mid(end + 4), {}};
    for (const QByteArray &line : lines.mid(1))
        seen.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    for (const QByteArray &pair : seen.body.split('&'))
        seen.form.insert(QUrl::fromPercentEncoding(pair.left(pair.indexOf('='))), QUrl::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1)));
    return seen;
}

} // namespace

QDateTime wireNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
}

Message wireMessage(const QString &body, const QString &phone)
{
    Message message = messageOf(MessageKind::Test, body, phone, wireNow(), 300);
    message.id = MessageId(7);
    message.clientRef = u"5f2b7c1e-0001-4000-8000-00000000abcd"_s;
    message.requestSentAt = wireNow();
    return message;
}

std::optional<Seen> onTheWire(const std::function<SmsRequest(const QString &base)> &make)
{
    FaultyServer server(FaultyServer::Manner::Answer, "200 OK", "{}");
    SmsSender sender;
    std::optional<SmsExchange> how;
    sender.send(make(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), [&](const SmsExchange &ended) { how = ended; });
    if (!QTest::qWaitFor([&] { return how.has_value(); }, 10'000) || server.requests() != 1 || how->requestsSent != 1)
        return {};
    return read(server.seen().first());
}

void addStrangersAnswers()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, int status, const QByteArray &body) { QTest::newRow(name) << status << body; };
    row("nothing", 200, "");
    row("a page of a captive portal", 200, "<html><body>Sign in</body></html>");
    row("a redirect", 302, "");
    row("a proxy's fault", 502, "<html>Bad Gateway</html>");
    row("a proxy's patience", 504, "");
    row("half an object", 200, R"({"id":3218,"cnt":1,"messa)");
    row("a number", 200, "3218");
    row("a word", 200, "\"OK\"");
    row("an empty object", 200, "{}");
    row("an empty list", 200, "[]");
    row("null", 200, "null");
    row("two objects", 200, R"({"id":1,"cnt":1}{"id":1,"cnt":1})");
    row("no UTF-8", 200, "{\"id\":\"\xff\xfe\",\"cnt\":1}");
    row("deep nesting", 200, QByteArray(5'000, '[') + QByteArray(5'000, ']'));
    row("10 MB", 200, R"({"id":1,"cnt":1,"code":0,"data":{"messageId":1},"message_id":"1","status":"sent","pad":")" + QByteArray(10'000'000, 'x') + "\"}");
}

} // namespace kezek::tests
