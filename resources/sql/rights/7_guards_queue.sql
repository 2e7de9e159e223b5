-- As 5_guards.sql, of who is invited to a seat (R7): nobody before a child that comes first.

-- As domain/placement.cpp has it: checkFit, meetsWishes and isStopListed.
CREATE OR REPLACE FUNCTION is_seat_for(a application, g child_group, day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.birth_date BETWEEN g.born_from AND g.born_until
       AND (g.kind = 'General' OR (a.commission_kind = g.kind AND coalesce(a.commission_valid_until, 'infinity') >= day))
       AND coalesce(a.stop_listed_until < day, true)
       AND (NOT EXISTS (SELECT FROM application_language l WHERE l.application_id = a.id)
            OR EXISTS (SELECT FROM application_language l WHERE l.application_id = a.id AND (l.language = g.language OR g.language = 'Mixed')))
       AND ((NOT EXISTS (SELECT FROM application_district d WHERE d.application_id = a.id)
             AND NOT EXISTS (SELECT FROM application_kindergarten k WHERE k.application_id = a.id))
            OR EXISTS (SELECT FROM application_kindergarten k WHERE k.application_id = a.id AND k.kindergarten_id = g.kindergarten_id)
            OR EXISTS (SELECT FROM application_district d JOIN kindergarten k ON k.district_id = d.district_id
                       WHERE d.application_id = a.id AND k.id = g.kindergarten_id));
$$;

-- R5. With the 1:n the two lower categories take turns, and the birth years are merged by their heads: then only what is sure is said, which
-- is the order within one category and the first of all.
CREATE OR REPLACE FUNCTION is_ahead(a queue_entry, b queue_entry, strictly boolean) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT (a.category_rank, a.filed_at, a.number_year, a.number_sequence, a.application_id)
             < (b.category_rank, b.filed_at, b.number_year, b.number_sequence, b.application_id)
       AND (strictly OR (a.birth_year = b.birth_year AND (a.category_rank = b.category_rank OR a.category_rank = 0)));
$$;

-- R21: a child whose twin waits comes with it, before those that are only ahead of the child itself.
CREATE OR REPLACE FUNCTION is_with_twin(a application, other queue_entry, strictly boolean, day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT rule_value('twinsTogether', day, '1') <> '0'
       AND EXISTS (SELECT FROM application t JOIN queue_entry e ON e.application_id = t.id AND e.left_at IS NULL
                   WHERE t.applicant_iin = a.applicant_iin AND t.child_iin <> a.child_iin AND t.state = 'Waiting'
                     AND abs(t.birth_date - a.birth_date) <= rule_value('twinDays', day, '31')::bigint AND (NOT strictly OR is_ahead(e, other, true)));
$$;

-- The walk of chooseInvitations(), seen from one invitation: whoever is ahead, could sit there and was not asked would have been. Which of
-- several seats that fit a child is the one that it would choose is not asked here.
CREATE OR REPLACE FUNCTION guard_head(i invitation) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    a application;
    g child_group;
    own queue_entry;
    day date := local_day(i.invited_at);
    strictly boolean := rule_value('order', day, 'CategoriesStrict') = 'CategoriesStrict';
BEGIN
    SELECT * INTO a FROM application WHERE id = i.application_id;
    SELECT * INTO g FROM child_group WHERE id = i.group_id;
    SELECT * INTO own FROM queue_entry WHERE application_id = a.id AND left_at IS NULL;
    PERFORM guard(a.state = 'Waiting' AND own.id IS NOT NULL AND is_seat_for(a, g, day), 'who waits and fits is invited');
    PERFORM guard(NOT EXISTS (
        SELECT FROM queue_entry e JOIN application b ON b.id = e.application_id
        WHERE e.left_at IS NULL AND e.birth_year BETWEEN extract(year FROM g.born_from)::bigint AND extract(year FROM g.born_until)::bigint
          AND e.category_rank <= own.category_rank AND is_ahead(e, own, strictly) AND b.state = 'Waiting'
          AND NOT EXISTS (SELECT FROM invitation o WHERE o.application_id = b.id AND (o.ended_at IS NULL OR o.bulletin_id = i.bulletin_id))
          AND is_seat_for(b, g, day) AND NOT is_with_twin(a, e, strictly, day)), 'whoever comes first is invited first');
END;
$$;

CREATE OR REPLACE FUNCTION guard_invitation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(is_due(NEW.invited_at) AND NEW.ended_at IS NULL
                          AND EXISTS (SELECT 1 FROM bulletin b WHERE b.id = NEW.bulletin_id AND b.window_until = NEW.until_at AND b.window_closed_at IS NULL
                                                                 AND b.undone_at IS NULL), 'an invitation is to an open window');
        PERFORM guard((SELECT count(*) FROM invitation i WHERE i.bulletin_id = NEW.bulletin_id AND i.group_id = NEW.group_id AND i.ended_at IS NULL)
                          < (SELECT count(*) FROM publication p JOIN seat s ON s.id = p.seat_id
                             WHERE p.bulletin_id = NEW.bulletin_id AND s.group_id = NEW.group_id AND p.ended_at IS NULL), 'as many are invited as there are seats');
        PERFORM guard_head(NEW);
        RETURN NEW;
    END IF;
    PERFORM guard(OLD.ended_at IS NULL AND (is_due(NEW.ended_at) OR NEW.ended_at = OLD.until_at), 'an invitation ends once');
    RETURN NEW;
END;
$$;

-- At the end of the transaction: whoever is invited is so by the bulletin or by the night; what is taken back has its reason there.
CREATE OR REPLACE FUNCTION guard_invitation_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    here xid := pg_current_xact_id()::xid;
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(EXISTS (SELECT 1 FROM bulletin b WHERE b.id = NEW.bulletin_id AND b.xmin = here)
                          OR (session_may('Worker', 'Supervisor', 'Administrator') AND EXISTS (SELECT 1 FROM job_run n WHERE n.xmin = here)),
                      'children are invited by the bulletin and by the night');
        RETURN NULL;
    END IF;
    PERFORM guard(EXISTS (SELECT 1 FROM application a WHERE a.id = NEW.application_id AND a.xmin = here AND (a.state <> 'Waiting' OR session_may('Placement', 'Supervisor', 'Administrator', 'Worker')))
                      OR (session_may('Placement', 'Supervisor', 'Administrator', 'Worker')
                          AND (NEW.ended_at >= NEW.until_at
                               OR EXISTS (SELECT 1 FROM bulletin b WHERE b.id = NEW.bulletin_id AND b.xmin = here)
                               OR EXISTS (SELECT 1 FROM child_group g WHERE g.id = NEW.group_id AND g.xmin = here)
                               OR EXISTS (SELECT 1 FROM publication p WHERE p.bulletin_id = NEW.bulletin_id AND p.xmin = here))),
                  'an invitation ends with the wait, with its seat or with the window');
    RETURN NULL;
END;
$$;
