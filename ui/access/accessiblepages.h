// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessiblefields.h"
#include "ui/shell/navigation.h"

namespace kezek::access {

/// A line of the navigation: a tab, and the selected one is the page that is shown.
class AccessiblePage : public AccessibleButton {
public:
    explicit AccessiblePage(NavigationButton *button) : AccessibleButton(button) {}

    QAccessible::Role role() const override { return QAccessible::PageTab; }
    QAccessible::State state() const override;
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
};

/// The navigation itself: what its tabs are in.
class AccessiblePages : public QAccessibleWidget {
public:
    explicit AccessiblePages(Navigation *navigation) : QAccessibleWidget(navigation, QAccessible::PageTabList) {}
};

} // namespace kezek::access
