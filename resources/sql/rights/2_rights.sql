-- Who may do what, said anew by the owner after each step of the schema. README.md has it as a table.
--
-- A member of a group does in psql what their windows do and no more: this file says which tables and rows, 4_codes.sql what is said of
-- confirmation codes, 5_guards.sql to 7_guards_queue.sql what may be written. The owner's own session is bound by none of it.

SET LOCAL client_min_messages = 'warning'; -- what is there is replaced, and need not be said

-- All but those of extensions, which belong to the server.
CREATE OR REPLACE FUNCTION own_functions() RETURNS SETOF regprocedure LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT p.oid::regprocedure FROM pg_catalog.pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = (SELECT c.relowner FROM pg_catalog.pg_class c WHERE c.oid = 'public.worker'::regclass);
$$;

DO $$
DECLARE
    word text;
    a_function regprocedure;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
    REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC;
    FOR word IN SELECT login_groups() LOOP
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', word);
        FOR a_function IN SELECT own_functions() LOOP
            EXECUTE format('REVOKE ALL ON FUNCTION %s FROM %I', a_function, word);
        END LOOP;
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), word);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', word);
    END LOOP;
END;
$$;

-- Who asks: the worker who is named like the login, and by which role. Nobody, where the account is shut.

CREATE OR REPLACE FUNCTION session_worker_id() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (SELECT id FROM worker WHERE login_key = session_user AND active);
END;
$$;

CREATE OR REPLACE FUNCTION session_role() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT w.role FROM worker w WHERE w.login_key = session_user AND w.active),
                    (SELECT CASE WHEN pg_has_role(session_user, s.prefix || '_worker', 'MEMBER') THEN 'Worker' ELSE '' END FROM server_roles s));
END;
$$;

CREATE OR REPLACE FUNCTION session_kindergarten() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (SELECT kindergarten_id FROM worker WHERE login_key = session_user AND active AND role = 'Kindergarten');
END;
$$;

-- The owner, or one whom the server lets do everything.
CREATE OR REPLACE FUNCTION session_is_free() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM pg_catalog.pg_roles r, server_roles s
                   WHERE r.rolname = session_user AND (r.rolsuper OR r.rolname = s.prefix || '_owner'));
END;
$$;

-- What the office goes by: milliseconds since 1970 UTC, and the local day.

CREATE OR REPLACE FUNCTION office_now() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT instant FROM office_clock), (extract(epoch FROM clock_timestamp()) * 1000)::bigint);
END;
$$;

-- Kazakhstan was at UTC+6 until 1 March 2024.
CREATE OR REPLACE FUNCTION local_day(instant bigint) RETURNS date LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (timestamp '1970-01-01' + (instant + CASE WHEN instant < 1709229600000 THEN 21600000 ELSE 18000000 END) * interval '1 millisecond')::date;
END;
$$;

CREATE OR REPLACE FUNCTION instant_of(day date, clock time) RETURNS bigint LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (extract(epoch FROM (day + clock)) * 1000)::bigint - CASE WHEN day < date '2024-03-01' THEN 21600000 ELSE 18000000 END;
END;
$$;

-- A child that a referral sent to the session's kindergarten.
CREATE OR REPLACE FUNCTION is_own_child(child bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM referral r JOIN seat s ON s.id = r.seat_id JOIN child_group g ON g.id = s.group_id
                   WHERE r.application_id = child AND g.kindergarten_id = session_kindergarten());
$$;

-- Whom a family asked this terminal for: 3_service.sql.
CREATE OR REPLACE FUNCTION terminal_children() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(child_iin), '{}') FROM terminal_child WHERE worker_id = session_worker_id() AND at > office_now() - 3600000;
$$;

