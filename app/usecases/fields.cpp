// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fields.h"

namespace kezek {

QString joinedPath(const QString &path, const QString &field)
{
    if (path.isEmpty() || field.isEmpty())
        return path + field;
    return path + u'.' + field;
}

Result<QString> requiredText(const QString &typed, const QString &field, ErrorCode otherwise)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return refuse(otherwise, field);
    return text;
}

Done checkPastDay(QDate day, QDate today, const QString &field)
{
    if (!day.isValid())
        return refuse(ErrorCode::FieldRequired, field);
    if (day > today)
        return refuse(ErrorCode::DateInFuture, field, {day});
    return {};
}

} // namespace kezek
