// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/interruption.h"

#include <atomic>

#include <windows.h>

namespace kezek::admin {

namespace {

std::atomic<bool> pressed = false;
std::atomic<bool> bySystemToo = false;

/// On a thread of the system's. FALSE leaves it to whoever would be asked without this: the program is ended.
BOOL WINAPI onEvent(DWORD event)
{
    if (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT)
        return pressed.exchange(true) ? FALSE : TRUE;
    if (!bySystemToo)
        return FALSE;
    pressed = true;
    // The program is ended as soon as this returns; before that it ends by itself, or the system loses its patience.
    Sleep(INFINITE);
    return TRUE;
}

} // namespace

struct Interruption::Before {};

Interruption::Interruption(By by)
{
    pressed = false;
    bySystemToo = by == By::SystemToo;
    SetConsoleCtrlHandler(onEvent, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onEvent, FALSE);
}

bool Interruption::asked() const
{
    return pressed;
}

} // namespace kezek::admin
