// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <functional>

namespace kezek::admin {

/// Exit codes that scripts can trust.
enum Exit : int {
    Ok = 0,
    Refused = 1,     ///< a rule, a right or a value says no; nothing was done
    Usage = 2,       ///< the command line is wrong
    Unavailable = 3, ///< the office's data or a file could not be opened, read or written
    Unclean = 4,     ///< check found something
};

/// Where a command reads and writes. Errors go to `err` in the office's words; with --json also as an object on `out`.
class Console {
public:
    Console(QTextStream &input, QTextStream &output, QTextStream &errors) : in(input), out(output), err(errors) {}

    QTextStream &in;
    QTextStream &out;
    QTextStream &err;
    bool json = false;

    void line(const QString &text) { out << text << Qt::endl; }
    void object(const QJsonObject &object);
    void list(const QJsonArray &rows, const std::function<QString(const QJsonObject &)> &asText);
    /// Says the error and returns its exit code.
    int fail(const Error &error);
    int usage(const QString &text);
    /// Says why nothing was done, where no error of the office says it.
    int refuse(const QString &text);
};

/// What a command was called with.
struct Call {
    Console &console;
    const QCommandLineParser &options;
    QStringList arguments; ///< after the command's name

    QString option(const QString &name) const { return options.value(name); }
    bool has(const QString &name) const { return options.isSet(name); }
};

struct Command {
    QString name;
    QString arguments; ///< "FILE", "iin|phone|terms VALUE…"
    QString summary;
    std::function<void(QCommandLineParser &)> describe;
    std::function<int(Call &)> run;
    bool needsOffice = true; ///< refused where this PC's connection file is wrong and no other place is given
};

QList<Command> officeCommands();  ///< init, training, migrate, backup, restore, check
QList<Command> connectionCommands(); ///< connection
QList<Command> copyCommands();    ///< copy
QList<Command> workerCommands();  ///< worker
QList<Command> peopleCommands();  ///< user
QList<Command> tableCommands();   ///< import, export
QList<Command> compareCommands(); ///< compare
QList<Command> reportCommands();  ///< report
QList<Command> workCommands();    ///< night, verbs, do
QList<Command> explainCommands(); ///< explain
QList<Command> senderCommands();  ///< sender-password

/// Runs one command line (without the program's name).
int run(const QStringList &arguments, Console &console);

} // namespace kezek::admin
