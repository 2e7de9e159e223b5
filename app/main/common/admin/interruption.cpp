// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/interruption.h"

#include <csignal>

namespace kezek::admin {

namespace {

volatile std::sig_atomic_t pressed = 0;

void onInterrupt(int signal)
{
    pressed = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption(std::initializer_list<int> kinds)
{
    pressed = 0;
    for (const int kind : kinds)
        m_before.append({kind, std::signal(kind, onInterrupt)});
}

Interruption::~Interruption()
{
    for (const auto &[kind, handler] : m_before)
        std::signal(kind, handler);
}

bool Interruption::asked() const
{
    return pressed != 0;
}

} // namespace kezek::admin
