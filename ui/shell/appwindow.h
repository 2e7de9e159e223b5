// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace kezek {

/// The program's one window: shows the sign-in, then what the person works in, under the title of what it shows. One window is
/// mapped and painted once, which a person who waits for it feels.
class AppWindow : public QStackedWidget {
    Q_OBJECT
public:
    explicit AppWindow(QWidget *parent = nullptr);
    /// Shows it instead of what was there, which stays; owns what it was given.
    void open(QWidget *content);

private:
    void takeTitle();
};

} // namespace kezek
