// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace kezek {

/// A thin moving line at the top of the page while an answer is awaited. Takes no room and no clicks.
class BusyLine : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent);
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    int m_step = 0;
};

} // namespace kezek
