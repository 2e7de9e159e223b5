// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/journalreaders.h"

namespace kezek {

class SqlJournalReaders : public JournalReaders {
public:
    explicit SqlJournalReaders(SqlSession &session) : m_session(session) {}

private:
    SqlSession &m_session;
};

} // namespace kezek
