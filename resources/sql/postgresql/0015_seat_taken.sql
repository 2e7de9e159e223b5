-- Whoever takes a seat takes it out of its bulletin first and then puts a child on it, where the child came first before. The rights of a
-- publication and a referral follow (resources/sql/rights/6_guards_seats.sql), so that programs from before this step, which would be
-- refused, are told that the office is newer.

-- Before it is said that a group has no seat left: those that others are taking may come free again. Waits for the last one, since when whoever
-- has it has ended, so have nearly all. 1: one came free, which is not kept for whoever asked; 0: none is left.
-- The row is let go again at once, by a block that fails: kept until the end of the transaction, as a row that was waited for is, it would have
-- all who wait for it come one after the other. Nor can two then wait for each other.
CREATE FUNCTION await_seat(of_group bigint, at bigint, invited_to bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    last bigint;
    is_free boolean;
BEGIN
    LOOP
        SELECT p.id INTO last FROM seat s JOIN publication p ON p.seat_id = s.id
            WHERE s.group_id = of_group AND p.ended_at IS NULL AND s.closed_at IS NULL
              AND (SELECT count(*) FROM referral h WHERE h.seat_id = s.id AND h.released_at IS NULL) = 0
              AND (p.window_until <= at OR p.bulletin_id = invited_to)
            ORDER BY s.number DESC LIMIT 1;
        IF last IS NULL THEN
            RETURN 0;
        END IF;
        BEGIN
            PERFORM FROM publication p WHERE p.id = last AND p.ended_at IS NULL FOR NO KEY UPDATE;
            is_free := FOUND;
            RAISE EXCEPTION 'let go' USING ERRCODE = 'KZ002';
        EXCEPTION WHEN SQLSTATE 'KZ002' THEN
            NULL;
        END;
        IF is_free THEN
            RETURN 1;
        END IF;
    END LOOP;
END;
$$;
