// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "main/common/office/openoffice.h"
#include "main/common/training/people.h"
#include "overheard.h"
#include "storage/database.h"
#include "support/testoffice.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/registerapplication.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QTemporaryDir>

// An application on paper filed and registered, each commit on the disk before it is answered, against the SQLite C API running the very
// same statements on another copy of the office: prepared beforehand, stepped through to their last row.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int families = 300;

/// Runs what was overheard of the same office, and so finds the same keys.
class Replay {
public:
    explicit Replay(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            qFatal("the office cannot be opened");
        sqlite3_exec(m_connection, "PRAGMA cache_size = -16000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    }
    ~Replay() { sqlite3_close(m_connection); }
    Q_DISABLE_COPY_MOVE(Replay)

    double millisecondsOf(const QList<QByteArray> &statements)
    {
        QList<sqlite3_stmt *> prepared;
        for (const QByteArray &sql : statements) {
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr) != SQLITE_OK)
                qFatal("%s in %s", sqlite3_errmsg(m_connection), sql.constData());
            prepared.append(statement);
        }
        const double took = bench::millisecondsOf([&] {
            for (sqlite3_stmt *statement : std::as_const(prepared)) {
                int step = SQLITE_ROW;
                while (step == SQLITE_ROW)
                    step = sqlite3_step(statement);
                if (step != SQLITE_DONE)
                    qFatal("%s in %s", sqlite3_errmsg(m_connection), sqlite3_sql(statement));
            }
        });
        for (sqlite3_stmt *statement : std::as_const(prepared))
            sqlite3_finalize(statement);
        return took;
    }
    qint64 registered()
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_connection, "SELECT count(*) FROM application WHERE number_year IS NOT NULL", -1, &statement, nullptr);
        sqlite3_step(statement);
        const qint64 count = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return count;
    }

private:
    sqlite3 *m_connection = nullptr;
};

FileApplication::Input onPaper(MadeUpPeople &people, const QList<DistrictId> &districts, const QDateTime &at)
{
    FileApplication::Input input;
    input.application = people.family(localDay(at).addDays(-400 - people.below(600)), districts);
    input.source = Source::Paper; // as at the counter, but for the codes that confirm a phone
    input.receivedAt = at.addSecs(-600);
    for (PhoneInput &phone : input.application.phones)
        phone.unconfirmedReason = u"на бумаге"_s;
    input.consent = true;
    return input;
}

} // namespace

/// bench_register AT OFFICE
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString office = QCoreApplication::arguments().value(2);
    const QDateTime at = parseAt(QCoreApplication::arguments().value(1)).value();
    const QTemporaryDir folder(office.section(u'/', 0, -2) + u"/register-XXXXXX"_s);
    const QString own = folder.filePath(u"own.kezek"_s), bare = folder.filePath(u"bare.kezek"_s);
    if (!QFile::copy(office, own) || !QFile::copy(office, bare))
        qFatal("the office cannot be copied");

    SqlStore store(need(Database::open(own)), [at] { return at; }, PasswordCost::Least);
    auto *connection = *static_cast<sqlite3 *const *>(store.session().database().driver()->handle().constData());
    Replay replay(bare);
    const WorkerAccount account = *need(store.workers().byLogin(u"registrar"_s));
    const Actor registrar{account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s};
    QList<DistrictId> districts;
    need(store.session().each(u"SELECT id FROM district ORDER BY id"_s, {}, [&](Row &row) { districts.append(row.id<DistrictId>()); }));
    MadeUpPeople people(77);
    SeededRandom random(5);

    QList<double> ofKezek, ofBare;
    qsizetype statements = 0;
    for (int i = 0; i < families; ++i) {
        const FileApplication::Input input = onPaper(people, districts, at);
        Overheard overheard(connection);
        ofKezek.append(millisecondsOf([&] {
            const auto filed = need(perform<FileApplication>(store, registrar, random, input, random.uuid()));
            need(perform<RegisterApplication>(store, registrar, random, {filed.application, {}, true, true, true, false}, random.uuid()));
        }));
        statements += overheard.statements.size();
        ofBare.append(replay.millisecondsOf(overheard.statements));
    }
    if (const qint64 wanted = need(store.session().count(u"SELECT count(*) FROM application WHERE number_year IS NOT NULL"_s)); replay.registered() != wanted)
        qFatal("the bare side did other work");
    printHead();
    printLine(ofOffice("file and register an application", office), medianOf(ofKezek), medianOf(ofBare), "at most 1.25 times");
    std::printf("  %.1f statements; the disk takes %.2f ms for an fdatasync\n", double(statements) / families, syncTime(folder.path()));
    return 0;
}
