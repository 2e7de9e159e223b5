// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/connectionfile.h"
#include "main/console.h"
#include "words/words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;

/// The file that says to everybody on a PC where the office lies: what it may say, and that nothing wrong in it is passed over.
class ConnectionFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void whatAGoodFileSays_data();
    void whatAGoodFileSays();
    void everyMistakeIsNamedWithItsLine_data();
    void everyMistakeIsNamedWithItsLine();
    void everyMistakeHasItsWordsInThreeLanguages();
    void theCertificateLiesBesideTheFile();
    void theConsoleChecksAFile();
    void theConsoleLaysAFileDownForEveryUser();
    void aWrongFileIsNotLaidDown();
    void theConsoleOpensWhatTheFileSays();
    void aWrongFileRefusesEveryCommandThatWouldUseIt();
    void whoSaysWhereTheOfficeLiesDoesNotNeedTheFile();

private:
    QString laid(const QByteArray &bytes);
    Around onThisPc() const { return with(u"XDG_CONFIG_DIRS"_s, m_folder->path()); }
    static Around with(const QString &variable, const QString &value);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ConnectionFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"kezek"_s));
}

QString ConnectionFileTest::laid(const QByteArray &bytes)
{
    return written(m_folder->filePath(u"kezek/connection.conf"_s), bytes);
}

Around ConnectionFileTest::with(const QString &variable, const QString &value)
{
    Around around;
    around.environment.insert(variable, value);
    return around;
}

void ConnectionFileTest::whatAGoodFileSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("address");

    QTest::newRow("a server alone") << QByteArray("server = db.office.kz\n") << u"postgresql://db.office.kz/kezek"_s;
    QTest::newRow("all of it") << QByteArray("# the office\n\n; of the city\nserver=db.office.kz\nport = 5433\n  database =  queue \n")
                               << u"postgresql://db.office.kz:5433/queue"_s;
    QTest::newRow("a stand-by") << QByteArray("server = db1.office.kz, db2.office.kz") << u"postgresql://db1.office.kz,db2.office.kz/kezek"_s;
    QTest::newRow("from Windows") << QByteArray("\xef\xbb\xbfserver = db.office.kz\r\nport = 5433\r\n") << u"postgresql://db.office.kz:5433/kezek"_s;
    QTest::newRow("an address of six") << QByteArray("server = fd00::5") << u"postgresql://[fd00::5]/kezek"_s;
}

void ConnectionFileTest::whatAGoodFileSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, address);

    const auto read = connectionfile::read(laid(bytes));

    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error()));
    QCOMPARE(read->text(), address);
}

void ConnectionFileTest::everyMistakeIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &said) { QTest::newRow(name) << bytes << said; };
    row("nothing", "", u"names no server"_s);
    row("only remarks", "# server = db.office.kz\n", u"names no server"_s);
    row("no equals sign", "# office\nserver db.office.kz\n", u"Line 2 of"_s);
    row("a section", "[connection]\nserver = db.office.kz\n", u"Line 1 of"_s);
    row("a mistyped setting", "sever = db.office.kz\n", u"“sever”"_s);
    row("a setting in capitals", "Server = db.office.kz\n", u"“Server”"_s);
    row("a password", "server = db.office.kz\npassword = secret\n", u"“password”"_s);
    row("twice", "server = a.kz\nport = 1\nserver = b.kz\n", u"Line 3 of"_s);
    row("no value", "server =\n", u"no value"_s);
    row("a port of letters", "server = a.kz\nport = five\n", u"“five”"_s);
    row("port nought", "server = a.kz\nport = 0\n", u"Line 2 of"_s);
    row("a port too high", "server = a.kz\nport = 65536\n", u"“65536”"_s);
    row("a server of two words", "server = db office kz\n", u"“db office kz”"_s);
    row("a whole address", "server = postgresql://db.office.kz/kezek\n", u"Line 1 of"_s);
    row("a port in the server", "server = db.office.kz:5433\n", u"Line 1 of"_s);
    row("a comma too many", "server = a.kz,,b.kz\n", u"Line 1 of"_s);
    row("no certificate there", "server = a.kz\ncertificate = /nonexistent/office.crt\n", u"“/nonexistent/office.crt”"_s);
    row("a folder as certificate", "server = a.kz\ncertificate = /\n", u"Line 2 of"_s);
    row("no text", QByteArray("server = a.kz\n\xff\xfe\n"), u"no text in UTF-8"_s);
    row("nought bytes", QByteArray("server = a.kz\n\0\n", 16), u"no text in UTF-8"_s);
    row("far too long", QByteArray(70000, '#'), u"no text in UTF-8"_s);
}

void ConnectionFileTest::everyMistakeIsNamedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString path = laid(bytes);

    const auto read = connectionfile::read(path);

    QVERIFY(!read);
    QVERIFY2(read.error().contains(said), qPrintable(read.error()));
    QVERIFY2(read.error().contains(path), qPrintable(read.error()));
    QVERIFY2(read.error().contains(u"No office was opened."_s), qPrintable(read.error()));
    QVERIFY2(!read.error().contains(u"secret"_s), "a password that stands there by mistake is not shown");
}

