// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/sqlsession.h"
#include "support/builders.h"
#include "support/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

// grow_office FROM TO WAITING: a copy of a training office with as many waiting children as a region has. Families are those of FROM again,
// each child with an IIN and a number of its own and filed somewhat earlier, as many times as it takes.

namespace {

constexpr qint64 daysBefore = 300;
constexpr qint64 day = 86'400'000;

struct Family {
    qint64 id = 0;
    QDate born;
    Sex sex = Sex::Male;
};

QList<Family> families(SqlSession &session)
{
    return need(session.list<Family>(u"SELECT id, birth_date, sex FROM application WHERE state = 'Waiting' ORDER BY id"_s, {}, [](Row &row) {
        const qint64 id = row.big();
        const QDate born = row.maybeDay().value();
        return std::optional(Family{id, born, row.word<Sex>()});
    }));
}

/// "fresh": which row each new one is like, and what it has of its own.
void drawFresh(SqlSession &session, int wanted)
{
    need(session.command(u"CREATE TEMP TABLE fresh (id INTEGER PRIMARY KEY, old INTEGER NOT NULL, iin TEXT NOT NULL, earlier INTEGER NOT NULL)"_s));
    QSet<QString> taken;
    need(session.each(u"SELECT child_iin FROM application"_s, {}, [&](Row &row) { taken.insert(row.text()); }));
    const QList<Family> all = families(session);
    const qint64 last = need(session.count(u"SELECT max(id) FROM application"_s));
    QHash<QDate, int> serials;
    QRandomGenerator random(11);
    for (qint64 n = 1; n <= wanted - all.size(); ++n) {
        const Family &family = all.at((n - 1) % all.size());
        QString iin;
        while (iin.isEmpty() || taken.contains(iin))
            iin = testIin(family.born, serials[family.born]++, family.sex).text();
        taken.insert(iin);
        need(session.run(u"INSERT INTO fresh VALUES (?, ?, ?, ?)"_s, binds(last + n, family.id, iin, qint64(random.bounded(double(daysBefore * day))))));
    }
}

/// Every row of a table that belongs to a family, once more for each that is like it; `changed` says by what a column is filled instead.
void copyRows(SqlSession &session, const QString &table, const QString &owner, const QHash<QString, QString> &changed, const QString &which = {})
{
    QStringList columns = columnsOf(session, table);
    if (owner != u"id"_s)
        columns.removeOne(u"id"_s);
    columns.removeOne(u"reached_days"_s); // generated
    QStringList values;
    for (const QString &column : std::as_const(columns))
        values.append(column == owner ? u"f.id"_s : changed.value(column, u"t."_s + column));
    need(session.command(u"INSERT INTO %1 (%2) SELECT %3 FROM fresh f JOIN %1 t ON t.%4 = f.old %5 ORDER BY f.id"_s.arg(table, columns.join(u", "_s), values.join(u", "_s), owner, which)));
}

void grow(const QString &path, int wanted)
{
    const auto database = need(Database::open(path));
    SqlSession &session = database->session();
    need(session.command(u"PRAGMA synchronous = OFF"_s)); // made again when the power goes
    need(session.command(u"PRAGMA cache_size = -400000"_s));
    need(session.transaction([&] {
        drawFresh(session, wanted);
        const QString number = u"f.id"_s; // higher than any number of an office whose applications are all numbered
        copyRows(session, u"application"_s, u"id"_s, {{u"child_iin"_s, u"f.iin"_s}, {u"number_sequence"_s, number}, {u"filed_at"_s, u"t.filed_at - f.earlier"_s}});
        for (const QString &part : {u"application_phone"_s, u"application_language"_s, u"application_district"_s, u"application_kindergarten"_s})
            copyRows(session, part, u"application_id"_s, {});
        copyRows(session, u"queue_entry"_s, u"application_id"_s, {{u"number_sequence"_s, number}, {u"filed_at"_s, u"t.filed_at - f.earlier"_s}}, u"WHERE t.left_at IS NULL"_s);
        copyRows(session, u"journal"_s, u"subject_id"_s, {}, u"WHERE t.subject = 'application'"_s);
        return true;
    }));
    need(session.command(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString unfinished = arguments.value(2) + u".part"_s;
    QFile::remove(unfinished);
    if (!QFile::copy(arguments.value(1), unfinished))
        qFatal("%s cannot be copied", qPrintable(arguments.value(1)));
    grow(unfinished, arguments.value(3).toInt());
    return QFile::rename(unfinished, arguments.value(2)) ? 0 : 1;
}
