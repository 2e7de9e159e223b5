// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QMenu>

namespace kezek {

/// The theme, changed at once, and the size of everything, changed at the next start. Both are kept for this computer's user.
class LookMenu : public QMenu {
    Q_OBJECT
public:
    explicit LookMenu(QWidget *parent = nullptr);
    void retranslate();

private:
    void choose(theme::Theme theme);
    void chooseSize(int size);

    QList<std::pair<theme::Theme, QAction *>> m_themes;
    QMenu *m_sizes;
};

} // namespace kezek
