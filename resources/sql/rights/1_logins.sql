-- Each worker is a role of the server, named like the login in lower case: made, changed and shut out with the row in "worker".
-- Whatever stands here is run anew as a whole after the chain.
--
-- What binds a session is who logged in (session_user): inside these functions the owner acts.

-- The groups of roles by their letters, the only place that spells them out: r registrar, p placement, k kindergarten, s supervisor,
-- a administrator, f the families' terminal, w the worker service.
CREATE OR REPLACE FUNCTION groups_of(letters text) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.prefix || '_' || r.word
    FROM server_roles s, (VALUES ('r', 'registrar'), ('p', 'placement'), ('k', 'kindergarten'), ('s', 'supervisor'), ('a', 'administrator'),
                                 ('f', 'selfservice'), ('w', 'worker')) AS r (letter, word)
    WHERE strpos(letters, r.letter) > 0;
$$;

CREATE OR REPLACE FUNCTION login_groups() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT groups_of('rpksafw');
$$;

CREATE OR REPLACE FUNCTION login_group(role text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT r.prefix || '_' || lower(role) FROM server_roles r;
$$;

-- The owner, or one whom the server lets do everything: no guard binds them.
CREATE OR REPLACE FUNCTION session_owns_office() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT pg_has_role(session_user, c.relowner, 'USAGE') FROM pg_catalog.pg_class c WHERE c.oid = 'public.worker'::regclass;
$$;

-- Roles belong to the whole server. Which of them are workers of this office stands in their comment.
CREATE OR REPLACE FUNCTION login_mark() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT 'Kezek: a worker of ' || r.prefix FROM server_roles r;
$$;

CREATE OR REPLACE FUNCTION is_workers_login(name text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM pg_catalog.pg_roles r
                   WHERE r.rolname = name AND pg_catalog.shobj_description(r.oid, 'pg_authid') = login_mark()
                     AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls));
$$;

-- A name that the server has for somebody or something else is never taken over.
CREATE OR REPLACE FUNCTION check_login_name(name text) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF octet_length(name) > 63 OR name = '' OR name LIKE 'pg\_%'
       OR name IN ('public', 'none', 'user', 'current_user', 'current_role', 'session_user')
       OR (EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = name) AND NOT is_workers_login(name)) THEN
        RAISE EXCEPTION 'the server has this name already: unique constraint "worker_login"' USING ERRCODE = 'unique_violation';
    END IF;
END;
$$;

-- Brings the role of a worker to what the row says.
CREATE OR REPLACE FUNCTION keep_login(who worker) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    a_group text;
    wanted boolean;
    present boolean;
BEGIN
    PERFORM check_login_name(who.login_key);
    IF NOT is_workers_login(who.login_key) THEN
        EXECUTE format('CREATE ROLE %I', who.login_key);
        EXECUTE format('COMMENT ON ROLE %I IS %L', who.login_key, login_mark());
    END IF;
    -- What is not a verifier (an office that came from SQLite) lets nobody in until a password is set.
    EXECUTE format('ALTER ROLE %I %s PASSWORD %s', who.login_key, CASE WHEN who.active THEN 'LOGIN' ELSE 'NOLOGIN' END,
                   CASE WHEN is_verifier(who.password_hash) THEN quote_literal(who.password_hash) ELSE 'NULL' END);
    -- What a session forgets is ended: it would hold others up. Longer than any one statement of the program's takes (an import, a night and
    -- a move of the year are many short ones), shorter than a morning. Copies are the owner's, which has no such limits.
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', who.login_key, '60s');
    EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', who.login_key, '10s');
    EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', who.login_key, '5min');
    FOR a_group IN SELECT login_groups() LOOP
        wanted := who.active AND a_group = login_group(who.role);
        present := EXISTS (SELECT FROM pg_catalog.pg_auth_members m
                           WHERE m.roleid = a_group::regrole AND m.member = quote_ident(who.login_key)::regrole);
        IF wanted AND NOT present THEN
            EXECUTE format('GRANT %I TO %I', a_group, who.login_key);
        ELSIF present AND NOT wanted THEN
            EXECUTE format('REVOKE %I FROM %I', a_group, who.login_key);
        END IF;
    END LOOP;
END;
$$;

CREATE OR REPLACE FUNCTION is_verifier(hash text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT hash ~ '^SCRAM-SHA-256\$4096:[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$';
$$;

CREATE OR REPLACE FUNCTION keeps_logins() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM server_roles r WHERE r.keeps_logins);
$$;

-- What of a worker's own row is theirs to change: the password, and what counts wrong ones.
CREATE OR REPLACE FUNCTION check_own_row(before worker, after worker) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF before.login_key <> session_user
       OR (before.id, before.login, before.login_key, before.name, before.role, before.active)
          IS DISTINCT FROM (after.id, after.login, after.login_key, after.name, after.role, after.active)
       OR before.kindergarten_id IS DISTINCT FROM after.kindergarten_id
       OR (before.must_change_password <> after.must_change_password
           AND (after.must_change_password OR before.password_hash = after.password_hash)) THEN
        RAISE EXCEPTION 'this is not yours to change' USING ERRCODE = 'insufficient_privilege';
    END IF;
