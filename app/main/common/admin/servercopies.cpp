// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"
#include "main/common/admin/passwordsource.h"
#include "main/common/admin/serveroffices.h"
#include "main/common/copies/servercopy.h"
#include "storage/officecopy.h"
#include "storage/serveroffice.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

qint64 sum(const QMap<QString, qint64> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

/// What went wrong with a program, and what was not done for it.
int failed(Call &call, const QString &program, const PgPrograms::Ran &ran, const QString &notDone)
{
    const QString why = ran.ended
        ? say(QT_TRANSLATE_NOOP("Admin", "PostgreSQL's program %1 failed: %2")).arg(program, ran.said)
        : say(QT_TRANSLATE_NOOP("Admin", "PostgreSQL's program %1 was not found. Install the package postgresql-client, or say with --programs in which folder it lies.")).arg(program);
    call.console.err << why << u' ' << notDone << Qt::endl;
    return Unavailable;
}

class Restoring {
public:
    Restoring(Call &call, QString file) : m_call(call), m_file(std::move(file)), m_programs(call.option(u"programs"_s)) {}
    int run();

private:
    /// Reads the whole copy before anything is made: what it holds, and whose it is.
    int readCopy();
    int prepare();
    int fill();
    int compare();
    int giveUp(int code);

    Call &m_call;
    QString m_file;
    PgPrograms m_programs;
    ServerAddress m_address;
    ServerLogin m_owner;
    std::optional<ServerLogin> m_administrator; ///< when the database was made here
    QString m_prefix;
    QMap<QString, qint64> m_counts;
};

int Restoring::readCopy()
{
    const QString nothing = say(QT_TRANSLATE_NOOP("Admin", "Nothing was restored."));
    if (const auto ran = m_programs.prefixOf(m_file, m_prefix); !ran.good())
        return failed(m_call, u"pg_restore"_s, ran, nothing);
    if (const auto ran = m_programs.count(m_file, m_counts); !ran.good())
        return failed(m_call, u"pg_restore"_s, ran, nothing);
    if (m_prefix.isEmpty() || !m_counts.contains(u"office"_s))
        return m_call.console.refuse(say(QT_TRANSLATE_NOOP("Admin", "%1 is no copy of an office. Nothing was restored.")).arg(m_file));
    return Ok;
}

int Restoring::prepare()
{
    const auto address = ServerAddress::parse(databasePath(m_call));
    if (!address)
        return m_call.console.fail(address.error());
    m_address = *address;
    if (!m_call.has(u"server-login"_s)) {
        const auto place = serverPlace(m_call, m_address.text());
        if (!place)
            return m_call.console.fail(place.error());
        m_owner = {m_call.has(u"login"_s) ? place->login.user : ownerOf(m_prefix), place->login.password};
    } else {
        const auto administrator = serverAdministrator(m_call);
        const auto password = ownerPassword(m_call, ownerOf(m_prefix));
        if (!administrator || !password)
            return m_call.console.fail(administrator ? password.error() : administrator.error());
        m_owner = {ownerOf(m_prefix), *password};
        if (const Done made = createServerDatabase(m_address, *administrator, m_prefix, *password); !made)
            return made.error().code == ErrorCode::NameTaken
                ? m_call.console.refuse(say(QT_TRANSLATE_NOOP("Admin", "The server has a database “%1” already. It was not touched, and nothing was restored. Without --server-login an empty one is filled.")).arg(m_address.database))
                : m_call.console.fail(made.error());
        m_administrator = *administrator;
    }
    const auto database = ServerDatabase::connectTo(m_address, m_owner);
    const auto counts = database ? rowCounts((*database)->session()) : Result<QMap<QString, qint64>>(tl::unexpected(database.error()));
    if (!counts)
        return giveUp(m_call.console.fail(counts.error()));
    if (!counts->isEmpty())
        return m_call.console.refuse(say(QT_TRANSLATE_NOOP("Admin", "The database “%1” is not empty: it has tables already. It was not touched, and nothing was restored.")).arg(m_address.database));
    return Ok;
}

int Restoring::giveUp(int code)
{
    if (m_administrator)
        (void)dropServerDatabase(m_address, *m_administrator);
    return code;
}

int Restoring::fill()
{
    if (const auto ran = m_programs.restore(m_file, m_address, m_owner); !ran.good())
        return giveUp(failed(m_call, u"pg_restore"_s, ran, say(QT_TRANSLATE_NOOP("Admin", "Nothing was restored."))));
    // Under another name it lies beside the office, whose workers' logins are not to go back to what they were.
    if (const Done settled = settleRestoredOffice(m_address, m_owner, m_address.database == m_prefix); !settled)
        return giveUp(m_call.console.fail(settled.error()));
    return Ok;
}

int Restoring::compare()
{
    const auto database = ServerDatabase::open(m_address, m_owner);
    const auto counts = database ? rowCounts((*database)->session()) : Result<QMap<QString, qint64>>(tl::unexpected(database.error()));
    if (!counts)
        return giveUp(m_call.console.fail(counts.error()));
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        if (counts->value(it.key(), -1) != it.value())
            return giveUp(m_call.console.refuse(say(QT_TRANSLATE_NOOP("Admin", "Of the table %1 not every row came back. What was restored is not whole; do not work with it.")).arg(it.key())));
    return Ok;
}

int Restoring::run()
{
    for (const auto step : {&Restoring::readCopy, &Restoring::prepare, &Restoring::fill, &Restoring::compare})
        if (const int code = (this->*step)(); code != Ok)
            return code;
    const auto office = OpenOffice::open(OfficePlace{m_address.text(), m_owner});
    const auto broken = office ? (*office)->store().readers().check((*office)->store().now()) : Result<QStringList>(tl::unexpected(office.error()));
    if (!broken)
        return m_call.console.fail(broken.error());
    for (const QString &line : *broken)
        m_call.console.line(line);
    m_call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Restored to %1")).arg(m_address.text()));
    m_call.console.line(say(QT_TRANSLATE_NOOP("Admin", "%1 rows of %2 tables, as many as in the copy.")).arg(sum(m_counts)).arg(m_counts.size()));
    if (broken->isEmpty())
        m_call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Clean: every invariant holds.")));
    return broken->isEmpty() ? Ok : Unclean;
}

} // namespace

