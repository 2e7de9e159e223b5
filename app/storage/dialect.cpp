// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

using namespace Qt::StringLiterals;

namespace kezek {

Dialect Dialect::sqlite()
{
    return {u"sqlite"_s,
            u"BEGIN IMMEDIATE"_s,
            QString(),
            QString(),
            u"a.id IN (SELECT rowid FROM application_search WHERE application_search MATCH ?)"_s,
            true};
}

QString Dialect::namePattern(const QString &column, const QString &word) const
{
    QString text = word;
    if (namePatternIsPhrase)
        return column + u" : \""_s + text.replace(u'"', u"\"\""_s) + u'"';
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

} // namespace kezek
