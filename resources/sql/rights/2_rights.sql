-- Who may do what, said anew by the owner after each step of the schema.

DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END;
$$;
