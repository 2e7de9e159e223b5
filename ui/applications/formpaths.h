// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// "phones[1].code": the names of a form's fields are the paths within ApplicationInput.
inline QString phonePath(int index, const QString &part)
{
    return QStringLiteral("phones[%1].%2").arg(index).arg(part);
}

inline QString wishPath(int index)
{
    return QStringLiteral("wishes.kindergartens[%1]").arg(index);
}

/// The field of an error as the form names it: without the verb's own name for the application, and SendCode's words for its two.
QString formPath(const QString &errorField, int phone = 0);

} // namespace kezek
