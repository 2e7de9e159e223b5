// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/figures.h"

namespace kezek {

class SqlFigures : public Figures {
public:
    explicit SqlFigures(SqlSession &session) : m_session(session) {}

private:
    SqlSession &m_session;
};

} // namespace kezek
