// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/destruction.h"

namespace kezek {

class SqlDestruction : public Destruction {
public:
    explicit SqlDestruction(SqlSession &session) : m_session(session) {}

private:
    SqlSession &m_session;
};

} // namespace kezek
