// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>

/// Reading what was typed into a verb: an error names the field by its path, as in JSON ("application.child.iin").
namespace kezek {

/// "application" and "child.iin" give "application.child.iin".
QString joinedPath(const QString &path, const QString &field);

/// Puts the path of an input before the field that an error names.
template <class T> Result<T> inField(const QString &path, Result<T> result)
{
    if (!result)
        result.error().field = joinedPath(path, result.error().field);
    return result;
}

/// Trimmed, runs of spaces folded; the given refusal when nothing is left.
Result<QString> requiredText(const QString &typed, const QString &field, ErrorCode otherwise);

/// Errors: FieldRequired, DateInFuture.
Done checkPastDay(QDate day, QDate today, const QString &field);

} // namespace kezek
