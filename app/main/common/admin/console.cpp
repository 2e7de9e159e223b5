// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/command.h"
#include "usecases/json.h"
#include "words/words.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMetaEnum>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Off unless asked for: QT_LOGGING_RULES="kezek.admin.debug=true".
Q_LOGGING_CATEGORY(log, "kezek.admin", QtInfoMsg)

int exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseMissing:
    case ErrorCode::DatabaseNotOurs:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseOlder:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::ServerNameUnknown:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTlsFailed:
    case ErrorCode::ServerLoginRefused:
    case ErrorCode::ServerFull:
    case ErrorCode::ServerTooOld:
    case ErrorCode::ConnectionLost:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::StorageFailed:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable: return Unavailable;
    case ErrorCode::VerbUnknown: return Usage;
    default: return Refused;
    }
}

} // namespace

void Console::object(const QJsonObject &object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Console::list(const QJsonArray &rows, const std::function<QString(const QJsonObject &)> &asText)
{
    if (json) {
        out << QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Indented));
        out.flush();
        return;
    }
    for (const QJsonValue &row : rows)
        line(asText(row.toObject()));
}

int Console::fail(const Error &error)
{
    QString words = kezek::words::of(error);
    if (error.code == ErrorCode::DatabaseOlder)
        words += u' ' + QCoreApplication::translate("Admin", "Here: kezek-admin migrate.");
    const QString code = QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(error.code)));
    if (json) {
        QJsonArray args;
        for (const QVariant &arg : error.args)
            args.append(QJsonValue::fromVariant(arg));
        object({{u"error"_s, code}, {u"field"_s, error.field}, {u"args"_s, args}, {u"words"_s, words}});
    }
    if (!error.detail.isEmpty())
        qCDebug(log) << code << error.detail;
    err << (error.field.isEmpty() ? words : error.field + u": "_s + words) << Qt::endl;
    return exitOf(error.code);
}

int Console::refuse(const QString &text)
{
    err << text << Qt::endl;
    return Refused;
}

int Console::usage(const QString &text)
{
    err << text << Qt::endl;
    return Usage;
}

} // namespace kezek::admin
