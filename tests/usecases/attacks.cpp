// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/attacks.h"

namespace kezek {

namespace {

#define APPLICATION_COLUMNS                                                                                                                  \
    "revision, state, source, child_iin, child_surname, child_given, child_patronymic, birth_date, sex, certificate_series, "                \
    "certificate_number, certificate_issuer, applicant_iin, applicant_surname, applicant_given, applicant_patronymic, address, "             \
    "message_language, category, benefit_kind, benefit_paper, commission_number, consent_how, consent_text, strikes, note, search_exact, "   \
    "search_folded, sort_key, filed_at, registration_due"
#define APPLICATION_VALUES(state, source, category)                                                                                          \
    "0, '" state "', '" source "', '{freeIin}', 'А', 'Б', '', '2024-01-17', 'Male', '', '1', '', '{freeIin}', 'А', 'Б', '', 'ул. 1', "          \
    "'Russian', '" category "', '', '', '', 'paper', '1', 0, '', 'а', 'а', 'а', "

const QList<Attack> &recordAttacks()
{
    static const QList<Attack> all{
        {"change the journal", "rpksafw", "UPDATE journal SET reason = 'x'"},
        {"shorten the journal", "rpksafw", "DELETE FROM journal"},
        {"sign another's name in the journal", "rpksaf",
         "INSERT INTO journal (at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
         "VALUES ({now}, {now}, {other}, '{myName}', 'PC', 'view-card', 'application', {child}, '', '{}', '{}')"},
        {"write an older row of the journal", "rpksaf",
         "INSERT INTO journal (at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
         "VALUES ({now} - 86400000, {now}, {me}, '{myName}', 'PC', 'view-card', 'application', {child}, '', '{}', '{}')"},
        {"write the journal as nobody", "rpksaf",
         "INSERT INTO journal (at, recorded_at, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
         "VALUES ({now}, {now}, 'Kezek', 'PC', 'run-night', 'application', {child}, '', '{}', '{}')"},
        {"say an operation was another's", "rpksafw", "INSERT INTO operation (id, verb, output, recorded_at, made_by) VALUES ('1', 'x', '{}', 0, 'admin')"},
        {"change an operation", "rpksafw", "UPDATE operation SET output = '{}'"},
        {"write another's draft", "rpksafw", "INSERT INTO draft (worker_id, form, content, saved_at) VALUES ({other}, 'x', '{}', {now})"},
        {"change a rule", "rpkfw", "UPDATE rule_row SET value = '99'"},
        {"add a rule", "rpkfw", "INSERT INTO rule_row (rule_key, from_day, rule_id, value, note) VALUES ('codeTries', '2024-01-01', 'R3', '10', '')"},
        {"change a rule past the journal", "sa", "UPDATE rule_row SET value = '10' WHERE rule_key = 'codeTries'"},
        {"change the calendar", "rpkfw", "UPDATE calendar_day SET working = false"},
        {"change a text", "rpkfw", "INSERT INTO message_text (kind, language, body) VALUES ('Code', 'Russian', '{code}')"},
        {"change the sender", "rpksfw", "UPDATE sender SET url = 'http://evil.example'"},
        {"change the office", "rpksfw", "UPDATE office SET training = true"},
        {"turn the office into one for training", "a", "{journal:office:0}; UPDATE office SET training = true"},
        {"make oneself administrator", "rpksfw", "UPDATE worker SET role = 'Administrator' WHERE id = {me}"},
        {"say the night has run", "rpkf", "INSERT INTO job_run (job, nominal, summary, recorded_at) VALUES ('night', 0, '{}', {now})"},
        {"say a night to come has run", "saw", "INSERT INTO job_run (job, nominal, summary, recorded_at) VALUES ('night', {now} + 86400000, '{}', {now})"},
        {"change another's password", "rpsaw", "UPDATE worker SET password_hash = 'SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' WHERE id = {other}"},
        {"set a password in the clear", "rpksafw", "UPDATE worker SET password_hash = 'secret' WHERE id = {me}"},
        {"shut an administrator out", "rpsw", "UPDATE worker SET active = false WHERE id = {other}"},
        {"lock an administrator out", "rpsw", "UPDATE worker SET failed_logins = 99 WHERE id = {other}"},
        {"move to another kindergarten", "k", "UPDATE worker SET kindergarten_id = NULL WHERE id = {me}"},
        {"take another's name", "rpksfw", "UPDATE worker SET name = 'x' WHERE id = {me}"},
        {"add a worker", "rpksfw", "INSERT INTO worker (login) VALUES ('mine')"},
        {"make an account of the night's", "a", "{journal:worker:{me}}; UPDATE worker SET role = 'Worker' WHERE id = {me}"},
        {"delete a worker", "rpksafw", "DELETE FROM worker WHERE id = {me}"},
        {"change a calendar's year", "rpkfw", "UPDATE calendar_year SET year = 1"},
        {"forget a rule", "rpksafw", "DELETE FROM rule_row"},
        {"forget what jobs have run", "rpksafw", "DELETE FROM job_run"},
        {"forget operations", "rpksafw", "DELETE FROM operation"},
        {"say what the service says", "rpksaf", "UPDATE worker_service SET trouble = 'x'"},
        {"put the prefix of groups elsewhere", "rpksafw", "UPDATE server_roles SET prefix = 'x'"},
        {"add a kept answer", "rpkfw", "INSERT INTO kept_answer (revision, title, body_ru, body_kk, active, sort_key) VALUES (0, 'x', 'x', 'x', true, 'x')"},
        {"answer for another", "rpsa",
         "{journal:inquiry:{inquiry}}; UPDATE inquiry SET revision = revision + 1, state = 'Answered', answer = 'x', answered_by = {other}, answered_at = {now}, "
         "answered_way = 'ReadOut' WHERE id = {inquiry}"},
        {"ask without a code at the terminal", "f",
         "INSERT INTO inquiry (revision, asked_at, source, phone, asker, language, question, consent_at, consent_how, consent_text, state, answer, search_exact, "
         "search_folded) VALUES (0, {now}, 'SelfService', '{phone}', 'x', 'Russian', 'x', {now}, 'code', '1', 'Open', '', '', '')"},
    };
    return all;
}

const QList<Attack> &applicationAttacks()
{
    static const QList<Attack> all{
        {"file an application with an earlier instant", "rsaf",
         "WITH a AS (INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Counter", "General") "{now} - 86400000, {now} + 1) RETURNING id) SELECT id FROM a"},
        {"file from paper of tomorrow", "rsa",
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Paper", "General") "{now} + 86400000, {now} + 86400001)"},
        {"file an older paper past the journal", "rsa",
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Paper", "General") "{now} - 86400000, {now} + 1)"},
        {"file with a category and no paper", "rsa",
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Counter", "Extraordinary") "{now}, {now} + 1)"},
        {"file as paper at the terminal", "f",
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Paper", "General") "{now}, {now} + 1)"},
        {"file as placement", "pkw",
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Counter", "General") "{now}, {now} + 1)"},
        {"move a filing instant", "rpsaw", "{journal:application:{child}}; UPDATE application SET revision = revision + 1, filed_at = filed_at - 1 WHERE id = {child}"},
        {"choose a number", "rpsaw", "{journal:application:{child}}; UPDATE application SET revision = revision + 1, number_sequence = 99 WHERE id = {child}"},
        {"change a child past the journal", "rpsaw", "UPDATE application SET revision = revision + 1, child_surname = 'X' WHERE id = {child}"},
        {"change a child's IIN as placement", "pw",
         "{journal:application:{child}}; UPDATE application SET revision = revision + 1, child_iin = '{freeIin}' WHERE id = {child}"},
        {"raise a category", "rpsaw", "{journal:application:{child}}; UPDATE application SET revision = revision + 1, category = 'Extraordinary' WHERE id = {child}"},
        {"register as placement", "pw",
         "{journal:application:{filed}}; UPDATE application SET revision = revision + 1, state = 'Waiting', registered_at = {now}, number_year = 2026, "
         "number_sequence = 900 WHERE id = {filed}"},
        {"register with a number of one's own", "rsa",
         "{journal:application:{filed}}; UPDATE application SET revision = revision + 1, state = 'Waiting', registered_at = {now}, number_year = 2026, "
         "number_sequence = 900 WHERE id = {filed}"},
        {"withdraw without a code", "rsaw",
         "{journal:application:{child}}; UPDATE queue_entry SET left_at = {now}, left_cause = 'Withdrawn' WHERE application_id = {child} AND left_at IS NULL; UPDATE application SET "
         "revision = revision + 1, state = 'Archived', ended_at = {now}, end_cause = 'Withdrawn' WHERE id = {child}"},
        {"age a young child out", "saw",
         "{journal:application:{child}}; UPDATE application SET revision = revision + 1, state = 'Archived', ended_at = {now}, end_cause = 'AgedOut' WHERE id = {child}"},
        {"take a strike off", "rpsaw", "{journal:application:{child}}; UPDATE application SET revision = revision + 1, strikes = strikes + 1 WHERE id = {child}"},
        {"delete an application", "rpksafw", "DELETE FROM application WHERE id = {child}"},
        {"change a phone", "pkw", "{journal:application:{child}}; UPDATE application_phone SET e164 = '+77770000000' WHERE application_id = {child}"},
        {"confirm a phone without a code", "rsa",
         "{journal:application:{child}}; UPDATE application_phone SET e164 = '+77770000000', confirmed = true WHERE application_id = {child} AND position = 1"},
        {"take a phone away", "rpksafw", "{journal:application:{child}}; DELETE FROM application_phone WHERE application_id = {child}"},
        {"move a position", "rpksafw", "{journal:application:{child}}; UPDATE queue_entry SET filed_at = 0 WHERE application_id = {child}"},
        {"enter a second child into the queue", "rpsaw",
         "{journal:application:{filed}}; INSERT INTO queue_entry (application_id, birth_year, category, category_rank, filed_at, number_year, number_sequence, entered_at, "
         "entered_cause) VALUES ({filed}, 2024, 'General', 2, 0, 2026, 900, {now}, 'Registered')"},
        {"enter the queue at an earlier instant", "rpsaw",
         "{journal:application:{filed}}; INSERT INTO queue_entry (application_id, birth_year, category, category_rank, filed_at, number_year, number_sequence, entered_at, "
         "entered_cause) VALUES ({filed}, 2024, 'General', 2, 0, 2026, 900, {now} - 86400001, 'Registered')"},
        {"take a child out of the queue", "rpsaw",
         "{journal:application:{child}}; UPDATE queue_entry SET left_at = {now}, left_cause = 'Withdrawn' WHERE application_id = {child} AND left_at IS NULL"},
        {"delete from the queue", "rpksafw", "DELETE FROM queue_entry"},
    };
    return all;
}

const QList<Attack> &seatAttacks()
{
    static const QList<Attack> all{
        {"publish at the counter", "rkf",
         "INSERT INTO bulletin (year, sequence, published_at, by_hand, window_until) VALUES (2026, 77, {now}, true, {now})"},
        {"publish without a window", "psaw",
         "INSERT INTO bulletin (year, sequence, published_at, published_by, by_hand, window_until) VALUES (2026, next_number('bulletin', 2026), {now}, {me}, true, {now})"},
        {"publish for another", "psa",
         "INSERT INTO bulletin (year, sequence, published_at, published_by, by_hand, window_until) VALUES (2026, next_number('bulletin', 2026), {now}, {other}, true, {now})"},
        {"put a seat into an old bulletin", "psaw",
         "{journal:bulletin:{bulletin}}; INSERT INTO publication (bulletin_id, seat_id, published_at, window_until) VALUES ({bulletin}, {unpublished}, {now}, {now})"},
        {"publish as a kindergarten", "rkf",
         "INSERT INTO publication (bulletin_id, seat_id, published_at, window_until) VALUES ({bulletin}, {unpublished}, {now}, {now})"},
        {"end a publication at the counter", "rf",
         "{journal:application:{child}}; UPDATE publication SET ended_at = {now}, end_cause = 'PublicationRecalled' WHERE ended_at IS NULL"},
        {"open a window early", "rpksafw", "{journal:bulletin:{bulletin}}; UPDATE publication SET window_until = 0"},
        {"close a window early", "psaw", "UPDATE bulletin SET window_closed_at = {now} WHERE id = {windowed}"},
        {"invite at the counter", "rkf",
         "INSERT INTO invitation (bulletin_id, group_id, application_id, invited_at, until_at) VALUES ({bulletin}, {group}, {child}, {now}, {now})"},
        {"invite who does not wait", "psaw",
         "INSERT INTO invitation (bulletin_id, group_id, application_id, invited_at, until_at) SELECT b.id, {group}, {filed}, {now}, b.window_until FROM bulletin b WHERE b.id = {windowed}"},
        {"invite past whoever comes first", "psaw", "INSERT INTO invitation (bulletin_id, group_id, application_id, invited_at, until_at) SELECT b.id, {group}, {behind}, {now}, b.window_until FROM bulletin b WHERE b.id = {windowed}"},
        {"invite the head past bulletin and night", "psaw", "INSERT INTO invitation (bulletin_id, group_id, application_id, invited_at, until_at) SELECT b.id, {group}, {child}, {now}, b.window_until FROM bulletin b WHERE b.id = {windowed}"},
        {"end an invitation for nothing", "psaw", "{journal:application:{invited}}; UPDATE invitation SET ended_at = {now}, end_cause = 'PublicationRecalled' WHERE application_id = {invited}"},
        {"delete invitations", "rpksafw", "DELETE FROM invitation"},
        {"delete publications", "rpksafw", "DELETE FROM publication"},
        {"delete bulletins", "rpksafw", "DELETE FROM bulletin"},
        {"delete seats", "rpksafw", "DELETE FROM seat"},
        {"delete groups", "rpksafw", "DELETE FROM child_group"},
        {"take a seat out of its bulletin for nobody", "rpsaf", "{journal:application:{child}}; {out:{seat}}"},
        {"take a seat without a code", "rpsa",
         "{journal:application:{child}}; {out:{seat}}; INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, "
         "extended_valid_until, extension_days, extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, "
         "next_number('referral', 2026), {child}, {seat}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', "
         "'General', 1)"},
        {"take a seat at the terminal for anyone", "f",
         "{out:{seat}}; INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, "
         "extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {child}, "
         "{seat}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', 'General', 1)"},
        {"take an unpublished seat", "rpsaf",
         "INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, "
         "extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {child}, "
         "{unpublished}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', 'General', 1)"},
        {"take a second seat", "rpsa", "{journal:application:{referred}}; {out:{seat}}; INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {referred}, {seat}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', 'General', 1)"},
        {"take a seat that is held", "rpsa", "{journal:application:{child}}; {out:{held}}; INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {child}, {held}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', 'General', 1)"},
        {"take a seat that is kept for others", "rpsa", "{journal:application:{behind}}; {out:{kept}}; INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {behind}, {kept}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', 'General', 1)"},
        {"enrol whom nobody referred", "rpsaf",
         "INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, "
         "extension_from, extended_day_moves, last_day, ended_at, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {child}, "
         "{unpublished}, 'Enrolled', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', {now}, 'Д', '', 'General', 1)"},
        {"issue as a kindergarten", "kw", "SELECT next_number('referral', 2026)"},
        {"extend without a code", "rpsaw",
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Extended', extended_at = {now}, last_day = extended_valid_until WHERE id = {referral}"},
        {"make a term longer", "rpsaw", "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, last_day = '2027-12-31' WHERE id = {referral}"},
        {"let a referral lapse early", "saw",
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Overdue', ended_at = {now}, released_at = {now} WHERE id = {referral}"},
        {"enrol at the counter", "rw",
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Enrolled', ended_at = {now}, contract_number = '1', contract_date = '2026-11-23' WHERE id = {referral}"},
        {"enrol and leave the application behind", "psa",
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Enrolled', ended_at = {now}, contract_number = '1', contract_date = '2026-11-23' WHERE id = {referral}"},
        {"recall at the counter", "rw",
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Recalled', ended_at = {now}, released_at = {now} WHERE id = {referral}"},
        {"give a referral to another child", "rpsaw", "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, application_id = {child} WHERE id = {referral}"},
        {"delete a referral", "rpksafw", "DELETE FROM referral"},
        {"free a seat that is held", "rkfw", "{journal:application:{child}}; UPDATE seat SET free_since = {now}, free_cause = 'ChildLeft' WHERE id = {held}"},
        {"close a seat that is held", "rpksafw", "{journal:seat:{held}}; UPDATE seat SET closed_at = {now}, closed_reason = 'x' WHERE id = {held}"},
        {"move a seat", "rpksafw", "{journal:seat:{seat}}; UPDATE seat SET number = 99 WHERE id = {seat}"},
        {"add a seat at the counter", "rkfw", "INSERT INTO seat (group_id, number, closed_reason, free_cause) VALUES ({group}, 99, '', '')"},
        {"add a seat past the journal", "psa", "INSERT INTO seat (group_id, number, closed_reason, free_since, free_cause) VALUES ({group}, 99, '', {now}, 'GroupOpened')"},
        {"rename a group as a kindergarten", "rkfw", "UPDATE child_group SET name = 'x'"},
        {"rename a group past the journal", "psa", "UPDATE child_group SET revision = revision + 1, name = 'x' WHERE id = {group}"},
    };
    return all;
}

const QList<Attack> &messageAttacks()
{
#define MESSAGE_COLUMNS "kind, phone, language, body, parts, state, application_id, created_at, not_before, valid_until, attempts, provider, client_ref, provider_id, last_code, last_text, lease_owner"
    static const QList<Attack> all{
        {"send an SMS to anyone", "rpksaw",
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Registered', '+77770000000', 'Russian', 'x', 1, 'Queued', {child}, {now}, {now}, {now} + 1, 0, '', 'a1', '', '', '', '')"},
        {"send a code of one's own", "rpksafw",
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Code', '{phone}', 'Russian', 'Код: 1', 1, 'Queued', {child}, {now}, {now}, {now} + 1, 0, '', 'a2', '', '', '', '')"},
        {"send a test", "rpksfw",
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Test', '+77770000000', 'Russian', 'x', 1, 'Queued', NULL, {now}, {now}, {now} + 1, 0, '', 'a3', '', '', '', '')"},
        {"send an answer to no question", "rpsa",
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('InquiryAnswer', '+77770000000', 'Russian', 'x', 1, 'Queued', NULL, {now}, {now}, {now} + 1, 0, '', 'a4', '', '', '', '')"},
        {"send a notice past the journal", "rpsa",
         "INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Registered', '{phone}', 'Russian', 'x', 1, 'Queued', {child}, {now}, {now}, {now} + 1, 0, '', 'a5', '', '', '', '')"},
        {"say a message was delivered", "rpsa", "{journal:message:{message}}; UPDATE message SET state = 'Delivered', final_at = {now} WHERE id = {message}"},
        {"change what a message says", "rpsaw", "{journal:message:{message}}; UPDATE message SET phone = '+77770000000' WHERE id = {message}"},
        {"stop a code", "rpsa", "{journal:message:{codeMessage}}; UPDATE message SET valid_until = 0 WHERE id = {codeMessage}"},
        {"delete messages", "rpksafw", "DELETE FROM message"},
        {"send a code to a stranger's phone for a child", "rpksafw",
         "SELECT code_issue('+77770000000', 'TakeSeat', 'application:{child}/group:{group}', {child}, NULL, NULL, '', 'Russian', 1, 'c1', {me}, {now})"},
        {"send a code for another's referral", "rpksafw",
         "SELECT code_issue('{phone}', 'ExtendReferral', 'referral:{referral}', {child}, NULL, NULL, '', 'Russian', 1, 'c2', {me}, {now})"},
        {"change a mobile at the terminal without the number", "f",
         "SELECT code_issue('+77770000000', 'ChangeMobile', 'application:{child}', {child}, NULL, NULL, '', 'Russian', 1, 'c3', {me}, {now})"},
        {"send a code as a kindergarten", "kw",
         "SELECT code_issue('{phone}', 'Withdraw', 'application:{child}', {child}, NULL, NULL, '', 'Russian', 1, 'c4', {me}, {now})"},
        {"mark a code used", "rpksafw", "UPDATE code SET used_at = {now}"},
        {"make a code", "rpksafw", "INSERT INTO code (phone, purpose, bound_to, hmac, created_at, expires_at, tries_left) VALUES ('{phone}', 'Withdraw', 'x', '', {now}, {now}, 3)"},
        {"forget failures", "rpksafw", "DELETE FROM code_failure"},
        {"call a guard", "rpksafw", "SELECT code_was_given('Withdraw', 'x', NULL)"},
        {"pass over codes with the owner's right", "rpksafw", "SELECT code_close(1, '{phone}', 0)"},
        {"take over the worker's lease", "k", "UPDATE message SET lease_owner = 'x'"},
    };
    return all;
}

const QList<Attack> &headAttacks()
{
    static const QList<Attack> all{
        {"read who saw an alarm", "rpkfw", "SELECT * FROM alarm_seen"},
        {"read whose data was destroyed", "rpkfw", "SELECT applications FROM destruction_act"},
        {"empty the journal's words", "rpksafw", "UPDATE journal SET reason = '', before_json = '{}', after_json = '{}'"},
        {"open an act", "rpksafw", "INSERT INTO destruction_act (number_year, number_sequence, made_at, worker_id, worker_name, approver, reason, term_months, "
                                   "ended_before, counts, applications, closed) VALUES (2026, 1, {now}, {me}, 'x', 'x', 'x', 36, {now}, '{}', '[]', false)"},
        {"destroy before the term has ended", "rpksafw", "SELECT destroy_data({now}, {now}, 36, 'x', 'x')"},
        {"destroy by another term", "rpksafw", "SELECT destroy_data({now}, {now}, 0, 'x', 'x')"},
        {"destroy as who is not the head", "rpkfw", "SELECT destroy_data({now}, 0, 36, 'x', 'x')"},
        {"hide an application as destroyed", "rpsaw", "{journal:application:{child}}; UPDATE application SET destroyed_by = 1, revision = revision + 1 WHERE id = {child}"},
        {"mark an alarm as seen with no trace", "sa", "INSERT INTO alarm_seen (alarm_key, seen_at, worker_id, comment) VALUES ('x', {now}, {me}, 'x')"},
        {"mark an alarm as seen in another's name", "sa", "{journal:alarm:1}; INSERT INTO alarm_seen (alarm_key, seen_at, worker_id, comment) VALUES ('x', {now}, {other}, 'x')"},
        {"mark an alarm as seen as who is not the head", "rpkfw", "{journal:alarm:1}; INSERT INTO alarm_seen (alarm_key, seen_at, worker_id, comment) VALUES ('x', {now}, {me}, 'x')"},
        {"keep a trial as who is not the head", "rpkfw", "{journal:trial:1}; INSERT INTO trial (made_at, made_by, setup, content) VALUES ({now}, {me}, '{}', 'x')"},
        {"keep a trial in another's name", "sa", "{journal:trial:1}; INSERT INTO trial (made_at, made_by, setup, content) VALUES ({now}, {other}, '{}', 'x')"},
        {"keep a trial with no trace", "sa", "INSERT INTO trial (made_at, made_by, setup, content) VALUES ({now}, {me}, '{}', 'x')"},
        {"read trials at the counter", "rpkfw", "SELECT content FROM trial"},
        {"read draft lists", "rkfw", "SELECT * FROM proposal"},
    };
    return all;
}

} // namespace

const QList<Attack> &officeAttacks()
{
    static const QList<Attack> all = recordAttacks() + applicationAttacks() + seatAttacks() + messageAttacks() + headAttacks();
    return all;
}

} // namespace kezek
