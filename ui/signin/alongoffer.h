// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/ports/schema.h"

#include <QFuture>

#include <functional>

namespace kezek {

/// An office of an older program that its administrator may bring along, handed in by the composition root.
struct AlongOffer {
    /// What the administrator says to it. All of it is of an office on a server alone.
    struct Order {
        QString owner;
        QString password;
        QString copy;             ///< the new file for it
        bool withoutCopy = false; ///< they answer for one of today
    };

    QString office; ///< its name
    SchemaGap gap;
    QString program;        ///< this one's version
    QString copy;           ///< where it goes; on a server proposed
    bool isOnServer = false;
    QString owner;          ///< the login that owns a server's office, proposed
    bool canCopy = true;    ///< PostgreSQL's programs are on this PC
    bool askNobody = false; ///< a training office: nobody's data
    /// Off the GUI thread. Its progress: 0 the copy, then the step under way. Errors of the field "copy" are about the copy alone.
    std::function<QFuture<Result<BroughtAlong>>(const Order &)> run;
};

} // namespace kezek
