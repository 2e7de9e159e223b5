// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/busyline.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace kezek {

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedHeight(3);
    parent->installEventFilter(this);
    m_timer.setInterval(40);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        ++m_step;
        update();
    });
    hide();
}

void BusyLine::setBusy(bool busy)
{
    setVisible(busy);
    if (!busy)
        return m_timer.stop();
    setFixedWidth(parentWidget()->width());
    raise();
    m_timer.start();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    constexpr int steps = 40;
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().line);
    const int length = width() / 4;
    const int left = (width() + length) * (m_step % steps) / steps - length;
    painter.fillRect(QRect(left, 0, length, height()), theme::colours().primary);
}

bool BusyLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setFixedWidth(parentWidget()->width());
    return QWidget::eventFilter(watched, event);
}

} // namespace kezek
