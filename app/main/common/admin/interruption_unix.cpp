// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/interruption.h"

#include <QList>

#include <csignal>
#include <utility>

namespace kezek::admin {

namespace {

volatile std::sig_atomic_t pressed = 0;

void onInterrupt(int signal)
{
    pressed = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

struct Interruption::Before {
    QList<std::pair<int, void (*)(int)>> handlers;
};

Interruption::Interruption(By by) : m_before(std::make_unique<Before>())
{
    pressed = 0;
    m_before->handlers.append({SIGINT, std::signal(SIGINT, onInterrupt)});
    if (by == By::SystemToo)
        m_before->handlers.append({SIGTERM, std::signal(SIGTERM, onInterrupt)});
}

Interruption::~Interruption()
{
    for (const auto &[kind, handler] : m_before->handlers)
        std::signal(kind, handler);
}

bool Interruption::asked() const
{
    return pressed != 0;
}

} // namespace kezek::admin
