// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>

#include <optional>

namespace kezek {

/// Reads the columns of the current row in the order they are listed.
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    QVariant value() { return m_query.value(m_at++); }
    QString text() { return value().toString(); }
    int number() { return value().toInt(); }
    qint64 big() { return value().toLongLong(); }
    bool flag() { return value().toBool(); }
    QDate day() { return value().toDate(); }
    QByteArray bytes() { return value().toByteArray(); }
    QDateTime instant();
    QJsonObject json();
    std::optional<QDateTime> maybeInstant();
    std::optional<QDate> maybeDay();
    std::optional<qint64> maybeBig()
    {
        const QVariant raw = value();
        return raw.isNull() ? std::nullopt : std::optional(raw.toLongLong());
    }
    template <class I> I id() { return I{value().toLongLong()}; }
    template <class I> std::optional<I> maybeId()
    {
        const QVariant raw = value();
        return raw.isNull() ? std::nullopt : std::optional<I>(I{raw.toLongLong()});
    }
    /// A word of an enumeration; one that is not known marks the row as damaged.
    template <class E> E word();
    template <class E> std::optional<E> maybeWord();
    /// A value of the domain; text that it refuses marks the row as damaged.
    template <class T> std::optional<T> parsed(Result<T> result)
    {
        if (!result)
            m_damaged = true;
        return result ? std::optional<T>(*result) : std::nullopt;
    }
    /// Something in this row cannot have been written by the program.
    bool damaged() const { return m_damaged; }
    void markDamaged() { m_damaged = true; }
    void skip(int columns) { m_at += columns; }

private:
    const QSqlQuery &m_query;
    int m_at = 0;
    bool m_damaged = false;
};

template <class E> E Row::word()
{
    const auto known = fromText<E>(text());
    if (!known)
        m_damaged = true;
    return known.value_or(E{});
}

template <class E> std::optional<E> Row::maybeWord()
{
    const QVariant raw = value();
    if (raw.isNull())
        return std::nullopt;
    const auto known = fromText<E>(raw.toString());
    if (!known)
        m_damaged = true;
    return known;
}

} // namespace kezek
