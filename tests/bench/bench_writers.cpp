// SPDX-License-Identifier: GPL-3.0-or-later
#include "durableserver.h"
#include "paperfiling.h"
#include "storage/serverdatabase.h"
#include "support/thread.h"

#include <QCoreApplication>
#include <QSqlDriver>

#include <libpq-fe.h>

#include <atomic>
#include <barrier>
#include <vector>

// Applications on paper filed and registered by 16 workers at once in an office on PostgreSQL, each commit on the disk before it is answered, against
// the PostgreSQL C API saying the very same to another office: prepared beforehand, every answer read. It is overheard at a third office that one
// worker files all of them in, where a worker's families come one after the other, so that a worker of the bare office finds the ids that were said.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int workers = 16;
constexpr int familiesOfEach = 60;
/// Filed before the time is taken: a workstation's statements are prepared since the morning.
constexpr int warmUp = 5;
constexpr int passes = 5;

using Families = QList<FileApplication::Input>; ///< of one worker

std::unique_ptr<ServerDatabase> connected(TestOffice &office)
{
    return need(ServerDatabase::open(office.address(), TestServer::owner()));
}

PGconn *connectionOf(ServerDatabase &database)
{
    return *static_cast<PGconn *const *>(database.session().database().driver()->handle().constData());
}

/// What is asked on a connection while this lives.
class OverheardQuestions {
public:
    explicit OverheardQuestions(PGconn *connection) : m_connection(connection), m_heard(open_memstream(&m_text, &m_size))
    {
        PQtrace(connection, m_heard);
        PQsetTraceFlags(connection, PQTRACE_SUPPRESS_TIMESTAMPS);
    }
    ~OverheardQuestions()
    {
        PQuntrace(m_connection);
        std::fclose(m_heard);
        std::free(m_text);
    }
    Q_DISABLE_COPY_MOVE(OverheardQuestions)

    /// A line is `F <TAB> length <TAB> Query <TAB> "text"`; the length counts itself and the text's end, and a text may go over lines.
    QList<QByteArray> questions()
    {
        std::fflush(m_heard);
        const QByteArray heard(m_text, qsizetype(m_size));
        QList<QByteArray> found;
        for (qsizetype line = 0; line >= 0 && line < heard.size();) {
            qsizetype end = heard.indexOf('\n', line);
            const QByteArray begun = heard.mid(line, end - line);
            const qsizetype quote = begun.indexOf('"');
            if (begun.startsWith("F\t") && begun.contains("\tQuery\t") && quote > 0) {
                const int length = begun.split('\t').at(1).toInt() - 5;
                found.append(heard.mid(line + quote + 1, length));
                end = heard.indexOf('\n', line + quote + 1 + length);
            }
            line = end < 0 ? end : end + 1;
        }
        return found;
    }

private:
    PGconn *m_connection;
    char *m_text = nullptr;
    size_t m_size = 0;
    FILE *m_heard;
};

/// What all workers prepare, and what each says for each family.
struct Heard {
    QList<QByteArray> prepared;
    QList<QList<QList<QByteArray>>> said;
    QList<qint64> firstIds; ///< of each worker's applications
    qsizetype statements = 0;
};

Heard overhear(TestOffice &office, const QList<Families> &all)
{
    Heard heard;
    auto database = connected(office);
    PGconn *connection = connectionOf(*database);
    PaperFiling filing(std::move(database), office.actor(Role::Registrar), office.now(), 1);
    for (const Families &families : all) {
        heard.firstIds.append(need(filing.store().session().count(u"SELECT coalesce(max(id), 0) + 1 FROM application"_s)));
        QList<QList<QByteArray>> ofWorker;
        for (const FileApplication::Input &family : families) {
            OverheardQuestions overheard(connection);
            filing.file(family);
            QList<QByteArray> ofFamily;
            for (const QByteArray &question : overheard.questions())
                (question.startsWith("PREPARE") ? heard.prepared : ofFamily).append(question);
            heard.statements += ofFamily.size();
            ofWorker.append(ofFamily);
        }
        heard.said.append(ofWorker);
    }
    return heard;
}

