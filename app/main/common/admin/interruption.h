// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kezek::admin {

/// While it lives, Ctrl+C asks for an end instead of making one: what is under way stops in order and is undone. A second Ctrl+C ends the
/// program at once, as without it.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool asked() const;

private:
    void (*m_before)(int);
};

} // namespace kezek::admin
