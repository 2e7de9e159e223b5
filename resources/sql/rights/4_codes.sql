-- Confirmation codes (R3): the digits are drawn, sealed, put into their message and checked here. Nobody reads the digits, the seal or the
-- key; the text of the message goes to what sends it.
--
-- Whoever asks for a check and then rolls back would have tried for nothing. So each code has a sequence: what it counts stays counted.

CREATE OR REPLACE FUNCTION rule_value(name text, day date, otherwise text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT value FROM rule_row WHERE rule_key = name AND from_day <= day ORDER BY from_day DESC LIMIT 1), otherwise);
$$;

CREATE OR REPLACE FUNCTION code_sequence(code_id bigint) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT 'code_tries_' || code_id;
$$;

CREATE OR REPLACE FUNCTION code_seal(phone text, purpose text, object text, digits text) RETURNS bytea LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT hmac(convert_to(phone || E'\n' || purpose || E'\n' || object || E'\n' || digits, 'UTF8'), s.pepper, 'sha256') FROM secret s;
$$;

-- Wrong tries of one code that were rolled back, and so are in no row.
CREATE OR REPLACE FUNCTION code_lost_tries(code_id bigint) RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT greatest(0, coalesce(pg_sequence_last_value(to_regclass(code_sequence($1))), 0)
                       - (SELECT count(*) FROM code_failure f WHERE f.code_id = $1));
$$;

CREATE OR REPLACE FUNCTION code_failures(number text, since bigint) RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT (SELECT count(*) FROM code_failure f WHERE f.phone = number AND f.at >= since)
         + (SELECT coalesce(sum(code_lost_tries(c.id)), 0) FROM code c WHERE c.phone = number AND c.created_at >= since)::bigint;
$$;

