// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <sqlite3.h>

namespace kezek::bench {

/// Statements that ran on a connection, with their values. What a statement does by itself, by a trigger or in the index of names, is not one.
class Overheard {
public:
    explicit Overheard(sqlite3 *connection) : m_connection(connection) { sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &Overheard::hear, this); }
    ~Overheard() { sqlite3_trace_v2(m_connection, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Overheard)
    QList<QByteArray> statements;

private:
    static int hear(unsigned, void *self, void *statement, void *text)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        if (!QByteArrayView(static_cast<const char *>(text)).startsWith("--") && !QByteArrayView(sql).contains("'application_search_"))
            static_cast<Overheard *>(self)->statements.append(sql);
        sqlite3_free(sql);
        return 0;
    }
    sqlite3 *m_connection;
};

} // namespace kezek::bench
