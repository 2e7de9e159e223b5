// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/secrets/pcsecrets.h"
#include "main/console.h"
#include "main/trainingcopies.h"
#include "storage/office.h"
#include "support/builders.h"
#include "support/places.h"
#include "usecases/registry.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString account = u"sms:kannel:kezek@http://127.0.0.1:13013/"_s;
const QString password = u"Пароль-7fe1 with spaces"_s;

/// What the test program does when it is started by a test, so that each step is a process of its own.
int insideASession(const QStringList &steps)
{
    QTextStream out(stdout);
    for (const QString &step : steps) {
        PcSecrets secrets;
        if (step == u"read") {
            const auto read = secrets.read(account).result();
            out << (read ? u"read:"_s + *read : toText(read.error().code)) << Qt::endl;
        } else if (step == u"remember") {
            const auto kept = secrets.keep(account, password).result();
            const auto read = secrets.read(account).result();
            out << (kept ? u"kept"_s : toText(kept.error().code)) << u" read:"_s << read.value_or(u"nothing"_s) << Qt::endl;
        } else {
            const auto kept = secrets.keep(account, step == u"keep" ? password : QString()).result();
            out << (kept ? u"done"_s : toText(kept.error().code)) << Qt::endl;
        }
    }
    return 0;
}

/// True where the password, in any encoding that a file might have it in, stands in a file below the folder.
bool standsBelow(const QString &folder, const QString &secret)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = bytesOf(files.next());
        const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        if (bytes.contains(secret.toUtf8()) || bytes.contains(utf16) || bytes.contains(secret.toUtf8().toBase64())
            || bytes.contains(secret.toUtf8().toHex()))
            return true;
    }
    return false;
}

} // namespace

/// The PC's password safe: a real Secret Service of a session of its own, and a PC that has none.
class TestPcSecrets : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPasswordIsKeptReadByASecondProgramAndForgotten();
    void theConsoleKeepsThePasswordOfTheOfficesSender();
    void withoutASafeItIsSaidAtOnceAndKnownUntilTheEnd();
    void withoutASafeTheConsoleSaysSo();
    void aCredentialOfTheSystemStandsForEverySmsPassword();

private:
    /// Runs a shell script in a D-Bus session with an unlocked keyring, all of it in the test's own folder.
    QStringList inSession(const QString &script);
    QString officeWithASender();
    QString self() const { return QCoreApplication::applicationFilePath(); }
    QProcessEnvironment environment() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    TrainingCopies m_offices;
};

void TestPcSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &part : {u"config"_s, u"data"_s, u"cache"_s, u"run"_s, u"home"_s})
        QVERIFY(QDir(m_folder->path()).mkpath(part));
    QFile::setPermissions(m_folder->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QProcessEnvironment TestPcSecrets::environment() const
{
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const QString &gone : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"CREDENTIALS_DIRECTORY"_s})
        around.remove(gone);
    around.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    around.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    around.insert(u"XDG_CACHE_HOME"_s, m_folder->filePath(u"cache"_s));
    around.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
    around.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    around.insert(u"SELF"_s, self());
    around.insert(u"ADMIN"_s, adminProgram());
    around.insert(u"PASSWORD"_s, password);
    return around;
}

