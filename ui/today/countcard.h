// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panels.h"

namespace kezek {

/// A number that awaits someone: what it counts, how many, and one word on what is urgent about it.
class CountCard : public Card {
    Q_OBJECT
public:
    explicit CountCard(QWidget *parent = nullptr);
    void setCaption(const QString &caption);
    void setCount(int count);
    /// As before anything was read.
    void clear();
    void setBadge(const QString &text, theme::Tone tone);

private:
    void sayNumber();
    QLabel *m_caption;
    QLabel *m_number;
    Badge *m_badge;
};

} // namespace kezek
