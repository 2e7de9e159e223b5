// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/attacks.h"

namespace kezek {

namespace {

const QList<Attack> &readingAttacks()
{
    static const QList<Attack> all{
        {"read the key of the codes", "rpksafw", "SELECT pepper FROM secret"},
        {"read a code", "rpksafw", "SELECT * FROM code"},
        {"read a code's seal", "rpksafw", "SELECT hmac FROM code"},
        {"read who failed", "rpksafw", "SELECT * FROM code_failure"},
        {"read a message's text", "rpksaf", "SELECT body FROM message"},
        {"read all of a message", "rpksaf", "SELECT * FROM message"},
        {"look for digits in messages", "rpksaf", "SELECT id FROM message WHERE body LIKE '%1234%'"},
        {"read a password", "rpksafw", "SELECT password_hash FROM worker"},
        {"read what stands for another's password", "rpksafw", "SELECT own_verifier({other})"},
        {"read the server's passwords", "rpksafw", "SELECT * FROM pg_authid"},
        {"seal digits oneself", "rpksafw", "SELECT code_seal('{phone}', 'TakeSeat', 'application:{child}/group:{group}', '0000')"},
        {"read questions as a kindergarten", "k", "SELECT count(*) FROM inquiry"},
        {"read questions at the terminal", "fk", "SELECT question FROM inquiry"},
        {"read the sender at the terminal", "fk", "SELECT * FROM sender"},
        {"read a file of the server", "rpksafw", "SELECT pg_read_file('/etc/passwd')"},
        {"run a program on the server", "rpksafw", "COPY office TO PROGRAM 'cat'"},
        {"count tries of a code", "rpksafw", "SELECT last_value FROM code_tries_1"},
        {"turn a code's tries back", "rpksafw", "SELECT setval('code_tries_1', 1)"},
        {"burn another's numbers", "rpksafw", "SELECT nextval('number_of_application_2026')"},
        {"list the server's files", "rpksafw", "SELECT pg_ls_dir('.')"},
        {"read the server's settings", "rpksafw", "SELECT pg_read_binary_file('postgresql.conf')"},
        {"copy a file of the server into a table", "rpksafw", "COPY office FROM '/etc/passwd'"},
        {"write a table into a file of the server", "rpksafw", "COPY office TO '/tmp/office'"},
        {"read what a program says", "rpksafw", "COPY office FROM PROGRAM 'id'"},
        {"bring a file in as a large object", "rpksafw", "SELECT lo_import('/etc/passwd')"},
        {"take a large object out as a file", "rpksafw", "SELECT lo_export(1, '/tmp/object')"},
        {"leave a large object", "rpksafw", "SELECT lo_create(0)"},
        {"leave bytes as a large object", "rpksafw", "SELECT lo_from_bytea(0, 'x')"},
        {"copy the key of the codes out", "rpksafw", "COPY secret TO STDOUT"},
        {"copy codes out", "rpksafw", "COPY code TO STDOUT"},
        {"read the key with a plan", "rpksafw", "EXPLAIN (ANALYZE) SELECT pepper FROM secret"},
        {"read the key as XML", "rpksafw", "SELECT query_to_xml('SELECT pepper FROM secret', true, false, '')"},
        {"read codes as XML", "rpksafw", "SELECT table_to_xml('code', true, false, '')"},
        {"read codes by a prepared statement", "rpksafw", "PREPARE mine AS SELECT hmac FROM code; EXECUTE mine"},
        {"read a text by a cursor", "rpksaf", "DECLARE mine CURSOR FOR SELECT body FROM message; FETCH ALL FROM mine"},
        {"read the key by a block", "rpksafw", "DO $$ BEGIN PERFORM pepper FROM secret; END $$"},
        {"read passwords by the server's view", "rpksafw", "SELECT passwd FROM pg_shadow"},
        {"read who may connect from where", "rpksafw", "SELECT * FROM pg_hba_file_rules"},
        {"read all that is known of columns", "rpksafw", "SELECT * FROM pg_statistic"},
        {"read large objects", "rpksafw", "SELECT * FROM pg_largeobject"},
        {"read past the rows of others", "rpksafw", "SET row_security = off; SELECT content FROM draft"},
    };
    return all;
}

const QList<Attack> &lockAttacks()
{
    static const QList<Attack> all{
        {"keep the office's lock", "rpksafw", "SELECT pg_advisory_lock(1264207179)"},
        {"keep the office's lock beside others", "rpksafw", "SELECT pg_advisory_lock_shared(1264207179)"},
        {"take the office's lock by oneself", "rpksafw", "SELECT pg_advisory_xact_lock(1264207179)"},
        {"try the office's lock", "rpksafw", "SELECT pg_try_advisory_lock(1264207179)"},
        {"take the leader's lock", "rpksafw", "SELECT pg_try_advisory_lock(1264207179, 2)"},
        {"let go of the leader's lock", "rpksafw", "SELECT pg_advisory_unlock(1264207179, 2)"},
        {"stop all writers at the counter", "rkf", "SELECT office_alone()"},
        {"lead in the service's place", "rpksaf", "SELECT office_lead()"},
        {"lock the journal", "rpksafw", "LOCK TABLE journal IN ACCESS EXCLUSIVE MODE"},
        {"lock codes", "rpksafw", "LOCK TABLE code IN ACCESS EXCLUSIVE MODE"},
        {"end the owner's session", "rpksafw", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{owner}' AND datname = current_database()"},
        {"stop the owner's statement", "rpksafw", "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = '{owner}' AND datname = current_database()"},
        {"have the server read its settings anew", "rpksafw", "SELECT pg_reload_conf()"},
        {"take a place of replication", "rpksafw", "SELECT pg_create_physical_replication_slot('mine')"},
        {"forget what the server counted", "rpksafw", "SELECT pg_stat_reset()"},
    };
    return all;
}

const QList<Attack> &roleAttacks()
{
    static const QList<Attack> all{
        {"be the owner from the beginning", "rpksafw", "SET SESSION AUTHORIZATION {owner}"},
        {"be whoever keeps the server", "rpksafw", "SET ROLE postgres"},
        {"be an administrator", "rpksfw", "SET ROLE {administrators}"},
        {"be the service", "rpksaf", "SET ROLE {services}"},
        {"raise one's login", "rpksafw", "ALTER ROLE {myLogin} SUPERUSER"},
        {"let one's login make roles", "rpksafw", "ALTER ROLE {myLogin} CREATEROLE"},
        {"change the owner's password", "rpksafw", "ALTER ROLE {owner} PASSWORD 'x'"},
        {"drop the owner", "rpksafw", "DROP ROLE {owner}"},
        {"take over what is the owner's", "rpksafw", "REASSIGN OWNED BY {owner} TO {myLogin}"},
        {"own a table", "rpksafw", "ALTER TABLE worker OWNER TO {myLogin}"},
        {"let oneself read the key", "rpksafw", "GRANT SELECT ON secret TO {myLogin}"},
        {"let everybody read the key", "rpksafw", "GRANT SELECT ON secret TO PUBLIC"},
        {"set the office's mode for all", "rpksafw", "ALTER DATABASE {database} SET session_replication_role = replica"},
        {"be a replica by a function", "rpksafw", "SELECT set_config('session_replication_role', 'replica', false)"},
    };
    return all;
}

const QList<Attack> &schemaAttacks()
{
    static const QList<Attack> all{
        {"make a table", "rpksafw", "CREATE TABLE public.mine (id bigint)"},
        {"make a temporary table", "rpksafw", "CREATE TEMP TABLE mine (id bigint)"},
        {"make a schema", "rpksafw", "CREATE SCHEMA mine"},
        {"make a function", "rpksafw", "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"},
        {"drop a trigger", "rpksafw", "DROP TRIGGER journal_never_changes ON journal"},
        {"switch triggers off", "rpksafw", "ALTER TABLE application DISABLE TRIGGER ALL"},
        {"be a replica", "rpksafw", "SET session_replication_role = replica"},
        {"become the owner", "rpksafw", "SET ROLE {owner}"},
        {"make a role", "rpksafw", "CREATE ROLE mine LOGIN"},
        {"give oneself a group", "rpksafw", "GRANT {administrators} TO {myLogin}"},
        {"open the rows", "rpksafw", "ALTER TABLE application DISABLE ROW LEVEL SECURITY"},
        {"empty the journal", "rpksafw", "TRUNCATE journal"},
        {"draw numbers of another year", "rpksafw", "SELECT next_number('application', 2031)"},
        {"draw bulletins at the counter", "rkf", "SELECT next_number('bulletin', 2026)"},
        {"set the office's clock", "rpksafw", "UPDATE office_clock SET instant = 0"},
        {"change the schema's steps", "rpksafw", "DELETE FROM schema_version"},
        {"make a temporary function", "rpksafw", "CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"},
        {"stand before a table", "rpksafw", "CREATE TEMP VIEW office AS SELECT 1"},
        {"stand before a guard", "rpksafw", "CREATE OR REPLACE FUNCTION public.session_is_free() RETURNS boolean LANGUAGE sql AS 'SELECT true'"},
        {"rename the office's clock", "rpksafw", "ALTER FUNCTION office_now() RENAME TO mine"},
        {"drop a guard", "rpksafw", "DROP FUNCTION guard(boolean, text)"},
        {"make a trigger", "rpksafw", "CREATE TRIGGER mine BEFORE UPDATE ON office FOR EACH ROW EXECUTE FUNCTION guard_office()"},
        {"turn the journal off by a rule", "rpksafw", "CREATE RULE mine AS ON INSERT TO journal DO INSTEAD NOTHING"},
        {"let oneself see all rows", "rpksafw", "CREATE POLICY mine ON application USING (true)"},
        {"drop a policy", "rpksafw", "DROP POLICY office ON application"},
        {"make an index", "rpksafw", "CREATE INDEX mine ON application (child_iin)"},
        {"say what a table is", "rpksafw", "COMMENT ON TABLE journal IS ''"},
        {"order a table anew", "rpksafw", "CLUSTER application USING application_pkey"},
        {"make a type", "rpksafw", "CREATE TYPE public.mine AS (id bigint)"},
        {"make a sequence", "rpksafw", "CREATE SEQUENCE public.mine"},
        {"call another server", "rpksafw", "CREATE EXTENSION dblink"},
        {"drop an extension", "rpksafw", "DROP EXTENSION pgcrypto CASCADE"},
        {"drop a table", "rpksafw", "DROP TABLE journal CASCADE"},
        {"drop a column", "rpksafw", "ALTER TABLE worker DROP COLUMN password_hash"},
        {"make a wrapper", "rpksafw", "CREATE FOREIGN DATA WRAPPER mine"},
        {"publish all tables", "rpksafw", "CREATE PUBLICATION mine FOR ALL TABLES"},
        {"listen to all that is changed", "rpksafw", "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION guard_office()"},
        {"turn ids back", "rpksafw", "SELECT setval('journal_id_seq', 1)"},
        {"use ids up", "rpksafw", "SELECT nextval('application_id_seq')"},
        {"look at ids", "rpksafw", "SELECT last_value FROM referral_id_seq"},
        {"turn the terminal's pace back", "rpksafw", "SELECT setval('terminal_asked_{terminal}', 1)"},
        {"look at the terminal's pace", "rpksafw", "SELECT last_value FROM terminal_unknown_{terminal}"},
    };
    return all;
}

const QList<Attack> &savepointAttacks()
{
    static const QList<Attack> all{
        {"write the journal in a savepoint", "rpksaw", "SAVEPOINT mine; {journal:application:{child}}"},
        {"correct a child in a savepoint", "rsa", "SAVEPOINT mine; UPDATE application SET revision = revision + 1, note = 'x' WHERE id = {child}; RELEASE mine; {journal:application:{child}}"},
        {"correct a child in a savepoint after the journal", "rsa", "{journal:application:{child}}; SAVEPOINT mine; UPDATE application SET revision = revision + 1, note = 'x' WHERE id = {child}"},
        {"correct a child in a block that catches", "rsa", "DO $$ BEGIN UPDATE application SET revision = revision + 1, note = 'x' WHERE id = {child}; EXCEPTION WHEN unique_violation THEN NULL; END $$; {journal:application:{child}}"},
        {"close a seat in a savepoint", "psa", "{journal:seat:{unpublished}}; SAVEPOINT mine; UPDATE seat SET closed_at = {now}, closed_reason = 'x' WHERE id = {unpublished}"},
        {"say what became of a message in a savepoint", "w", "SAVEPOINT mine; UPDATE message SET attempts = attempts + 1 WHERE id = {message}"},
        {"say a night has run in a savepoint", "saw", "SAVEPOINT mine; INSERT INTO job_run (job, nominal, summary, recorded_at) VALUES ('night', {now} - 1, '{}', {now})"},
    };
    return all;
}

} // namespace

const QList<Attack> &serverAttacks()
{
    static const QList<Attack> all = readingAttacks() + lockAttacks() + roleAttacks() + schemaAttacks() + savepointAttacks();
    return all;
}

char letterOf(Role role)
{
    switch (role) {
    case Role::Registrar: return 'r';
    case Role::Placement: return 'p';
    case Role::Kindergarten: return 'k';
    case Role::Supervisor: return 's';
    case Role::Administrator: return 'a';
    case Role::SelfService: return 'f';
    case Role::Worker: return 'w';
    }
    Q_UNREACHABLE();
}

QList<Attack> refusedAttacks()
{
    return serverAttacks() + officeAttacks();
}

QList<Attack> emptyAttacks()
{
    return {
        {"who looked at a child", "rp", "SELECT workstation FROM journal WHERE verb IN ('view-card', 'view-journal') AND worker_id <> {me}"},
        {"acts of destruction that are none", "sa", "SELECT id FROM destruction_act"},
        {"a code's text through the function", "rpksaf", "SELECT message_body({codeMessage})"},
        {"any text at the terminal", "f", "SELECT message_body({message})"},
        {"another kindergarten's message", "k", "SELECT message_body({message})"},
        {"another kindergarten's child", "k", "SELECT child_surname FROM application WHERE id = {child}"},
        {"another kindergarten's child by its IIN", "k", "SELECT id FROM application WHERE child_iin LIKE '24%'"},
        {"another kindergarten's referral", "k", "SELECT id FROM referral WHERE id = {referral}"},
        {"another kindergarten's phones", "k", "SELECT e164 FROM application_phone"},
        {"who is invited", "k", "SELECT application_id FROM invitation"},
        {"another's operations", "rpksafw", "SELECT output FROM operation WHERE made_by <> session_user"},
        {"another's drafts", "rpksa", "SELECT content FROM draft WHERE worker_id <> {me}"},
        {"a child that nobody asked the terminal for", "f", "SELECT child_surname FROM application"},
        {"a family's phones at the terminal", "f", "SELECT e164 FROM application_phone"},
        {"what families were told at the terminal", "f", "SELECT phone FROM message WHERE application_id IS NOT NULL"},
        {"change a child at the terminal", "f", "UPDATE application SET revision = revision + 1 WHERE id = {child} RETURNING id"},
        {"other workers at the terminal", "f", "SELECT login FROM worker WHERE id <> {me}"},
        {"others' journal at the terminal", "f", "SELECT id FROM journal WHERE worker_id <> {me}"},
        {"change another kindergarten's child", "k", "UPDATE application SET revision = revision + 1 WHERE id = {child} RETURNING id"},
        {"end another kindergarten's referral", "k", "UPDATE referral SET revision = revision + 1 WHERE id = {referral} RETURNING id"},
        {"another's salt", "rpksafw", "SELECT password_salt({other})"},
        {"another's password, by guessing", "rpksafw", "SELECT 1 WHERE password_fits({other}, repeat('00', 32), repeat('00', 32))"},
        {"whether a child was sent to one", "rpksafw", "SELECT 1 WHERE is_own_child({child})"},
        {"give another's code back", "rpsaf", "SELECT code_give_back('{phone}', 'TakeSeat', '{object}')"},
        {"what others ask the server", "rpksafw", "SELECT query FROM pg_stat_activity WHERE usename <> session_user AND query NOT IN ('', '<insufficient privilege>')"},
        {"what the server counted of columns", "rpksafw", "SELECT most_common_vals FROM pg_stats WHERE tablename IN ('application', 'message', 'code', 'secret', 'journal', 'referral') OR attname = 'password_hash'"},
        {"admit a child past the terminal", "rpksaw", "SELECT admit_child('{iin}')"},
        {"another's password", "kf", "UPDATE worker SET password_hash = '' WHERE id = {other} RETURNING id"},
        {"another's role", "kf", "UPDATE worker SET role = 'Kindergarten' WHERE id = {other} RETURNING id"},
    };
}

} // namespace kezek
