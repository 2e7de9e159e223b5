// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

namespace kezek {

void PageWidget::open(const QVariant &)
{
}

} // namespace kezek