END;
$$;

-- Whoever gets a password from an administrator chooses their own next; accounts of the night run are the owner's; who renames their
-- own role would lose the session.
CREATE OR REPLACE FUNCTION check_administrators_change(before worker, after worker) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF after.role = 'Worker' OR before.role = 'Worker'
       OR (before.login_key = session_user AND after.login_key <> session_user)
       OR (before.password_hash IS DISTINCT FROM after.password_hash AND after.login_key <> session_user
           AND after.role <> 'SelfService' AND NOT after.must_change_password) THEN
        RAISE EXCEPTION 'an administrator may not change this' USING ERRCODE = 'insufficient_privilege';
    END IF;
END;
$$;

CREATE OR REPLACE FUNCTION worker_is_checked() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    before worker;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        before := OLD;
        IF NEW.password_hash = '' THEN -- stays as it is
            NEW.password_hash := OLD.password_hash;
        END IF;
    END IF;
    IF NOT session_owns_office() THEN
        IF NEW.password_hash IS DISTINCT FROM before.password_hash AND NOT is_verifier(NEW.password_hash) THEN
            RAISE EXCEPTION 'this is no verifier of a password' USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF pg_has_role(session_user, login_group('Administrator'), 'MEMBER') THEN
            PERFORM check_administrators_change(before, NEW);
        ELSIF TG_OP = 'UPDATE' THEN
            PERFORM check_own_row(before, NEW);
        ELSE
            RAISE EXCEPTION 'administrators add workers' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    IF keeps_logins() AND NEW.login_key IS DISTINCT FROM before.login_key THEN
        PERFORM check_login_name(NEW.login_key);
    END IF;
    RETURN NEW;
END;
$$;

-- At the end of the transaction: an administrator who gives up the role still writes that into the journal as one.
CREATE OR REPLACE FUNCTION worker_login_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    gone worker;
BEGIN
    IF TG_OP <> 'DELETE' AND NEW.role = 'SelfService' THEN
        PERFORM make_pace(NEW.id);
    END IF;
    IF NOT keeps_logins() THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' THEN
        gone := OLD;
        gone.active := false;
        PERFORM keep_login(gone);
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF (OLD.login_key, OLD.role, OLD.active, OLD.password_hash) = (NEW.login_key, NEW.role, NEW.active, NEW.password_hash) THEN
            RETURN NULL;
        END IF;
        IF OLD.login_key <> NEW.login_key AND is_workers_login(OLD.login_key) AND NOT is_workers_login(NEW.login_key) THEN
            PERFORM check_login_name(NEW.login_key);
            EXECUTE format('ALTER ROLE %I RENAME TO %I', OLD.login_key, NEW.login_key);
        END IF;
    END IF;
    PERFORM keep_login(NEW);
    RETURN NULL;
END;
$$;

DROP TRIGGER IF EXISTS worker_is_checked ON worker;
CREATE TRIGGER worker_is_checked BEFORE INSERT OR UPDATE ON worker
    FOR EACH ROW EXECUTE FUNCTION worker_is_checked();
DROP TRIGGER IF EXISTS worker_login_follows ON worker;
CREATE CONSTRAINT TRIGGER worker_login_follows AFTER INSERT OR UPDATE OR DELETE ON worker DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION worker_login_follows();

-- A password is checked as at logging in (RFC 5802): neither it nor what stands for it goes over the wire or into a log. A session asks
-- about its own worker alone.

CREATE OR REPLACE FUNCTION own_verifier(worker_id bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT w.password_hash FROM worker w
    WHERE w.id = worker_id AND (w.login_key = session_user OR session_owns_office()) AND is_verifier(w.password_hash);
$$;

CREATE OR REPLACE FUNCTION password_salt(worker_id bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT split_part(split_part(own_verifier(worker_id), '$', 2), ':', 2);
$$;

CREATE OR REPLACE FUNCTION password_fits(worker_id bigint, nonce text, proof text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    stored bytea := decode(split_part(split_part(own_verifier(worker_id), '$', 3), ':', 1), 'base64');
    signature bytea := hmac(decode(nonce, 'hex'), stored, 'sha256');
    client_key bytea := decode(proof, 'hex');
BEGIN
    IF stored IS NULL OR octet_length(client_key) <> 32 THEN
        RETURN false;
    END IF;
    FOR i IN 0..31 LOOP
        client_key := set_byte(client_key, i, get_byte(client_key, i) # get_byte(signature, i));
    END LOOP;
    RETURN sha256(client_key) = stored;
END;
$$;

DO $$
DECLARE
    a_group text;
    a_worker worker;
BEGIN
    FOR a_group IN SELECT login_groups() LOOP
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), a_group);
    END LOOP;
    -- Where the roles are missing (an office that was brought to another server) they are made.
    IF keeps_logins() THEN
        FOR a_worker IN SELECT w.* FROM worker w ORDER BY w.id LOOP
            PERFORM keep_login(a_worker);
        END LOOP;
    END IF;
END;
$$;
