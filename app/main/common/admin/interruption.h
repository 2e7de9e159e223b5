// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace kezek::admin {

/// While it lives, Ctrl+C asks for an end instead of making one: what is under way stops in order and is undone. A second one ends the
/// program at once, as without it. One at a time.
class Interruption {
public:
    enum class By {
        Person,
        SystemToo, ///< also when the system ends its services, or closes the console
    };
    explicit Interruption(By by = By::Person);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool asked() const;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace kezek::admin
