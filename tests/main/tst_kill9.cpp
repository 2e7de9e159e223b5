// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "main/busyday.h"
#include "main/console.h"
#include "main/trainingcopies.h"
#include "support/builders.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// KEZEK_KILLS shortens the campaign, or makes it longer.
int kills() { return qEnvironmentVariableIsSet("KEZEK_KILLS") ? qEnvironmentVariableIntValue("KEZEK_KILLS") : 50; }

/// What a busy day had said when it was cut off.
struct Heard {
    QList<QJsonObject> asked;
    QHash<QString, QJsonObject> outputs; ///< by operation: acknowledged
    QSet<QString> refused;

    QString operation(const QJsonObject &one) const { return one.value(u"operation"_s).toString(); }
    /// The operation that was under way.
    std::optional<QJsonObject> unanswered() const
    {
        const bool open = !asked.isEmpty() && !outputs.contains(operation(asked.last())) && !refused.contains(operation(asked.last()));
        return open ? std::optional(asked.last()) : std::nullopt;
    }
};

void hear(Heard &heard, const QByteArray &said)
{
    // A last line without its end was not said.
    for (const QByteArray &bytes : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (line.contains(u"asked"_s))
            heard.asked.append(line.value(u"asked"_s).toObject());
        else if (line.contains(u"answered"_s))
            heard.outputs.insert(line.value(u"answered"_s).toString(), line.value(u"output"_s).toObject());
        else if (line.contains(u"refused"_s))
            heard.refused.insert(line.value(u"refused"_s).toString());
    }
}

QString localText(const QDateTime &utc) { return localDay(utc).toString(Qt::ISODate) + u'T' + localTime(utc).toString(u"HH:mm:ss"_s); }

QJsonObject draftOf(const QJsonObject &asked)
{
    return asked.value(u"verb"_s).toString() == u"save-draft"_s ? asked.value(u"input"_s).toObject().value(u"content"_s).toObject() : QJsonObject();
}

} // namespace

/// A program that is killed at any moment has lost nothing that it had acknowledged, and leaves nothing half done.
class TestKill9 : public QObject {
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostAndNothingIsHalfDone();

private:
    QByteArray liveAndDie(const QString &path, const QString &at, int round, const Cut &cut);
    void everyAnswerIsKept(OpenOffice &office, const Heard &heard);
    void theOneUnderWayTakesEffectOnce(OpenOffice &office, const QJsonObject &asked);
    void draftIsBack(OpenOffice &office, const Heard &heard);

    void oneDeath(const QString &path, int round);

    TrainingCopies m_offices;
    kezek::test::SeededRandom m_random{7};
    QList<Heard> m_heard;
    QJsonObject m_draft; ///< the last one acknowledged
    int m_cutShort = 0;
};

QByteArray TestKill9::liveAndDie(const QString &path, const QString &at, int round, const Cut &cut)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--live"_s, path, at, QString::number(1000 + round),
                                                            QString::number(cut.afterAnswers), QString::number(cut.microseconds)});
    const bool ended = program.waitForFinished(120'000);
    if (!ended || program.exitStatus() != QProcess::CrashExit)
        qFatal("the busy day was not killed");
    return program.readAllStandardOutput();
}

void TestKill9::everyAnswerIsKept(OpenOffice &office, const Heard &heard)
{
    const QString mark = need(office.database().changeMark());
    for (const QJsonObject &asked : heard.asked) {
        const auto answered = heard.outputs.constFind(heard.operation(asked));
        if (answered == heard.outputs.cend())
            continue;
        const auto again = askAgain(office, asked);
        QVERIFY2(again, QJsonDocument(asked).toJson());
        QCOMPARE(*again, *answered);
    }
    QCOMPARE(need(office.database().changeMark()), mark);
}

void TestKill9::theOneUnderWayTakesEffectOnce(OpenOffice &office, const QJsonObject &asked)
{
    const auto first = askAgain(office, asked);
    if (!first)
        return;
    const QString mark = need(office.database().changeMark());

    const auto second = askAgain(office, asked);

    QVERIFY(second);
    QCOMPARE(*second, *first);
    QCOMPARE(need(office.database().changeMark()), mark);
}