/// Says what was overheard, and finds the same ids of applications.
class BareWorker {
public:
    BareWorker(TestOffice &office, const Heard &heard, int worker) : m_database(connected(office)), m_said(heard.said.at(worker))
    {
        need(m_database->session().command(u"SET bench.ids = 'bench_%1'"_s.arg(worker)));
        for (const QByteArray &statement : heard.prepared)
            say(statement);
    }
    void file(int family)
    {
        for (const QByteArray &question : m_said.at(family))
            say(question);
    }
    static void giveIds(TestOffice &office, const Heard &heard)
    {
        SqlSession &session = office.store().session();
        for (int worker = 0; worker < workers; ++worker)
            need(session.command(u"CREATE SEQUENCE bench_%1 START %2"_s.arg(worker).arg(heard.firstIds.at(worker))));
        need(session.command(u"ALTER TABLE application ALTER id DROP IDENTITY"_s));
        need(session.command(u"ALTER TABLE application ALTER id SET DEFAULT nextval(current_setting('bench.ids')::regclass)"_s));
    }

private:
    void say(const QByteArray &question)
    {
        PGconn *connection = connectionOf(*m_database);
        PGresult *answer = PQexec(connection, question);
        if (PQresultStatus(answer) != PGRES_COMMAND_OK && PQresultStatus(answer) != PGRES_TUPLES_OK)
            qFatal("%s in %s", PQerrorMessage(connection), question.constData());
        PQclear(answer);
    }

    std::unique_ptr<ServerDatabase> m_database;
    QList<QList<QByteArray>> m_said;
};

using Worker = std::function<void(int family)>;

/// Families filed and registered in a second.
double rush(const std::function<Worker(int worker)> &seated)
{
    std::vector<Thread> threads;
    QElapsedTimer timer;
    std::barrier together(workers, [&]() noexcept { timer.start(); });
    std::barrier ready(workers);
    for (int worker = 0; worker < workers; ++worker)
        threads.push_back(startThread([&, worker] {
            const Worker file = seated(worker);
            ready.arrive_and_wait();
            for (int family = 0; family < warmUp; ++family)
                file(family);
            together.arrive_and_wait();
            for (int family = warmUp; family < familiesOfEach; ++family)
                file(family);
        }));
    threads.clear();
    return workers * (familiesOfEach - warmUp) * 1e9 / double(timer.nsecsElapsed());
}

/// What both must have come to, and nothing else.
QList<qint64> writtenIn(TestOffice &office)
{
    QList<qint64> counts;
    for (const QString &what : {u"application WHERE state = 'Waiting' AND number_year IS NOT NULL"_s, u"queue_entry WHERE left_at IS NULL"_s, u"application_phone"_s,
                                u"journal"_s, u"message"_s, u"operation"_s})
        counts.append(need(office.store().session().count(u"SELECT count(*) FROM "_s + what)));
    return counts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const DurableServer server;
    const double sync = server.syncTime();
    QList<double> ofKezek, ofBare;
    qsizetype statements = 0;
    for (int pass = 0; pass < passes; ++pass) {
        TestOffice own, bare, heardOf;
        const Actor registrar = own.actor(Role::Registrar);
        (void)bare.actor(Role::Registrar);
        MadeUpPeople people(quint32(77 + pass));
        QList<Families> all(workers);
        const QList<DistrictId> districts = districtsOf(own.store());
        for (Families &families : all)
            for (int family = 0; family < familiesOfEach; ++family)
                families.append(onPaper(people, districts, own.now()));

        const Heard heard = overhear(heardOf, all);
        statements = heard.statements / (workers * familiesOfEach);
        BareWorker::giveIds(bare, heard);
        ofKezek.append(rush([&](int worker) -> Worker {
            const auto filing = std::make_shared<PaperFiling>(connected(own), registrar, own.now(), quint32(100 + worker));
            return [filing, families = all.at(worker)](int family) { filing->file(families.at(family)); };
        }));
        ofBare.append(rush([&](int worker) -> Worker {
            const auto bareWorker = std::make_shared<BareWorker>(bare, heard, worker);
            return [bareWorker](int family) { bareWorker->file(family); };
        }));
        if (writtenIn(own) != writtenIn(bare))
            qFatal("the bare side did other work");
    }
    printHead();
    printLine("a family filed and registered, 16 writers", 1e3 / medianOf(ofKezek), 1e3 / medianOf(ofBare), "at most 1.25 times");
    std::printf("  %lld statements; %.0f families a second; the disk takes %.2f ms for an fdatasync\n", static_cast<long long>(statements), medianOf(ofKezek), sync);
    return 0;
}
