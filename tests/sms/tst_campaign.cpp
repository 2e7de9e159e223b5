// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign.h"
#include "unreliableprovider.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isFull() { return qEnvironmentVariable("KEZEK_CAMPAIGN") == u"full"_s; }
std::chrono::seconds longest() { return isFull() ? 7200s : 240s; }

/// SMSC's status of a message as the office is to know it.
MessageState stateOf(int status)
{
    switch (status) {
    case 1:
    case 2: return MessageState::Delivered;
    case 3: return MessageState::Expired;
    case 20:
    case 25: return MessageState::Undelivered;
    default: return MessageState::Rejected;
    }
}

/// What is not as it should be, over all messages.
struct Verdict {
    int twice = 0;     ///< taken more than once
    int repeated = 0;  ///< more requests on the wire than tries that were begun
    int forgotten = 0; ///< neither ended nor visibly unknown
    int wrong = 0;     ///< the row says another thing than the provider knows
    QMap<MessageState, int> states;
};

/// Row and provider agree on how the message ended.
bool agrees(const Message &message, const UnreliableProvider::Truth &truth, bool answersQuestions)
{
    switch (message.state) {
    case MessageState::Accepted: return truth.taken == 1 && !truth.told;
    case MessageState::Delivered:
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Rejected: return truth.taken == 1 && message.state == stateOf(truth.fate);
    case MessageState::Failed:
    case MessageState::Lapsed: return truth.taken == 0;
    case MessageState::Unknown: return !answersQuestions;
    default: return false;
    }
}

Verdict judge(const QList<Ended> &all, const UnreliableProvider &provider, bool answersQuestions)
{
    Verdict verdict;
    for (const auto &[message, tries] : all) {
        const QString key = answersQuestions ? message.clientRef : u"Хабарлама № %1"_s.arg(message.id.value - all.first().message.id.value);
        const UnreliableProvider::Truth truth = provider.truth().value(key);
        ++verdict.states[message.state];
        verdict.twice += truth.taken > 1;
        verdict.repeated += truth.requests > tries;
        verdict.forgotten += message.state == MessageState::Queued || message.state == MessageState::Sending || message.checkAt.has_value();
        if (!agrees(message, truth, answersQuestions)) {
            ++verdict.wrong;
            qWarning() << key << message.kind << message.state << message.lastCode << "taken" << truth.taken << "fate" << truth.fate << truth.fateAfter;
        }
    }
    return verdict;
}

void report(const char *what, const QList<Ended> &all, const UnreliableProvider &provider, const Verdict &verdict, qint64 ms)
{
    int taken = 0;
    for (const auto &truth : provider.truth())
        taken += truth.taken;
    QStringList states;
    for (auto it = verdict.states.cbegin(); it != verdict.states.cend(); ++it)
        states.append(toText(it.key()) + u' ' + QString::number(it.value()));
    qInfo().noquote() << what << all.size() << "messages," << provider.exchanges() << "exchanges, faults" << provider.exchanges() - provider.shown().first()
                      << "; taken" << taken << ";" << states.join(u", "_s) << ";" << double(ms) / 1000.0 << "s";
}

} // namespace

/// Many messages through the whole engine to a provider that misbehaves at random; its own count is the judge.
class TestCampaign : public QObject {
    Q_OBJECT
private slots:
    void sendsNothingTwiceAndForgetsNothing_data();
    void sendsNothingTwiceAndForgetsNothing();
    void survivesBeingKilledAtAnyMoment_data();
    void survivesBeingKilledAtAnyMoment();

private:
    void check(SmsOffice &office, const UnreliableProvider &provider, int count, bool answersQuestions, const char *what, qint64 ms);
    int liveAndDie(const QString &file, const UnreliableProvider &provider, const QString &name);
};

void TestCampaign::sendsNothingTwiceAndForgetsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("smsc") << u"smsc"_s << QString() << 1u;
    QTest::newRow("kannel") << u"kannel"_s << u"/cgi-bin/sendsms"_s << 2u;
}

void TestCampaign::sendsNothingTwiceAndForgetsNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(quint32, seed);
    const int count = isFull() ? 10'000 : 400;
    UnreliableProvider provider(seed, 30);
    SmsOffice office;
    office.setSender(provider.url() + path, u"office"_s, u"office-secret"_s, name);
    putMessages(office, count, seed);
    QElapsedTimer watch;
    watch.start();

    QVERIFY2(Campaign(office).run(longest()), qPrintable(u"%1 messages are still open"_s.arg(unsettled(office))));

    check(office, provider, count, name == u"smsc"_s, qPrintable(name), watch.elapsed());
}

