// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace kezek {

/// "What if…": the queue and the free seats of now under other rules. Stands in the reports page; never writes.
class WhatIfView : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfView(UiContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    void refresh() {}
    void retranslate() {}

signals:
    void goTo(kezek::PageId page, const QVariant &what);
    void said(const QString &text);

private:
    UiContext &m_context;
};

} // namespace kezek
