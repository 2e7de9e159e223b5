// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace kezek {

/// One of several screens at a time, as tall as the one that is shown: a stack takes the room of its tallest.
class Screens : public QWidget {
    Q_OBJECT
public:
    explicit Screens(QWidget *parent = nullptr) : QWidget(parent), m_column(new QVBoxLayout(this)) { m_column->setContentsMargins(0, 0, 0, 0); }

    /// Owns it. The first one is shown.
    void add(QWidget *screen)
    {
        m_column->addWidget(screen);
        m_all.append(screen);
        screen->setVisible(m_all.size() == 1);
        if (!m_shown)
            m_shown = screen;
    }
    void open(QWidget *screen)
    {
        m_shown = screen;
        for (QWidget *one : m_all)
            if (one != screen)
                one->hide();
        screen->show();
    }
    QWidget *shown() const { return m_shown; }

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_all;
    QWidget *m_shown = nullptr;
};

} // namespace kezek
