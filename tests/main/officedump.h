// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace kezek::test {

/// Every row of every table of an office's file as text, each table in the order of its key: "referral id=3 revision=1 …".
/// `leftOut` names columns ("recorded_at") or whole tables that the question is not about.
/// The search index is left out: it is made of other tables' columns, and its inside depends on how rows came, not on what they say.
QStringList dumpOf(const QString &path, const QSet<QString> &leftOut = {});

/// The first row in which two dumps differ, or nothing.
QString firstDifference(const QStringList &one, const QStringList &other);

/// One number from an office's file.
qint64 countIn(const QString &path, const QString &sql);
/// One text from an office's file.
QString textIn(const QString &path, const QString &sql);

} // namespace kezek::test
