// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/training/training.h"
#include "support/builders.h"
#include "support/loginoffice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC);
const TrainingSize small{2, 6, 40, 8};
constexpr quint32 seed = 20261123;

/// How many rows there are of what a training office consists of.
QStringList counted(SqlStore &store)
{
    QStringList counts;
    for (const QString &table : {u"application"_s, u"application_phone"_s, u"queue_entry"_s, u"referral"_s, u"bulletin"_s, u"publication"_s, u"invitation"_s,
                                 u"seat"_s, u"journal"_s, u"message"_s, u"inquiry"_s, u"worker"_s})
        counts.append(u"%1 %2"_s.arg(table).arg(need(store.session().count(u"SELECT count(*) FROM "_s + table))));
    return counts;
}

} // namespace

class ServerTraining : public QObject {
    Q_OBJECT
private slots:
    void theSameOfficeStandsOnAServer();
};

void ServerTraining::theSameOfficeStandsOnAServer()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"training.kezek"_s);
    need(makeTrainingOffice(file, now, seed, small));
    const auto expected = need(SqlStore::open(file, [] { return now; }));
    // Workers' roles belong to the whole server: none are made for those that fill it.
    LoginOffice office(newTrainingOffice(now));
    need(office.store().session().run(u"UPDATE server_roles SET keeps_logins = false"_s));

    need(fillTrainingOffice(need(ServerDatabase::open(office.address(), office.owner())), now, seed, small));

    QCOMPARE(counted(office.store()), counted(*expected));
    QCOMPARE(need(office.store().readers().check(now)), QStringList());
}

QTEST_GUILESS_MAIN(ServerTraining)
#include "tst_servertraining.moc"
