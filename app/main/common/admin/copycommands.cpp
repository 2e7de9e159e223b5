// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/interruption.h"
#include "main/common/admin/opening.h"
#include "main/common/secrets/ownfile.h"
#include "storage/officecopy.h"

#include <QFile>

#include <algorithm>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

/// Read from paper and typed once: without letters and digits that are taken for one another. 31^10 is 50 bits.
QString startPassword(Random &random)
{
    static const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < 10; ++i)
        password += letters.at(qsizetype(random.bounded(quint32(letters.size()))));
    return password;
}

/// Beside what a program may do with it, the paper that the administrator hands out: one worker a line.
Done writePasswords(const QString &path, const QList<StartPassword> &passwords)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !ownfile::keep(path))
        return refuse(ErrorCode::FileUnwritable, u"passwords"_s, {path});
    QByteArray text;
    for (const StartPassword &start : passwords)
        text += start.login.toUtf8() + '\t' + start.password.toUtf8() + '\n';
    if (file.write(text) != text.size() || !file.flush()) {
        file.remove();
        return refuse(ErrorCode::FileUnwritable, u"passwords"_s, {path});
    }
    return {};
}

int explain(Console &console, const OfficeCopyTrouble &trouble)
{
    const QString lines = trouble.lines.join(u"\n"_s);
    switch (trouble.kind) {
    case OfficeCopyTrouble::Failed: return console.fail(trouble.error);
    case OfficeCopyTrouble::Stopped: return console.fail(Error{ErrorCode::Cancelled, {}, {}, {}});
    case OfficeCopyTrouble::FileNotClean:
        (void)console.refuse(say(QT_TRANSLATE_NOOP("Admin", "The file itself is not clean, so nothing was copied. First see to this:\n%1")).arg(lines));
        return Unclean;
    case OfficeCopyTrouble::NotEmpty:
        return console.refuse(say(QT_TRANSLATE_NOOP("Admin", "The office on the server is no new one. It was not touched, and nothing was copied. Make a new one with “kezek-admin init --postgresql”. In it there are already: %1"))
                                  .arg(trouble.lines.join(u", "_s)));
    case OfficeCopyTrouble::NoAdministrator:
        return console.refuse(say(QT_TRANSLATE_NOOP("Admin", "“%1”, the first administrator on the server, is no administrator of the file. Nothing was copied. Make the server's office anew with the login of one of these: %2"))
                                  .arg(trouble.lines.value(0), trouble.lines.mid(1).join(u", "_s)));
    case OfficeCopyTrouble::Differs:
        return console.refuse(say(QT_TRANSLATE_NOOP("Admin", "What arrived was not what was sent, so all of it was taken back; the server's office is as it was. Tables: %1")).arg(trouble.lines.join(u", "_s)));
    case OfficeCopyTrouble::NotClean:
        (void)console.refuse(say(QT_TRANSLATE_NOOP("Admin", "What arrived is not clean, so all of it was taken back; the server's office is as it was:\n%1")).arg(lines));
        return Unclean;
    }
    return Refused;
}

int report(Call &call, const QList<CopiedTable> &tables, const QString &address)
{
    QJsonArray rows;
    qint64 all = 0;
    for (const CopiedTable &table : tables) {
        rows.append(QJsonObject{{u"table"_s, table.name}, {u"rows"_s, table.rows}, {u"sha256"_s, QString::fromLatin1(table.hash)}});
        all += table.rows;
    }
    if (call.console.json) {
        call.console.object({{u"rows"_s, all}, {u"tables"_s, rows}, {u"clean"_s, true}});
        return Ok;
    }
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Copied to %1")).arg(address));
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "%1 rows of %2 tables: on both sides the same number, the same content.")).arg(all).arg(tables.size()));
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Clean: every invariant holds.")));
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "The old passwords stayed behind. Give each worker the start password from %1, then delete that file; it is changed at the first signing in.")).arg(call.option(u"passwords"_s)));
    return Ok;
}

OfficeCopyMeans meansOf(Call &call, Random &random, const Interruption &interruption)
{
    OfficeCopyMeans means;
    means.now = ProgramClock().now();
    means.newPassword = [&random] { return startPassword(random); };
    means.keepPasswords = [path = call.option(u"passwords"_s)](const QList<StartPassword> &passwords) { return writePasswords(path, passwords); };
    means.progress = [&call, &interruption](const QString &table, qint64 rows, qint64 of, bool comparing) {
        if (rows == of || rows % 10'000 == 0)
            call.console.err << (comparing ? say(QT_TRANSLATE_NOOP("Admin", "compared: %1, %2 of %3 rows")) : say(QT_TRANSLATE_NOOP("Admin", "copied: %1, %2 of %3 rows")))
                                    .arg(table).arg(rows).arg(of)
                             << Qt::endl;
        return !interruption.asked();
    };
    return means;
}

int runCopy(Call &call)
{
    if (call.arguments.size() != 2 || ServerAddress::isOne(call.arguments.first()) || !ServerAddress::isOne(call.arguments.last()))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say from which file to which server: kezek-admin copy FILE postgresql://host/database --passwords NEWFILE")));
    if (!call.has(u"passwords"_s))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say with --passwords in which new file the workers' start passwords are to be written. Nothing was copied.")));
    if (QFile::exists(call.option(u"passwords"_s)))
        return call.console.fail(Error{ErrorCode::FileUnwritable, u"passwords"_s, {}, {call.option(u"passwords"_s)}});
    const auto place = serverPlace(call, call.arguments.last());
    const auto address = place ? ServerAddress::parse(place->place) : Result<ServerAddress>(tl::unexpected(place.error()));
    if (!address)
        return call.console.fail(address.error());
    const auto from = Database::open(call.arguments.first());
    if (!from)
        return call.console.fail(from.error());
    const auto to = ServerDatabase::open(*address, place->login);
    if (!to)
        return call.console.fail(to.error());
    SystemRandom random;
    const Interruption interruption;
    bool written = false;
    OfficeCopyMeans means = meansOf(call, random, interruption);
    means.keepPasswords = [&written, keep = means.keepPasswords](const QList<StartPassword> &passwords) {
        const Done done = keep(passwords);
        written = done.has_value();
        return done;
    };
    const auto copied = copyOffice(**from, **to, means);
    if (copied)
        return report(call, *copied, address->text());
    // Whether it took effect is not known after a lost answer; then they may be needed.
    if (written && copied.error().error.code != ErrorCode::OutcomeUnknown)
        QFile::remove(call.option(u"passwords"_s));
    return explain(call.console, copied.error());
}

} // namespace

QList<Command> copyCommands()
{
    return {{u"copy"_s, u"FILE ADDRESS"_s,
             say(QT_TRANSLATE_NOOP("Admin", "Bring an office from its file into a new office on a server, and compare the two.")),
             [](QCommandLineParser &parser) {
                 parser.addOption({u"passwords"_s, say(QT_TRANSLATE_NOOP("Admin", "A new file for the workers' start passwords; only you can read it.")), u"FILE"_s});
             },
             runCopy}};
}

} // namespace kezek::admin
