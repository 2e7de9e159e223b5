// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kannel/kannel.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>
#include <csignal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString bearerboxProgram = u"/usr/sbin/bearerbox"_s;
const QString smsboxProgram = u"/usr/sbin/smsbox"_s;
const QString operatorProgram = u"/usr/lib/kannel/test/fakesmsc"_s;

QString besideThis(const QString &fileName)
{
    return kezek::test::testData(u"../support/kannel/"_s + fileName);
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return address;
}

/// Ports that nobody listens on, all different: they are held together while they are chosen.
template <size_t N> std::array<int, N> freePorts()
{
    std::array<int, N> sockets{};
    std::array<int, N> ports{};
    for (size_t i = 0; i < N; ++i) {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        sockets[i] = socket(AF_INET, SOCK_STREAM, 0);
        if (bind(sockets[i], reinterpret_cast<sockaddr *>(&address), size) == 0)
            getsockname(sockets[i], reinterpret_cast<sockaddr *>(&address), &size);
        ports[i] = ntohs(address.sin_port);
    }
    for (const int one : sockets)
        close(one);
    return ports;
}

/// One exchange with a server on this PC; empty when it does not answer.
QByteArray ask(int port, const QByteArray &request)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    QByteArray answer;
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const timeval wait{2, 0};
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
        if (write(fd, request.constData(), static_cast<size_t>(request.size())) == request.size()) {
            std::array<char, 4096> block{};
            for (ssize_t n = 0; (n = read(fd, block.data(), block.size())) > 0;)
                answer.append(block.data(), n);
        }
    }
    close(fd);
    return answer;
}

bool listens(int port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool open = connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(fd);
    return open;
}

void signalTo(const std::unique_ptr<QProcess> &process, int number)
{
    if (process && process->processId() > 0)
        kill(static_cast<pid_t>(process->processId()), number);
}

QString fromUcs2(QString text)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.replace(u'+', u"%20"_s).toLatin1());
    QString plain;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        plain += QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1])));
    return plain;
}

/// What the operator's line says of a message: "<from to coding text>", of a part of a long one "<from to udh header data text>".
Kannel::Received receivedOf(const QRegularExpressionMatch &line)
{
    Kannel::Received message{line.captured(1), line.captured(2), line.captured(3), line.captured(5)};
    if (message.coding != u"text")
        message.text = fromUcs2(message.text);
    // 05 00 03 reference parts part
    if (const QByteArray header = QByteArray::fromPercentEncoding(line.captured(4).toLatin1()); header.size() == 6) {
        message.parts = header.at(4);
        message.part = header.at(5);
    }
    return message;
}

} // namespace

Kannel::~Kannel()
{
    thaw();
    end(m_smsbox);
    end(m_operator);
    end(m_bearerbox);
}

QString Kannel::start(int queueLimit)
{
    for (const QString &program : {bearerboxProgram, smsboxProgram, operatorProgram})
        if (!QFileInfo(program).isExecutable())
            return u"%1 is missing: install kannel and kannel-extras"_s.arg(program);
    for (const QString &problem : {writeConfiguration(queueLimit), buildShim()})
        if (!problem.isEmpty())
            return problem;
    if (QString problem = startBearerbox(); !problem.isEmpty())
        return problem;
    if (QString problem = startOperator(); !problem.isEmpty())
        return problem;
    return startFrontDoor();
}

QString Kannel::url() const
{
    return u"http://127.0.0.1:%1/cgi-bin/sendsms"_s.arg(m_ports.send);
}