QStringList TestPcSecrets::inSession(const QString &script)
{
    QProcess session;
    session.setProcessEnvironment(environment());
    session.start(u"dbus-run-session"_s,
                  {u"--"_s, u"bash"_s, u"-c"_s,
                   u"printf keyring | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1; "_s + script});
    if (!session.waitForFinished(60'000)) {
        session.kill();
        session.waitForFinished();
        return {u"the session did not end"_s};
    }
    return QString::fromUtf8(session.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QString TestPcSecrets::officeWithASender()
{
    const QString database = m_offices.copy();
    const QJsonObject sender{{u"provider"_s, u"kannel"_s}, {u"url"_s, u"http://127.0.0.1:13013/"_s}, {u"user"_s, u"kezek"_s}};
    const Ran set = doVerb(database, TrainingCopies::madeAt, u"admin"_s, u"set-sender"_s, sender);
    if (set.code != 0)
        qFatal("%s", set.told().constData());
    return database;
}

#define NEED_A_SAFE                                                                                                    \
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()                                            \
        || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()) {                                          \
        QVERIFY2(!qEnvironmentVariableIsSet("KEZEK_REQUIRE_SERVERS"), "gnome-keyring and dbus-daemon are needed");     \
        QSKIP("gnome-keyring and dbus-daemon are needed");                                                             \
    }

void TestPcSecrets::aPasswordIsKeptReadByASecondProgramAndForgotten()
{
    NEED_A_SAFE

    const QStringList told = inSession(u"$SELF --safe read; $SELF --safe keep; $SELF --safe read; $SELF --safe forget; $SELF --safe read; "
                                       "$SELF --safe forget"_s);

    QCOMPARE(told, (QStringList{u"read:"_s, u"done"_s, u"read:"_s + password, u"done"_s, u"read:"_s, u"done"_s}));
}

void TestPcSecrets::theConsoleKeepsThePasswordOfTheOfficesSender()
{
    NEED_A_SAFE
    const QString database = officeWithASender();

    const QStringList told = inSession(
        u"A=\"$ADMIN sender-password --database %1 --json\"; $A --check; echo $?; echo \"$PASSWORD\" | $A; echo $?; $A --check; echo $?; "
        "$SELF --safe read; $A --forget; $A --check; echo $?; echo | $A | grep -o FieldRequired"_s.arg(database));

    QCOMPARE(told, (QStringList{uR"({"kept":false})"_s, u"1"_s, uR"({"kept":true})"_s, u"0"_s, uR"({"kept":true})"_s, u"0"_s,
                                u"read:"_s + password, uR"({"kept":false})"_s, uR"({"kept":false})"_s, u"1"_s, u"FieldRequired"_s}));
    QVERIFY(!standsBelow(m_folder->path(), password));
    QVERIFY(!standsBelow(QFileInfo(database).path(), password));
    // That the search finds what is there.
    written(m_folder->filePath(u"data/clear"_s), "x" + password.toUtf8());
    QVERIFY(standsBelow(m_folder->path(), password));
}

void TestPcSecrets::withoutASafeItIsSaidAtOnceAndKnownUntilTheEnd()
{
    QProcess alone;
    alone.setProcessEnvironment(environment());
    QElapsedTimer took;
    took.start();

    alone.start(self(), {u"--safe"_s, u"read"_s, u"remember"_s, u"forget"_s});

    QVERIFY(alone.waitForFinished(20'000));
    QCOMPARE(QString::fromUtf8(alone.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
             (QStringList{u"SafeUnavailable"_s, u"SafeUnavailable read:"_s + password, u"SafeUnavailable"_s}));
    QVERIFY2(took.elapsed() < 5'000, qPrintable(QString::number(took.elapsed())));
    QVERIFY(!standsBelow(m_folder->path(), password));
}

void TestPcSecrets::withoutASafeTheConsoleSaysSo()
{
    const QString database = officeWithASender();
    QProcess alone;
    alone.setProcessEnvironment(environment());

    alone.start(adminProgram(), {u"sender-password"_s, u"--database"_s, database});
    alone.write(password.toUtf8() + '\n');
    alone.closeWriteChannel();

    QVERIFY(alone.waitForFinished(20'000));
    QCOMPARE(alone.exitCode(), 1);
    const QString told = QString::fromUtf8(alone.readAllStandardError() + alone.readAllStandardOutput());
    QVERIFY2(told.contains(u"password safe"_s) && !told.contains(password), qPrintable(told));
}

void TestPcSecrets::aCredentialOfTheSystemStandsForEverySmsPassword()
{
    written(m_folder->filePath(u"sms-password"_s), password.toUtf8() + "\n");
    qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toUtf8());

    QCOMPARE(need(PcSecrets().read(account).result()), password);

    qunsetenv("CREDENTIALS_DIRECTORY");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--safe") == 0)
        return insideASession(QCoreApplication::arguments().mid(2));
    words::use(Language::English, application);
    TestPcSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pcsecrets.moc"
