// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/connection.h"
#include "usecases/json.h"
#include "usecases/work.h"

#include <QUuid>

namespace kezek {

/// A verb V is a class with
///   struct Input, struct Output         values, each with static fields() (usecases/json.h)
///   static constexpr const char *name   "register-application": the journal, the console and scripts say it so
///   static QList<Role> roles()          who may
///   static Result<Output> run(Work &, const Input &)
///   static constexpr Company company    where it must be Company::None; Others otherwise
/// run() is one transaction: checks, loads, asks the rule, writes state, journal, queue history and notices.

/// Output of a verb that has nothing to tell.
struct Nothing {
    static constexpr auto fields() { return std::tuple(); }
    bool operator==(const Nothing &) const = default;
};

/// How one call of a verb ended for the transaction around it.
Done checkRight(const Actor &actor, const QList<Role> &roles);
Result<std::optional<QJsonObject>> earlierOutput(Store &store, const QUuid &operation);
Done rememberOutput(Store &store, const QUuid &operation, const char *verb, const QJsonObject &output);

template <class V> constexpr Company companyOf()
{
    if constexpr (requires { V::company; })
        return V::company;
    else
        return Company::Others;
}

/// One transaction of perform().
template <class V>
Result<typename V::Output> performOnce(Store &store, const Actor &actor, Random &random, const typename V::Input &input, const QUuid &operation)
{
    Result<typename V::Output> result = refuse(ErrorCode::StorageFailed);
    const auto work = [&] {
        const auto earlier = earlierOutput(store, operation);
        if (!earlier || *earlier) {
            result = earlier ? fromJson<typename V::Output>(**earlier) : tl::unexpected(earlier.error());
            return false;
        }
        Work desk(store, actor, random, store.now());
        result = V::run(desk, input);
        if (result)
            if (const Done kept = rememberOutput(store, operation, V::name, toJson(*result)); !kept)
                result = tl::unexpected(kept.error());
        return result.has_value() || desk.keepsOnRefusal();
    };
    KEZEK_CHECK(store.transaction(work, companyOf<V>()));
    return result;
}

/// Runs a verb as one transaction. `operation` makes it safe to ask again after a lost answer: a second call with the same id
/// does nothing and returns the first one's output; that is also how the outcome is found out when the connection breaks during the
/// COMMIT and comes back soon. A null id is not remembered.
template <class V>
Result<typename V::Output> perform(Store &store, const Actor &actor, Random &random, const typename V::Input &input,
                                   const QUuid &operation = {})
{
    KEZEK_CHECK(checkRight(actor, V::roles()));
    const auto once = [&] { return performOnce<V>(store, actor, random, input, operation); };
    auto result = overLostConnection(store, !operation.isNull(), once);
    // The first one's row came to light while the second was at work.
    if (!result && result.error().code == ErrorCode::OperationRepeated)
        result = overLostConnection(store, true, once);
    return result;
}

} // namespace kezek
