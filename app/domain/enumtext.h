// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaEnum>
#include <QString>

#include <optional>

namespace kezek {

/// The word that stands in the database and JSON for a value.
template <class E> QString toText(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

/// The value of a word written by toText; empty for any other text.
template <class E> std::optional<E> fromText(const QString &text)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<E>().keyToValue(text.toLatin1().constData(), &ok);
    return ok ? std::optional<E>(static_cast<E>(value)) : std::nullopt;
}

/// All values of an enumeration, in the order they are declared.
template <class E> QList<E> allOf()
{
    const QMetaEnum meta = QMetaEnum::fromType<E>();
    QList<E> values;
    for (int i = 0; i < meta.keyCount(); ++i)
        values.append(static_cast<E>(meta.value(i)));
    return values;
}

} // namespace kezek
