// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqldestruction.h"

#include "domain/numbers.h"
#include "domain/workingcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// One statement of an act: %1 stands for the act, %2 for the instant that its cases had ended by. Said again in 7_destruction.sql.
struct Emptying {
    QString table;
    QString sql;
};

const QString ofCases = u"application_id IN (SELECT id FROM application WHERE destroyed_by = %1)"_s;

QList<Emptying> ofApplications()
{
    return {
        {u"application"_s, uR"(UPDATE application SET revision = revision + 1, child_iin = '000000000000', child_surname = '', child_given = '', child_patronymic = '',
            certificate_series = '', certificate_number = '', certificate_issued_on = NULL, certificate_issuer = '', applicant_iin = '000000000000',
            applicant_surname = '', applicant_given = '', applicant_patronymic = '', address = '', benefit_kind = '', benefit_paper = '',
            commission_number = '', consent_how = '', consent_text = '', note = '', search_exact = '', search_folded = '', sort_key = ''
            WHERE destroyed_by = %1)"_s},
        {u"application_phone"_s, u"DELETE FROM application_phone WHERE "_s + ofCases},
        {u"phone_history"_s, u"DELETE FROM phone_history WHERE "_s + ofCases},
        {u"written_request"_s, u"DELETE FROM written_request WHERE "_s + ofCases},
        {u"referral"_s, u"UPDATE referral SET revision = revision + 1, contract_number = '', end_reason = '' WHERE "_s + ofCases},
    };
}

/// What a case has said and was told, and what belongs to none and is older.
QList<Emptying> ofTalks()
{
    return {
        {u"message"_s, uR"(UPDATE message SET destroyed_by = %1, phone = '', body = '', last_text = '', phoned_at = coalesce(phoned_at, created_at)
            WHERE destroyed_by IS NULL AND ()"_s + ofCases + uR"( OR (application_id IS NULL AND valid_until < %2)))"_s},
        {u"message_event"_s, u"UPDATE message_event SET detail = '' WHERE detail <> '' AND message_id IN (SELECT id FROM message WHERE destroyed_by = %1)"_s},
        {u"inquiry"_s, uR"(UPDATE inquiry SET destroyed_by = %1, revision = revision + 1, asker = '', phone = CASE WHEN phone IS NULL THEN NULL ELSE '' END,
            question = '-', answer = CASE answer WHEN '' THEN '' ELSE '-' END, consent_how = '', consent_text = '', search_exact = '', search_folded = ''
            WHERE destroyed_by IS NULL AND ()"_s + ofCases + uR"( OR (application_id IS NULL AND asked_at < %2 AND state = 'Answered')))"_s},
        {u"journal"_s, uR"(UPDATE journal SET reason = '', before_json = '{}', after_json = '{}'
            WHERE (reason <> '' OR before_json <> '{}' OR after_json <> '{}') AND (
                (subject = 'application' AND subject_id IN (SELECT id FROM application WHERE destroyed_by = %1))
                OR (subject = 'referral' AND subject_id IN (SELECT id FROM referral WHERE )"_s + ofCases + uR"())
                OR (subject = 'message' AND subject_id IN (SELECT id FROM message WHERE destroyed_by = %1))
                OR (subject = 'inquiry' AND subject_id IN (SELECT id FROM inquiry WHERE destroyed_by = %1))
                OR (subject = 'worker' AND verb = 'look-up-queue' AND recorded_at < %2)))"_s},
        {u"code_failure"_s, u"DELETE FROM code_failure WHERE at < %2 OR code_id IN (SELECT id FROM code WHERE created_at < %2)"_s},
        {u"code"_s, u"DELETE FROM code WHERE created_at < %2"_s},
        {u"operation"_s, u"DELETE FROM operation WHERE recorded_at < %2"_s},
    };
}

/// Kept as [id, year, sequence], so that both dialects write the same.
QString numberOf(const QJsonArray &application)
{
    const int sequence = application.at(2).toInt();
    return sequence > 0 ? ApplicationNumber(application.at(1).toInt(), sequence).text() : u"#%1"_s.arg(application.at(0).toInteger());
}

std::optional<DestructionAct> readAct(Row &row)
{
    DestructionAct act;
    act.id = row.big();
    act.year = row.number();
    act.sequence = row.number();
    act.madeAt = row.instant();
    act.workerName = row.text();
    act.approver = row.text();
    act.reason = row.text();
    act.termMonths = row.number();
    act.endedBefore = row.instant();
    const QJsonObject counts = row.json();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        act.counts.append({it.key(), it.value().toInt()});
    const QJsonArray numbers = QJsonDocument::fromJson(row.text().toUtf8()).array();
    for (const QJsonValue &number : numbers)
        act.applications.append(numberOf(number.toArray()));
    return act;
}

const QString selectActs = u"SELECT id, number_year, number_sequence, made_at, worker_name, approver, reason, term_months, ended_before, counts, "
                           "applications FROM destruction_act"_s;

} // namespace

