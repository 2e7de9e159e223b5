// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/terminal.h"

#include <termios.h>
#include <unistd.h>

namespace kezek::admin {

Terminal::Terminal() = default;
Terminal::~Terminal() = default;

bool Terminal::isPersonThere()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

QString Terminal::readUnseen(QTextStream &in)
{
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios hidden = before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const QString typed = in.readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return typed;
}

} // namespace kezek::admin
