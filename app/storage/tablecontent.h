// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

#include <QCryptographicHash>

namespace kezek {

/// A table as both dialects keep it, so that its rows can be brought from one to the other and compared.
struct TableShape {
    enum class Kind { Number, Flag, Day, Bytes, Text };
    struct Column {
        QString name;
        Kind kind = Kind::Text;
        bool compared = true;
    };
    QString name;
    QList<Column> columns;
    QStringList key; ///< columns of the primary key

    QString names() const;
    QString select() const; ///< every row in the order of the key, which is that of bytes in both dialects
};

/// The columns of a table of the file, with the kinds that the server says. Error: StorageFailed (the server has not all of them).
Result<TableShape> shapeOf(SqlSession &file, SqlSession &server, const QString &table);

/// A value as its kind has it, wherever it was read; NULL stays NULL.
QVariant valueOf(const QVariant &raw, TableShape::Kind kind);

/// The hash of a table's content, the same for the same values in either dialect.
class ContentHash {
public:
    void add(const QVariantList &row, const TableShape &shape);
    QByteArray result() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace kezek
