// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <csignal>
#include <initializer_list>
#include <utility>

namespace kezek::admin {

/// While it lives, Ctrl+C (or other signals) asks for an end instead of making one: what is under way stops in order and is undone. A second
/// one ends the program at once, as without it.
class Interruption {
public:
    explicit Interruption(std::initializer_list<int> kinds = {SIGINT});
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool asked() const;

private:
    QList<std::pair<int, void (*)(int)>> m_before;
};

} // namespace kezek::admin
