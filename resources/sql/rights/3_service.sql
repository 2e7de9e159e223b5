-- What the worker service says of itself: it writes, everybody else reads. It leads by a lock of its session, so it needs no right for that.

DO $$
DECLARE
    prefix text := (SELECT s.prefix FROM server_roles s);
    role text;
BEGIN
    REVOKE ALL ON worker_service FROM PUBLIC;
    FOREACH role IN ARRAY ARRAY['registrar', 'placement', 'kindergarten', 'supervisor', 'administrator', 'selfservice', 'worker'] LOOP
        EXECUTE format('GRANT SELECT ON worker_service TO %I', prefix || '_' || role);
    END LOOP;
    EXECUTE format('GRANT INSERT, UPDATE ON worker_service TO %I', prefix || '_worker');
END;
$$;
