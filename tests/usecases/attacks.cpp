// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/attacks.h"

namespace kezek {

namespace {

using enum Role;

#define APPLICATION_COLUMNS                                                                                                                  \
    "revision, state, source, child_iin, child_surname, child_given, child_patronymic, birth_date, sex, certificate_series, "                \
    "certificate_number, certificate_issuer, applicant_iin, applicant_surname, applicant_given, applicant_patronymic, address, "             \
    "message_language, category, benefit_kind, benefit_paper, commission_number, consent_how, consent_text, strikes, note, search_exact, "   \
    "search_folded, sort_key, filed_at, registration_due"
#define APPLICATION_VALUES(state, source, category)                                                                                          \
    "0, '" state "', '" source "', '{freeIin}', 'А', 'Б', '', '2024-01-17', 'Male', '', '1', '', '{freeIin}', 'А', 'Б', '', 'ул. 1', "          \
    "'Russian', '" category "', '', '', '', 'paper', '1', 0, '', 'а', 'а', 'а', "

const QList<Attack> &readingAttacks()
{
    static const QList<Attack> all{
        {"read the key of the codes", Registrar, "SELECT * FROM secret"},
        {"read the key of the codes as administrator", Administrator, "SELECT pepper FROM secret"},
        {"read a code", Registrar, "SELECT * FROM code"},
        {"read a code's seal", Administrator, "SELECT hmac FROM code"},
        {"read who failed", Supervisor, "SELECT * FROM code_failure"},
        {"read a message's text", Placement, "SELECT body FROM message"},
        {"read all of a message", Registrar, "SELECT * FROM message"},
        {"look for digits in messages", Supervisor, "SELECT id FROM message WHERE body LIKE '%1234%'"},
        {"read a password", Administrator, "SELECT password_hash FROM worker"},
        {"read what stands for another's password", Administrator, "SELECT own_verifier({other})"},
        {"read the server's passwords", Administrator, "SELECT * FROM pg_authid"},
        {"seal digits oneself", Administrator, "SELECT code_seal('{phone}', 'TakeSeat', 'application:{child}/group:{group}', '0000')"},
        {"read questions as a kindergarten", Kindergarten, "SELECT count(*) FROM inquiry"},
        {"read the journal as a kindergarten", Kindergarten, "SELECT count(*) FROM journal"},
        {"read questions at the terminal", SelfService, "SELECT question FROM inquiry"},
        {"read the sender at the terminal", SelfService, "SELECT * FROM sender"},
        {"read a file of the server", Administrator, "SELECT pg_read_file('/etc/passwd')"},
        {"run a program on the server", Administrator, "COPY office TO PROGRAM 'cat'"},
        {"count tries of a code", Registrar, "SELECT last_value FROM code_tries_1"},
        {"turn a code's tries back", Registrar, "SELECT setval('code_tries_1', 1)"},
        {"burn another's numbers", Registrar, "SELECT nextval('number_of_application_2026')"},
    };
    return all;
}

const QList<Attack> &schemaAttacks()
{
    static const QList<Attack> all{
        {"make a table", Administrator, "CREATE TABLE public.mine (id bigint)"},
        {"make a temporary table", Registrar, "CREATE TEMP TABLE mine (id bigint)"},
        {"make a schema", Administrator, "CREATE SCHEMA mine"},
        {"make a function", Supervisor, "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"},
        {"drop a trigger", Administrator, "DROP TRIGGER journal_never_changes ON journal"},
        {"switch triggers off", Administrator, "ALTER TABLE application DISABLE TRIGGER ALL"},
        {"be a replica", Administrator, "SET session_replication_role = replica"},
        {"become the owner", Administrator, "SET ROLE {owner}"},
        {"make a role", Administrator, "CREATE ROLE mine LOGIN"},
        {"give oneself a group", Registrar, "GRANT {administrators} TO registrar"},
        {"open the rows", Kindergarten, "ALTER TABLE application DISABLE ROW LEVEL SECURITY"},
        {"empty the journal", Supervisor, "TRUNCATE journal"},
        {"draw numbers of another year", Registrar, "SELECT next_number('application', 2031)"},
        {"draw bulletins at the counter", Registrar, "SELECT next_number('bulletin', 2026)"},
        {"set the office's clock", Administrator, "UPDATE office_clock SET instant = 0"},
        {"change the schema's steps", Administrator, "DELETE FROM schema_version"},
    };
    return all;
}

const QList<Attack> &recordAttacks()
{
    static const QList<Attack> all{
        {"change the journal", Supervisor, "UPDATE journal SET reason = 'x'"},
        {"shorten the journal", Administrator, "DELETE FROM journal"},
        {"sign another's name in the journal", Registrar,
         "INSERT INTO journal (at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
         "VALUES ({now}, {now}, {other}, '{myName}', 'PC', 'view-card', 'application', {child}, '', '{}', '{}')"},
        {"write an older row of the journal", Registrar,
         "INSERT INTO journal (at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
         "VALUES ({now} - 86400000, {now}, {me}, '{myName}', 'PC', 'view-card', 'application', {child}, '', '{}', '{}')"},
        {"write the journal as nobody", Placement,
         "INSERT INTO journal (at, recorded_at, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
         "VALUES ({now}, {now}, 'Kezek', 'PC', 'run-night', 'application', {child}, '', '{}', '{}')"},
        {"say an operation was another's", Registrar, "INSERT INTO operation (id, verb, output, recorded_at, made_by) VALUES ('1', 'x', '{}', 0, 'admin')"},
        {"change an operation", Registrar, "UPDATE operation SET output = '{}'"},
        {"write another's draft", Registrar, "INSERT INTO draft (worker_id, form, content, saved_at) VALUES ({other}, 'x', '{}', {now})"},
        {"change a rule", Registrar, "UPDATE rule_row SET value = '99'"},
        {"add a rule", Placement, "INSERT INTO rule_row (rule_key, from_day, rule_id, value, note) VALUES ('codeTries', '2024-01-01', 'R3', '10', '')"},
        {"change a rule past the journal", Supervisor, "UPDATE rule_row SET value = '10' WHERE rule_key = 'codeTries'"},
        {"change the calendar", Registrar, "UPDATE calendar_day SET working = false"},
        {"change a text", Placement, "INSERT INTO message_text (kind, language, body) VALUES ('Code', 'Russian', '{code}')"},
        {"change the sender", Supervisor, "UPDATE sender SET url = 'http://evil.example'"},
        {"change the office", Supervisor, "UPDATE office SET training = true"},
        {"turn the office into one for training", Administrator, "{journal:office:0}; UPDATE office SET training = true"},
        {"make oneself administrator", Registrar, "UPDATE worker SET role = 'Administrator' WHERE id = {me}"},
        {"say the night has run", Registrar, "INSERT INTO job_run (job, nominal, summary, recorded_at) VALUES ('night', 0, '{}', {now})"},
        {"say a night to come has run", Supervisor, "INSERT INTO job_run (job, nominal, summary, recorded_at) VALUES ('night', {now} + 86400000, '{}', {now})"},
        {"add a kept answer", Registrar, "INSERT INTO kept_answer (revision, title, body_ru, body_kk, active, sort_key) VALUES (0, 'x', 'x', 'x', true, 'x')"},
        {"answer for another", Registrar,
         "{journal:inquiry:{inquiry}}; UPDATE inquiry SET revision = revision + 1, state = 'Answered', answer = 'x', answered_by = {other}, answered_at = {now}, "
         "answered_way = 'ReadOut' WHERE id = {inquiry}"},
        {"ask without a code at the terminal", SelfService,
         "INSERT INTO inquiry (revision, asked_at, source, phone, asker, language, question, consent_at, consent_how, consent_text, state, answer, search_exact, "
         "search_folded) VALUES (0, {now}, 'SelfService', '{phone}', 'x', 'Russian', 'x', {now}, 'code', '1', 'Open', '', '', '')"},
    };
    return all;
}

const QList<Attack> &applicationAttacks()
{
    static const QList<Attack> all{
        {"file an application with an earlier instant", Registrar,
         "WITH a AS (INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Counter", "General") "{now} - 86400000, {now} + 1) RETURNING id) SELECT id FROM a"},
        {"file from paper of tomorrow", Registrar,
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Paper", "General") "{now} + 86400000, {now} + 86400001)"},
        {"file an older paper past the journal", Registrar,
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Paper", "General") "{now} - 86400000, {now} + 1)"},
        {"file with a category and no paper", Registrar,
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Counter", "Extraordinary") "{now}, {now} + 1)"},
        {"file as paper at the terminal", SelfService,
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Paper", "General") "{now}, {now} + 1)"},
        {"file as placement", Placement,
         "INSERT INTO application (" APPLICATION_COLUMNS ") VALUES (" APPLICATION_VALUES("Filed", "Counter", "General") "{now}, {now} + 1)"},
        {"move a filing instant", Registrar, "{journal:application:{child}}; UPDATE application SET revision = revision + 1, filed_at = filed_at - 1 WHERE id = {child}"},
        {"choose a number", Registrar, "{journal:application:{child}}; UPDATE application SET revision = revision + 1, number_sequence = 99 WHERE id = {child}"},
        {"change a child past the journal", Registrar, "UPDATE application SET revision = revision + 1, child_surname = 'X' WHERE id = {child}"},
        {"change a child's IIN as placement", Placement,
         "{journal:application:{child}}; UPDATE application SET revision = revision + 1, child_iin = '{freeIin}' WHERE id = {child}"},
        {"raise a category", Registrar, "{journal:application:{child}}; UPDATE application SET revision = revision + 1, category = 'Extraordinary' WHERE id = {child}"},
        {"register as placement", Placement,
         "{journal:application:{filed}}; UPDATE application SET revision = revision + 1, state = 'Waiting', registered_at = {now}, number_year = 2026, "
         "number_sequence = 900 WHERE id = {filed}"},
        {"register with a number of one's own", Registrar,
         "{journal:application:{filed}}; UPDATE application SET revision = revision + 1, state = 'Waiting', registered_at = {now}, number_year = 2026, "
         "number_sequence = 900 WHERE id = {filed}"},
        {"withdraw without a code", Registrar,
         "{journal:application:{child}}; UPDATE queue_entry SET left_at = {now}, left_cause = 'Withdrawn' WHERE application_id = {child} AND left_at IS NULL; UPDATE application SET "
         "revision = revision + 1, state = 'Archived', ended_at = {now}, end_cause = 'Withdrawn' WHERE id = {child}"},
        {"age a young child out", Supervisor,
         "{journal:application:{child}}; UPDATE application SET revision = revision + 1, state = 'Archived', ended_at = {now}, end_cause = 'AgedOut' WHERE id = {child}"},
        {"take a strike off", Supervisor, "{journal:application:{child}}; UPDATE application SET revision = revision + 1, strikes = strikes + 1 WHERE id = {child}"},
        {"delete an application", Administrator, "DELETE FROM application WHERE id = {child}"},
        {"change a phone", Placement, "{journal:application:{child}}; UPDATE application_phone SET e164 = '+77770000000' WHERE application_id = {child}"},
        {"confirm a phone without a code", Registrar,
         "{journal:application:{child}}; UPDATE application_phone SET e164 = '+77770000000', confirmed = true WHERE application_id = {child} AND position = 1"},
        {"take a phone away", Registrar, "{journal:application:{child}}; DELETE FROM application_phone WHERE application_id = {child}"},
        {"move a position", Registrar, "{journal:application:{child}}; UPDATE queue_entry SET filed_at = 0 WHERE application_id = {child}"},
        {"enter a second child into the queue", Registrar,
         "{journal:application:{filed}}; INSERT INTO queue_entry (application_id, birth_year, category, category_rank, filed_at, number_year, number_sequence, entered_at, "
         "entered_cause) VALUES ({filed}, 2024, 'General', 2, 0, 2026, 900, {now}, 'Registered')"},
        {"enter the queue at an earlier instant", Supervisor,
         "{journal:application:{filed}}; INSERT INTO queue_entry (application_id, birth_year, category, category_rank, filed_at, number_year, number_sequence, entered_at, "
         "entered_cause) VALUES ({filed}, 2024, 'General', 2, 0, 2026, 900, {now} - 86400001, 'Registered')"},
        {"take a child out of the queue", Registrar,
         "{journal:application:{child}}; UPDATE queue_entry SET left_at = {now}, left_cause = 'Withdrawn' WHERE application_id = {child} AND left_at IS NULL"},
        {"delete from the queue", Supervisor, "DELETE FROM queue_entry"},
    };
    return all;
}

const QList<Attack> &seatAttacks()
{
    static const QList<Attack> all{
        {"publish at the counter", Registrar,
         "INSERT INTO bulletin (year, sequence, published_at, by_hand, window_until) VALUES (2026, 77, {now}, true, {now})"},
        {"publish without a window", Placement,
         "INSERT INTO bulletin (year, sequence, published_at, published_by, by_hand, window_until) VALUES (2026, next_number('bulletin', 2026), {now}, {me}, true, {now})"},
        {"publish for another", Supervisor,
         "INSERT INTO bulletin (year, sequence, published_at, published_by, by_hand, window_until) VALUES (2026, next_number('bulletin', 2026), {now}, {other}, true, {now})"},
        {"put a seat into an old bulletin", Placement,
         "{journal:bulletin:{bulletin}}; INSERT INTO publication (bulletin_id, seat_id, published_at, window_until) VALUES ({bulletin}, {unpublished}, {now}, {now})"},
        {"publish as a kindergarten", Kindergarten,
         "INSERT INTO publication (bulletin_id, seat_id, published_at, window_until) VALUES ({bulletin}, {unpublished}, {now}, {now})"},
        {"end a publication at the counter", Registrar,
         "{journal:application:{child}}; UPDATE publication SET ended_at = {now}, end_cause = 'PublicationRecalled' WHERE ended_at IS NULL"},
        {"open a window early", Placement, "{journal:bulletin:{bulletin}}; UPDATE publication SET window_until = 0"},
        {"close a window early", Supervisor, "UPDATE bulletin SET window_closed_at = {now} WHERE id = {windowed}"},
        {"invite at the counter", Registrar,
         "INSERT INTO invitation (bulletin_id, group_id, application_id, invited_at, until_at) VALUES ({bulletin}, {group}, {child}, {now}, {now})"},
        {"invite who does not wait", Placement,
         "INSERT INTO invitation (bulletin_id, group_id, application_id, invited_at, until_at) SELECT b.id, {group}, {filed}, {now}, b.window_until FROM bulletin b WHERE b.id = {windowed}"},
        {"take a seat without a code", Registrar,
         "{journal:application:{child}}; INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, "
         "extended_valid_until, extension_days, extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, "
         "next_number('referral', 2026), {child}, {seat}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', "
         "'General', 1)"},
        {"take a seat at the terminal for anyone", SelfService,
         "INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, "
         "extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {child}, "
         "{seat}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', 'General', 1)"},
        {"take an unpublished seat", Placement,
         "INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, "
         "extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {child}, "
         "{unpublished}, 'Issued', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', '', '', 'General', 1)"},
        {"enrol whom nobody referred", Placement,
         "INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, "
         "extension_from, extended_day_moves, last_day, ended_at, contract_number, end_reason, category_at_issue, position_at_issue) VALUES (2026, next_number('referral', 2026), {child}, "
         "{unpublished}, 'Enrolled', {now}, '2026-11-28', '2026-11-27', '2026-11-30', '2026-12-30', 30, 'OldLastDay', false, '2026-11-30', {now}, 'Д', '', 'General', 1)"},
        {"issue as a kindergarten", Kindergarten, "SELECT next_number('referral', 2026)"},
        {"extend without a code", Registrar,
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Extended', extended_at = {now}, last_day = extended_valid_until WHERE id = {referral}"},
        {"make a term longer", Placement, "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, last_day = '2027-12-31' WHERE id = {referral}"},
        {"let a referral lapse early", Supervisor,
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Overdue', ended_at = {now}, released_at = {now} WHERE id = {referral}"},
        {"enrol at the counter", Registrar,
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Enrolled', ended_at = {now}, contract_number = '1', contract_date = '2026-11-23' WHERE id = {referral}"},
        {"enrol and leave the application behind", Placement,
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Enrolled', ended_at = {now}, contract_number = '1', contract_date = '2026-11-23' WHERE id = {referral}"},
        {"recall at the counter", Registrar,
         "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, state = 'Recalled', ended_at = {now}, released_at = {now} WHERE id = {referral}"},
        {"give a referral to another child", Supervisor, "{journal:referral:{referral}}; UPDATE referral SET revision = revision + 1, application_id = {child} WHERE id = {referral}"},
        {"delete a referral", Administrator, "DELETE FROM referral"},
        {"free a seat that is held", Registrar, "{journal:application:{child}}; UPDATE seat SET free_since = {now}, free_cause = 'ChildLeft' WHERE id = {held}"},
        {"close a seat that is held", Placement, "{journal:seat:{held}}; UPDATE seat SET closed_at = {now}, closed_reason = 'x' WHERE id = {held}"},
        {"move a seat", Administrator, "{journal:seat:{seat}}; UPDATE seat SET number = 99 WHERE id = {seat}"},
        {"add a seat at the counter", Registrar, "INSERT INTO seat (group_id, number, closed_reason, free_cause) VALUES ({group}, 99, '', '')"},
        {"add a seat past the journal", Placement, "INSERT INTO seat (group_id, number, closed_reason, free_since, free_cause) VALUES ({group}, 99, '', {now}, 'GroupOpened')"},
        {"rename a group as a kindergarten", Kindergarten, "UPDATE child_group SET name = 'x'"},
        {"rename a group past the journal", Placement, "UPDATE child_group SET revision = revision + 1, name = 'x' WHERE id = {group}"},
    };
    return all;
}

const QList<Attack> &messageAttacks()
{
#define MESSAGE_COLUMNS "kind, phone, language, body, parts, state, application_id, created_at, not_before, valid_until, attempts, provider, client_ref, provider_id, last_code, last_text, lease_owner"
    static const QList<Attack> all{
        {"send an SMS to anyone", Registrar,
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Registered', '+77770000000', 'Russian', 'x', 1, 'Queued', {child}, {now}, {now}, {now} + 1, 0, '', 'a1', '', '', '', '')"},
        {"send a code of one's own", Registrar,
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Code', '{phone}', 'Russian', 'Код: 1', 1, 'Queued', {child}, {now}, {now}, {now} + 1, 0, '', 'a2', '', '', '', '')"},
        {"send a test", Registrar,
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Test', '+77770000000', 'Russian', 'x', 1, 'Queued', NULL, {now}, {now}, {now} + 1, 0, '', 'a3', '', '', '', '')"},
        {"send an answer to no question", Registrar,
         "{journal:application:{child}}; INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('InquiryAnswer', '+77770000000', 'Russian', 'x', 1, 'Queued', NULL, {now}, {now}, {now} + 1, 0, '', 'a4', '', '', '', '')"},
        {"send a notice past the journal", Registrar,
         "INSERT INTO message (" MESSAGE_COLUMNS ") VALUES ('Registered', '{phone}', 'Russian', 'x', 1, 'Queued', {child}, {now}, {now}, {now} + 1, 0, '', 'a5', '', '', '', '')"},
        {"say a message was delivered", Registrar, "{journal:message:{message}}; UPDATE message SET state = 'Delivered', final_at = {now} WHERE id = {message}"},
        {"change what a message says", Placement, "{journal:message:{message}}; UPDATE message SET phone = '+77770000000' WHERE id = {message}"},
        {"stop a code", Registrar, "{journal:message:{codeMessage}}; UPDATE message SET valid_until = 0 WHERE id = {codeMessage}"},
        {"delete messages", Administrator, "DELETE FROM message"},
        {"send a code to a stranger's phone for a child", Registrar,
         "SELECT code_issue('+77770000000', 'TakeSeat', 'application:{child}/group:{group}', {child}, NULL, NULL, '', 'Russian', 1, 'c1', {me}, {now})"},
        {"send a code for another's referral", Registrar,
         "SELECT code_issue('{phone}', 'ExtendReferral', 'referral:{referral}', {child}, NULL, NULL, '', 'Russian', 1, 'c2', {me}, {now})"},
        {"change a mobile at the terminal without the number", SelfService,
         "SELECT code_issue('+77770000000', 'ChangeMobile', 'application:{child}', {child}, NULL, NULL, '', 'Russian', 1, 'c3', {me}, {now})"},
        {"send a code as a kindergarten", Kindergarten,
         "SELECT code_issue('{phone}', 'Withdraw', 'application:{child}', {child}, NULL, NULL, '', 'Russian', 1, 'c4', {me}, {now})"},
        {"mark a code used", Registrar, "UPDATE code SET used_at = {now}"},
        {"make a code", Registrar, "INSERT INTO code (phone, purpose, bound_to, hmac, created_at, expires_at, tries_left) VALUES ('{phone}', 'Withdraw', 'x', '', {now}, {now}, 3)"},
        {"forget failures", Administrator, "DELETE FROM code_failure"},
        {"call a guard", Administrator, "SELECT code_was_given('Withdraw', 'x', NULL)"},
        {"pass over codes with the owner's right", Registrar, "SELECT code_close(1, '{phone}', 0)"},
        {"take over the worker's lease", Kindergarten, "UPDATE message SET lease_owner = 'x'"},
    };
    return all;
}

} // namespace

const QList<Attack> &refusedAttacks()
{
    static const QList<Attack> all = readingAttacks() + schemaAttacks() + recordAttacks() + applicationAttacks() + seatAttacks() + messageAttacks();
    return all;
}

const QList<Attack> &emptyAttacks()
{
    static const QList<Attack> all{
        {"a code's text through the function", Registrar, "SELECT message_body({codeMessage})"},
        {"a code's text as administrator", Administrator, "SELECT message_body({codeMessage})"},
        {"any text at the terminal", SelfService, "SELECT message_body({message})"},
        {"another kindergarten's message", Kindergarten, "SELECT message_body({message})"},
        {"another kindergarten's child", Kindergarten, "SELECT child_surname FROM application WHERE id = {child}"},
        {"another kindergarten's child by its IIN", Kindergarten, "SELECT id FROM application WHERE child_iin LIKE '24%'"},
        {"another kindergarten's referral", Kindergarten, "SELECT id FROM referral WHERE id = {referral}"},
        {"another kindergarten's phones", Kindergarten, "SELECT e164 FROM application_phone"},
        {"who is invited", Kindergarten, "SELECT application_id FROM invitation"},
        {"another's operations", Administrator, "SELECT output FROM operation WHERE made_by <> session_user"},
        {"another's drafts", Supervisor, "SELECT content FROM draft"},
        {"a child that nobody asked the terminal for", SelfService, "SELECT child_surname FROM application"},
        {"a family's phones at the terminal", SelfService, "SELECT e164 FROM application_phone"},
        {"what families were told at the terminal", SelfService, "SELECT phone FROM message WHERE application_id IS NOT NULL"},
        {"change a child at the terminal", SelfService, "UPDATE application SET revision = revision + 1 WHERE id = {child} RETURNING id"},
        {"other workers at the terminal", SelfService, "SELECT login FROM worker WHERE id <> {me}"},
        {"others' journal at the terminal", SelfService, "SELECT id FROM journal WHERE worker_id <> {me}"},
        {"change another kindergarten's child", Kindergarten, "UPDATE application SET revision = revision + 1 WHERE id = {child} RETURNING id"},
        {"end another kindergarten's referral", Kindergarten, "UPDATE referral SET revision = revision + 1 WHERE id = {referral} RETURNING id"},
    };
    return all;
}

} // namespace kezek
