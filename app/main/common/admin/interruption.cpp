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

Interruption::Interruption()
{
    pressed = 0;
    m_before = std::signal(SIGINT, onInterrupt);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_before);
}

bool Interruption::asked() const
{
    return pressed != 0;
}

} // namespace kezek::admin
