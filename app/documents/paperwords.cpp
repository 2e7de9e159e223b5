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

QString PaperWords::causeOf(const PositionHistory::Line &line) const
{
    using What = PositionHistory::Line::What;
    const QString cause = toText(line.move.cause);
    switch (line.what) {
    case What::Entered:
        return word("Entered", cause);
    case What::Left:
        return word("Left", cause);
    case What::OrderChanged:
        return text("orderChanged");
    case What::Moved:
        return word(line.move.own ? "OwnMove" : "OthersMove", cause);
    }
    Q_UNREACHABLE();
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
