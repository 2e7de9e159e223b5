// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace kezek {

class ReportsPage : public PageWidget {
    Q_OBJECT
public:
    explicit ReportsPage(UiContext &context, QWidget *parent = nullptr) : PageWidget(context, parent) {}

    void refresh() override {}
    void retranslate() override {}
};

} // namespace kezek