void ConnectionFileTest::everyMistakeHasItsWordsInThreeLanguages()
{
    const QString path = laid("server = a.kz\nport = five\n");
    QSet<QString> sentences;

    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        words::use(language, *qApp);
        sentences.insert(connectionfile::read(path).error());
    }

    QCOMPARE(sentences.size(), 3);
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.contains(path) && sentence.contains(u"five"_s) && sentence.contains(u"5432"_s), qPrintable(sentence));
}

void ConnectionFileTest::theCertificateLiesBesideTheFile()
{
    written(m_folder->filePath(u"kezek/office.crt"_s), "certificate");

    const auto read = connectionfile::read(laid("server = a.kz\ncertificate = office.crt\n"));

    QVERIFY(read.has_value());
    QCOMPARE(read->rootCertificate, m_folder->filePath(u"kezek/office.crt"_s));
}

void ConnectionFileTest::theConsoleChecksAFile()
{
    const Ran right = admin({u"connection"_s, laid("server = db.office.kz\n")});
    const Ran wrong = admin({u"connection"_s, laid("server = db.office.kz\nport = five\n")});
    const Ran none = admin({u"connection"_s}, with(u"XDG_CONFIG_DIRS"_s, u"/nonexistent"_s));

    QVERIFY2(right.code == 0 && right.out.contains(u"postgresql://db.office.kz/kezek"_s), right.told());
    QVERIFY2(wrong.code == 1 && wrong.err.contains(u"Line 2 of"_s), wrong.told());
    QVERIFY2(none.code == 1 && none.err.contains(u"/nonexistent/kezek/connection.conf"_s), none.told());
}

void ConnectionFileTest::theConsoleLaysAFileDownForEveryUser()
{
    laid("server = old.kz\n");
    QTemporaryDir share;
    QVERIFY(QDir(share.path()).mkpath(u"certificates"_s));
    written(share.filePath(u"certificates/office.crt"_s), "certificate");
    const QString given = written(share.filePath(u"room.conf"_s), "# the room\r\nserver = db.kz\r\ncertificate = certificates/office.crt\r\n");

    const Ran ran = admin({u"connection"_s, given, u"--install"_s}, onThisPc());
    share.remove();
    const auto read = connectionfile::read(m_folder->filePath(u"kezek/connection.conf"_s));

    QVERIFY2(ran.code == 0 && ran.out.contains(u"kezek/connection.conf"_s), ran.told());
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error()));
    QCOMPARE(read->hosts.first().name, u"db.kz"_s);
    QCOMPARE(read->rootCertificate, m_folder->filePath(u"kezek/office.crt"_s));
}

void ConnectionFileTest::aWrongFileIsNotLaidDown()
{
    const QString there = laid("server = old.kz\n");
    const QString given = written(m_folder->filePath(u"room.conf"_s), "server = db.kz\ncertificate = none.crt\n");

    const Ran ran = admin({u"connection"_s, given, u"--install"_s}, onThisPc());

    QVERIFY2(ran.code == 1 && ran.err.contains(u"Line 2"_s) && ran.err.contains(u"none.crt"_s), ran.told());
    QCOMPARE(connectionfile::read(there)->hosts.first().name, u"old.kz"_s);
}

void ConnectionFileTest::theConsoleOpensWhatTheFileSays()
{
    laid("server = 127.0.0.1\nport = 1\n");

    const Ran ran = admin({u"check"_s, u"--json"_s}, onThisPc());

    QCOMPARE(ran.object().value(u"error"_s).toString(), u"ServerUnreachable"_s);
}

void ConnectionFileTest::aWrongFileRefusesEveryCommandThatWouldUseIt()
{
    laid("sever = db.office.kz\n");

    for (const QString &command : {u"check"_s, u"worker"_s, u"night"_s, u"migrate"_s}) {
        const Ran ran = admin({command}, onThisPc());
        QVERIFY2(ran.code == 1 && ran.err.contains(u"“sever”"_s), ran.told());
    }
}

void ConnectionFileTest::whoSaysWhereTheOfficeLiesDoesNotNeedTheFile()
{
    laid("sever = db.office.kz\n");
    Around around = onThisPc();
    const QStringList check{u"check"_s, u"--json"_s};

    const Ran given = admin(check + QStringList{u"--database"_s, m_folder->filePath(u"none.kezek"_s)}, around);
    around.environment.insert(u"KEZEK_DATABASE"_s, m_folder->filePath(u"none.kezek"_s));
    const Ran surrounded = admin(check, around);

    QCOMPARE(given.object().value(u"error"_s).toString(), u"DatabaseMissing"_s);
    QCOMPARE(surrounded.object().value(u"error"_s).toString(), u"DatabaseMissing"_s);
}

QTEST_GUILESS_MAIN(ConnectionFileTest)
#include "tst_connectionfile.moc"
