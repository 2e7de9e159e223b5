-- What a person may write, row by row: as the verbs do it, whatever they send it with. The owner's own statements are not looked at, and so
-- neither are those of the functions that the owner lends.
--
-- A refusal is insufficient_privilege (42501). It says what was wrong with the statement and nothing of a family.

CREATE OR REPLACE FUNCTION guard(fits boolean, otherwise text) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF fits IS NOT TRUE THEN
        RAISE EXCEPTION 'refused: %', otherwise USING ERRCODE = 'insufficient_privilege';
    END IF;
END;
$$;

CREATE OR REPLACE FUNCTION session_may(VARIADIC roles text[]) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN session_role() = ANY (roles);
END;
$$;

-- The session that writes, by its clock, which may be off by less than a minute.
CREATE OR REPLACE FUNCTION is_about_now(instant bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN abs(instant - office_now()) <= 60000;
END;
$$;

-- The same, or for who may run the night the local midnight that it works off.
CREATE OR REPLACE FUNCTION is_due(instant bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN is_about_now(instant)
        OR (session_may('Worker', 'Supervisor', 'Administrator') AND instant <= office_now() AND instant = instant_of(local_day(instant), time '00:00'));
END;
$$;

CREATE OR REPLACE FUNCTION was_drawn_here(kind text, year bigint, sequence bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN year = extract(year FROM local_day(office_now())) AND sequence = currval('number_of_' || kind || '_' || year);
EXCEPTION
    WHEN object_not_in_prerequisite_state OR undefined_table THEN -- none was drawn by this session
        RETURN false;
END;
$$;

-- Asked by next_number(): who draws numbers of a kind, and of the year that it is.
CREATE OR REPLACE FUNCTION check_number(kind text, year bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF session_is_free() THEN
        RETURN;
    END IF;
    PERFORM guard(year = extract(year FROM local_day(office_now())), 'numbers are drawn of this year');
    PERFORM guard(CASE kind WHEN 'application' THEN session_may('Registrar', 'Supervisor', 'Administrator')
                            WHEN 'referral' THEN session_may('Registrar', 'Placement', 'Supervisor', 'Administrator', 'SelfService')
                            ELSE session_may('Placement', 'Supervisor', 'Administrator', 'Worker') END, 'this role draws no such numbers');
END;
$$;

CREATE OR REPLACE FUNCTION is_working(on_day date) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT c.working FROM calendar_day c WHERE c.day = on_day), extract(isodow FROM on_day) < 6);
END;
$$;

CREATE OR REPLACE FUNCTION working_days_after(from_day date, days bigint) RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day date := from_day;
BEGIN
    WHILE days > 0 LOOP
        day := day + 1;
        IF is_working(day) THEN
            days := days - 1;
        END IF;
    END LOOP;
    RETURN day;
END;
$$;

CREATE OR REPLACE FUNCTION category_rank(category text) RETURNS bigint LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT CASE category WHEN 'Extraordinary' THEN 0 WHEN 'FirstPriority' THEN 1 ELSE 2 END;
$$;

-- A row of the journal that this transaction wrote: of this thing, or of anything.

CREATE OR REPLACE FUNCTION is_journaled(what text, id bigint, words text) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM journal j WHERE j.subject = what AND j.subject_id = $2 AND j.xmin = pg_current_xact_id()::xid
                                             AND j.verb NOT IN ('view-card', 'look-up-queue', 'view-inquiry', 'view-journal', 'send-code', 'sign-in')
                                             AND (words IS NULL OR j.after_json LIKE '%' || words || '%'));
END;
$$;

CREATE OR REPLACE FUNCTION is_anything_journaled() RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM (SELECT j.xmin AS written, j.verb FROM journal j WHERE j.worker_id IS NOT DISTINCT FROM session_worker_id() OR j.worker_id IS NULL
                                  ORDER BY j.id DESC LIMIT 200) AS latest
                   WHERE written = pg_current_xact_id()::xid AND verb NOT IN ('view-card', 'look-up-queue', 'view-inquiry', 'view-journal', 'sign-in'));
END;
$$;

