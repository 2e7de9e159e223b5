// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QWidget>

namespace kezek {

/// While it lives, nothing inside `page` is laid out, and once afterwards. Else each widget that is shown lays out everything around it at
/// once, and labels that wrap are measured anew for each of them: filling a page of twenty costs a tenth of a second. A layout at rest does not
/// notice that a widget leaves: who takes one away meanwhile takes it out of its layout first.
class LayoutPause {
public:
    explicit LayoutPause(QWidget &page)
    {
        for (QLayout *layout : page.findChildren<QLayout *>())
            if (layout->isEnabled()) {
                layout->setEnabled(false);
                m_layouts.append(layout);
            }
    }
    ~LayoutPause()
    {
        for (const QPointer<QLayout> &layout : m_layouts) {
            if (!layout)
                continue;
            layout->setEnabled(true);
            // What was asked of it meanwhile may have been heard, and left undone, already.
            if (auto *of = qobject_cast<QWidget *>(layout->parent()))
                QCoreApplication::postEvent(of, new QEvent(QEvent::LayoutRequest));
        }
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QList<QPointer<QLayout>> m_layouts;
};

} // namespace kezek
