// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/proofs.h"

namespace kezek {

class SqlProofs : public Proofs {
public:
    explicit SqlProofs(SqlSession &session) : m_session(session) {}

private:
    SqlSession &m_session;
};

} // namespace kezek