-- Lost tries become rows, the sequence goes.
CREATE OR REPLACE FUNCTION code_close(code_id bigint, number text, at bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO code_failure (code_id, phone, at) SELECT $1, $2, $3 FROM generate_series(1, code_lost_tries($1));
    IF to_regclass(code_sequence($1)) IS NOT NULL THEN
        EXECUTE format('DROP SEQUENCE %I', code_sequence($1));
    END IF;
END;
$$;

-- A few codes of a day ago whose sequence still stands.
CREATE OR REPLACE FUNCTION code_tidy(before bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    old code;
BEGIN
    FOR old IN SELECT c.* FROM code c WHERE c.created_at < before AND c.id IN (
                   SELECT substr(relname, 12)::bigint FROM pg_catalog.pg_class
                   WHERE relkind = 'S' AND relname LIKE 'code\_tries\_%' AND relnamespace = 'public'::regnamespace LIMIT 20)
               LIMIT 5 FOR UPDATE SKIP LOCKED LOOP
        PERFORM code_close(old.id, old.phone, old.created_at);
    END LOOP;
END;
$$;

-- What the code's message says: the office's text, else the one that resources/texts ships.
CREATE OR REPLACE FUNCTION code_text(in_language text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT t.body FROM message_text t WHERE t.kind = 'Code' AND t.language = in_language),
                    CASE in_language WHEN 'Kazakh' THEN 'Растау коды: {code}. Оны ешкімге айтпаңыз.' END,
                    (SELECT t.body FROM message_text t WHERE t.kind = 'Code' AND t.language = 'Russian'),
                    'Код подтверждения: {code}. Никому его не сообщайте.');
$$;

-- Whether this may be asked for at all: the object is the family's own, and whoever stands at the terminal knows what a stranger does not.
CREATE OR REPLACE FUNCTION code_may_be_sent(number text, purpose text, object text, child bigint, known_year bigint, known_sequence bigint, old_number text)
RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    a application;
    r referral;
    at_terminal boolean := session_role() = 'SelfService';
BEGIN
    IF purpose = 'FileApplication' THEN
        RETURN child IS NULL AND object ~ '^child:[0-9]{12}$';
    ELSIF purpose = 'AskQuestion' THEN
        RETURN child IS NULL AND object = 'question:' || number;
    END IF;
    SELECT * INTO a FROM application WHERE id = child;
    IF a.id IS NULL OR (purpose = 'ChangeMobile') = EXISTS (SELECT 1 FROM application_phone p WHERE p.application_id = a.id AND p.e164 = number) THEN
        RETURN false;
    ELSIF purpose = 'TakeSeat' THEN
        RETURN object ~ ('^application:' || a.id || '/group:[0-9]+$');
    ELSIF purpose = 'ExtendReferral' THEN
        SELECT * INTO r FROM referral WHERE application_id = a.id AND object = 'referral:' || id;
        RETURN r.id IS NOT NULL AND (NOT at_terminal OR (r.number_year, r.number_sequence) IS NOT DISTINCT FROM (known_year, known_sequence));
    END IF;
    RETURN object = 'application:' || a.id
        AND (NOT at_terminal OR (a.number_year, a.number_sequence) IS NOT DISTINCT FROM (known_year, known_sequence))
        AND (NOT at_terminal OR purpose <> 'ChangeMobile'
             OR EXISTS (SELECT 1 FROM application_phone p WHERE p.application_id = a.id AND p.e164 = old_number));
END;
$$;

-- How fast codes may follow each other; empty where one may be sent now.
CREATE OR REPLACE FUNCTION code_pace(number text, who bigint, at bigint, OUT outcome text, OUT told bigint) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day date := local_day(at);
    midnight bigint := instant_of(day, time '00:00');
    latest bigint := (SELECT max(c.created_at) FROM code c WHERE c.phone = number);
    wait bigint := latest + rule_value('codeResendSeconds', day, '60')::bigint * 1000 - at;
BEGIN
    IF code_failures(number, at - 86400000) >= 15 THEN
        outcome := 'CodeFailedTooOften';
        told := 15;
    ELSIF (SELECT count(*) FROM code c WHERE c.phone = number AND c.created_at >= at - 3600000) >= rule_value('codeSendsPerHour', day, '5')::bigint THEN
        outcome := 'CodeTooMany';
    ELSIF wait >= 1000 THEN
        outcome := 'CodeTooSoon';
        told := wait / 1000;
    ELSE
        told := rule_value('codesPerWorkerDay', day, '300')::bigint;
        IF (SELECT count(*) FROM code c WHERE c.worker_id = who AND c.created_at >= midnight) >= told THEN
            outcome := 'CodeCapOfWorker';
            RETURN;
        END IF;
        told := rule_value('codesPerOfficeDay', day, '3000')::bigint;
        IF (SELECT count(*) FROM code c WHERE c.created_at >= midnight) >= told THEN
            outcome := 'CodeCapOfOffice';
        END IF;
    END IF;
END;
$$;

-- Outcome: empty, or the word of the refusal with the number that it says.
CREATE OR REPLACE FUNCTION code_issue(number text, purpose text, object text, child bigint, known_year bigint, known_sequence bigint, old_number text,
                                      in_language text, sms_parts bigint, client_key text, who bigint, at bigint,
                                      OUT outcome text, OUT told bigint, OUT message_id bigint, OUT expires_at bigint, OUT tries bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    is_free boolean := session_is_free();
    now bigint := CASE WHEN is_free THEN at ELSE office_now() END;
    asker bigint := CASE WHEN is_free THEN who ELSE session_worker_id() END;
    day date := local_day(now);
    minutes bigint := rule_value('codeMinutes', day, '5')::bigint;
    drawn bytea := gen_random_bytes(4);
    digits text := lpad(((get_byte(drawn, 0)::bigint << 24 | get_byte(drawn, 1) << 16 | get_byte(drawn, 2) << 8 | get_byte(drawn, 3)) % 10000)::text, 4, '0');
    old code;
    made bigint;
    shown boolean := (SELECT o.training FROM office o);
    body text;
BEGIN
    IF NOT is_free AND (session_role() NOT IN ('Registrar', 'Placement', 'Supervisor', 'Administrator', 'SelfService') OR number !~ '^\+7[0-9]{10}$'
                        OR sms_parts NOT BETWEEN 1 AND 4
                        OR code_may_be_sent(number, purpose, object, child, known_year, known_sequence, old_number) IS NOT TRUE) THEN
        RAISE EXCEPTION 'no code is sent for this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(number, 1264207179));
    SELECT p.outcome, p.told INTO outcome, told FROM code_pace(number, asker, now) p;
    IF outcome IS NOT NULL THEN
        RETURN;
    END IF;
    FOR old IN SELECT c.* FROM code c WHERE c.phone = number AND c.purpose = code_issue.purpose AND c.bound_to = object
                                        AND c.used_at IS NULL AND c.superseded_at IS NULL FOR UPDATE LOOP
        PERFORM code_close(old.id, number, now);
        UPDATE code SET superseded_at = now WHERE id = old.id;
    END LOOP;
    PERFORM code_tidy(now - 86400000);
    tries := rule_value('codeTries', day, '3')::bigint;
    expires_at := now + minutes * 60000;
    INSERT INTO code (phone, purpose, bound_to, hmac, created_at, expires_at, tries_left, worker_id)
        VALUES (number, code_issue.purpose, object, code_seal(number, code_issue.purpose, object, digits), now, code_issue.expires_at, tries, asker)
        RETURNING id INTO made;
    EXECUTE format('CREATE SEQUENCE %I', code_sequence(made));
    body := replace(replace(replace(code_text(in_language), '{minutes}', minutes::text), '{office}',
                            (SELECT CASE in_language WHEN 'Kazakh' THEN o.name_kk ELSE o.name_ru END FROM office o)), '{code}', digits);
    INSERT INTO message (kind, phone, language, body, parts, state, application_id, created_at, not_before, valid_until, attempts, provider, client_ref,
                         provider_id, last_code, last_text, lease_owner, final_at)
        VALUES ('Code', number, in_language, body, sms_parts, CASE WHEN shown THEN 'Shown' ELSE 'Queued' END, child, now, now, code_issue.expires_at, 0, '', client_key,
                '', '', '', '', CASE WHEN shown THEN now END)
        RETURNING id INTO message_id;
END;
$$;

-- A try. Right: the code is used, and what it was given for can be done in this transaction.
CREATE OR REPLACE FUNCTION code_check(number text, purpose text, object text, digits text, at bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    now bigint := CASE WHEN session_is_free() THEN at ELSE office_now() END;
    sealed bytea := code_seal(number, purpose, object, digits);
    live code;
    tried bigint := 0;
    meant bigint := 0;
BEGIN
    IF code_failures(number, now - 86400000) >= 15 THEN
        RETURN false;
    END IF;
    SELECT * INTO live FROM code c WHERE c.phone = number AND c.purpose = code_check.purpose AND c.bound_to = object
                                     AND c.used_at IS NULL AND c.superseded_at IS NULL AND c.expires_at > now FOR UPDATE;
    IF live.id IS NOT NULL THEN
        meant := live.tries_left + (SELECT count(*) FROM code_failure f WHERE f.code_id = live.id);
        IF to_regclass(code_sequence(live.id)) IS NOT NULL THEN
            tried := coalesce(pg_sequence_last_value(code_sequence(live.id)::regclass), 0) + 1;
            IF tried <= meant THEN
                PERFORM nextval(code_sequence(live.id)); -- stays, whatever becomes of the transaction
            END IF;
        END IF;
    END IF;
    IF live.id IS NOT NULL AND live.tries_left > 0 AND tried <= meant AND live.hmac = sealed THEN
        IF tried > 0 THEN
            PERFORM setval(code_sequence(live.id), greatest(tried - 1, 1), tried > 1);
        END IF;
        UPDATE code SET used_at = now, tries_left = tries_left - 1 WHERE id = live.id;
        RETURN true;
    END IF;
    IF live.tries_left > 0 AND tried <= meant THEN
        UPDATE code SET tries_left = tries_left - 1 WHERE id = live.id;
    ELSE
        live.id := NULL;
    END IF;
    INSERT INTO code_failure (code_id, phone, at) VALUES (live.id, number, now);
    RETURN false;
END;
$$;

-- The try was right, but another of the same action was not: as if it had not been.
CREATE OR REPLACE FUNCTION code_give_back(number text, purpose text, object text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE code c SET used_at = NULL, tries_left = c.tries_left + 1
        WHERE c.phone = number AND c.purpose = code_give_back.purpose AND c.bound_to = object AND c.used_at IS NOT NULL
          AND c.xmin = pg_current_xact_id()::xid;
END;
$$;

-- A code that was found right in this transaction, for this.
CREATE OR REPLACE FUNCTION code_was_given(for_purpose text, object text, number text) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM code c WHERE c.purpose = for_purpose AND c.bound_to = object AND c.used_at IS NOT NULL
                                          AND (number IS NULL OR c.phone = number) AND c.xmin = pg_current_xact_id()::xid
                                          AND c.created_at > office_now() - 86400000);
$$;

DO $$
BEGIN
    PERFORM grant_to('rpsaf', 'EXECUTE ON FUNCTION code_issue(text, text, text, bigint, bigint, bigint, text, text, bigint, text, bigint, bigint),
        code_check(text, text, text, text, bigint), code_give_back(text, text, text)');
END;
$$;
