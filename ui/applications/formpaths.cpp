// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/formpaths.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

QString formPath(const QString &errorField, int phone)
{
    for (const QString &verbsOwn : {u"application."_s, u"corrected."_s})
        if (errorField.startsWith(verbsOwn))
            return formPath(errorField.mid(verbsOwn.size()), phone);
    if (errorField == u"childIin"_s)
        return u"child.iin"_s;
    if (errorField == u"phone"_s)
        return phonePath(phone, u"number"_s);
    if (errorField == u"phones"_s)
        return phonePath(phone, u"number"_s);
    if (errorField == u"wishes.kindergartens"_s)
        return wishPath(0);
    return errorField;
}

} // namespace kezek
