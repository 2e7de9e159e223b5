// SPDX-License-Identifier: GPL-3.0-or-later
#include "unreliableprovider.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>
#include <memory>
#include <numeric>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWhole(const QByteArray &request)
{
    static const QRegularExpression length(u"content-length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = request.indexOf("\r\n\r\n");
    return end >= 0 && request.size() - end - 4 >= length.match(QString::fromLatin1(request.left(end))).captured(1).toInt();
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QString fieldOf(const QByteArray &request, const QString &name)
{
    return QUrlQuery(QString::fromUtf8(bodyOf(request))).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray headOf(const QByteArray &status, qsizetype length)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

QByteArray error(int code)
{
    return R"({"error":"refused","error_code":)" + QByteArray::number(code) + '}';
}

const QList<QByteArray> strangeBodies{R"({"id":[],"cnt":1})",      R"({"id":true,"cnt":true})", R"("ok")",
                                      R"([{"id":1,"cnt":1}])",     "null",                      R"({"error":5})",
                                      R"({"error_code":"six"})",   R"({"status":"delivered"})", R"({"status":{"a":1}})",
                                      R"({"status":1.5,"id":-1})", "202",                       "0: Accepted"};

} // namespace

UnreliableProvider::UnreliableProvider(quint32 seed, int faults) : m_random(seed), m_faults(faults), m_shown(faultKinds, 0)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
}

QString UnreliableProvider::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

/// Each of the cards once before any comes again: what is rare comes in a short campaign too.
int UnreliableProvider::draw(QList<int> &deck, int cards)
{
    if (deck.isEmpty()) {
        deck.resize(cards);
        std::iota(deck.begin(), deck.end(), 0);
        std::shuffle(deck.begin(), deck.end(), m_random);
    }
    return deck.takeLast();
}

UnreliableProvider::Fault UnreliableProvider::nextFault()
{
    const auto fault = dice(100) < m_faults ? Fault(1 + draw(m_kinds, faultKinds - 1)) : Fault::None;
    ++m_exchanges;
    ++m_shown[int(fault)];
    return fault;
}

void UnreliableProvider::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const Fault fault = nextFault();
    if (fault == Fault::CloseOnAccept) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request, fault] {
        *request += socket->readAll();
        if (fault == Fault::CloseInRequest) {
            socket->abort();
            return;
        }
        if (isWhole(*request))
            reply(socket, std::exchange(*request, {}), fault);
    });
}

void UnreliableProvider::reply(QTcpSocket *socket, const QByteArray &request, Fault fault)
{
    const bool asks = request.startsWith("POST /sys/status.php");
    const bool smsc = request.startsWith("POST /sys/send.php");
    const QString id = smsc || asks ? fieldOf(request, u"id"_s) : QString::fromUtf8(bodyOf(request));
    if (!asks)
        ++m_truth[id].requests;
    Answer answer;
    if (asks)
        answer.body = fateOf(id, fault == Fault::None);
    else
        answer = smsc ? toSmsc(id) : toKannel();
    // Whoever stumbles over the answer may have done the work before.
    if (answer.takes && (fault == Fault::None || dice(2) == 0))
        take(id);
    else if (answer.takes && (fault == Fault::Hang || fault == Fault::Page || fault == Fault::Redirect || fault == Fault::ProxyError))
        answer.takes = false;
    else if (answer.takes)
        // It would say "taken" of what it did not take, were the fault to let that through.
        answer = {"500 Internal Server Error", "<html>error</html>", false};
    misbehave(socket, answer, fault);
}

UnreliableProvider::Answer UnreliableProvider::toSmsc(const QString &id)
{
    const int chance = draw(m_chances, 250);
    if (chance < 10)
        return {"200 OK", error(QList<int>{1, 6, 7, 8}.at(dice(4))), false};
    if (chance < 22)
        return {"200 OK", error(9), false};
    if (chance < 23)
        return {"200 OK", error(2 + dice(3)), false};
    return {"200 OK", R"({"id":")" + id.toLatin1() + R"(","cnt":1,"cost":"3.8","balance":"286.55"})", true};
}

