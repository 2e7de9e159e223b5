// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/snapshots.h"

namespace kezek {

class SqlSnapshots : public Snapshots {
public:
    explicit SqlSnapshots(SqlSession &session) : m_session(session) {}

private:
    SqlSession &m_session;
};

} // namespace kezek
