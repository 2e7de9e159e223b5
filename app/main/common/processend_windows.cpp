// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/processend.h"

#include <windows.h>

#include <cstdio>

int kezek::endProcess(int code)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    return code;
}
