-- What the two sides do that nobody sits at: the worker service and the families' terminal; and the locks that all writers take.

-- What the worker service says of itself: it writes, everybody else reads.
DO $$
BEGIN
    REVOKE ALL ON worker_service FROM PUBLIC;
    PERFORM grant_to('rpksafw', 'SELECT ON worker_service');
    PERFORM grant_to('w', 'INSERT, UPDATE ON worker_service');
END;
$$;

-- The office's locks (0x4B5A454B: 'KZEK'). They end with the transaction; nobody has others to take (storage/serveroffice.cpp takes
-- pg_advisory_lock() and the like from everybody), so that nobody stops the office with one that they keep.

-- A program that runs since before the office was brought along would write as if it were the old one. Each says by itself which schema it
-- knows (kezek.schema); whoever says nothing, as psql does, is bound by the guards alone.
CREATE OR REPLACE FUNCTION program_is_of_today() RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF nullif(current_setting('kezek.schema', true), '')::int < (SELECT max(version) FROM schema_version) THEN
        RAISE EXCEPTION 'the office is newer than the program' USING ERRCODE = 'KZ001';
    END IF;
END;
$$;

CREATE OR REPLACE FUNCTION office_beside_others() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1264207179);
    PERFORM program_is_of_today();
END;
$$;

-- For verbs that rely on all that they saw: none of them is the counter's, a kindergarten's or the terminal's.
CREATE OR REPLACE FUNCTION office_alone() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1264207179);
    PERFORM program_is_of_today();
END;
$$;

-- One worker service leads, for as long as its session lasts. (…, 1) is next_number's.
CREATE OR REPLACE FUNCTION office_lead() RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT pg_try_advisory_lock(1264207179, 2);
$$;

DO $$
BEGIN
    PERFORM grant_to('rpksafw', 'EXECUTE ON FUNCTION office_beside_others()');
    PERFORM grant_to('psaw', 'EXECUTE ON FUNCTION office_alone()');
    PERFORM grant_to('w', 'EXECUTE ON FUNCTION office_lead()');
END;
$$;

-- The terminal knows a family by the whole IIN of its child, and forgets it within the hour. How many it may ask for in an hour is the
-- rule's (G4): usecases/queue/lookupqueue counts journal rows, of each workstation. Here stands what no rollback turns back, for the account:
-- a bucket that fills again within an hour, kept in a sequence as the instant at which it is full. It holds the look-ups of every workstation
-- that asked within the hour, and of one that comes, so that two at one account do not stand in each other's way.

CREATE OR REPLACE FUNCTION pace_sequence(terminal bigint, what text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT 'terminal_' || what || '_' || terminal;
$$;

CREATE OR REPLACE FUNCTION make_pace(terminal bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    what text;
BEGIN
    FOREACH what IN ARRAY ARRAY['asked', 'unknown'] LOOP
        IF to_regclass(pace_sequence(terminal, what)) IS NULL THEN
            EXECUTE format('CREATE SEQUENCE %I', pace_sequence(terminal, what));
        END IF;
    END LOOP;
END;
$$;

CREATE OR REPLACE FUNCTION take_pace(terminal bigint, what text, an_hour bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    hour CONSTANT bigint := 3600000;
    now bigint := office_now();
    full_at bigint := least(greatest(coalesce(pg_sequence_last_value(pace_sequence(terminal, what)::regclass), 0), now), now + hour);
BEGIN
    IF full_at + hour / an_hour > now + hour THEN
        RAISE EXCEPTION 'refused: too many look-ups within an hour' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM setval(pace_sequence(terminal, what), full_at + hour / an_hour);
END;
$$;

CREATE OR REPLACE FUNCTION admit_child(iin text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me bigint := session_worker_id();
    now bigint := office_now();
    terminals bigint;
BEGIN
    IF session_role() <> 'SelfService' OR length(iin) <> 12 THEN
        RETURN;
    END IF;
    UPDATE terminal_child t SET at = now WHERE t.worker_id = me AND t.child_iin = iin AND t.at > now - 3600000;
    IF FOUND THEN -- the same family, further on
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('terminal ' || me, 1264207179));
    terminals := 1 + (SELECT greatest(least(count(DISTINCT j.workstation), 8), 1) FROM journal j
                      WHERE j.verb = 'look-up-queue' AND j.worker_id = me AND j.at > now - 3600000);
    PERFORM take_pace(me, 'asked', terminals * rule_value('lookupsPerHour', local_day(now), '60')::bigint);
    IF NOT EXISTS (SELECT FROM application a WHERE a.child_iin = iin) THEN
        PERFORM take_pace(me, 'unknown', terminals * rule_value('unknownLookupsPerHour', local_day(now), '10')::bigint);
    END IF;
    DELETE FROM terminal_child WHERE worker_id = me AND at < now - 3600000;
    INSERT INTO terminal_child (worker_id, child_iin, at) VALUES (me, iin, now) ON CONFLICT (worker_id, child_iin) DO UPDATE SET at = excluded.at;
END;
$$;

DO $$
BEGIN
    PERFORM grant_to('rpksafw', 'EXECUTE ON FUNCTION admit_child(text)');
    PERFORM grant_to('f', 'EXECUTE ON FUNCTION terminal_children()');
    PERFORM make_pace(w.id) FROM worker w WHERE w.role = 'SelfService';
END;
$$;
