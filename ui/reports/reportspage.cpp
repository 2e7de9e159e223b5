// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"