UnreliableProvider::Answer UnreliableProvider::toKannel()
{
    const int chance = draw(m_chances, 250);
    if (chance < 10)
        return {"400 Bad Request", "Number(s) has/have been denied by white- and/or black-lists.", false};
    if (chance < 22)
        return {"503 Service Unavailable", "Temporal failure, try again later.", false};
    if (chance < 23)
        return {"403 Forbidden", "Authorization failed for sendsms", false};
    return {"202 Accepted", chance < 125 ? "0: Accepted for delivery" : "3: Queued for later delivery", true};
}

void UnreliableProvider::take(const QString &id)
{
    Truth &truth = m_truth[id];
    if (++truth.taken > 1)
        return;
    const int chance = dice(100);
    truth.fateAfter = chance < 1 ? -1 : dice(4);
    truth.fate = chance < 85 ? 1 : QList<int>{2, 3, 20, 22, 25}.at(dice(5));
}

QByteArray UnreliableProvider::fateOf(const QString &id, bool whole)
{
    if (dice(100) < 2)
        return error(9);
    const auto found = m_truth.find(id);
    if (found == m_truth.end() || found->taken == 0)
        return R"({"status":-3})";
    const bool known = found->fateAfter >= 0 && found->questions++ >= found->fateAfter;
    found->told = found->told || (known && whole);
    return R"({"status":)" + QByteArray::number(known ? found->fate : -1) + R"(,"last_date":"28.12.2019 19:20:22","cost":"3.8"})";
}

void UnreliableProvider::misbehave(QTcpSocket *socket, const Answer &answer, Fault fault)
{
    const QByteArray whole = headOf(answer.status, answer.body.size()) + answer.body;
    const qsizetype head = whole.size() - answer.body.size();
    switch (fault) {
    case Fault::None: socket->write(whole); break;
    case Fault::CloseOnAccept:
    case Fault::CloseInRequest:
    case Fault::CloseBeforeAnswer: break;
    case Fault::ResetBeforeAnswer: socket->abort(); return;
    case Fault::CloseInHead: socket->write(whole.left(dice(int(head)))); break;
    case Fault::CloseInBody: socket->write(whole.left(head + dice(int(answer.body.size())))); break;
    case Fault::Hang: return;
    case Fault::HangInBody: socket->write(whole.left(head + dice(int(answer.body.size())))); return;
    case Fault::Page: socket->write(headOf("200 OK", 38) + "<html><body>Sign in here</body></html>"); break;
    case Fault::CutJson: {
        const QByteArray cut = answer.body.left(dice(int(answer.body.size())));
        socket->write(headOf(answer.status, cut.size()) + cut);
        break;
    }
    case Fault::ProxyError: socket->write(headOf(dice(2) == 0 ? "502 Bad Gateway" : "503 Service Unavailable", 14) + "<html>x</html>"); break;
    case Fault::Redirect: socket->write("HTTP/1.1 307 Temporary Redirect\r\nLocation: /sys/send.php\r\nContent-Length: 0\r\n\r\n"); break;
    case Fault::Flood: socket->write(headOf(answer.status, 10'000'000) + QByteArray(10'000'000, 'x')); break;
    case Fault::WrongTypes: {
        const QByteArray &body = strangeBodies.at(dice(int(strangeBodies.size())));
        socket->write(headOf("200 OK", body.size()) + body);
        break;
    }
    case Fault::WrongLength: socket->write(headOf(answer.status, answer.body.size() + 40) + answer.body); break;
    case Fault::CutChunk:
        socket->write("HTTP/1.1 " + answer.status + "\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(answer.body.size() + 9, 16) + "\r\n" + answer.body);
        break;
    }
    socket->disconnectFromHost();
}

} // namespace kezek::tests