QString Kannel::writeConfiguration(int queueLimit)
{
    const auto [admin, box, send, fake] = freePorts<4>();
    m_ports = {admin, box, send, fake};
    QFile pattern(besideThis(u"kannel.conf.in"_s));
    QFile file(m_folder.filePath(u"kannel.conf"_s));
    if (!QDir(m_folder.path()).mkpath(u"spool"_s) || !pattern.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return u"the gateway's configuration cannot be written"_s;
    QString text = QString::fromUtf8(pattern.readAll());
    text.replace(u"@RUN@"_s, m_folder.path());
    text.replace(u"@ADMIN@"_s, QString::number(admin)).replace(u"@BOX@"_s, QString::number(box));
    text.replace(u"@SEND@"_s, QString::number(send)).replace(u"@FAKE@"_s, QString::number(fake));
    text.replace(u"@QUEUE@"_s, QString::number(queueLimit));
    file.write(text.toUtf8());
    return {};
}

QString Kannel::buildShim() const
{
    const QString compiler = QStandardPaths::findExecutable(u"cc"_s);
    if (compiler.isEmpty())
        return u"a C compiler is missing: install gcc"_s;
    const QString source = besideThis(u"bind127.c"_s);
    const int code = QProcess::execute(compiler, {u"-shared"_s, u"-fPIC"_s, u"-O2"_s, u"-o"_s, m_folder.filePath(u"bind127.so"_s), source, u"-ldl"_s});
    return code == 0 ? QString() : u"bind127.c does not compile"_s;
}

QString Kannel::startBearerbox()
{
    m_bearerbox = launched(bearerboxProgram, {u"-v"_s, u"4"_s, m_folder.filePath(u"kannel.conf"_s)},
                           m_folder.filePath(u"bearerbox.out"_s), {{u"LD_PRELOAD"_s, m_folder.filePath(u"bind127.so"_s)}});
    const bool up = await([this] { return listens(m_ports.box) && listens(m_ports.fake); });
    return up ? QString() : u"bearerbox did not start"_s;
}

QString Kannel::startOperator()
{
    // -m 0 with one message: only receives, and does not wait for its standard input.
    m_operator = launched(operatorProgram,
                          {u"-v"_s, u"0"_s, u"-H"_s, u"127.0.0.1"_s, u"-r"_s, QString::number(m_ports.fake), u"-m"_s, u"0"_s, u"0 0 text none"_s},
                          m_folder.filePath(u"operator.out"_s));
    return awaitStatus(u"FAKE.*online"_s);
}

QString Kannel::startFrontDoor()
{
    m_smsbox = launched(smsboxProgram, {u"-v"_s, u"4"_s, m_folder.filePath(u"kannel.conf"_s)}, m_folder.filePath(u"smsbox.out"_s));
    if (!await([this] { return listens(m_ports.send); }))
        return u"smsbox did not start"_s;
    return awaitStatus(u"smsbox.*on-line"_s);
}

void Kannel::stopOperator()
{
    end(m_operator);
    await([this] { return !statusPage().contains(u"online"_s); });
}

void Kannel::stopFrontDoor()
{
    end(m_smsbox);
}

void Kannel::closeRoute()
{
    administer("/stop-smsc?smsc=FAKE&");
    await([this] { return !statusPage().contains(u"online"_s); });
}

QString Kannel::openRoute()
{
    administer("/start-smsc?smsc=FAKE&");
    end(m_operator);
    await([this] { return listens(m_ports.fake); });
    return startOperator();
}

void Kannel::freezeGateway()
{
    signalTo(m_bearerbox, SIGSTOP);
}

void Kannel::freezeFrontDoor()
{
    signalTo(m_smsbox, SIGSTOP);
}

void Kannel::thaw()
{
    signalTo(m_bearerbox, SIGCONT);
    signalTo(m_smsbox, SIGCONT);
}

QString Kannel::administer(const QByteArray &page) const
{
    return QString::fromUtf8(ask(m_ports.admin, "GET " + page + "password=admin-test HTTP/1.0\r\n\r\n"));
}

QString Kannel::statusPage() const
{
    return administer("/status.txt?");
}

QString Kannel::awaitStatus(const QString &pattern) const
{
    const QRegularExpression expected(pattern);
    const bool seen = await([&] { return statusPage().contains(expected); });
    return seen ? QString() : u"the gateway did not come to: %1"_s.arg(pattern);
}

QList<Kannel::Received> Kannel::received()
{
    static const QRegularExpression line(u"Got message \\d+: <(\\S+) (\\S+) (\\S+) (?:(%\\S+) data )?(.*)>$"_s);
    QFile file(m_folder.filePath(u"operator.out"_s));
    QList<Received> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &text : lines) {
        if (const auto match = line.match(text); match.hasMatch())
            all.append(receivedOf(match));
    }
    return all;
}

} // namespace kezek::tests