void TestKill9::draftIsBack(OpenOffice &office, const Heard &heard)
{
    for (const QJsonObject &asked : heard.asked)
        if (const QJsonObject draft = draftOf(asked); !draft.isEmpty() && heard.outputs.contains(heard.operation(asked)))
            m_draft = draft;
    const WorkerAccount registrar = *need(office.store().workers().byLogin(u"registrar"_s));
    const QJsonObject kept = need(office.store().records().draft(registrar.id, u"application"_s)).value_or(QJsonObject());
    // The one under way may have reached the disk before its answer left.
    const auto unanswered = heard.unanswered();
    if (!unanswered || draftOf(*unanswered).isEmpty() || kept != draftOf(*unanswered))
        QCOMPARE(kept, m_draft);
    else
        m_draft = kept;
}

/// One process lives and dies; what it had said is asked again by this one.
void TestKill9::oneDeath(const QString &path, int round)
{
    const QDateTime now = parseAt(TrainingCopies::madeAt)->addSecs(600 * (round + 1));
    const Cut cut{int(m_random.bounded(9)), 1 + int(m_random.bounded(40'000))};
    Heard heard;
    hear(heard, liveAndDie(path, localText(now), round, cut));

    const Ran checked = admin({u"check"_s, u"--database"_s, path, u"--at"_s, localText(now)});
    QVERIFY2(checked.code == 0, checked.told());
    const auto office = need(OpenOffice::open(path, now.addSecs(60)));
    everyAnswerIsKept(*office, heard);
    draftIsBack(*office, heard);
    if (const auto unanswered = heard.unanswered()) {
        ++m_cutShort;
        theOneUnderWayTakesEffectOnce(*office, *unanswered);
        if (const QJsonObject draft = draftOf(*unanswered); !draft.isEmpty())
            m_draft = draft;
    }
    m_heard.append(heard);
}

void TestKill9::nothingAcknowledgedIsLostAndNothingIsHalfDone()
{
    const QString path = m_offices.copy();
    const Ran set = doVerb(path, TrainingCopies::madeAt, u"supervisor"_s, u"set-rule"_s,
                           {{u"key"_s, u"windowWorkingDays"_s}, {u"value"_s, u"0"_s}, {u"from"_s, u"2026-11-20"_s}});
    QVERIFY2(set.code == 0, set.told());

    for (int round = 0; round < kills() && !QTest::currentTestFailed(); ++round)
        oneDeath(path, round);

    const auto office = need(OpenOffice::open(path, parseAt(TrainingCopies::madeAt)->addDays(1)));
    QMap<QString, int> acknowledged;
    for (const Heard &heard : std::as_const(m_heard)) {
        everyAnswerIsKept(*office, heard);
        for (const QJsonObject &asked : heard.asked)
            acknowledged[asked.value(u"verb"_s).toString()] += heard.outputs.contains(heard.operation(asked));
    }
    QCOMPARE(need(office->store().readers().check(office->store().now())), QStringList());
    qInfo() << m_cutShort << "of" << kills() << "kills fell into a verb; acknowledged were" << acknowledged;
    QVERIFY(acknowledged.value(u"file-application"_s) > 0 && acknowledged.value(u"take-seat"_s) > 0 && acknowledged.value(u"save-draft"_s) > 0);
    QVERIFY(m_cutShort > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--live"_s) {
        const Cut cut{arguments.value(5).toInt(), arguments.value(6).toInt()};
        if (cut.afterAnswers == 0)
            killThisProcessIn(cut.microseconds);
        const auto office = need(OpenOffice::open(arguments.value(2), parseAt(arguments.value(3)).value()));
        QTextStream out(stdout);
        BusyDay(*office, arguments.value(4).toUInt(), cut, out).live(5000);
        return 1;
    }
    TestKill9 test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill9.moc"
