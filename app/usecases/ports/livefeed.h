// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QStringList>

namespace kezek {

/// What the other workstations of the office do, as they do it. GUI thread.
class LiveFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// This worker has the card of an application open; the others see it while it is. A null id: none.
    virtual void setOwnCard(ApplicationId application) = 0;
    /// The names of the others who have that card open.
    virtual QStringList othersAt(ApplicationId application) const = 0;

signals:
    /// Someone wrote elsewhere, or may have while nothing was heard.
    void changed();
    /// othersAt() may say something else than before.
    void cardsChanged();
};

} // namespace kezek