void describePrograms(QCommandLineParser &parser)
{
    parser.addOption({u"programs"_s, say(QT_TRANSLATE_NOOP("Admin", "Of an office on a server: the folder of pg_dump and pg_restore, where they are not found by themselves.")), u"FOLDER"_s});
}

int backupServer(Call &call, const QString &file)
{
    const auto place = serverPlace(call, databasePath(call));
    const auto address = place ? ServerAddress::parse(place->place) : Result<ServerAddress>(tl::unexpected(place.error()));
    if (!address)
        return call.console.fail(address.error());
    // The program's own sentence, where the server is not to be had. An older office is copied as well: daily copies go on after an update.
    if (const auto database = ServerDatabase::open(*address, place->login, SchemaAge::OlderToo); !database)
        return call.console.fail(database.error());
    const auto rows = copyServerOffice(*address, place->login, file, PgPrograms(call.option(u"programs"_s)));
    if (!rows && rows.error().program.isEmpty())
        return call.console.fail(rows.error().error);
    if (!rows)
        return failed(call, rows.error().program, rows.error().ran, say(QT_TRANSLATE_NOOP("Admin", "No copy was made.")));
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Copied to %1")).arg(file));
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "%1 rows of %2 tables, read back whole.")).arg(sum(*rows)).arg(rows->size()));
    return Ok;
}

int restoreServer(Call &call, const QString &file)
{
    if (!QFileInfo::exists(file))
        return call.console.fail(Error{ErrorCode::FileUnreadable, {}, {}, {file}});
    return Restoring(call, file).run();
}

} // namespace kezek::admin
