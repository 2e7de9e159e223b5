// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/processend.h"

int kezek::endProcess(int code) { return code; }