CREATE OR REPLACE FUNCTION guard_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF session_may('Worker') THEN
        PERFORM guard(NEW.worker_id IS NULL OR NEW.worker_id = session_worker_id(), 'the journal takes rows of who writes them');
    ELSE
        PERFORM guard(NEW.worker_id = session_worker_id(), 'the journal takes rows of who writes them');
        PERFORM guard(NEW.worker_name = (SELECT name FROM worker WHERE id = NEW.worker_id), 'the journal takes rows of who writes them');
    END IF;
    PERFORM guard(is_about_now(NEW.recorded_at) AND is_due(NEW.at), 'the journal takes rows of now');
    RETURN NEW;
END;
$$;

-- Applications.

CREATE OR REPLACE FUNCTION guard_filing(a application) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(session_may('Registrar', 'Supervisor', 'Administrator') OR (session_may('SelfService') AND a.source = 'SelfService'),
                  'an application is filed at the counter, or by the family at the terminal');
    PERFORM guard(a.state = 'Filed' AND a.number_year IS NULL AND a.registered_at IS NULL AND a.strikes = 0 AND a.stop_listed_until IS NULL
                      AND a.ended_at IS NULL, 'an application begins as filed');
    PERFORM guard(CASE WHEN a.source IN ('Paper', 'Import') THEN a.filed_at <= office_now() + 60000 ELSE is_about_now(a.filed_at) END,
                  'an application is filed now; only paper brings an earlier day');
    PERFORM guard(a.category = 'General' OR (a.category = a.benefit_category AND coalesce(a.benefit_valid_until, 'infinity') >= local_day(office_now())),
                  'a category comes with a paper that is valid');
    PERFORM guard(a.consent_at IS NULL OR is_about_now(a.consent_at), 'a consent is given now');
    PERFORM guard(a.registration_due > a.filed_at, 'registration is due after filing');
END;
$$;

-- The arrows of domain/statetables.cpp, by the roles of the verbs; `cause` tells two apart that lead to the same state.
CREATE OR REPLACE FUNCTION application_may_move(a application, b application) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    counter boolean := session_may('Registrar', 'Supervisor', 'Administrator');
    placement boolean := session_may('Placement', 'Supervisor', 'Administrator');
    night boolean := session_may('Worker', 'Supervisor', 'Administrator');
    of_referral text := (SELECT r.state FROM referral r WHERE r.application_id = b.id AND r.xmin = pg_current_xact_id()::xid ORDER BY r.id DESC LIMIT 1);
BEGIN
    RETURN CASE a.state || ' ' || b.state
        WHEN 'Filed Waiting' THEN counter AND is_about_now(b.registered_at) AND b.number_year IS NOT NULL
        WHEN 'Archived Filed' THEN counter AND a.end_cause = 'Refused'
        WHEN 'Waiting Referred' THEN session_may('Registrar', 'Placement', 'Supervisor', 'Administrator', 'SelfService') AND of_referral = 'Issued'
        WHEN 'Referred Enrolled' THEN (placement OR session_may('Kindergarten')) AND of_referral = 'Enrolled'
        WHEN 'Referred Waiting' THEN CASE of_referral WHEN 'Overdue' THEN night WHEN 'PapersRejected' THEN placement OR session_may('Kindergarten')
                                                      WHEN 'Recalled' THEN placement ELSE false END
        WHEN 'Archived Waiting' THEN session_may('Supervisor', 'Administrator') AND a.number_year IS NOT NULL
        WHEN 'Archived Enrolled' THEN placement AND a.end_cause = 'Graduated'
        WHEN 'Enrolled Archived' THEN CASE b.end_cause WHEN 'ChildLeft' THEN placement OR session_may('Kindergarten')
                                                       WHEN 'Graduated' THEN placement ELSE false END
        ELSE b.state = 'Archived' AND CASE b.end_cause
            WHEN 'Refused' THEN a.state = 'Filed' AND counter
            WHEN 'AgedOut' THEN a.state IN ('Filed', 'Waiting') AND night
                AND b.birth_date + make_interval(years => rule_value('ageLimitYears', local_day(b.ended_at), '7')::int) <= local_day(b.ended_at) + 1
            WHEN 'Withdrawn' THEN a.state IN ('Waiting', 'Referred') AND (counter OR session_may('SelfService'))
                AND code_was_given('Withdraw', 'application:' || a.id, NULL)
            WHEN 'SecondOverdue' THEN a.state = 'Referred' AND CASE of_referral WHEN 'Overdue' THEN night
                WHEN 'PapersRejected' THEN placement OR session_may('Kindergarten') ELSE false END
            ELSE false END
        END;
