-- Personal data whose term has ended. Nobody may write what an act writes; this function of the owner does it, for the head of the office,
-- by the term of the rules. app/storage/sqldestruction.cpp says the same statements to SQLite.

CREATE OR REPLACE FUNCTION destroy_data(at bigint, ended bigint, months bigint, approved_by text, why text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    act bigint;
    changed bigint;
    told jsonb := '{}'; -- rows by table
    today date := local_day(office_now());
BEGIN
    PERFORM guard(session_may('Supervisor', 'Administrator') AND is_about_now(at), 'personal data is destroyed by the head of the office');
    PERFORM guard(months = rule_value('personalDataMonths', today, '36')::bigint AND ended <= instant_of((today - make_interval(months => months::int))::date, time '00:00'),
                  'personal data is destroyed when its term has ended');
    IF NOT EXISTS (SELECT 1 FROM application WHERE state = 'Archived' AND ended_at < ended AND destroyed_by IS NULL) THEN
        RETURN 0;
    END IF;
    INSERT INTO destruction_act (number_year, number_sequence, made_at, worker_id, worker_name, approver, reason, term_months, ended_before, counts, applications, closed)
        SELECT extract(year FROM local_day(at)), coalesce(max(d.number_sequence), 0) + 1, at, session_worker_id(), (SELECT w.name FROM worker w WHERE w.id = session_worker_id()),
               approved_by, why, months, ended, '{}', '[]', false
        FROM destruction_act d WHERE d.number_year = extract(year FROM local_day(at))
        RETURNING id INTO act;
    UPDATE application SET destroyed_by = act WHERE state = 'Archived' AND ended_at < ended AND destroyed_by IS NULL;

    UPDATE application SET revision = revision + 1, child_iin = '000000000000', child_surname = '', child_given = '', child_patronymic = '',
        certificate_series = '', certificate_number = '', certificate_issued_on = NULL, certificate_issuer = '', applicant_iin = '000000000000',
        applicant_surname = '', applicant_given = '', applicant_patronymic = '', address = '', benefit_kind = '', benefit_paper = '',
        commission_number = '', consent_how = '', consent_text = '', note = '', search_exact = '', search_folded = '', sort_key = ''
        WHERE destroyed_by = act;
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('application', changed);
    DELETE FROM application_phone WHERE application_id IN (SELECT id FROM application WHERE destroyed_by = act);
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('application_phone', changed);
    DELETE FROM phone_history WHERE application_id IN (SELECT id FROM application WHERE destroyed_by = act);
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('phone_history', changed);
    DELETE FROM written_request WHERE application_id IN (SELECT id FROM application WHERE destroyed_by = act);
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('written_request', changed);
    UPDATE referral SET revision = revision + 1, contract_number = '', end_reason = '' WHERE application_id IN (SELECT id FROM application WHERE destroyed_by = act);
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('referral', changed);

    UPDATE message SET destroyed_by = act, phone = '', body = '', last_text = '', phoned_at = coalesce(phoned_at, created_at)
        WHERE destroyed_by IS NULL AND (application_id IN (SELECT id FROM application WHERE destroyed_by = act)
            OR (application_id IS NULL AND valid_until < ended));
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('message', changed);
    UPDATE message_event SET detail = '' WHERE detail <> '' AND message_id IN (SELECT id FROM message WHERE destroyed_by = act);
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('message_event', changed);
    UPDATE inquiry SET destroyed_by = act, revision = revision + 1, asker = '', phone = CASE WHEN phone IS NULL THEN NULL ELSE '' END,
        question = '-', answer = CASE answer WHEN '' THEN '' ELSE '-' END, consent_how = '', consent_text = '', search_exact = '', search_folded = ''
        WHERE destroyed_by IS NULL AND (application_id IN (SELECT id FROM application WHERE destroyed_by = act)
            OR (application_id IS NULL AND asked_at < ended AND state = 'Answered'));
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('inquiry', changed);
    UPDATE journal SET reason = '', before_json = '{}', after_json = '{}'
        WHERE (reason <> '' OR before_json <> '{}' OR after_json <> '{}') AND (
            (subject = 'application' AND subject_id IN (SELECT id FROM application WHERE destroyed_by = act))
            OR (subject = 'referral' AND subject_id IN (SELECT r.id FROM referral r WHERE r.application_id IN (SELECT id FROM application WHERE destroyed_by = act)))
            OR (subject = 'message' AND subject_id IN (SELECT id FROM message WHERE destroyed_by = act))
            OR (subject = 'inquiry' AND subject_id IN (SELECT id FROM inquiry WHERE destroyed_by = act))
            OR (subject = 'worker' AND verb = 'look-up-queue' AND recorded_at < ended));
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('journal', changed);
    DELETE FROM code_failure f WHERE f.at < ended OR code_id IN (SELECT id FROM code WHERE created_at < ended);
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('code_failure', changed);
    DELETE FROM code WHERE created_at < ended;
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('code', changed);
    DELETE FROM operation WHERE recorded_at < ended;
    GET DIAGNOSTICS changed = ROW_COUNT; told := told || jsonb_build_object('operation', changed);

    UPDATE destruction_act d SET counts = told::text, closed = true,
        applications = (SELECT jsonb_agg(jsonb_build_array(a.id, a.number_year, a.number_sequence) ORDER BY a.number_year, a.number_sequence, a.id)
                        FROM application a WHERE a.destroyed_by = act)::text
        WHERE d.id = act;
    RETURN act;
END;
$$;

DO $$
BEGIN
    REVOKE ALL ON FUNCTION destroy_data(bigint, bigint, bigint, text, text) FROM PUBLIC;
    PERFORM grant_to('sa', 'EXECUTE ON FUNCTION destroy_data(bigint, bigint, bigint, text, text)');
END;
$$;
