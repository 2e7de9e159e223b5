// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

namespace kezek {

/// Which of the worker services of a server's office does the work: the one whose session holds a lock that the server gives to one alone.
/// A session that breaks has lost it, and whoever asks next has it.
class Leadership {
public:
    explicit Leadership(SqlSession &session) : m_session(session) {}

    /// True when this session leads, whether since now or before.
    Result<bool> take();
    /// Asks the server: what was so a moment ago may have been on another session.
    Result<bool> isHeld();

private:
    SqlSession &m_session;
};

} // namespace kezek