END;
$$;

CREATE OR REPLACE FUNCTION guard_category(a application, b application) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    counter boolean := session_may('Registrar', 'Supervisor', 'Administrator');
BEGIN
    IF category_rank(b.category) < category_rank(a.category) THEN
        PERFORM guard(counter AND b.category = b.benefit_category AND coalesce(b.benefit_valid_until, 'infinity') >= local_day(office_now()),
                      'a category comes with a paper that is valid');
    ELSE
        PERFORM guard(a.state <> b.state OR (counter AND (a.benefit_category, a.benefit_kind, a.benefit_paper, a.benefit_valid_until)
                                                 IS DISTINCT FROM (b.benefit_category, b.benefit_kind, b.benefit_paper, b.benefit_valid_until))
                          OR (session_may('Worker', 'Supervisor', 'Administrator') AND a.benefit_valid_until < local_day(office_now())),
                      'a category is lost with its paper or by a move');
    END IF;
END;
$$;

CREATE OR REPLACE FUNCTION guard_application() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(NEW.destroyed_by IS NULL AND (TG_OP = 'INSERT' OR OLD.destroyed_by IS NULL), 'an act of destruction alone empties an application, and nothing brings it back');
    IF TG_OP = 'INSERT' THEN
        PERFORM guard_filing(NEW);
        RETURN NEW;
    END IF;
    PERFORM guard((NEW.id, NEW.source, NEW.filed_at) = (OLD.id, OLD.source, OLD.filed_at) AND NEW.revision = OLD.revision + 1,
                  'the instant and the way of filing stay');
    PERFORM guard((NEW.number_year, NEW.number_sequence) IS NOT DISTINCT FROM (OLD.number_year, OLD.number_sequence)
                      OR (OLD.number_year IS NULL AND OLD.state = 'Filed' AND NEW.state = 'Waiting'
                          AND was_drawn_here('application', NEW.number_year, NEW.number_sequence)), 'a number is drawn once, at registration');
    PERFORM guard((NEW.child_iin, NEW.child_surname, NEW.child_given, NEW.child_patronymic, NEW.birth_date, NEW.sex, NEW.certificate_series,
                   NEW.certificate_number, NEW.certificate_issued_on, NEW.certificate_issuer, NEW.applicant_iin, NEW.applicant_surname,
                   NEW.applicant_given, NEW.applicant_patronymic, NEW.district_id, NEW.address, NEW.message_language, NEW.benefit_category,
                   NEW.benefit_kind, NEW.benefit_paper, NEW.benefit_valid_until, NEW.commission_kind, NEW.commission_number,
                   NEW.commission_valid_until, NEW.note, NEW.search_exact, NEW.search_folded, NEW.sort_key)
                  IS NOT DISTINCT FROM
                  (OLD.child_iin, OLD.child_surname, OLD.child_given, OLD.child_patronymic, OLD.birth_date, OLD.sex, OLD.certificate_series,
                   OLD.certificate_number, OLD.certificate_issued_on, OLD.certificate_issuer, OLD.applicant_iin, OLD.applicant_surname,
                   OLD.applicant_given, OLD.applicant_patronymic, OLD.district_id, OLD.address, OLD.message_language, OLD.benefit_category,
                   OLD.benefit_kind, OLD.benefit_paper, OLD.benefit_valid_until, OLD.commission_kind, OLD.commission_number,
                   OLD.commission_valid_until, OLD.note, OLD.search_exact, OLD.search_folded, OLD.sort_key)
                      OR (session_may('Registrar', 'Supervisor', 'Administrator') AND OLD.state IN ('Filed', 'Waiting', 'Referred')),
                  'what a family said is corrected at the counter');
    PERFORM guard((NEW.consent_at, NEW.consent_how, NEW.consent_text) IS NOT DISTINCT FROM (OLD.consent_at, OLD.consent_how, OLD.consent_text),
                  'a consent stays as it was given');
    IF NEW.state = OLD.state THEN
        PERFORM guard((NEW.strikes, NEW.stop_listed_until, NEW.registered_at, NEW.registration_due, NEW.ended_at, NEW.end_cause) IS NOT DISTINCT FROM
                      (OLD.strikes, OLD.stop_listed_until, OLD.registered_at, OLD.registration_due, OLD.ended_at, OLD.end_cause), 'these change with a move');
    ELSE
        PERFORM guard(application_may_move(OLD, NEW), 'no such move, or not by this role');
        PERFORM guard(NEW.ended_at IS NULL OR is_due(NEW.ended_at) OR NEW.state = 'Enrolled', 'a move ends now');
        PERFORM guard(NEW.strikes = OLD.strikes OR (NEW.strikes = OLD.strikes + 1 AND OLD.state = 'Referred')
                          OR (NEW.strikes = 0 AND OLD.state = 'Archived' AND NEW.state = 'Waiting'), 'a strike is one more');
        PERFORM guard(NEW.registered_at IS NOT DISTINCT FROM OLD.registered_at OR OLD.state = 'Filed', 'registered once');
    END IF;
    IF NEW.category <> OLD.category THEN
        PERFORM guard_category(OLD, NEW);
    END IF;
    RETURN NEW;
