// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperwords.h"

#include "documents/template.h"

#include <QJsonDocument>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

PaperWords::PaperWords(Language language)
    : m_language(language),
      m_tables(QJsonDocument::fromJson(documentResource(u"words."_s + templateLanguage(language) + u".json"_s)).object())
{}

QString PaperWords::nextAfter(RefusalGround ground) const
{
    return word("RefusalNext", toText(ground));
}

QString PaperWords::causeOf(const PositionMove &move) const
{
    return word(move.own ? "OwnMove" : "OthersMove", toText(move.cause));
}

QString PaperWords::text(const char *key) const
{
    return word("Text", QString::fromLatin1(key));
}

QString PaperWords::word(const char *table, const QString &key) const
{
    return m_tables.value(QLatin1String(table)).toObject().value(key).toString();
}

} // namespace kezek
