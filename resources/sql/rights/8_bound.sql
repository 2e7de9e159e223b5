-- Binds the guards to their tables, and closes what is left open.

-- Before a row is written, and at the end of the transaction: for whoever is not the owner, asked as the statement's own user.

CREATE OR REPLACE FUNCTION bind_guard(on_table text, events text, deferred boolean, body text, condition text DEFAULT 'true') RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    trigger_name text := CASE WHEN deferred THEN 'guard_whole_' ELSE 'guard_' END || replace(lower(events), ' ', '_');
BEGIN
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', trigger_name, on_table);
    EXECUTE format(CASE WHEN deferred THEN 'CREATE CONSTRAINT TRIGGER %I AFTER %s ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (current_user <> %L AND %s) EXECUTE FUNCTION %s'
                        ELSE 'CREATE TRIGGER %I BEFORE %s ON %I FOR EACH ROW WHEN (current_user <> %L AND %s) EXECUTE FUNCTION %s' END,
                   trigger_name, events, on_table, (SELECT prefix FROM server_roles) || '_owner', condition, body);
END;
$$;

DO $$
DECLARE
    name text;
BEGIN
    PERFORM bind_guard('journal', 'INSERT', false, 'guard_journal()');
    PERFORM bind_guard('application', 'INSERT OR UPDATE', false, 'guard_application()');
    PERFORM bind_guard('application', 'INSERT OR UPDATE', true, 'guard_application_whole()');
    PERFORM bind_guard('queue_entry', 'INSERT OR UPDATE', false, 'guard_queue_entry()');
    PERFORM bind_guard('queue_entry', 'INSERT OR UPDATE', true, 'guard_queue_entry_whole()');
    PERFORM bind_guard('application_phone', 'INSERT OR UPDATE', false, 'guard_phone()');
    FOREACH name IN ARRAY ARRAY['application_phone', 'application_language', 'application_district', 'application_kindergarten'] LOOP
        PERFORM bind_guard(name, 'INSERT OR UPDATE OR DELETE', true, 'guard_part_whole()');
    END LOOP;
    PERFORM bind_guard('phone_history', 'INSERT', false, 'guard_phone_history()');
    PERFORM bind_guard('phone_history', 'INSERT', true, 'guard_part_whole()');
    PERFORM bind_guard('written_request', 'INSERT', false, 'guard_written_request()');
    PERFORM bind_guard('written_request', 'INSERT', true, 'guard_part_whole()');
    PERFORM bind_guard('message', 'INSERT OR UPDATE', false, 'guard_message()');
    PERFORM bind_guard('message', 'INSERT OR UPDATE', true, 'guard_message_whole()');
    PERFORM bind_guard('message_event', 'INSERT', false, 'guard_message_event()');
    PERFORM bind_guard('inquiry', 'INSERT OR UPDATE', false, 'guard_inquiry()');
    PERFORM bind_guard('inquiry', 'INSERT OR UPDATE', true, 'guard_inquiry_whole()');
    PERFORM bind_guard('referral', 'INSERT OR UPDATE', false, 'guard_referral()');
    PERFORM bind_guard('referral', 'INSERT OR UPDATE', true, 'guard_referral_whole()');
    PERFORM bind_guard('seat', 'INSERT OR UPDATE', false, 'guard_seat()');
    PERFORM bind_guard('child_group', 'INSERT OR UPDATE', false, 'guard_group()');
    PERFORM bind_guard('child_group', 'INSERT OR UPDATE', true, 'guard_named_whole(''group'')');
    PERFORM bind_guard('kindergarten', 'INSERT OR UPDATE', true, 'guard_named_whole(''kindergarten'')');
    PERFORM bind_guard('bulletin', 'INSERT OR UPDATE', false, 'guard_bulletin()');
    PERFORM bind_guard('bulletin', 'INSERT', true, 'guard_bulletin_whole()');
    PERFORM bind_guard('publication', 'INSERT OR UPDATE', false, 'guard_publication()');
    PERFORM bind_guard('publication', 'UPDATE', true, 'guard_taken()', 'NEW.end_cause = ''SeatTaken''');
    PERFORM bind_guard('invitation', 'INSERT OR UPDATE', false, 'guard_invitation()');
    PERFORM bind_guard('invitation', 'INSERT OR UPDATE', true, 'guard_invitation_whole()');
    PERFORM bind_guard('office', 'INSERT OR UPDATE', false, 'guard_office()');
    PERFORM bind_guard('year_move', 'INSERT OR UPDATE', false, 'guard_year_move()');
    PERFORM bind_guard('trial', 'INSERT OR UPDATE', false, 'guard_trial()');
    PERFORM bind_guard('proposal_list', 'INSERT OR UPDATE', false, 'guard_trial()');
    PERFORM bind_guard('proposal', 'INSERT OR UPDATE', false, 'guard_proposal()');
    PERFORM bind_guard('alarm_seen', 'INSERT', false, 'guard_alarm_seen()');
    PERFORM bind_guard('job_run', 'INSERT OR UPDATE', false, 'guard_job_run()');
    PERFORM bind_guard('worker', 'INSERT', true, 'guard_named_whole(''worker'')');
    PERFORM bind_guard('worker', 'UPDATE', true, 'guard_named_whole(''worker'')',
                       '(OLD.login, OLD.role, OLD.active, OLD.name, OLD.kindergarten_id) IS DISTINCT FROM (NEW.login, NEW.role, NEW.active, NEW.name, NEW.kindergarten_id)');
    FOREACH name IN ARRAY ARRAY['seat', 'publication', 'office', 'sender', 'rule_row', 'calendar_day', 'calendar_year', 'message_text', 'district', 'kept_answer', 'year_move',
                                'trial', 'proposal_list', 'proposal', 'alarm_seen'] LOOP
        PERFORM bind_guard(name, 'INSERT OR UPDATE', true, 'guard_anything_whole()');
    END LOOP;
    PERFORM bind_guard('calendar_day', 'DELETE', true, 'guard_anything_whole()');
END;
$$;

-- The guards know by xmin what this transaction wrote, and see nothing that was written inside a savepoint of it. So nothing is: the program
-- has none.
CREATE OR REPLACE FUNCTION guard_savepoint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(false, 'nothing is written inside a savepoint');
    RETURN NULL;
END;
$$;

DO $$
DECLARE
    name regclass;
    a_function regprocedure;
BEGIN
    FOR name IN SELECT DISTINCT t.tgrelid::regclass FROM pg_catalog.pg_trigger t WHERE t.tgname LIKE 'guard\_%' LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS guard_savepoint ON %s', name);
        EXECUTE format('CREATE TRIGGER guard_savepoint AFTER INSERT OR UPDATE ON %s FOR EACH ROW WHEN (current_user <> %L AND NEW.xmin <> pg_current_xact_id()::xid)
            EXECUTE FUNCTION guard_savepoint()', name, (SELECT prefix FROM server_roles) || '_owner');
    END LOOP;
    -- What no group was given is for the database itself.
    FOR a_function IN SELECT own_functions() LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', a_function);
    END LOOP;
END;
$$;
