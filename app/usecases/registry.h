// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

#include <functional>

namespace kezek {

/// One input field as `kezek-admin verbs` lists it.
struct FieldInfo {
    QString name; ///< with its path: "application.child.iin"
    QString type; ///< "text", "number", "flag", "day", "instant", "list of …", or the words of an enum: "Kazakh|Russian|Mixed"
    bool required = false;
};

/// A verb without its types: what the console and scripts use.
struct VerbInfo {
    QString name;
    QList<Role> roles;
    QList<FieldInfo> input;
    QList<FieldInfo> output;
    std::function<Result<QJsonObject>(Store &, const Actor &, Random &, const QJsonObject &input, const QUuid &operation)> run;
};

/// Every use case, by name.
const QList<VerbInfo> &allVerbs();
const VerbInfo *findVerb(const QString &name);

} // namespace kezek
