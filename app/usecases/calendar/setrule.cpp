// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/calendar/setrule.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rule that a key belongs to.
Result<QString> ruleOf(const QString &key)
{
    const QList<RuleKey> &keys = ruleKeys();
    const auto found = std::find_if(keys.cbegin(), keys.cend(), [&](const RuleKey &rule) { return rule.key == key; });
    if (found == keys.cend())
        return refuse(ErrorCode::FieldNotUnderstood, u"key"_s);
    return found->id;
}

/// The row that the new one takes over from on its first day; null when the default was in force.
QJsonObject recordedBefore(const Rulebook &book, const RuleRow &row)
{
    const RuleRow *latest = nullptr;
    for (const RuleRow &other : book.rows())
        if (other.key == row.key && other.from <= row.from && (!latest || other.from >= latest->from))
            latest = &other;
    if (!latest)
        return {};
    return {{u"key"_s, latest->key}, {u"value"_s, latest->value}, {u"from"_s, latest->from.toString(Qt::ISODate)}};
}

} // namespace

QList<Role> SetRule::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<SetRule::Output> SetRule::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString rule, ruleOf(input.key));
    const RuleRow row{rule, input.key, input.value.trimmed(), input.from, input.note.simplified()};
    KEZEK_CHECK(Rulebook::validate(row));
    // What was decided under the rules of the past stays explainable by them.
    if (row.from < work.today())
        return refuse(ErrorCode::FieldOutOfRange, u"from"_s, {work.today()});

    KEZEK_TRY(const Rulebook book, work.store.settings().rulebook());
    KEZEK_CHECK(work.store.settings().addRule(row));
    const QJsonObject after{{u"key"_s, row.key}, {u"value"_s, row.value}, {u"from"_s, row.from.toString(Qt::ISODate)}};
    KEZEK_CHECK(work.journal(QLatin1String(name), u"rule"_s, 0, recordedBefore(book, row), after, row.note));
    return Output{};
}

} // namespace kezek
