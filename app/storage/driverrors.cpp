// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/driverrors.h"

#include <QSqlError>

#include <array>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// A unique constraint, by its name (PostgreSQL says it) and by its columns (SQLite says those).
struct Constraint {
    QLatin1StringView name;
    QLatin1StringView columns;
    ErrorCode code;
};

constexpr std::array<Constraint, 18> constraints{{
    {"application_live_child"_L1, "application.child_iin"_L1, ErrorCode::ChildAlreadyQueued},
    {"application_number"_L1, "application.number_year, application.number_sequence"_L1, ErrorCode::ChangedByOther},
    {"queue_entry_open"_L1, "queue_entry.application_id"_L1, ErrorCode::MoveNotAllowed},
    {"referral_seat_held"_L1, "referral.seat_id"_L1, ErrorCode::SeatTaken},
    {"referral_application_live"_L1, "referral.application_id"_L1, ErrorCode::MoveNotAllowed},
    {"referral_number"_L1, "referral.number_year, referral.number_sequence"_L1, ErrorCode::ChangedByOther},
    {"publication_open"_L1, "publication.seat_id"_L1, ErrorCode::MoveNotAllowed},
    {"invitation_open"_L1, "invitation.bulletin_id, invitation.application_id"_L1, ErrorCode::MoveNotAllowed},
    {"seat_number"_L1, "seat.group_id, seat.number"_L1, ErrorCode::ChangedByOther},
    {"bulletin_number"_L1, "bulletin.year, bulletin.sequence"_L1, ErrorCode::ChangedByOther},
    {"kindergarten_name"_L1, "kindergarten.name"_L1, ErrorCode::NameTaken},
    {"kept_answer_title"_L1, "kept_answer.title"_L1, ErrorCode::NameTaken},
    {"district_name"_L1, "district.name_ru"_L1, ErrorCode::NameTaken},
    {"worker_login"_L1, "worker.login_key"_L1, ErrorCode::NameTaken},
    {"operation_pkey"_L1, "operation.id"_L1, ErrorCode::OperationRepeated},
    {"message_client_ref"_L1, "message.client_ref"_L1, ErrorCode::OperationRepeated},
    {"message_dedup"_L1, "message.dedup_key"_L1, ErrorCode::OperationRepeated},
    {"code_live"_L1, "code.phone, code.purpose, code.bound_to"_L1, ErrorCode::CodeTooSoon},
}};

ErrorCode codeOfConstraint(const QString &text)
{
    const auto marker = "UNIQUE constraint failed: "_L1;
    if (const auto at = text.indexOf(marker); at >= 0) {
        const QStringView columns = QStringView(text).sliced(at + marker.size());
        for (const Constraint &constraint : constraints)
            if (columns.startsWith(constraint.columns)
                && (columns.size() == constraint.columns.size()
                    || !columns.at(constraint.columns.size()).isLetterOrNumber()))
                return constraint.code;
    }
    for (const Constraint &constraint : constraints)
        if (text.contains(u'"' + constraint.name + u'"'))
            return constraint.code;
    return ErrorCode::StorageFailed;
}

QString textOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

QString detailOf(const QSqlError &error, const QString &doing)
{
    return doing + u": "_s + textOf(error) + u" ["_s + error.nativeErrorCode() + u']';
}

/// By SQLSTATE (postgresql.org/docs/15/errcodes-appendix.html).
ErrorCode codeOfState(const QString &state, const QString &text)
{
    if (state == "23505"_L1) // unique_violation
        return codeOfConstraint(text);
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1) // serialization, deadlock, lock_timeout
        return ErrorCode::DatabaseBusy;
    if (state == "KZ001"_L1) // program_is_of_today()
        return ErrorCode::DatabaseNewer;
    if (state == "25006"_L1) // read_only_sql_transaction
        return ErrorCode::DatabaseReadOnly;
    if (state == "42501"_L1) // insufficient_privilege
        return ErrorCode::NotPermitted;
    if (state == "53100"_L1) // disk_full
        return ErrorCode::DiskFull;
    if (state == "53300"_L1) // too_many_connections
        return ErrorCode::ServerFull;
    if (state == "28P01"_L1 || state == "28000"_L1) // invalid_password, invalid_authorization_specification
        return ErrorCode::ServerLoginRefused;
    if (state == "3D000"_L1) // invalid_catalog_name
        return ErrorCode::DatabaseMissing;
    if (state == "57014"_L1) // query_canceled
        return ErrorCode::Cancelled;
    // 08: connection_exception; 57P01..05: shut down, crashed, starting, dropped, idle for too long; 25P03: the same in a transaction
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P03"_L1)
        return ErrorCode::ConnectionLost;
    if (state.startsWith("XX"_L1)) // data corrupted, index corrupted
        return ErrorCode::DatabaseDamaged;
    return ErrorCode::StorageFailed;
}

} // namespace

Error sqliteError(const QSqlError &error, const QString &doing)
{
    const QString text = error.databaseText();
    const QString detail = detailOf(error, doing);
    // The low byte of an extended SQLite result is the primary one (sqlite.org/rescode.html).
    if (error.nativeErrorCode().toInt() == 4874) // IOERR_SHMSIZE: no room for the log's index
        return {ErrorCode::DiskFull, {}, detail, {}};
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 3: // PERM
    case 8: // READONLY
        return {ErrorCode::DatabaseReadOnly, {}, detail, {}};
    case 5: // BUSY
    case 6: // LOCKED
        return {ErrorCode::DatabaseBusy, {}, detail, {}};
    case 11: // CORRUPT
    case 26: // NOTADB
        return {ErrorCode::DatabaseDamaged, {}, detail, {}};
    case 13: // FULL
        return {ErrorCode::DiskFull, {}, detail, {}};
    case 19: // CONSTRAINT
        return {codeOfConstraint(text), {}, detail, {}};
    default:
        return {ErrorCode::StorageFailed, {}, detail, {}};
    }
}

Error postgresqlError(const QSqlError &error, const QString &doing)
{
    // Without a state it was not the server who spoke: the connection is gone.
    const QString state = error.nativeErrorCode();
    if (state.isEmpty())
        return {ErrorCode::ConnectionLost, {}, detailOf(error, doing), {}};
    // What the server says of data (22) and of constraints (23) holds the data; a further line may.
    const bool holdsData = state.startsWith("22"_L1) || state.startsWith("23"_L1);
    const QString said = holdsData ? QString() : textOf(error).section(u'\n', 0, 0);
    return {codeOfState(state, textOf(error)), {}, doing + u": "_s + said + u" ["_s + state + u']', {}};
}

} // namespace kezek
