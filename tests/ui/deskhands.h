// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter.h"
#include "ui/desk/deskpage.h"

#include <QLineEdit>

namespace kezek::test {

/// The keys of G7 at the counter, up to the number on the screen, for a new child and a group's only seat. The child.
inline Application takeSeatAtDesk(Counter &counter, DeskPage &page)
{
    const auto press = [&page](const QString &name) {
        Counter::find(page, name)->setFocus();
        Counter::key(Qt::Key_Space);
    };
    counter.office.publish(counter.office.seatsOf(counter.office.addGroup(1).id));
    const Application child = counter.office.addWaiting(anApplication().born({2024, 5, 14}).build());
    counter.show(page);
    Counter::find<QLineEdit>(page, QStringLiteral("desk.iin"))->setFocus();
    Counter::type(child.child.iin.text());
    Counter::key(Qt::Key_Return);
    Counter::key(Qt::Key_F6);
    Counter::key(Qt::Key_Return);
    press(QStringLiteral("desk.code.consent"));
    press(QStringLiteral("desk.code.send"));
    Counter::type(counter.lastCode());
    Counter::key(Qt::Key_Return);
    return child;
}

} // namespace kezek::test