Result<DueData> SqlDestruction::due(const QDateTime &endedBefore)
{
    KEZEK_TRY(const auto found, m_session.maybe<DueData>(u"SELECT count(*), min(ended_at), max(ended_at) FROM application "
                                                         "WHERE state = 'Archived' AND ended_at < ? AND destroyed_by IS NULL"_s,
                                                         binds(endedBefore), [](Row &row) {
                                                             DueData due;
                                                             due.cases = row.number();
                                                             due.earliest = row.maybeInstant();
                                                             due.latest = row.maybeInstant();
                                                             return std::optional(due);
                                                         }));
    return found.value_or(DueData{});
}

Result<qint64> SqlDestruction::openAct(const DestructionOrder &order)
{
    const int year = localDay(order.at).year();
    KEZEK_TRY(const qint64 last, m_session.count(u"SELECT max(number_sequence) FROM destruction_act WHERE number_year = ?"_s, binds(year)));
    KEZEK_TRY(const qint64 act, m_session.insert(u"INSERT INTO destruction_act (number_year, number_sequence, made_at, worker_id, worker_name, approver, reason, "
                                                 "term_months, ended_before, counts, applications, closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '[]', 0) RETURNING id"_s,
                                                 binds(year, last + 1, order.at, order.worker, order.workerName, order.approver, order.reason,
                                                       order.termMonths, order.endedBefore)));
    KEZEK_TRY(const int cases, m_session.run(u"UPDATE application SET destroyed_by = ? WHERE state = 'Archived' AND ended_at < ? AND destroyed_by IS NULL"_s,
                                             binds(act, order.endedBefore)));
    return cases > 0 ? Result<qint64>(act) : refuse(ErrorCode::NothingToDestroy);
}

Result<QJsonObject> SqlDestruction::empty(qint64 act, const QDateTime &endedBefore)
{
    QJsonObject counts;
    for (const Emptying &emptying : ofApplications() + ofTalks()) {
        const QString sql = QString(emptying.sql).replace(u"%1"_s, QString::number(act)).replace(u"%2"_s, QString::number(endedBefore.toMSecsSinceEpoch()));
        KEZEK_TRY(const int rows, m_session.run(sql));
        counts.insert(emptying.table, rows);
    }
    m_session.forget(); // no later act says the same
    return counts;
}

Done SqlDestruction::closeAct(qint64 act, const QJsonObject &counts)
{
    QJsonArray numbers;
    KEZEK_CHECK(m_session.each(u"SELECT id, number_year, number_sequence FROM application WHERE destroyed_by = ? ORDER BY number_year, number_sequence, id"_s, binds(act),
                               [&](Row &row) {
                                   const qint64 id = row.big();
                                   const auto year = row.maybeBig();
                                   const auto sequence = row.maybeBig();
                                   const auto orNull = [](std::optional<qint64> number) { return number ? QJsonValue(*number) : QJsonValue(); };
                                   numbers.append(QJsonArray{id, orNull(year), orNull(sequence)});
                               }));
    return withoutCount(m_session.run(u"UPDATE destruction_act SET counts = ?, applications = ?, closed = 1 WHERE id = ?"_s,
                                      binds(counts, QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact)), act)));
}

Result<qint64> SqlDestruction::destroyHere(const DestructionOrder &order)
{
    KEZEK_TRY(const qint64 act, openAct(order));
    KEZEK_TRY(const QJsonObject counts, empty(act, order.endedBefore));
    KEZEK_CHECK(closeAct(act, counts));
    return act;
}

Result<qint64> SqlDestruction::destroyOnServer(const DestructionOrder &order)
{
    KEZEK_TRY(const qint64 act, m_session.count(u"SELECT destroy_data(?, ?, ?, ?, ?)"_s,
                                                binds(order.at, order.endedBefore, order.termMonths, order.approver, order.reason)));
    return act > 0 ? Result<qint64>(act) : refuse(ErrorCode::NothingToDestroy);
}

Result<DestructionAct> SqlDestruction::destroy(const DestructionOrder &order)
{
    KEZEK_TRY(const qint64 act, m_session.dialect().serverKeepsPasswords ? destroyOnServer(order) : destroyHere(order));
    return orNotFound(m_session.maybe<DestructionAct>(selectActs + u" WHERE id = ?"_s, binds(act), readAct));
}

Result<QList<DestructionAct>> SqlDestruction::acts()
{
    return m_session.list<DestructionAct>(selectActs + u" ORDER BY id DESC"_s, {}, readAct);
}

Done checkNotDestroyed(SqlSession &session, const QString &rest, const QVariantList &values)
{
    KEZEK_TRY(const auto act, session.maybe<QString>(u"SELECT d.number_year, d.number_sequence FROM application a "
                                                     "JOIN destruction_act d ON d.id = a.destroyed_by "_s + rest,
                                                     values, [](Row &row) {
                                                         const int year = row.number();
                                                         return std::optional(u"%1-%2"_s.arg(year).arg(row.number()));
                                                     }));
    return act ? refuse(ErrorCode::DataDestroyed, {}, {*act}) : Done();
}

} // namespace kezek
