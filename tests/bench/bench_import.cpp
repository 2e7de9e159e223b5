// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablefile.h"
#include "figures.h"
#include "main/common/office/openoffice.h"
#include "paperfiling.h"
#include "storage/database.h"
#include "usecases/tables/importrow.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

// A list of children taken over by Kezek, against SQLite taking over all rows that came of it, table by table into an office with the same indexes and
// triggers as the sqlite3 shell's .import does it (each value a text, all in one transaction), and the reading and checking of the file's cells.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray quoted(const QString &text)
{
    QString doubled = text;
    return (u'"' + doubled.replace(u'"', u"\"\""_s) + u'"').toUtf8();
}

/// As an office keeps it that had a spreadsheet until now. `known` children are left out.
void writeList(const QString &path, int children, const QDateTime &at, const QList<DistrictId> &districts, const QSet<QString> &known)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    file.write("child_iin,surname,given,patronymic,birth_date,certificate_number,certificate_date,applicant_iin,applicant_surname,applicant_given,address,phone1,language,filed_at\n");
    MadeUpPeople people(4711);
    for (int written = 0; written < children;) {
        const ApplicationInput family = people.family(localDay(at).addDays(-60 - people.below(1600)), districts);
        if (known.contains(family.child.iin))
            continue;
        ++written;
        const QDate born = family.child.birthDate.value_or(need(Iin::parse(family.child.iin)).birthDate());
        const QDate filed = qMin(born.addDays(30 + people.below(300)), localDay(at).addDays(-1));
        QByteArrayList cells;
        for (const QString &text : {family.child.iin, family.child.name.surname, family.child.name.given, family.child.name.patronymic, born.toString(Qt::ISODate),
                                    family.child.certificate.number, born.addDays(5).toString(Qt::ISODate), family.applicant.iin, family.applicant.name.surname,
                                    family.applicant.name.given, family.address.text, family.phones.value(0).number, toText(family.messageLanguage),
                                    filed.toString(Qt::ISODate) + u" 09:%1"_s.arg(people.below(60), 2, 10, QChar(u'0'))})
            cells.append(quoted(text));
        file.write(cells.join(',') + '\n');
    }
}

std::unique_ptr<TableSource> listAt(const QString &path)
{
    auto source = openTable(path);
    if (!source)
        qFatal("the list cannot be read");
    return std::move(*source);
}

/// Opens an office as Kezek does; its rows are another program's business.
class Bare {
public:
    explicit Bare(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            qFatal("the office cannot be opened");
        run("PRAGMA cache_size = -16000");
        run("PRAGMA synchronous = FULL");
    }
    ~Bare() { sqlite3_close(m_connection); }
    Q_DISABLE_COPY_MOVE(Bare)

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s in %s", sqlite3_errmsg(m_connection), sql.constData());
    }
    sqlite3_stmt *prepare(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s in %s", sqlite3_errmsg(m_connection), sql.constData());
        return statement;
    }
    QByteArray textOf(const QByteArray &sql)
    {
        sqlite3_stmt *statement = prepare(sql);
        const QByteArray text = sqlite3_step(statement) == SQLITE_ROW ? reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)) : "";
        sqlite3_finalize(statement);
        return text;
    }
    QByteArrayList tables()
    {
        QByteArrayList names;
        sqlite3_stmt *statement = prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'application_search_%' "
                                          "AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%WITHOUT ROWID%' ORDER BY rowid");
        while (sqlite3_step(statement) == SQLITE_ROW)
            names.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return names;
    }

private:
    sqlite3 *m_connection = nullptr;
};

