// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/silence.h"

namespace kezek {

Silence::Silence(std::chrono::milliseconds second, QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { pass(); });
    if (second.count() > 0)
        m_timer.start(second);
}

void Silence::setLimit(int seconds)
{
    m_limit = seconds;
    touched();
}

void Silence::touched()
{
    const bool warned = isWarning();
    m_left = m_limit;
    if (warned)
        emit changed();
}

void Silence::pass(int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        --m_left;
        if (m_left > 0) {
            emit changed();
            continue;
        }
        m_left = m_limit;
        emit over();
        emit changed();
    }
}

} // namespace kezek