void TestCampaign::check(SmsOffice &office, const UnreliableProvider &provider, int count, bool answersQuestions, const char *what, qint64 ms)
{
    const QList<Ended> all = endedMessages(office);
    const Verdict verdict = judge(all, provider, answersQuestions);
    report(what, all, provider, verdict, ms);
    QCOMPARE(all.size(), count);
    QCOMPARE(verdict.twice, 0);
    QCOMPARE(verdict.repeated, 0);
    QCOMPARE(verdict.forgotten, 0);
    QCOMPARE(verdict.wrong, 0);
    // The campaign was one: every fault was shown, most messages arrived, some did not.
    for (int fault = 0; fault < UnreliableProvider::faultKinds; ++fault)
        QVERIFY2(provider.shown().at(fault) > 0, qPrintable(u"fault %1 never came"_s.arg(fault)));
    const MessageState good = answersQuestions ? MessageState::Delivered : MessageState::Accepted;
    QVERIFY(5 * verdict.states.value(good) > 2 * count);
    QVERIFY(verdict.states.value(MessageState::Failed) > 0);
    QCOMPARE(verdict.states.value(MessageState::Unknown) > 0, !answersQuestions);
}

void TestCampaign::survivesBeingKilledAtAnyMoment_data()
{
    sendsNothingTwiceAndForgetsNothing_data();
}

/// Starts the worker's program again and again, and kills it; the number of its deaths.
int TestCampaign::liveAndDie(const QString &file, const UnreliableProvider &provider, const QString &name)
{
    QRandomGenerator random(7);
    QElapsedTimer watch;
    watch.start();
    QString clock = u"0"_s;
    for (int deaths = 0; watch.elapsed() < std::chrono::milliseconds(longest()).count(); ++deaths) {
        QProcess program;
        QEventLoop ended;
        QTimer death;
        death.setSingleShot(true);
        connect(&death, &QTimer::timeout, &program, &QProcess::kill);
        connect(&program, &QProcess::readyReadStandardOutput, &death, [&] {
            // It lives once it speaks: then its time is measured.
            if (!death.isActive())
                death.start(int(random.bounded(isFull() ? 1500 : 120)));
        });
        connect(&program, &QProcess::finished, &ended, &QEventLoop::quit);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {u"--live"_s, file, provider.url(), name, clock});
        ended.exec();
        const QStringList told = QString::fromLatin1(program.readAllStandardOutput()).split(u'\n');
        if (told.size() > 1) // a last line without its end was not said
            clock = told.at(told.size() - 2);
        if (program.exitStatus() == QProcess::NormalExit)
            return program.exitCode() == 0 ? deaths : -1;
    }
    return -1;
}

void TestCampaign::survivesBeingKilledAtAnyMoment()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(quint32, seed);
    const int count = isFull() ? 10'000 : 200;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"office.kezek"_s);
    UnreliableProvider provider(seed + 10, 30);
    {
        SmsOffice office(false, file);
        office.setSender(provider.url() + path, u"office"_s, u"office-secret"_s, name);
        putMessages(office, count, seed);
    }
    QElapsedTimer watch;
    watch.start();

    const int deaths = liveAndDie(file, provider, name);

    QVERIFY(deaths >= 0);
    qInfo() << deaths << "times killed";
    QVERIFY(deaths >= 5);
    SmsOffice office(false, file);
    check(office, provider, count, name == u"smsc"_s, qPrintable(name + u", killed"_s), watch.elapsed());
}

namespace {

/// The program that is killed: works on the file from the given instant of its clock on, which it tells whenever it moves.
int live(const QStringList &arguments)
{
    SmsOffice office(false, arguments.value(2));
    if (const qint64 clock = arguments.value(5).toLongLong(); clock > 0)
        office.setNow(QDateTime::fromMSecsSinceEpoch(clock, Qt::UTC));
    const QString path = arguments.value(4) == u"kannel"_s ? u"/cgi-bin/sendsms"_s : QString();
    office.setSender(arguments.value(3) + path, u"office"_s, u"office-secret"_s, arguments.value(4));
    Campaign campaign(office);
    const auto tell = [&] {
        std::printf("%lld\n", static_cast<long long>(office.now().toMSecsSinceEpoch()));
        std::fflush(stdout);
    };
    QObject::connect(&campaign, &Campaign::clockMoved, &campaign, tell);
    tell();
    return campaign.run(longest()) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--live"_s)
        return live(QCoreApplication::arguments());
    // QtTest gives a test five minutes.
    if (isFull())
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(std::chrono::milliseconds(2 * longest()).count()));
    TestCampaign test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_campaign.moc"