/// Milliseconds that the rows of `table` that only `from` has take into `to`, read in portions outside that time.
double imported(Bare &from, Bare &to, const QByteArray &table)
{
    const QByteArray last = to.textOf("SELECT coalesce(max(rowid), 0) FROM " + table);
    const QByteArray written = to.textOf("SELECT group_concat(name) FROM pragma_table_info('" + table + "')"); // without what is generated
    sqlite3_stmt *read = from.prepare("SELECT " + written + " FROM " + table + " WHERE rowid > " + last + " ORDER BY rowid");
    const int columns = sqlite3_column_count(read);
    sqlite3_stmt *write = to.prepare("INSERT INTO " + table + " (" + written + ") VALUES (?" + QByteArray(",?").repeated(columns - 1) + ')');
    double took = 0;
    QList<QByteArray> values;
    const auto flush = [&] {
        took += millisecondsOf([&] {
            for (qsizetype i = 0; i < values.size(); i += columns) {
                for (int column = 0; column < columns; ++column) {
                    const QByteArray &value = values.at(i + column);
                    value.isNull() ? sqlite3_bind_null(write, column + 1) : sqlite3_bind_text(write, column + 1, value.constData(), int(value.size()), SQLITE_STATIC);
                }
                if (sqlite3_step(write) != SQLITE_DONE)
                    qFatal("%s", table.constData());
                sqlite3_reset(write);
            }
        });
        values.clear();
    };
    while (sqlite3_step(read) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(read, column));
            values.append(text ? QByteArray(text, sqlite3_column_bytes(read, column)) : QByteArray());
        }
        if (values.size() >= qsizetype(columns) * 1000)
            flush();
    }
    flush();
    sqlite3_finalize(read);
    sqlite3_finalize(write);
    return took;
}

double bareTime(const QString &office, const QString &result)
{
    Bare from(result);
    Bare to(office);
    to.run("BEGIN IMMEDIATE");
    double took = 0;
    for (const QByteArray &table : from.tables())
        took += imported(from, to, table);
    return took + millisecondsOf([&] { to.run("COMMIT"); });
}

/// Milliseconds for reading the file and understanding each of its cells.
double checkTime(SqlStore &store, const QString &list)
{
    return millisecondsOf([&] {
        const auto source = listAt(list);
        const TableColumns &columns = tableColumns(importName(ImportKind::Children));
        TableHead head = need(TableHead::find(*source, columns));
        const ImportNames names = need(importNames(store));
        TableRow cells;
        while (need(head.next(cells)))
            if (!ImportRow(head, columns, cells).badCells(names).isEmpty())
                qFatal("a bad cell");
    });
}

} // namespace

/// bench_import AT OFFICE CHILDREN [PASSES]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDateTime at = parseAt(arguments.value(1)).value();
    const QString office = arguments.value(2);
    const int children = arguments.value(3).toInt();
    const int passes = qMax(1, arguments.value(4, u"5"_s).toInt());

    QList<double> ofKezek, ofBare;
    for (int pass = 0; pass < passes; ++pass) {
        const QTemporaryDir folder(office.section(u'/', 0, -2) + u"/import-XXXXXX"_s);
        const QString own = folder.filePath(u"own.kezek"_s), bare = folder.filePath(u"bare.kezek"_s), list = folder.filePath(u"list.csv"_s);
        if (!QFile::copy(office, own) || !QFile::copy(office, bare))
            qFatal("the office cannot be copied");
        double checks = 0;
        {
            SqlStore store(need(Database::open(own)), [at] { return at; }, PasswordCost::Least);
            const WorkerAccount account = *need(store.workers().byLogin(u"registrar"_s));
            const Actor registrar{account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s};
            QSet<QString> known;
            need(store.session().each(u"SELECT child_iin FROM application"_s, {}, [&](Row &row) { known.insert(row.text()); }));
            writeList(list, children, at, districtsOf(store), known);
            checks = checkTime(store, list);
            SeededRandom random;
            ofKezek.append(millisecondsOf([&] {
                const auto source = listAt(list);
                const auto report = need(importTable(store, registrar, random, *source, {.kind = ImportKind::Children, .dryRun = false}));
                if (!report.written || report.rows != children)
                    qFatal("%d rows, %d problems: %s %d", report.rows, report.bad, report.problems.isEmpty() ? "" : qPrintable(report.problems.first().column),
                           report.problems.isEmpty() ? 0 : int(report.problems.first().error.code));
            }));
        }
        const double rows = bareTime(bare, own);
        ofBare.append(rows + checks);
        std::printf("  pass %d: Kezek %.0f ms; SQLite's rows %.0f ms, the cells %.0f ms; the disk takes %.2f ms for an fdatasync\n", pass + 1, ofKezek.last(), rows, checks,
                    syncTime(folder.path()));
        std::fflush(stdout);
    }
    printHead();
    printLine(QByteArray("a list of children taken over, ") + QByteArray::number(children), medianOf(ofKezek), medianOf(ofBare), "at most 2 times");
    return 0;
}
