// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/paging.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// Shorter words hold no trigram.
constexpr qsizetype trigram = 3;

/// All keys that begin with a text: U+FFFD sorts behind every letter.
Condition beginsWith(const QString &column, const QString &text)
{
    return {column + u" >= ? AND "_s + column + u" < ?"_s, binds(text, text + QChar(0xFFFD))};
}

QString columnOf(const NameQuery &query)
{
    return query.folded.isEmpty() ? u"search_exact"_s : u"search_folded"_s;
}

const QString &keyOf(const NameQuery &query)
{
    return query.folded.isEmpty() ? query.exact : query.folded;
}

/// Applications with all the words of three letters or more somewhere in the key.
Conditions withLongWords(const QString &key, const QStringList &words, const Dialect &dialect, int few)
{
    QStringList patterns;
    for (const QString &word : words)
        patterns.append(dialect.namePattern(key, word));
    Conditions all;
    if (patterns.isEmpty())
        return all;
    if (dialect.namePatternIsPhrase) {
        all.add(few > 0 ? dialect.fewOfThem.arg(few) : dialect.nameContains, binds(patterns.join(u" AND "_s)));
        return all;
    }
    for (const QString &pattern : std::as_const(patterns))
        all.add(dialect.nameContains.arg(u"a."_s + key), binds(pattern));
    return all;
}

/// `few`: 0 for all of them.
Condition ofName(const NameQuery &query, const Dialect &dialect, int few)
{
    const QString column = u"a."_s + columnOf(query);
    QStringList longWords;
    QStringList shortWords;
    for (const QString &word : keyOf(query).split(u' ', Qt::SkipEmptyParts))
        (word.size() >= trigram ? longWords : shortWords).append(word);
    // A short word may rule out all of a few: then all are looked at.
    Conditions all = withLongWords(columnOf(query), longWords, dialect, shortWords.isEmpty() ? few : 0);
    // Only short words: the surname begins with the first one, which the key's index finds.
    if (shortWords.size() > 0 && all.values().isEmpty())
        all.add(beginsWith(column, shortWords.takeFirst()));
    for (const QString &word : shortWords)
        all.add(u"(' ' || "_s + column + u") LIKE ? ESCAPE '\\'"_s,
                binds(u"% "_s + QString(word).replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s)
                      + u'%'));
    return {all.where().mid(7), all.values()};
}

struct Meaning {
    const Dialect &dialect;
    int few;

    Condition operator()(std::monostate) const { return {}; }
    Condition operator()(const ApplicationNumber &number) const
    {
        return {u"a.number_year = ? AND a.number_sequence = ?"_s, binds(number.year(), number.sequence())};
    }
    Condition operator()(const ReferralNumber &number) const
    {
        return {
            u"a.id IN (SELECT n.application_id FROM referral n WHERE n.number_year = ? AND n.number_sequence = ?)"_s,
            binds(number.year(), number.sequence())};
    }
    Condition operator()(const Iin &iin) const
    {
        return {u"(a.child_iin = ? OR a.applicant_iin = ?)"_s, binds(iin.text(), iin.text())};
    }
    Condition operator()(const PhoneNumber &phone) const
    {
        return {u"a.id IN (SELECT p.application_id FROM application_phone p WHERE p.e164 = ?)"_s, binds(phone.e164())};
    }
    Condition operator()(const IinPrefix &prefix) const { return beginsWith(u"a.child_iin"_s, prefix.digits); }
    Condition operator()(const NameQuery &query) const { return ofName(query, dialect, few); }
};

} // namespace

void Conditions::add(const QString &sql, const QVariantList &values)
{
    if (sql.isEmpty())
        return;
    m_parts.append(sql);
    m_values.append(values);
}

QString ListOrder::orderBy() const
{
    const QString way = newestFirst ? u" DESC"_s : QString();
    return u" ORDER BY "_s + first + way + u", "_s + second + way;
}

Result<Condition> ListOrder::behind(const PageMark &mark) const
{
    if (mark.isEmpty())
        return Condition{};
    const QStringList parts = mark.split(u'|');
    if (parts.size() != 2)
        return refuse(ErrorCode::FieldNotUnderstood, u"from"_s);
    bool isNumber = false;
    const qint64 instant = parts.first().toLongLong(&isNumber);
    const QVariant value = isNumber ? toSql(instant) : toSql(QDate::fromString(parts.first(), Qt::ISODate));
    if (value.isNull())
        return refuse(ErrorCode::FieldNotUnderstood, u"from"_s);
    return Condition{u'(' + first + u", "_s + second + (newestFirst ? u") < (?, ?)"_s : u") > (?, ?)"_s),
                     {value, parts.last().toLongLong()}};
}

PageMark markOf(const QDateTime &first, qint64 second)
{
    return u"%1|%2"_s.arg(first.toMSecsSinceEpoch()).arg(second);
}

PageMark markOf(QDate first, qint64 second)
{
    return u"%1|%2"_s.arg(first.toString(Qt::ISODate)).arg(second);
}

Condition matching(const SearchQuery &query, const Dialect &dialect, int few)
{
    return std::visit(Meaning{dialect, few}, query);
}

std::optional<Beginning> beginningOf(const SearchQuery &query)
{
    const auto of = [](const QString &column, const QString &text) { return Beginning{column, beginsWith(column, text)}; };
    if (const auto *iin = std::get_if<IinPrefix>(&query))
        return of(u"a.child_iin"_s, iin->digits);
    if (const auto *name = std::get_if<NameQuery>(&query); name && !keyOf(*name).isEmpty())
        return of(u"a."_s + columnOf(*name), keyOf(*name));
    return std::nullopt;
}

} // namespace kezek
