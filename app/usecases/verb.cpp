// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/verb.h"

namespace kezek {

Done checkRight(const Actor &actor, const QList<Role> &roles)
{
    if (roles.isEmpty() || roles.contains(actor.role))
        return {};
    return refuse(ErrorCode::NotPermitted, {}, {toText(actor.role)});
}

Result<std::optional<QJsonObject>> earlierOutput(Store &store, const QUuid &operation)
{
    if (operation.isNull())
        return std::optional<QJsonObject>();
    return store.records().operation(operation);
}

Done rememberOutput(Store &store, const QUuid &operation, const char *verb, const QJsonObject &output)
{
    if (operation.isNull())
        return {};
    return store.records().recordOperation(operation, QString::fromLatin1(verb), output);
}

} // namespace kezek