END;
$$;

-- At the end of the transaction: what happened stands in the journal, and the queue says the same as the application.
CREATE OR REPLACE FUNCTION guard_application_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    a application;
    e queue_entry;
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(is_journaled('application', NEW.id, '"state":"Filed"'), 'filing stands in the journal');
        PERFORM guard(is_about_now(NEW.filed_at) OR is_journaled('application', NEW.id, '"backDatedSeconds":'), 'an earlier day stands in the journal');
    ELSE
        PERFORM guard(is_journaled('application', NEW.id, CASE WHEN NEW.state <> OLD.state THEN '"state":"' || NEW.state || '"' END),
                      'every change of an application stands in the journal');
    END IF;
    IF NEW.end_cause = 'Withdrawn' AND TG_OP = 'UPDATE' AND OLD.state <> 'Archived' THEN -- nor was the code given back in the meantime
        PERFORM guard(code_was_given('Withdraw', 'application:' || NEW.id, NULL), 'a family withdraws with its code');
    END IF;
    PERFORM guard_queue_agrees(NEW.id);
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION guard_queue_agrees(child bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    a application;
    e queue_entry;
BEGIN
    SELECT * INTO a FROM application WHERE id = child;
    SELECT * INTO e FROM queue_entry WHERE application_id = child AND left_at IS NULL;
    PERFORM guard((a.state = 'Waiting') = (e.id IS NOT NULL), 'who waits stands in the queue, and nobody else');
    PERFORM guard(e.id IS NULL OR (e.birth_year, e.category, e.filed_at, e.number_year, e.number_sequence)
                      = (extract(year FROM a.birth_date), a.category, a.filed_at, a.number_year, a.number_sequence), 'the queue says what the application says');
END;
$$;

CREATE OR REPLACE FUNCTION guard_queue_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(NEW.left_at IS NULL AND is_due(NEW.entered_at), 'a child enters the queue now');
    ELSE
        PERFORM guard(is_due(NEW.left_at), 'a child leaves the queue now');
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_queue_entry_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard_queue_agrees(NEW.application_id);
    PERFORM guard(is_journaled('application', NEW.application_id, NULL), 'every step of the queue stands in the journal');
    RETURN NULL;
END;
$$;

-- A phone is confirmed by its own code, or was before.
CREATE OR REPLACE FUNCTION guard_phone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    child text := (SELECT a.child_iin FROM application a WHERE a.id = NEW.application_id);
BEGIN
    PERFORM guard(NOT NEW.confirmed
                      OR EXISTS (SELECT 1 FROM application_phone p WHERE p.application_id = NEW.application_id AND p.e164 = NEW.e164 AND p.confirmed)
                      OR code_was_given('FileApplication', 'child:' || child, NEW.e164)
                      OR code_was_given('ChangeMobile', 'application:' || NEW.application_id, NEW.e164), 'a phone is confirmed by its code');
    PERFORM guard(NEW.confirmed OR NOT session_may('SelfService'), 'at the terminal a phone is confirmed');
    PERFORM guard(TG_OP = 'INSERT' OR (NEW.application_id, NEW.position) = (OLD.application_id, OLD.position), 'a phone stays where it is');
    RETURN NEW;
END;
$$;

-- Of what belongs to an application: the phones and wishes.
CREATE OR REPLACE FUNCTION guard_part_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(is_journaled('application', CASE TG_OP WHEN 'DELETE' THEN OLD.application_id ELSE NEW.application_id END, NULL),
                  'every change of an application stands in the journal');
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION guard_phone_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(is_about_now(NEW.at) AND EXISTS (SELECT 1 FROM application_phone p WHERE p.application_id = NEW.application_id AND p.e164 = NEW.e164_after),
                  'the history says what was changed now');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_written_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(is_about_now(NEW.recorded_at) AND NEW.paper_date <= local_day(office_now()), 'a request is recorded now');
    RETURN NEW;
END;
$$;

-- What the office says and asks.

CREATE OR REPLACE FUNCTION guard_message() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(NEW.destroyed_by IS NULL AND (TG_OP = 'INSERT' OR OLD.destroyed_by IS NULL), 'an act of destruction alone empties a message');
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(NEW.state IN ('Queued', 'Failed') OR (NEW.state = 'Shown' AND (SELECT training FROM office)), 'a message begins in the queue');
        PERFORM guard(NEW.attempts = 0 AND NEW.provider = '' AND NEW.provider_id = '' AND NEW.phoned_at IS NULL AND NEW.accepted_at IS NULL
                          AND NEW.request_sent_at IS NULL AND NEW.cost_tiyn IS NULL AND is_due(NEW.created_at), 'a message is written now');
        PERFORM guard(CASE NEW.kind WHEN 'Code' THEN false -- code_issue() alone writes those
                                    WHEN 'Test' THEN session_may('Administrator')
                                    WHEN 'InquiryAnswer' THEN session_may('Registrar', 'Placement', 'Supervisor', 'Administrator')
                                    ELSE EXISTS (SELECT 1 FROM application_phone p WHERE p.application_id = NEW.application_id AND p.e164 = NEW.phone)
                                        OR EXISTS (SELECT 1 FROM message m WHERE m.application_id = NEW.application_id AND m.phone = NEW.phone
                                                                             AND m.kind = NEW.kind AND m.body = NEW.body) END,
                      'a notice goes to a phone of its own application');
        RETURN NEW;
    END IF;
    PERFORM guard((NEW.id, NEW.kind, NEW.phone, NEW.language, NEW.application_id, NEW.referral_id, NEW.created_at, NEW.client_ref) IS NOT DISTINCT FROM
                  (OLD.id, OLD.kind, OLD.phone, OLD.language, OLD.application_id, OLD.referral_id, OLD.created_at, OLD.client_ref)
                      AND (NEW.body = OLD.body OR (NEW.body = '' AND OLD.kind = 'Code')), 'what a message says, and to whom, stays');
    IF session_may('Worker') THEN
        RETURN NEW;
    END IF;
    PERFORM guard(OLD.kind <> 'Code', 'codes are left alone');
    PERFORM guard((NEW.parts, NEW.not_before, NEW.valid_until, NEW.attempts, NEW.provider, NEW.provider_id, NEW.last_code, NEW.last_text, NEW.lease_owner,
                   NEW.lease_until, NEW.request_sent_at, NEW.accepted_at, NEW.checks, NEW.not_found, NEW.cost_tiyn) IS NOT DISTINCT FROM
                  (OLD.parts, OLD.not_before, OLD.valid_until, OLD.attempts, OLD.provider, OLD.provider_id, OLD.last_code, OLD.last_text, OLD.lease_owner,
                   OLD.lease_until, OLD.request_sent_at, OLD.accepted_at, OLD.checks, OLD.not_found, OLD.cost_tiyn), 'what became of a message its sender says');
    PERFORM guard(NEW.phoned_at IS NOT DISTINCT FROM OLD.phoned_at OR (is_about_now(NEW.phoned_at) AND NOT session_may('SelfService')), 'a family is phoned now');
    PERFORM guard(NEW.check_at IS NULL OR NEW.check_at IS NOT DISTINCT FROM OLD.check_at, 'what became of a message its sender says');
    PERFORM guard((NEW.state, NEW.final_at, NEW.dedup_key) IS NOT DISTINCT FROM (OLD.state, OLD.final_at, OLD.dedup_key)
                      OR (OLD.state IN ('Queued', 'Failed') AND OLD.kind = 'Invitation' AND NEW.state = 'Cancelled' AND NEW.dedup_key IS NULL
                          AND is_due(NEW.final_at)), 'what became of a message its sender says');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_message_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    -- A night tells families of a day that comes, which changes nothing.
    PERFORM guard(session_may('Worker') OR is_anything_journaled() OR (session_may('Supervisor', 'Administrator')
                      AND EXISTS (SELECT 1 FROM job_run n WHERE n.xmin = pg_current_xact_id()::xid)), 'what a message is sent for stands in the journal');
    PERFORM guard(TG_OP <> 'INSERT' OR NEW.kind <> 'InquiryAnswer' OR EXISTS (SELECT 1 FROM inquiry i WHERE i.message_id = NEW.id AND i.phone = NEW.phone)
                      OR (is_journaled('message', NEW.id, '"resent":')
                          AND EXISTS (SELECT 1 FROM message m WHERE m.id <> NEW.id AND m.kind = NEW.kind AND m.phone = NEW.phone AND m.body = NEW.body)),
                  'an answer belongs to a question');
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION guard_message_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(session_may('Worker') OR (is_due(NEW.at) AND NEW.to_state = (SELECT m.state FROM message m WHERE m.id = NEW.message_id)
                                                AND NEW.to_state IN (NEW.from_state, 'Cancelled')), 'what became of a message its sender says');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_inquiry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me bigint := session_worker_id();
BEGIN
    PERFORM guard(NEW.destroyed_by IS NULL AND (TG_OP = 'INSERT' OR OLD.destroyed_by IS NULL), 'an act of destruction alone empties a question');
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(NEW.state = 'Open' AND is_about_now(NEW.asked_at), 'a question is asked now');
        PERFORM guard(CASE WHEN session_may('SelfService') THEN NEW.source = 'SelfService' AND code_was_given('AskQuestion', 'question:' || NEW.phone, NEW.phone)
                           ELSE NEW.source = 'Counter' END, 'at the terminal a code stands behind a question');
        RETURN NEW;
    END IF;
    PERFORM guard((NEW.id, NEW.asked_at, NEW.source, NEW.application_id, NEW.asker, NEW.language, NEW.question) IS NOT DISTINCT FROM
                  (OLD.id, OLD.asked_at, OLD.source, OLD.application_id, OLD.asker, OLD.language, OLD.question), 'a question stays as it was asked');
    PERFORM guard(OLD.state <> 'Answered', 'an answer stays as it was given');
    PERFORM guard(OLD.taken_by IS NULL OR OLD.taken_by = me OR session_may('Supervisor', 'Administrator'), 'another worker has this question');
    PERFORM guard(NEW.taken_by IS NULL OR NEW.taken_by IS NOT DISTINCT FROM OLD.taken_by OR (NEW.taken_by = me AND is_about_now(NEW.taken_at)),
                  'a worker takes questions for themselves');
    PERFORM guard(NEW.state <> 'Answered' OR (NEW.answered_by = me AND is_about_now(NEW.answered_at)), 'a worker answers for themselves');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_inquiry_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(is_journaled('inquiry', NEW.id, NULL), 'every step of a question stands in the journal');
    RETURN NULL;
END;
$$;

-- Whatever else is written stands in the journal in some way.
CREATE OR REPLACE FUNCTION guard_anything_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(is_anything_journaled(), 'this stands in the journal');
    RETURN NULL;
END;
$$;
