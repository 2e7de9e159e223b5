// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "main/common/office/openoffice.h"
#include "overheard.h"
#include "paperfiling.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QTemporaryDir>

// An application on paper filed and registered, each commit on the disk before it is answered, against the SQLite C API running the very
// same statements on another copy of the office: prepared beforehand, stepped through to their last row. They are overheard on a third copy,
// since whoever is listened to takes longer.

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

PaperFiling filingAt(const QString &office, const QDateTime &instant)
{
    auto database = need(Database::open(office));
    SqlStore store(need(Database::open(office)), [instant] { return instant; }, PasswordCost::Least);
    const WorkerAccount account = *need(store.workers().byLogin(u"registrar"_s));
    return {std::move(database), {account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s}, instant, 5};
}

sqlite3 *connectionOf(SqlStore &store)
{
    return *static_cast<sqlite3 *const *>(store.session().database().driver()->handle().constData());
}

} // namespace

/// bench_register AT OFFICE
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString office = QCoreApplication::arguments().value(2);
    const QDateTime instant = parseAt(QCoreApplication::arguments().value(1)).value();
    const QTemporaryDir folder(office.section(u'/', 0, -2) + u"/register-XXXXXX"_s);
    const auto copyOf = [&](const QString &name) {
        if (!QFile::copy(office, folder.filePath(name)))
            qFatal("the office cannot be copied");
        return folder.filePath(name);
    };
    PaperFiling own = filingAt(copyOf(u"own.kezek"_s), instant), heard = filingAt(copyOf(u"heard.kezek"_s), instant);
    Replay replay(copyOf(u"bare.kezek"_s));
    const QList<DistrictId> districts = districtsOf(own.store());
    MadeUpPeople people(77);

    QList<double> ofKezek, ofBare;
    qsizetype statements = 0;
    for (int i = 0; i < families; ++i) {
        const FileApplication::Input input = onPaper(people, districts, instant);
        ofKezek.append(millisecondsOf([&] { own.file(input); }));
        Overheard overheard(connectionOf(heard.store()));
        heard.file(input);
        statements += overheard.statements.size();
        ofBare.append(replay.millisecondsOf(overheard.statements));
    }
    if (const qint64 wanted = need(own.store().session().count(u"SELECT count(*) FROM application WHERE number_year IS NOT NULL"_s)); replay.registered() != wanted)
        qFatal("the bare side did other work");
    printHead();
    printLine(ofOffice("file and register an application", office), medianOf(ofKezek), medianOf(ofBare), "at most 1.25 times");
    std::printf("  %.1f statements; the disk takes %.2f ms for an fdatasync\n", double(statements) / families, syncTime(folder.path()));
    return 0;
}
