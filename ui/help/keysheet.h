// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kezek::help {

/// The sheet of shortcuts as HTML, in words of the current language: what keys do in the window in front (of the shell: on its page, called
/// `page`), then what they do everywhere. Read off the windows themselves; `front` may be null: the shell.
QString keySheet(const QWidget &shell, const QWidget *front, const QString &page);

} // namespace kezek::help
