// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kindergartens/seatactions.h"

#include <QWidget>

class QKeySequence;
class QLabel;
class QPushButton;

namespace kezek {

/// A button, and beside it why it is dead when it is. Not there where it does not belong.
class ActionRow : public QWidget {
    Q_OBJECT
public:
    ActionRow(const QString &name, const QKeySequence &key, QWidget *parent = nullptr);
    QPushButton *button() const { return m_button; }
    void set(const QString &text, const Liveness &liveness);

signals:
    void pressed();

private:
    QPushButton *m_button;
    QLabel *m_whyNot;
};

} // namespace kezek
