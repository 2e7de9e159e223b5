// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/seatrace.h"

#include "main/common/training/seeder.h"
#include "support/testoffice.h"
#include "usecases/referrals/sendcode.h"
#include "usecases/referrals/takeseat.h"
#include "words/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime raceDay() { return {QDate(2026, 11, 23), QTime(5, 0), Qt::UTC}; }

Contest::Family addFamily(TestOffice &office, kezek::SeededRandom &random, const Actor &clerk, GroupId group)
{
    const Application child = office.addWaiting(anApplication().born({2024, 5, 1}).build());
    SendCode::Input input;
    input.phone = child.phones.first().number.e164();
    input.purpose = CodePurpose::TakeSeat;
    input.application = child.id;
    input.group = group;
    input.consent = true;
    const auto sent = need(perform<SendCode>(office.store(), clerk, random, input));
    return {child.id, input.phone, need(codeIn(office.store(), sent.message))};
}

} // namespace

QList<Contest> prepareContests(const QString &path, int count)
{
    TestOffice office(path);
    office.setNow(raceDay());
    // The preparation alone: the racers open the office with its real settings.
    need(office.store().session().run(u"PRAGMA synchronous = OFF"_s));
    const Actor clerk = office.actor(Role::Placement);
    // One clerk sends the codes of a thousand contests in a day.
    need(office.store().settings().addRule({u"R3"_s, u"codesPerWorkerDay"_s, u"10000"_s, {2025, 1, 1}, {}}));
    need(office.store().settings().addRule({u"R3"_s, u"codesPerOfficeDay"_s, u"10000"_s, {2025, 1, 1}, {}}));
    kezek::SeededRandom random(5);
    GroupSpec spec;
    spec.seats = 1;
    spec.kindergarten = office.addKindergarten();
    QList<Contest> contests;
    QList<Seat> seats;
    for (int i = 0; i < count; ++i) {
        Contest contest;
        contest.group = office.addGroup(spec).id;
        seats += office.seatsOf(contest.group);
        for (Contest::Family &family : contest.families)
            family = addFamily(office, random, clerk, contest.group);
        contests.append(contest);
    }
    office.publish(seats);
    return contests;
}

void writeContests(const QString &path, const QList<Contest> &contests)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    for (const Contest &contest : contests) {
        QJsonObject line{{u"group"_s, contest.group.value}};
        for (int i = 0; i < 2; ++i)
            line[QString::number(i)] = QJsonObject{{u"child"_s, contest.families[i].child.value},
                                                   {u"phone"_s, contest.families[i].phone},
                                                   {u"code"_s, contest.families[i].code}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
}

QList<Contest> readContests(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<Contest> contests;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Contest contest;
        contest.group.value = line.value(u"group"_s).toInteger();
        for (int i = 0; i < 2; ++i) {
            const QJsonObject family = line.value(QString::number(i)).toObject();
            contest.families[i] = {{family.value(u"child"_s).toInteger()}, family.value(u"phone"_s).toString(), family.value(u"code"_s).toString()};
        }
        contests.append(contest);
    }
    return contests;
}

StartingLine::StartingLine(const QString &path) : m_file(path), m_arrived(counterIn(m_file)) {}

quint32 &StartingLine::counterIn(QFile &file)
{
    uchar *memory = file.open(QIODevice::ReadWrite) ? file.map(0, sizeof(quint32)) : nullptr;
    if (!memory)
        qFatal("%s cannot be shared", qPrintable(file.fileName()));
    return *reinterpret_cast<quint32 *>(memory);
}

void StartingLine::await(int round)
{
    m_arrived.fetch_add(1);
    while (m_arrived.load() < 2 * quint32(round + 1))
        QThread::yieldCurrentThread();
}

void runContests(const QString &office, const QList<Contest> &contests, const QString &line, int which, QTextStream &says)
{
    const auto store = need(SqlStore::open(office, [] { return raceDay().addSecs(30); }));
    const WorkerAccount account = *need(store->workers().byLogin(u"placement"_s));
    const Actor clerk{account.id, account.login, account.name, account.role, account.kindergarten, u"PC-%1"_s.arg(which)};
    kezek::SeededRandom random(quint32(100 + which));
    StartingLine start(line);
    for (int round = 0; round < contests.size(); ++round) {
        const Contest &contest = contests.at(round);
        const Contest::Family &family = contest.families[which];
        start.await(round);
        const auto taken = perform<TakeSeat>(*store, clerk, random, {family.child, {}, contest.group, family.phone, family.code, true});
        if (taken)
            says << taken->number << Qt::endl;
        else
            says << toText(taken.error().code) << ' ' << words::of(taken.error()) << Qt::endl;
    }
}

} // namespace kezek::test
