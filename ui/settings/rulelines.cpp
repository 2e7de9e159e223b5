// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rulelines.h"

#include "words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RuleLines", text);
}

bool isFixed(const RuleKey &key)
{
    return key.kind == RuleKey::Kind::Flag && key.least == key.most;
}

RuleRow shipped(const RuleKey &key)
{
    static const QList<RuleRow> rows = defaultRuleRows({});
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const RuleRow &row) { return row.key == key.key; });
    return found == rows.cend() ? RuleRow() : *found;
}

} // namespace

QList<RuleRow> ruleHistory(const Rulebook &book, const QString &key)
{
    QList<RuleRow> rows;
    for (const RuleRow &row : book.rows())
        if (row.key == key)
            rows.append(row);
    std::stable_sort(rows.begin(), rows.end(), [](const RuleRow &a, const RuleRow &b) { return a.from > b.from; });
    return rows;
}

QList<RuleLine> ruleLines(const Rulebook &book, QDate today)
{
    QList<RuleLine> lines;
    for (const RuleKey &key : ruleKeys()) {
        RuleLine line{key, shipped(key), {}, isFixed(key)};
        // Newest first: the last later one seen is the nearest, the first not later is in force.
        for (const RuleRow &row : ruleHistory(book, key.key)) {
            if (row.from <= today) {
                line.now = row;
                break;
            }
            line.next = row;
        }
        lines.append(line);
    }
    return lines;
}

QString ruleWords(const RuleKey &key, const QString &value)
{
    switch (key.kind) {
    case RuleKey::Kind::Number: return words::number(value.toInt());
    case RuleKey::Kind::Flag: return value.toInt() != 0 ? say(QT_TRANSLATE_NOOP("RuleLines", "yes")) : say(QT_TRANSLATE_NOOP("RuleLines", "no"));
    case RuleKey::Kind::Time: return value;
    case RuleKey::Kind::Date:
        return value.isEmpty() ? say(QT_TRANSLATE_NOOP("RuleLines", "none")) : words::day(QDate::fromString(value, Qt::ISODate));
    case RuleKey::Kind::Order: {
        const auto order = fromText<QueueOrder>(value);
        return order ? words::of(*order) : value;
    }
    case RuleKey::Kind::ExtensionFrom: {
        const auto from = fromText<ExtensionFrom>(value);
        return from ? words::of(*from) : value;
    }
    }
    return value;
}

QString ruleBounds(const RuleKey &key)
{
    switch (key.kind) {
    case RuleKey::Kind::Number: return say(QT_TRANSLATE_NOOP("RuleLines", "From %1 to %2.")).arg(words::number(key.least), words::number(key.most));
    case RuleKey::Kind::Date: return say(QT_TRANSLATE_NOOP("RuleLines", "Leave it empty for none."));
    case RuleKey::Kind::Flag:
    case RuleKey::Kind::Time:
    case RuleKey::Kind::Order:
    case RuleKey::Kind::ExtensionFrom: return {};
    }
    return {};
}

} // namespace kezek
