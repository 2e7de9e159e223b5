// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tablecontent.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

TableShape::Kind kindOf(const QString &type)
{
    static const QHash<QString, TableShape::Kind> known{{u"bigint"_s, TableShape::Kind::Number},
                                                        {u"boolean"_s, TableShape::Kind::Flag},
                                                        {u"date"_s, TableShape::Kind::Day},
                                                        {u"bytea"_s, TableShape::Kind::Bytes}};
    return known.value(type, TableShape::Kind::Text);
}

QByteArray bytesOf(const QVariant &value, TableShape::Kind kind)
{
    switch (kind) {
    case TableShape::Kind::Number: return QByteArray::number(value.toLongLong());
    case TableShape::Kind::Flag: return value.toBool() ? "1" : "0";
    case TableShape::Kind::Day: return value.toDate().toString(Qt::ISODate).toLatin1();
    case TableShape::Kind::Bytes: return value.toByteArray();
    case TableShape::Kind::Text: return value.toString().toUtf8();
    }
    return {};
}

} // namespace

QString TableShape::names() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names.join(u", "_s);
}

QString TableShape::select() const
{
    return u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(names(), name, key.join(u", "_s));
}

Result<TableShape> shapeOf(SqlSession &file, SqlSession &server, const QString &table)
{
    QHash<QString, QString> types;
    KEZEK_CHECK(server.each(u"SELECT column_name::text, data_type::text FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ?"_s,
                            binds(table), [&](Row &row) {
                                const QString name = row.text();
                                types.insert(name, row.text());
                            }));
    TableShape shape;
    shape.name = table;
    QStringList unknown;
    QMap<int, QString> key;
    KEZEK_CHECK(file.each(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s, binds(table), [&](Row &row) {
        const QString name = row.text();
        if (const int place = row.number(); place > 0)
            key.insert(place, name);
        if (!types.contains(name))
            unknown.append(name);
        shape.columns.append({name, kindOf(types.value(name)), true});
    }));
    shape.key = key.values();
    if (!unknown.isEmpty() || shape.columns.isEmpty() || key.isEmpty())
        return refuse(ErrorCode::StorageFailed, {}, {}, u"the table %1 is not the same on both sides: %2"_s.arg(table, unknown.join(u' ')));
    return shape;
}

QVariant valueOf(const QVariant &raw, TableShape::Kind kind)
{
    switch (kind) {
    case TableShape::Kind::Number: return raw.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(raw.toLongLong());
    case TableShape::Kind::Flag: return raw.isNull() ? QVariant(QMetaType::fromType<bool>()) : QVariant(raw.toBool());
    case TableShape::Kind::Day: return raw.isNull() ? QVariant(QMetaType::fromType<QDate>()) : QVariant(raw.toDate());
    case TableShape::Kind::Bytes: return raw.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(raw.toByteArray());
    case TableShape::Kind::Text: return raw.isNull() ? QVariant(QMetaType::fromType<QString>()) : toSql(raw.toString());
    }
    return raw;
}

void ContentHash::add(const QVariantList &row, const TableShape &shape)
{
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        if (!shape.columns.at(i).compared)
            continue;
        // With its length, so that no value can pass for two.
        const QByteArray bytes = row.at(i).isNull() ? QByteArray() : bytesOf(row.at(i), shape.columns.at(i).kind);
        m_hash.addData(row.at(i).isNull() ? QByteArray("-") : QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
}

} // namespace kezek
