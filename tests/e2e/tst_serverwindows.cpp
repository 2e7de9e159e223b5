// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverwindow.h"
#include "support/cutwire.h"
#include "support/ownserver.h"
#include "support/serverprocess.h"
#include "ui/common/answer.h"
#include "usecases/inquiries/askquestion.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <sched.h>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestGapMs = 50;
constexpr int awhile = 90'000;

QString sentenceOf(ErrorCode code)
{
    return kezek::words::of({code, {}, {}, {}});
}

int shell(const QString &command)
{
    return QProcess::execute(u"bash"_s, {u"-c"_s, command});
}

/// A disk of 40 MB that can be filled up; only root may make one.
class SmallDisk {
public:
    SmallDisk() : m_isThere(shell(u"mount -t tmpfs -o size=40m tmpfs '%1' 2> /dev/null && chown postgres: '%1'"_s.arg(path())) == 0) {}
    ~SmallDisk()
    {
        if (m_isThere)
            shell(u"umount -l '%1'"_s.arg(path()));
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isThere() const { return m_isThere; }
    QString path() const { return m_folder.path(); }
    void fill() const { shell(u"dd if=/dev/zero of='%1/full' bs=64k 2> /dev/null"_s.arg(path())); }
    void makeRoom() const { QFile::remove(m_folder.filePath(u"full"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isThere;
};

/// The network of this process alone, from here on: its loopback can be taken down and nobody else's is. Needs the right to make one.
class OwnNetwork {
public:
    OwnNetwork() : m_isThere(unshare(CLONE_NEWNET) == 0 && shell(u"ip link set lo up"_s) == 0) {}
    bool isThere() const { return m_isThere; }
    void cut() const { QCOMPARE(shell(u"ip link set lo down"_s), 0); }
    void mend() const { QCOMPARE(shell(u"ip link set lo up"_s), 0); }

private:
    bool m_isThere;
};

/// The pages of a worker at work: each of them opened once, the queue in front.
void walk(ServerWindow &window)
{
    for (const PageId page : {PageId::Today, PageId::Applications, PageId::Kindergartens, PageId::Inquiries, PageId::Queue})
        window.shell.openPage(page);
    // The shell has had its news, so that it knows the server's clock.
    const auto *messages = window.shell.findChild<QLabel *>(u"shell.status.messages"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!messages->text().isEmpty() && !window.busy.busy(), awhile);
}

/// A question is put to the office; what became of it.
struct Asked {
    Asked(ServerWindow &window, const QString &text)
    {
        const AskQuestion::Input input{u"Айгүл"_s, {}, {}, Language::Russian, text, {}, Source::Counter, false};
        answer(
            window.client.run<AskQuestion>(input), &window.shell, [this](const AskQuestion::Output &) { done = true; },
            [this](const Error &error) { refused = error; });
    }
    bool answered() const { return done || refused; }

    bool done = false;
    std::optional<Error> refused;
};

} // namespace

/// What a worker sees when something is wrong with the office's server, and that the window goes on meanwhile.
class ServerWindowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { kezek::words::use(Language::English, *qApp); }

    void aFrozenServerIsSaidAndFoundAgain();
    void aCutNetworkIsSaidAndFoundAgain();
    void aNetworkThatIsDownIsSaidAndFoundAgain();
    void aKilledServerIsSaid();
    void aShortLossIsNotSeen();
    void usedUpConnectionsAreSaid();
    void aCertificateThatIsNotAcceptedIsSaid();
    void aFullDiskIsSaid();
    void changesElsewhereAreShown();

private:
    /// The banner says it, the page stays, a write is refused with a sentence, and the event loop came round all the time.
    void seesTrouble(ServerWindow &window, LongestGap &gap, ErrorCode code);
    void seesItBack(ServerWindow &window, LongestGap &gap);

    const OwnNetwork m_network; ///< before any thread there is
};

void ServerWindowsTest::seesTrouble(ServerWindow &window, LongestGap &gap, ErrorCode code)
{
    const Asked asked(window, u"Во время неполадки"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.bannerIsThere(), awhile);
    QVERIFY2(window.banner().contains(sentenceOf(code).left(40)), qPrintable(window.banner()));
    QVERIFY(window.bannersHead().contains(u"since 09:41"_s));
    QVERIFY(window.shell.currentPage()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(asked.answered(), awhile);
    QVERIFY(asked.refused);
    QVERIFY2(asked.refused->code == ErrorCode::ConnectionLost || asked.refused->code == code, qPrintable(sentenceOf(asked.refused->code)));
    qInfo() << "longest gap of the event loop:" << gap.longest() << "ms";
    QVERIFY2(gap.longest() <= longestGapMs, qPrintable(QString::number(gap.longest())));
}

void ServerWindowsTest::seesItBack(ServerWindow &window, LongestGap &gap)
{
    gap.begin();
    window.shell.findChild<QPushButton *>(u"shell.connection.try"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window.bannerIsThere(), awhile);
    const Asked asked(window, u"После неполадки"_s);
    QTRY_VERIFY_WITH_TIMEOUT(asked.answered(), awhile);
    QVERIFY(asked.done);
    QVERIFY2(gap.longest() <= longestGapMs, qPrintable(QString::number(gap.longest())));
}

void ServerWindowsTest::aFrozenServerIsSaidAndFoundAgain()
{
    OwnServer server;
    server.makeOffice();
    ServerWindow window(server.address(u"kezek"_s), server.ownerOfOffice());
    walk(window);
    server.freeze();
    LongestGap gap;

    seesTrouble(window, gap, ErrorCode::ConnectionLost);
    server.thaw();
    seesItBack(window, gap);
}

void ServerWindowsTest::aCutNetworkIsSaidAndFoundAgain()
{
    OwnServer server;
    server.makeOffice();
    CutWire wire(server.port());
    ServerAddress address = server.address(u"kezek"_s);
    address.hosts.first().port = wire.port();
    ServerWindow window(address, server.ownerOfOffice());
    walk(window);
    wire.cut();
    LongestGap gap;

    seesTrouble(window, gap, ErrorCode::ConnectionLost);
    wire.mend();
    seesItBack(window, gap);
}

void ServerWindowsTest::aNetworkThatIsDownIsSaidAndFoundAgain()
{
    if (!m_network.isThere())
        QSKIP("who runs this may not make a network namespace"); // no server is missing: root does not skip it
    OwnServer server;
    server.makeOffice();
    ServerWindow window(server.address(u"kezek"_s), server.ownerOfOffice());
    walk(window);
    m_network.cut();
    LongestGap gap;

    seesTrouble(window, gap, ErrorCode::ConnectionLost);
    m_network.mend();
    seesItBack(window, gap);
}

void ServerWindowsTest::aKilledServerIsSaid()
{
    OwnServer server;
    server.makeOffice();
    ServerWindow window(server.address(u"kezek"_s), server.ownerOfOffice());
    walk(window);
    server.kill();
    LongestGap gap;

    seesTrouble(window, gap, ErrorCode::ConnectionLost);
}

void ServerWindowsTest::aShortLossIsNotSeen()
{
    OwnServer server;
    server.makeOffice();
    ServerWindow window(server.address(u"kezek"_s), server.ownerOfOffice());
    walk(window);
    server.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'kezek'"_s);
    LongestGap gap;
    const Asked asked(window, u"Сразу после обрыва"_s);

    QTRY_VERIFY_WITH_TIMEOUT(asked.answered(), awhile);
    QVERIFY(asked.done);
    QVERIFY(!window.bannerIsThere());
    QVERIFY2(gap.longest() <= longestGapMs, qPrintable(QString::number(gap.longest())));
}

void ServerWindowsTest::usedUpConnectionsAreSaid()
{
    OwnServer server({u"max_connections = 8"_s, u"superuser_reserved_connections = 3"_s});
    server.makeOffice();
    ServerWindow window(server.address(u"kezek"_s), server.ownerOfOffice());
    walk(window);

    // No place is left once the window's own become free.
    server.run(u"ALTER ROLE kezek_owner CONNECTION LIMIT 0"_s);
    server.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'kezek'"_s);
    LongestGap gap;

    seesTrouble(window, gap, ErrorCode::ServerFull);
    server.run(u"ALTER ROLE kezek_owner CONNECTION LIMIT -1"_s);
    seesItBack(window, gap);
}

void ServerWindowsTest::aCertificateThatIsNotAcceptedIsSaid()
{
    const QTemporaryDir folder;
    const QString inFolder = u"cd '%1' && "_s.arg(folder.path());
    QCOMPARE(shell(inFolder + u"chmod 755 . && for name in server other; do openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 "
                              "-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout $name.key -out $name.crt 2> /dev/null; done && "
                              "cp server.crt known.crt && chmod 600 server.key && { [ $(id -u) -ne 0 ] || chown postgres: server.key; }"_s), 0);
    OwnServer server({u"ssl = on"_s, u"ssl_cert_file = '%1'"_s.arg(folder.filePath(u"server.crt"_s)),
                      u"ssl_key_file = '%1'"_s.arg(folder.filePath(u"server.key"_s))});
    server.makeOffice();
    ServerAddress address = server.address(u"kezek"_s);
    address.rootCertificate = folder.filePath(u"known.crt"_s);
    ServerWindow window(address, server.ownerOfOffice());
    walk(window);
    QVERIFY(!window.bannerIsThere());

    // Another one shows itself where the office's server was.
    QCOMPARE(shell(inFolder + u"cat other.crt > server.crt && cat other.key > server.key"_s), 0);
    server.run(u"SELECT pg_reload_conf()"_s);
    server.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'kezek'"_s);
    LongestGap gap;

    seesTrouble(window, gap, ErrorCode::ServerTlsFailed);
}

void ServerWindowsTest::aFullDiskIsSaid()
{
    const SmallDisk disk;
    if (!disk.isThere())
        QSKIP("who runs this may not mount a small disk"); // no server is missing: root does not skip it
    OwnServer server;
    server.makeOffice();
    server.run(u"CREATE TABLESPACE small LOCATION '%1'"_s.arg(disk.path()));
    server.run(u"ALTER DATABASE kezek SET TABLESPACE small"_s);
    ServerWindow window(server.address(u"kezek"_s), server.ownerOfOffice());
    walk(window);
    disk.fill();
    LongestGap gap;

    // Pages that are begun already still take some.
    std::optional<Error> why;
    for (int i = 0; i < 500 && !why; ++i) {
        const Asked asked(window, QString(AskQuestion::mostQuestion - 10, u'ж') + QString::number(i));
        QTRY_VERIFY_WITH_TIMEOUT(asked.answered(), awhile);
        why = asked.refused;
    }

    QVERIFY(why);
    QCOMPARE(why->code, ErrorCode::DiskFull);
    QVERIFY(!window.bannerIsThere());
    QVERIFY2(gap.longest() <= longestGapMs, qPrintable(QString::number(gap.longest())));
    disk.makeRoom();
    const Asked asked(window, u"Снова есть место"_s);
    QTRY_VERIFY_WITH_TIMEOUT(asked.answered(), awhile);
    QVERIFY(asked.done);
}

void ServerWindowsTest::changesElsewhereAreShown()
{
    OwnServer server;
    server.makeOffice();
    ServerWindow here(server.address(u"kezek"_s), server.ownerOfOffice());
    ServerWindow there(server.address(u"kezek"_s), server.ownerOfOffice());
    walk(here);
    walk(there);
    here.shell.openPage(PageId::Inquiries);

    const Asked asked(there, u"Когда будут места?"_s);

    QTRY_VERIFY_WITH_TIMEOUT(asked.done, awhile);
    const auto rows = [&] {
        int count = 0;
        for (const auto *table : here.shell.currentPage()->findChildren<QAbstractItemView *>())
            count += table->model() ? table->model()->rowCount() : 0;
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, awhile);
}

QTEST_MAIN(ServerWindowsTest)
#include "tst_serverwindows.moc"
