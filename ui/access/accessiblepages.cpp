// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessiblepages.h"

namespace kezek::access {

QAccessible::State AccessiblePage::state() const
{
    QAccessible::State state = AccessibleButton::state();
    state.selectable = true;
    state.selected = state.checked;
    state.checkable = false;
    state.checked = false;
    return state;
}

} // namespace kezek::access
