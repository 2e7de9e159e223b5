// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

namespace kezek::admin {

/// The console that a person may sit at. While it lives, the console takes the UTF-8 that the program writes; one at a time.
class Terminal {
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Whether somebody can be asked and will see the question.
    static bool isPersonThere();
    /// A line that is not shown while it is typed.
    static QString readUnseen(QTextStream &in);

private:
    unsigned m_codePageBefore = 0;
};

} // namespace kezek::admin
