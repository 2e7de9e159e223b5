// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <tuple>
#include <type_traits>

/// Values as JSON and back, for the console's `do`, the journal and remembered results. A struct takes part by
///   static constexpr auto fields() { return std::tuple(field("number", &Input::number), …); }
/// Absent or null is accepted for std::optional, bool (false), lists (empty) and text marked optionalField.
/// Days and instants are ISO 8601, enums their words, ids numbers. IINs, phones and office numbers travel as the text that was
/// typed: the verb is the border that parses them. An error names the field with its path ("child.iin").
namespace kezek {

template <class C, class M> struct Field {
    const char *name;
    M C::*member;
    bool required;
};
template <class C, class M> constexpr Field<C, M> field(const char *name, M C::*member)
{
    return {name, member, true};
}
template <class C, class M> constexpr Field<C, M> optionalField(const char *name, M C::*member)
{
    return {name, member, false};
}

template <class T>
concept Described = requires { T::fields(); };
template <class T>
concept Word = std::is_enum_v<T>;

template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};
template <class T> struct IsList : std::false_type {};
template <class T> struct IsList<QList<T>> : std::true_type {};
template <class T> struct IsId : std::false_type {};
template <class Tag> struct IsId<Id<Tag>> : std::true_type {};

// Leaves: text, number, flag, day, instant. Defined in json.cpp.
QJsonValue leafToJson(const QString &value);
QJsonValue leafToJson(int value);
QJsonValue leafToJson(qint64 value);
QJsonValue leafToJson(bool value);
QJsonValue leafToJson(QDate value);
QJsonValue leafToJson(const QDateTime &value);
QJsonValue leafToJson(const QJsonObject &value);
Done leafFromJson(const QJsonValue &json, const QString &path, QString &value);
Done leafFromJson(const QJsonValue &json, const QString &path, int &value);
Done leafFromJson(const QJsonValue &json, const QString &path, qint64 &value);
Done leafFromJson(const QJsonValue &json, const QString &path, bool &value);
Done leafFromJson(const QJsonValue &json, const QString &path, QDate &value);
Done leafFromJson(const QJsonValue &json, const QString &path, QDateTime &value);
Done leafFromJson(const QJsonValue &json, const QString &path, QJsonObject &value);
Done missingField(const QString &path);
Done notUnderstood(const QString &path);

template <class T> QJsonValue toJsonValue(const T &value)
{
    if constexpr (Described<T>) {
        QJsonObject object;
        std::apply([&](const auto &...f) { (object.insert(QLatin1String(f.name), toJsonValue(value.*(f.member))), ...); },
                   T::fields());
        return object;
    } else if constexpr (Word<T>) {
        return toText(value);
    } else if constexpr (IsOptional<T>::value) {
        return value ? toJsonValue(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (IsList<T>::value) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(toJsonValue(item));
        return array;
    } else if constexpr (IsId<T>::value) {
        return leafToJson(value.value);
    } else {
        return leafToJson(value);
    }
}

template <class T> QJsonObject toJson(const T &value) { return toJsonValue(value).toObject(); }

/// Writes into `value`; what JSON does not give stays as it was.
template <class T> Done readJson(const QJsonValue &json, const QString &path, T &value);

template <class T, class F> Done readField(const QJsonObject &object, const QString &path, const F &f, T &value)
{
    const QString fieldPath = path.isEmpty() ? QString::fromLatin1(f.name) : path + QLatin1Char('.') + QLatin1String(f.name);
    using M = std::remove_reference_t<decltype(value.*(f.member))>;
    const QJsonValue json = object.value(QLatin1String(f.name));
    if (json.isUndefined() || json.isNull()) {
        constexpr bool mayMiss = IsOptional<M>::value || IsList<M>::value || std::is_same_v<M, bool>;
        return mayMiss || !f.required ? Done() : missingField(fieldPath);
    }
    return readJson(json, fieldPath, value.*(f.member));
}

template <class T> Done readJson(const QJsonValue &json, const QString &path, T &value)
{
    if constexpr (Described<T>) {
        if (!json.isObject())
            return notUnderstood(path);
        const QJsonObject object = json.toObject();
        Done done;
        std::apply([&](const auto &...f) { ((done = done ? readField(object, path, f, value) : done), ...); }, T::fields());
        return done;
    } else if constexpr (Word<T>) {
        const auto word = fromText<T>(json.toString());
        if (!word)
            return notUnderstood(path);
        value = *word;
        return {};
    } else if constexpr (IsOptional<T>::value) {
        typename T::value_type inner{};
        KEZEK_CHECK(readJson(json, path, inner));
        value = inner;
        return {};
    } else if constexpr (IsList<T>::value) {
        if (!json.isArray())
            return notUnderstood(path);
        const QJsonArray array = json.toArray();
        value.clear();
        for (int i = 0; i < array.size(); ++i) {
            const QString itemPath = path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']');
            typename T::value_type item{};
            KEZEK_CHECK(readJson(array.at(i), itemPath, item));
            value.append(item);
        }
        return {};
    } else if constexpr (IsId<T>::value) {
        return leafFromJson(json, path, value.value);
    } else {
        return leafFromJson(json, path, value);
    }
}

template <class T> Result<T> fromJson(const QJsonObject &object)
{
    T value{};
    KEZEK_CHECK(readJson(QJsonValue(object), QString(), value));
    return value;
}

} // namespace kezek
