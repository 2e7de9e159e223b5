// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "domain/search.h"
#include "main/common/office/openoffice.h"
#include "overheard.h"
#include "support/builders.h"
#include "usecases/applications/moves.h"

#include <QCoreApplication>
#include <QSqlDriver>

#include <functional>

// How long the counter waits for a child's card and for its position, against the bare SQLite C API running the very same
// statements, prepared beforehand and stepped through to their last row.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int children = 200;
constexpr int passes = 7;

struct Someone {
    ApplicationId id;
    QString iin;
};

/// The same statements, prepared on a connection of their own.
class Bare {
public:
    explicit Bare(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            qFatal("the office cannot be opened");
        sqlite3_exec(m_connection, "PRAGMA cache_size = -16000", nullptr, nullptr, nullptr);
    }
    ~Bare()
    {
        for (const auto &statements : std::as_const(m_prepared))
            for (sqlite3_stmt *statement : statements)
                sqlite3_finalize(statement);
        sqlite3_close(m_connection);
    }
    void prepare(const QList<QByteArray> &statements)
    {
        QList<sqlite3_stmt *> prepared;
        for (const QByteArray &sql : statements) {
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr) != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(m_connection));
            prepared.append(statement);
        }
        m_prepared.append(prepared);
    }
    void run(qsizetype index)
    {
        for (sqlite3_stmt *statement : m_prepared.at(index)) {
            while (sqlite3_step(statement) == SQLITE_ROW)
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    m_read += sqlite3_column_bytes(statement, column);
            sqlite3_reset(statement);
        }
    }

private:
    sqlite3 *m_connection = nullptr;
    QList<QList<sqlite3_stmt *>> m_prepared;
    qint64 m_read = 0;
};

QList<Someone> chosenChildren(SqlStore &store)
{
    QList<Someone> all;
    need(store.session().each(u"SELECT id, child_iin FROM application WHERE state = 'Waiting'"_s, {},
                              [&](Row &row) { all.append({row.id<ApplicationId>(), row.text()}); }));
    SeededRandom random(3);
    QList<Someone> chosen;
    for (int i = 0; i < children; ++i)
        chosen.append(all.at(qsizetype(random.bounded(quint32(all.size())))));
    return chosen;
}

void measure(const char *what, const QString &path, SqlStore &store, const QList<Someone> &chosen, const std::function<void(const Someone &)> &work)
{
    Bare bare(path);
    auto *connection = *static_cast<sqlite3 *const *>(store.session().database().driver()->handle().constData());
    for (const Someone &child : chosen) {
        Overheard overheard(connection);
        work(child);
        bare.prepare(overheard.statements);
    }
    QList<double> ofKezek, ofBare;
    for (int pass = 0; pass < passes; ++pass) {
        QList<double> kezekTimes, bareTimes;
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            kezekTimes.append(millisecondsOf([&] { work(chosen.at(i)); }));
            bareTimes.append(millisecondsOf([&] { bare.run(i); }));
        }
        ofKezek.append(medianOf(kezekTimes));
        ofBare.append(medianOf(bareTimes));
    }
    printLine(ofOffice(what, path), medianOf(ofKezek), medianOf(ofBare), "at most 1.2 times");
}

void measureOffice(const QString &path, const QDateTime &now)
{
    const auto store = need(SqlStore::open(path, [now] { return now; }));
    const QList<Someone> chosen = chosenChildren(*store);
    const Actor actor = Actor::system();
    SeededRandom random;
    measure("look-up by IIN, with the whole card", path, *store, chosen, [&](const Someone &child) {
        const auto hits = need(store->readers().search(understand(child.iin), 20));
        need(store->readers().card(hits.first().application.id, now));
    });
    measure("position of a child in the queue", path, *store, chosen, [&](const Someone &child) {
        Work work(*store, actor, random, now);
        const Application found = need(store->applications().get(child.id));
        need(currentPosition(work, found));
    });
}

} // namespace

/// bench_lookup AT OFFICE...
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDateTime now = parseAt(arguments.value(1)).value();
    printHead();
    for (const QString &office : arguments.mid(2))
        measureOffice(office, now);
    return 0;
}