-- A message's text. That of a code is for the family alone: only what sends it reads it, and in training it stands on the screen anyway.
CREATE OR REPLACE FUNCTION message_body(message_id bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN m.kind = 'Code' AND m.state <> 'Shown' AND session_role() <> 'Worker' AND NOT session_is_free() THEN ''
                WHEN session_role() = 'SelfService' AND NOT session_is_free() THEN ''
                WHEN session_role() = 'Kindergarten' AND NOT is_own_child(m.application_id) THEN ''
                ELSE m.body END
    FROM message m WHERE m.id = message_id;
$$;

-- grant_to('rps', 'SELECT ON seat'): letters of the roles, see groups_of().
CREATE OR REPLACE FUNCTION grant_to(roles text, what text) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    a_group text;
BEGIN
    FOR a_group IN SELECT groups_of(roles) LOOP
        EXECUTE format('GRANT %s TO %I', what, a_group);
    END LOOP;
END;
$$;

-- Tables.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['office', 'district', 'kindergarten', 'child_group', 'seat', 'bulletin', 'publication', 'rule_row',
                                'calendar_year', 'calendar_day', 'message_text', 'job_run', 'server_roles', 'schema_version', 'application',
                                'application_phone', 'application_language', 'application_district', 'application_kindergarten',
                                'phone_history', 'queue_entry', 'referral', 'invitation'] LOOP
        PERFORM grant_to('rpksafw', 'SELECT ON ' || name);
    END LOOP;
    PERFORM grant_to('rpksafw', 'SELECT (id, revision, login, login_key, name, role, kindergarten_id, active, failed_logins, locked_until, must_change_password) ON worker');
    PERFORM grant_to('rpksafw', 'UPDATE ON worker'); -- of the own row: worker_is_checked()
    PERFORM grant_to('a', 'INSERT ON worker');
    PERFORM grant_to('rpsaw', 'SELECT ON sender, year_move, written_request, message_event, kept_answer, inquiry');
    PERFORM grant_to('a', 'INSERT, UPDATE ON office, sender');
    PERFORM grant_to('sa', 'INSERT, UPDATE ON rule_row, calendar_day, calendar_year, message_text, district, kept_answer');
    PERFORM grant_to('sa', 'DELETE ON calendar_day');

    PERFORM grant_to('rpsafw', 'SELECT ON journal');
    PERFORM grant_to('rpksafw', 'INSERT ON journal');
    PERFORM grant_to('rpksafw', 'SELECT ON operation');
    PERFORM grant_to('rpksafw', 'INSERT (id, verb, output, recorded_at) ON operation');
    PERFORM grant_to('rpksa', 'SELECT, INSERT, UPDATE, DELETE ON draft');
    PERFORM grant_to('saw', 'INSERT, UPDATE ON job_run');
    PERFORM grant_to('sa', 'SELECT, INSERT ON alarm_seen');
    PERFORM grant_to('rpksafw', 'SELECT (id, number_year, number_sequence) ON destruction_act'); -- what a destroyed case says of itself
    PERFORM grant_to('sa', 'SELECT ON destruction_act'); -- written by destroy_data() alone

    PERFORM grant_to('rsaf', 'INSERT ON application, application_phone, application_language, application_district, application_kindergarten, phone_history');
    PERFORM grant_to('rpksafw', 'UPDATE ON application');
    PERFORM grant_to('rsaf', 'UPDATE ON application_phone');
    PERFORM grant_to('rsa', 'UPDATE ON application_language, application_district, application_kindergarten');
    PERFORM grant_to('rsa', 'DELETE ON application_language, application_district, application_kindergarten');
    PERFORM grant_to('rsa', 'INSERT ON written_request');
    PERFORM grant_to('rpksaw', 'INSERT ON queue_entry');
    PERFORM grant_to('rpksafw', 'UPDATE (left_at, left_cause) ON queue_entry');

    PERFORM grant_to('psa', 'INSERT, UPDATE ON kindergarten, child_group');
    PERFORM grant_to('psa', 'INSERT ON seat, year_move');
    PERFORM grant_to('psa', 'UPDATE (undone_at) ON year_move');
    PERFORM grant_to('rpksafw', 'UPDATE ON seat');
    PERFORM grant_to('psaw', 'INSERT ON bulletin, publication, invitation');
    PERFORM grant_to('psaw', 'UPDATE (window_closed_at, undone_at) ON bulletin');
    PERFORM grant_to('rpsafw', 'UPDATE (ended_at, end_cause) ON publication, invitation');
    PERFORM grant_to('rpsaf', 'INSERT ON referral');
    PERFORM grant_to('rpksafw', 'UPDATE ON referral');

    PERFORM grant_to('rpksafw', 'SELECT (id, kind, phone, language, parts, state, application_id, referral_id, created_at, not_before, valid_until, attempts, provider, client_ref, provider_id, last_code, last_text, lease_owner, lease_until, request_sent_at, final_at, dedup_key, phoned_at, accepted_at, check_at, checks, not_found, cost_tiyn, destroyed_by) ON message');
    PERFORM grant_to('w', 'SELECT (body) ON message'); -- it sends them, and wipes what lapsed
    PERFORM grant_to('rpksafw', 'INSERT ON message');
    PERFORM grant_to('rpsafw', 'UPDATE ON message');
    PERFORM grant_to('rpsafw', 'INSERT ON message_event');

    -- What the head tries out; who places works the list off.
    PERFORM grant_to('sa', 'SELECT, INSERT ON trial');
    PERFORM grant_to('psa', 'SELECT ON proposal_list, proposal');
    PERFORM grant_to('sa', 'INSERT ON proposal_list, proposal');
    PERFORM grant_to('psa', 'UPDATE (declined_at) ON proposal');

    PERFORM grant_to('f', 'SELECT (id) ON inquiry');
    PERFORM grant_to('rpsaf', 'INSERT ON inquiry');
    PERFORM grant_to('rpsa', 'UPDATE ON inquiry');
END;
$$;

-- Functions. All others are called by the database itself: 8_closed.sql takes them from everybody.
DO $$
BEGIN
    PERFORM grant_to('rpksafw', 'EXECUTE ON FUNCTION session_worker_id(), session_role(), session_kindergarten(), session_is_free(), office_now(), message_body(bigint), is_own_child(bigint)');
    PERFORM grant_to('rpksafw', 'EXECUTE ON FUNCTION journal_reach(bigint, bigint, text, text, text), day_number(text)'); -- a column of each row that is written
    PERFORM grant_to('rpksafw', 'EXECUTE ON FUNCTION password_salt(bigint), password_fits(bigint, text, text)');
    PERFORM grant_to('rpsafw', 'EXECUTE ON FUNCTION next_number(text, bigint)');
    PERFORM grant_to('rpsaf', 'EXECUTE ON FUNCTION await_seat(bigint, bigint, bigint)');
END;
$$;

-- Rows. A kindergarten's worker sees the children that were sent to their kindergarten (usecases/own says it to the windows), a terminal
-- those that a family asked it for (3_service.sql); everybody sees their own drafts and the answers to their own operations.

CREATE OR REPLACE FUNCTION policy_for(roles text, name text, on_table text, condition text) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    members text := (SELECT string_agg(quote_ident(g), ', ') FROM groups_of(roles) g);
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', on_table);
    EXECUTE format('DROP POLICY IF EXISTS %I ON %I', name, on_table);
    EXECUTE format('CREATE POLICY %I ON %I TO %s USING (%s) WITH CHECK (%s)', name, on_table, members, condition, condition);
END;
$$;

DO $$
DECLARE
    part text;
BEGIN
    PERFORM policy_for('rpsafw', 'office', 'referral', 'true');
    PERFORM policy_for('k', 'own', 'referral', 'EXISTS (SELECT 1 FROM seat s JOIN child_group g ON g.id = s.group_id WHERE s.id = seat_id AND g.kindergarten_id = (SELECT session_kindergarten()))');
    PERFORM policy_for('rpsaw', 'office', 'application', 'true');
    PERFORM policy_for('f', 'asked', 'application', 'child_iin = ANY ((SELECT terminal_children())::text[])');
    PERFORM policy_for('k', 'own', 'application', 'EXISTS (SELECT 1 FROM referral r WHERE r.application_id = application.id)');
    FOREACH part IN ARRAY ARRAY['application_phone', 'application_language', 'application_district', 'application_kindergarten', 'phone_history', 'message'] LOOP
        PERFORM policy_for('rpsaw', 'office', part, 'true');
        PERFORM policy_for('kf', 'own', part, 'EXISTS (SELECT 1 FROM application a WHERE a.id = application_id)');
    END LOOP;
    -- Places in the queue are counted among all; the rows name nobody.
    PERFORM policy_for('rpsafw', 'office', 'invitation', 'true'); -- no kindergarten: who is invited waits still
    -- The head reads the journal; the counter reads what happened to its cases, and nobody else's views.
    PERFORM policy_for('saw', 'office', 'journal', 'true');
    PERFORM policy_for('rp', 'cases', 'journal', 'worker_id = (SELECT session_worker_id()) OR (subject = ''application'' AND verb NOT IN (''view-card'', ''look-up-queue'', ''send-code'', ''answer-own-data''))');
    PERFORM policy_for('fk', 'own', 'journal', 'worker_id = (SELECT session_worker_id())');
    PERFORM policy_for('rpsaw', 'office', 'worker', 'true');
    PERFORM policy_for('fk', 'own', 'worker', 'login_key = session_user');
    PERFORM policy_for('rpksafw', 'own', 'operation', 'made_by = session_user');
    PERFORM policy_for('rpksa', 'own', 'draft', 'worker_id = (SELECT session_worker_id())');
END;
$$;
