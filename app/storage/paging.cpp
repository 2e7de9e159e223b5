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

Condition ofName(const NameQuery &query, const Dialect &dialect)
{
    const QString name = query.folded.isEmpty() ? u"search_exact"_s : u"search_folded"_s;
    const QString key = query.folded.isEmpty() ? query.exact : query.folded;
    const QString column = u"a."_s + name;
    Conditions all;
    QStringList shortWords;
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= trigram)
            all.add(dialect.nameContains.contains(u"%1"_s) ? dialect.nameContains.arg(column) : dialect.nameContains,
                    binds(dialect.namePattern(name, word)));
        else
            shortWords.append(word);
    }
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
    Condition operator()(const NameQuery &query) const { return ofName(query, dialect); }
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

Condition matching(const SearchQuery &query, const Dialect &dialect)
{
    return std::visit(Meaning{dialect}, query);
}

} // namespace kezek
