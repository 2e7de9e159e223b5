// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QHash>
#include <QStringList>

#include <functional>

namespace kezek::test {

/// What a run of kezek-admin left behind.
struct Ran {
    int code = -1; ///< -1: it did not end by itself
    QString out;
    QString err;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray list() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    /// Code and both outputs, for the message of a test that fails.
    QByteArray told() const;
};

/// How a run differs from a person's at the shell.
struct Around {
    QByteArray input;
    QHash<QString, QString> environment;
    QString program = adminProgram(); ///< where kezek-admin lies
    QStringList under;                                     ///< a command that starts it: {"setpriv", "--reuid=65534"}
    std::function<void()> inChild;                         ///< run in the new process before it becomes kezek-admin
};

/// Runs kezek-admin to its end, in English.
Ran admin(const QStringList &arguments, const Around &around = {});
/// Runs a verb with `do` as a worker of a training office.
Ran doVerb(const QString &database, const QString &at, const QString &login, const QString &verb, const QJsonObject &input,
           const QStringList &more = {});

/// A file with these bytes.
QString written(const QString &path, const QByteArray &bytes);
QByteArray bytesOf(const QString &path);

} // namespace kezek::test
