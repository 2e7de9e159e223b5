// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/console.h"
#include "main/officedump.h"
#include "main/seatrace.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// KEZEK_RACES shortens the campaign, or makes it longer.
int races() { return qEnvironmentVariableIsSet("KEZEK_RACES") ? qEnvironmentVariableIntValue("KEZEK_RACES") : 1000; }

} // namespace

/// Two programs at one office, two families at one seat: one of them has it.
class TestRace : public QObject {
    Q_OBJECT

private slots:
    void aSeatGoesToOneOfTwoProgramsThatWantItAtOnce();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<QProcess> started(int which) const;
    static QStringList said(QProcess &racer);

    QTemporaryDir m_folder;
};

std::unique_ptr<QProcess> TestRace::started(int which) const
{
    auto racer = std::make_unique<QProcess>();
    racer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    racer->start(QCoreApplication::applicationFilePath(),
                 {u"--race"_s, file(u"office.kezek"_s), file(u"contests"_s), file(u"line"_s), QString::number(which)});
    return racer;
}

QStringList TestRace::said(QProcess &racer)
{
    const bool ended = racer.waitForFinished(280'000);
    if (!ended || racer.exitStatus() != QProcess::NormalExit || racer.exitCode() != 0)
        qFatal("a racer fell");
    return QString::fromUtf8(racer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestRace::aSeatGoesToOneOfTwoProgramsThatWantItAtOnce()
{
    writeContests(file(u"contests"_s), prepareContests(file(u"office.kezek"_s), races()));
    QFile line(file(u"line"_s));
    QVERIFY(line.open(QIODevice::WriteOnly) && line.write(QByteArray(sizeof(quint32), '\0')) == sizeof(quint32));
    line.close();

    const auto one = started(0);
    const auto other = started(1);
    const QStringList ofOne = said(*one);
    const QStringList ofOther = said(*other);

    QCOMPARE(ofOne.size(), races());
    QCOMPARE(ofOther.size(), races());
    const QString lost = u"SeatTaken "_s + words::of(Error{ErrorCode::SeatTaken, {}, {}, {}});
    int wonByOne = 0;
    for (int round = 0; round < races(); ++round) {
        const bool won = ofOther.at(round) == lost;
        wonByOne += won ? 1 : 0;
        const QString &winner = won ? ofOne.at(round) : ofOther.at(round);
        QVERIFY2(won || ofOne.at(round) == lost, qPrintable(ofOne.at(round) + u" | "_s + ofOther.at(round)));
        QVERIFY2(ReferralNumber::parse(winner), qPrintable(winner));
    }
    qInfo("%d of %d seats went to the first program", wonByOne, races());

    const QString office = file(u"office.kezek"_s);
    QCOMPARE(countIn(office, u"SELECT count(*) FROM referral"_s), races());
    QCOMPARE(countIn(office, u"SELECT count(DISTINCT seat_id) FROM referral WHERE released_at IS NULL"_s), races());
    QCOMPARE(countIn(office, u"SELECT count(*) FROM application WHERE state = 'Waiting'"_s), races());
    // Who lost still has the code: it was not spent on a seat that was gone.
    QCOMPARE(countIn(office, u"SELECT count(*) FROM code WHERE used_at IS NULL"_s), races());
    const Ran checked = admin({u"check"_s, u"--database"_s, office});
    QVERIFY2(checked.code == 0, checked.told());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--race"_s) {
        QTextStream out(stdout);
        runContests(arguments.value(2), readContests(arguments.value(3)), arguments.value(4), arguments.value(5).toInt(), out);
        return 0;
    }
    TestRace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_race.moc"
