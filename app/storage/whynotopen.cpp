// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/whynotopen.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QThread>

#include <libpq-fe.h>

#include <algorithm>
#include <initializer_list>
#include <memory>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr auto patienceMs = 4000;
constexpr auto betweenLooksMs = 5;

struct Refusal {
    QString state;             ///< SQLSTATE; empty: the server did not come to speak
    bool askedPassword = false; ///< it wanted to know who it is before it refused
};

Refusal refusalOf(const QString &connectionString)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStart(connectionString.toUtf8().constData()), &PQfinish);
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    const QDeadlineTimer deadline(patienceMs);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_FAILED && status != PGRES_POLLING_OK && !deadline.hasExpired()) {
        QThread::msleep(betweenLooksMs);
        status = PQconnectPoll(connection.get());
    }
    // "connection to server at … failed: FATAL:  28P01", for each host a line; the words before the code are in any language.
    static const QRegularExpression code(u"\\b([0-9A-Z]{5})\\s*$"_s);
    const auto match = code.match(QString::fromUtf8(PQerrorMessage(connection.get())).trimmed());
    return {match.hasMatch() ? match.captured(1) : QString(), PQconnectionUsedPassword(connection.get()) != 0};
}

/// postgresql.org/docs/15/errcodes-appendix.html
ErrorCode codeOf(const Refusal &refusal)
{
    if (refusal.state == "53300"_L1) // too_many_connections
        return ErrorCode::ServerFull;
    if (refusal.state == "3D000"_L1) // invalid_catalog_name
        return ErrorCode::DatabaseMissing;
    if (refusal.state == "28P01"_L1 || refusal.state == "42501"_L1) // invalid_password; no right to connect to this database
        return ErrorCode::ServerLoginRefused;
    if (refusal.state == "28000"_L1) // not let in: as this role, or, before it asked for a password, in this way
        return refusal.askedPassword ? ErrorCode::ServerLoginRefused : ErrorCode::ServerTlsFailed;
    return ErrorCode::ServerUnreachable;
}

} // namespace

void speakEnglish()
{
    // Where libpq looks for the words of other languages; there are none.
    static const bool done = qputenv("PGLOCALEDIR", "/");
    Q_UNUSED(done)
}

Error whyNotOpen(const ServerAddress &address, const QString &connectionString, const QString &said)
{
    const QString detail = u"open: "_s + said.simplified();
    const auto says = [&](std::initializer_list<QLatin1StringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return said.contains(word, Qt::CaseInsensitive); });
    };
    QStringList names;
    QStringList hosts;
    for (const ServerAddress::Host &host : address.hosts) {
        names.append(host.name);
        hosts.append(u"%1:%2"_s.arg(host.name).arg(host.port));
    }
    if (says({"no password supplied"_L1}))
        return {ErrorCode::ServerLoginRefused, {}, detail, {}};
    if (says({"could not translate host name"_L1}))
        return {ErrorCode::ServerNameUnknown, {}, detail, {names.join(u',')}};
    // A connection that breaks off is reported in the words of TLS where it had begun.
    const bool brokeOff = says({"SSL SYSCALL error"_L1, "SSL connection has been closed unexpectedly"_L1});
    if (!brokeOff && says({"server does not support SSL"_L1, "SSL error"_L1, "certificate"_L1}))
        return {ErrorCode::ServerTlsFailed, {}, detail, {}};
    const ErrorCode code = says({"FATAL"_L1, "failed: "_L1}) ? codeOf(refusalOf(connectionString)) : ErrorCode::ServerUnreachable;
    return {code, {}, detail, code == ErrorCode::ServerUnreachable ? QVariantList{hosts.join(u',')} : QVariantList()};
}

} // namespace kezek
