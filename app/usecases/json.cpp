// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/json.h"

#include <cmath>
#include <limits>

namespace kezek {

namespace {

/// A whole number that JSON's doubles hold exactly.
std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!json.isDouble() || std::trunc(number) != number || std::abs(number) > exact)
        return {};
    return static_cast<qint64>(number);
}

} // namespace

QJsonValue leafToJson(const QString &value)
{
    return value;
}

QJsonValue leafToJson(int value)
{
    return value;
}

QJsonValue leafToJson(qint64 value)
{
    return value;
}

QJsonValue leafToJson(bool value)
{
    return value;
}

QJsonValue leafToJson(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue leafToJson(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue leafToJson(const QJsonObject &value)
{
    return value;
}

Done leafFromJson(const QJsonValue &json, const QString &path, QString &value)
{
    if (!json.isString())
        return notUnderstood(path);
    value = json.toString();
    return {};
}

Done leafFromJson(const QJsonValue &json, const QString &path, int &value)
{
    const auto number = wholeNumber(json);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return notUnderstood(path);
    value = static_cast<int>(*number);
    return {};
}

Done leafFromJson(const QJsonValue &json, const QString &path, qint64 &value)
{
    const auto number = wholeNumber(json);
    if (!number)
        return notUnderstood(path);
    value = *number;
    return {};
}

Done leafFromJson(const QJsonValue &json, const QString &path, bool &value)
{
    if (!json.isBool())
        return notUnderstood(path);
    value = json.toBool();
    return {};
}

Done leafFromJson(const QJsonValue &json, const QString &path, QDate &value)
{
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    if (!day.isValid())
        return notUnderstood(path);
    value = day;
    return {};
}

Done leafFromJson(const QJsonValue &json, const QString &path, QDateTime &value)
{
    const QDateTime instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    // Without "Z" or an offset it would mean whatever the PC's clock says: refused, not guessed.
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return notUnderstood(path);
    value = instant.toUTC();
    return {};
}

Done leafFromJson(const QJsonValue &json, const QString &path, QJsonObject &value)
{
    if (!json.isObject())
        return notUnderstood(path);
    value = json.toObject();
    return {};
}

Done missingField(const QString &path)
{
    return refuse(ErrorCode::FieldRequired, path);
}

Done notUnderstood(const QString &path)
{
    return refuse(ErrorCode::FieldNotUnderstood, path);
}

} // namespace kezek
